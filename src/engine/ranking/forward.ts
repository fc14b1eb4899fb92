import {
  contextCount,
  crossCount,
  encoderDimension,
  factorDimension,
  numericCount,
  queryCount,
  sequenceCount,
  visualDimension,
} from '../features/featureSchema';
import type { ItemTable } from '../features/itemTable';
import { addBias, addProduct } from './matrix';
import { denseColumns, denseInputWidth, factorScale, headCount, hiddenWidths, itemWidth, textScale, visualScale } from './modelShape';
import type { RankingGroup } from './rankingGroup';
import type { Numbers, Parameters } from './weights';

/** Everything the backward pass needs again. U distinct items, C candidates, H sequence entries. */
export interface ForwardPass {
  readonly items: Int32Array;
  /** Position of each candidate and sequence entry in `items`. */
  readonly candidateAt: Int32Array;
  readonly sequenceAt: Int32Array;
  /** `[U, itemWidth]`. */
  readonly representation: Numbers;
  readonly queries: Numbers;
  readonly keys: Numbers;
  readonly values: Numbers;
  /** Attention weights `[C, H]`; rows sum to less than 1 (see `attend`). */
  readonly attention: Numbers;
  readonly denseInput: Numbers;
  readonly hidden1: Numbers;
  readonly hidden2: Numbers;
  /** `[C, headCount]`, without offsets. */
  readonly logits: Numbers;
}

const sqrtWidth = Math.sqrt(itemWidth);

/** A zeroed array of the same precision as the parameters. */
export const zerosLike = (parameters: Parameters, length: number): Numbers =>
  parameters.headBias instanceof Float64Array ? new Float64Array(length) : new Float32Array(length);

/** Scaled slot rows of `items` `[items.length, width]`; zeros for an absent slot. */
export function slotInput(source: Float32Array | null, width: number, scale: number, items: ArrayLike<number>): Float32Array {
  const out = new Float32Array(items.length * width);
  if (!source) return out;
  for (let row = 0; row < items.length; row++) {
    const start = (items[row] as number) * width;
    for (let k = 0; k < width; k++) out[row * width + k] = (source[start + k] as number) * scale;
  }
  return out;
}

/** Item representation `[items.length, itemWidth]`: the sum of one linear map per slot. */
export function representItems(parameters: Parameters, table: ItemTable, items: ArrayLike<number>): Numbers {
  const count = items.length;
  const out = zerosLike(parameters, count * itemWidth);
  addProduct(out, slotInput(table.text, encoderDimension, textScale, items), parameters.textProjection, count, encoderDimension, itemWidth);
  if (table.factors) {
    const input = slotInput(table.factors, factorDimension, factorScale, items);
    addProduct(out, input, parameters.factorProjection, count, factorDimension, itemWidth);
  }
  if (table.visual) {
    const input = slotInput(table.visual, visualDimension, visualScale, items);
    addProduct(out, input, parameters.visualProjection, count, visualDimension, itemWidth);
  }
  addProduct(out, slotInput(table.numeric, numericCount, 1, items), parameters.numericProjection, count, numericCount, itemWidth);
  addBias(out, parameters.itemBias, count);
  return out;
}

/** Keys or values of the sequence `[H, itemWidth]`: item part plus kind, age and position part. */
export function projectSequence(
  parameters: Parameters,
  representation: Numbers,
  sequenceAt: Int32Array,
  features: Float32Array,
  itemMap: Numbers,
  sequenceMap: Numbers,
): Numbers {
  const length = sequenceAt.length;
  const out = zerosLike(parameters, length * itemWidth);
  addProduct(out, gatherRows(parameters, representation, sequenceAt), itemMap, length, itemWidth, itemWidth);
  addProduct(out, features, sequenceMap, length, sequenceCount, itemWidth);
  return out;
}

export function gatherRows(parameters: Parameters, source: Numbers, at: Int32Array): Numbers {
  const out = zerosLike(parameters, at.length * itemWidth);
  at.forEach((from, row) => {
    out.set(source.subarray(from * itemWidth, (from + 1) * itemWidth), row * itemWidth);
  });
  return out;
}

/**
 * Scaled dot-product attention of one candidate over the sequence (Vaswani et al. 2017) with a learned bonus per kind, age and text
 * cosine, and with "1 +" in the denominator: a candidate like nothing in the sequence attends to nothing, an empty one gives 0.
 * Writes weights `[H]` at `weightsStart`.
 */
export function attend(
  weights: Numbers,
  weightsStart: number,
  query: Numbers,
  queryStart: number,
  keys: Numbers,
  bonus: Numbers,
  cosine: Float32Array,
  cosineStart: number,
  cosineScore: number,
): void {
  const length = bonus.length;
  // The implicit entry scores 0, so the largest score is at least 0.
  let largest = 0;
  for (let at = 0; at < length; at++) {
    let dot = 0;
    for (let k = 0; k < itemWidth; k++) dot += (query[queryStart + k] as number) * (keys[at * itemWidth + k] as number);
    const score = dot / sqrtWidth + (bonus[at] as number) + cosineScore * (cosine[cosineStart + at] as number);
    weights[weightsStart + at] = score;
    if (score > largest) largest = score;
  }
  let total = Math.exp(-largest);
  for (let at = 0; at < length; at++) {
    const power = Math.exp((weights[weightsStart + at] as number) - largest);
    weights[weightsStart + at] = power;
    total += power;
  }
  for (let at = 0; at < length; at++) weights[weightsStart + at] = (weights[weightsStart + at] as number) / total;
}

/** The plain reference; `inference.ts` and the trainer must agree with it. */
export function forward(parameters: Parameters, group: RankingGroup): ForwardPass {
  const { candidates, sequenceItems, table } = group;
  const size = candidates.length;
  const length = sequenceItems.length;
  const items = Int32Array.from(new Set([...candidates, ...sequenceItems]));
  const positions = new Map(Array.from(items, (item, at) => [item, at]));
  const candidateAt = candidates.map((item) => positions.get(item) ?? 0);
  const sequenceAt = sequenceItems.map((item) => positions.get(item) ?? 0);

  const representation = representItems(parameters, table, items);
  const queries = zerosLike(parameters, size * itemWidth);
  addProduct(queries, gatherRows(parameters, representation, candidateAt), parameters.attentionQuery, size, itemWidth, itemWidth);
  const { attentionKey, sequenceKey, attentionValue, sequenceValue } = parameters;
  const keys = projectSequence(parameters, representation, sequenceAt, group.sequenceFeatures, attentionKey, sequenceKey);
  const values = projectSequence(parameters, representation, sequenceAt, group.sequenceFeatures, attentionValue, sequenceValue);
  const bonus = zerosLike(parameters, length);
  addProduct(bonus, group.sequenceFeatures, parameters.sequenceScore, length, sequenceCount, 1);

  const attention = zerosLike(parameters, size * length);
  const denseInput = zerosLike(parameters, size * denseInputWidth);
  const cosineScore = parameters.cosineScore[0] as number;
  for (let row = 0; row < size; row++) {
    attend(attention, row * length, queries, row * itemWidth, keys, bonus, group.textCosine, row * length, cosineScore);
    const at = candidateAt[row] as number;
    const input = denseInput.subarray(row * denseInputWidth, (row + 1) * denseInputWidth);
    const own = representation.subarray(at * itemWidth, (at + 1) * itemWidth);
    input.set(own, denseColumns.item);
    const item = candidates[row] as number;
    input.set(table.numeric.subarray(item * numericCount, (item + 1) * numericCount), denseColumns.numeric);
    addProduct(input.subarray(denseColumns.attention), attention.subarray(row * length, (row + 1) * length), values, 1, length, itemWidth);
    for (let k = 0; k < itemWidth; k++) {
      input[denseColumns.product + k] = (own[k] as number) * (input[denseColumns.attention + k] as number);
    }
    input.set(group.cross.subarray(row * crossCount, (row + 1) * crossCount), denseColumns.cross);
    input.set(group.query.subarray(row * queryCount, (row + 1) * queryCount), denseColumns.query);
    input.set(group.context.subarray(0, contextCount), denseColumns.context);
  }
  const hidden1 = denseLayer(parameters, denseInput, parameters.dense1, parameters.bias1, size, denseInputWidth, true);
  const hidden2 = denseLayer(parameters, hidden1, parameters.dense2, parameters.bias2, size, hiddenWidths[0], true);
  const logits = denseLayer(parameters, hidden2, parameters.head, parameters.headBias, size, hiddenWidths[1], false);
  return { items, candidateAt, sequenceAt, representation, queries, keys, values, attention, denseInput, hidden1, hidden2, logits };
}

function denseLayer(
  parameters: Parameters,
  x: Numbers,
  w: Numbers,
  bias: Numbers,
  rows: number,
  inputs: number,
  rectify: boolean,
): Numbers {
  const out = zerosLike(parameters, rows * bias.length);
  addProduct(out, x, w, rows, inputs, bias.length);
  addBias(out, bias, rows);
  if (rectify) for (let at = 0; at < out.length; at++) if ((out[at] as number) < 0) out[at] = 0;
  return out;
}

/** Logits of one head `[C]`. */
export function headColumn(logits: Numbers, head: number): Float32Array {
  return Float32Array.from({ length: logits.length / headCount }, (_, row) => logits[row * headCount + head] as number);
}
