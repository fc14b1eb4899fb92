import { describe, expect, it } from 'vitest';
import { encoderDimension } from '../../../src/engine/features/featureSchema';
import { crossDomain } from '../../../tools/retail/crossDomain';
import type { RetailCase, RetailData } from '../../../tools/retail/retailData';

/** Items 0-9 and 10-19 are two fields; the last half of each field is of another subject, the same in both. */
const count = 20;
const vectors = new Float32Array(count * encoderDimension);
for (let item = 0; item < count; item++) {
  vectors[item * encoderDimension + (item < 10 ? 0 : 1)] = 0.8;
  vectors[item * encoderDimension + (item % 10 < 5 ? 2 : 3)] = 0.6;
}
const cut = 1_000_000;
const stranger = (at: number, items: number[]) => ({
  id: `u${at}`,
  split: 'population' as const,
  baskets: [{ time: cut - 1000, items, quantities: [] }],
});
const data = {
  items: Array.from({ length: count }, (_, item) => ({ id: String(item), title: String(item), price: 1 })),
  // All sell alike: a stranger gets the order that breaks ties.
  users: Array.from({ length: 10 }, (_, at) => stranger(at, [at, 10 + at])),
  tieOrder: Int32Array.from({ length: count }, (_, item) => item),
} as unknown as RetailData;
const shopper = (history: number[], targets: number[]): RetailCase =>
  ({ userId: 'x', cut, history: [{ time: cut - 500, items: history }], targets }) as unknown as RetailCase;

describe('cold start in a second field', () => {
  it('is better with a history in the first one when the taste is the same in both', () => {
    const { cases, without, withHistory, gain } = crossDomain(data, [shopper([5, 6], [17]), shopper([16, 18], [8])], vectors, cut);
    expect(cases).toBe(2);
    expect(withHistory.mean).toBeGreaterThan(without.mean);
    expect(gain.mean).toBeCloseTo(withHistory.mean - without.mean, 6);
  });

  it('asks nothing of a shopper whose next basket or history is in one field only', () => {
    expect(crossDomain(data, [shopper([5], [6]), shopper([5], [7, 8])], vectors, cut).cases).toBe(0);
  });
});
