import { seededRng } from '../../src/engine/random';

/** What was measured of one thing, repeated: milliseconds unless the row says otherwise. */
export interface Summary {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
}

/** A ratio with its percentile bootstrap interval (2.5% to 97.5%). */
export interface Ratio {
  readonly n: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Linear interpolation between order statistics (Hyndman & Fan 1996, type 7). NaN without values. */
export function percentile(values: readonly number[], share: number): number {
  return percentileOfSorted(Float64Array.from(values).sort(), share);
}

function percentileOfSorted(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const position = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (position - below) * (high - low);
}

export const summarise = (values: readonly number[]): Summary => ({
  n: values.length,
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
});

/**
 * Median of the ratios of pairs that were measured side by side, with a percentile bootstrap over pairs (Efron 1979). What slows both halves of a
 * pair alike (another process, a hot processor) cancels in its ratio.
 * @param numerators one a pair, in the order of `denominators`. Pairs whose ratio is not a finite number are left out.
 * @param resamples default 2,000.
 * @throws RangeError when the lists differ in length.
 */
export function pairedRatio(numerators: readonly number[], denominators: readonly number[], resamples = 2000, seed = 1): Ratio {
  if (numerators.length !== denominators.length) {
    throw new RangeError(`${numerators.length} numerators for ${denominators.length} denominators: these are no pairs.`);
  }
  const ratios = numerators.map((numerator, at) => numerator / (denominators[at] as number)).filter(Number.isFinite);
  const size = ratios.length;
  if (size === 0) return { n: 0, median: Number.NaN, low: Number.NaN, high: Number.NaN };
  const rng = seededRng(seed);
  const medians = new Float64Array(resamples);
  const drawn = new Float64Array(size);
  for (let resample = 0; resample < resamples; resample++) {
    for (let draw = 0; draw < size; draw++) drawn[draw] = ratios[Math.floor(rng() * size)] as number;
    medians[resample] = percentileOfSorted(drawn.sort(), 0.5);
  }
  medians.sort();
  return {
    n: size,
    median: percentile(ratios, 0.5),
    low: percentileOfSorted(medians, 0.025),
    high: percentileOfSorted(medians, 0.975),
  };
}
