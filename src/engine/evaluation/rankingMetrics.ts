/** Ranking metrics of one list with binary relevance; ranks are 1-based. */
export interface RankingMetrics {
  readonly ndcgAt10: number;
  readonly recallAt20: number;
  readonly hitRateAt10: number;
  readonly reciprocalRank: number;
}

/** Items by falling score; equal scores by `tieOrder`. Left out: `excluded`. */
export function rankItems(scores: ArrayLike<number>, excluded: ReadonlySet<number>, tieOrder: ArrayLike<number>): number[] {
  const order: number[] = [];
  for (let item = 0; item < scores.length; item++) if (!excluded.has(item)) order.push(item);
  return order.sort((a, b) => (scores[b] as number) - (scores[a] as number) || (tieOrder[a] as number) - (tieOrder[b] as number));
}

/**
 * Discounted gain of hits in the first `k`, divided by that of min(k, targets) hits at the top (Järvelin & Kekäläinen 2002).
 * 0 without targets.
 */
export function ndcgAtK(ranking: readonly number[], targets: ReadonlySet<number>, k: number): number {
  let gain = 0;
  let best = 0;
  for (let at = 0; at < Math.min(k, ranking.length); at++) if (targets.has(ranking[at] as number)) gain += 1 / Math.log2(at + 2);
  for (let at = 0; at < Math.min(k, targets.size); at++) best += 1 / Math.log2(at + 2);
  return best > 0 ? gain / best : 0;
}

/** Share of the targets in the first `k`; 0 without targets. */
export function recallAtK(ranking: readonly number[], targets: ReadonlySet<number>, k: number): number {
  if (targets.size === 0) return 0;
  return ranking.slice(0, k).filter((item) => targets.has(item)).length / targets.size;
}

export function rankingMetrics(ranking: readonly number[], targets: ReadonlySet<number>): RankingMetrics {
  const first = ranking.findIndex((item) => targets.has(item));
  return {
    ndcgAt10: ndcgAtK(ranking, targets, 10),
    recallAt20: recallAtK(ranking, targets, 20),
    hitRateAt10: first >= 0 && first < 10 ? 1 : 0,
    reciprocalRank: first >= 0 ? 1 / (first + 1) : 0,
  };
}
