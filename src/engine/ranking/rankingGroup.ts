import { crossRows, type HistorySummary, queryRows } from '../features/crossFeatures';
import { contextCount, crossCount, queryCount } from '../features/featureSchema';
import type { ItemTable } from '../features/itemTable';
import type { SimilarityRows } from '../features/similarityRows';
import { headCount } from './modelShape';

/** Candidates ranked together against one history: the model's whole input. C candidates, H sequence entries. */
export interface RankingGroup {
  readonly table: ItemTable;
  /** Rows of the table `[C]`. */
  readonly candidates: Int32Array;
  /** Rows of the table `[H]`, oldest first, H ≤ 50; may be empty. */
  readonly sequenceItems: Int32Array;
  /** `[H, sequenceCount]`. */
  readonly sequenceFeatures: Float32Array;
  /** Text cosine of candidate and sequence entry `[C, H]`. */
  readonly textCosine: Float32Array;
  /** `[C, crossCount]`. */
  readonly cross: Float32Array;
  /** `[C, queryCount]`. */
  readonly query: Float32Array;
  /** `[contextCount]`. */
  readonly context: Float32Array;
}

/** A group with what really happened. */
export interface LabelledGroup extends RankingGroup {
  /** `[C, headCount]`: 1, 0, or NaN where nothing is known; a NaN teaches nothing. */
  readonly labels: Float32Array;
  /**
   * Added to every head's logit in the loss `[C]`: -log of the share of such negatives that was sampled, so that the model learns the
   * odds among all items and not among the sampled ones (case-control offset; Prentice & Pyke 1979).
   */
  readonly offsets: Float32Array;
  /** Of each candidate in the loss `[C]`. */
  readonly weights: Float32Array;
}

/** Gathers the inputs of one ranking. `querySimilarity` is `[table.count]` or null without a query. */
export function buildGroup(
  table: ItemTable,
  rows: SimilarityRows,
  summary: HistorySummary,
  candidates: Int32Array,
  querySimilarity: Float32Array | null,
): RankingGroup {
  const length = summary.sequenceItems.length;
  const textCosine = new Float32Array(candidates.length * length);
  for (let at = 0; at < length; at++) {
    const row = rows.text(summary.sequenceItems[at] as number);
    for (let c = 0; c < candidates.length; c++) textCosine[c * length + at] = row[candidates[c] as number] as number;
  }
  const context = summary.context.slice();
  if (querySimilarity) context[contextCount - 1] = 1;
  return {
    table,
    candidates,
    sequenceItems: summary.sequenceItems,
    sequenceFeatures: summary.sequenceFeatures,
    textCosine,
    cross: crossRows(summary, rows, candidates),
    query: queryRows(querySimilarity, candidates),
    context,
  };
}

/** Throws when a group's arrays do not fit together; a silent misfit would train on shifted rows. */
export function assertGroup(group: RankingGroup & Partial<LabelledGroup>): void {
  const size = group.candidates.length;
  const fits =
    group.textCosine.length === size * group.sequenceItems.length &&
    group.cross.length === size * crossCount &&
    group.query.length === size * queryCount &&
    group.context.length === contextCount &&
    (group.labels === undefined || group.labels.length === size * headCount);
  if (!fits) throw new RangeError('the arrays of a ranking group have different lengths');
}
