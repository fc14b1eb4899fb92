import {
  contextCount,
  crossCount,
  crossFeatures as crossNames,
  kindWeights,
  queryCount,
  sequenceCount,
  sequenceLength,
} from './featureSchema';
import { type EffectiveHistory, type HistoryEntry, kindIndex } from './history';
import type { SimilarityRows } from './similarityRows';

/** Distinct own items that similarity features look at, most recent first. */
export const historyItemLimit = 200;
const dayMs = 86_400_000;

/** What the history says about one own item. */
interface OwnItem {
  readonly item: number;
  purchases: number;
  decayed7: number;
  decayed30: number;
  decayed120: number;
  firstMs: number;
  lastMs: number;
  sessions: number;
  lastSession: number;
  acts: number;
  /** Interest of any kind, half-life 60 and 180 days. */
  weight60: number;
  weight180: number;
  inLastSession: boolean;
}

/** A history reduced to what features need; cheap to rebuild after each act. */
export interface HistorySummary {
  readonly own: ReadonlyMap<number, OwnItem>;
  /** Most recent first, at most `historyItemLimit`. */
  readonly recent: readonly OwnItem[];
  readonly sessions: number;
  readonly impressions: ReadonlyMap<number, number>;
  readonly nowMs: number;
  /** `[contextCount]`. */
  readonly context: Float32Array;
  /** Rows of the last acts, oldest first, at most `sequenceLength`. */
  readonly sequenceItems: Int32Array;
  /** `[sequenceItems.length, sequenceCount]`. */
  readonly sequenceFeatures: Float32Array;
}

const halving = (days: number, halfLifeDays: number): number => 2 ** (-days / halfLifeDays);

/** Age in days; a clock that jumped back must not make the future count more than now. */
const ageDays = (nowMs: number, atMs: number): number => Math.max(0, (nowMs - atMs) / dayMs);

export function summarizeHistory(history: EffectiveHistory, nowMs: number): HistorySummary {
  const own = new Map<number, OwnItem>();
  const lastSession = history.acts.at(-1)?.session ?? -1;
  const sessions = new Set<number>();
  let purchases = 0;
  for (const act of history.acts) {
    sessions.add(act.session);
    const days = ageDays(nowMs, act.atMs);
    let entry = own.get(act.item);
    if (entry) own.delete(act.item);
    else entry = emptyOwn(act.item);
    // Reinserting keeps the map ordered by the last act.
    own.set(act.item, entry);
    const weight = kindWeights[act.kind];
    entry.weight60 += weight * halving(days, 60);
    entry.weight180 += weight * halving(days, 180);
    entry.inLastSession ||= act.session === lastSession;
    if (act.kind === 'purchase') {
      purchases++;
      addPurchase(entry, act, days);
    } else entry.acts += weight * halving(days, 7);
  }
  const impressions = new Map<number, number>();
  for (const { item } of history.impressions) if (!own.has(item)) impressions.set(item, (impressions.get(item) ?? 0) + 1);
  const sequence = history.acts.slice(-sequenceLength);
  const lastMs = history.acts.at(-1)?.atMs ?? nowMs;
  const context = new Float32Array(contextCount);
  if (history.acts.length > 0) {
    context.set([
      1,
      Math.log1p(own.size) / 5,
      Math.log1p(sessions.size) / 3,
      Math.log1p(ageDays(nowMs, lastMs)) / 6,
      purchases / history.acts.length,
      0,
    ]);
  }
  return {
    own,
    recent: [...own.values()].reverse().slice(0, historyItemLimit),
    sessions: sessions.size,
    impressions,
    nowMs,
    context,
    sequenceItems: Int32Array.from(sequence, ({ item }) => item),
    sequenceFeatures: sequenceRows(sequence, nowMs, lastSession),
  };
}

function emptyOwn(item: number): OwnItem {
  const counts = { purchases: 0, decayed7: 0, decayed30: 0, decayed120: 0, firstMs: 0, lastMs: 0, sessions: 0, lastSession: -1, acts: 0 };
  return { item, ...counts, weight60: 0, weight180: 0, inLastSession: false };
}

function addPurchase(entry: OwnItem, act: HistoryEntry, days: number): void {
  if (entry.purchases === 0) entry.firstMs = act.atMs;
  entry.purchases++;
  entry.lastMs = act.atMs;
  entry.decayed7 += halving(days, 7);
  entry.decayed30 += halving(days, 30);
  entry.decayed120 += halving(days, 120);
  if (entry.lastSession !== act.session) entry.sessions++;
  entry.lastSession = act.session;
}

function sequenceRows(sequence: readonly HistoryEntry[], nowMs: number, lastSession: number): Float32Array {
  const rows = new Float32Array(sequence.length * sequenceCount);
  sequence.forEach((act, at) => {
    const days = ageDays(nowMs, act.atMs);
    const start = at * sequenceCount;
    rows[start + kindIndex[act.kind]] = 1;
    rows.set(
      [
        Math.log1p(days) / 6,
        Math.exp(-days / 7),
        Math.exp(-days / 60),
        Math.log1p(sequence.length - 1 - at) / 4,
        act.session === lastSession ? 1 : 0,
      ],
      start + sequenceCount - 5,
    );
  });
  return rows;
}

const at = Object.fromEntries(crossNames.map((name, index) => [name, index])) as Record<(typeof crossNames)[number], number>;

/**
 * Candidate × history features.
 * @returns `[candidates.length, crossCount]`.
 */
export function crossRows(summary: HistorySummary, rows: SimilarityRows, candidates: ArrayLike<number>): Float32Array {
  const out = new Float32Array(candidates.length * crossCount);
  addSimilarity(out, summary, candidates, (item) => rows.text(item), at.textMax, at.textPower, at.textEvidence, -1, at.textLastSession);
  addSimilarity(out, summary, candidates, (item) => rows.title(item), at.titleMax, at.titlePower, at.titleEvidence, at.titleMean, -1);
  addSimilarity(out, summary, candidates, (item) => rows.factor(item), at.factorMax, -1, -1, at.factorMean, at.factorLastSession);
  for (let row = 0; row < candidates.length; row++) {
    const item = candidates[row] as number;
    const start = row * crossCount;
    out[start + at.fatigue] = Math.log1p(summary.impressions.get(item) ?? 0);
    const own = summary.own.get(item);
    if (own) addOwn(out, start, own, summary);
  }
  return out;
}

function addOwn(out: Float32Array, start: number, own: OwnItem, summary: HistorySummary): void {
  out[start + at.acts] = Math.log1p(own.acts);
  out[start + at.acted] = own.acts > 0 ? 1 : 0;
  if (own.purchases === 0) return;
  const days = ageDays(summary.nowMs, own.lastMs);
  out[start + at.purchases] = Math.log1p(own.purchases);
  out[start + at.purchasesHl7] = Math.log1p(own.decayed7);
  out[start + at.purchasesHl30] = Math.log1p(own.decayed30);
  out[start + at.purchasesHl120] = Math.log1p(own.decayed120);
  out[start + at.purchased] = 1;
  out[start + at.recency] = Math.exp(-days / 30);
  out[start + at.logDaysSince] = Math.log1p(days) / 6;
  out[start + at.sessionShare] = own.sessions / summary.sessions;
  out[start + at.inLastSession] = own.inLastSession ? 1 : 0;
  const interval = own.sessions > 1 ? (own.lastMs - own.firstMs) / dayMs / (own.sessions - 1) : 0;
  out[start + at.interval] = interval > 0 ? Math.min(2, days / interval) : 0;
}

/** Columns at -1 are skipped. Negative cosines count as 0: unlike is no evidence against. */
function addSimilarity(
  out: Float32Array,
  summary: HistorySummary,
  candidates: ArrayLike<number>,
  rowOf: (item: number) => Float32Array | null,
  maxAt: number,
  powerAt: number,
  evidenceAt: number,
  meanAt: number,
  lastSessionAt: number,
): void {
  const size = candidates.length;
  const power = new Float64Array(size);
  const evidence = new Float64Array(size);
  const mean = new Float64Array(size);
  const total = new Float64Array(size);
  for (const own of summary.recent) {
    const similarity = rowOf(own.item);
    if (!similarity) return;
    for (let row = 0; row < size; row++) {
      const item = candidates[row] as number;
      if (item === own.item) continue;
      total[row] = (total[row] as number) + own.weight60;
      const cosine = similarity[item] as number;
      if (cosine <= 0) continue;
      const start = row * crossCount;
      if (cosine > (out[start + maxAt] as number)) out[start + maxAt] = cosine;
      if (lastSessionAt >= 0 && own.inLastSession && cosine > (out[start + lastSessionAt] as number)) out[start + lastSessionAt] = cosine;
      const fourth = cosine * cosine * cosine * cosine;
      mean[row] = (mean[row] as number) + own.weight60 * cosine;
      power[row] = (power[row] as number) + own.weight60 * fourth;
      evidence[row] = (evidence[row] as number) + own.weight180 * fourth * fourth;
    }
  }
  for (let row = 0; row < size; row++) {
    const weight = total[row] as number;
    const start = row * crossCount;
    if (weight <= 0) continue;
    if (powerAt >= 0) out[start + powerAt] = ((power[row] as number) / weight) ** 0.25;
    if (evidenceAt >= 0) out[start + evidenceAt] = Math.log1p(evidence[row] as number);
    if (meanAt >= 0) out[start + meanAt] = (mean[row] as number) / weight;
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
