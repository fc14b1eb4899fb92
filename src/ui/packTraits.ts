import { useMemo } from 'react';
import type { Item, ItemId } from '../domain/item';
import { useShopState } from './shopContext';

/** Whether things can be bought here: a pack without prices has no cart. Taken for granted until the pack says otherwise. */
export const usePriced = (): boolean =>
  useShopState(({ pack }) => pack.manifest === null || pack.manifest.currency !== null || anyPrice(pack.items));

/** Whether one may take two of an item. */
export const useQuantities = (): boolean => useShopState(({ pack }) => pack.manifest?.quantities !== false);

/** Those of a list that are in the open pack; the shopper's lists span all packs. */
export function useHere(ids: readonly ItemId[]): readonly ItemId[] {
  const ready = useShopState(({ pack }) => pack.status === 'ready');
  const items = useShopState(({ pack }) => pack.items);
  return useMemo(() => (ready ? ids.filter((id) => items.has(id)) : ids), [ids, items, ready]);
}

const priced = new WeakMap<ReadonlyMap<ItemId, Item>, boolean>();

/** Own rows may have prices without a currency. */
function anyPrice(items: ReadonlyMap<ItemId, Item>): boolean {
  let any = priced.get(items);
  if (any === undefined) {
    any = [...items.values()].some(({ price }) => price !== null);
    priced.set(items, any);
  }
  return any;
}
