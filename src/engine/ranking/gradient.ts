import { encoderDimension, factorDimension, numericCount, sequenceCount, visualDimension } from '../features/featureSchema';
import { type ForwardPass, forward, gatherRows, slotInput, zerosLike } from './forward';
import { addBiasGradient, addInputGradient, addWeightGradient, sigmoid } from './matrix';
import { denseColumns, denseInputWidth, factorScale, headCount, hiddenWidths, itemWidth, textScale, visualScale } from './modelShape';
import type { LabelledGroup } from './rankingGroup';
import type { Numbers, Parameters } from './weights';

/** A loss as sums, so that groups of different sizes add up. */
export interface LossSum {
  loss: number;
  weight: number;
}

/** log(1 + e^x) without overflow. */
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/**
 * Weighted binary cross-entropy over known labels, Σ weight × (softplus(z) − y z) with z = logit + offset.
 * Writes dLoss/dlogits into `dLogits` when given. No known label: loss and weight 0.
 */
export function crossEntropy(logits: Numbers, group: LabelledGroup, dLogits: Numbers | null): LossSum {
  const sum = { loss: 0, weight: 0 };
  for (let at = 0; at < logits.length; at++) {
    const label = group.labels[at] as number;
    const row = Math.floor(at / headCount);
    const weight = group.weights[row] as number;
    if (Number.isNaN(label) || weight === 0) continue;
    const z = (logits[at] as number) + (group.offsets[row] as number);
    sum.loss += weight * (softplus(z) - label * z);
    sum.weight += weight;
    if (dLogits) dLogits[at] = weight * (sigmoid(z) - label);
  }
  return sum;
}

export function groupLoss(parameters: Parameters, group: LabelledGroup): LossSum {
  return crossEntropy(forward(parameters, group).logits, group, null);
}

/** Adds the gradient of the group's loss sum to `gradients` (same layout as the parameters) and returns the sum. */
export function accumulateGradient(parameters: Parameters, gradients: Parameters, group: LabelledGroup): LossSum {
  const pass = forward(parameters, group);
  const size = group.candidates.length;
  const dLogits = zerosLike(parameters, size * headCount);
  const sum = crossEntropy(pass.logits, group, dLogits);
  const dHidden2 = denseBackward(parameters, gradients, 'head', 'headBias', pass.hidden2, dLogits, size, hiddenWidths[1]);
  rectifyBackward(dHidden2, pass.hidden2);
  const dHidden1 = denseBackward(parameters, gradients, 'dense2', 'bias2', pass.hidden1, dHidden2, size, hiddenWidths[0]);
  rectifyBackward(dHidden1, pass.hidden1);
  const dInput = denseBackward(parameters, gradients, 'dense1', 'bias1', pass.denseInput, dHidden1, size, denseInputWidth);
  const dRepresentation = zerosLike(parameters, pass.representation.length);
  attentionBackward(parameters, gradients, group, pass, dInput, dRepresentation);
  representationBackward(gradients, group, pass, dRepresentation);
  return sum;
}

function denseBackward(
  parameters: Parameters,
  gradients: Parameters,
  layer: 'dense1' | 'dense2' | 'head',
  bias: 'bias1' | 'bias2' | 'headBias',
  x: Numbers,
  dy: Numbers,
  rows: number,
  inputs: number,
): Numbers {
  const outputs = parameters[bias].length;
  addWeightGradient(gradients[layer], x, dy, rows, inputs, outputs);
  addBiasGradient(gradients[bias], dy, rows);
  const dx = zerosLike(parameters, rows * inputs);
  addInputGradient(dx, dy, parameters[layer], rows, inputs, outputs);
  return dx;
}

function rectifyBackward(dy: Numbers, y: Numbers): void {
  for (let at = 0; at < dy.length; at++) if ((y[at] as number) <= 0) dy[at] = 0;
}

/** From the dense input back through product, attention and projections; adds to `dRepresentation`. */
function attentionBackward(
  parameters: Parameters,
  gradients: Parameters,
  group: LabelledGroup,
  pass: ForwardPass,
  dInput: Numbers,
  dRepresentation: Numbers,
): void {
  const size = group.candidates.length;
  const length = group.sequenceItems.length;
  const dQueries = zerosLike(parameters, size * itemWidth);
  const dKeys = zerosLike(parameters, length * itemWidth);
  const dValues = zerosLike(parameters, length * itemWidth);
  const dBonus = zerosLike(parameters, length);
  const dAttended = zerosLike(parameters, itemWidth);
  for (let row = 0; row < size; row++) {
    const start = row * denseInputWidth;
    const own = (pass.candidateAt[row] as number) * itemWidth;
    for (let k = 0; k < itemWidth; k++) {
      const dProduct = dInput[start + denseColumns.product + k] as number;
      const attended = pass.denseInput[start + denseColumns.attention + k] as number;
      dRepresentation[own + k] =
        (dRepresentation[own + k] as number) + (dInput[start + denseColumns.item + k] as number) + dProduct * attended;
      dAttended[k] = (dInput[start + denseColumns.attention + k] as number) + dProduct * (pass.representation[own + k] as number);
    }
    scoreBackward(gradients, group, pass, row, dAttended, { dQueries, dKeys, dValues, dBonus });
  }
  addWeightGradient(gradients.sequenceScore, group.sequenceFeatures, dBonus, length, sequenceCount, 1);
  const own = gatherRows(parameters, pass.representation, pass.candidateAt);
  addWeightGradient(gradients.attentionQuery, own, dQueries, size, itemWidth, itemWidth);
  scatterInputGradient(parameters, dRepresentation, dQueries, parameters.attentionQuery, pass.candidateAt);
  const history = gatherRows(parameters, pass.representation, pass.sequenceAt);
  addWeightGradient(gradients.attentionKey, history, dKeys, length, itemWidth, itemWidth);
  addWeightGradient(gradients.attentionValue, history, dValues, length, itemWidth, itemWidth);
  addWeightGradient(gradients.sequenceKey, group.sequenceFeatures, dKeys, length, sequenceCount, itemWidth);
  addWeightGradient(gradients.sequenceValue, group.sequenceFeatures, dValues, length, sequenceCount, itemWidth);
  scatterInputGradient(parameters, dRepresentation, dKeys, parameters.attentionKey, pass.sequenceAt);
  scatterInputGradient(parameters, dRepresentation, dValues, parameters.attentionValue, pass.sequenceAt);
}

/** Softmax backward of one candidate: dscore = a ⊙ (da − Σ a da); the implicit zero entry only takes its share of the sum. */
function scoreBackward(
  gradients: Parameters,
  group: LabelledGroup,
  pass: ForwardPass,
  row: number,
  dAttended: Numbers,
  sums: { dQueries: Numbers; dKeys: Numbers; dValues: Numbers; dBonus: Numbers },
): void {
  const length = group.sequenceItems.length;
  const start = row * length;
  const dWeights = new Float64Array(length);
  let mean = 0;
  for (let at = 0; at < length; at++) {
    const weight = pass.attention[start + at] as number;
    let dWeight = 0;
    for (let k = 0; k < itemWidth; k++) {
      const value = at * itemWidth + k;
      dWeight += (dAttended[k] as number) * (pass.values[value] as number);
      sums.dValues[value] = (sums.dValues[value] as number) + weight * (dAttended[k] as number);
    }
    dWeights[at] = dWeight;
    mean += weight * dWeight;
  }
  const query = row * itemWidth;
  const scale = 1 / Math.sqrt(itemWidth);
  for (let at = 0; at < length; at++) {
    const dScore = (pass.attention[start + at] as number) * ((dWeights[at] as number) - mean);
    sums.dBonus[at] = (sums.dBonus[at] as number) + dScore;
    gradients.cosineScore[0] = (gradients.cosineScore[0] as number) + dScore * (group.textCosine[start + at] as number);
    for (let k = 0; k < itemWidth; k++) {
      const key = at * itemWidth + k;
      sums.dQueries[query + k] = (sums.dQueries[query + k] as number) + dScore * scale * (pass.keys[key] as number);
      sums.dKeys[key] = (sums.dKeys[key] as number) + dScore * scale * (pass.queries[query + k] as number);
    }
  }
}

function scatterInputGradient(parameters: Parameters, dSource: Numbers, dy: Numbers, w: Numbers, at: Int32Array): void {
  const dx = zerosLike(parameters, at.length * itemWidth);
  addInputGradient(dx, dy, w, at.length, itemWidth, itemWidth);
  at.forEach((to, row) => {
    for (let k = 0; k < itemWidth; k++) {
      dSource[to * itemWidth + k] = (dSource[to * itemWidth + k] as number) + (dx[row * itemWidth + k] as number);
    }
  });
}

function representationBackward(gradients: Parameters, group: LabelledGroup, pass: ForwardPass, dRepresentation: Numbers): void {
  const { table } = group;
  const { items } = pass;
  const count = items.length;
  const add = (gradient: Numbers, source: Float32Array | null, width: number, scale: number) => {
    if (source) addWeightGradient(gradient, slotInput(source, width, scale, items), dRepresentation, count, width, itemWidth);
  };
  add(gradients.textProjection, table.text, encoderDimension, textScale);
  add(gradients.factorProjection, table.factors, factorDimension, factorScale);
  add(gradients.visualProjection, table.visual, visualDimension, visualScale);
  add(gradients.numericProjection, table.numeric, numericCount, 1);
  addBiasGradient(gradients.itemBias, dRepresentation, count);
}
