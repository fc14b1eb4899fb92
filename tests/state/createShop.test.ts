import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/appError';
import type { PackStart } from '../../src/domain/pack';
import { FakeBrowser, forYou, holdTimers, id, openTab, pack, pass, settle, startShop, until } from './harness';

holdTimers();

const firstPage: PackStart = {
  manifest: pack.manifest,
  shelves: [{ name: 'popular', method: 'rating-count', items: [{ itemId: id(9), score: 1, confidence: null, reasons: [] }], about: null }],
  items: pack.items.slice(9),
  pictures: { [id(9)]: '<svg id="first"/>' },
};

describe('starting', () => {
  it('shows the first page while the engine is on its way, and the engine’s own order once it is there', async () => {
    const tab = openTab(new FakeBrowser(), { fetchStart: async () => firstPage });
    const ready = tab.engine.hold('loadPack');
    await until(() => tab.state().home.status === 'ready');
    expect(tab.state().pack.status).toBe('loading');
    expect([...tab.state().pack.items.keys()]).toEqual([id(9)]);
    expect(tab.state().pack.pictures.get(id(9))).toContain('first');
    expect(tab.state().home.shelves).toEqual(firstPage.shelves);
    ready();
    await tab.started;
    expect(tab.state().pack).toMatchObject({ status: 'ready', error: null });
    expect(tab.state().pack.items.size).toBe(pack.items.length);
    expect(forYou(tab.state())[0]).toBe(id(0));
    await until(() => tab.state().pack.pictures.size === pack.items.length);
  });

  it('is not set back by a first page that comes late', async () => {
    let answer = (_start: PackStart) => {};
    const fetchStart = () =>
      new Promise<PackStart>((resolve) => {
        answer = resolve;
      });
    const tab = openTab(new FakeBrowser(), { fetchStart });
    // The engine does not wait for it for ever.
    await pass(1500);
    await tab.started;
    answer(firstPage);
    await settle();
    expect(tab.state().pack.items.size).toBe(pack.items.length);
    expect(tab.state().home.shelves).not.toEqual(firstPage.shelves);
  });

  it('loads no model and no trainer', async () => {
    const shop = await startShop({ agreed: true });
    await settle();
    expect(shop.encoder.workers).toEqual([]);
    expect(shop.trainer.workers).toEqual([]);
  });

  it('goes on without pictures', async () => {
    const shop = await startShop({ prepare: ({ engine }) => engine.failNext('loadPictures', new AppError('pack-damaged', 'no')) });
    await settle();
    expect(shop.state().pack).toMatchObject({ status: 'ready', error: null });
  });
});

describe('a pack that cannot be loaded', () => {
  it('says why, keeps the shopper’s data, and is there after a retry', async () => {
    const { browser } = await startShop({ agreed: true }).then(async (shop) => {
      await shop.actions.toggleFavourite(id(3));
      return shop;
    });
    const shop = await startShop({ browser, prepare: ({ engine }) => engine.failNext('loadPack', new AppError('pack-damaged', 'cut')) });
    expect(shop.state().pack).toMatchObject({ status: 'failed', error: { code: 'pack-damaged' } });
    expect(shop.state().favourites).toEqual([id(3)]);
    await shop.actions.retryPack();
    expect(shop.state().pack).toMatchObject({ status: 'ready', error: null });
    expect(forYou(shop.state())[0]).toBe(id(3));
  });

  it('after a crash says so too: else every question would fail without a way out', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.openItem(id(4));
    shop.engine.failNext('loadPack', new AppError('network', 'offline'));
    shop.engine.crash();
    await settle();
    expect(shop.state().pack).toMatchObject({ status: 'failed', error: { code: 'network' } });
    await shop.actions.retryPack();
    expect(shop.state().pack.status).toBe('ready');
    expect(forYou(shop.state())[0]).toBe(id(4));
  });
});

describe('an engine that crashes while it loads the pack', () => {
  it('is started again and loads it, without the shopper’s doing', async () => {
    const tab = openTab(new FakeBrowser());
    const ready = tab.engine.hold('loadPack');
    await until(() => tab.engine.count('loadPack') === 1);
    tab.engine.crash();
    ready();
    await tab.started;
    expect(tab.state().pack).toMatchObject({ status: 'ready', error: null });
    expect(tab.state().engine).toEqual({ status: 'ready', error: null });
    expect(forYou(tab.state())[0]).toBe(id(0));
  });

  it('each time is stopped, and says so', async () => {
    const tab = openTab(new FakeBrowser());
    tab.engine.hold('loadPack');
    for (let crash = 1; crash <= 3; crash++) {
      await until(() => tab.engine.count('loadPack') === crash);
      tab.engine.crash();
    }
    await tab.started;
    expect(tab.state().pack.status).toBe('failed');
    expect(tab.state().engine).toMatchObject({ status: 'safe-mode', error: { code: 'worker-crashed' } });
  });
});

describe('an engine that crashes again and again', () => {
  it('stops in safe mode, keeps recording, and comes back with everything when it is asked to', async () => {
    const shop = await startShop({ agreed: true });
    for (let crash = 0; crash < 3; crash++) {
      shop.engine.crash();
      await settle();
    }
    expect(shop.state().engine).toMatchObject({ status: 'safe-mode', error: { code: 'worker-crashed' } });
    await shop.actions.openItem(id(4));
    expect(shop.state().eventCount).toBe(1);
    await shop.actions.leaveSafeMode();
    await until(() => shop.state().engine.status === 'ready');
    await until(() => forYou(shop.state())[0] === id(4));
  });
});

describe('the base ranker', () => {
  it('that is missing is told, and the shop goes on', async () => {
    const shop = await startShop();
    shop.engine.emit('baseUnavailable', { code: 'model-missing', message: 'no base' });
    expect(shop.state().engine).toEqual({ status: 'ready', error: { code: 'model-missing', message: 'no base' } });
  });
});

describe('language and theme', () => {
  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['de', 'zh-Hant-TW'], 'zh'],
    [['fr', 'en-US', 'zh'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('of a browser that prefers %j is %s', async (browserLanguages, language) => {
    expect((await startShop({ changes: { browserLanguages } })).state().language).toBe(language);
  });

  it('are the shopper’s own choice from then on', async () => {
    const { actions, browser } = await startShop();
    actions.setLanguage('zh');
    actions.setTheme('dark');
    const next = await startShop({ browser });
    expect(next.state()).toMatchObject({ language: 'zh', theme: 'dark' });
    next.actions.setTheme('system');
    expect([...browser.small.keys()]).toEqual(['nearshelf-language']);
  });

  it('hold for the session where small storage is blocked or holds nonsense', async () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const smallStorage = { getItem: blocked, setItem: blocked, removeItem: blocked };
    const shop = await startShop({ changes: { smallStorage } });
    shop.actions.setLanguage('zh');
    shop.actions.setTheme('dark');
    expect(shop.state()).toMatchObject({ language: 'zh', theme: 'dark' });
    const browser = new FakeBrowser();
    browser.small.set('nearshelf-language', '<b>').set('nearshelf-theme', 'pink');
    expect((await startShop({ browser })).state()).toMatchObject({ language: 'en', theme: 'system' });
  });
});

describe('the network', () => {
  it('shows in the state as it comes and goes', async () => {
    const shop = await startShop();
    expect(shop.state().online).toBe(true);
    shop.goOnline(false);
    expect(shop.state().online).toBe(false);
  });
});

describe('the newest of two orders', () => {
  it('wins, whichever was answered last', async () => {
    const shop = await startShop({ agreed: true });
    const release = shop.engine.hold('home');
    const { revision } = shop.state().home;
    const first = shop.actions.refreshHome();
    const second = shop.actions.refreshHome();
    release();
    await Promise.all([first, second]);
    expect(shop.state().home.revision).toBe(revision + 1);
  });
});
