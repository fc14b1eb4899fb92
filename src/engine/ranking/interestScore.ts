import { headCount } from './modelShape';

/**
 * Weights of click, cart and purchase logits in the score that orders lists. The base has the three heads alike, so that this is its
 * purchase order up to a constant; on the device views teach the click head most, and buying is rare.
 */
export const headBlend = [0.4, 0.3, 0.3] as const;

/** `[C]` from logits `[C, headCount]`. */
export function interestScores(logits: ArrayLike<number>): Float32Array {
  const scores = new Float32Array(logits.length / headCount);
  for (let row = 0; row < scores.length; row++) {
    let score = 0;
    for (let head = 0; head < headCount; head++) score += (headBlend[head] as number) * (logits[row * headCount + head] as number);
    scores[row] = score;
  }
  return scores;
}
