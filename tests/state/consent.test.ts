import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/domain/search';
import { expectNothingRecorded, forYou, holdTimers, id, logOf, pass, settle, startShop } from './harness';

holdTimers();

describe('before consent', () => {
  it('looking around is not recorded, on the disk or anywhere else', async () => {
    const { actions, browser, state, memory } = await startShop();
    await actions.openItem(id(3));
    actions.recordDwell(id(3), 5000);
    actions.recordImpressions('for-you', [{ itemId: id(1), position: 1 }]);
    await actions.runSearch({ query: 'tea', filters: noFilters, sort: 'relevance', limit: 5, submitted: true });
    await actions.hideItem(id(2));
    await pass(2000);
    await expectNothingRecorded(browser);
    expect(state().events).toEqual([]);
    expect(state().eventCount).toBe(0);
    expect(memory().history).toEqual([]);
    const settings = await browser.look(async (store) => [await store.readSetting('hidden'), await store.readSetting('purchases')]);
    expect(settings).toEqual([undefined, undefined]);
  });

  it('cart and favourites are kept, because the shopper asked for that, but not as acts to learn from', async () => {
    const { actions, browser } = await startShop();
    await actions.toggleFavourite(id(4));
    await actions.setCartQuantity(id(5), 2);
    await expectNothingRecorded(browser);
    const next = await startShop({ browser });
    expect(next.state().favourites).toEqual([id(4)]);
    expect([...next.state().cart]).toEqual([[id(5), 2]]);
    expect(next.state().consent).toBe('unasked');
  });

  it('what was viewed is shown in this session only', async () => {
    const { actions, browser, state } = await startShop();
    await actions.openItem(id(3));
    await actions.openItem(id(1));
    await actions.openItem(id(3));
    expect(state().recentlyViewed).toEqual([id(3), id(1)]);
    expect((await startShop({ browser })).state().recentlyViewed).toEqual([]);
  });

  it('the home page is nobody’s', async () => {
    const { state, engine } = await startShop();
    expect(state().home.shelves[0]?.method).toBe('editorial-mix');
    expect(engine.argumentsOf('home').every(({ personal }) => !personal)).toBe(true);
  });
});

describe('agreeing', () => {
  it('begins the record from that moment on, and survives a reload', async () => {
    const { actions, browser, state } = await startShop();
    await actions.openItem(id(1));
    await actions.grantConsent();
    expect(state()).toMatchObject({ consent: 'granted', personalised: true });
    await actions.openItem(id(2));
    expect(await logOf(browser)).toEqual(['view 2']);
    const next = await startShop({ browser });
    expect(next.state()).toMatchObject({ consent: 'granted', personalised: true, eventCount: 1, recentlyViewed: [id(2)] });
    expect(next.memory().history.length).toBe(1);
    // The personal order is there as soon as the shop has started.
    expect(forYou(next.state())[0]).toBe(id(2));
  });

  it('orders the home page anew with every act, and tells how long that took', async () => {
    const { actions, browser, state } = await startShop({ agreed: true });
    const before = state().home.revision;
    browser.stopwatchMs = 100;
    const opening = actions.openItem(id(4));
    browser.stopwatchMs = 142;
    await opening;
    expect(forYou(state())[0]).toBe(id(4));
    expect(state().home.revision).toBe(before + 1);
    expect(state().home.elapsedMs).toBe(42);
  });
});

describe('refusing', () => {
  it('is remembered and records nothing', async () => {
    const { actions, browser } = await startShop();
    await actions.refuseConsent();
    await actions.openItem(id(1));
    await expectNothingRecorded(browser);
    expect((await startShop({ browser })).state().consent).toBe('refused');
  });

  it('after having agreed takes the history from the engine at once', async () => {
    const { actions, memory, state } = await startShop({ agreed: true });
    await actions.openItem(id(4));
    await actions.refuseConsent();
    expect(memory().history).toEqual([]);
    expect(forYou(state())[0]).toBe(id(0));
  });
});

describe('the personalisation switch', () => {
  it('switched off hides the history from the engine and records nothing, but deletes nothing', async () => {
    const { actions, browser, memory, state, engine } = await startShop({ agreed: true });
    await actions.openItem(id(4));
    await actions.setPersonalised(false);
    expect(memory().history).toEqual([]);
    expect(state().home.shelves[0]?.method).toBe('editorial-mix');
    await actions.openItem(id(5));
    await actions.runSearch({ query: 'thing', filters: noFilters, sort: 'relevance', limit: 5, submitted: true });
    expect(engine.argumentsOf('search').every(({ personal }) => !personal)).toBe(true);
    expect(await logOf(browser)).toEqual(['view 4']);
  });

  it('stays off after a reload, and on again finds everything as it was', async () => {
    const { actions, browser } = await startShop({ agreed: true });
    await actions.openItem(id(4));
    await actions.setPersonalised(false);
    const next = await startShop({ browser });
    expect(next.state().personalised).toBe(false);
    expect(next.memory().history).toEqual([]);
    await next.actions.setPersonalised(true);
    expect(forYou(next.state())[0]).toBe(id(4));
  });

  it('means nothing without consent', async () => {
    const { actions, state, browser } = await startShop();
    await actions.setPersonalised(true);
    expect(state()).toMatchObject({ consent: 'unasked', personalised: false });
    await actions.openItem(id(1));
    await expectNothingRecorded(browser);
  });

  it('takes effect at once even when the disk takes its time', async () => {
    const { actions, state } = await startShop({ agreed: true });
    const switching = actions.setPersonalised(false);
    expect(state().personalised).toBe(false);
    await switching;
  });
});

describe('gift mode', () => {
  it('uses what is known and teaches nothing', async () => {
    const { actions, browser, state, memory } = await startShop({ agreed: true });
    await actions.openItem(id(4));
    actions.setGiftMode(true);
    await actions.openItem(id(9));
    await actions.setCartQuantity(id(9), 1);
    await actions.runSearch({ query: 'for uncle', filters: noFilters, sort: 'relevance', limit: 5, submitted: true });
    actions.recordImpressions('for-you', [{ itemId: id(7), position: 1 }]);
    await settle();
    expect(await logOf(browser)).toEqual(['view 4']);
    expect(memory().history.length).toBe(1);
    expect(forYou(state())[0]).toBe(id(4));
    // What was put into the cart is in the cart all the same.
    expect(state().cart.get(id(9))).toBe(1);
  });

  it('switched off records again, and ends with the session', async () => {
    const { actions, browser } = await startShop({ agreed: true });
    actions.setGiftMode(true);
    actions.setGiftMode(false);
    await actions.openItem(id(1));
    expect(await logOf(browser)).toEqual(['view 1']);
    actions.setGiftMode(true);
    expect((await startShop({ browser })).state().giftMode).toBe(false);
  });
});

describe('forgetting', () => {
  it('takes acts from disk, state and engine for good, and orders the page without them', async () => {
    const { actions, browser, state, memory } = await startShop({ agreed: true });
    for (const row of [4, 5, 6]) await actions.openItem(id(row));
    browser.stopwatchMs = 10;
    const forgetting = actions.forget([3, 1]);
    browser.stopwatchMs = 17;
    await forgetting;
    expect(await logOf(browser)).toEqual(['view 5']);
    expect(state().events.map(({ sequence }) => sequence)).toEqual([2]);
    expect(state()).toMatchObject({ eventCount: 1, recentlyViewed: [id(5)], undoable: null });
    expect(memory().history.map(({ sequence }) => sequence)).toEqual([2]);
    expect(forYou(state()).slice(0, 2)).toEqual([id(5), id(0)]);
    expect(state().home.elapsedMs).toBe(7);
  });

  it('nothing asks nothing of anybody', async () => {
    const { actions, engine } = await startShop({ agreed: true });
    const before = engine.received.length;
    await actions.forget([]);
    expect(engine.received.length).toBe(before);
  });
});
