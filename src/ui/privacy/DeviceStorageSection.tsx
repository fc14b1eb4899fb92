import { Banner } from '../components/Banner';
import { Button } from '../components/Button';
import { Disclosure } from '../components/Disclosure';
import { ErrorText } from '../components/ErrorText';
import { deviceStorageTexts } from '../i18n/areas/deviceStorage';
import { useAreaText, useFormat, useText } from '../i18n/text';
import { useShopState } from '../shopContext';
import styles from './DeviceStorage.module.css';
import { StorageTable } from './StorageTable';
import { useDeviceStorage } from './useDeviceStorage';

const explained = ['storage-unavailable', 'storage-full', 'storage-blocked', 'storage-newer', 'storage-closed'] as const;

export function DeviceStorageSection() {
  const text = useText();
  const words = useAreaText(deviceStorageTexts);
  const format = useFormat();
  const { mode, error } = useShopState((state) => state.storage);
  const { storage, measure } = useDeviceStorage();
  const { title, body } = words.mode[mode];
  const bytes = (count: number | null | undefined) => (typeof count === 'number' ? format.bytes(count) : words.unknown);
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.mode}>
        <Banner tone={mode === 'memory' ? 'warn' : 'info'} icon={mode === 'memory' ? 'warning' : 'device'} title={title}>
          {body && <p>{body}</p>}
          {error && <ErrorText error={error} />}
        </Banner>
      </div>
      <p className={styles.totalLabel}>{words.total}</p>
      <p className={styles.total}>{storage ? bytes(storage.usageBytes) : words.measuring}</p>
      {storage && (
        <p className={styles.totalMore}>
          {storage.quotaBytes !== null && words.ofQuota(format.bytes(storage.quotaBytes))}
          {storage.quotaBytes !== null && storage.persisted !== null && ' · '}
          {storage.persisted !== null && (storage.persisted ? words.keptSafe : words.mayBeCleared)}
        </p>
      )}
      <StorageTable storage={storage} />
      <div className={styles.below}>
        <p className={styles.totalMore}>{words.noCookies}</p>
        <Button size="small" icon="refresh" onClick={() => void measure()}>
          {words.again}
        </Button>
      </div>
      <Disclosure summary={words.noticesTitle}>
        <p>{words.noticesIntro}</p>
        <dl className={styles.notices}>
          {explained.map((code) => (
            <div key={code}>
              <dt>{words.notices[code]}</dt>
              <dd>{text.error[code]}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}
