import { AppError } from '../../domain/appError';
import type { Pack } from '../../domain/pack';
import { encoderDimension, factorDimension, numericCount, numericFeatures, visualDimension } from './featureSchema';

/** Everything the ranker knows of the catalogue before any weight; rows in pack order. */
export interface ItemTable {
  readonly count: number;
  /** Unit rows `[count, 384]`; a zero row means "no text vector". */
  readonly text: Float32Array;
  /** `[count, numericCount]`. */
  readonly numeric: Float32Array;
  /** Rows `[count, 64]` of any length, or null: the slot is absent. */
  readonly factors: Float32Array | null;
  /** Unit rows `[count, 64]`, or null: the slot is absent. */
  readonly visual: Float32Array | null;
}

const numericAt = Object.fromEntries(numericFeatures.map((name, at) => [name, at])) as Record<(typeof numericFeatures)[number], number>;

/** Half-lives in days of the decayed counts in `DatedSignals`, and all sales. */
export const salesHalfLives = [3, 7, 14, 30, 60, Number.POSITIVE_INFINITY] as const;

/** What a shop with dated sales knows as of one moment; every array is `[count]`. */
export interface DatedSignals {
  /** Decayed numbers of sales, one array a half-life of `salesHalfLives`. */
  readonly sales: readonly ArrayLike<number>[];
  /** Days since the last and since the first sale; infinite and 0 for what was never sold. */
  readonly lastSoldDays: ArrayLike<number>;
  readonly firstSoldDays: ArrayLike<number>;
  /** Sales to somebody who had bought the item before, and the sum of log(1 + days) since then. */
  readonly repeats: ArrayLike<number>;
  readonly repeatLogDays: ArrayLike<number>;
  /** Sum over sales of log(items in the basket). */
  readonly logBasketSizes: ArrayLike<number>;
}

/** `repeatGap` in a row is (mean log days − centre) × scale. */
export const repeatGapCentre = 3;
export const repeatGapScale = 1.3;

/** Raw per-item numbers; null entries and null lists mean "unknown". */
export interface ItemSignals {
  readonly popularity: ArrayLike<number>;
  /** What dated sales tell, or null when the catalogue has none. */
  readonly dated: DatedSignals | null;
  readonly price: readonly (number | null)[];
  /** In [0, 1], 1 = newest; or null. */
  readonly newness: ArrayLike<number> | null;
  readonly rating: readonly (number | null)[];
}

/** Rank of each value in [-0.5, 0.5], equal values sharing their middle rank; all 0 when all are equal. */
export function centredPercentiles(values: ArrayLike<number>): Float32Array {
  const order = Array.from({ length: values.length }, (_, at) => at).sort((a, b) => (values[a] as number) - (values[b] as number));
  const out = new Float32Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1] as number] === values[order[start] as number]) end++;
    const middle = order.length > 1 ? (start + end) / 2 / (order.length - 1) - 0.5 : 0;
    for (let at = start; at <= end; at++) out[order[at] as number] = middle;
    start = end + 1;
  }
  return out;
}

/** (x - mean) / deviation of log(1 + x), clipped to [-3, 3]; all 0 when all are equal. */
export function logZScores(values: ArrayLike<number>): Float32Array {
  const logs = Float64Array.from(values, (value) => Math.log1p(Math.max(0, value)));
  let mean = 0;
  for (const value of logs) mean += value / logs.length;
  let variance = 0;
  for (const value of logs) variance += (value - mean) ** 2 / logs.length;
  const deviation = Math.sqrt(variance);
  return Float32Array.from(logs, (value) => (deviation > 1e-9 ? Math.max(-3, Math.min(3, (value - mean) / deviation)) : 0));
}

type Put = (name: (typeof numericFeatures)[number], values: ArrayLike<number>) => void;
const salesNames = ['trend3', 'trend7', 'trend14', 'trend30', 'trend60', 'sales'] as const;
const riseNames = [
  ['rise3', 0, 2],
  ['rise7', 1, 3],
  ['rise14', 2, 4],
  ['rise30', 3, 5],
] as const;
/** Sales that a shrunk share starts with. */
const shrinkage = 2;

/** A catalogue with one odd item must not send the others' weights astray. */
const largest = 4;

function putDated(putRaw: Put, dated: DatedSignals, count: number): void {
  const put: Put = (name, values) =>
    putRaw(
      name,
      Float32Array.from(values, (value) => Math.max(-largest, Math.min(largest, value))),
    );
  const of = (compute: (item: number) => number) => Float32Array.from({ length: count }, (_, item) => compute(item));
  const total = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);
  const salesOf = (at: number): ArrayLike<number> => dated.sales[at] ?? [];
  const totals = dated.sales.map((values) => Math.max(1e-9, total(values)));
  salesNames.forEach((name, at) => {
    const sales = salesOf(at);
    const mean = (totals[at] as number) / count;
    put(
      name,
      of((item) => 0.65 * Math.log((sales[item] as number) / mean + 0.05)),
    );
  });
  for (const [name, short, long] of riseNames) {
    const [a, b] = [salesOf(short), salesOf(long)];
    const expected = (totals[long] as number) / (totals[short] as number);
    put(
      name,
      of((item) => 2.5 * Math.log(((a[item] as number) * expected + 1) / ((b[item] as number) + 1))),
    );
  }
  const all = salesOf(5);
  const everSold = totals[5] as number;
  const dailyRate = Math.LN2 / 30;
  const lastSold = of((item) => Math.min(400, dated.lastSoldDays[item] as number));
  put(
    'lastSold',
    lastSold.map((days) => 0.6 * (Math.log1p(days) - 2)),
  );
  put(
    'onSale',
    of((item) => 0.7 * (Math.log1p(dated.firstSoldDays[item] as number) - 4.2)),
  );
  put(
    'dryness',
    of((item) => ((lastSold[item] as number) * (salesOf(3)[item] as number) * dailyRate) / 1.3 - 0.8),
  );
  const share = total(dated.repeats) / everSold;
  put(
    'repeatRate',
    of((item) => 8 * (((dated.repeats[item] as number) + shrinkage * share) / ((all[item] as number) + shrinkage) - 0.17)),
  );
  const repeats = total(dated.repeats);
  const usualGap = repeats > 0 ? total(dated.repeatLogDays) / repeats : repeatGapCentre;
  put(
    'repeatGap',
    of((item) => {
      const gap = ((dated.repeatLogDays[item] as number) + 3 * usualGap) / ((dated.repeats[item] as number) + 3);
      return repeatGapScale * (gap - repeatGapCentre);
    }),
  );
  const usualBasket = total(dated.logBasketSizes) / everSold;
  put(
    'basketSize',
    of((item) => {
      const sold = all[item] as number;
      return sold > 0 ? (dated.logBasketSizes[item] as number) / sold - usualBasket : 0;
    }),
  );
}

/** Numeric features `[count, numericCount]` from raw signals; absent ones stay 0 with their flag at 0. */
export function numericRows(signals: ItemSignals, slots: { readonly factors: boolean; readonly visual: boolean }): Float32Array {
  const count = signals.popularity.length;
  const rows = new Float32Array(count * numericCount);
  const put: Put = (name, values) => {
    for (let item = 0; item < count; item++) rows[item * numericCount + numericAt[name]] = values[item] as number;
  };
  put('popularity', logZScores(signals.popularity));
  put('popularityPercentile', centredPercentiles(signals.popularity));
  if (signals.dated) {
    const recent = signals.dated.sales[salesHalfLives.indexOf(14)] as ArrayLike<number>;
    put('trend', logZScores(recent));
    put('trendPercentile', centredPercentiles(recent));
    put('hasTrend', new Float32Array(count).fill(1));
    putDated(put, signals.dated, count);
  }
  const priced = signals.price.flatMap((price, item) => (price === null ? [] : [item]));
  const prices = priced.map((item) => signals.price[item] as number);
  const percentiles = centredPercentiles(prices);
  const logPrices = logZScores(prices);
  priced.forEach((item, at) => {
    rows[item * numericCount + numericAt.pricePercentile] = percentiles[at] as number;
    rows[item * numericCount + numericAt.logPrice] = logPrices[at] as number;
    rows[item * numericCount + numericAt.hasPrice] = 1;
  });
  if (signals.newness) {
    put('newness', signals.newness);
    put('hasNewness', new Float32Array(count).fill(1));
  }
  signals.rating.forEach((rating, item) => {
    if (rating === null) return;
    rows[item * numericCount + numericAt.rating] = Math.max(-2, Math.min(2, (rating - 4) * 2));
    rows[item * numericCount + numericAt.hasRating] = 1;
  });
  if (slots.factors) put('hasFactors', new Float32Array(count).fill(1));
  if (slots.visual) put('hasVisual', new Float32Array(count).fill(1));
  return rows;
}

/** Rows padded to `width`. Throws `pack-damaged` when they do not fit. */
export function paddedRows(vectors: Float32Array, count: number, width: number): Float32Array {
  const dimension = count > 0 ? vectors.length / count : 0;
  if (!Number.isInteger(dimension) || dimension > width) {
    throw new AppError('pack-damaged', `a slot of width ${width} cannot take rows of ${dimension}`, { width, dimension });
  }
  const rows = new Float32Array(count * width);
  for (let item = 0; item < count; item++) rows.set(vectors.subarray(item * dimension, (item + 1) * dimension), item * width);
  return rows;
}

/** Unit rows padded to `width`; zero rows stay zero. Throws `pack-damaged` when rows do not fit. */
export function slotRows(vectors: Float32Array, count: number, width: number): Float32Array {
  const rows = paddedRows(vectors, count, width);
  for (let start = 0; start < rows.length; start += width) {
    let squares = 0;
    for (let k = start; k < start + width; k++) squares += (rows[k] as number) ** 2;
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let k = start; k < start + width; k++) rows[k] = (rows[k] as number) * scale;
  }
  return rows;
}

/** Table of a shipped pack: popularity = rating count, newness = the owner's list of arrivals. Throws `pack-damaged`. */
export function itemTableOfPack(pack: Pack): ItemTable {
  const count = pack.items.length;
  if (pack.manifest.dimension !== encoderDimension || pack.vectors.length !== count * encoderDimension) {
    throw new AppError('pack-damaged', `the ranker needs ${encoderDimension} numbers a vector, the pack has ${pack.manifest.dimension}`);
  }
  const arrivals = new Map(pack.manifest.arrivals.map((id, at) => [id, at]));
  const newness = Float32Array.from(pack.items, (item) => {
    const at = arrivals.get(item.id);
    return at === undefined ? 0 : 1 - at / arrivals.size;
  });
  const factors = pack.factors ? paddedRows(pack.factors, count, factorDimension) : null;
  const visual = pack.visual ? slotRows(pack.visual, count, visualDimension) : null;
  const numeric = numericRows(
    {
      popularity: pack.items.map((item) => item.rating?.count ?? 0),
      dated: null,
      price: pack.items.map((item) => item.price),
      newness: arrivals.size > 0 ? newness : null,
      rating: pack.items.map((item) => item.rating?.mean ?? null),
    },
    { factors: factors !== null, visual: visual !== null },
  );
  return { count, text: pack.vectors, numeric, factors, visual };
}
