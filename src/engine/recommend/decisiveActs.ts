import type { HistoryEntry } from '../features/history';
import type { Ranking } from './explainItem';

/** Acts with the largest effect alone that are tried together; each trial is one ranking. */
const pool = 16;
/** A longer list explains nothing to anybody. */
const largestSet = 8;
/** Pairs among this many are all tried before the greedy search goes on. */
const pairPool = 8;

export interface DecisiveActs {
  readonly acts: readonly HistoryEntry[];
  readonly ranking: Ranking;
}

/**
 * A smallest set of acts whose removal takes the item out of its place (its margin falls below 0). Single acts and pairs are searched
 * exhaustively, larger sets greedily by the margin that is left (counterfactual explanation, Wachter, Mittelstadt & Russell 2018), and
 * then every act that turns out not to be needed is put back: the set is irreducible, though beyond two acts perhaps not the smallest of all.
 * @param alone each act with the ranking without it.
 * @returns null when no set of at most 8 does it.
 */
export function decisiveActs(
  alone: readonly ({ readonly act: HistoryEntry } & Ranking)[],
  without: (left: ReadonlySet<HistoryEntry>) => Ranking,
): DecisiveActs | null {
  const byEffect = [...alone].sort((a, b) => a.margin - b.margin).slice(0, pool);
  const [strongest] = byEffect;
  if (strongest && strongest.margin < 0) return { acts: [strongest.act], ranking: strongest };
  const pair = bestPair(
    byEffect.slice(0, pairPool).map(({ act }) => act),
    without,
  );
  if (pair) return pair;
  const chosen = new Set<HistoryEntry>();
  while (chosen.size < Math.min(largestSet, byEffect.length)) {
    let best: { act: HistoryEntry; ranking: Ranking } | null = null;
    for (const { act } of byEffect) {
      if (chosen.has(act)) continue;
      const ranking = without(new Set([...chosen, act]));
      if (!best || ranking.margin < best.ranking.margin) best = { act, ranking };
    }
    if (!best) break;
    chosen.add(best.act);
    if (best.ranking.margin < 0) return pruned(chosen, best.ranking, without);
  }
  return null;
}

function bestPair(acts: readonly HistoryEntry[], without: (left: ReadonlySet<HistoryEntry>) => Ranking): DecisiveActs | null {
  let best: DecisiveActs | null = null;
  for (let a = 0; a < acts.length; a++) {
    for (let b = a + 1; b < acts.length; b++) {
      const pair = [acts[a] as HistoryEntry, acts[b] as HistoryEntry];
      const ranking = without(new Set(pair));
      if (ranking.margin < (best?.ranking.margin ?? 0)) best = { acts: pair, ranking };
    }
  }
  return best;
}

function pruned(chosen: Set<HistoryEntry>, ranking: Ranking, without: (left: ReadonlySet<HistoryEntry>) => Ranking): DecisiveActs {
  let last = ranking;
  for (const act of [...chosen]) {
    const rest = new Set([...chosen].filter((other) => other !== act));
    const tried = without(rest);
    if (tried.margin >= 0) continue;
    chosen.delete(act);
    last = tried;
  }
  return { acts: [...chosen], ranking: last };
}
