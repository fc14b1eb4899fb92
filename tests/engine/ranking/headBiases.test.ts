import { describe, expect, it } from 'vitest';
import { seededRng } from '../../../src/engine/random';
import { forward } from '../../../src/engine/ranking/forward';
import { withFittedBiases } from '../../../src/engine/ranking/headBiases';
import { sigmoid } from '../../../src/engine/ranking/matrix';
import { headCount } from '../../../src/engine/ranking/modelShape';
import { meanLoss } from '../../../src/engine/ranking/referenceTrainer';
import { flattenParameters, initialWeights, viewParameters } from '../../../src/engine/ranking/weights';
import { randomGroup, randomTable } from './fixtures';

const table = randomTable(30, 1, false);
const groups = [2, 3, 4].map((seed) => randomGroup(table, 20, 10, seed));
const values = flattenParameters(initialWeights(seededRng(5)).parameters);

describe('fitted head biases', () => {
  const fitted = withFittedBiases(values, groups);

  it('make the expected number of positives the observed one, per head', () => {
    for (let head = 0; head < headCount; head++) {
      let expected = 0;
      let observed = 0;
      for (const group of groups) {
        const { logits } = forward(viewParameters(fitted), group);
        group.candidates.forEach((_, row) => {
          const label = group.labels[row * headCount + head] ?? Number.NaN;
          if (Number.isNaN(label)) return;
          const weight = group.weights[row] ?? 0;
          expected += weight * sigmoid((logits[row * headCount + head] ?? 0) + (group.offsets[row] ?? 0));
          observed += weight * label;
        });
      }
      expect(expected).toBeCloseTo(observed, 3);
    }
  });

  it('lower the loss and change nothing but the biases', () => {
    expect(meanLoss(fitted, groups)).toBeLessThan(meanLoss(values, groups));
    const [before, after] = [viewParameters(values), viewParameters(fitted)];
    expect({ ...after, headBias: 0 }).toEqual({ ...before, headBias: 0 });
  });

  it('stay as they are where no label of one kind is known', () => {
    const negative = groups.map((group) => ({ ...group, labels: group.labels.map((label) => (Number.isNaN(label) ? label : 0)) }));
    expect(withFittedBiases(values, negative)).toEqual(values);
    expect(withFittedBiases(values, [])).toEqual(values);
  });
});
