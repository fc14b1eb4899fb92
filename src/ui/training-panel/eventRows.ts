import type { Interaction } from '../../domain/interaction';
import type { Item, ItemId } from '../../domain/item';
import { itemWords, textMatcher } from '../components/matchItems';

export type EventKind = Interaction['kind'];
export const eventKinds: readonly EventKind[] = ['impression', 'view', 'favourite', 'cart', 'purchase', 'hide', 'search', 'undo'];

export function countEvents(events: readonly Interaction[]): Readonly<Record<EventKind, number>> {
  const counts = { impression: 0, view: 0, favourite: 0, cart: 0, purchase: 0, hide: 0, search: 0, undo: 0 };
  for (const { kind } of events) counts[kind]++;
  return counts;
}

/** Sequence number of what was taken back → of the undo that did it. */
export const undoneBy = (events: readonly Interaction[]): ReadonlyMap<number, number> =>
  new Map(events.flatMap((event) => (event.kind === 'undo' ? [[event.undoes, event.sequence] as const] : [])));

export interface EventFilter {
  readonly kind: EventKind | 'all';
  /** Words of a title, an id or a query. */
  readonly typed: string;
}

/** Newest first. */
export function filterEvents(
  events: readonly Interaction[],
  { kind, typed }: EventFilter,
  items: ReadonlyMap<ItemId, Item>,
): readonly Interaction[] {
  const matches = textMatcher(typed.slice(0, 200));
  return events
    .filter((event) => (kind === 'all' || event.kind === kind) && (typed.trim() === '' || matches(wordsOf(event, items))))
    .reverse();
}

function wordsOf(event: Interaction, items: ReadonlyMap<ItemId, Item>): string {
  if (event.kind === 'undo') return `#${event.undoes}`;
  if (event.kind === 'search') return event.query;
  const item = items.get(event.itemId);
  return `${item ? itemWords(item) : event.itemId} ${event.query ?? ''}`;
}
