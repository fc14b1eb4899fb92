import { AppError } from '../../domain/appError';
import { download } from '../integrity/download';
import type { ReadFile } from './readPack';

const mostManifestBytes = 4 * 2 ** 20;

/** Reads a pack's files from a same-origin folder ending in `/`. Paths carry their hash, so the browser's cache may keep them. */
export const packFetcher =
  (baseUrl: string, signal?: AbortSignal): ReadFile =>
  async (path, file) => {
    const url = `${baseUrl}${path}`;
    const options = { url, subject: 'pack', fetch, signal, mostBytes: file?.bytes ?? mostManifestBytes } as const;
    try {
      return await download({ ...options, cacheMode: file ? 'default' : 'no-cache' });
    } catch (thrown) {
      // What the browser kept may be cut short; the second answer comes from the server.
      if (!file || !(thrown instanceof AppError) || thrown.code !== 'pack-damaged') throw thrown;
      return download({ ...options, cacheMode: 'reload' });
    }
  };
