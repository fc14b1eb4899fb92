import { useRef, useState } from 'react';
import type { ItemId } from '../../domain/item';
import { type ActGroup, type ActRow, groupActs } from '../activity/activityRows';
import { Button } from '../components/Button';
import { recordTexts } from '../i18n/areas/record';
import { useAreaText, useFormat } from '../i18n/text';
import styles from './Record.module.css';
import { RecordGroup } from './RecordGroup';
import { RecordMenu } from './RecordMenu';
import { RecordRow } from './RecordRow';

const atOnce = 40;

export interface RecordActions {
  readonly onOnly: (itemId: ItemId) => void;
  readonly onForgetItem: (itemId: ItemId) => void;
}

export function RecordList({ rows, ...actions }: { rows: readonly ActRow[] } & RecordActions) {
  const record = useAreaText(recordTexts);
  const list = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(atOnce);
  const [menu, setMenu] = useState<{ row: ActRow; anchor: HTMLElement } | null>(null);
  const groups = groupActs(rows);
  const days = useDays(groups.slice(0, limit));
  if (groups.length === 0) return <p className={styles.none}>{record.noMatch}</p>;
  const openMenu = (row: ActRow, anchor: HTMLElement) => setMenu({ row, anchor });
  return (
    <div ref={list} className={styles.list} data-record-list>
      {days.map(({ title, groups: ofDay }) => (
        <div key={title}>
          <h3 className={styles.day}>{title}</h3>
          <ul className={styles.rows}>
            {ofDay.map(({ rows: [first, ...rest] }) =>
              rest.length > 0 ? (
                <RecordGroup key={first.sequence} rows={[first, ...rest]} onMenu={openMenu} />
              ) : (
                <RecordRow key={first.sequence} row={first} onMenu={openMenu} />
              ),
            )}
          </ul>
        </div>
      ))}
      {groups.length > limit && (
        <Button className={styles.more} onClick={() => setLimit(limit + atOnce)}>
          {record.more}
        </Button>
      )}
      {menu && <RecordMenu {...menu} {...actions} onClose={() => setMenu(null)} />}
    </div>
  );
}

/** Under the day they happened on, by the device's own calendar. */
function useDays(groups: readonly ActGroup[]): { readonly title: string; readonly groups: ActGroup[] }[] {
  const record = useAreaText(recordTexts);
  const format = useFormat();
  const [nowMs] = useState(Date.now);
  const today = format.date(nowMs);
  const yesterday = format.date(nowMs - 86_400_000);
  const days: { title: string; groups: ActGroup[] }[] = [];
  for (const group of groups) {
    const date = format.date(group.rows[0].atMs);
    const title = date === today ? record.today : date === yesterday ? record.yesterday : date;
    // A clock that was set back may bring a day twice; one heading is enough.
    const day = days.find((one) => one.title === title);
    if (day) day.groups.push(group);
    else days.push({ title, groups: [group] });
  }
  return days;
}
