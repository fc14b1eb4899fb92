import type { TransformersEncoder } from '../../src/adapters/encoder/transformersEncoder';
import type { PersistentCatalogues } from '../../src/adapters/storage/catalogueStore';
import { AppError } from '../../src/domain/appError';
import type { ImportCommands, ImportEvents } from '../../src/protocol/commands';
import type { Handlers } from '../../src/worker/host';
import { importHandlers } from '../../src/worker/importHandlers';
import { FakeCaches } from '../adapters/encoder/fakeCaches';
import { ModelHost } from '../adapters/encoder/modelHost';

/** What a test decides about encoding. */
export interface ImportedEncoding {
  texts: string[];
  /** Called before each text, with its number from 1 on; may wait, or throw. */
  before: (count: number) => void | Promise<void>;
}

/** The importer itself on a model of four numbers: everything but the model is as in a browser. */
export function fakeImporter(store: PersistentCatalogues, encoding: ImportedEncoding): Handlers<ImportCommands, ImportEvents> {
  const encoder: TransformersEncoder = {
    dimension: 4,
    identity: 'tiny@1-00000000',
    async encode(text, signal) {
      if (signal?.aborted) throw new AppError('cancelled', 'stopped');
      encoding.texts.push(text);
      await encoding.before(encoding.texts.length);
      return Float32Array.of(text.charCodeAt(0) % 7, text.length % 5, 1, 0);
    },
    countTokens: (text) => text.length,
    dispose: async () => {},
  };
  return importHandlers({
    store,
    encoder: {
      wasmPaths: { wasm: '/ort.wasm' },
      fetch: new ModelHost('1').fetch,
      cacheStorage: new FakeCaches().storage,
      createEncoder: async () => encoder,
    },
    stopwatch: () => performance.now(),
  });
}
