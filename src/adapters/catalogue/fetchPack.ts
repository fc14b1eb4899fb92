import { AppError } from '../../domain/appError';
import { download } from '../integrity/download';
import { keepsPromise } from '../integrity/sha256';
import type { ReadFile } from './readPack';

const mostManifestBytes = 4 * 2 ** 20;

/** Reads a pack's files from a same-origin folder ending in `/`. Paths carry their hash, so the browser's cache may keep them. */
export const packFetcher =
  (baseUrl: string, signal?: AbortSignal): ReadFile =>
  async (path, file) => {
    const url = `${baseUrl}${path}`;
    const get = (cacheMode: RequestCache) =>
      download({ url, subject: 'pack', fetch, signal, mostBytes: file?.bytes ?? mostManifestBytes, cacheMode });
    if (!file) return get('no-cache');
    try {
      const bytes = await get('default');
      if (await keepsPromise(file, bytes)) return bytes;
    } catch (thrown) {
      if (!(thrown instanceof AppError) || thrown.code !== 'pack-damaged') throw thrown;
    }
    // What the browser kept may be cut short; the second answer comes from the server.
    return get('reload');
  };
