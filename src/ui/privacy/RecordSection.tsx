import { useEffect, useMemo, useRef, useState } from 'react';
import type { Item, ItemId } from '../../domain/item';
import type { ForgetWhich } from '../../state/contract';
import { type ActFilter, type ActRow, actRows, filterActs } from '../activity/activityRows';
import { recordTexts } from '../i18n/areas/record';
import { useAreaText, useFormat } from '../i18n/text';
import { useShopState } from '../shopContext';
import { ForgetDialog } from './ForgetDialog';
import styles from './Record.module.css';
import { RecordFilters } from './RecordFilters';
import { RecordList } from './RecordList';

/** Everything noted, as a list that can be narrowed, and forgotten one by one or all of a sort. */
export function RecordSection() {
  const record = useAreaText(recordTexts);
  const format = useFormat();
  const events = useShopState((state) => state.events);
  const eventCount = useShopState((state) => state.eventCount);
  const rows = useMemo(() => actRows(events), [events]);
  const [filter, setFilter] = useState<ActFilter>({ kind: 'all', itemId: null });
  const [asking, setAsking] = useState<ForgetWhich | null>(null);
  const count = useRef<HTMLParagraphElement>(null);
  /** Counts the changes that take away what had the focus. An effect, because the dialog must be gone first. */
  const [moved, setMoved] = useState(0);
  useEffect(() => {
    if (moved > 0) count.current?.focus();
  }, [moved]);
  const items = useItemsOf(rows);
  const narrow = (next: ActFilter) => {
    setFilter(next);
    // The row or the field that it was chosen in goes away.
    if (next.itemId !== filter.itemId) setMoved(moved + 1);
  };
  const shown = useMemo(() => filterActs(rows, filter), [rows, filter]);
  const intro = <p className={styles.intro}>{record.intro}</p>;
  if (rows.length === 0)
    return (
      <>
        {intro}
        <p className={styles.none}>
          {record.empty} {record.emptyMore}
        </p>
      </>
    );
  return (
    <>
      {intro}
      <p ref={count} tabIndex={-1} className={styles.total}>
        {eventCount > events.length
          ? record.shown(format.number(rows.length), format.number(events.length), format.number(eventCount))
          : record.all(format.number(rows.length), format.number(eventCount))}
      </p>
      <p className={styles.help}>{record.rowsHelp}</p>
      <RecordFilters rows={rows} shown={shown} filter={filter} items={items} onFilter={narrow} onForget={setAsking} />
      <RecordList
        key={`${filter.kind} ${filter.itemId}`}
        rows={shown}
        onOnly={(itemId) => narrow({ kind: 'all', itemId })}
        onForgetItem={(itemId) => setAsking({ itemId })}
      />
      {asking && (
        <ForgetDialog
          which={asking}
          onClose={() => setAsking(null)}
          onForgotten={() => {
            setFilter({ kind: 'all', itemId: null });
            // What was pressed is gone with its rows.
            setMoved(moved + 1);
          }}
        />
      )}
    </>
  );
}

/** Items that occur, those of the newest acts first. */
function useItemsOf(rows: readonly ActRow[]): readonly Item[] {
  const catalogue = useShopState((state) => state.pack.items);
  return useMemo(() => {
    const ids = new Set<ItemId>();
    for (const { itemId } of rows) if (itemId) ids.add(itemId);
    return [...ids].flatMap((itemId) => catalogue.get(itemId) ?? []);
  }, [rows, catalogue]);
}
