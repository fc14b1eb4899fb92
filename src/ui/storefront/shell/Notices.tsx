import { type ReactNode, useState } from 'react';
import type { AppErrorShape } from '../../../domain/appError';
import { Banner, type BannerTone } from '../../components/Banner';
import { Button } from '../../components/Button';
import { ErrorText } from '../../components/ErrorText';
import type { IconName } from '../../components/Icon';
import { IconButton } from '../../components/IconButton';
import { useText } from '../../i18n/text';
import { useActions, useShopState } from '../../shopContext';
import styles from './Notices.module.css';

/** Everything about the shop itself that the shopper should know, most pressing first. Each comes from the state and goes with it. */
export function Notices() {
  const text = useText();
  return (
    <section className={styles.notices} aria-label={text.banner.label}>
      <PackNotice />
      <EngineNotice />
      <StorageNotice />
      <OfflineNotice />
      <EncoderNotice />
      <UpdateNotice />
    </section>
  );
}

interface NoticeProps {
  tone: BannerTone;
  icon?: IconName;
  title: string;
  error?: AppErrorShape | null;
  action?: ReactNode;
  /** Identity of what is told: dismissing hides this one, not the next. Null: cannot be dismissed. */
  dismissKey: string | null;
}

function Notice({ tone, icon, title, error, action, dismissKey }: NoticeProps) {
  const text = useText();
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (dismissKey !== null && dismissed === dismissKey) return null;
  const dismiss = dismissKey !== null && <IconButton icon="close" label={text.banner.dismiss} onClick={() => setDismissed(dismissKey)} />;
  return (
    <Banner tone={tone} {...(icon ? { icon } : {})} title={title} actions={action} dismiss={dismiss} live>
      {error && <ErrorText error={error} />}
    </Banner>
  );
}

function PackNotice() {
  const text = useText();
  const { retryPack } = useActions();
  const status = useShopState((state) => state.pack.status);
  const error = useShopState((state) => state.pack.error);
  if (status !== 'failed') return null;
  const retry = (
    <Button size="small" icon="refresh" onClick={() => void retryPack()}>
      {text.banner.retry}
    </Button>
  );
  return <Notice tone="bad" title={text.banner.packFailed} error={error} action={retry} dismissKey={null} />;
}

function EngineNotice() {
  const text = useText();
  const { leaveSafeMode } = useActions();
  const { status, error } = useShopState((state) => state.engine);
  if (status === 'safe-mode') {
    const start = (
      <Button size="small" icon="refresh" onClick={() => void leaveSafeMode()}>
        {text.banner.leaveSafeMode}
      </Button>
    );
    return <Notice tone="bad" title={text.banner.safeMode} error={error} action={start} dismissKey={null} />;
  }
  if (status === 'restarting') return <Notice tone="warn" title={text.banner.restarting} dismissKey={null} />;
  if (error) return <Notice tone="warn" title={text.banner.engineDegraded} error={error} dismissKey={error.message} />;
  return null;
}

/** A newer database, a blocked upgrade, no storage, a full disk: the error says which, and what helps. */
function StorageNotice() {
  const text = useText();
  const { mode, error } = useShopState((state) => state.storage);
  const memory = mode === 'memory';
  if (!memory && !error) return null;
  const reload = error && reloadHelps.has(error.code) && (
    <Button size="small" icon="refresh" onClick={() => location.reload()}>
      {text.banner.reload}
    </Button>
  );
  const title = memory ? text.banner.memory : text.banner.storageTrouble;
  return <Notice tone="warn" title={title} error={error} action={reload} dismissKey={`${mode} ${error?.code}`} />;
}
const reloadHelps: ReadonlySet<string> = new Set(['storage-blocked', 'storage-newer', 'storage-closed', 'unexpected']);

function OfflineNotice() {
  const text = useText();
  const online = useShopState((state) => state.online);
  return online ? null : <Notice tone="info" icon="offline" title={text.banner.offline} dismissKey="offline" />;
}

function EncoderNotice() {
  const text = useText();
  const { retryEncoder } = useActions();
  const status = useShopState((state) => state.encoder.status);
  const error = useShopState((state) => state.encoder.error);
  if (status !== 'failed') return null;
  const retry = (
    <Button size="small" icon="refresh" onClick={() => void retryEncoder()}>
      {text.banner.retry}
    </Button>
  );
  return <Notice tone="warn" title={text.banner.encoderFailed} error={error} action={retry} dismissKey={`encoder ${error?.message}`} />;
}

function UpdateNotice() {
  const text = useText();
  const { applyUpdate } = useActions();
  const available = useShopState((state) => state.update.available);
  const training = useShopState((state) => state.training.status === 'running');
  if (!available) return null;
  const update = (
    <Button size="small" tone="primary" disabled={training} onClick={applyUpdate}>
      {text.banner.updateNow}
    </Button>
  );
  const title = training ? `${text.banner.update} ${text.banner.updateWaits}` : text.banner.update;
  return <Notice tone="info" icon="download" title={title} action={update} dismissKey="update" />;
}
