import { batchGradient } from '../../src/adapters/trainer/gradientModel';
import { seededRng } from '../../src/engine/random';
import { adamStart, adamStep } from '../../src/engine/ranking/adam';
import { withFittedBiases } from '../../src/engine/ranking/headBiases';
import { shuffled } from '../../src/engine/ranking/negativeSampling';
import { meanLoss } from '../../src/engine/ranking/referenceTrainer';
import type { RetailCatalogue } from './retailCatalogue';
import type { Basket } from './retailData';
import { buildExample, momentsOf, plainExampleOptions, type RetailMoment, type TrainingExample } from './retailExamples';

export interface FineTuneOptions {
  readonly epochs: number;
  readonly learningRate: number;
  /** L2 pull to the base. */
  readonly pull: number;
  readonly batchSize: number;
  /** Newest own baskets that become examples. */
  readonly moments: number;
  readonly seed: number;
}
export const defaultFineTuneOptions: FineTuneOptions = { epochs: 3, learningRate: 2e-4, pull: 1e-2, batchSize: 4, moments: 20, seed: 7 };

/** Newest share of the moments that judges the others; with fewer than two to judge by, the base stays. */
const heldOutShare = 0.25;
const fewestHeldOut = 2;
/** A held-out loss must fall by this share, or the base stays. */
const clearlyLower = 0.005;

export interface FineTuned {
  readonly values: Float32Array;
  /** Whether the newest own baskets were foretold better than by the base; otherwise `values` is the base. */
  readonly promoted: boolean;
}

/**
 * What the browser does with baskets for acts: train on the older own baskets, ask the newest ones whether that helped, and only then take
 * up weights trained on all of them.
 */
export async function fineTune(
  base: Float32Array,
  catalogue: RetailCatalogue,
  history: readonly Basket[],
  options: FineTuneOptions,
): Promise<FineTuned> {
  const moments = momentsOf(history, catalogue.cut, options.moments);
  const size = Math.round(heldOutShare * moments.length);
  if (size < fewestHeldOut) return { values: base, promoted: false };
  const judged = moments.slice(-size);
  const older = moments.slice(0, -size);
  const candidate = await trainOn(base, catalogue, older, options);
  const rng = seededRng(options.seed ^ 0xbeef);
  const probes = judged.map((moment) => buildExample(catalogue, moment, plainExampleOptions, rng));
  const reference = withFittedBiases(base, examplesOf(catalogue, older, options));
  const promoted = meanLoss(candidate, probes) < meanLoss(reference, probes) * (1 - clearlyLower);
  return promoted ? { values: await trainOn(base, catalogue, moments, options), promoted } : { values: base, promoted };
}

function examplesOf(catalogue: RetailCatalogue, moments: readonly RetailMoment[], options: FineTuneOptions): TrainingExample[] {
  const rng = seededRng(options.seed ^ 0x5eed);
  return moments.map((moment) => buildExample(catalogue, moment, plainExampleOptions, rng));
}

/** The base's weights after training on those moments of one shopper, nothing asked. */
export async function trainOn(
  base: Float32Array,
  catalogue: RetailCatalogue,
  moments: readonly RetailMoment[],
  options: FineTuneOptions,
): Promise<Float32Array> {
  const adam = adamStart();
  const anchor = withFittedBiases(base, examplesOf(catalogue, moments, options));
  const values = anchor.slice();
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(moments, seededRng(options.seed + epoch));
    for (let start = 0; start < order.length; start += options.batchSize) {
      const rng = seededRng(options.seed + 7919 * epoch + start);
      const batch = order
        .slice(start, start + options.batchSize)
        .map((moment) => buildExample(catalogue, moment, plainExampleOptions, rng));
      const { gradient } = await batchGradient(values, batch);
      const weight = batch.reduce((sum, { importance }) => sum + importance, 0);
      for (let at = 0; at < gradient.length; at++) gradient[at] = (gradient[at] as number) / weight;
      adamStep(values, gradient, anchor, adam, { learningRate: options.learningRate, pull: options.pull, clipNorm: 1 });
    }
  }
  return values;
}
