import { contextCount, kindWeights, sequenceCount, sequenceLength } from './featureSchema';
import { type EffectiveHistory, type HistoryEntry, kindIndex } from './history';

/** Distinct own items that similarity features look at, most recent first. */
export const historyItemLimit = 200;
const dayMs = 86_400_000;

/** What the history says about one own item. Half-lives in days. */
export interface OwnItem {
  readonly item: number;
  purchases: number;
  decayed7: number;
  decayed15: number;
  decayed30: number;
  decayed60: number;
  decayed120: number;
  /** Purchases, each × 0.7^(sessions since). */
  decayedBySession: number;
  firstMs: number;
  lastMs: number;
  /** Sessions with a purchase of it, and the places of the first and the last of them among all sessions. */
  sessions: number;
  firstSession: number;
  lastSession: number;
  /** Largest 1/√items of a session in which it was bought. */
  basketShare: number;
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

interface Session {
  /** Place among the sessions, 0 = oldest. */
  readonly at: number;
  readonly startMs: number;
  readonly items: Set<number>;
  /** Items of it that were known from earlier sessions. */
  repeats: number;
}

const halving = (days: number, halfLifeDays: number): number => 2 ** (-days / halfLifeDays);

/** Age in days; a clock that jumped back must not make the future count more than now. */
export const ageDays = (nowMs: number, atMs: number): number => Math.max(0, (nowMs - atMs) / dayMs);

export function summarizeHistory(history: EffectiveHistory, nowMs: number): HistorySummary {
  const { acts } = history;
  const sessions = sessionsOf(acts);
  const lastSession = acts.at(-1)?.session ?? -1;
  const own = new Map<number, OwnItem>();
  let purchases = 0;
  for (const act of acts) {
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
    const session = sessions.get(act.session);
    if (act.kind === 'purchase' && session) {
      purchases++;
      addPurchase(entry, act, days, session, sessions.size);
    } else entry.acts += weight * halving(days, 7);
  }
  const impressions = new Map<number, number>();
  for (const { item } of history.impressions) if (!own.has(item)) impressions.set(item, (impressions.get(item) ?? 0) + 1);
  const sequence = acts.slice(-sequenceLength);
  return {
    own,
    recent: [...own.values()].reverse().slice(0, historyItemLimit),
    sessions: sessions.size,
    impressions,
    nowMs,
    context: contextOf(acts, own.size, purchases, [...sessions.values()], nowMs),
    sequenceItems: Int32Array.from(sequence, ({ item }) => item),
    sequenceFeatures: sequenceRows(sequence, nowMs, lastSession),
  };
}

function sessionsOf(acts: readonly HistoryEntry[]): Map<number, Session> {
  const sessions = new Map<number, Session>();
  const known = new Map<number, number>();
  for (const act of acts) {
    let session = sessions.get(act.session);
    if (!session) {
      session = { at: sessions.size, startMs: act.atMs, items: new Set(), repeats: 0 };
      sessions.set(act.session, session);
    }
    if (session.items.has(act.item)) continue;
    session.items.add(act.item);
    const first = known.get(act.item);
    if (first === undefined) known.set(act.item, session.at);
    else if (first < session.at) session.repeats++;
  }
  return sessions;
}

/** Of a shop's usual customer, so that the numbers below lie around 0. */
const usual = { logSessionSize: 2.8, logLastSize: 2.5, gap: 3.3, repeatShare: 0.34, tenure: 4.3 } as const;
/** Stands for the gap of somebody who came once: log(1 + 54 days). */
const unknownGap = 4;

function contextOf(
  acts: readonly HistoryEntry[],
  ownItems: number,
  purchases: number,
  sessions: readonly Session[],
  nowMs: number,
): Float32Array {
  const context = new Float32Array(contextCount);
  const [first] = sessions;
  const last = sessions.at(-1);
  if (!first || !last) return context;
  const sinceLast = ageDays(nowMs, acts.at(-1)?.atMs ?? nowMs);
  const gaps: number[] = [];
  let items = 0;
  let repeatShare = 0.3;
  sessions.forEach((session, at) => {
    items += session.items.size;
    const before = sessions[at - 1];
    if (!before) return;
    repeatShare += session.repeats / session.items.size;
    const days = ageDays(session.startMs, before.startMs);
    // One visit may be told as two sessions.
    if (days > 0.2) gaps.push(Math.log1p(days));
  });
  const gap = gaps.length > 0 ? gaps.reduce((sum, value) => sum + value, 0) / gaps.length : unknownGap;
  context.set([
    1,
    Math.log1p(ownItems) / 5,
    Math.log1p(sessions.length) / 3,
    Math.log1p(sinceLast) / 6,
    purchases / acts.length,
    Math.log(items / sessions.length) - usual.logSessionSize,
    Math.log(last.items.size) - usual.logLastSize,
    gap - usual.gap,
    Math.log1p(sinceLast) - gap,
    (repeatShare / sessions.length - usual.repeatShare) / 0.15,
    Math.log1p(ageDays(nowMs, first.startMs)) - usual.tenure,
    0,
  ]);
  return context;
}

function emptyOwn(item: number): OwnItem {
  const decayed = { decayed7: 0, decayed15: 0, decayed30: 0, decayed60: 0, decayed120: 0, decayedBySession: 0 };
  const places = { sessions: 0, firstSession: -1, lastSession: -1, basketShare: 0 };
  return { item, purchases: 0, ...decayed, firstMs: 0, lastMs: 0, ...places, acts: 0, weight60: 0, weight180: 0, inLastSession: false };
}

function addPurchase(entry: OwnItem, act: HistoryEntry, days: number, session: Session, sessions: number): void {
  if (entry.purchases === 0) entry.firstMs = act.atMs;
  entry.purchases++;
  entry.lastMs = act.atMs;
  entry.decayed7 += halving(days, 7);
  entry.decayed15 += halving(days, 15);
  entry.decayed30 += halving(days, 30);
  entry.decayed60 += halving(days, 60);
  entry.decayed120 += halving(days, 120);
  entry.decayedBySession += 0.7 ** (sessions - 1 - session.at);
  if (entry.lastSession !== session.at) entry.sessions++;
  if (entry.firstSession < 0) entry.firstSession = session.at;
  entry.lastSession = session.at;
  entry.basketShare = Math.max(entry.basketShare, 1 / Math.sqrt(session.items.size));
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
