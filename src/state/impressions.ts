import type { ItemInteraction } from '../domain/interaction';
import type { ItemId } from '../domain/item';
import type { ShopContext } from './context';
import type { ShopActions } from './contract';
import type { EngineSession } from './engineSession';
import type { Recorder } from './recorder';

/** Where an item was last seen: list and position, and the query when it was a search result. */
export type Provenance = (itemId: ItemId) => Pick<ItemInteraction, 'list' | 'query'>;

export interface Impressions {
  readonly record: ShopActions['recordImpressions'];
  readonly provenance: Provenance;
}

/** Items whose place is remembered; a session rarely shows more, and the oldest places are worth least. */
const placesLimit = 2000;

/** What was shown. One place in one revision of a list counts once, however often it scrolls by. */
export function createImpressions(context: ShopContext, recorder: Recorder, engine: EngineSession): Impressions {
  const { get } = context;
  const places = new Map<ItemId, Pick<ItemInteraction, 'list' | 'query'>>();
  const recorded = new Map<string, { readonly revision: string; readonly seen: Set<string> }>();

  /** Changes whenever the list holds something else; lists that the state does not hold never change. */
  const revisionOf = (list: string): string => {
    const { home, search } = get();
    const ranked = list === 'search' ? search.answer?.results : home.shelves.find(({ name }) => name === list)?.items;
    const ids = ranked?.map(({ itemId }) => itemId).join(' ') ?? '';
    return list === 'search' ? `${search.query} ${ids}` : ids;
  };
  const isNew = (list: string, itemId: ItemId, position: number): boolean => {
    const revision = revisionOf(list);
    let shown = recorded.get(list);
    if (shown?.revision !== revision) {
      shown = { revision, seen: new Set() };
      recorded.set(list, shown);
    }
    const place = `${position} ${itemId}`;
    if (shown.seen.has(place)) return false;
    shown.seen.add(place);
    return true;
  };
  return {
    record(list, items) {
      const { query } = get().search;
      const fresh = items.filter(({ itemId, position }) => isNew(list, itemId, position));
      const written = fresh.map(({ itemId, position }) => {
        const place = { list: { name: list, position }, ...(list === 'search' && query !== '' ? { query } : {}) };
        places.delete(itemId);
        places.set(itemId, place);
        if (places.size > placesLimit) places.delete(places.keys().next().value as ItemId);
        return recorder.record({ kind: 'impression', itemId, ...place, ...recorder.stamp() });
      });
      if (written.length > 0)
        void Promise.all(written).then(
          () => engine.syncHistorySoon(),
          () => {},
        );
    },
    provenance: (itemId) => places.get(itemId) ?? {},
  };
}
