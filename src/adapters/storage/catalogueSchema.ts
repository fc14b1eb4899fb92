import type { DBSchema } from 'idb';
import type { CatalogueDraft, CatalogueRecord, ImportedRow } from '../../domain/catalogueImport';
import type { Migration } from './schema';

/** Apart from the shopper's own database: large, made of a file that the shopper has, and of no use to the other. */
export const catalogueDatabaseName = 'nearshelf-catalogues';

/** Catalogue and number of its first row. */
type BatchKey = [catalogue: string, firstRow: number];

/** The newest schema. Older ones live only in the steps of the ladder below. */
export interface CatalogueSchema extends DBSchema {
  records: { key: string; value: CatalogueRecord };
  /** Of catalogues that are not ready; with it go `rows` and `vectors`. */
  drafts: { key: string; value: CatalogueDraft };
  rows: { key: BatchKey; value: readonly ImportedRow[] };
  /** int8 rows `[count, dimension]` as `vectorFile.ts` writes them. */
  vectors: { key: BatchKey; value: Uint8Array };
  /** Of catalogues that are ready: what the manifest of a pack lists, and the manifest itself. */
  files: { key: [catalogue: string, path: string]; value: Uint8Array };
}

/** Step k leads from version k to k + 1. Published steps are never edited: databases in the field have climbed them. */
export const catalogueMigrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('records', { keyPath: 'id' });
    for (const name of ['drafts', 'rows', 'vectors', 'files']) database.createObjectStore(name);
  },
];
