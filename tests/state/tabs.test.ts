import { describe, expect, it } from 'vitest';
import { quietBeforeRunMs } from '../../src/state/trainingSession';
import { trained } from './fakeWorkers';
import { FakeBrowser, forYou, holdTimers, id, logOf, pass, settle, startShop, until } from './harness';

holdTimers();

/** Two tabs of one browser; the shopper has agreed. */
async function twoTabs() {
  const browser = new FakeBrowser();
  const left = await startShop({ browser, agreed: true });
  const right = await startShop({ browser });
  return { browser, left, right };
}

describe('two tabs', () => {
  it('number their acts in one order and know of each other’s', async () => {
    const { browser, left, right } = await twoTabs();
    await left.actions.openItem(id(4));
    await right.actions.openItem(id(5));
    await left.actions.toggleFavourite(id(4));
    await settle();
    expect(await logOf(browser)).toEqual(['view 4', 'view 5', 'favourite 4']);
    for (const { state, memory } of [left, right]) {
      expect(state().events.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      expect(state().eventCount).toBe(3);
      expect(state().recentlyViewed).toEqual([id(5), id(4)]);
      expect(memory().history.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      expect(forYou(state())[0]).toBe(id(4));
    }
  });

  it('that act at the same moment double and lose nothing', async () => {
    const { browser, left, right } = await twoTabs();
    await Promise.all([0, 1, 2, 3].flatMap((row) => [left.actions.openItem(id(row)), right.actions.openItem(id(row + 5))]));
    await settle();
    expect((await logOf(browser)).length).toBe(8);
    expect(left.state().events).toEqual(right.state().events);
    expect(left.state().eventCount).toBe(8);
  });

  it('that hear of an act twice count it once', async () => {
    const { browser, left, right } = await twoTabs();
    await left.actions.openItem(id(4));
    await settle();
    browser.channel().post({ type: 'interactions', interactions: left.state().events });
    await settle();
    expect(right.state()).toMatchObject({ eventCount: 1, events: left.state().events });
    expect(right.memory().history.length).toBe(1);
  });

  it('hear of impressions later, because those change no order', async () => {
    const { left, right } = await twoTabs();
    const { revision } = right.state().home;
    left.actions.recordImpressions('for-you', [{ itemId: id(1), position: 1 }]);
    await settle();
    expect(right.state().eventCount).toBe(1);
    expect(right.memory().history).toEqual([]);
    await pass(1500);
    expect(right.memory().history.length).toBe(1);
    expect(right.state().home.revision).toBe(revision);
  });

  it('share cart, favourites, hidden items and purchases', async () => {
    const { left, right } = await twoTabs();
    await left.actions.toggleFavourite(id(4));
    await left.actions.setCartQuantity(id(5), 2);
    await left.actions.hideItem(id(0));
    await settle();
    const { favourites, hidden, cart } = right.state();
    expect({ favourites, hidden, cart: [...cart] }).toEqual({ favourites: [id(4)], hidden: [id(0)], cart: [[id(5), 2]] });
    expect(forYou(right.state())).not.toContain(id(0));
    await right.actions.purchaseCart();
    await settle();
    expect(left.state().cart.size).toBe(0);
    expect(left.state().purchases).toEqual(right.state().purchases);
  });

  it('take back in one what was done in the other', async () => {
    const { browser, left, right } = await twoTabs();
    await left.actions.toggleFavourite(id(4));
    await settle();
    await right.actions.toggleFavourite(id(4));
    await settle();
    expect(await logOf(browser)).toEqual(['favourite 4', 'undo 1']);
    expect(left.state().favourites).toEqual([]);
  });

  it('share agreement: refused in one, nothing is recorded in the other', async () => {
    const { browser, left, right } = await twoTabs();
    await left.actions.openItem(id(4));
    await left.actions.refuseConsent();
    await settle();
    expect(right.state().consent).toBe('refused');
    expect(right.memory().history).toEqual([]);
    await right.actions.openItem(id(5));
    expect(await logOf(browser)).toEqual(['view 4']);
  });

  it('forget together', async () => {
    const { left, right } = await twoTabs();
    await left.actions.openItem(id(4));
    await right.actions.openItem(id(5));
    await left.actions.forget([1]);
    await settle();
    expect(right.state().events.map(({ sequence }) => sequence)).toEqual([2]);
    expect(right.state().eventCount).toBe(1);
    expect(right.memory().history.map(({ sequence }) => sequence)).toEqual([2]);
  });

  it('are erased together, and begin anew together', async () => {
    const { browser, left, right } = await twoTabs();
    await left.actions.openItem(id(4));
    await right.actions.toggleFavourite(id(5));
    await left.actions.eraseEverything();
    await settle();
    for (const { state, memory } of [left, right]) {
      expect(state()).toMatchObject({ consent: 'unasked', events: [], favourites: [], storage: { error: null } });
      expect(memory().history).toEqual([]);
    }
    await right.actions.grantConsent();
    await right.actions.openItem(id(6));
    await settle();
    expect(await logOf(browser)).toEqual(['view 6']);
    expect(left.state()).toMatchObject({ consent: 'granted', eventCount: 1 });
  });

  it('ignore what another version of the code may say', async () => {
    const { browser, left, right } = await twoTabs();
    const stranger = browser.channel();
    for (const message of [
      null,
      7,
      'erased',
      {},
      { type: 'upgrade' },
      { type: 'interactions' },
      { type: 'interactions', interactions: [{}] },
    ])
      stranger.post(message);
    await settle();
    await left.actions.openItem(id(1));
    await settle();
    expect(right.state()).toMatchObject({ consent: 'granted', eventCount: 1, storage: { error: null } });
  });

  it('without a common disk tell each other nothing but erasure', async () => {
    const browser = new FakeBrowser();
    browser.breakDisk('storage-unavailable');
    const left = await startShop({ browser, agreed: true });
    const right = await startShop({ browser, agreed: true });
    await left.actions.openItem(id(1));
    await settle();
    expect(right.state().eventCount).toBe(0);
    await left.actions.eraseEverything();
    await settle();
    expect(right.state().consent).toBe('unasked');
  });
});

describe('training in one of two tabs', () => {
  const startRun = async () => {
    const tabs = await twoTabs();
    for (const row of [1, 2, 3, 4]) await tabs.left.actions.openItem(id(row));
    const done = tabs.left.actions.runTraining();
    await until(() => tabs.left.runs.length === 1);
    await settle();
    return { ...tabs, done };
  };

  it('shows in the other, which does not train too', async () => {
    const { left, right, done } = await startRun();
    expect(right.state().training).toMatchObject({ status: 'elsewhere', error: null });
    await pass(60_000);
    expect(right.runs).toEqual([]);
    left.runs[0]?.finish(trained('one', 4));
    await done;
    await until(() => right.state().training.snapshots.length === 1);
    await until(() => right.state().training.status === 'idle');
    // These acts have been learned from: the other tab must not begin over again.
    await pass(60_000);
    expect(right.runs).toEqual([]);
  });

  it('that is asked for in the other too is refused with the reason', async () => {
    const { right } = await startRun();
    await right.actions.runTraining();
    expect(right.runs).toEqual([]);
    expect(right.state().training).toMatchObject({ status: 'elsewhere', error: { code: 'training-elsewhere' } });
  });

  it('gives its promoted snapshot to both', async () => {
    const { left, right, done } = await startRun();
    left.runs[0]?.finish(trained('one', 4));
    await done;
    await until(() => right.state().home.shelves[0]?.method === 'personal-ranker');
    expect(right.state().training.serving).toBe('one');
    expect(right.memory().weights).toEqual(trained('one', 4).weights);
    expect(right.state().training.snapshots).toEqual(left.state().training.snapshots);
  });

  it('goes over to the other when the first has nothing left to do', async () => {
    const { left, right, done } = await startRun();
    left.runs[0]?.finish(trained('one', 4));
    await done;
    await until(() => right.state().training.serving === 'one');
    for (const row of [5, 6, 7, 8]) await right.actions.openItem(id(row));
    await pass(quietBeforeRunMs);
    await until(() => right.runs.length === 1);
    expect(right.runs[0]?.argument.servingWeights).toEqual(trained('one', 4).weights);
  });

  it('is taken up by the other when its tab is closed, and goes on from the checkpoint', async () => {
    const { browser, left, right } = await startRun();
    left.trainer.emit('checkpoint', { bytes: Uint8Array.of(1, 2, 3) });
    await settle();
    browser.freeLock('nearshelf-training');
    await until(() => right.runs.length === 1);
    expect(right.runs[0]?.argument.checkpoint).toEqual(Uint8Array.of(1, 2, 3));
    expect(right.state().training.status).toBe('running');
  });

  it('stops when the other tab resets it or forgets an act', async () => {
    for (const stop of ['reset', 'forget'] as const) {
      const { left, right, done } = await startRun();
      if (stop === 'reset') await right.actions.resetTraining();
      else await right.actions.forget([2]);
      await done;
      expect(left.state().training.error).toBeNull();
      left.runs[0]?.finish(trained('late', 4));
      await settle();
      expect(left.state().training.snapshots).toEqual([]);
    }
  });

  it('stops when agreement is withdrawn in the other tab', async () => {
    const { left, right, done } = await startRun();
    await right.actions.refuseConsent();
    await done;
    left.runs[0]?.finish(trained('late', 4));
    await settle();
    expect(left.state().training).toMatchObject({ status: 'idle', snapshots: [], serving: 'base', error: null });
  });

  it('stops when the other tab erases everything', async () => {
    const { browser, left, right, done } = await startRun();
    await right.actions.eraseEverything();
    await done;
    await settle();
    expect(left.state().training).toMatchObject({ status: 'idle', snapshots: [] });
    expect(await browser.look((store) => store.readCheckpoint())).toBeNull();
  });
});
