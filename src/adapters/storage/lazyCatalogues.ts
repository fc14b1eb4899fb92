import type { CatalogueStore } from '../../engine/ports';
import type { PersistentCatalogues } from './catalogueStore';

/** The store, its code fetched with its first use: the first page of a shop does without. */
export function lazyCatalogues(): CatalogueStore {
  let opening: Promise<PersistentCatalogues> | null = null;
  const open = (): Promise<PersistentCatalogues> => {
    opening ??= import('./catalogueStore').then(
      ({ PersistentCatalogues: Catalogues }) => new Catalogues(),
      (thrown) => {
        // A failed fetch can be tried again.
        opening = null;
        throw thrown;
      },
    );
    return opening;
  };
  return {
    list: async () => (await open()).list(),
    read: async (id) => (await open()).read(id),
    readFile: async (id, path) => (await open()).readFile(id, path),
    readDraft: async (id) => (await open()).readDraft(id),
    remove: async (id) => (await open()).remove(id),
    eraseAll: async () => (await open()).eraseAll(),
    close: () => void opening?.then((store) => store.close()),
  };
}
