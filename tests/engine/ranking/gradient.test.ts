import { describe, expect, it } from 'vitest';
import { seededRng } from '../../../src/engine/random';
import { accumulateGradient, groupLoss } from '../../../src/engine/ranking/gradient';
import { parameterCount, parameterNames } from '../../../src/engine/ranking/modelShape';
import { initialWeights, viewParameters } from '../../../src/engine/ranking/weights';
import { randomGroup, randomTable } from './fixtures';

function doublePrecision(seed: number) {
  const parameters = viewParameters(new Float64Array(parameterCount));
  const rng = seededRng(seed + 1);
  for (const [name, values] of Object.entries(initialWeights(seededRng(seed)).parameters)) {
    // Noise everywhere, so that parameters that start at 0 are checked away from 0 too.
    parameters[name as keyof typeof parameters].set(Float64Array.from(values, (value) => value + 0.02 * (rng() - 0.5)));
  }
  return parameters;
}

describe('the reference gradient', () => {
  it.each(parameterNames)('of %s agrees with central differences of the loss', (name) => {
    const table = randomTable(12, 1, true);
    const group = randomGroup(table, 5, 7, 2);
    const parameters = doublePrecision(3);
    const gradients = viewParameters(new Float64Array(parameterCount));
    accumulateGradient(parameters, gradients, group);
    const rng = seededRng(4);
    const values = parameters[name];
    const step = 1e-6;
    for (let probe = 0; probe < 6; probe++) {
      const at = Math.floor(rng() * values.length);
      const kept = values[at] ?? 0;
      values[at] = kept + step;
      const above = groupLoss(parameters, group).loss;
      values[at] = kept - step;
      const below = groupLoss(parameters, group).loss;
      values[at] = kept;
      expect(gradients[name][at]).toBeCloseTo((above - below) / (2 * step), 5);
    }
  });

  it('is zero where no label is known', () => {
    const group = randomGroup(randomTable(12, 1, false), 4, 3, 5);
    group.labels.fill(Number.NaN);
    const gradients = viewParameters(new Float64Array(parameterCount));
    expect(accumulateGradient(doublePrecision(6), gradients, group)).toEqual({ loss: 0, weight: 0 });
    expect(gradients.dense1.every((value) => value === 0)).toBe(true);
  });

  it('also holds with an empty history', () => {
    const group = randomGroup(randomTable(12, 1, false), 4, 0, 5);
    const gradients = viewParameters(new Float64Array(parameterCount));
    const { loss } = accumulateGradient(doublePrecision(6), gradients, group);
    expect(loss).toBeGreaterThan(0);
    expect(gradients.attentionKey.every((value) => value === 0)).toBe(true);
    expect(gradients.textProjection.some((value) => value !== 0)).toBe(true);
  });
});
