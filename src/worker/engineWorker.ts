import { packReaderWith } from '../adapters/catalogue/catalogueReader';
import { decodePhoto, offscreenPhotoCanvas } from '../adapters/photo/decodePhoto';
import { fetchBase } from '../adapters/ranker/fetchBase';
import { PersistentCatalogues } from '../adapters/storage/catalogueStore';
import { engineHandlers } from './engineHandlers';
import { serve } from './host';
import { modelUrls } from './modelUrls';

serve(
  engineHandlers({
    packReader: packReaderWith(new PersistentCatalogues()),
    rankerBaseUrl: modelUrls.ranker,
    fetchBase,
    decodePhoto: (file, signal) => decodePhoto(file, offscreenPhotoCanvas, signal),
    clock: Date.now,
    stopwatch: () => performance.now(),
  }),
  self,
);
