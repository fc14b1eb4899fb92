import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memoryStore';
import { noFilters } from '../../src/domain/search';
import { findInteractions } from '../../src/state/findInteractions';
import { expectNothingRecorded, holdTimers, id, logOf, startShop } from './harness';

holdTimers();

async function shopWithAPast() {
  const shop = await startShop({ agreed: true });
  await shop.actions.openItem(id(1));
  await shop.actions.toggleFavourite(id(1));
  await shop.actions.undoLast();
  await shop.actions.openItem(id(2));
  await shop.actions.hideItem(id(1));
  await shop.actions.runSearch({ query: 'tea', filters: noFilters, sort: 'relevance', limit: 5, submitted: true });
  return shop;
}

describe('forgetting every act of a sort', () => {
  it('on one item takes the undos along and leaves the rest', async () => {
    const { actions, browser, state, memory } = await shopWithAPast();
    expect(await logOf(browser)).toEqual(['view 1', 'favourite 1', 'undo 2', 'view 2', 'hide 1', 'search tea']);
    expect(await actions.forgetEvery({ itemId: id(1) })).toBe(3);
    expect(await logOf(browser)).toEqual(['view 2', 'search tea']);
    expect(state().eventCount).toBe(2);
    expect(memory().history).toHaveLength(2);
    expect(state().hidden).toEqual([id(1)]);
  });

  it('of one kind leaves other acts on the same items', async () => {
    const { actions, browser } = await shopWithAPast();
    expect(await actions.forgetEvery({ kind: 'favourite' })).toBe(1);
    expect(await logOf(browser)).toEqual(['view 1', 'view 2', 'hide 1', 'search tea']);
    expect(await actions.forgetEvery({ kind: 'search' })).toBe(1);
    expect(await actions.forgetEvery({ kind: 'purchase' })).toBe(0);
  });

  it('everything leaves an empty log and the lists', async () => {
    const { actions, browser, state } = await shopWithAPast();
    await actions.setCartQuantity(id(3), 2);
    expect(await actions.forgetEvery('everything')).toBe(6);
    await expectNothingRecorded(browser);
    expect([...state().cart]).toEqual([[id(3), 2]]);
  });

  it('reaches what is older than anything the state shows', async () => {
    const store = createMemoryStore({ interactions: [], settings: new Map() });
    for (let at = 0; at < 4500; at++) {
      await store.append({ kind: at % 3 === 0 ? 'view' : 'impression', itemId: id(at % 2), atMs: at, sessionId: 's' });
    }
    const { sequences, acts } = await findInteractions(store, { kind: 'view' });
    expect(acts).toBe(1500);
    expect(sequences.at(0)).toBe(1);
    expect(sequences.at(-1)).toBe(4498);
  });
});

describe('the time of the newest order that an act asked for', () => {
  it('stays when something else asks for an order', async () => {
    const { actions, browser, state } = await startShop({ agreed: true });
    expect(state().home.lastActMs).toBeNull();
    browser.stopwatchMs = 10;
    const opening = actions.openItem(id(1));
    browser.stopwatchMs = 45;
    await opening;
    expect(state().home).toMatchObject({ elapsedMs: 35, lastActMs: 35 });
    await actions.refreshHome();
    expect(state().home).toMatchObject({ elapsedMs: null, lastActMs: 35 });
  });
});
