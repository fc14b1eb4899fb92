import { describe, expect, it } from 'vitest';
import { seededRng } from '../../../src/engine/random';
import { fitPlatt } from '../../../src/engine/ranking/calibration';
import { diversify } from '../../../src/engine/ranking/diversity';
import { sigmoid } from '../../../src/engine/ranking/matrix';

describe('diversity', () => {
  const relevance = [1, 0.95, 0.9, 0.85];
  /** 0, 1 and 2 are near copies, 3 is something else. */
  const similarity = (a: number, b: number) => (a === 3 || b === 3 ? 0 : 0.9);
  it('keeps the order by relevance at strength 0', () => {
    expect(diversify(relevance, similarity, 0, 4)).toEqual([0, 1, 2, 3]);
  });
  it('moves up what is unlike the items before it', () => {
    expect(diversify(relevance, similarity, 0.3, 3)).toEqual([0, 3, 1]);
  });
  it('gives at most what there is, each once', () => {
    expect(diversify(relevance, similarity, 0.3, 10).sort()).toEqual([0, 1, 2, 3]);
    expect(diversify([], similarity, 0.3, 5)).toEqual([]);
  });
});

describe('calibration', () => {
  it('recovers the scale and shift that made the labels', () => {
    const rng = seededRng(1);
    const logits = Array.from({ length: 20_000 }, () => 6 * rng() - 3);
    const labels = logits.map((logit) => (rng() < sigmoid(0.7 * logit - 0.5) ? 1 : 0));
    const { scale, shift } = fitPlatt(logits, labels);
    // Standard errors are about 0.012 and 0.018.
    expect(Math.abs(scale - 0.7)).toBeLessThan(0.05);
    expect(Math.abs(shift + 0.5)).toBeLessThan(0.07);
  });
  it('leaves logits alone when only one outcome occurred, or when they point the wrong way', () => {
    expect(fitPlatt([1, 2], [1, 1])).toEqual({ scale: 1, shift: 0 });
    expect(fitPlatt([-2, -1, 1, 2, -1.5, 1.5], [1, 1, 0, 0, 0, 1])).toEqual({ scale: 1, shift: 0 });
  });
});
