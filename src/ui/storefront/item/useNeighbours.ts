import { useEffect, useMemo, useState } from 'react';
import type { ItemId } from '../../../domain/item';
import type { RankedItem } from '../../../domain/rankedItem';
import { useShopState } from '../../shopContext';

/** Neighbours of an item as soon as there is a pack to ask, without those hidden meanwhile. Another item's are gone at once. */
export function useNeighbours(
  ask: (itemId: ItemId, limit: number) => Promise<readonly RankedItem[]>,
  itemId: ItemId,
  limit: number,
): readonly RankedItem[] {
  const ready = useShopState((state) => state.pack.status === 'ready');
  const hidden = useShopState((state) => state.hidden);
  const [found, setFound] = useState<readonly RankedItem[]>([]);
  useEffect(() => {
    if (!ready) return;
    let current = true;
    void ask(itemId, limit).then((ranked) => {
      if (current) setFound(ranked);
    });
    return () => {
      current = false;
    };
  }, [ask, itemId, limit, ready]);
  return useMemo(() => found.filter((ranked) => !hidden.includes(ranked.itemId)), [found, hidden]);
}
