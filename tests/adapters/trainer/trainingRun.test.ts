import { describe, expect, it } from 'vitest';
import { tensorCount } from '../../../src/adapters/trainer/backends';
import { createTrainingRun, type TrainingRunArgument } from '../../../src/adapters/trainer/trainingRun';
import type { ItemAct } from '../../../src/domain/interaction';
import { seededRng } from '../../../src/engine/random';
import { deserializeWeights, flattenParameters, initialWeights, serializeWeights } from '../../../src/engine/ranking/weights';
import type { TrainerEvents } from '../../../src/protocol/commands';
import { clusteredPack, interactionsOn } from '../../engine/recommend/fixtures';

const pack = clusteredPack(6, 12);
const base = serializeWeights(initialWeights(seededRng(1)));
const acts: readonly (readonly [ItemAct, number])[] = [
  ['impression', 30],
  ['impression', 41],
  ['view', 1],
  ['view', 2],
  ['favourite', 2],
  ['view', 3],
  ['cart', 3],
  ['view', 4],
  ['view', 5],
  ['purchase', 3],
  ['view', 6],
  ['view', 7],
];
const argument: TrainingRunArgument = {
  interactions: interactionsOn(pack, acts),
  servingWeights: null,
  checkpoint: null,
  epochs: 3,
  seed: 5,
  backend: 'cpu',
  allowSoftwareGpu: false,
  paused: false,
};
const environment = { wasmPaths: null, allowSoftwareGpu: false, clock: () => 1_700_000_000_000 };

function start(changes: Partial<TrainingRunArgument> = {}, signal = { aborted: false }) {
  const events: { name: keyof TrainerEvents; payload: unknown }[] = [];
  const run = createTrainingRun(
    { ...argument, ...changes },
    pack,
    base,
    (name, payload) => events.push({ name, payload }),
    signal,
    environment,
  );
  return { run, events, named: (name: keyof TrainerEvents) => events.filter((event) => event.name === name).map(({ payload }) => payload) };
}

describe('a training run', () => {
  it('lowers the training loss, reports every step and returns verified weights', async () => {
    const { run, named } = start();
    const { record, weights } = await run.result;
    const epochs = named('epoch') as TrainerEvents['epoch'][];
    expect(epochs.length).toBeGreaterThan(1);
    expect(epochs.at(-1)?.trainLoss).toBeLessThan(epochs[0]?.trainLoss ?? 0);
    expect(named('step').length).toBe(epochs.length * 2);
    expect(record.verdict.metrics.heldOutActs).toBe(2);
    expect(record.backend.backend).toBe('cpu');
    expect(record.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(deserializeWeights(weights).parameters.head.length).toBeGreaterThan(0);
  });

  it('resumed from a checkpoint ends with the weights of an uninterrupted run', async () => {
    const whole = await start().run.result;
    const signal = { aborted: false };
    const interrupted = start({}, signal);
    await expect(
      new Promise((resolve, reject) => {
        const timer = setInterval(() => {
          if (interrupted.named('checkpoint').length === 0) return;
          signal.aborted = true;
          clearInterval(timer);
          interrupted.run.result.then(resolve, reject);
        }, 1);
      }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    const [checkpoint] = interrupted.named('checkpoint') as TrainerEvents['checkpoint'][];
    const resumed = await start({ checkpoint: checkpoint?.bytes ?? null }).run.result;
    expect(resumed.weights).toEqual(whole.weights);
    expect(resumed.record.epochs).toEqual(whole.record.epochs);
  });

  it('ignores a damaged checkpoint', async () => {
    const whole = await start().run.result;
    const fresh = await start({ checkpoint: new Uint8Array([1, 2, 3]) }).run.result;
    expect(fresh.weights).toEqual(whole.weights);
  });

  it('waits while paused and takes exactly one batch a step', async () => {
    const signal = { aborted: false };
    const { run, named } = start({ paused: true }, signal);
    const settle = () => new Promise((resolve) => setTimeout(resolve, 700));
    await settle();
    expect(named('step').length).toBe(0);
    run.step();
    await settle();
    expect(named('step').length).toBe(1);
    run.resume();
    await run.result;
    expect(named('step').length).toBeGreaterThan(1);
  });

  it('leaves the tensor count as it was', async () => {
    await start().run.result;
    const before = tensorCount();
    await start().run.result;
    expect(tensorCount()).toBe(before);
  });

  it('refuses to learn from fewer than four acts', async () => {
    const few = interactionsOn(pack, acts.slice(0, 4));
    await expect(start({ interactions: few }).run.result).rejects.toMatchObject({ code: 'not-enough-data' });
  });

  it('stays close to the base', async () => {
    const { weights } = await start().run.result;
    // Biases are fitted to the shopper first; everything else moves by small steps.
    const unbiased = (bytes: Uint8Array) => flattenParameters({ ...deserializeWeights(bytes).parameters, headBias: new Float32Array(3) });
    const before = unbiased(base);
    const moved = unbiased(weights).reduce((most, value, at) => Math.max(most, Math.abs(value - (before[at] ?? 0))), 0);
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(0.05);
  });
});

describe('the verdict of a run', () => {
  // Every item of two clusters, a few of them twice: enough held out to tell luck from learning.
  const taste = interactionsOn(
    pack,
    Array.from({ length: 40 }, (_, at) => [at % 5 === 4 ? 'cart' : 'view', (at * 7) % 24]),
  );

  it('promotes weights that rank the held-out acts better than a base that knows nothing', async () => {
    const { record } = await start({ backend: 'wasm', epochs: 6, interactions: taste }).run.result;
    const { candidate, serving } = record.verdict.metrics;
    expect(record.verdict).toMatchObject({ promoted: true, reason: 'better' });
    expect(candidate.loss).toBeLessThan(serving.loss);
  });

  it('rejects weights that are worse than the snapshot that serves', async () => {
    const serving = await start({ backend: 'wasm', epochs: 8, interactions: taste }).run.result;
    const { record } = await start({ backend: 'wasm', epochs: 1, interactions: taste, servingWeights: serving.weights }).run.result;
    expect(record.verdict).toMatchObject({ promoted: false, reason: 'worse' });
    expect(record.verdict.metrics.serving.ndcg).toBeCloseTo(serving.record.verdict.metrics.candidate.ndcg, 12);
  });

  it('is about the epoch with the lowest held-out loss, and stops two epochs after it', async () => {
    const { record } = await start({ backend: 'wasm', epochs: 400 }).run.result;
    const losses = record.epochs.map(({ heldOutLoss }) => heldOutLoss);
    const best = Math.min(...losses);
    expect(losses.length).toBeLessThan(400);
    expect(losses.indexOf(best)).toBe(losses.length - 3);
    expect(record.verdict.metrics.candidate.loss).toBeCloseTo(best, 6);
  });
});

describe('weights that overflow', () => {
  it('end the run as diverged and are never returned', async () => {
    const poisoned = initialWeights(seededRng(1));
    poisoned.parameters.dense1.forEach((value, at, all) => {
      all[at] = value * 1e20;
    });
    poisoned.parameters.dense2.forEach((value, at, all) => {
      all[at] = value * 1e20;
    });
    const overflowing = createTrainingRun(argument, pack, serializeWeights(poisoned), () => {}, { aborted: false }, environment);
    await expect(overflowing.result).rejects.toMatchObject({ code: 'training-diverged' });
  });
});
