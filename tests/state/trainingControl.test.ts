import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/appError';
import { quietBeforeRunMs } from '../../src/state/trainingSession';
import { testBackend, trained } from './fakeWorkers';
import { holdTimers, id, pass, settle, startShop, until } from './harness';

holdTimers();

type Started = Awaited<ReturnType<typeof startShop>>;
const view = async ({ actions }: Pick<Started, 'actions'>, ...rows: number[]) => {
  for (const row of rows) await actions.openItem(id(row));
};
/** A shopper with enough acts, and a run asked for in the lab. */
const running = async () => {
  const shop = await startShop({ agreed: true });
  await view(shop, 1, 2, 3, 4);
  const done = shop.actions.runTraining();
  await until(() => shop.runs.length === 1);
  return { ...shop, done };
};
const promoted = async () => {
  const shop = await running();
  shop.runs[0]?.finish(trained('one', 4));
  await shop.done;
  return shop;
};

describe('a run that was asked for', () => {
  it('does not wait for a quiet moment, and ends with its result', async () => {
    const shop = await running();
    expect(shop.state().training.status).toBe('running');
    shop.runs[0]?.finish(trained('one', 4));
    await shop.done;
    expect(shop.state().training).toMatchObject({ status: 'idle', serving: 'one' });
  });

  it('says that there is not enough to learn from', async () => {
    const shop = await startShop({ agreed: true });
    shop.trainer.failNext('train', new AppError('not-enough-data', '0 acts, 4 are needed'));
    await shop.actions.runTraining();
    expect(shop.state().training).toMatchObject({ status: 'idle', error: { code: 'not-enough-data' } });
  });

  it('twice is one run', async () => {
    const shop = await running();
    const again = shop.actions.runTraining();
    await settle();
    expect(shop.runs.length).toBe(1);
    shop.runs[0]?.finish(trained('one', 4));
    await again;
  });

  it('leaves the trainer’s safe mode, as it is asked for by hand', async () => {
    const shop = await running();
    shop.trainer.crash();
    await until(() => shop.runs.length === 2);
    shop.trainer.crash();
    await shop.done;
    const again = shop.actions.runTraining();
    await until(() => shop.runs.length === 3);
    shop.trainer.crash();
    await again;
    expect(shop.trainer.client.health).toBe('safe-mode');
    expect(shop.state().training.error?.code).toBe('safe-mode');
    const before = shop.runs.length;
    void shop.actions.runTraining();
    await until(() => shop.runs.length === before + 1);
    expect(shop.state().training).toMatchObject({ status: 'running', error: null });
  });
});

describe('pause, resume and step', () => {
  it('reach the trainer and show in the state', async () => {
    const shop = await running();
    await shop.actions.pauseTraining();
    expect(shop.state().training.status).toBe('paused');
    await shop.actions.stepTraining();
    expect(shop.state().training.status).toBe('paused');
    await shop.actions.resumeTraining();
    expect(shop.state().training.status).toBe('running');
    expect([shop.trainer.count('pause'), shop.trainer.count('step'), shop.trainer.count('resume')]).toEqual([1, 1, 1]);
  });

  it('shows every single step while paused', async () => {
    const shop = await running();
    await shop.actions.pauseTraining();
    for (const step of [1, 2, 3]) {
      shop.trainer.emit('step', { epoch: 1, step, steps: 9, loss: 0.7, elapsedMs: 5 });
      expect(shop.state().training.step?.step).toBe(step);
    }
  });

  it('a step without a run begins one, paused', async () => {
    const shop = await startShop({ agreed: true });
    await view(shop, 1, 2, 3, 4);
    await shop.actions.stepTraining();
    expect(shop.runs[0]?.argument.paused).toBe(true);
    expect(shop.trainer.count('step')).toBe(1);
    expect(shop.state().training.status).toBe('paused');
  });

  it('without a run do nothing', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.pauseTraining();
    await shop.actions.resumeTraining();
    expect(shop.trainer.received).toEqual([]);
    expect(shop.state().training.status).toBe('idle');
  });
});

describe('a reset', () => {
  it('stops the run, drops its checkpoint and leaves nothing that serves', async () => {
    const shop = await running();
    shop.trainer.emit('checkpoint', { bytes: Uint8Array.of(1) });
    await settle();
    await shop.actions.resetTraining();
    await shop.done;
    expect(shop.state().training).toMatchObject({ status: 'idle', serving: 'base', step: null, epochs: [], error: null });
    expect(await shop.browser.look((store) => store.readCheckpoint())).toBeNull();
    await pass(quietBeforeRunMs);
  });

  it('takes back what was promoted: the base serves, now and after a reload', async () => {
    const shop = await promoted();
    await shop.actions.resetTraining();
    expect(shop.state().training.serving).toBe('base');
    expect(shop.memory().weights).toBeNull();
    expect(shop.state().training.snapshots.map(({ verdict }) => verdict)).toMatchObject([{ promoted: false, reason: 'withdrawn' }]);
    expect(shop.state().home.shelves[0]?.method).toBe('base-ranker');
    const next = await startShop({ browser: shop.browser });
    expect(next.state().training.serving).toBe('base');
    expect(next.memory().weights).toBeNull();
  });

  it('is not undone by training at once on the same acts', async () => {
    const shop = await promoted();
    await shop.actions.resetTraining();
    await view(shop, 5);
    await pass(quietBeforeRunMs);
    expect(shop.runs.length).toBe(1);
  });

  it('deletes the weights themselves', async () => {
    const shop = await promoted();
    await shop.actions.resetTraining();
    const left = await shop.browser.look((store) => store.snapshotWeights('one'));
    expect(left?.byteLength ?? 0).toBe(0);
  });

  it('trains again from the acts that are still there when it is asked to', async () => {
    const shop = await promoted();
    await shop.actions.resetTraining();
    void shop.actions.runTraining();
    await until(() => shop.runs.length === 2);
    expect(shop.runs[1]?.argument.servingWeights).toBeNull();
    expect(shop.runs[1]?.argument.interactions.length).toBe(4);
  });
});

describe('forgetting an act', () => {
  it('withdraws the snapshots that learned from it and serves the last one that did not', async () => {
    const shop = await promoted();
    await view(shop, 5, 6, 7, 8);
    const second = shop.actions.runTraining();
    await until(() => shop.runs.length === 2);
    shop.runs[1]?.finish(trained('two', 8));
    await second;
    await shop.actions.forget([6]);
    expect(shop.state().training.serving).toBe('one');
    expect(shop.memory().weights).toEqual(trained('one', 4).weights);
    expect(shop.state().training.snapshots.map(({ id: one, verdict }) => [one, verdict.reason])).toEqual([
      ['two', 'withdrawn'],
      ['one', 'better'],
    ]);
    await shop.actions.forget([2]);
    expect(shop.state().training.serving).toBe('base');
    const next = await startShop({ browser: shop.browser });
    expect(next.state().training).toMatchObject({ serving: 'base', snapshots: shop.state().training.snapshots });
  });

  it('learns anew from what is left, from the base, without waiting for new acts', async () => {
    const shop = await promoted();
    await view(shop, 5);
    await shop.actions.forget([2]);
    await pass(quietBeforeRunMs);
    await until(() => shop.runs.length === 2);
    expect(shop.runs[1]?.argument).toMatchObject({ servingWeights: null, checkpoint: null });
    expect(shop.runs[1]?.argument.interactions.map(({ sequence }) => sequence)).toEqual([1, 3, 4, 5]);
    shop.runs[1]?.finish(trained('rebuilt', 5));
    await until(() => shop.state().training.serving === 'rebuilt');
    // Once is enough.
    await pass(quietBeforeRunMs);
    expect(shop.runs.length).toBe(2);
  });

  it('of which too little is left leaves the base', async () => {
    const shop = await promoted();
    await shop.actions.forget([2]);
    await pass(quietBeforeRunMs);
    expect(shop.state().training).toMatchObject({ serving: 'base', status: 'idle' });
    expect(shop.runs.length).toBe(1);
  });

  it('stops a run that is learning from it; what it had learned is dropped', async () => {
    const shop = await running();
    shop.trainer.emit('checkpoint', { bytes: Uint8Array.of(1) });
    await settle();
    await shop.actions.forget([2]);
    await shop.done;
    expect(await shop.browser.look((store) => store.readCheckpoint())).toBeNull();
    await view(shop, 5);
    await pass(quietBeforeRunMs);
    await until(() => shop.runs.length === 2);
    expect(shop.runs[1]?.argument.checkpoint).toBeNull();
    expect(shop.runs[1]?.argument.interactions.map(({ sequence }) => sequence)).toEqual([1, 3, 4, 5]);
  });

  it('withdraws even while the engine has no pack and nothing serves', async () => {
    const { browser } = await promoted();
    const shop = await startShop({
      browser,
      prepare: ({ engine }) => engine.failNext('loadPack', new AppError('network', 'offline')),
    });
    expect(shop.state().pack.status).toBe('failed');
    await shop.actions.forget([2]);
    await shop.actions.retryPack();
    expect(shop.state().training.serving).toBe('base');
    expect(shop.memory().weights).toBeNull();
  });
});

describe('a probe', () => {
  it('tells what training would run on, or why it cannot', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.probeBackend();
    expect(shop.state().training).toMatchObject({ backend: testBackend, error: null });
    shop.trainer.failNext('probe', new AppError('device-lost', 'gone'));
    await shop.actions.probeBackend();
    expect(shop.state().training.error?.code).toBe('device-lost');
  });

  it('lets a software GPU count only where a test asked for it', async () => {
    const shop = await startShop({ agreed: true });
    await shop.actions.probeBackend();
    shop.browser.small.set('nearshelf-test-allow-software-gpu', '1');
    await shop.actions.probeBackend();
    expect(shop.trainer.argumentsOf('probe')).toEqual([{ allowSoftwareGpu: false }, { allowSoftwareGpu: true }]);
  });
});

describe('a new version of the app', () => {
  it('is never applied during training', async () => {
    const shop = await running();
    shop.updateWaits();
    expect(shop.state().update.available).toBe(true);
    shop.actions.applyUpdate();
    expect(shop.applyUpdate).not.toHaveBeenCalled();
    shop.runs[0]?.finish(trained('one', 4));
    await shop.done;
    shop.actions.applyUpdate();
    expect(shop.applyUpdate).toHaveBeenCalledTimes(1);
  });
});
