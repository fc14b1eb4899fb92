import * as tf from '@tensorflow/tfjs-core';
import { contextCount, crossCount, numericCount, queryCount, sequenceCount } from '../../engine/features/featureSchema';
import {
  denseInputWidth,
  headCount,
  itemWidth,
  type ParameterName,
  parameterCount,
  parameterNames,
  parameterShapes,
  parameterSize,
} from '../../engine/ranking/modelShape';
import type { LabelledGroup } from '../../engine/ranking/rankingGroup';
import { type BatchArrays, batchArrays, itemInputWidth } from './batchTensors';
import { swapped } from './kernelGradients';

/** Sums over the known labels of a batch; divide by `weight` for means. */
export interface GradientResult {
  readonly loss: number;
  readonly weight: number;
  /** `[parameterCount]`, layout of the flat parameters. */
  readonly gradient: Float32Array;
}

type Tensors = Record<ParameterName, tf.Tensor2D>;
const restWidth = crossCount + queryCount + contextCount;

/** Binary cross-entropy of logits, weighted and summed; a custom gradient, because softplus is missing from some backends. */
const weightedCrossEntropy = tf.customGrad((logits, labels, weights, save) => {
  const z = logits as tf.Tensor2D;
  const y = labels as tf.Tensor2D;
  const w = weights as tf.Tensor2D;
  (save as tf.GradSaveFunc)([z, y, w]);
  const each = tf.add(tf.sub(tf.relu(z), tf.mul(y, z)), tf.log(tf.add(tf.exp(tf.neg(tf.abs(z))), 1)));
  return {
    value: tf.sum(tf.mul(w, each)),
    gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => {
      const [z0, y0, w0] = saved as [tf.Tensor2D, tf.Tensor2D, tf.Tensor2D];
      const slope = tf.mul(dy, tf.mul(w0, tf.sub(tf.sigmoid(z0), y0)));
      return [slope, tf.zerosLike(y0), tf.zerosLike(w0)];
    },
  };
});

/** The reference's forward pass in tfjs operations; logits `[G × C, headCount]`. No gather: its gradient is missing on wasm. */
function logitsOf(p: Tensors, batch: BatchArrays): tf.Tensor2D {
  const { groups, candidates, length } = batch;
  const rows = groups * candidates;
  const entries = groups * length;
  const slotMap = tf.concat([p.textProjection, p.factorProjection, p.visualProjection, p.numericProjection], 0);
  const candidateInput = tf.tensor2d(batch.candidateInput, [rows, itemInputWidth]);
  const sequenceInput = tf.tensor2d(batch.sequenceInput, [entries, itemInputWidth]);
  const sequenceFeatures = tf.tensor2d(batch.sequenceFeatures, [entries, sequenceCount]);
  const own = tf.add(tf.matMul(candidateInput, slotMap), p.itemBias) as tf.Tensor2D;
  const history = tf.add(tf.matMul(sequenceInput, slotMap), p.itemBias) as tf.Tensor2D;
  const queries = tf.reshape(tf.matMul(own, p.attentionQuery), [groups, candidates, itemWidth]);
  const project = (itemMap: tf.Tensor2D, sequenceMap: tf.Tensor2D) =>
    tf.reshape(tf.add(tf.matMul(history, itemMap), tf.matMul(sequenceFeatures, sequenceMap)), [groups, length, itemWidth]);
  const keys = project(p.attentionKey, p.sequenceKey);
  const values = project(p.attentionValue, p.sequenceValue);
  const bonus = tf.add(
    tf.reshape(tf.matMul(sequenceFeatures, p.sequenceScore), [groups, 1, length]),
    tf.tensor3d(batch.sequenceMask, [groups, 1, length]),
  );
  const cosine = tf.mul(tf.tensor3d(batch.cosine, [groups, candidates, length]), tf.reshape(p.cosineScore, [1, 1, 1]));
  const scores = tf.add(tf.add(tf.mul(tf.matMul(queries, swapped(keys)), 1 / Math.sqrt(itemWidth)), bonus), cosine);
  // An extra entry of score 0 is the "1 +" of the reference's denominator.
  const padded = tf.concat([scores, tf.zeros([groups, candidates, 1])], 2);
  const attention = tf.slice(tf.softmax(padded), [0, 0, 0], [groups, candidates, length]);
  const attended = tf.reshape(tf.matMul(attention, values), [rows, itemWidth]) as tf.Tensor2D;
  const numeric = tf.slice(candidateInput, [0, itemInputWidth - numericCount], [rows, numericCount]);
  const rest = tf.tensor2d(batch.rest, [rows, restWidth]);
  const input = tf.reshape(tf.concat([own, numeric, attended, tf.mul(own, attended) as tf.Tensor2D, rest], 1), [rows, denseInputWidth]);
  const hidden1 = tf.relu(tf.add(tf.matMul(input as tf.Tensor2D, p.dense1), p.bias1)) as tf.Tensor2D;
  const hidden2 = tf.relu(tf.add(tf.matMul(hidden1, p.dense2), p.bias2)) as tf.Tensor2D;
  return tf.reshape(tf.add(tf.matMul(hidden2, p.head), p.headBias), [rows, headCount]);
}

function lossOf(p: Tensors, batch: BatchArrays): tf.Scalar {
  const rows = batch.groups * batch.candidates;
  const logits = tf.add(logitsOf(p, batch), tf.tensor2d(batch.offsets, [rows, 1]));
  const labels = tf.tensor2d(batch.labels, [rows, headCount]);
  return weightedCrossEntropy(logits, labels, tf.tensor2d(batch.weights, [rows, headCount])) as tf.Scalar;
}

function tensorsOf(values: Float32Array): tf.Tensor2D[] {
  let start = 0;
  return parameterNames.map((name) => {
    const part = values.subarray(start, start + parameterSize(name));
    start += parameterSize(name);
    return tf.tensor2d(part, parameterShapes[name] as [number, number]);
  });
}

const named = (tensors: readonly tf.Tensor[]): Tensors =>
  Object.fromEntries(parameterNames.map((name, at) => [name, tensors[at]])) as unknown as Tensors;

/** Candidates a group is padded to: fixed shapes let a GPU reuse its compiled programs. */
const padding = 32;
const paddedSize = (batch: readonly LabelledGroup[]): number =>
  Math.ceil(Math.max(1, ...batch.map(({ candidates }) => candidates.length)) / padding) * padding;

/**
 * Loss and gradient of a batch on the active tfjs backend. Weights come from and go back to the CPU on every call, so that a lost
 * device loses nothing. Leaves no tensor behind.
 * @param values `[parameterCount]`.
 */
export async function batchGradient(values: Float32Array, batch: readonly LabelledGroup[]): Promise<GradientResult> {
  const arrays = batchArrays(batch, paddedSize(batch));
  const packed = tf.tidy(() => {
    const compute = tf.valueAndGrads((...tensors: tf.Tensor[]) => lossOf(named(tensors), arrays));
    const { value, grads } = compute(tensorsOf(values));
    return tf.concat1d([tf.reshape(value, [1]) as tf.Tensor1D, ...grads.map((grad) => tf.reshape(grad, [grad.size]) as tf.Tensor1D)]);
  });
  try {
    const numbers = (await packed.data()) as Float32Array;
    if (numbers.length !== parameterCount + 1) throw new RangeError(`${numbers.length} gradient numbers for ${parameterCount} parameters`);
    return { loss: numbers[0] as number, weight: arrays.weight, gradient: numbers.slice(1) };
  } finally {
    packed.dispose();
  }
}

/** Loss sum without gradients. */
export async function batchLoss(values: Float32Array, batch: readonly LabelledGroup[]): Promise<{ loss: number; weight: number }> {
  const arrays = batchArrays(batch, paddedSize(batch));
  const loss = tf.tidy(() => lossOf(named(tensorsOf(values)), arrays));
  try {
    return { loss: (await loss.data())[0] as number, weight: arrays.weight };
  } finally {
    loss.dispose();
  }
}

/** Logits of each group without padding; for agreement checks. */
export async function batchLogits(values: Float32Array, batch: readonly LabelledGroup[]): Promise<Float32Array[]> {
  const arrays = batchArrays(batch, paddedSize(batch));
  const logits = tf.tidy(() => logitsOf(named(tensorsOf(values)), arrays));
  try {
    const numbers = (await logits.data()) as Float32Array;
    const width = arrays.candidates * headCount;
    return batch.map((group, at) => numbers.slice(at * width, at * width + group.candidates.length * headCount));
  } finally {
    logits.dispose();
  }
}
