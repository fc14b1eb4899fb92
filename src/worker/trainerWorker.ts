import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { packFetcher } from '../adapters/catalogue/fetchPack';
import { fetchBase } from '../adapters/ranker/fetchBase';
import { serve } from './host';
import { modelUrls } from './modelUrls';
import { trainerHandlers } from './trainerHandlers';

const absolute = (url: string): string => new URL(url, self.location.href).href;

serve(
  trainerHandlers({
    packReader: packFetcher,
    rankerBaseUrl: modelUrls.ranker,
    fetchBase,
    clock: Date.now,
    wasmPaths: {
      'tfjs-backend-wasm.wasm': absolute(plainUrl),
      'tfjs-backend-wasm-simd.wasm': absolute(simdUrl),
      // Named so that nothing looks for it elsewhere; threads are off.
      'tfjs-backend-wasm-threaded-simd.wasm': absolute(simdUrl),
    },
  }),
  self,
);
