import { batchGradient } from '../../src/adapters/trainer/gradientModel';
import { seededRng } from '../../src/engine/random';
import { adamStart, adamStep } from '../../src/engine/ranking/adam';
import { parameterCount } from '../../src/engine/ranking/modelShape';
import { shuffled } from '../../src/engine/ranking/negativeSampling';
import type { RankingGroup } from '../../src/engine/ranking/rankingGroup';
import { flattenParameters, initialWeights, viewParameters } from '../../src/engine/ranking/weights';
import type { Question } from './calibrateBase';
import type { RetailCatalogue } from './retailCatalogue';
import type { RetailUser } from './retailData';
import { buildExample, defaultExampleOptions, type ExampleOptions, momentsOf, type RetailMoment } from './retailExamples';

export interface BaseOptions {
  readonly epochs: number;
  readonly learningRate: number;
  readonly batchSize: number;
  readonly seed: number;
  /** L2 pull to 0. */
  readonly pull: number;
  readonly examples: ExampleOptions;
  /** What looks at the sequence: attention; its mean, weighted by age and kind alone; or nothing. */
  readonly pooling: 'attention' | 'mean' | 'none';
}
export const defaultBaseOptions: BaseOptions = {
  epochs: 3,
  learningRate: 2e-3,
  batchSize: 16,
  seed: 2011,
  pull: 1e-4,
  examples: defaultExampleOptions,
  pooling: 'attention',
};

/** Parameters that let a candidate choose what it looks at; at 0, attention is a mean. */
const choosing = ['attentionQuery', 'attentionKey', 'sequenceKey', 'cosineScore'] as const;
const silence = (values: Float32Array): void => {
  const parameters = viewParameters(values);
  for (const name of choosing) parameters[name].fill(0);
};

/** The same group with nothing to attend to; the other history features stay. */
export const withoutSequence = <Group extends RankingGroup>(group: Group): Group => ({
  ...group,
  sequenceItems: new Int32Array(0),
  sequenceFeatures: new Float32Array(0),
  textCosine: new Float32Array(0),
});

/** Everything needed to go on after a batch as if nothing had happened. */
export interface BaseState {
  readonly values: Float32Array;
  readonly adam: ReturnType<typeof adamStart>;
  epoch: number;
  step: number;
}

export function startBase(options: BaseOptions): BaseState {
  const values = flattenParameters(initialWeights(seededRng(options.seed)).parameters);
  if (options.pooling === 'mean') silence(values);
  return { values, adam: adamStart(), epoch: 0, step: 0 };
}

/** A moment and the catalogue to ask it of. */
export interface BaseMoment {
  readonly moment: RetailMoment;
  readonly catalogue: RetailCatalogue;
}

export const baseMoments = (users: readonly RetailUser[], cut: number, catalogueOf: (userId: string) => RetailCatalogue): BaseMoment[] =>
  users.flatMap(({ id, baskets }) => momentsOf(baskets, cut).map((moment) => ({ moment, catalogue: catalogueOf(id) })));

/** Each moment as of its newest cut. */
export const questionsOf = (moments: readonly BaseMoment[]): Question[] =>
  moments.map(({ moment, catalogue }) => {
    const { history, targets, cuts } = moment;
    return { catalogue, history, targets, time: cuts[0] ?? catalogue.cut };
  });

/**
 * Trains in place on the active tfjs backend, from wherever `state` stands. The order of moments and all sampling derive from seed,
 * epoch and step, so that a resumed run equals an uninterrupted one.
 * @param onStep called after each step; false stops.
 */
export async function trainBase(
  moments: readonly BaseMoment[],
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
        .map(({ moment, catalogue }) => buildExample(catalogue, moment, options.examples, rng))
        .map((example) => (options.pooling === 'none' ? withoutSequence(example) : example));
      // Cosine decay to 2%: the last epochs settle.
      const done = (state.epoch * steps + state.step) / total;
      const learningRate =
        options.learningRate * (0.02 + 0.98 * 0.5 * (1 + Math.cos(Math.PI * done))) * Math.min(1, (state.adam.steps + 1) / 50);
      const { loss, gradient } = await batchGradient(state.values, batch);
      const weight = batch.reduce((sum, { importance }) => sum + importance, 0);
      for (let at = 0; at < gradient.length; at++) gradient[at] = (gradient[at] as number) / weight;
      if (options.pooling === 'mean') silence(gradient);
      adamStep(state.values, gradient, zeroAnchor, state.adam, { learningRate, pull: options.pull, clipNorm: 1 });
      state.step++;
      if (!(await onStep({ epoch: state.epoch, step: state.step, steps, loss: loss / weight }))) return;
    }
  }
}
const zeroAnchor = new Float32Array(parameterCount);
