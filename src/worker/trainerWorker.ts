import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { packReaderWith } from '../adapters/catalogue/catalogueReader';
import { fetchBase } from '../adapters/ranker/fetchBase';
import { PersistentCatalogues } from '../adapters/storage/catalogueStore';
import { serve } from './host';
import { modelUrls } from './modelUrls';
import { trainerHandlers } from './trainerHandlers';

const absolute = (url: string): string => new URL(url, self.location.href).href;

serve(
  trainerHandlers({
    packReader: packReaderWith(new PersistentCatalogues()),
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
