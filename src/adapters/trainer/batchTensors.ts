import {
  contextCount,
  crossCount,
  encoderDimension,
  factorDimension,
  numericCount,
  queryCount,
  sequenceCount,
  sequenceLength,
  visualDimension,
} from '../../engine/features/featureSchema';
import type { ItemTable } from '../../engine/features/itemTable';
import { factorScale, headCount, textScale, visualScale } from '../../engine/ranking/modelShape';
import type { LabelledGroup } from '../../engine/ranking/rankingGroup';

/** Text, factors, visual and numbers of an item in one row. */
export const itemInputWidth = encoderDimension + factorDimension + visualDimension + numericCount;
const absent = -1e9;

/** A batch of G groups as padded arrays: C candidates and H sequence entries each. Padding has weight 0. */
export interface BatchArrays {
  readonly groups: number;
  readonly candidates: number;
  readonly length: number;
  /** `[G × C, itemInputWidth]`. */
  readonly candidateInput: Float32Array;
  /** `[G × H, itemInputWidth]`. */
  readonly sequenceInput: Float32Array;
  /** `[G × H, sequenceCount]`. */
  readonly sequenceFeatures: Float32Array;
  /** Added to attention scores `[G, 1, H]`: 0, or a large negative number for padding. */
  readonly sequenceMask: Float32Array;
  /** `[G, C, H]`. */
  readonly cosine: Float32Array;
  /** Cross, query and context columns `[G × C, …]`. */
  readonly rest: Float32Array;
  /** `[G × C, headCount]`; 0 where unknown. */
  readonly labels: Float32Array;
  /** `[G × C, headCount]`; 0 for padding and unknown labels. */
  readonly weights: Float32Array;
  /** `[G × C, 1]`. */
  readonly offsets: Float32Array;
  /** Sum of the weights. */
  readonly weight: number;
}

const restWidth = crossCount + queryCount + contextCount;

/**
 * @param candidates padded number of candidates a group; larger groups throw a RangeError.
 */
export function batchArrays(batch: readonly LabelledGroup[], candidates: number): BatchArrays {
  const groups = batch.length;
  const length = sequenceLength;
  const rows = groups * candidates;
  const arrays = {
    candidateInput: new Float32Array(rows * itemInputWidth),
    sequenceInput: new Float32Array(groups * length * itemInputWidth),
    sequenceFeatures: new Float32Array(groups * length * sequenceCount),
    sequenceMask: new Float32Array(groups * length).fill(absent),
    cosine: new Float32Array(rows * length),
    rest: new Float32Array(rows * restWidth),
    labels: new Float32Array(rows * headCount),
    weights: new Float32Array(rows * headCount),
    offsets: new Float32Array(rows),
  };
  let weight = 0;
  batch.forEach((group, at) => {
    const size = group.candidates.length;
    const acts = group.sequenceItems.length;
    if (size > candidates || acts > length) throw new RangeError(`a group of ${size} candidates and ${acts} acts does not fit the batch`);
    for (let row = 0; row < size; row++) {
      const to = at * candidates + row;
      putItem(arrays.candidateInput, to, group.table, group.candidates[row] as number);
      arrays.cosine.set(group.textCosine.subarray(row * acts, (row + 1) * acts), to * length);
      arrays.rest.set(group.cross.subarray(row * crossCount, (row + 1) * crossCount), to * restWidth);
      arrays.rest.set(group.query.subarray(row * queryCount, (row + 1) * queryCount), to * restWidth + crossCount);
      arrays.rest.set(group.context, to * restWidth + crossCount + queryCount);
      arrays.offsets[to] = group.offsets[row] as number;
      for (let head = 0; head < headCount; head++) {
        const label = group.labels[row * headCount + head] as number;
        if (Number.isNaN(label)) continue;
        arrays.labels[to * headCount + head] = label;
        arrays.weights[to * headCount + head] = group.weights[row] as number;
        weight += group.weights[row] as number;
      }
    }
    for (let entry = 0; entry < acts; entry++) {
      putItem(arrays.sequenceInput, at * length + entry, group.table, group.sequenceItems[entry] as number);
      arrays.sequenceMask[at * length + entry] = 0;
    }
    arrays.sequenceFeatures.set(group.sequenceFeatures, at * length * sequenceCount);
  });
  return { groups, candidates, length, ...arrays, weight };
}

function putItem(out: Float32Array, row: number, table: ItemTable, item: number): void {
  const to = row * itemInputWidth;
  const put = (source: Float32Array | null, width: number, scale: number, offset: number) => {
    if (source) for (let k = 0; k < width; k++) out[to + offset + k] = (source[item * width + k] as number) * scale;
  };
  put(table.text, encoderDimension, textScale, 0);
  put(table.factors, factorDimension, factorScale, encoderDimension);
  put(table.visual, visualDimension, visualScale, encoderDimension + factorDimension);
  put(table.numeric, numericCount, 1, encoderDimension + factorDimension + visualDimension);
}
