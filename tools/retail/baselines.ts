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

/** Half-lives and exponents are those that the benchmark's README tuned on its validation users; it leaves open how task B ages titles. */
const tuned = {
  A: { popularityHalfLife: 7, backoffHalfLife: 30, titlePower: 8 },
  B: { popularityHalfLife: 14, backoffHalfLife: 7, titlePower: 1 },
} as const;
const titleHalfLifeDays = 180;
const titleDecayPerBasket = 0.8;

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
    'tf-idf-titles': (retailCase, task) => titleScores(titleWeights[task](retailCase), rows, tuned[task].titlePower),
  };
}

const scaled = (counts: Float64Array): Float64Array => {
  const largest = counts.reduce((most, value) => Math.max(most, value), 0);
  return counts.map((value) => (largest > 0 ? value / largest : 0));
};

/** Weights of own products: every basket with its age in days (A), or the latest with its age in baskets (B). */
const titleWeights: Readonly<Record<TaskName, (retailCase: RetailCase) => Map<number, number>>> = {
  A({ history, cut }) {
    const weights = new Map<number, number>();
    for (const { time, items } of history) {
      const weight = 2 ** (-(cut - time) / daySeconds / titleHalfLifeDays);
      for (const item of items) weights.set(item, (weights.get(item) ?? 0) + weight);
    }
    return weights;
  },
  B({ history }) {
    const weights = new Map<number, number>();
    history.forEach(({ items }, at) => {
      for (const item of items) weights.set(item, titleDecayPerBasket ** (history.length - 1 - at));
    });
    return weights;
  },
};

/** Σ over own products of weight × cosine^power. In single precision like the README's figures: some of its ties exist only there. */
function titleScores(weights: ReadonlyMap<number, number>, rows: SimilarityRows, power: number): Float32Array {
  const scores = new Float32Array(rows.count);
  for (const [own, weight] of weights) {
    const similarity = rows.title(own);
    for (let item = 0; item < scores.length; item++) {
      const cosine = similarity[item] as number;
      if (cosine > 0) scores[item] = (scores[item] as number) + Math.fround(weight * Math.fround(cosine ** power));
    }
  }
  return scores;
}
