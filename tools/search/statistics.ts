import { seededRng } from '../../src/engine/random';

/** A value of one query. Queries of one group (wordings of one wish) are not independent. */
export interface GroupedValue {
  readonly group: string;
  readonly value: number;
}

export interface Estimate {
  readonly mean: number;
  /** 2.5th and 97.5th percentile of the resampled means. */
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile bootstrap of the mean over values, resampling whole groups with replacement (cluster bootstrap: Davison & Hinkley 1997, § 3.8).
 * Without values everything is null.
 * @param resamples default 10,000.
 */
export function bootstrapGroups(values: readonly GroupedValue[], resamples = 10_000, seed = 20_111_017): Estimate | null {
  if (values.length === 0) return null;
  const groups = new Map<string, { sum: number; count: number }>();
  for (const { group, value } of values) {
    const known = groups.get(group) ?? { sum: 0, count: 0 };
    groups.set(group, { sum: known.sum + value, count: known.count + 1 });
  }
  const list = [...groups.values()];
  const rng = seededRng(seed);
  const means = new Float64Array(resamples);
  for (let sample = 0; sample < resamples; sample++) {
    let sum = 0;
    let count = 0;
    for (let draw = 0; draw < list.length; draw++) {
      const group = list[Math.floor(rng() * list.length)] ?? { sum: 0, count: 0 };
      sum += group.sum;
      count += group.count;
    }
    means[sample] = sum / count;
  }
  means.sort();
  const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
  return { mean, low: percentile(means, 0.025), high: percentile(means, 0.975) };
}

/** Linear interpolation between order statistics. */
function percentile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  return low + (position - below) * ((sorted[Math.min(below + 1, sorted.length - 1)] ?? low) - low);
}
