import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { createTransformersEncoder } from '../adapters/encoder/transformersEncoder';
import type { EncoderSources } from './openEncoder';

/** The encoder as a browser's worker gets it. */
export const browserEncoder: EncoderSources = {
  wasmPaths: { wasm: new URL(wasmUrl, self.location.href).href },
  fetch: (input, init) => fetch(input, init),
  // Absent outside secure contexts and in some private windows.
  cacheStorage: 'caches' in self ? self.caches : null,
  createEncoder: createTransformersEncoder,
};
