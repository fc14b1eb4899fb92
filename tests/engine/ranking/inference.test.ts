import { describe, expect, it } from 'vitest';
import { seededRng } from '../../../src/engine/random';
import { forward } from '../../../src/engine/ranking/forward';
import { createFastRanker } from '../../../src/engine/ranking/inference';
import { deserializeWeights, initialWeights, serializeWeights } from '../../../src/engine/ranking/weights';
import { randomGroup, randomTable } from './fixtures';

describe('the fast ranker', () => {
  it.each([
    ['every slot and a full history', true, 50],
    ['absent slots', false, 13],
    ['an empty history', true, 0],
  ])('gives the logits of the reference with %s', (_, slots, length) => {
    const table = randomTable(40, 1, slots);
    const { parameters } = initialWeights(seededRng(2));
    const group = randomGroup(table, 30, length, 3);
    const expected = forward(parameters, group).logits;
    const actual = createFastRanker(parameters, table).logits(group);
    expect(actual.length).toBe(expected.length);
    actual.forEach((value, at) => {
      expect(Math.abs(value - (expected[at] ?? Number.NaN))).toBeLessThan(2e-5 * Math.max(1, Math.abs(value)));
    });
  });
});

describe('serialized weights', () => {
  const weights = initialWeights(seededRng(7));
  it('come back bit for bit and stay below 1 MB', () => {
    const bytes = serializeWeights(weights);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(deserializeWeights(bytes)).toEqual(weights);
  });
  it('are refused when one bit is flipped anywhere', () => {
    const bytes = serializeWeights(weights);
    for (const at of [0, 5, 13, 17, 21, 40, 1000, bytes.length - 1]) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 4;
      expect(() => deserializeWeights(damaged)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^model-/) }));
    }
  });
  it('are refused when cut short or not finite', () => {
    const bytes = serializeWeights(weights);
    expect(() => deserializeWeights(bytes.subarray(0, 100))).toThrow(expect.objectContaining({ code: 'model-damaged' }));
    expect(() => deserializeWeights(bytes.subarray(0, 3))).toThrow(expect.objectContaining({ code: 'model-damaged' }));
    const poisoned = initialWeights(seededRng(7));
    poisoned.parameters.dense2[3] = Number.NaN;
    expect(() => deserializeWeights(serializeWeights(poisoned))).toThrow(expect.objectContaining({ code: 'model-damaged' }));
  });
});
