import { useState } from 'react';
import type { ActRow } from '../activity/activityRows';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { IconButton } from '../components/IconButton';
import { ProductPicture } from '../components/ProductPicture';
import { activityTexts, listWords } from '../i18n/areas/activity';
import { recordTexts } from '../i18n/areas/record';
import { useAreaText, useFormat } from '../i18n/text';
import { useShopState } from '../shopContext';
import styles from './Record.module.css';
import { RecordRow, type RecordRowProps } from './RecordRow';
import { useForget } from './useForget';

const picturesAtMost = 8;

interface RecordGroupProps {
  rows: readonly [ActRow, ...ActRow[]];
  onMenu: RecordRowProps['onMenu'];
}

/** Products of one list that came into view together: one line with their pictures, and one by one on request. */
export function RecordGroup({ rows, onMenu }: RecordGroupProps) {
  const record = useAreaText(recordTexts);
  const activity = useAreaText(activityTexts);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { busy, forget } = useForget();
  const [first] = rows;
  const count = format.number(rows.length);
  const sentence = record.cameIntoView(count, first.list && listWords(activity, first.list.name));
  return (
    <li className={styles.group} aria-busy={busy}>
      <div className={styles.row}>
        <span className={styles.picture}>
          <Icon name="eye" size={18} />
        </span>
        <div className={styles.words}>
          <p className={styles.sentence}>{sentence}</p>
          <p className={styles.meta}>
            <span>{format.time(first.atMs)}</span>
          </p>
          <div className={styles.strip}>
            <Strip rows={rows} />
            <Button
              tone="quiet"
              size="small"
              icon={open ? 'minus' : 'plus'}
              className={styles.expand}
              aria-expanded={open}
              aria-label={`${record.single}: ${sentence}`}
              onClick={() => setOpen(!open)}
            >
              {record.single}
            </Button>
          </div>
        </div>
        <div className={styles.rowActions}>
          <IconButton
            icon="trash"
            size={18}
            label={`${record.forgetGroup(count)}: ${sentence}`}
            disabled={busy}
            data-forget
            onClick={(event) =>
              forget(
                rows.flatMap(({ sequences }) => sequences),
                rows.length,
                event.currentTarget,
              )
            }
          />
        </div>
      </div>
      {open && (
        <ul className={styles.inner}>
          {rows.map((row) => (
            <RecordRow key={row.sequence} row={row} onMenu={onMenu} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Strip({ rows }: { rows: readonly ActRow[] }) {
  const format = useFormat();
  const items = useShopState((state) => state.pack.items);
  const shown = rows.flatMap(({ itemId }) => (itemId ? (items.get(itemId) ?? []) : [])).slice(0, picturesAtMost);
  return (
    <span className={styles.pictures} aria-hidden="true">
      {shown.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one item may stand there twice.
        <ProductPicture key={`${item.id} ${at}`} item={item} className={styles.stripPicture} />
      ))}
      {rows.length > shown.length && <span className={styles.beyond}>+{format.number(rows.length - shown.length)}</span>}
    </span>
  );
}
