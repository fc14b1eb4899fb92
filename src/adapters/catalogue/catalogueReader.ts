import { AppError } from '../../domain/appError';
import type { CatalogueStore } from '../../engine/ports';
import { packFetcher } from './fetchPack';
import type { ReadFile } from './readPack';

/** Base "URL" of a pack that lies in this browser's own database; nothing is ever fetched from it. */
const scheme = 'catalogue:';
export const catalogueUrl = (id: string): string => `${scheme}${id}/`;

/** Reads packs from their folders, and imported ones from the database; both are checked the same way. */
export const packReaderWith =
  (store: Pick<CatalogueStore, 'readFile'>): typeof packFetcher =>
  (baseUrl, signal) =>
    baseUrl.startsWith(scheme) ? catalogueReader(store, baseUrl.slice(scheme.length, -1)) : packFetcher(baseUrl, signal);

const catalogueReader =
  (store: Pick<CatalogueStore, 'readFile'>, id: string): ReadFile =>
  async (path) => {
    const bytes = await store.readFile(id, path);
    if (!bytes) throw new AppError('pack-missing', `The catalogue ${id} has no ${path} on this device.`);
    return bytes;
  };
