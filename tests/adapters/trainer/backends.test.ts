import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { activateBackend, dropBackend } from '../../../src/adapters/trainer/backends';

const environment = { wasmPaths: null, allowSoftwareGpu: false };

it.each(['cpu', 'wasm'] as const)('%s, dropped because its device died, starts anew when it is asked for again', async (name) => {
  await activateBackend(name, environment);
  const died = tf.backend();
  dropBackend(name);
  await activateBackend(name, environment);
  expect(tf.getBackend()).toBe(name);
  expect(tf.backend()).not.toBe(died);
});

it('dropping one that never started changes nothing', () => {
  dropBackend('webgpu');
  expect(tf.findBackend('webgpu')).toBeNull();
});
