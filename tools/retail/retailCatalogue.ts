import { encoderDimension, factorDimension } from '../../src/engine/features/featureSchema';
import type { HistoryEntry } from '../../src/engine/features/history';
import { type ItemTable, numericRows, salesHalfLives } from '../../src/engine/features/itemTable';
import { createSimilarityRows, type SimilarityRows } from '../../src/engine/features/similarityRows';
import { buildTitleVectors } from '../../src/engine/features/titleVectors';
import { easeFactors } from './easeFactors';
import { datedSignals, salesLog } from './populationStats';
import type { Basket, RetailData, RetailUser } from './retailData';

const daySeconds = 86_400;
/** Item numbers are taken as of such a grid of cuts that ends at the last one, so that no example sees its own future. */
export const gridSeconds = 7 * daySeconds;

/** Slots a training example may lose, so that packs without them are ranked as well. */
export interface SlotChoice {
  readonly factors: boolean;
  readonly dated: boolean;
  readonly newness: boolean;
  readonly price: boolean;
}
export const everySlot: SlotChoice = { factors: true, dated: true, newness: true, price: true };

export interface RetailCatalogue {
  readonly data: RetailData;
  /** Seconds; nothing of the population from here on is looked at. */
  readonly cut: number;
  /** Items with fewer than so many customers in the population are no candidates. */
  readonly inCatalogue: (item: number) => boolean;
  readonly rows: SimilarityRows;
  /** The table as of a time in seconds: of the last cut of the grid that is not after it. */
  tableAt(time: number, slots: SlotChoice): ItemTable;
  /** Sales halving every 30 days as of a time, for sampling negatives. */
  popularityAt(time: number): ArrayLike<number>;
}

/** Similarities of the titles; they know no shopper, so catalogues of different populations share them. */
export function retailRows(data: RetailData, vectors: Float32Array): SimilarityRows {
  const titles = buildTitleVectors(data.items.map(({ title }) => [title]));
  return createSimilarityRows({ vectors, dimension: encoderDimension, titles, capacity: data.items.length });
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
  rows: SimilarityRows = retailRows(data, vectors),
): RetailCatalogue {
  const count = data.items.length;
  const before = population.map((user) => ({ ...user, baskets: user.baskets.filter(({ time }) => time < cut) }));
  const customers = new Int32Array(count);
  for (const { baskets } of before)
    for (const item of new Set(baskets.flatMap(({ items }) => items))) customers[item] = (customers[item] as number) + 1;
  const log = salesLog(before);
  let factors: Float32Array | null = null;
  const signals = new Map<number, ReturnType<typeof signalsAt>>();
  const tables = new Map<string, ItemTable>();
  const onGrid = (time: number) => cut - gridSeconds * Math.max(0, Math.ceil((cut - time) / gridSeconds));

  function signalsAt(time: number) {
    const dated = datedSignals(log, count, time);
    // Newness: 1 on the first day of sale, halving every 30 days.
    const newness = Float32Array.from(dated.firstSoldDays, (days) => (days > 0 ? 2 ** (-days / 30) : 0));
    return { dated, newness };
  }
  const signalsOf = (time: number) => {
    const key = onGrid(time);
    let found = signals.get(key);
    if (!found) {
      found = signalsAt(key);
      signals.set(key, found);
    }
    return found;
  };
  const salesOf = (time: number, halfLife: (typeof salesHalfLives)[number]): ArrayLike<number> =>
    signalsOf(time).dated.sales[salesHalfLives.indexOf(halfLife)] ?? [];
  return {
    data,
    cut,
    inCatalogue: (item) => (customers[item] as number) >= minimumCustomers,
    rows,
    popularityAt: (time) => salesOf(time, 30),
    tableAt(time, slots) {
      const key = `${onGrid(time)}/${slots.factors}/${slots.dated}/${slots.newness}/${slots.price}`;
      let table = tables.get(key);
      if (!table) {
        const { dated, newness } = signalsOf(time);
        const numeric = numericRows(
          {
            popularity: salesOf(time, Number.POSITIVE_INFINITY),
            dated: slots.dated ? dated : null,
            price: data.items.map((item) => (slots.price ? item.price : null)),
            newness: slots.newness ? newness : null,
            rating: data.items.map(() => null),
          },
          { factors: slots.factors, visual: false },
        );
        if (slots.factors) factors ??= easeFactors(before, count, factorDimension);
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
