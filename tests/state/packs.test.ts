import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/appError';
import type { Pack } from '../../src/domain/pack';
import { FakeBrowser, holdTimers, id, openTab, pack, settle, startShop, until } from './harness';

holdTimers();

describe('the choice of packs', () => {
  it('is listed once the shop is open, and may fail without harm', async () => {
    const shop = await startShop();
    await until(() => shop.state().packs.length > 0);
    expect(shop.state().packs.map(({ name }) => name)).toEqual(['shop', 'courses']);
    const without = await startShop({
      changes: {
        fetchPacks: async () => {
          throw new Error('no list');
        },
      },
    });
    await settle();
    expect(without.state().packs).toEqual([]);
    expect(without.state().pack.status).toBe('ready');
  });

  it('opens another pack in place of the open one, and remembers it', async () => {
    const browser = new FakeBrowser();
    const shop = await startShop({ browser, agreed: true });
    await until(() => shop.state().packs.length > 0);
    const loaded = shop.engine.count('loadPack');
    await shop.actions.openPack('courses');
    expect(shop.state().packName).toBe('courses');
    expect(shop.state().pack.status).toBe('ready');
    expect(shop.state().home.status).toBe('ready');
    expect(shop.engine.count('loadPack')).toBe(loaded + 1);
    expect(shop.engine.argumentsOf('loadPack').at(-1)).toEqual({ baseUrl: '/packs/courses/' });
    const again = openTab(browser);
    await again.started;
    expect(again.state().packName).toBe('courses');
  });

  it('gives the history to the new pack as well', async () => {
    const shop = await startShop({ agreed: true });
    await until(() => shop.state().packs.length > 0);
    await shop.actions.openItem(id(1));
    await shop.actions.openPack('courses');
    expect(shop.engine.argumentsOf('setHistory').at(-1)).toMatchObject({ interactions: [{ kind: 'view', itemId: id(1), pack: 'shop' }] });
  });

  it('tells the new pack where else the shopper was, unless that is switched off', async () => {
    const shop = await startShop({ agreed: true });
    await until(() => shop.state().packs.length > 0);
    await shop.actions.openItem(id(1));
    expect(shop.engine.count('learnElsewhere')).toBe(0);
    await shop.actions.openPack('courses');
    expect(shop.engine.argumentsOf('learnElsewhere').at(-1)).toEqual({ packs: [{ name: 'shop', baseUrl: '/packs/shop/' }] });
    await shop.actions.setAcrossPacks(false);
    expect(shop.engine.argumentsOf('learnElsewhere').at(-1)).toEqual({ packs: [] });
    const again = openTab(shop.browser);
    await again.started;
    expect(again.state().acrossPacks).toBe(false);
  });

  it('keeps what was done elsewhere from a pack where only explicit interests count', async () => {
    const careful: Pack = { ...pack, manifest: { ...pack.manifest, interests: 'explicit' } };
    const browser = new FakeBrowser();
    const shop = await startShop({ browser, agreed: true });
    await shop.actions.openItem(id(1));
    const careTab = await startShop({ browser, opened: careful, changes: { askedPack: 'courses' } });
    await settle();
    expect(careTab.engine.argumentsOf('setHistory').at(-1)).toMatchObject({ interactions: [{ kind: 'view', pack: 'shop' }] });
    expect(careTab.engine.count('learnElsewhere')).toBe(0);
  });

  it('opens the shop for an address that asks for a pack there is not', async () => {
    const missing = new AppError('pack-missing', 'answered with status 404');
    const shop = await startShop({ changes: { askedPack: 'gone' }, prepare: ({ engine }) => engine.failNext('loadPack', missing) });
    expect(shop.state()).toMatchObject({ packName: 'shop', pack: { status: 'ready', error: null }, home: { status: 'ready' } });
  });

  it('stays with a listed pack that cannot be loaded, which may be tried again', async () => {
    const missing = new AppError('pack-missing', 'answered with status 404');
    const shop = await startShop({ changes: { askedPack: 'courses' }, prepare: ({ engine }) => engine.failNext('loadPack', missing) });
    expect(shop.state()).toMatchObject({ packName: 'courses', pack: { status: 'failed', error: { code: 'pack-missing' } } });
  });

  it('ignores a name that is not listed', async () => {
    const shop = await startShop();
    await until(() => shop.state().packs.length > 0);
    await shop.actions.openPack('../elsewhere');
    expect(shop.state().packName).toBe('shop');
  });

  it('may be asked for by the address, as far as it can be a name', async () => {
    const asked = openTab(new FakeBrowser(), { askedPack: 'courses' });
    expect(asked.state().packName).toBe('courses');
    expect(openTab(new FakeBrowser(), { askedPack: '../../x' }).state().packName).toBe('shop');
    await asked.started;
  });
});
