import { seededRng } from '../random';

export interface Interval {
  readonly mean: number;
  /** 2.5th and 97.5th percentile of the resampled means. */
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile bootstrap of the mean (Efron 1979). No values: NaN everywhere; one value: an interval of length 0.
 * @param resamples default 10,000.
 */
export function bootstrapMean(values: readonly number[], resamples = 10_000, seed = 20_111_017): Interval {
  const size = values.length;
  if (size === 0) return { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
  const rng = seededRng(seed);
  const means = new Float64Array(resamples);
  for (let sample = 0; sample < resamples; sample++) {
    let sum = 0;
    for (let draw = 0; draw < size; draw++) sum += values[Math.floor(rng() * size)] as number;
    means[sample] = sum / size;
  }
  means.sort();
  const mean = values.reduce((sum, value) => sum + value, 0) / size;
  return { mean, low: quantile(means, 0.025), high: quantile(means, 0.975) };
}

/** Linear interpolation between order statistics. */
function quantile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const rest = position - below;
  const low = sorted[below] as number;
  return low + rest * ((sorted[Math.min(below + 1, sorted.length - 1)] as number) - low);
}
