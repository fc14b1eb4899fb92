import type { CatalogueRecord } from '../../domain/catalogueImport';
import { useImportState } from './useImports';

/** The catalogue that is being made, as it was stored last. */
export const useCurrentCatalogue = (): CatalogueRecord | undefined =>
  useImportState(({ catalogues, catalogueId }) => catalogues.find(({ id }) => id === catalogueId));
