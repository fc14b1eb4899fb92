import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { createTransformersEncoder } from '../adapters/encoder/transformersEncoder';
import { encoderHandlers } from './encoderHandlers';
import { serve } from './host';

serve(
  encoderHandlers({
    wasmPaths: { wasm: new URL(wasmUrl, self.location.href).href },
    fetch: (input, init) => fetch(input, init),
    // Absent outside secure contexts and in some private windows.
    cacheStorage: 'caches' in self ? self.caches : null,
    createEncoder: createTransformersEncoder,
  }),
  self,
);
