import { describe, expect, it } from 'vitest';
import { lockEnvironment, type TransformersEnv } from '../../../src/adapters/encoder/runtimeEnvironment';

const paths = { wasm: '/assets/ort-wasm-simd-threaded.wasm', mjs: '/assets/ort-wasm-simd-threaded.mjs' };

/** Every setting as transformers.js 4 and ONNX Runtime set it by themselves, or worse. */
const open = (): TransformersEnv => ({
  allowRemoteModels: true,
  remoteHost: 'https://huggingface.co/',
  remotePathTemplate: '{model}/resolve/{revision}/',
  allowLocalModels: false,
  localModelPath: '/models/',
  useFS: true,
  useFSCache: true,
  useBrowserCache: true,
  useWasmCache: true,
  useCustomCache: false,
  experimental_useCrossOriginStorage: true,
  fetch: globalThis.fetch,
  backends: { onnx: { wasm: { wasmPaths: 'https://cdn.jsdelivr.net/npm/onnxruntime-web/dist/', numThreads: 8, proxy: true } } },
});

describe('the locked environment', () => {
  it('has every setting that could look elsewhere or keep copies turned off', () => {
    const environment = open();
    lockEnvironment(environment, paths);
    expect(environment).toEqual({
      allowRemoteModels: false,
      remoteHost: '',
      remotePathTemplate: '',
      // The cache of verified bytes is asked for "local" files only.
      allowLocalModels: true,
      localModelPath: '/',
      useFS: false,
      useFSCache: false,
      useBrowserCache: false,
      useWasmCache: false,
      useCustomCache: true,
      experimental_useCrossOriginStorage: false,
      fetch: expect.any(Function),
      backends: { onnx: { wasm: { wasmPaths: paths, numThreads: 1, proxy: false } } },
    });
  });

  it('names no other host anywhere', () => {
    const environment = open();
    lockEnvironment(environment, paths);
    expect(JSON.stringify(environment)).not.toMatch(/https?:|\/\//u);
  });

  it('fails every request that some code path still makes, and says which', async () => {
    const environment = open();
    lockEnvironment(environment, paths);
    await expect(environment.fetch('https://huggingface.co/x', {})).rejects.toThrow('https://huggingface.co/x');
  });

  it('refuses a build of ONNX Runtime without the WASM backend', () => {
    const environment: TransformersEnv = { ...open(), backends: { onnx: {} } };
    expect(() => lockEnvironment(environment, paths)).toThrow('WASM');
  });
});
