import { type RankingMetrics, rankItems, rankingMetrics } from '../../src/engine/evaluation/rankingMetrics';
import { summarizeHistory } from '../../src/engine/features/crossFeatures';
import { createFastRanker } from '../../src/engine/ranking/inference';
import { headCount, heads } from '../../src/engine/ranking/modelShape';
import { buildGroup, type RankingGroup } from '../../src/engine/ranking/rankingGroup';
import { viewParameters } from '../../src/engine/ranking/weights';
import type { Baseline } from './baselines';
import { everySlot, purchaseActs, type RetailCatalogue, type SlotChoice } from './retailCatalogue';
import { type RetailCase, type TaskName, taskOf } from './retailData';

export interface CaseResult extends RankingMetrics {
  readonly userId: string;
}

/** Metrics of each case that the task asks; scores of items outside the catalogue do not matter. */
export function evaluateScores(catalogue: RetailCatalogue, cases: readonly RetailCase[], task: TaskName, score: Baseline): CaseResult[] {
  const outside = catalogue.data.items.flatMap((_, item) => (catalogue.inCatalogue(item) ? [] : [item]));
  return cases.flatMap((retailCase) => {
    const question = taskOf(task, retailCase);
    if (!question) return [];
    const excluded = outside.length > 0 ? new Set([...question.excluded, ...outside]) : question.excluded;
    const ranking = rankItems(score(retailCase, task), excluded, catalogue.data.tieOrder);
    return [{ userId: retailCase.userId, ...rankingMetrics(ranking, question.targets) }];
  });
}

/**
 * Purchase logits of the whole catalogue for a case; both tasks share one pass per case.
 * @param valuesOf weights for a case.
 * @param alter what the ranker sees of a case, for ablations.
 */
export function rankerBaseline(
  catalogue: RetailCatalogue,
  valuesOf: (retailCase: RetailCase) => Float32Array,
  slots: SlotChoice = everySlot,
  alter: (group: RankingGroup) => RankingGroup = (group) => group,
): Baseline {
  const everything = Int32Array.from(catalogue.data.items, (_, item) => item);
  const purchase = heads.indexOf('purchase');
  const remembered = new Map<string, Float32Array>();
  let last: { values: Float32Array; ranker: ReturnType<typeof createFastRanker> } | null = null;
  return (retailCase) => {
    const known = remembered.get(retailCase.userId);
    if (known) return known;
    const values = valuesOf(retailCase);
    const table = catalogue.tableAt(retailCase.cut, slots);
    if (last?.values !== values) last = { values, ranker: createFastRanker(viewParameters(values), table) };
    const summary = summarizeHistory({ acts: purchaseActs(retailCase.history), impressions: [], hidden: new Set() }, retailCase.cut * 1000);
    const logits = last.ranker.logits(alter(buildGroup(table, catalogue.rows(slots), summary, everything, null)));
    const scores = Float32Array.from(everything, (item) => logits[item * headCount + purchase] as number);
    remembered.set(retailCase.userId, scores);
    return scores;
  };
}

export const meanNdcg = (results: readonly CaseResult[]): number =>
  results.reduce((sum, { ndcgAt10 }) => sum + ndcgAt10, 0) / results.length;

/** Metrics of a random order, averaged per user over several draws. */
export function repeatedRandom(
  catalogue: RetailCatalogue,
  cases: readonly RetailCase[],
  task: TaskName,
  score: Baseline,
  draws: number,
): CaseResult[] {
  const runs = Array.from({ length: draws }, () => evaluateScores(catalogue, cases, task, score));
  const mean = (at: number, metric: keyof RankingMetrics) => runs.reduce((sum, run) => sum + (run[at]?.[metric] ?? 0) / draws, 0);
  return (runs[0] ?? []).map(({ userId }, at) => ({
    userId,
    ndcgAt10: mean(at, 'ndcgAt10'),
    recallAt20: mean(at, 'recallAt20'),
    hitRateAt10: mean(at, 'hitRateAt10'),
    reciprocalRank: mean(at, 'reciprocalRank'),
  }));
}
