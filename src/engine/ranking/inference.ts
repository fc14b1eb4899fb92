import { crossCount, numericCount, queryCount, sequenceCount } from '../features/featureSchema';
import type { ItemTable } from '../features/itemTable';
import { attend, projectSequence, representItems } from './forward';
import { addBias, addProduct } from './matrix';
import { denseColumns, headCount, hiddenWidths, itemWidth } from './modelShape';
import type { RankingGroup } from './rankingGroup';
import type { Parameters } from './weights';

const [width1, width2] = hiddenWidths;

/** Ranks with one set of weights; everything that depends on items and weights alone is computed once. */
export interface FastRanker {
  /** Logits `[C, headCount]`, equal to `forward(...).logits` up to rounding. The group must be of this ranker's table. */
  logits(group: RankingGroup): Float32Array;
}

/** Costs one pass over the catalogue: 5,000 items take some 50 ms. */
export function createFastRanker(parameters: Parameters, table: ItemTable): FastRanker {
  const { count } = table;
  const everything = Int32Array.from({ length: count }, (_, item) => item);
  const representation = Float32Array.from(representItems(parameters, table, everything));
  const queries = new Float32Array(count * itemWidth);
  addProduct(queries, representation, parameters.attentionQuery, count, itemWidth, itemWidth);
  // The part of the first dense layer that only depends on the item.
  const itemPart = new Float32Array(count * width1);
  addProduct(itemPart, representation, parameters.dense1, count, itemWidth, width1, denseColumns.item * width1);
  addProduct(itemPart, table.numeric, parameters.dense1, count, numericCount, width1, denseColumns.numeric * width1);
  addBias(itemPart, parameters.bias1, count);
  const dynamicWidth = 2 * itemWidth + crossCount + queryCount;
  const dynamicWeights = Float32Array.from(parameters.dense1.subarray(denseColumns.attention * width1, denseColumns.context * width1));
  const contextWeights = parameters.dense1.subarray(denseColumns.context * width1);

  return {
    logits(group) {
      const { candidates, sequenceItems: sequence, sequenceFeatures } = group;
      const length = sequence.length;
      const { attentionKey, sequenceKey, attentionValue, sequenceValue } = parameters;
      const keys = projectSequence(parameters, representation, sequence, sequenceFeatures, attentionKey, sequenceKey);
      const values = projectSequence(parameters, representation, sequence, sequenceFeatures, attentionValue, sequenceValue);
      const bonus = new Float32Array(length);
      addProduct(bonus, sequenceFeatures, parameters.sequenceScore, length, sequenceCount, 1);
      const shared = new Float32Array(width1);
      addProduct(shared, group.context, contextWeights, 1, group.context.length, width1);

      const attention = new Float32Array(length);
      const input = new Float32Array(dynamicWidth);
      const hidden1 = new Float32Array(width1);
      const hidden2 = new Float32Array(width2);
      const out = new Float32Array(candidates.length * headCount);
      const cosineScore = parameters.cosineScore[0] as number;
      for (let row = 0; row < candidates.length; row++) {
        const item = candidates[row] as number;
        input.fill(0);
        attend(attention, 0, queries, item * itemWidth, keys, bonus, group.textCosine, row * length, cosineScore);
        addProduct(input, attention, values, 1, length, itemWidth);
        for (let k = 0; k < itemWidth; k++) input[itemWidth + k] = (input[k] as number) * (representation[item * itemWidth + k] as number);
        for (let k = 0; k < crossCount; k++) input[2 * itemWidth + k] = group.cross[row * crossCount + k] as number;
        for (let k = 0; k < queryCount; k++) input[2 * itemWidth + crossCount + k] = group.query[row * queryCount + k] as number;
        for (let j = 0; j < width1; j++) hidden1[j] = (itemPart[item * width1 + j] as number) + (shared[j] as number);
        addSparse(hidden1, input, dynamicWeights, dynamicWidth, width1);
        rectify(hidden1);
        hidden2.set(parameters.bias2);
        addSparse(hidden2, hidden1, parameters.dense2, width1, width2);
        rectify(hidden2);
        for (let head = 0; head < headCount; head++) {
          let sum = parameters.headBias[head] as number;
          for (let j = 0; j < width2; j++) sum += (hidden2[j] as number) * (parameters.head[j * headCount + head] as number);
          out[row * headCount + head] = sum;
        }
      }
      return out;
    },
  };
}

function rectify(values: Float32Array): void {
  for (let at = 0; at < values.length; at++) if ((values[at] as number) < 0) values[at] = 0;
}

/** `out += x · w`, leaving out zeros of x and taking four other entries at a time, so that `out` is read and written a quarter as often. */
function addSparse(out: Float32Array, x: Float32Array, w: ArrayLike<number>, inputs: number, outputs: number): void {
  const live = liveEntries;
  let size = 0;
  for (let k = 0; k < inputs; k++) if (x[k] !== 0) live[size++] = k;
  let at = 0;
  for (; at + 4 <= size; at += 4) {
    const k0 = live[at] as number;
    const k1 = live[at + 1] as number;
    const k2 = live[at + 2] as number;
    const k3 = live[at + 3] as number;
    const [x0, x1, x2, x3] = [x[k0] as number, x[k1] as number, x[k2] as number, x[k3] as number];
    const [w0, w1, w2, w3] = [k0 * outputs, k1 * outputs, k2 * outputs, k3 * outputs];
    for (let j = 0; j < outputs; j++) {
      out[j] =
        (out[j] as number) +
        x0 * (w[w0 + j] as number) +
        x1 * (w[w1 + j] as number) +
        x2 * (w[w2 + j] as number) +
        x3 * (w[w3 + j] as number);
    }
  }
  for (; at < size; at++) {
    const k = live[at] as number;
    const value = x[k] as number;
    for (let j = 0; j < outputs; j++) out[j] = (out[j] as number) + value * (w[k * outputs + j] as number);
  }
}
const liveEntries = new Int32Array(512);
