import { describe, expect, it } from 'vitest';
import { meanPooling } from '../../../src/adapters/encoder/meanPooling';

describe('mean pooling', () => {
  it('is the mean of the tokens with norm 1', () => {
    // Means (2, 1.5): a 4-3-5 triangle.
    expect([...meanPooling(Float32Array.of(1, 2, 3, 1), 2)].map((value) => Number(value.toFixed(6)))).toEqual([0.8, 0.6]);
  });

  it('of tokens that cancel out, or of none, is zero and not NaN', () => {
    expect(meanPooling(Float32Array.of(1, -1, -1, 1), 2)).toEqual(Float32Array.of(0, 0));
    expect(meanPooling(new Float32Array(0), 2)).toEqual(Float32Array.of(0, 0));
  });

  it('does not hide numbers that are not finite', () => {
    expect(meanPooling(Float32Array.of(1, Number.NaN), 2).every(Number.isFinite)).toBe(false);
  });
});
