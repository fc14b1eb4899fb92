import { useState } from 'react';
import type { ForgetWhich } from '../../state/contract';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { useAnnounce } from '../components/LiveRegion';
import { activityTexts } from '../i18n/areas/activity';
import { recordTexts } from '../i18n/areas/record';
import { useAreaText, useFormat, useLocalized, useText } from '../i18n/text';
import { useActions, useShopState } from '../shopContext';
import styles from './Record.module.css';

export interface ForgetDialogProps {
  which: ForgetWhich;
  onClose: () => void;
  onForgotten?: (() => void) | undefined;
}

/** Asked before more than one act is forgotten: what goes, what stays, and what follows. */
export function ForgetDialog({ which, onClose, onForgotten }: ForgetDialogProps) {
  const text = useText();
  const record = useAreaText(recordTexts);
  const format = useFormat();
  const announce = useAnnounce();
  const { forgetEvery } = useActions();
  const [busy, setBusy] = useState(false);
  const title = useForgetTitle(which);
  const forget = async () => {
    setBusy(true);
    const count = await forgetEvery(which);
    setBusy(false);
    announce(record.forgotten(format.number(count)));
    onClose();
    onForgotten?.();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button disabled={busy} onClick={onClose}>
            {text.common.cancel}
          </Button>
          <Button tone="danger" icon="trash" disabled={busy} onClick={() => void forget()}>
            {busy ? record.forgetting : record.confirm.yes}
          </Button>
        </>
      }
    >
      <div className={styles.confirm}>
        <p>{record.confirm.body}</p>
        <p>{record.confirm.models}</p>
        <p>{record.confirm.lists}</p>
      </div>
    </Dialog>
  );
}

function useForgetTitle(which: ForgetWhich): string {
  const record = useAreaText(recordTexts);
  const activity = useAreaText(activityTexts);
  const localized = useLocalized();
  const item = useShopState((state) => (which !== 'everything' && 'itemId' in which ? state.pack.items.get(which.itemId) : undefined));
  if (which === 'everything') return record.confirm.everything;
  if ('kind' in which) return record.confirm.kind(activity.kind[which.kind]);
  return record.confirm.item(item ? localized(item.title) : which.itemId);
}
