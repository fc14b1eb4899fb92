import { describe, expect, it, vi } from 'vitest';
import { AppError, type ErrorCode } from '../../src/domain/appError';
import { FakeBrowser, forYou, holdTimers, id, logOf, pass, settle, startShop, until } from './harness';

holdTimers();

const unusable: readonly ErrorCode[] = ['storage-unavailable', 'storage-blocked', 'storage-newer', 'storage-full'];

describe('a shop without a disk', () => {
  it.each(unusable)('(%s) works from memory and says why', async (code) => {
    const browser = new FakeBrowser();
    browser.breakDisk(code);
    const shop = await startShop({ browser, agreed: true });
    expect(shop.state().storage).toMatchObject({ mode: 'memory', error: { code } });
    await shop.actions.openItem(id(4));
    await shop.actions.setCartQuantity(id(5), 2);
    expect(shop.state()).toMatchObject({ consent: 'granted', eventCount: 2 });
    expect(forYou(shop.state()).slice(0, 2)).toEqual([id(4), id(5)]);
  });

  it('touches nothing of what the disk holds', async () => {
    const browser = new FakeBrowser();
    const before = await startShop({ browser, agreed: true });
    await before.actions.openItem(id(1));
    browser.breakDisk('storage-newer');
    const shop = await startShop({ browser, agreed: true });
    await shop.actions.openItem(id(2));
    browser.diskError = null;
    expect(await logOf(browser)).toEqual(['view 1']);
  });
});

describe('a disk that fails in the middle', () => {
  it.each(['storage-full', 'storage-closed', 'storage-unavailable'] as const)(
    '(%s) loses neither the act under way nor anything before it',
    async (code) => {
      const shop = await startShop({ agreed: true });
      await shop.actions.openItem(id(1));
      await shop.actions.setCartQuantity(id(2), 3);
      await shop.actions.toggleFavourite(id(3));
      shop.browser.breakDisk(code);
      await shop.actions.openItem(id(4));
      expect(shop.state().storage).toMatchObject({ mode: 'memory', error: { code } });
      expect(shop.state().events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
      expect([...shop.state().cart]).toEqual([[id(2), 3]]);
      // An undo finds what was written to the disk before.
      await shop.actions.toggleFavourite(id(3));
      expect(shop.state().favourites).toEqual([]);
      expect(shop.state().events.at(-1)).toMatchObject({ kind: 'undo', undoes: 3, sequence: 5 });
    },
  );

  it('still has every setting, those read at the start and those written since: a profile takes them along', async () => {
    const before = await startShop({ agreed: true });
    await before.actions.setCartQuantity(id(2), 3);
    const shop = await startShop({ browser: before.browser });
    await shop.actions.hideItem(id(0));
    shop.browser.breakDisk('storage-full');
    await shop.actions.openItem(id(4));
    const file = await shop.actions.exportProfile('secret');
    const next = await startShop();
    expect(await next.actions.importProfile(file, 'secret')).toEqual({ imported: 3 });
    expect(next.state()).toMatchObject({ consent: 'granted', personalised: true, hidden: [id(0)] });
    expect([...next.state().cart]).toEqual([[id(2), 3]]);
  });

  it('goes on learning from memory', async () => {
    const shop = await startShop({ agreed: true });
    for (const row of [1, 2]) await shop.actions.openItem(id(row));
    shop.browser.breakDisk('storage-full');
    for (const row of [3, 4]) await shop.actions.openItem(id(row));
    await pass(4000);
    await until(() => shop.runs.length === 1);
    expect(shop.runs[0]?.argument.interactions.length).toBe(4);
  });

  it('only for a checkpoint costs the checkpoint and nothing else', async () => {
    const shop = await startShop({ agreed: true });
    for (const row of [1, 2, 3, 4]) await shop.actions.openItem(id(row));
    await pass(4000);
    await until(() => shop.runs.length === 1);
    shop.browser.breakDisk('storage-full');
    shop.trainer.emit('checkpoint', { bytes: Uint8Array.of(1) });
    await settle();
    expect(shop.state().storage).toMatchObject({ mode: 'persistent', error: { code: 'storage-full' } });
    shop.browser.diskError = null;
    await shop.actions.openItem(id(5));
    expect(shop.state().storage.mode).toBe('persistent');
    expect(shop.state().eventCount).toBe(5);
  });
});

describe('a store that was closed', () => {
  it('is opened once more before memory takes over', async () => {
    const browser = new FakeBrowser();
    const opened = vi.fn(() => browser.openStore());
    const shop = await startShop({ browser, agreed: true, changes: { openStore: opened } });
    await shop.actions.openItem(id(1));
    const real = await browser.openStore();
    let closedOnce = false;
    opened.mockImplementation(async () => real);
    // The next use of the store in hand says that it is closed; the reopened one works.
    browser.diskError = new AppError('storage-closed', 'closed by the browser');
    const healing = new Proxy(real, {
      get: (store, key) => {
        if (!closedOnce) {
          closedOnce = true;
          browser.diskError = null;
        }
        const value: unknown = Reflect.get(store, key);
        return typeof value === 'function' ? value.bind(store) : value;
      },
    });
    opened.mockImplementation(async () => healing);
    await shop.actions.openItem(id(2));
    expect(opened).toHaveBeenCalledTimes(2);
    expect(shop.state().storage).toEqual({ mode: 'persistent', error: null });
    expect(await logOf(browser)).toEqual(['view 1', 'view 2']);
  });
});

describe('erasing everything', () => {
  it('leaves nothing on the disk, in caches or small storage, and a shop as at the first visit', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.openItem(id(4));
    await shop.actions.toggleFavourite(id(4));
    await shop.actions.setCartQuantity(id(5), 1);
    await shop.actions.purchaseCart();
    await shop.actions.hideItem(id(0));
    shop.actions.setTheme('dark');
    await shop.actions.eraseEverything();
    expect(shop.state()).toMatchObject({
      consent: 'unasked',
      personalised: false,
      giftMode: false,
      favourites: [],
      hidden: [],
      recentlyViewed: [],
      purchases: [],
      events: [],
      eventCount: 0,
      undoable: null,
      storage: { error: null },
    });
    expect(shop.state().cart.size).toBe(0);
    expect(shop.memory().history).toEqual([]);
    expect(forYou(shop.state())[0]).toBe(id(0));
    expect(shop.eraseCaches).toHaveBeenCalledTimes(1);
    expect([...shop.browser.small]).toEqual([]);
    expect(await shop.browser.look((store) => store.readSetting('consent'))).toBeUndefined();
    expect(await logOf(shop.browser)).toEqual([]);
  });

  it('goes on as a new shopper, whose acts are numbered from one', async () => {
    const shop = await startShop({ agreed: true });
    for (const row of [1, 2, 3]) await shop.actions.openItem(id(row));
    await shop.actions.eraseEverything();
    await shop.actions.grantConsent();
    await shop.actions.openItem(id(5));
    expect(shop.state().events.map(({ sequence }) => sequence)).toEqual([1]);
    expect(await logOf(shop.browser)).toEqual(['view 5']);
  });

  it('brings the database back with what is kept next, not with what is merely read', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.openItem(id(4));
    const { opened } = shop.browser;
    await shop.actions.eraseEverything();
    await shop.actions.openItem(id(5));
    await shop.actions.explain(id(5));
    await shop.actions.exportProfile('a long passphrase');
    expect(shop.browser.opened).toBe(opened);
    await shop.actions.toggleFavourite(id(6));
    expect(shop.browser.opened).toBe(opened + 1);
    expect(await shop.browser.look((store) => store.readSetting('favourites'))).toEqual([id(6)]);
  });

  it('stops a run, whose result is never kept', async () => {
    const shop = await startShop({ agreed: true });
    for (const row of [1, 2, 3, 4]) await shop.actions.openItem(id(row));
    await pass(4000);
    await until(() => shop.runs.length === 1);
    await shop.actions.eraseEverything();
    expect(shop.state().training).toMatchObject({ status: 'idle', snapshots: [], serving: 'base' });
    expect(await shop.browser.look((store) => store.snapshots())).toEqual([]);
    await pass(60_000);
    expect(shop.runs.length).toBe(1);
  });

  it('that the disk refuses is told; everything else is erased all the same', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.openItem(id(4));
    shop.actions.setTheme('dark');
    shop.browser.breakDisk('storage-blocked');
    await shop.actions.eraseEverything();
    expect(shop.state().storage.error?.code).toBe('storage-blocked');
    expect(shop.state().events).toEqual([]);
    expect(shop.eraseCaches).toHaveBeenCalledTimes(1);
    expect([...shop.browser.small]).toEqual([]);
  });

  it('erases the disk too when memory had taken over from it', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.openItem(id(4));
    shop.browser.breakDisk('storage-full');
    await shop.actions.openItem(id(5));
    expect(shop.state().storage.mode).toBe('memory');
    shop.browser.diskError = null;
    await shop.actions.eraseEverything();
    expect(await logOf(shop.browser)).toEqual([]);
    expect(shop.state().storage.error).toBeNull();
  });
});

describe('settings on the disk that make no sense', () => {
  it.each([
    ['consent', { granted: true }],
    ['personalised', 'yes'],
    ['cart', [['NS-A', 'two'], 'x', null, [7, 1], ['NS-B', 1e9]]],
    ['favourites', { 0: 'NS-A' }],
    ['hidden', [null, 7, '', 'x'.repeat(100)]],
    ['purchases', [{ atMs: 'now', lines: [] }, null, { atMs: 1, lines: [{}] }]],
    ['training-plan', { seed: 'x' }],
  ])('(%s) never stop the shop', async (name, value) => {
    const browser = new FakeBrowser();
    await startShop({ browser, agreed: true });
    await browser.look((store) => store.writeSetting(name, value));
    const shop = await startShop({ browser });
    expect(shop.state().pack.status).toBe('ready');
    expect(shop.state()).toMatchObject({ favourites: [], hidden: [], purchases: [] });
    expect(shop.state().cart.size).toBe(0);
    await shop.actions.toggleFavourite(id(1));
    expect(shop.state().favourites).toEqual([id(1)]);
  });
});
