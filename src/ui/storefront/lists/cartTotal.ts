import type { Item, ItemId } from '../../../domain/item';

/** Sum of what has a price. Counted in hundredths: sums of decimals like 0.1 + 0.2 must not show their dust. */
export function cartTotal(
  cart: ReadonlyMap<ItemId, number>,
  items: ReadonlyMap<ItemId, Item>,
): { readonly total: number; readonly unpriced: boolean } {
  let hundredths = 0;
  let unpriced = false;
  for (const [itemId, quantity] of cart) {
    const price = items.get(itemId)?.price ?? null;
    if (price === null) unpriced = true;
    else hundredths += Math.round(price * 100) * quantity;
  }
  return { total: hundredths / 100, unpriced };
}
