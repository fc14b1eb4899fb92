import { describe, expect, it } from 'vitest';
import { seededRng } from '../../../src/engine/random';
import { type HeadLabels, inclusionChances, sampleCandidates, shuffled } from '../../../src/engine/ranking/negativeSampling';

const none: HeadLabels = [0, 0, 0];
const bought: HeadLabels = [1, 1, 1];

describe('negative sampling', () => {
  it('draws each item as often as its chance says, and its offset is the log of the inverse chance', () => {
    const chances = inclusionChances(40, { uniform: 4, popular: 4, popularity: Float32Array.from({ length: 40 }, (_, at) => at) });
    const rng = seededRng(1);
    const seen = new Float64Array(40);
    const draws = 4000;
    for (let draw = 0; draw < draws; draw++) {
      const { candidates, offsets } = sampleCandidates(chances, new Map(), new Map(), none, 40, rng);
      candidates.forEach((item, at) => {
        seen[item] = (seen[item] ?? 0) + 1;
        expect(offsets[at]).toBeCloseTo(-Math.log(chances[item] ?? 1), 5);
      });
    }
    // Four standard deviations of a share: 4 √(p (1 − p) / draws) ≤ 0.032.
    seen.forEach((count, item) => {
      expect(Math.abs(count / draws - (chances[item] ?? 0))).toBeLessThan(0.032);
    });
  });

  it('always includes positives and certain items, each once, with the labels of the positives', () => {
    const { candidates, labels } = sampleCandidates(
      new Float32Array(30),
      new Map([
        [3, 1],
        [5, 1],
      ]),
      new Map([[5, bought]]),
      none,
      10,
      seededRng(2),
    );
    expect([...candidates]).toEqual([5, 3]);
    expect([...labels]).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('keeps the expected odds when it has to drop negatives', () => {
    const { candidates, offsets } = sampleCandidates(new Float32Array(100).fill(1), new Map(), new Map(), none, 20, seededRng(3));
    expect(candidates.length).toBe(20);
    offsets.forEach((offset) => {
      expect(offset).toBeCloseTo(Math.log(5), 5);
    });
  });
});

describe('shuffling', () => {
  it('keeps every value and leaves its argument alone', () => {
    const values = [1, 2, 3, 4, 5, 6];
    const out = shuffled(values, seededRng(4));
    expect([...out].sort()).toEqual(values);
    expect(values).toEqual([1, 2, 3, 4, 5, 6]);
    expect(shuffled(values, seededRng(4))).toEqual(out);
  });
});
