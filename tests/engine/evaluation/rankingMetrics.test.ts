import { describe, expect, it } from 'vitest';
import { bootstrapMean } from '../../../src/engine/evaluation/bootstrap';
import { ndcgAtK, rankItems, rankingMetrics, recallAtK } from '../../../src/engine/evaluation/rankingMetrics';

describe('ranking metrics', () => {
  it('discount a hit by its rank: hits at 1 and 3 of two targets give (1 + 1/2) / (1 + 1/log2 3)', () => {
    expect(ndcgAtK([7, 1, 8], new Set([7, 8]), 10)).toBeCloseTo(1.5 / (1 + 1 / Math.log2(3)), 12);
  });
  it('are 1 for a perfect list even when there are more targets than places', () => {
    const ranking = Array.from({ length: 20 }, (_, item) => item);
    expect(ndcgAtK(ranking, new Set(ranking), 10)).toBe(1);
  });
  it('are 0 without targets and without hits', () => {
    expect(ndcgAtK([1, 2], new Set(), 10)).toBe(0);
    expect(recallAtK([1, 2], new Set(), 20)).toBe(0);
    expect(rankingMetrics([1, 2], new Set([3]))).toEqual({ ndcgAt10: 0, recallAt20: 0, hitRateAt10: 0, reciprocalRank: 0 });
  });
  it('see a first hit below the tenth place in the reciprocal rank only', () => {
    const ranking = Array.from({ length: 30 }, (_, item) => item);
    expect(rankingMetrics(ranking, new Set([24]))).toEqual({ ndcgAt10: 0, recallAt20: 0, hitRateAt10: 0, reciprocalRank: 1 / 25 });
  });
  it('rank equal scores by the tie order and leave excluded items out', () => {
    expect(rankItems([0.5, 0.9, 0.5, 0.9], new Set([3]), [2, 0, 1, 3])).toEqual([1, 2, 0]);
  });
});

describe('the bootstrap interval', () => {
  it('of a mean of n equal values has no width, and none exists without values', () => {
    expect(bootstrapMean([0.3, 0.3, 0.3])).toMatchObject({ low: expect.closeTo(0.3, 12), high: expect.closeTo(0.3, 12) });
    expect(bootstrapMean([]).mean).toBeNaN();
  });
  it('is about the mean ± 1.96 standard errors, and the same on every run', () => {
    // 200 values, half 0 and half 1: standard error 0.5 / √200 = 0.0354.
    const values = Array.from({ length: 200 }, (_, at) => at % 2);
    const interval = bootstrapMean(values);
    expect(interval.mean).toBe(0.5);
    expect(interval.low).toBeCloseTo(0.5 - 1.96 * 0.0354, 2);
    expect(interval.high).toBeCloseTo(0.5 + 1.96 * 0.0354, 2);
    expect(bootstrapMean(values)).toEqual(interval);
  });
});
