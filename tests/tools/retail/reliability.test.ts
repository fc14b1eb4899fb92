import { describe, expect, it } from 'vitest';
import { seededRng } from '../../../src/engine/random';
import { sigmoid } from '../../../src/engine/ranking/matrix';
import { reliability } from '../../../tools/retail/reliability';

const identity = { scale: 1, shift: 0 };

describe('reliability', () => {
  const rng = seededRng(3);
  const logits = Array.from({ length: 20_000 }, () => 4 * rng() - 2);
  const labels = logits.map((logit) => (rng() < sigmoid(logit) ? 1 : 0));
  it('finds no error in probabilities that hold', () => {
    // Ten bins of 2,000: the error by chance is about 0.4 × √(0.25/2000) × 0.8.
    expect(reliability({ logits, labels }, identity).ece).toBeLessThan(0.015);
  });
  it('finds probabilities that are too sure of themselves', () => {
    const { ece, bins } = reliability({ logits, labels }, { scale: 3, shift: 0 });
    expect(ece).toBeGreaterThan(0.1);
    expect(bins.at(-1)?.stated).toBeGreaterThan(bins.at(-1)?.observed ?? 1);
  });
  it('is the distance of one stated number from what came true', () => {
    expect(reliability({ logits: [0, 0, 0, 0], labels: [1, 1, 1, 0] }, identity, 1).ece).toBeCloseTo(0.25, 12);
    expect(reliability({ logits: [], labels: [] }, identity).ece).toBeNaN();
  });
});
