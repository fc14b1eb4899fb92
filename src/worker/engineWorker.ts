import { packFetcher } from '../adapters/catalogue/fetchPack';
import { fetchBase } from '../adapters/ranker/fetchBase';
import { engineHandlers } from './engineHandlers';
import { serve } from './host';
import { modelUrls } from './modelUrls';

serve(
  engineHandlers({
    packReader: packFetcher,
    rankerBaseUrl: modelUrls.ranker,
    fetchBase,
    clock: Date.now,
    stopwatch: () => performance.now(),
  }),
  self,
);
