import type { Explanation } from '../../domain/rankedItem';
import { summarizeHistory } from '../features/crossFeatures';
import { type EffectiveHistory, emptyHistory } from '../features/history';
import type { Clock } from '../ports';
import { seededRng } from '../random';
import { generateCandidates } from './candidates';
import type { Catalogue, Scorer } from './scorer';

/** Newest acts that are left out one by one; older ones count but are not named. */
const actLimit = 50;
const candidateLimit = 500;

/**
 * Leaves each act out, ranks the same candidates again and keeps the acts without which the item stands elsewhere. Ranks are among the
 * candidates of the whole history plus the item itself; hidden items take no part.
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
  const generated = generateCandidates(catalogue.table, catalogue.rows, summarizeHistory(history, nowMs), {
    limit: candidateLimit,
    excluded: (item) => history.hidden.has(item),
    rng: seededRng(1),
  });
  const candidates = generated.includes(row) ? generated : Int32Array.from([...generated, row]);
  const rankWith = (remaining: EffectiveHistory): number => {
    const scores = scorer.scores(summarizeHistory(remaining, nowMs), candidates).order;
    const own = scores[candidates.indexOf(row)] as number;
    let rank = 1;
    for (const score of scores) if (score > own) rank++;
    return rank;
  };
  const rank = rankWith(history);
  const acts = history.acts
    .slice(-actLimit)
    .map((act) => ({
      sequence: act.sequence,
      kind: act.kind,
      itemId: catalogue.pack.items[act.item]?.id ?? null,
      rankWithout: rankWith({ ...history, acts: history.acts.filter((other) => other !== act) }),
    }))
    .filter(({ rankWithout }) => rankWithout !== rank)
    .sort((a, b) => Math.abs(b.rankWithout - rank) - Math.abs(a.rankWithout - rank) || b.sequence - a.sequence);
  const itemId = catalogue.pack.items[row]?.id;
  if (itemId === undefined) throw new RangeError(`row ${row} is outside the pack`);
  return { itemId, rank, acts, rankWithoutHistory: rankWith(emptyHistory), elapsedMs: clock() - startedMs };
}
