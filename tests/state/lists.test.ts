import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/domain/item';
import { forYou, holdTimers, id, logOf, startShop } from './harness';

holdTimers();

type Started = Awaited<ReturnType<typeof startShop>>;
const cartOf = ({ state }: Pick<Started, 'state'>) => [...state().cart].map(([itemId, quantity]) => `${quantity} × ${itemId.slice(-1)}`);
/** The same shopper after a reload. */
const reload = ({ browser }: Started) => startShop({ browser });

describe('favourites', () => {
  it('are kept newest first, recorded, and move the home page', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.toggleFavourite(id(4));
    await shop.actions.toggleFavourite(id(6));
    expect(shop.state().favourites).toEqual([id(6), id(4)]);
    expect(await logOf(shop.browser)).toEqual(['favourite 4', 'favourite 6']);
    expect(forYou(shop.state()).slice(0, 2)).toEqual([id(4), id(6)]);
    expect((await reload(shop)).state().favourites).toEqual([id(6), id(4)]);
  });

  it('taken off again are taken back in the log too, which stays append-only', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.toggleFavourite(id(4));
    await shop.actions.toggleFavourite(id(4));
    expect(shop.state().favourites).toEqual([]);
    expect(await logOf(shop.browser)).toEqual(['favourite 4', 'undo 1']);
    expect(shop.state().undoable).toBeNull();
  });

  it('tapped twice at once end where they began: acts run one after the other', async () => {
    const shop = await startShop({ agreed: true });
    await Promise.all([shop.actions.toggleFavourite(id(4)), shop.actions.toggleFavourite(id(4))]);
    expect(shop.state().favourites).toEqual([]);
    expect(await logOf(shop.browser)).toEqual(['favourite 4', 'undo 1']);
  });
});

describe('the cart', () => {
  it('records that an item came in, with its number, and not every change of that number', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.setCartQuantity(id(1), 2);
    await shop.actions.setCartQuantity(id(1), 5);
    expect(cartOf(shop)).toEqual(['5 × 1']);
    expect(shop.state().events).toMatchObject([{ kind: 'cart', itemId: id(1), quantity: 2 }]);
    expect(cartOf(await reload(shop))).toEqual(['5 × 1']);
  });

  it.each([
    ['a fraction', 2.9, ['2 × 1']],
    ['more than anybody needs', 1000, ['99 × 1']],
    ['less than none', -3, []],
    ['no number', Number.NaN, []],
  ])('takes %s for what it can only mean', async (_what, quantity, expected) => {
    const shop = await startShop({ agreed: true });
    await shop.actions.setCartQuantity(id(1), quantity);
    expect(cartOf(shop)).toEqual(expected);
  });

  it('records nothing when nothing changes', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.setCartQuantity(id(1), 0);
    await shop.actions.setCartQuantity(id(1), 1);
    await shop.actions.setCartQuantity(id(1), 1);
    expect(await logOf(shop.browser)).toEqual(['cart 1']);
  });

  it('emptied of an item takes the act back', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.setCartQuantity(id(1), 3);
    await shop.actions.setCartQuantity(id(1), 0);
    expect(cartOf(shop)).toEqual([]);
    expect(await logOf(shop.browser)).toEqual(['cart 1', 'undo 1']);
  });
});

describe('a demo purchase', () => {
  it('records each line with its quantity, empties the cart, and is kept', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.setCartQuantity(id(1), 2);
    await shop.actions.setCartQuantity(id(7), 1);
    await shop.actions.purchaseCart();
    expect(cartOf(shop)).toEqual([]);
    const lines = [
      { itemId: id(1), quantity: 2 },
      { itemId: id(7), quantity: 1 },
    ];
    expect(shop.state().purchases).toEqual([{ atMs: expect.any(Number), lines }]);
    expect(shop.state().events.slice(2)).toMatchObject(lines.map((line) => ({ kind: 'purchase', ...line })));
    const next = await reload(shop);
    expect(next.state().purchases).toEqual(shop.state().purchases);
    expect(cartOf(next)).toEqual([]);
  });

  it('takes what belongs to the open pack; the rest waits for its own', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.setCartQuantity('NC-ELSE-001' as ItemId, 1);
    await shop.actions.setCartQuantity(id(1), 2);
    await shop.actions.purchaseCart();
    expect([...shop.state().cart]).toEqual([['NC-ELSE-001', 1]]);
    expect(shop.state().purchases).toMatchObject([{ lines: [{ itemId: id(1), quantity: 2 }] }]);
    await shop.actions.undoLast();
    expect([...shop.state().cart]).toEqual([
      [id(1), 2],
      ['NC-ELSE-001', 1],
    ]);
  });

  it('of an empty cart is none', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.purchaseCart();
    expect(shop.state().purchases).toEqual([]);
    expect(await logOf(shop.browser)).toEqual([]);
  });
});

describe('hiding', () => {
  it('takes an item from the home page at once and for good', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.hideItem(id(0));
    expect(forYou(shop.state())).not.toContain(id(0));
    expect(await logOf(shop.browser)).toEqual(['hide 0']);
    const next = await reload(shop);
    expect(next.state().hidden).toEqual([id(0)]);
    expect(forYou(next.state())).not.toContain(id(0));
  });

  it('twice is once', async () => {
    const shop = await startShop({ agreed: true });
    await Promise.all([shop.actions.hideItem(id(0)), shop.actions.hideItem(id(0))]);
    expect(shop.state().hidden).toEqual([id(0)]);
    expect(await logOf(shop.browser)).toEqual(['hide 0']);
  });

  it('taken back brings the item back and says so in the log', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.hideItem(id(0));
    await shop.actions.unhideItem(id(0));
    expect(forYou(shop.state())[0]).toBe(id(0));
    expect(await logOf(shop.browser)).toEqual(['hide 0', 'undo 1']);
    expect((await reload(shop)).state().hidden).toEqual([]);
  });
});

describe('an order taken back later', () => {
  it('is gone from the orders, with the purchases of its own and no other', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.setCartQuantity(id(1), 1);
    await shop.actions.purchaseCart();
    shop.browser.nowMs += 3_600_000;
    await shop.actions.setCartQuantity(id(1), 2);
    await shop.actions.setCartQuantity(id(7), 1);
    await shop.actions.purchaseCart();
    const [newer, older] = shop.state().purchases;
    await shop.actions.takeBackOrder(older?.atMs ?? 0);
    expect(shop.state().purchases).toEqual([newer]);
    expect(shop.state().undoable).toBeNull();
    expect((await logOf(shop.browser)).slice(2)).toEqual(['cart 1', 'cart 7', 'purchase 1', 'purchase 7', 'undo 2']);
    const next = await reload(shop);
    expect(next.state().purchases).toEqual([newer]);
    await next.actions.takeBackOrder(newer?.atMs ?? 0);
    expect(next.state().purchases).toEqual([]);
    expect((await logOf(shop.browser)).slice(-2)).toEqual(['undo 5', 'undo 6']);
  });

  it('before consent is a note that goes', async () => {
    const shop = await startShop();
    await shop.actions.setCartQuantity(id(1), 1);
    await shop.actions.purchaseCart();
    await shop.actions.takeBackOrder(shop.state().purchases[0]?.atMs ?? 0);
    expect(shop.state().purchases).toEqual([]);
    expect(await logOf(shop.browser)).toEqual([]);
  });

  it('is nothing when there is no such order', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.takeBackOrder(5);
    expect(await logOf(shop.browser)).toEqual([]);
  });
});

describe('undoing', () => {
  const acts: readonly [string, (shop: Started) => Promise<void>][] = [
    ['favourite', ({ actions }) => actions.toggleFavourite(id(4))],
    ['cart', ({ actions }) => actions.setCartQuantity(id(4), 2)],
    ['hide', ({ actions }) => actions.hideItem(id(4))],
  ];
  it.each(acts)('a %s puts the shop back and appends an undo', async (kind, act) => {
    const shop = await startShop({ agreed: true });
    const before = shop.state();
    await act(shop);
    expect(shop.state().undoable).toEqual({ sequence: 1, kind, itemId: id(4) });
    await shop.actions.undoLast();
    const { favourites, cart, hidden } = shop.state();
    expect({ favourites, cart, hidden }).toEqual({ favourites: before.favourites, cart: before.cart, hidden: before.hidden });
    expect(shop.state().undoable).toBeNull();
    expect(await logOf(shop.browser)).toEqual([`${kind} 4`, 'undo 1']);
    const after = (await reload(shop)).state();
    expect([after.favourites, after.cart.size, after.hidden]).toEqual([[], 0, []]);
  });

  it('a purchase takes back every line and fills the cart again, beside what came in since', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.setCartQuantity(id(1), 2);
    await shop.actions.setCartQuantity(id(7), 1);
    await shop.actions.purchaseCart();
    expect(shop.state().undoable).toMatchObject({ kind: 'purchase', itemId: id(1) });
    await shop.actions.undoLast();
    expect(shop.state().purchases).toEqual([]);
    expect(cartOf(shop)).toEqual(['2 × 1', '1 × 7']);
    expect(await logOf(shop.browser)).toEqual(['cart 1', 'cart 7', 'purchase 1', 'purchase 7', 'undo 3', 'undo 4']);
  });

  it.each(acts)('a %s before consent puts the shop back too', async (_kind, act) => {
    const shop = await startShop();
    await act(shop);
    expect(shop.state().undoable).toMatchObject({ sequence: null });
    await shop.actions.undoLast();
    const { favourites, cart, hidden } = shop.state();
    expect([favourites, cart.size, hidden]).toEqual([[], 0, []]);
    expect(await logOf(shop.browser)).toEqual([]);
  });

  it('twice undoes one act only', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.toggleFavourite(id(4));
    await shop.actions.toggleFavourite(id(6));
    await Promise.all([shop.actions.undoLast(), shop.actions.undoLast()]);
    expect(shop.state().favourites).toEqual([id(4)]);
  });

  it('is over once the offer was dismissed, or taken away by something that makes it meaningless', async () => {
    const shop = await startShop({ agreed: true });
    const ways = [
      () => shop.actions.dismissUndo(),
      () => shop.actions.forget([shop.state().undoable?.sequence ?? 0]),
      () => shop.actions.setPersonalised(false),
    ];
    for (const [at, end] of ways.entries()) {
      await shop.actions.toggleFavourite(id(at));
      const { favourites } = shop.state();
      await end();
      expect(shop.state().undoable).toBeNull();
      await shop.actions.undoLast();
      expect(shop.state().favourites).toEqual(favourites);
    }
    expect((await logOf(shop.browser)).filter((line) => line.startsWith('undo'))).toEqual([]);
  });

  it('after agreement was withdrawn deletes what was recorded instead of adding to it', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.toggleFavourite(id(4));
    await shop.actions.refuseConsent();
    await shop.actions.toggleFavourite(id(4));
    expect(shop.state().favourites).toEqual([]);
    expect(await logOf(shop.browser)).toEqual([]);
  });
});
