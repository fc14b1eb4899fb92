import { PersistentCatalogues } from '../adapters/storage/catalogueStore';
import { browserEncoder } from './browserEncoder';
import { serve } from './host';
import { importHandlers } from './importHandlers';

serve(importHandlers({ store: new PersistentCatalogues(), encoder: browserEncoder, stopwatch: () => performance.now() }), self);
