import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/domain/search';
import type { ShopActions } from '../../src/state/contract';
import { trained } from './fakeWorkers';
import { FakeBrowser, holdTimers, id, settle, startShop, until } from './harness';

holdTimers();

type Call = (actions: ShopActions) => unknown;
/** Every action that reaches the disk. */
const actions: Record<string, Call> = {
  grantConsent: (shop) => shop.grantConsent(),
  refuseConsent: (shop) => shop.refuseConsent(),
  setPersonalised: (shop) => shop.setPersonalised(false),
  openItem: (shop) => shop.openItem(id(1)),
  recordDwell: (shop) => shop.recordDwell(id(1), 2000),
  recordImpressions: (shop) => shop.recordImpressions('for-you', [{ itemId: id(1), position: 1 }]),
  toggleFavourite: (shop) => shop.toggleFavourite(id(1)),
  setCartQuantity: (shop) => shop.setCartQuantity(id(1), 1),
  purchaseCart: (shop) => shop.purchaseCart(),
  hideItem: (shop) => shop.hideItem(id(1)),
  unhideItem: (shop) => shop.unhideItem(id(0)),
  undoLast: (shop) => shop.undoLast(),
  runSearch: (shop) => shop.runSearch({ query: 'thing', filters: noFilters, sort: 'relevance', limit: 5, submitted: true }),
  retryPack: (shop) => shop.retryPack(),
  runTraining: (shop) => shop.runTraining(),
  resetTraining: (shop) => shop.resetTraining(),
  forget: (shop) => shop.forget([1]),
  eraseEverything: (shop) => shop.eraseEverything(),
  labReport: (shop) => shop.labReport(),
};

describe('no action throws', () => {
  it.each(Object.entries(actions))('%s leaves an error that nobody expected in the state', async (_name, call) => {
    const shop = await startShop({ agreed: true });
    await shop.actions.setCartQuantity(id(2), 1);
    await shop.actions.hideItem(id(0));
    // No error that memory could cure: a mistake of our own.
    shop.browser.breakDisk('unexpected');
    await call(shop.actions);
    await settle();
    expect(shop.state().storage.mode).toBe('persistent');
    shop.browser.diskError = null;
    await shop.actions.toggleFavourite(id(4));
    expect(shop.state().favourites).toContain(id(4));
  });

  it('and starting does not either', async () => {
    const browser = new FakeBrowser();
    const shop = await startShop({ browser, prepare: () => browser.breakDisk('unexpected') });
    expect(shop.state().pack.status).toBe('ready');
  });
});

describe('weights that were on their way when the engine crashed', () => {
  it('serve all the same: its replay brings them', async () => {
    const browser = new FakeBrowser();
    await startShop({ browser, agreed: true });
    const { record, weights } = trained('one', 1);
    await browser.look((store) => store.saveSnapshot(record, weights));
    const starting = startShop({
      browser,
      prepare: ({ engine }) => {
        const release = engine.hold('setWeights');
        void until(() => engine.count('setWeights') === 1).then(() => {
          engine.crash();
          release();
        });
      },
    });
    const shop = await starting;
    await settle();
    expect(shop.engine.workers.length).toBe(2);
    expect(shop.state().training.serving).toBe('one');
    expect(shop.memory().weights).toEqual(weights);
    expect(shop.state().training.error).toBeNull();
  });
});
