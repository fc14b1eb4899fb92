import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/appError';
import { quietBeforeRunMs } from '../../src/state/trainingSession';
import { trained } from './fakeWorkers';
import { FakeBrowser, holdTimers, id, pass, settle, startShop, until } from './harness';

holdTimers();

type Started = Awaited<ReturnType<typeof startShop>>;
const view = async ({ actions }: Pick<Started, 'actions'>, ...rows: number[]) => {
  for (const row of rows) await actions.openItem(id(row));
};
/** Enough acts, a quiet moment, and the trainer has begun. */
const startRun = async (shop: Started, ...rows: number[]) => {
  const before = shop.runs.length;
  await view(shop, ...(rows.length > 0 ? rows : [1, 2, 3, 4]));
  await pass(quietBeforeRunMs);
  await until(() => shop.runs.length === before + 1);
  return shop.runs.at(-1) as Started['runs'][number];
};
const checkpointOf = ({ browser }: Pick<Started, 'browser'>) => browser.look((store) => store.readCheckpoint());

describe('training by itself', () => {
  it('waits for four acts and for a quiet moment', async () => {
    const shop = await startShop({ agreed: true });
    await view(shop, 1, 2, 3);
    await pass(60_000);
    expect(shop.runs).toEqual([]);
    expect(shop.state().training.status).toBe('idle');
    await view(shop, 4);
    expect(shop.state().training.status).toBe('waiting');
    await pass(quietBeforeRunMs - 1);
    expect(shop.runs).toEqual([]);
    await view(shop, 5);
    await pass(quietBeforeRunMs - 1);
    expect(shop.runs).toEqual([]);
    await pass(1);
    await until(() => shop.runs.length === 1);
    expect(shop.state().training.status).toBe('running');
  });

  it('does not count what was taken back', async () => {
    const shop = await startShop({ agreed: true });
    await view(shop, 1, 2, 3);
    await shop.actions.toggleFavourite(id(4));
    expect(shop.state().training.status).toBe('waiting');
    await shop.actions.undoLast();
    expect(shop.state().training.status).toBe('idle');
    await pass(60_000);
    expect(shop.runs).toEqual([]);
  });

  it('is given the whole log, the weights that serve and a fresh seed', async () => {
    const shop = await startShop({ agreed: true });
    const { argument } = await startRun(shop);
    expect(argument).toMatchObject({
      packBaseUrl: '/packs/shop/',
      servingWeights: null,
      checkpoint: null,
      backend: null,
      paused: false,
      allowSoftwareGpu: false,
      seed: expect.any(Number),
    });
    expect(argument.interactions).toEqual(shop.state().events);
  });

  it('shows what runs, how far it is and how well', async () => {
    const shop = await startShop({ agreed: true });
    await startRun(shop);
    expect(shop.state().training.backend).toMatchObject({ backend: 'wasm', fallbacks: [] });
    shop.trainer.emit('fallback', { backend: 'wasm', reason: 'lost' });
    expect(shop.state().training.backend?.fallbacks).toEqual([{ backend: 'wasm', reason: 'lost' }]);
    shop.trainer.emit('step', { epoch: 1, step: 2, steps: 9, loss: 0.7, elapsedMs: 5 });
    expect(shop.state().training.step).toEqual({ epoch: 1, step: 2, steps: 9, loss: 0.7 });
    // Steps come faster than anybody reads; the last one of an epoch is shown all the same.
    shop.trainer.emit('step', { epoch: 1, step: 3, steps: 9, loss: 0.6, elapsedMs: 5 });
    expect(shop.state().training.step?.step).toBe(2);
    shop.trainer.emit('step', { epoch: 1, step: 9, steps: 9, loss: 0.5, elapsedMs: 5 });
    expect(shop.state().training.step?.step).toBe(9);
    const report = { epoch: 1, epochs: 8, trainLoss: 0.5, heldOutLoss: 0.6 };
    for (let time = 0; time < 2; time++) shop.trainer.emit('epoch', report);
    expect(shop.state().training.epochs).toEqual([report]);
  });

  it('serves a promoted snapshot at once, and again after a reload', async () => {
    const shop = await startShop({ agreed: true });
    const run = await startRun(shop);
    run.finish(trained('one', 4));
    await until(() => shop.state().training.status === 'idle');
    expect(shop.state().training).toMatchObject({ serving: 'one', error: null });
    expect(shop.memory().weights).toEqual(trained('one', 4).weights);
    expect(shop.state().home.shelves[0]?.method).toBe('personal-ranker');
    const next = await startShop({ browser: shop.browser });
    expect(next.state().training).toMatchObject({ serving: 'one', snapshots: [trained('one', 4).record] });
    expect(next.memory().weights).toEqual(trained('one', 4).weights);
  });

  it('tells of a rejected snapshot and goes on with what served before', async () => {
    const shop = await startShop({ agreed: true });
    (await startRun(shop)).finish(trained('good', 4));
    await until(() => shop.state().training.status === 'idle');
    const second = await startRun(shop, 5, 6, 7, 8);
    expect(second.argument.servingWeights).toEqual(trained('good', 4).weights);
    second.finish(trained('worse', 8, false));
    await until(() => shop.state().training.status === 'idle');
    expect(shop.state().training).toMatchObject({ serving: 'good', error: null });
    expect(shop.state().training.snapshots.map((one) => [one.id, one.verdict.reason])).toEqual([
      ['worse', 'worse'],
      ['good', 'better'],
    ]);
    expect(shop.memory().weights).toEqual(trained('good', 4).weights);
  });

  it('waits for four acts more before it runs again, whatever became of the last run', async () => {
    const shop = await startShop({ agreed: true });
    (await startRun(shop)).finish(trained('worse', 4, false));
    await until(() => shop.state().training.status === 'idle');
    await view(shop, 5, 6, 7);
    await pass(60_000);
    expect(shop.runs.length).toBe(1);
  });

  it.each(['training-diverged', 'model-missing', 'not-enough-data'] as const)(
    'that failed (%s) is not tried again with the same acts: it would fail for ever, on the shopper’s battery',
    async (code) => {
      const shop = await startShop({ agreed: true });
      (await startRun(shop)).fail(new AppError(code, 'no'));
      await until(() => shop.state().training.status !== 'running');
      await pass(60_000);
      expect(shop.runs.length).toBe(1);
      // Too few acts is what a run by itself waits for; everything else is news.
      expect(shop.state().training.error?.code).toBe(code === 'not-enough-data' ? undefined : code);
      await startRun(shop, 5, 6, 7, 8);
    },
  );

  it('goes on after one crash from the checkpoint, and gives up after the second', async () => {
    const shop = await startShop({ agreed: true });
    await startRun(shop);
    shop.trainer.emit('checkpoint', { bytes: Uint8Array.of(7) });
    await until(async () => (await checkpointOf(shop)) !== null);
    shop.trainer.crash();
    await until(() => shop.runs.length === 2);
    expect(shop.runs[1]?.argument.checkpoint).toEqual(Uint8Array.of(7));
    shop.trainer.crash();
    await until(() => shop.state().training.status === 'idle');
    expect(shop.state().training.error?.code).toBe('worker-crashed');
    await pass(60_000);
    expect(shop.runs.length).toBe(2);
  });
});

describe('a failed run', () => {
  it('of before everything was erased says nothing about the acts after it', async () => {
    const shop = await startShop({ agreed: true });
    (await startRun(shop, 1, 2, 3, 4, 5, 6, 7, 8)).fail(new AppError('training-diverged', 'no'));
    await until(() => shop.state().training.status !== 'running');
    await shop.actions.eraseEverything();
    await shop.actions.grantConsent();
    // Numbered from one again, all below those that failed.
    await startRun(shop, 1, 2, 3, 4);
  });
});

describe('an interrupted run', () => {
  const interrupted = async () => {
    const shop = await startShop({ agreed: true });
    const { argument } = await startRun(shop);
    shop.trainer.emit('checkpoint', { bytes: Uint8Array.of(1, 2) });
    await until(async () => (await checkpointOf(shop)) !== null);
    await view(shop, 5);
    return { shop, argument };
  };

  it('is taken up by the next start, with the same seed and acts, at once', async () => {
    const { shop, argument } = await interrupted();
    // The tab is gone: its lock with it.
    const browser = Object.assign(new FakeBrowser(), { openStore: () => shop.browser.openStore() });
    const next = await startShop({ browser });
    await until(() => next.runs.length === 1);
    expect(next.runs[0]?.argument).toEqual({ ...argument, checkpoint: Uint8Array.of(1, 2) });
  });

  it('is not taken up when the shopper switched learning off meanwhile', async () => {
    const { shop } = await interrupted();
    await shop.actions.setPersonalised(false);
    const next = await startShop({ browser: Object.assign(new FakeBrowser(), { openStore: () => shop.browser.openStore() }) });
    await settle();
    expect(next.runs).toEqual([]);
  });

  it('by gift mode goes on from its checkpoint afterwards', async () => {
    const { shop, argument } = await interrupted();
    shop.actions.setGiftMode(true);
    await until(() => shop.state().training.status === 'idle');
    expect(shop.state().training.error).toBeNull();
    await pass(60_000);
    expect(shop.runs.length).toBe(1);
    shop.actions.setGiftMode(false);
    await pass(quietBeforeRunMs);
    await until(() => shop.runs.length === 2);
    expect(shop.runs[1]?.argument).toEqual({ ...argument, checkpoint: Uint8Array.of(1, 2) });
  });

  it('leaves neither plan nor checkpoint behind once it ended', async () => {
    const { shop } = await interrupted();
    shop.runs[0]?.finish(trained('one', 4));
    await until(() => shop.state().training.status === 'idle');
    expect(await checkpointOf(shop)).toBeNull();
    expect(await shop.browser.look((store) => store.readSetting('training-plan'))).toBeNull();
  });
});

describe('withdrawn agreement', () => {
  it('stops a run, and its result is not kept even when it was on its way already', async () => {
    const shop = await startShop({ agreed: true });
    const run = await startRun(shop);
    const switching = shop.actions.setPersonalised(false);
    run.finish(trained('late', 4));
    await switching;
    await until(() => shop.state().training.status === 'idle');
    expect(shop.state().training).toMatchObject({ serving: 'base', snapshots: [], error: null });
    expect(shop.memory().weights).toBeNull();
  });

  it('serves the base, and the snapshot again once it is granted again', async () => {
    const shop = await startShop({ agreed: true });
    (await startRun(shop)).finish(trained('one', 4));
    await until(() => shop.state().training.serving === 'one');
    await shop.actions.setPersonalised(false);
    expect(shop.state().training.serving).toBe('base');
    expect(shop.memory().weights).toBeNull();
    await shop.actions.setPersonalised(true);
    expect(shop.state().training.serving).toBe('one');
    expect(shop.memory().weights).toEqual(trained('one', 4).weights);
  });
});
