import type { env } from '@xenova/transformers';

/** The parts of transformers.js' global settings that are changed here. */
export type TransformersEnv = Pick<
  typeof env,
  | 'allowRemoteModels'
  | 'remoteHost'
  | 'remotePathTemplate'
  | 'allowLocalModels'
  | 'localModelPath'
  | 'useFS'
  | 'useFSCache'
  | 'useBrowserCache'
  | 'useWasmCache'
  | 'useCustomCache'
  | 'experimental_useCrossOriginStorage'
  | 'fetch'
  | 'backends'
>;

/** Where ONNX Runtime's plain WASM build lies, on our own origin. */
export interface WasmPaths {
  readonly wasm: string;
  /** The glue code; builds of ONNX Runtime that bundle it need none. */
  readonly mjs?: string;
}

/**
 * Overrides every default of transformers.js and ONNX Runtime that would look to another origin or keep copies of its own: model files
 * come from verified bytes only, and a request that some code path still makes fails.
 */
export function lockEnvironment(environment: TransformersEnv, wasmPaths: WasmPaths): void {
  environment.allowRemoteModels = false;
  // Never used with remote models off; empty so that no default names a foreign host.
  environment.remoteHost = '';
  environment.remotePathTemplate = '';
  // "Local" must be on for the cache of verified bytes to be asked at all.
  environment.allowLocalModels = true;
  environment.localModelPath = '/';
  environment.useFS = false;
  environment.useFSCache = false;
  environment.useBrowserCache = false;
  environment.useWasmCache = false;
  environment.useCustomCache = true;
  environment.experimental_useCrossOriginStorage = false;
  environment.fetch = (input) => Promise.reject(new Error(`The encoder makes no requests of its own; it asked for ${String(input)}.`));
  const { wasm } = environment.backends.onnx;
  if (!wasm) throw new Error("ONNX Runtime's WASM backend is not part of this build.");
  // One thread needs no cross-origin isolation and is the baseline that every browser runs alike.
  wasm.numThreads = 1;
  wasm.proxy = false;
  wasm.wasmPaths = { ...wasmPaths };
}
