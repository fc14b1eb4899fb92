import { describe, expect, it } from 'vitest';
import type { SnapshotVerdict } from '../../../src/domain/training';
import { judgeSnapshot } from '../../../src/engine/evaluation/snapshotVerdict';

const metrics = (
  candidate: { ndcg: number; loss: number },
  serving = { ndcg: 0.4, loss: 0.3 },
  heldOutActs = 10,
): SnapshotVerdict['metrics'] => ({ heldOutActs, candidate, serving, popularity: { ndcg: 0.1 }, content: { ndcg: 0.2 } });

describe('the verdict on a snapshot', () => {
  it.each([
    ['better ndcg', { ndcg: 0.5, loss: 0.3 }, true, 'better'],
    ['a clearly lower loss', { ndcg: 0.4, loss: 0.2 }, true, 'better'],
    ['the same figures', { ndcg: 0.4, loss: 0.3 }, true, 'not-worse'],
    ['lower ndcg, whatever the loss', { ndcg: 0.3, loss: 0.1 }, false, 'worse'],
    ['higher loss, whatever the ndcg', { ndcg: 0.6, loss: 0.4 }, false, 'worse'],
    ['a loss that is not a number', { ndcg: 0.6, loss: Number.NaN }, false, 'non-finite'],
    ['an infinite loss', { ndcg: 0.6, loss: Number.POSITIVE_INFINITY }, false, 'non-finite'],
  ])('of %s', (_, candidate, promoted, reason) => {
    expect(judgeSnapshot(metrics(candidate))).toMatchObject({ promoted, reason });
  });
  it('is no promotion when too few acts were held out', () => {
    expect(judgeSnapshot(metrics({ ndcg: 1, loss: 0.01 }, undefined, 1))).toMatchObject({ promoted: false, reason: 'too-little-held-out' });
  });
});
