import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/domain/search';
import { forYou, holdTimers, id, pass, settle, startShop } from './harness';

holdTimers();

type Started = Awaited<ReturnType<typeof startShop>>;
const shown = ({ state }: Started) =>
  state().events.flatMap((event) =>
    event.kind === 'impression' ? [`${event.list?.name} ${event.list?.position} ${event.itemId.slice(-1)}`] : [],
  );
const at = (row: number, position: number) => ({ itemId: id(row), position });
const search = { filters: noFilters, sort: 'relevance', limit: 5, submitted: false } as const;

describe('an impression', () => {
  it('counts once per list revision, however often it scrolls by', async () => {
    const shop = await startShop({ agreed: true });
    for (let time = 0; time < 3; time++) shop.actions.recordImpressions('for-you', [at(0, 1), at(1, 2)]);
    shop.actions.recordImpressions('for-you', [at(1, 2), at(2, 3)]);
    await settle();
    expect(shown(shop)).toEqual(['for-you 1 0', 'for-you 2 1', 'for-you 3 2']);
  });

  it('counts again when the list has another order', async () => {
    const shop = await startShop({ agreed: true });
    shop.actions.recordImpressions('for-you', [at(0, 1)]);
    await shop.actions.openItem(id(4));
    expect(forYou(shop.state()).slice(0, 2)).toEqual([id(4), id(0)]);
    shop.actions.recordImpressions('for-you', [at(4, 1), at(0, 2)]);
    await settle();
    expect(shown(shop)).toEqual(['for-you 1 0', 'for-you 1 4', 'for-you 2 0']);
  });

  it('does not count again when the page was drawn anew with the same order', async () => {
    const shop = await startShop({ agreed: true });
    shop.actions.recordImpressions('for-you', [at(0, 1)]);
    const { revision } = shop.state().home;
    await shop.actions.refreshHome();
    expect(shop.state().home.revision).toBe(revision + 1);
    shop.actions.recordImpressions('for-you', [at(0, 1)]);
    await settle();
    expect(shown(shop)).toEqual(['for-you 1 0']);
  });

  it('of each list counts by itself', async () => {
    const shop = await startShop({ agreed: true });
    shop.actions.recordImpressions('for-you', [at(0, 1)]);
    shop.actions.recordImpressions('popular', [at(0, 1)]);
    await settle();
    expect(shown(shop)).toEqual(['for-you 1 0', 'popular 1 0']);
  });

  it('of a search carries the query, and counts again for another query with the same results', async () => {
    const shop = await startShop({ agreed: true });
    for (const query of ['thing', 'Thing']) {
      await shop.actions.runSearch({ ...search, query });
      shop.actions.recordImpressions('search', [at(0, 1)]);
      shop.actions.recordImpressions('search', [at(0, 1)]);
      await settle();
    }
    expect(shop.state().events.map((event) => 'query' in event && event.query)).toEqual(['thing', 'Thing']);
  });

  it('is told to the engine once the burst is over, and changes no order by itself', async () => {
    const shop = await startShop({ agreed: true });
    const { revision } = shop.state().home;
    for (let row = 0; row < 4; row++) {
      shop.actions.recordImpressions('for-you', [at(row, row + 1)]);
      await settle();
    }
    expect(shop.memory().history).toEqual([]);
    const before = shop.engine.count('setHistory');
    await pass(1500);
    expect(shop.engine.count('setHistory')).toBe(before + 1);
    expect(shop.memory().history.length).toBe(4);
    expect(shop.engine.count('observe')).toBe(0);
    expect(shop.state().home.revision).toBe(revision);
  });

  it('asks nothing of the disk or the engine when nothing is new', async () => {
    const shop = await startShop({ agreed: true });
    shop.actions.recordImpressions('for-you', []);
    await pass(2000);
    expect(shop.state().eventCount).toBe(0);
    expect(shop.engine.count('setHistory')).toBe(2);
  });
});
