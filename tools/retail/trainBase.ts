import { batchGradient } from '../../src/adapters/trainer/gradientModel';
import { seededRng } from '../../src/engine/random';
import { adamStart, adamStep } from '../../src/engine/ranking/adam';
import { parameterCount } from '../../src/engine/ranking/modelShape';
import { shuffled } from '../../src/engine/ranking/negativeSampling';
import { flattenParameters, initialWeights } from '../../src/engine/ranking/weights';
import type { RetailCatalogue } from './retailCatalogue';
import type { RetailUser } from './retailData';
import { buildExample, defaultExampleOptions, type ExampleOptions, momentsOf, type RetailMoment } from './retailExamples';

export interface BaseOptions {
  readonly epochs: number;
  readonly learningRate: number;
  readonly batchSize: number;
  /** Newest baskets of one shopper that become examples in one epoch; keeps wholesalers from deciding everything. */
  readonly momentsPerUser: number;
  readonly seed: number;
  /** L2 pull to 0. */
  readonly pull: number;
  readonly examples: ExampleOptions;
}
export const defaultBaseOptions: BaseOptions = {
  epochs: 6,
  learningRate: 3e-3,
  batchSize: 8,
  momentsPerUser: 6,
  seed: 2011,
  pull: 1e-3,
  examples: defaultExampleOptions,
};

/** Everything needed to go on after a batch as if nothing had happened. */
export interface BaseState {
  readonly values: Float32Array;
  readonly adam: ReturnType<typeof adamStart>;
  epoch: number;
  step: number;
}

export function startBase(options: BaseOptions): BaseState {
  return { values: flattenParameters(initialWeights(seededRng(options.seed)).parameters), adam: adamStart(), epoch: 0, step: 0 };
}

export const baseMoments = (users: readonly RetailUser[], cut: number, options: BaseOptions): RetailMoment[] =>
  users.flatMap(({ baskets }) =>
    momentsOf(
      baskets.filter(({ time }) => time < cut),
      options.momentsPerUser,
    ),
  );

/**
 * Trains in place on the active tfjs backend, from wherever `state` stands. The order of moments and all sampling derive from seed,
 * epoch and step, so that a resumed run equals an uninterrupted one.
 * @param onStep called after each step; false stops.
 */
export async function trainBase(
  catalogue: RetailCatalogue,
  moments: readonly RetailMoment[],
  options: BaseOptions,
  state: BaseState,
  onStep: (report: { epoch: number; step: number; steps: number; loss: number }) => boolean | Promise<boolean>,
): Promise<void> {
  const steps = Math.floor(moments.length / options.batchSize);
  const total = steps * options.epochs;
  for (; state.epoch < options.epochs; state.epoch++, state.step = 0) {
    const order = shuffled(moments, seededRng(options.seed + 7919 * (state.epoch + 1)));
    for (; state.step < steps; ) {
      const rng = seededRng((options.seed + 104_729 * (state.epoch + 1) + 31 * state.step) >>> 0);
      const batch = order
        .slice(state.step * options.batchSize, (state.step + 1) * options.batchSize)
        .map((moment) => buildExample(catalogue, moment, options.examples, rng));
      // Cosine decay to 2%: the last epochs settle.
      const done = (state.epoch * steps + state.step) / total;
      const learningRate =
        options.learningRate * (0.02 + 0.98 * 0.5 * (1 + Math.cos(Math.PI * done))) * Math.min(1, (state.adam.steps + 1) / 100);
      const { loss, weight, gradient } = await batchGradient(state.values, batch);
      for (let at = 0; at < gradient.length; at++) gradient[at] = (gradient[at] as number) / Math.max(1, weight);
      adamStep(state.values, gradient, zeroAnchor, state.adam, { learningRate, pull: options.pull, clipNorm: 1 });
      state.step++;
      if (!(await onStep({ epoch: state.epoch, step: state.step, steps, loss: loss / Math.max(1, weight) }))) return;
    }
  }
}
const zeroAnchor = new Float32Array(parameterCount);
