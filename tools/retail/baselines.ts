import type { SimilarityRows } from '../../src/engine/features/similarityRows';
import { seededRng } from '../../src/engine/random';
import type { RetailCase, RetailUser, TaskName } from './retailData';

const daySeconds = 86_400;

/** Population baskets with each product before the cut; with a half-life, each halves every `halfLifeDays`. */
export function popularityCounts(
  users: readonly RetailUser[],
  count: number,
  cut: number,
  options: { readonly sinceDays?: number; readonly halfLifeDays?: number } = {},
): Float64Array {
  const counts = new Float64Array(count);
  for (const { baskets } of users) {
    for (const { time, items } of baskets) {
      const days = (cut - time) / daySeconds;
      if (days <= 0 || days > (options.sinceDays ?? Number.POSITIVE_INFINITY)) continue;
      const weight = options.halfLifeDays === undefined ? 1 : 2 ** (-days / options.halfLifeDays);
      for (const item of items) counts[item] = (counts[item] as number) + weight;
    }
  }
  return counts;
}

/** Scores every item for one case. */
export type Baseline = (retailCase: RetailCase, task: TaskName) => ArrayLike<number>;

/** Population customers with each product, each halving from their last purchase of it. */
export function customerCounts(users: readonly RetailUser[], count: number, cut: number, halfLifeDays: number): Float64Array {
  const counts = new Float64Array(count);
  for (const { baskets } of users) {
    const latest = new Map<number, number>();
    for (const { time, items } of baskets) if (time < cut) for (const item of items) latest.set(item, time);
    for (const [item, time] of latest) counts[item] = (counts[item] as number) + 2 ** (-(cut - time) / daySeconds / halfLifeDays);
  }
  return counts;
}

/** Half-lives and exponents are those that the benchmark's README tuned on its validation users. */
const tuned = {
  A: { popularityHalfLife: 7, backoffHalfLife: 30, titlePower: 8, titleHalfLife: 180 },
  B: { popularityHalfLife: 14, backoffHalfLife: 7, titlePower: 1, titleHalfLife: Number.POSITIVE_INFINITY },
} as const;

export function createBaselines(
  population: readonly RetailUser[],
  count: number,
  cut: number,
  rows: SimilarityRows,
  tieOrder: Int32Array,
): Readonly<Record<string, Baseline>> {
  const allTime = popularityCounts(population, count, cut);
  const recent = popularityCounts(population, count, cut, { sinceDays: 28 });
  const decayed = {
    A: popularityCounts(population, count, cut, { halfLifeDays: tuned.A.popularityHalfLife }),
    B: popularityCounts(population, count, cut, { halfLifeDays: tuned.B.popularityHalfLife }),
  };
  const backoff = {
    A: scaled(customerCounts(population, count, cut, tuned.A.backoffHalfLife)),
    B: scaled(customerCounts(population, count, cut, tuned.B.backoffHalfLife)),
  };
  const rng = seededRng(1);
  return {
    random: () => Float64Array.from(tieOrder, () => rng()),
    popularity: () => allTime,
    'recent-popularity': () => recent,
    'decayed-popularity': (_, task) => decayed[task],
    'personal-frequency': (retailCase, task) => {
      const scores = backoff[task].map((value) => 0.05 * value);
      for (const { items } of retailCase.history) for (const item of items) scores[item] = (scores[item] as number) + 1;
      return scores;
    },
    'tf-idf-titles': (retailCase, task) => titleScores(retailCase, rows, tuned[task].titlePower, tuned[task].titleHalfLife),
  };
}

const scaled = (counts: Float64Array): Float64Array => {
  const largest = counts.reduce((most, value) => Math.max(most, value), 0);
  return counts.map((value) => (largest > 0 ? value / largest : 0));
};

/** Σ over own products of weight × cosine^power, weight = Σ over baskets of 2^(-age / half-life). */
function titleScores(retailCase: RetailCase, rows: SimilarityRows, power: number, halfLifeDays: number): Float64Array {
  const weights = new Map<number, number>();
  for (const { time, items } of retailCase.history) {
    const weight = 2 ** (-(retailCase.cut - time) / daySeconds / halfLifeDays);
    for (const item of items) weights.set(item, (weights.get(item) ?? 0) + weight);
  }
  const scores = new Float64Array(rows.count);
  for (const [own, weight] of weights) {
    const similarity = rows.title(own);
    for (let item = 0; item < scores.length; item++) {
      const cosine = similarity[item] as number;
      if (cosine > 0) scores[item] = (scores[item] as number) + weight * cosine ** power;
    }
  }
  return scores;
}
