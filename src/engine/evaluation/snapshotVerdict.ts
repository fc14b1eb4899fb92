import type { SnapshotVerdict } from '../../domain/training';
import { summarizeHistory } from '../features/crossFeatures';
import { crossCount, crossFeatures, numericCount } from '../features/featureSchema';
import type { ItemTable } from '../features/itemTable';
import type { SimilarityRows } from '../features/similarityRows';
import { createFastRanker } from '../ranking/inference';
import { interestScores } from '../ranking/interestScore';
import { buildGroup } from '../ranking/rankingGroup';
import type { ShopperMoment } from '../ranking/shopperExamples';
import type { Parameters } from '../ranking/weights';
import { ndcgAtK, rankItems } from './rankingMetrics';

/** Fewer held-out acts than this decide nothing. */
export const minimumHeldOut = 2;
/** A candidate may lose this much before it counts as worse: one act more or less is noise. */
const ndcgTolerance = 0.02;
const lossTolerance = 0.02;
const clearlyLower = 0.005;

/** Scores of all items just before a moment `[count]`. */
export type MomentScores = (moment: ShopperMoment) => ArrayLike<number>;

/** Mean ndcg@10 of the acted item among all items that are not hidden; ties by row. NaN without moments. */
export function heldOutNdcg(table: ItemTable, moments: readonly ShopperMoment[], score: MomentScores): number {
  const rows = Int32Array.from({ length: table.count }, (_, row) => row);
  let sum = 0;
  for (const moment of moments) {
    const ranking = rankItems(score(moment), moment.before.hidden, rows);
    sum += ndcgAtK(ranking, new Set([moment.act.item]), 10);
  }
  return sum / moments.length;
}

export function rankerScores(parameters: Parameters, table: ItemTable, similarity: SimilarityRows): MomentScores {
  const ranker = createFastRanker(parameters, table);
  const everything = Int32Array.from({ length: table.count }, (_, row) => row);
  return (moment) => {
    const summary = summarizeHistory(moment.before, moment.act.atMs);
    return interestScores(ranker.logits(buildGroup(table, similarity, summary, everything, null)));
  };
}

export const popularityScores = (table: ItemTable): MomentScores => {
  const scores = Float32Array.from({ length: table.count }, (_, row) => table.numeric[row * numericCount] as number);
  return () => scores;
};

/** Weighted power mean of text cosines to the history: content without learning. */
export function contentScores(table: ItemTable, similarity: SimilarityRows): MomentScores {
  const everything = Int32Array.from({ length: table.count }, (_, row) => row);
  const column = crossFeatures.indexOf('textPower');
  return (moment) => {
    const group = buildGroup(table, similarity, summarizeHistory(moment.before, moment.act.atMs), everything, null);
    return Float32Array.from(everything, (_, row) => group.cross[row * crossCount + column] as number);
  };
}

/** Promoted only if neither ndcg nor loss on the held-out acts is worse than what serves now. */
export function judgeSnapshot(metrics: SnapshotVerdict['metrics']): SnapshotVerdict {
  const { candidate, serving, heldOutActs } = metrics;
  const verdict = (promoted: boolean, reason: SnapshotVerdict['reason']): SnapshotVerdict => ({ promoted, reason, metrics });
  if (!Number.isFinite(candidate.loss) || !Number.isFinite(candidate.ndcg)) return verdict(false, 'non-finite');
  if (heldOutActs < minimumHeldOut) return verdict(false, 'too-little-held-out');
  if (candidate.ndcg < serving.ndcg - ndcgTolerance || candidate.loss > serving.loss * (1 + lossTolerance)) return verdict(false, 'worse');
  const better = candidate.ndcg > serving.ndcg || candidate.loss < serving.loss * (1 - clearlyLower);
  return verdict(true, better ? 'better' : 'not-worse');
}
