import { describe, expect, it } from 'vitest';
import { ndcgAtK, recallAtK } from '../../../tools/search/metrics';
import { bootstrapGroups } from '../../../tools/search/statistics';

describe('nDCG', () => {
  it('is 1 for the best order, less for another, and nothing without a relevant item', () => {
    expect(ndcgAtK([3, 2, 0], [0, 2, 3], 10)).toBe(1);
    // Gains 7 and 3: (3 + 7 / log2 3) / (7 + 3 / log2 3).
    expect(ndcgAtK([2, 3], [3, 2], 10)).toBeCloseTo((3 + 7 / Math.log2(3)) / (7 + 3 / Math.log2(3)));
    expect(ndcgAtK([0], [0], 10)).toBeNull();
  });

  it('counts what was not found as missing', () => {
    expect(ndcgAtK([], [3], 10)).toBe(0);
  });
});

describe('recall', () => {
  it('is a share of the relevant items that fit on the page; grade 1 is not relevant', () => {
    expect(recallAtK([3, 1, 0], [3, 2, 1], 20)).toBe(0.5);
    expect(recallAtK([2], [2, 2, 2], 1)).toBe(1);
    expect(recallAtK([1], [1], 20)).toBeNull();
  });
});

describe('the bootstrap over wishes', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ group: `wish ${at}`, value: at % 2 }));

  it('has the plain mean inside its interval, and the same interval each time', () => {
    const estimate = bootstrapGroups(many, 2000);
    expect(estimate?.mean).toBe(0.5);
    expect(estimate?.low).toBeLessThan(0.5);
    expect(estimate?.high).toBeGreaterThan(0.5);
    expect(bootstrapGroups(many, 2000)).toEqual(estimate);
  });

  it('is wider where wordings of few wishes agree', () => {
    const few = many.map(({ value }) => ({ group: `wish ${value}`, value }));
    const width = (values: typeof many) => {
      const { low, high } = bootstrapGroups(values, 2000) ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width(few)).toBeGreaterThan(width(many));
  });

  it('has nothing to say of nothing', () => {
    expect(bootstrapGroups([])).toBeNull();
  });
});
