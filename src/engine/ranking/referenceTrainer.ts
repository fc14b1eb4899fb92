import { type AdamOptions, type AdamState, adamStep } from './adam';
import { accumulateGradient, groupLoss, type LossSum } from './gradient';
import { parameterCount } from './modelShape';
import type { LabelledGroup } from './rankingGroup';
import { viewParameters } from './weights';

/**
 * One optimiser step in place on the mean loss of a batch; what every tfjs backend must agree with.
 * @param values `[parameterCount]`.
 * @returns the batch's loss before the step; a batch without known labels changes nothing.
 */
export function referenceStep(
  values: Float32Array,
  batch: readonly LabelledGroup[],
  anchor: Float32Array | null,
  state: AdamState,
  options: AdamOptions,
): number {
  const gradient = new Float32Array(parameterCount);
  const sum = addGroups(values, gradient, batch);
  if (sum.weight === 0) return 0;
  for (let at = 0; at < gradient.length; at++) gradient[at] = (gradient[at] as number) / sum.weight;
  adamStep(values, gradient, anchor, state, options);
  return sum.loss / sum.weight;
}

function addGroups(values: Float32Array, gradient: Float32Array, batch: readonly LabelledGroup[]): LossSum {
  const parameters = viewParameters(values);
  const gradients = viewParameters(gradient);
  const total = { loss: 0, weight: 0 };
  for (const group of batch) {
    const sum = accumulateGradient(parameters, gradients, group);
    total.loss += sum.loss;
    total.weight += sum.weight;
  }
  return total;
}

/** Mean loss over known labels; NaN without any. */
export function meanLoss(values: Float32Array, groups: readonly LabelledGroup[]): number {
  const parameters = viewParameters(values);
  let loss = 0;
  let weight = 0;
  for (const group of groups) {
    const sum = groupLoss(parameters, group);
    loss += sum.loss;
    weight += sum.weight;
  }
  return loss / weight;
}
