import { describe, expect, it } from 'vitest';
import { activateBackend, tensorCount } from '../../../src/adapters/trainer/backends';
import { batchGradient, batchLogits, batchLoss } from '../../../src/adapters/trainer/gradientModel';
import { seededRng } from '../../../src/engine/random';
import { forward } from '../../../src/engine/ranking/forward';
import { accumulateGradient } from '../../../src/engine/ranking/gradient';
import { parameterCount, parameterNames } from '../../../src/engine/ranking/modelShape';
import { flattenParameters, initialWeights, viewParameters } from '../../../src/engine/ranking/weights';
import { randomGroup, randomTable } from '../../engine/ranking/fixtures';

const environment = { wasmPaths: null, allowSoftwareGpu: false };
const table = randomTable(60, 1, true);
const bare = randomTable(60, 2, false);
const batch = [randomGroup(table, 20, 50, 3), randomGroup(bare, 7, 12, 4), randomGroup(table, 33, 0, 5)];
const values = flattenParameters(initialWeights(seededRng(6)).parameters);

/** Agreement is relative to the largest number of a parameter: float32 sums in another order differ by about 1e-6 of that. */
const tolerance = 1e-4;

describe.each(['cpu', 'wasm'] as const)('the %s backend', (backend) => {
  it('gives the logits of the reference', async () => {
    await activateBackend(backend, environment);
    const logits = await batchLogits(values, batch);
    batch.forEach((group, at) => {
      const expected = forward(viewParameters(values), group).logits;
      logits[at]?.forEach((value, k) => {
        expect(Math.abs(value - (expected[k] ?? Number.NaN))).toBeLessThan(tolerance);
      });
    });
  });

  it('gives the loss and every gradient of the reference', async () => {
    await activateBackend(backend, environment);
    const expected = new Float32Array(parameterCount);
    let loss = 0;
    for (const group of batch) loss += accumulateGradient(viewParameters(values), viewParameters(expected), group).loss;
    const result = await batchGradient(values, batch);
    expect(Math.abs(result.loss - loss) / loss).toBeLessThan(tolerance);
    expect((await batchLoss(values, batch)).loss).toBeCloseTo(result.loss, 2);
    const [actual, wanted] = [viewParameters(result.gradient), viewParameters(expected)];
    for (const name of parameterNames) {
      const scale = wanted[name].reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      const difference = wanted[name].reduce((most, value, at) => Math.max(most, Math.abs(value - (actual[name][at] ?? 0))), 0);
      expect(scale, name).toBeGreaterThan(0);
      expect(difference / scale, name).toBeLessThan(tolerance);
    }
  });

  it('leaves no tensors behind', async () => {
    await activateBackend(backend, environment);
    await batchGradient(values, batch);
    const before = tensorCount();
    for (let step = 0; step < 3; step++) await batchGradient(values, batch);
    expect(tensorCount()).toBe(before);
  });
});
