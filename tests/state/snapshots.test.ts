import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/appError';
import { trained } from './fakeWorkers';
import { FakeBrowser, holdTimers, settle, startShop } from './harness';

holdTimers();

/** A browser whose disk holds these snapshots, oldest first, and a shopper who agreed. */
async function withSnapshots(...snapshots: ReturnType<typeof trained>[]): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  await startShop({ browser, agreed: true });
  await browser.look(async (store) => {
    for (const { record, weights } of snapshots) await store.saveSnapshot(record, weights);
  });
  return browser;
}
/** Bytes of the weights change on the disk, behind the record's back. */
async function damage(browser: FakeBrowser, id: string): Promise<void> {
  await browser.look(async () => undefined);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('nearshelf');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('weights', 'readwrite');
  transaction.objectStore('weights').put(Uint8Array.of(0), id);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

describe('after a reload', () => {
  it('the newest promoted snapshot serves, whatever was rejected since', async () => {
    const browser = await withSnapshots(trained('old', 1), trained('new', 2), trained('rejected', 3, false));
    const shop = await startShop({ browser });
    expect(shop.state().training.serving).toBe('new');
    expect(shop.memory().weights).toEqual(trained('new', 2).weights);
    expect(shop.state().training.snapshots.map(({ id }) => id)).toEqual(['rejected', 'new', 'old']);
  });

  it('a snapshot that fails its checksum is passed over, and that is said', async () => {
    const browser = await withSnapshots(trained('old', 1), trained('new', 2));
    await damage(browser, 'new');
    const shop = await startShop({ browser });
    expect(shop.state().training.serving).toBe('old');
    expect(shop.memory().weights).toEqual(trained('old', 1).weights);
    expect(shop.state().training.error).toMatchObject({ code: 'model-damaged', message: expect.stringContaining('new') });
  });

  it('the base serves when no snapshot holds', async () => {
    const browser = await withSnapshots(trained('old', 1), trained('new', 2));
    await damage(browser, 'old');
    await damage(browser, 'new');
    const shop = await startShop({ browser });
    expect(shop.state().training.serving).toBe('base');
    expect(shop.memory().weights).toBeNull();
  });

  it('weights that the engine refuses are passed over like damaged ones', async () => {
    const browser = await withSnapshots(trained('old', 1), trained('new', 2));
    const prepare = ({ engine }: { engine: Awaited<ReturnType<typeof startShop>>['engine'] }) =>
      engine.failNext('setWeights', new AppError('model-unreadable', 'another schema'));
    const shop = await startShop({ browser, prepare });
    expect(shop.state().training.serving).toBe('old');
    expect(shop.state().training.error?.code).toBe('model-damaged');
  });

  it('nothing that was learned serves before the shopper has agreed', async () => {
    const browser = await withSnapshots(trained('new', 2));
    await browser.look((store) => store.writeSetting('consent', 'refused'));
    const shop = await startShop({ browser });
    expect(shop.state().training.serving).toBe('base');
    expect(shop.memory().weights).toBeNull();
    expect(shop.engine.count('setWeights')).toBe(0);
  });
});

describe('an engine that had to be replaced', () => {
  it('is given pack, history and weights again, and orders the home page anew', async () => {
    const browser = await withSnapshots(trained('new', 2));
    const shop = await startShop({ browser });
    await shop.actions.openItem(shop.state().pack.items.keys().next().value as never);
    const before = { ...shop.memory(), revision: shop.state().home.revision };
    shop.engine.crash();
    await settle();
    expect(shop.engine.workers.length).toBe(2);
    expect(shop.memory()).toMatchObject({ loaded: true, weights: before.weights });
    expect(shop.memory().history).toEqual(shop.state().events);
    expect(shop.state().home.revision).toBe(before.revision + 1);
    expect(shop.state().engine).toEqual({ status: 'ready', error: null });
  });

  it('is given the weights again when the pack is loaded once more by hand', async () => {
    const browser = await withSnapshots(trained('new', 2));
    const shop = await startShop({ browser });
    await shop.actions.retryPack();
    expect(shop.state().training.serving).toBe('new');
    expect(shop.memory().weights).toEqual(trained('new', 2).weights);
  });
});
