import type { ItemId } from '../../domain/item';
import type { Explanation } from '../../domain/rankedItem';
import { summarizeHistory } from '../features/crossFeatures';
import { type EffectiveHistory, emptyHistory, type HistoryEntry } from '../features/history';
import type { Clock } from '../ports';
import { seededRng } from '../random';
import { generateCandidates } from './candidates';
import { decisiveActs } from './decisiveActs';
import type { Catalogue, Scorer } from './scorer';

/** Newest acts that are left out one by one; older ones count but are not named. */
const actLimit = 50;
const candidateLimit = 500;
/** An item is out of its place when it has fallen out of a shelf of this length, or below twice its rank where it stood lower. */
const placeLength = 12;

/** Scores of one ranking of the same candidates. */
export interface Ranking {
  /** Of the explained item, 1-based. */
  readonly rank: number;
  /** Its score less the score that a place in the list takes; falls below 0 as it leaves its place. */
  readonly margin: number;
  /** Candidate rows, best first. */
  readonly order: () => number[];
}

/**
 * Leaves each act out, ranks the same candidates again and keeps the acts without which the item stands elsewhere; then looks for the
 * smallest set of acts that holds the item in its place. Ranks are among the candidates of the whole history plus the item itself; hidden
 * items take no part.
 */
export function explainItem(
  catalogue: Catalogue,
  scorer: Scorer,
  history: EffectiveHistory,
  row: number,
  nowMs: number,
  clock: Clock,
): Explanation {
  const startedMs = clock();
  const itemId = catalogue.pack.items[row]?.id;
  if (itemId === undefined) throw new RangeError(`row ${row} is outside the pack`);
  const candidates = candidatesWith(catalogue, history, row, nowMs);
  const own = candidates.indexOf(row);
  const rankWith = (acts: readonly HistoryEntry[], place: number): Ranking => {
    const remaining = acts.length > 0 ? { ...history, acts } : emptyHistory;
    const scores = scorer.scores(summarizeHistory(remaining, nowMs), candidates).order;
    return rankingOf(scores, candidates, own, place);
  };
  const { rank } = rankWith(history.acts, placeLength);
  const place = Math.max(placeLength, 2 * rank);
  const without = (left: ReadonlySet<HistoryEntry>): Ranking =>
    rankWith(
      history.acts.filter((act) => !left.has(act)),
      place,
    );

  const newest = history.acts.slice(-actLimit);
  const alone = newest.map((act) => ({ act, ...without(new Set([act])) }));
  const acts = alone
    .filter((one) => one.rank !== rank)
    .sort((a, b) => Math.abs(b.rank - rank) - Math.abs(a.rank - rank) || b.act.sequence - a.act.sequence)
    .map((one) => ({
      sequence: one.act.sequence,
      kind: one.act.kind,
      itemId: catalogue.pack.items[one.act.item]?.id ?? null,
      rankWithout: one.rank,
    }));
  const bare = rankWith([], place);
  // What stands there without any history needs no act to hold it.
  const decisive = history.acts.length > 0 && bare.margin < 0 ? decisiveActs(alone, without) : null;
  return {
    itemId,
    rank,
    acts,
    decisive: decisive && {
      sequences: decisive.acts.map(({ sequence }) => sequence).sort((a, b) => a - b),
      rankWithout: decisive.ranking.rank,
      instead: standingAt(catalogue, decisive.ranking.order(), rank, row),
    },
    rankWithoutHistory: bare.rank,
    elapsedMs: clock() - startedMs,
  };
}

function candidatesWith(catalogue: Catalogue, history: EffectiveHistory, row: number, nowMs: number): Int32Array {
  const generated = generateCandidates(catalogue.table, catalogue.rows, summarizeHistory(history, nowMs), {
    limit: candidateLimit,
    excluded: (item) => history.hidden.has(item),
    rng: seededRng(1),
  });
  return generated.includes(row) ? generated : Int32Array.from([...generated, row]);
}

function rankingOf(scores: Float32Array, candidates: Int32Array, own: number, place: number): Ranking {
  const score = scores[own] as number;
  let rank = 1;
  for (const other of scores) if (other > score) rank++;
  const sorted = Float32Array.from(scores).sort();
  // The best score outside the place: below it the item is out. A catalogue as small as the place has no outside.
  const bar = sorted[sorted.length - 1 - place] ?? Number.NEGATIVE_INFINITY;
  const margin = rank <= place ? Math.max(0, score - bar) : score - (sorted[sorted.length - place] as number);
  return {
    rank,
    margin: rank <= place ? margin : Math.min(margin, -Number.MIN_VALUE),
    order: () =>
      Array.from(candidates.keys(), (at) => at)
        .sort((a, b) => (scores[b] as number) - (scores[a] as number))
        .map((at) => candidates[at] as number),
  };
}

function standingAt(catalogue: Catalogue, order: readonly number[], rank: number, row: number): ItemId | null {
  const standing = order[rank - 1];
  return standing === undefined || standing === row ? null : (catalogue.pack.items[standing]?.id ?? null);
}
