import {
  type CrossFeature,
  crossCount,
  crossFeatureScales,
  crossFeatures,
  crossLimit,
  factorDimension,
  numericCount,
  numericFeatures,
  queryCount,
} from './featureSchema';
import { ageDays, type HistorySummary, type OwnItem } from './historySummary';
import { type ItemTable, repeatGapCentre, repeatGapScale } from './itemTable';
import { addTextSimilarity, addTitleSimilarity } from './similarityFeatures';
import type { SimilarityRows } from './similarityRows';

/** Column of each feature in a row of `crossRows`. */
export const crossAt = Object.fromEntries(crossFeatures.map((name, index) => [name, index])) as Readonly<Record<CrossFeature, number>>;
const numericAt = Object.fromEntries(numericFeatures.map((name, index) => [name, index])) as Readonly<
  Record<(typeof numericFeatures)[number], number>
>;

/**
 * Candidate × history features, scaled as the schema says; all 0 with an empty history.
 * @returns `[candidates.length, crossCount]`.
 */
export function crossRows(table: ItemTable, summary: HistorySummary, rows: SimilarityRows, candidates: ArrayLike<number>): Float32Array {
  const out = new Float32Array(candidates.length * crossCount);
  if (summary.recent.length > 0) {
    addTextSimilarity(out, summary, candidates, (item) => rows.text(item));
    addTitleSimilarity(out, summary, candidates, (item) => rows.title(item));
    addFactors(out, table, summary, candidates);
    addPrices(out, table, summary, candidates);
  }
  for (let row = 0; row < candidates.length; row++) {
    const item = candidates[row] as number;
    const start = row * crossCount;
    out[start + crossAt.fatigue] = Math.log1p(summary.impressions.get(item) ?? 0);
    const own = summary.own.get(item);
    if (own) addOwn(out, start, own, summary, table);
  }
  scaleRows(out, summary.recent.length > 0);
  return out;
}

const scales = Float32Array.from(crossFeatures, (name) => crossFeatureScales[name][0]);
const centres = Float32Array.from(crossFeatures, (name) => crossFeatureScales[name][1]);

/** In place; without own items there is nothing to centre, and 0 stays 0. */
function scaleRows(out: Float32Array, centred: boolean): void {
  for (let start = 0; start < out.length; start += crossCount) {
    for (let k = 0; k < crossCount; k++) {
      const value = ((out[start + k] as number) - (centred ? (centres[k] as number) : 0)) * (scales[k] as number);
      out[start + k] = Math.max(-crossLimit, Math.min(crossLimit, value));
    }
  }
}

/** The raw value behind a scaled one that was not clipped. @param centred whether the history had own items. */
export const rawCross = (name: CrossFeature, scaled: number, centred: boolean): number =>
  scaled / crossFeatureScales[name][0] + (centred ? crossFeatureScales[name][1] : 0);

function addOwn(out: Float32Array, start: number, own: OwnItem, summary: HistorySummary, table: ItemTable): void {
  const put = (name: CrossFeature, value: number) => {
    out[start + crossAt[name]] = value;
  };
  put('acts', Math.log1p(own.acts));
  put('acted', own.acts > 0 ? 1 : 0);
  if (own.purchases === 0) return;
  const days = ageDays(summary.nowMs, own.lastMs);
  put('purchases', Math.log1p(own.purchases));
  put('purchasesHl7', Math.log1p(own.decayed7));
  put('purchasesHl15', Math.log1p(own.decayed15));
  put('purchasesHl30', Math.log1p(own.decayed30));
  put('purchasesHl60', Math.log1p(own.decayed60));
  put('purchasesHl120', Math.log1p(own.decayed120));
  put('purchasesBySession', own.decayedBySession);
  put('purchased', 1);
  put('recency', Math.exp(-days / 30));
  put('logDaysSince', Math.log1p(days) / 6);
  put('sessionShare', own.sessions / summary.sessions);
  put('inLastSession', own.inLastSession ? 1 : 0);
  put('sessionsSince', Math.log1p(summary.sessions - 1 - own.lastSession));
  const since = summary.sessions - own.firstSession;
  put('shareSince', own.sessions / since);
  put('shareSinceSmoothed', (own.sessions - 1 + 0.2) / since);
  put('basketShare', own.basketShare);
  const interval = own.sessions > 1 ? ageDays(own.lastMs, own.firstMs) / (own.sessions - 1) : 0;
  put('interval', interval > 0 ? Math.min(2, days / interval) : 0);
  put('logInterval', Math.log1p(interval));
  const numeric = own.item * numericCount;
  if (table.numeric[numeric + numericAt.hasTrend]) {
    const usualGap = (table.numeric[numeric + numericAt.repeatGap] as number) / repeatGapScale + repeatGapCentre;
    put('dueByItem', Math.log1p(days) - usualGap);
  }
}

/** Sums over own items of factor inner products, the candidate itself left out; nothing without factors. */
function addFactors(out: Float32Array, { factors }: ItemTable, summary: HistorySummary, candidates: ArrayLike<number>): void {
  if (!factors) return;
  const sum = new Float64Array(factorDimension);
  const recent = new Float64Array(factorDimension);
  const last = new Float64Array(factorDimension);
  for (const own of summary.recent) {
    const from = own.item * factorDimension;
    for (let k = 0; k < factorDimension; k++) {
      const value = factors[from + k] as number;
      sum[k] = (sum[k] as number) + value;
      recent[k] = (recent[k] as number) + own.weight60 * value;
      if (own.inLastSession) last[k] = (last[k] as number) + value;
    }
  }
  const known = new Map(summary.recent.map((own) => [own.item, own]));
  for (let row = 0; row < candidates.length; row++) {
    const item = candidates[row] as number;
    const from = item * factorDimension;
    let [dotSum, dotRecent, dotLast, square] = [0, 0, 0, 0];
    for (let k = 0; k < factorDimension; k++) {
      const value = factors[from + k] as number;
      dotSum += value * (sum[k] as number);
      dotRecent += value * (recent[k] as number);
      dotLast += value * (last[k] as number);
      square += value * value;
    }
    const own = known.get(item);
    const start = row * crossCount;
    out[start + crossAt.factorSum] = dotSum - (own ? square : 0);
    out[start + crossAt.factorRecent] = dotRecent - (own ? own.weight60 * square : 0);
    out[start + crossAt.factorLastSession] = dotLast - (own?.inLastSession ? square : 0);
  }
}

/** How far a candidate's price is from what the shopper usually takes; centre (= no evidence) where either is unknown. */
function addPrices(out: Float32Array, { numeric }: ItemTable, summary: HistorySummary, candidates: ArrayLike<number>): void {
  const priceOf = (item: number): number | null =>
    numeric[item * numericCount + numericAt.hasPrice] ? (numeric[item * numericCount + numericAt.logPrice] as number) : null;
  let [weight, sum, squares] = [0, 0, 0];
  for (const own of summary.recent) {
    const price = priceOf(own.item);
    if (price === null) continue;
    weight += own.weight60;
    sum += own.weight60 * price;
    squares += own.weight60 * price * price;
  }
  const mean = weight > 0 ? sum / weight : 0;
  const deviation = weight > 0 ? Math.sqrt(Math.max(0, squares / weight - mean * mean) + 0.1) : 1;
  for (let row = 0; row < candidates.length; row++) {
    const price = weight > 0 ? priceOf(candidates[row] as number) : null;
    const start = row * crossCount;
    out[start + crossAt.priceFit] = price === null ? crossFeatureScales.priceFit[1] : Math.abs(price - mean) / deviation;
    out[start + crossAt.priceOffset] = price === null ? 0 : price - mean;
  }
}

/** Query features `[candidates.length, queryCount]`; all 0 without a query vector. */
export function queryRows(similarity: Float32Array | null, candidates: ArrayLike<number>): Float32Array {
  const out = new Float32Array(candidates.length * queryCount);
  if (!similarity) return out;
  for (let row = 0; row < candidates.length; row++) {
    out[row * queryCount] = similarity[candidates[row] as number] ?? 0;
    out[row * queryCount + 1] = 1;
  }
  return out;
}
