import { type CatalogueRecord, importedWords } from '../domain/catalogueImport';
import type { PackSummary } from '../domain/pack';
import type { ShopContext } from './context';
import type { Imports } from './importContract';

/** Which packs there are: those that are shipped, then those that the shopper made of own rows. */
export interface PackList {
  /** Reads both lists; what cannot be read is not there to choose. */
  read(): Promise<void>;
}

export function createPackList({ dependencies, store }: ShopContext, imports: Imports): PackList {
  let shipped: readonly PackSummary[] = [];
  const show = () => {
    const own = imports.store.getState().catalogues.filter(({ status }) => status === 'ready');
    store.setState({ packs: [...shipped, ...own.map(summaryOf)] });
  };
  imports.store.subscribe(({ catalogues }, before) => {
    if (catalogues !== before.catalogues) show();
  });
  return {
    async read() {
      // Without a list the open pack says itself what is wrong, if anything is.
      shipped = await dependencies.fetchPacks().catch(() => []);
      show();
      await imports.actions.refresh();
    },
  };
}

const summaryOf = ({ id, title, rowCount }: CatalogueRecord): PackSummary => ({
  name: id,
  title: { zh: title, en: title },
  words: importedWords,
  itemCount: rowCount,
  own: true,
});
