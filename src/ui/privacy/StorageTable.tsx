import { Skeleton } from '../components/Skeleton';
import { deviceStorageTexts } from '../i18n/areas/deviceStorage';
import { useAreaText, useFormat } from '../i18n/text';
import { useImportState } from '../importing/useImports';
import { useShopState } from '../shopContext';
import styles from './DeviceStorage.module.css';
import type { DeviceStorage } from './deviceStorage';

export function StorageTable({ storage }: { storage: DeviceStorage | null }) {
  const words = useAreaText(deviceStorageTexts);
  const format = useFormat();
  const database = useDatabaseWords();
  const sized = (bytes: number | null) => (bytes === null ? words.unknown : format.bytes(bytes));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.contentsTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.holds}</th>
          <th scope="col" className={styles.number}>
            {words.size}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.database}</th>
          <td>{database}</td>
          <td className={styles.number}>{storage ? sized(storage.databaseBytes) : <Skeleton width="4rem" />}</td>
        </tr>
        <tr>
          <th scope="row">{words.settings}</th>
          <td>{words.settingsHolds}</td>
          <td className={styles.number}>{format.bytes(smallStorageBytes())}</td>
        </tr>
        {storage?.caches.map(({ kind, name, files, bytes }) => (
          <tr key={name}>
            <th scope="row">
              {words.cache[kind].title}
              {kind === 'other' && <code className={styles.cacheName}>{name}</code>}
            </th>
            <td>
              {words.cache[kind].holds}
              <span className={styles.files}>{words.files(format.number(files))}</span>
            </td>
            <td className={styles.number}>{format.bytes(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useDatabaseWords(): string {
  const { databaseParts: parts } = useAreaText(deviceStorageTexts);
  const format = useFormat();
  const acts = useShopState((state) => state.eventCount);
  const kept = useShopState(({ cart, favourites, hidden, purchases }) => cart.size + favourites.length + hidden.length + purchases.length);
  const catalogues = useImportState((state) => state.catalogues.length);
  const models = useShopState((state) => state.training.snapshots.length);
  return format.list([
    parts.acts(format.number(acts)),
    parts.lists(format.number(kept)),
    parts.decision,
    parts.models(format.number(models)),
    ...(catalogues > 0 ? [parts.catalogues(format.number(catalogues))] : []),
  ]);
}

/** Two bytes a letter, as browsers count them. 0 where the storage is blocked. */
function smallStorageBytes(): number {
  try {
    return Object.entries(localStorage).reduce((sum, [key, value]) => sum + 2 * (key.length + String(value).length), 0);
  } catch {
    return 0;
  }
}
