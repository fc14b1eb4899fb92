import type { ActRow } from '../activity/activityRows';
import { useActWords } from '../activity/useActWords';
import { Icon } from '../components/Icon';
import { IconButton } from '../components/IconButton';
import { ProductPicture } from '../components/ProductPicture';
import { activityTexts } from '../i18n/areas/activity';
import { recordTexts } from '../i18n/areas/record';
import { useAreaText, useFormat } from '../i18n/text';
import { useShopState } from '../shopContext';
import styles from './Record.module.css';
import { useForget } from './useForget';

export interface RecordRowProps {
  row: ActRow;
  onMenu: (row: ActRow, anchor: HTMLElement) => void;
}

export function RecordRow({ row, onMenu }: RecordRowProps) {
  const record = useAreaText(recordTexts);
  const activity = useAreaText(activityTexts);
  const format = useFormat();
  const words = useActWords();
  const item = useShopState((state) => (row.itemId ? state.pack.items.get(row.itemId) : undefined));
  const { busy, forget } = useForget();
  const { sentence, remarks } = words(row);
  const undone = row.undoneAtMs !== null;
  const meta = [format.time(row.atMs), ...remarks];
  return (
    <li className={styles.row} data-undone={undone} aria-busy={busy}>
      {item ? (
        <ProductPicture item={item} className={styles.picture} />
      ) : (
        <span className={styles.picture}>
          <Icon name={row.kind === 'search' ? 'search' : 'box'} size={18} />
        </span>
      )}
      <div className={styles.words}>
        <p className={styles.sentence}>{undone ? <s>{sentence}</s> : sentence}</p>
        <p className={styles.meta}>
          {meta.map((remark) => (
            <span key={remark}>{remark}</span>
          ))}
          {row.undoneAtMs !== null && <span className={styles.undone}>{activity.undoneAt(format.time(row.undoneAtMs))}</span>}
        </p>
      </div>
      <div className={styles.rowActions}>
        <IconButton
          icon="trash"
          size={18}
          label={record.forgetThis(sentence)}
          disabled={busy}
          data-forget
          onClick={(event) => forget(row.sequences, 1, event.currentTarget)}
        />
        {row.itemId && (
          <IconButton
            icon="more"
            size={18}
            label={record.menu(sentence)}
            aria-haspopup="menu"
            onClick={(event) => onMenu(row, event.currentTarget)}
          />
        )}
      </div>
    </li>
  );
}
