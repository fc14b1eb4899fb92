import { useId, useMemo, useState } from 'react';
import { Button } from '../components/Button';
import { ScrollBox } from '../components/ScrollBox';
import { ToggleChips } from '../components/ToggleChips';
import { activityTexts } from '../i18n/areas/activity';
import { labDataTexts } from '../i18n/areas/labData';
import { useAreaText, useFormat } from '../i18n/text';
import { useShopState } from '../shopContext';
import { EventRow } from './EventRow';
import styles from './Events.module.css';
import { countEvents, type EventFilter, eventKinds, filterEvents, undoneBy } from './eventRows';
import table from './Table.module.css';

const atOnce = 60;

export function EventsSection() {
  const { events: words } = useAreaText(labDataTexts);
  const format = useFormat();
  const events = useShopState((state) => state.events);
  const eventCount = useShopState((state) => state.eventCount);
  const items = useShopState((state) => state.pack.items);
  const [filter, setFilter] = useState<EventFilter>({ kind: 'all', typed: '' });
  const [limit, setLimit] = useState(atOnce);
  const shown = useMemo(() => filterEvents(events, filter, items), [events, filter, items]);
  const undone = useMemo(() => undoneBy(events), [events]);
  if (events.length === 0) return <p className={styles.none}>{words.empty}</p>;
  const left = shown.length - limit;
  const change = (part: Partial<EventFilter>) => {
    setFilter({ ...filter, ...part });
    setLimit(atOnce);
  };
  return (
    <>
      <p className={styles.intro}>{words.intro(format.number(events.length), format.number(eventCount))}</p>
      <EventFilters filter={filter} onChange={change} />
      {shown.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ScrollBox label={words.table} maxHeight="34rem">
          <table className={table.table} data-sticky>
            <caption className="visually-hidden">{words.table}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.sequence}</th>
                <th scope="col">{words.columns.kind}</th>
                <th scope="col">{words.columns.item}</th>
                <th scope="col">{words.columns.place}</th>
                <th scope="col">{words.columns.query}</th>
                <th scope="col">{words.columns.time}</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, limit).map((event) => (
                <EventRow key={event.sequence} event={event} undoneBy={undone.get(event.sequence) ?? null} />
              ))}
            </tbody>
          </table>
          {left > 0 && (
            <Button size="small" className={styles.more} onClick={() => setLimit(limit + atOnce)}>
              {words.more(format.number(Math.min(left, atOnce)))}
            </Button>
          )}
        </ScrollBox>
      )}
    </>
  );
}

function EventFilters({ filter, onChange }: { filter: EventFilter; onChange: (part: Partial<EventFilter>) => void }) {
  const { events: words } = useAreaText(labDataTexts);
  const activity = useAreaText(activityTexts);
  const format = useFormat();
  const events = useShopState((state) => state.events);
  const counts = countEvents(events);
  const id = useId();
  const options = [
    { value: 'all' as const, title: activity.kind.all, count: format.number(events.length) },
    ...eventKinds
      .filter((kind) => counts[kind] > 0 || kind === filter.kind)
      .map((value) => ({
        value,
        title: value === 'undo' ? words.undo : activity.kind[value],
        count: format.number(counts[value]),
      })),
  ];
  return (
    <div className={styles.filters}>
      <ToggleChips label={words.filterLabel} options={options} selected={filter.kind} onSelect={(kind) => onChange({ kind })} />
      <div className={styles.find}>
        <label htmlFor={id}>{words.find}</label>
        <input
          id={id}
          type="search"
          value={filter.typed}
          maxLength={200}
          placeholder={words.findPlaceholder}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onChange({ typed: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
