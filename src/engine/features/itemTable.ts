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
  /** Unit rows `[count, 64]`, or null: the slot is absent. */
  readonly factors: Float32Array | null;
  /** Unit rows `[count, 64]`, or null: the slot is absent. */
  readonly visual: Float32Array | null;
}

const numericAt = Object.fromEntries(numericFeatures.map((name, at) => [name, at])) as Record<(typeof numericFeatures)[number], number>;

/** Raw per-item numbers; null entries and null lists mean "unknown". */
export interface ItemSignals {
  readonly popularity: ArrayLike<number>;
  /** Recently decayed counts, or null when the catalogue has no dated counts. */
  readonly trend: ArrayLike<number> | null;
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

/** Numeric features `[count, numericCount]` from raw signals; absent ones stay 0 with their flag at 0. */
export function numericRows(signals: ItemSignals, slots: { readonly factors: boolean; readonly visual: boolean }): Float32Array {
  const count = signals.popularity.length;
  const rows = new Float32Array(count * numericCount);
  const put = (name: (typeof numericFeatures)[number], values: ArrayLike<number>) => {
    for (let item = 0; item < count; item++) rows[item * numericCount + numericAt[name]] = values[item] as number;
  };
  put('popularity', logZScores(signals.popularity));
  put('popularityPercentile', centredPercentiles(signals.popularity));
  if (signals.trend) {
    put('trend', logZScores(signals.trend));
    put('trendPercentile', centredPercentiles(signals.trend));
    put('hasTrend', new Float32Array(count).fill(1));
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

/** Unit rows padded to `width`; zero rows stay zero. Throws `pack-damaged` when rows do not fit. */
export function slotRows(vectors: Float32Array, count: number, width: number): Float32Array {
  const dimension = count > 0 ? vectors.length / count : 0;
  if (!Number.isInteger(dimension) || dimension > width) {
    throw new AppError('pack-damaged', `a slot of width ${width} cannot take rows of ${dimension}`, { width, dimension });
  }
  const rows = new Float32Array(count * width);
  for (let item = 0; item < count; item++) {
    let squares = 0;
    for (let k = 0; k < dimension; k++) squares += (vectors[item * dimension + k] as number) ** 2;
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let k = 0; k < dimension; k++) rows[item * width + k] = (vectors[item * dimension + k] as number) * scale;
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
  const factors = pack.factors ? slotRows(pack.factors, count, factorDimension) : null;
  const visual = pack.visual ? slotRows(pack.visual, count, visualDimension) : null;
  const numeric = numericRows(
    {
      popularity: pack.items.map((item) => item.rating?.count ?? 0),
      trend: null,
      price: pack.items.map((item) => item.price),
      newness: arrivals.size > 0 ? newness : null,
      rating: pack.items.map((item) => item.rating?.mean ?? null),
    },
    { factors: factors !== null, visual: visual !== null },
  );
  return { count, text: pack.vectors, numeric, factors, visual };
}
