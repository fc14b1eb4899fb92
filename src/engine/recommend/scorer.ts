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
import { buildGroup, type RankingGroup } from '../ranking/rankingGroup';
import type { RankerWeights } from '../ranking/weights';

export interface Catalogue {
  readonly pack: Pack;
  readonly table: ItemTable;
  readonly rows: SimilarityRows;
  readonly rowOf: ReadonlyMap<ItemId, number>;
}

/** Scores rows for a history with one set of weights. */
export interface Scorer {
  /** Scores per candidate `[C]`; only their order within one list means anything. */
  scores(summary: HistorySummary, candidates: Int32Array): CandidateScores;
  /** Chance that the shopper prefers such an item to a random one, calibrated on held-out shoppers; null without weights. */
  probability(interest: number): number | null;
  /** sigmoid(interest with the history − interest without it) per row of the pack. */
  uplift(history: EffectiveHistory, nowMs: number): Float32Array;
}
export interface CandidateScores {
  /** What lists are ordered by: interest less a part of what would be said of a shopper of whom nothing is known `[C]`. */
  readonly order: Float32Array;
  /** Interest score (see `interestScores`; or the fallback's) `[C]`. */
  readonly interest: Float32Array;
}

const purchase = heads.indexOf('purchase');
const textPower = crossFeatures.indexOf('textPower');
const textMax = crossFeatures.indexOf('textMax');

/**
 * Share of the score without a history that is taken off. All of it would rank by what the history adds alone and bring up odd items;
 * none of it fills every shopper's list with what sells everywhere, which has a shelf of its own (cf. popularity-adjusted ranking by
 * pointwise mutual information).
 */
const generalShare = 0.6;

/** Without weights: nearness to the history plus popularity, a sensible order but no probability. */
export function createScorer(catalogue: Catalogue, weights: RankerWeights | null): Scorer {
  const { table, rows } = catalogue;
  const ranker = weights ? createFastRanker(weights.parameters, table) : null;
  const interestOf = (summary: HistorySummary, candidates: Int32Array): Float32Array => {
    const group = buildGroup(table, rows, summary, candidates, null);
    return ranker ? interestScores(ranker.logits(group)) : nearness(table, group);
  };
  const everything = Int32Array.from({ length: table.count }, (_, row) => row);
  // Nothing about the shopper enters it, so that one pass serves as long as the weights do.
  let remembered: Float32Array | null = null;
  const general = (): Float32Array => {
    remembered ??= interestOf(summarizeHistory(emptyHistory, 0), everything);
    return remembered;
  };
  return {
    scores(summary, candidates) {
      const interest = interestOf(summary, candidates);
      const bare = general();
      return { interest, order: interest.map((score, at) => score - generalShare * (bare[candidates[at] as number] as number)) };
    },
    probability(interest) {
      if (!weights) return null;
      const { scale, shift } = weights.calibration;
      return sigmoid((scale[purchase] as number) * interest + (shift[purchase] as number));
    },
    uplift(history, nowMs) {
      const bare = general();
      return interestOf(summarizeHistory(history, nowMs), everything).map((score, row) => sigmoid(score - (bare[row] as number)));
    },
  };
}

function nearness(table: ItemTable, group: RankingGroup): Float32Array {
  return Float32Array.from(group.candidates, (item, row) => {
    const cross = row * crossCount;
    const near = 3 * (group.cross[cross + textPower] as number) + 2 * (group.cross[cross + textMax] as number);
    return near + 0.3 * (table.numeric[item * numericCount] as number);
  });
}
