import { describe, expect, it } from 'vitest';
import { seededRng } from '../../../src/engine/random';
import { pairedRatio, percentile, summarise } from '../../../tools/bench/statistics';

describe('a percentile', () => {
  it('interpolates between order statistics, as NumPy does by default', () => {
    // numpy.percentile([4, 1, 3, 2], [0, 25, 50, 95, 100])
    for (const [share, expected] of [
      [0, 1],
      [0.25, 1.75],
      [0.5, 2.5],
      [0.95, 3.85],
      [1, 4],
    ] as const) {
      expect(percentile([4, 1, 3, 2], share)).toBeCloseTo(expected, 12);
    }
  });

  it('is the value itself for one value, and NaN for none', () => {
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('leaves the order of its argument alone', () => {
    const values = [3, 1, 2];
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('counts numbers by size, not by their digits', () => {
    const { n, p50, p95 } = summarise([10, 9, 100]);
    expect([n, p50]).toEqual([3, 10]);
    expect(p95).toBeCloseTo(91, 12);
  });
});

describe('the ratio of pairs', () => {
  it('is exact, with an interval of no width, when every pair has the same ratio', () => {
    const slow = [20, 40, 10, 30];
    const ratio = pairedRatio(
      slow.map((value) => 2 * value),
      slow,
    );
    expect(ratio).toEqual({ n: 4, median: 2, low: 2, high: 2 });
  });

  it('is not moved by what slows both halves of a pair alike', () => {
    const rng = seededRng(3);
    const load = Array.from({ length: 40 }, () => 1 + 9 * rng());
    const ratio = pairedRatio(
      load.map((factor) => 6 * factor),
      load.map((factor) => 4 * factor),
    );
    expect(ratio.median).toBeCloseTo(1.5, 12);
  });

  it('is not moved by a few pairs that something disturbed', () => {
    const ours = Array.from({ length: 41 }, () => 1);
    const theirs = ours.map((_, at) => (at < 5 ? 100 : 2));
    expect(pairedRatio(theirs, ours).median).toBe(2);
  });

  it('holds the true ratio in its interval about as often as it claims', () => {
    const rng = seededRng(11);
    // Log-normal noise around a ratio of 3: its median is 3.
    const noise = () => Math.exp(0.3 * Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng()));
    let held = 0;
    const runs = 200;
    for (let run = 0; run < runs; run++) {
      const ours = Array.from({ length: 30 }, () => 5 * noise());
      const ratio = pairedRatio(
        ours.map((value) => 3 * value * noise()),
        ours,
        400,
        run,
      );
      if (ratio.low <= 3 && 3 <= ratio.high) held++;
    }
    // 95% claimed; a percentile bootstrap of a median over 30 pairs covers a little less or more.
    expect(held / runs).toBeGreaterThan(0.88);
    expect(held / runs).toBeLessThanOrEqual(1);
  });

  it('gives the same interval in every run of the same numbers', () => {
    const ours = [1, 2, 3, 4, 5, 6];
    const theirs = [2, 3, 7, 8, 9, 14];
    expect(pairedRatio(theirs, ours)).toEqual(pairedRatio(theirs, ours));
  });

  it('leaves out pairs whose denominator is 0, and is NaN when none is left', () => {
    expect(pairedRatio([4, 1], [2, 0])).toEqual({ n: 1, median: 2, low: 2, high: 2 });
    expect(pairedRatio([1], [0]).median).toBeNaN();
  });

  it('refuses lists that cannot be pairs', () => {
    expect(() => pairedRatio([1, 2], [1])).toThrow(RangeError);
  });
});
