import type { ItemId } from '../../domain/item';
import type { Pack } from '../../domain/pack';
import { type HistorySummary, summarizeHistory } from '../features/crossFeatures';
import { crossCount, crossFeatures, numericCount } from '../features/featureSchema';
import { type EffectiveHistory, emptyHistory } from '../features/history';
import type { ItemTable } from '../features/itemTable';
import type { SimilarityRows } from '../features/similarityRows';
import { createFastRanker } from '../ranking/inference';
import { interestScores } from '../ranking/interestScore';
import { sigmoid } from '../ranking/matrix';
import { heads } from '../ranking/modelShape';
import { buildGroup } from '../ranking/rankingGroup';
import type { RankerWeights } from '../ranking/weights';

export interface Catalogue {
  readonly pack: Pack;
  readonly table: ItemTable;
  readonly rows: SimilarityRows;
  readonly rowOf: ReadonlyMap<ItemId, number>;
}

/** Scores rows for a history with one set of weights. */
export interface Scorer {
  /** Interest score (see `interestScores`; or the fallback's) per candidate `[C]`. */
  scores(summary: HistorySummary, candidates: Int32Array): Float32Array;
  /** Chance that the shopper prefers such an item to a random one, calibrated on held-out shoppers; null without weights. */
  probability(score: number): number | null;
  /** sigmoid(score with the history − score without it) per row of the pack. */
  uplift(history: EffectiveHistory, nowMs: number): Float32Array;
}

const purchase = heads.indexOf('purchase');
const textPower = crossFeatures.indexOf('textPower');
const textMax = crossFeatures.indexOf('textMax');

/** Without weights: nearness to the history plus popularity, a sensible order but no probability. */
export function createScorer(catalogue: Catalogue, weights: RankerWeights | null): Scorer {
  const { table, rows } = catalogue;
  const ranker = weights ? createFastRanker(weights.parameters, table) : null;
  const scores = (summary: HistorySummary, candidates: Int32Array): Float32Array => {
    const group = buildGroup(table, rows, summary, candidates, null);
    if (ranker) {
      return interestScores(ranker.logits(group));
    }
    return Float32Array.from(candidates, (item, row) => {
      const cross = row * crossCount;
      const nearness = 3 * (group.cross[cross + textPower] as number) + 2 * (group.cross[cross + textMax] as number);
      return nearness + 0.3 * (table.numeric[item * numericCount] as number);
    });
  };
  let withoutHistory: Float32Array | null = null;
  return {
    scores,
    probability(score) {
      if (!weights) return null;
      const { scale, shift } = weights.calibration;
      return sigmoid((scale[purchase] as number) * score + (shift[purchase] as number));
    },
    uplift(history, nowMs) {
      const everything = Int32Array.from({ length: table.count }, (_, row) => row);
      withoutHistory ??= scores(summarizeHistory(emptyHistory, nowMs), everything);
      const bare = withoutHistory;
      return scores(summarizeHistory(history, nowMs), everything).map((score, row) => sigmoid(score - (bare[row] as number)));
    },
  };
}
