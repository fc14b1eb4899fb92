import { sigmoid } from './matrix';

export interface PlattFit {
  readonly scale: number;
  readonly shift: number;
}

/**
 * Platt scaling (Platt 1999): scale and shift of a logit that minimise cross-entropy, by Newton steps with a little damping.
 * Both labels must occur, otherwise the identity is returned: there is nothing to fit.
 */
export function fitPlatt(logits: ArrayLike<number>, labels: ArrayLike<number>): PlattFit {
  const identity = { scale: 1, shift: 0 };
  const positives = Array.from(labels).filter((label) => label > 0.5).length;
  if (positives === 0 || positives === labels.length) return identity;
  let { scale, shift } = identity;
  for (let pass = 0; pass < 100; pass++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (let at = 0; at < logits.length; at++) {
      const x = logits[at] as number;
      const p = sigmoid(scale * x + shift);
      const error = p - (labels[at] as number);
      const curvature = p * (1 - p);
      g0 += error * x;
      g1 += error;
      h00 += curvature * x * x;
      h01 += curvature * x;
      h11 += curvature;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(determinant > 1e-12)) break;
    const stepScale = (h11 * g0 - h01 * g1) / determinant;
    const stepShift = (h00 * g1 - h01 * g0) / determinant;
    // A full step from far away can overshoot; 2 in logit space is far enough at once.
    const shrink = Math.min(1, 2 / Math.max(Math.abs(stepScale), Math.abs(stepShift), 1e-12));
    scale -= shrink * stepScale;
    shift -= shrink * stepShift;
    if (Math.abs(stepScale) + Math.abs(stepShift) < 1e-7) break;
  }
  return Number.isFinite(scale + shift) && scale > 0 ? { scale, shift } : identity;
}
