import { encoderDimension, factorDimension } from '../../src/engine/features/featureSchema';
import type { HistoryEntry } from '../../src/engine/features/history';
import { type ItemTable, numericRows } from '../../src/engine/features/itemTable';
import { createSimilarityRows, type SimilarityRows } from '../../src/engine/features/similarityRows';
import { buildTitleVectors } from '../../src/engine/features/titleVectors';
import { popularityCounts } from './baselines';
import { itemFactors } from './itemFactors';
import type { Basket, RetailData, RetailUser } from './retailData';

const daySeconds = 86_400;
/** Item numbers are taken as of the start of each such period, so that no example sees its own future. */
const periodSeconds = 7 * daySeconds;

/** Slots a training example may lose, so that packs without them are ranked as well. */
export interface SlotChoice {
  readonly factors: boolean;
  readonly trend: boolean;
  readonly newness: boolean;
  readonly price: boolean;
}
export const everySlot: SlotChoice = { factors: true, trend: true, newness: true, price: true };

export interface RetailCatalogue {
  readonly data: RetailData;
  readonly population: readonly RetailUser[];
  /** Items with fewer than 5 population customers before the validation cut are not candidates there. */
  readonly inCatalogue: (item: number) => boolean;
  /** Similarities with factors; without them, `factor` gives null. */
  rows(slots: SlotChoice): SimilarityRows;
  /** The table as of a time in seconds. */
  tableAt(time: number, slots: SlotChoice): ItemTable;
  /** Decayed popularity (14 days) as of a time, for sampling negatives. */
  popularityAt(time: number): Float64Array;
}

/**
 * @param vectors encoder vectors of the titles `[items, 384]`.
 * @param cut nothing of the population from here on is looked at.
 */
export function createRetailCatalogue(
  data: RetailData,
  population: readonly RetailUser[],
  cut: number,
  vectors: Float32Array,
  minimumCustomers: number,
): RetailCatalogue {
  const count = data.items.length;
  const before = population.map((user) => ({ ...user, baskets: user.baskets.filter(({ time }) => time < cut) }));
  const customers = new Int32Array(count);
  for (const { baskets } of before)
    for (const item of new Set(baskets.flatMap(({ items }) => items))) customers[item] = (customers[item] as number) + 1;
  const factors = itemFactors(before, count, factorDimension);
  const titles = buildTitleVectors(data.items.map(({ title }) => [title]));
  const shared = { vectors, dimension: encoderDimension, titles, factorDimension, capacity: count };
  const withFactors = createSimilarityRows({ ...shared, factors });
  const withoutFactors: SimilarityRows = { ...withFactors, factor: () => null };
  const signals = new Map<number, ReturnType<typeof signalsAt>>();
  const tables = new Map<string, ItemTable>();
  const firstSold = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (const { baskets } of before)
    for (const { time, items } of baskets) for (const item of items) firstSold[item] = Math.min(firstSold[item] as number, time);
  const period = (time: number) => Math.min(cut, Math.floor(time / periodSeconds) * periodSeconds);

  function signalsAt(time: number) {
    const options = { halfLifeDays: 14 };
    // Newness: 1 on the first day of sale, halving every 30 days; items of the first weeks cannot be called new.
    const newness = firstSold.map((first) => (first < time ? 2 ** (-(time - first) / daySeconds / 30) : 0));
    return { popularity: popularityCounts(before, count, time), trend: popularityCounts(before, count, time, options), newness };
  }
  const signalsOf = (time: number) => {
    const key = period(time);
    let found = signals.get(key);
    if (!found) {
      found = signalsAt(key);
      signals.set(key, found);
    }
    return found;
  };
  return {
    data,
    population,
    inCatalogue: (item) => (customers[item] as number) >= minimumCustomers,
    rows: (slots) => (slots.factors ? withFactors : withoutFactors),
    popularityAt: (time) => signalsOf(time).trend,
    tableAt(time, slots) {
      const key = `${period(time)}/${slots.factors}/${slots.trend}/${slots.newness}/${slots.price}`;
      let table = tables.get(key);
      if (!table) {
        const { popularity, trend, newness } = signalsOf(time);
        const price = data.items.map((item) => (slots.price ? item.price : null));
        const rating = data.items.map(() => null);
        const numeric = numericRows(
          { popularity, trend: slots.trend ? trend : null, price, newness: slots.newness ? newness : null, rating },
          { factors: slots.factors, visual: false },
        );
        table = { count, text: vectors, numeric, factors: slots.factors ? factors : null, visual: null };
        tables.set(key, table);
      }
      return table;
    },
  };
}

/** Baskets as acts of kind purchase; one session a basket. */
export function purchaseActs(baskets: readonly Basket[]): HistoryEntry[] {
  return baskets.flatMap(({ time, items }, session) =>
    items.map((item, at) => ({ item, kind: 'purchase' as const, atMs: time * 1000, session, sequence: session * 10_000 + at })),
  );
}
