import { describe, expect, it } from 'vitest';
import { encoderDimension, factorDimension, numericCount, numericFeatures } from '../../../src/engine/features/featureSchema';
import { slotRows } from '../../../src/engine/features/itemTable';
import { seededRng } from '../../../src/engine/random';
import { easeFactors, easeScores, itemPrecision } from '../../../tools/retail/easeFactors';
import { createRetailCatalogue, everySlot, gridSeconds } from '../../../tools/retail/retailCatalogue';
import type { RetailData, RetailUser } from '../../../tools/retail/retailData';
import { buildExample, momentsOf, plainExampleOptions } from '../../../tools/retail/retailExamples';

const daySeconds = 86_400;
const start = 1_300_000_000;
const cut = start + 100 * daySeconds;
const count = 30;

/** Shoppers with a basket every ten days or so, some of it beyond the cut. */
function shoppers(seed: number): RetailUser[] {
  const rng = seededRng(seed);
  return Array.from({ length: 25 }, (_, user) => ({
    id: `u${user}`,
    split: 'population' as const,
    baskets: Array.from({ length: 13 }, (__, at) => ({
      id: `b${at}`,
      time: start + Math.floor((at + rng()) * 10 * daySeconds),
      items: [...new Set(Array.from({ length: 5 }, () => Math.floor(rng() * count)))],
    })),
  }));
}
const data: RetailData = {
  items: Array.from({ length: count }, (_, row) => ({ id: `i${row}`, title: `thing ${row % 7} of ${row}`, price: 1 + row })),
  users: shoppers(1),
  tieOrder: Int32Array.from({ length: count }, (_, row) => row),
};
const rng = seededRng(9);
const vectors = slotRows(
  Float32Array.from({ length: count * encoderDimension }, () => rng() - 0.5),
  count,
  encoderDimension,
);
const tablesOf = (users: readonly RetailUser[]) => createRetailCatalogue(data, users, cut, vectors, 1);

describe('what the shop knows as of a time', () => {
  it('does not change when everything from then on is taken away or replaced', () => {
    const time = cut - 4 * gridSeconds;
    const known = tablesOf(data.users).tableAt(time, { ...everySlot, factors: false });
    const other = shoppers(2);
    const past = data.users.map((user) => ({ ...user, baskets: user.baskets.filter((basket) => basket.time < time) }));
    const replaced = past.map((user, at) => ({
      ...user,
      baskets: [...user.baskets, ...(other[at]?.baskets.filter((basket) => basket.time >= time) ?? [])],
    }));
    expect(tablesOf(past).tableAt(time, { ...everySlot, factors: false }).numeric).toEqual(known.numeric);
    expect(tablesOf(replaced).tableAt(time, { ...everySlot, factors: false }).numeric).toEqual(known.numeric);
  });

  it('includes factors only from before the cut', () => {
    const past = data.users.map((user) => ({ ...user, baskets: user.baskets.filter((basket) => basket.time < cut) }));
    expect(tablesOf(past).tableAt(cut, everySlot).factors).toEqual(tablesOf(data.users).tableAt(cut, everySlot).factors);
  });

  it('leaves every dated column at 0 in a shop without dated sales, and keeps all numbers small otherwise', () => {
    const bare = tablesOf(data.users).tableAt(cut, { ...everySlot, dated: false }).numeric;
    const first = numericFeatures.indexOf('trend3');
    for (let item = 0; item < count; item++) {
      for (let at = first; at < numericCount; at++) expect(bare[item * numericCount + at]).toBe(0);
    }
    const full = tablesOf(data.users).tableAt(cut, everySlot).numeric;
    expect(full.every((value) => Number.isFinite(value) && Math.abs(value) <= 4)).toBe(true);
    expect(full.some((value, at) => at % numericCount >= first && value !== 0)).toBe(true);
  });

  it('holds for a product that was never sold', () => {
    const unsold = data.users.map((user) => ({
      ...user,
      baskets: user.baskets.map((basket) => ({ ...basket, items: basket.items.filter((item) => item !== 3) })),
    }));
    const { numeric, factors } = tablesOf(unsold).tableAt(cut, everySlot);
    expect(numeric.every(Number.isFinite)).toBe(true);
    expect(factors?.subarray(3 * factorDimension, 4 * factorDimension).every((value) => value === 0)).toBe(true);
  });
});

describe('moments', () => {
  it('ask what comes next as of weekly cuts, with nothing from the cut on in the history', () => {
    for (const { baskets } of data.users) {
      for (const { history, cuts, targets } of momentsOf(baskets, cut)) {
        for (const time of cuts) {
          expect((cut - time) % gridSeconds).toBe(0);
          expect(history.every((basket) => basket.time < time)).toBe(true);
          const next = baskets.find((basket) => basket.time >= time);
          expect(next?.items).toEqual(targets);
        }
      }
    }
  });

  it('teach the same whatever the shopper did later', () => {
    const catalogue = tablesOf(data.users);
    const [baskets] = data.users.map((user) => user.baskets);
    const whole = momentsOf(baskets ?? [], cut);
    const moment = whole[2];
    const early = momentsOf((baskets ?? []).slice(0, (moment?.history.length ?? 0) + 1), cut);
    const same = early.find(({ history }) => history.length === moment?.history.length);
    if (!moment || !same) throw new Error('too few moments');
    expect(buildExample(catalogue, same, plainExampleOptions, seededRng(4))).toEqual(
      buildExample(catalogue, moment, plainExampleOptions, seededRng(4)),
    );
  });
});

describe('EASE^R', () => {
  /** The definition: P = (XᵀX + λI)⁻¹ by Gauss-Jordan, B = −P_ij / P_jj, diagonal 0. */
  function naiveEase(users: readonly RetailUser[]): number[][] {
    const rows = users.map(({ baskets }) => new Set(baskets.flatMap(({ items }) => items)));
    const a = Array.from({ length: count }, (_, i) =>
      Array.from({ length: 2 * count }, (__, j) => {
        if (j >= count) return j - count === i ? 1 : 0;
        return rows.filter((own) => own.has(i) && own.has(j)).length + (i === j ? 400 : 0);
      }),
    );
    for (let pivot = 0; pivot < count; pivot++) {
      const line = a[pivot] as number[];
      const value = line[pivot] as number;
      for (let j = 0; j < 2 * count; j++) line[j] = (line[j] as number) / value;
      a.forEach((row, i) => {
        const factor = row[pivot] as number;
        if (i !== pivot) for (let j = 0; j < 2 * count; j++) row[j] = (row[j] as number) - factor * (line[j] as number);
      });
    }
    return a.map((row, i) =>
      Array.from({ length: count }, (_, j) => (i === j ? 0 : -(row[count + j] as number) / (a[j]?.[count + j] ?? 1))),
    );
  }

  it('scores as its definition does, without ever forming the matrix', () => {
    const weights = naiveEase(data.users);
    const own = [1, 4, 9];
    const scores = easeScores(itemPrecision(data.users, count), own);
    scores.forEach((score, item) => {
      expect(score).toBeCloseTo(
        own.reduce((sum, from) => sum + (weights[from]?.[item] ?? 0), 0),
        10,
      );
    });
  });

  it('has factors whose inner products come near its weights', () => {
    const factors = easeFactors(data.users, count, factorDimension);
    const inner = (a: number, b: number) =>
      Array.from(
        { length: factorDimension },
        (_, k) => (factors[a * factorDimension + k] ?? 0) * (factors[b * factorDimension + k] ?? 0),
      ).reduce((sum, value) => sum + value, 0);
    const weights = naiveEase(data.users);
    const pairs = weights.flatMap((row, i) => row.flatMap((value, j) => (i < j ? [[value, inner(i, j)] as const] : [])));
    const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at] / pairs.length, 0);
    const [meanA, meanB] = [mean(0), mean(1)];
    const covariance = pairs.reduce((sum, [a, b]) => sum + (a - meanA) * (b - meanB), 0);
    const spread = (at: 0 | 1, centre: number) => Math.sqrt(pairs.reduce((sum, pair) => sum + (pair[at] - centre) ** 2, 0));
    // Only positive eigenvalues fit a factor, so that part of every pair is left out.
    expect(covariance / (spread(0, meanA) * spread(1, meanB))).toBeGreaterThan(0.5);
  });
});
