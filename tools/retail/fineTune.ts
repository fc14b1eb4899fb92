import { batchGradient } from '../../src/adapters/trainer/gradientModel';
import { seededRng } from '../../src/engine/random';
import { adamStart, adamStep } from '../../src/engine/ranking/adam';
import { withFittedBiases } from '../../src/engine/ranking/headBiases';
import { shuffled } from '../../src/engine/ranking/negativeSampling';
import type { RetailCatalogue } from './retailCatalogue';
import type { Basket } from './retailData';
import { buildExample, momentsOf, plainExampleOptions } from './retailExamples';

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

/** The base's weights after training on one shopper's own baskets before the cut; what the browser does, with baskets for acts. */
export async function fineTune(
  base: Float32Array,
  catalogue: RetailCatalogue,
  history: readonly Basket[],
  options: FineTuneOptions,
): Promise<Float32Array> {
  const adam = adamStart();
  const moments = momentsOf(history, options.moments);
  const biasRng = seededRng(options.seed ^ 0x5eed);
  const anchor = withFittedBiases(
    base,
    moments.map((moment) => buildExample(catalogue, moment, plainExampleOptions, biasRng)),
  );
  const values = anchor.slice();
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(moments, seededRng(options.seed + epoch));
    for (let start = 0; start < order.length; start += options.batchSize) {
      const rng = seededRng(options.seed + 7919 * epoch + start);
      const batch = order
        .slice(start, start + options.batchSize)
        .map((moment) => buildExample(catalogue, moment, plainExampleOptions, rng));
      const { weight, gradient } = await batchGradient(values, batch);
      for (let at = 0; at < gradient.length; at++) gradient[at] = (gradient[at] as number) / Math.max(1, weight);
      adamStep(values, gradient, anchor, adam, { learningRate: options.learningRate, pull: options.pull, clipNorm: 1 });
    }
  }
  return values;
}
