import type { Interaction } from '../../domain/interaction';
import type { ItemId } from '../../domain/item';
import { shortened } from '../activity/useActWords';
import { Link } from '../components/Link';
import { ProductPicture } from '../components/ProductPicture';
import { activityTexts, listWords } from '../i18n/areas/activity';
import { labDataTexts } from '../i18n/areas/labData';
import { useAreaText, useFormat, useLocalized } from '../i18n/text';
import { itemHref } from '../routing/paths';
import { useShopState } from '../shopContext';
import styles from './Events.module.css';
import table from './Table.module.css';

/** One row of the log, as it was written. */
export function EventRow({ event, undoneBy }: { event: Interaction; undoneBy: number | null }) {
  const { events: words } = useAreaText(labDataTexts);
  const activity = useAreaText(activityTexts);
  const format = useFormat();
  const kind = event.kind === 'undo' ? words.undo : activity.kind[event.kind];
  const query = 'query' in event ? (event.query ?? null) : null;
  const list = 'list' in event ? (event.list ?? null) : null;
  return (
    <tr className={styles.event} data-undone={undoneBy !== null}>
      <th scope="row" className={table.number}>
        {event.sequence}
      </th>
      <td className={table.nowrap}>
        {undoneBy === null ? kind : <s>{kind}</s>}
        {undoneBy !== null && <span className={styles.undoneBy}>{words.undoneBy(String(undoneBy))}</span>}
        {event.kind === 'undo' && <span className={table.soft}>{words.undoes(String(event.undoes))}</span>}
        {'dwellMs' in event && event.dwellMs !== undefined && (
          <span className={table.soft}>{activity.stayed(format.duration(event.dwellMs))}</span>
        )}
        {'quantity' in event && event.quantity !== undefined && event.quantity > 1 && <span className={table.soft}>×{event.quantity}</span>}
      </td>
      <td className={styles.itemCell}>{'itemId' in event && <EventItem itemId={event.itemId} />}</td>
      <td className={table.nowrap}>{list && activity.inList(listWords(activity, list.name), format.number(list.position))}</td>
      <td className={styles.queryCell}>{query !== null && shortened(query)}</td>
      <td className={table.nowrap}>
        <time dateTime={new Date(event.atMs).toISOString()}>{format.dateTime(event.atMs)}</time>
      </td>
    </tr>
  );
}

function EventItem({ itemId }: { itemId: ItemId }) {
  const localized = useLocalized();
  const item = useShopState((state) => state.pack.items.get(itemId));
  if (!item) return <code>{itemId}</code>;
  return (
    <span className={styles.item}>
      <ProductPicture item={item} className={styles.picture} />
      <span className={styles.itemWords}>
        <Link href={itemHref(itemId)}>{localized(item.title)}</Link>
        <span className={styles.id}>{itemId}</span>
      </span>
    </span>
  );
}
