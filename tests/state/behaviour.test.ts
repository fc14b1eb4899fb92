import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/domain/search';
import { holdTimers, id, logOf, pack, settle, startShop } from './harness';

holdTimers();

const search = { filters: noFilters, sort: 'relevance', limit: 5 } as const;
const lastEvent = async (shop: Awaited<ReturnType<typeof startShop>>) => {
  await settle();
  return shop.state().events.at(-1);
};

describe('a view', () => {
  it('carries time and session, and where the item was seen', async () => {
    const shop = await startShop({ agreed: true });
    shop.actions.recordImpressions('for-you', [{ itemId: id(3), position: 2 }]);
    await shop.actions.openItem(id(3));
    expect(await lastEvent(shop)).toEqual({
      kind: 'view',
      itemId: id(3),
      list: { name: 'for-you', position: 2 },
      atMs: expect.any(Number),
      sessionId: expect.stringMatching(/^[0-9a-z]+-[0-9a-z]+$/u),
      pack: 'shop',
      sequence: expect.any(Number),
    });
  });

  it('after a search carries the query', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.runSearch({ ...search, query: 'thing1', submitted: false });
    shop.actions.recordImpressions('search', [{ itemId: id(1), position: 1 }]);
    await shop.actions.openItem(id(1));
    expect(await lastEvent(shop)).toMatchObject({ kind: 'view', query: 'thing1', list: { name: 'search', position: 1 } });
  });

  it('of an item that was in no list carries neither', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.openItem(id(1));
    const event = await lastEvent(shop);
    expect(event).not.toHaveProperty('list');
    expect(event).not.toHaveProperty('query');
  });

  it('of every opening of the app has another session id', async () => {
    const { browser, ...first } = await startShop({ agreed: true });
    await first.actions.openItem(id(1));
    const second = await startShop({ browser });
    await second.actions.openItem(id(2));
    const [one, two] = second.state().events;
    expect(one?.sessionId).not.toBe(two?.sessionId);
  });
});

describe('the time on a page', () => {
  it.each([
    ['noise under a second', 999, []],
    ['no time at all', Number.NaN, []],
    ['a second', 1000, [1000]],
    ['fractions', 1234.6, [1235]],
    ['a forgotten tab', 9e9, [1_800_000]],
  ])('(%s) is recorded as it deserves', async (_what, dwellMs, expected) => {
    const { actions, state } = await startShop({ agreed: true });
    actions.recordDwell(id(1), dwellMs);
    await settle();
    expect(state().events.map((event) => ('dwellMs' in event ? event.dwellMs : null))).toEqual(expected);
  });

  it('counts no second view towards training: the engine had it already', async () => {
    const shop = await startShop({ agreed: true });
    for (const row of [1, 2, 3]) {
      await shop.actions.openItem(id(row));
      shop.actions.recordDwell(id(row), 3000);
      await settle();
    }
    expect(await logOf(shop.browser)).toEqual([1, 1, 2, 2, 3, 3].map((row) => `view ${row}`));
    // Three acts with their dwell times are not yet the four acts that training waits for; one more is.
    expect(shop.state().training.status).toBe('idle');
    expect(shop.engine.count('observe')).toBe(3);
    await shop.actions.openItem(id(4));
    expect(shop.state().training.status).toBe('waiting');
  });
});

describe('recently viewed items', () => {
  it('are at most twenty, each once, newest first', async () => {
    const shop = await startShop({ agreed: true });
    const ids = Array.from({ length: 24 }, (_, row) => id(row));
    for (const itemId of ids) await shop.actions.openItem(itemId);
    await shop.actions.openItem(id(10));
    const expected = [id(10), ...ids.toReversed().filter((itemId) => itemId !== id(10))].slice(0, 20);
    expect(shop.state().recentlyViewed).toEqual(expected);
    expect((await startShop({ browser: shop.browser })).state().recentlyViewed).toEqual(expected);
  });
});

describe('a query', () => {
  it('is recorded when it was submitted, and not while it is typed', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.runSearch({ ...search, query: 'thi', submitted: false });
    await shop.actions.runSearch({ ...search, query: ' Thing  ', submitted: true });
    expect(await logOf(shop.browser)).toEqual(['search Thing']);
  });

  it('that is blank is not', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.runSearch({ ...search, query: ' \u0007 ', submitted: true });
    expect(await logOf(shop.browser)).toEqual([]);
  });
});

describe('where only explicit interests count', () => {
  const opened = { ...pack, manifest: { ...pack.manifest, interests: 'explicit' as const } };

  it('nothing is noted of looking around and searching', async () => {
    const shop = await startShop({ agreed: true, opened });
    shop.actions.recordImpressions('for-you', [{ itemId: id(3), position: 1 }]);
    await shop.actions.openItem(id(3));
    shop.actions.recordDwell(id(3), 9000);
    await shop.actions.runSearch({ ...search, query: 'thing1', submitted: true });
    await settle();
    expect(await logOf(shop.browser)).toEqual([]);
    // Shown for as long as the page is open, as without agreement.
    expect(shop.state().recentlyViewed).toEqual([id(3)]);
  });

  it('favourites and hidden items are noted, without the words that led to them', async () => {
    const shop = await startShop({ agreed: true, opened });
    await shop.actions.runSearch({ ...search, query: 'thing1', submitted: true });
    shop.actions.recordImpressions('search', [{ itemId: id(1), position: 1 }]);
    await shop.actions.toggleFavourite(id(1));
    await shop.actions.hideItem(id(2));
    expect(await logOf(shop.browser)).toEqual(['favourite 1', 'hide 2']);
    expect(shop.state().events.some((event) => 'query' in event)).toBe(false);
    await shop.actions.toggleFavourite(id(1));
    expect(shop.state().favourites).toEqual([]);
  });
});
