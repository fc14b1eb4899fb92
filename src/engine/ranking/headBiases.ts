import { forward } from './forward';
import { sigmoid } from './matrix';
import { headCount } from './modelShape';
import type { LabelledGroup } from './rankingGroup';
import { viewParameters } from './weights';

const passes = 25;
/** No shift is believed beyond this: odds of 1 to 22,000. */
const largestShift = 10;

/**
 * A copy of the weights whose head biases fit how often things happen in `groups`, all else equal (the correction of Saerens et al. 2002
 * for changed class priors). A small shop or a shopper of few acts differs from the base's population in how often first of all;
 * left to gradient steps, every weight would move to say so, and the order would suffer. Orders of one head are not changed by it.
 *
 * A head without a known positive or without a known negative keeps its bias.
 * @param values `[parameterCount]`.
 */
export function withFittedBiases(values: Float32Array, groups: readonly LabelledGroup[]): Float32Array {
  const fitted = values.slice();
  const { headBias } = viewParameters(fitted);
  const logits = groups.map((group) => forward(viewParameters(values), group).logits);
  for (let head = 0; head < headCount; head++) {
    const known: { z: number; label: number; weight: number }[] = [];
    groups.forEach((group, at) => {
      for (let row = 0; row < group.candidates.length; row++) {
        const label = group.labels[row * headCount + head] as number;
        const weight = group.weights[row] as number;
        if (Number.isNaN(label) || weight === 0) continue;
        known.push({
          z: ((logits[at] as ArrayLike<number>)[row * headCount + head] as number) + (group.offsets[row] as number),
          label,
          weight,
        });
      }
    });
    headBias[head] = (headBias[head] as number) + fittedShift(known);
  }
  return fitted;
}

/** Newton's method on the weighted cross-entropy, which is convex in the shift; steps of at most 1 keep it from overshooting. */
function fittedShift(known: readonly { readonly z: number; readonly label: number; readonly weight: number }[]): number {
  if (!known.some(({ label }) => label > 0.5) || !known.some(({ label }) => label < 0.5)) return 0;
  let shift = 0;
  for (let pass = 0; pass < passes; pass++) {
    let slope = 0;
    let curvature = 1e-9;
    for (const { z, label, weight } of known) {
      const p = sigmoid(z + shift);
      slope += weight * (p - label);
      curvature += weight * p * (1 - p);
    }
    const step = Math.max(-1, Math.min(1, slope / curvature));
    shift = Math.max(-largestShift, Math.min(largestShift, shift - step));
    if (Math.abs(step) < 1e-6) break;
  }
  return Number.isFinite(shift) ? shift : 0;
}
