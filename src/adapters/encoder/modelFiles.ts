import { AppError } from '../../domain/appError';
import { download } from '../integrity/download';
import { keepsPromise } from '../integrity/sha256';
import { cachedManifests, ModelCache } from './modelCache';
import { type ModelFileEntry, type ModelManifest, modelIdentity, parseModelManifest } from './modelManifest';

/** A model whose every byte has been verified. */
export interface ModelFiles {
  readonly manifest: ModelManifest;
  /** `name@version-hash8`. */
  readonly identity: string;
  /** Path as in the manifest → bytes. */
  readonly bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

export interface LoadModelOptions {
  /** Folder of the manifest, ending in `/`. */
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** Null: nothing is kept (Node, storage switched off). */
  readonly cacheStorage: CacheStorage | null;
  readonly signal?: AbortSignal;
  /** Bytes verified or being received, of all files; called at least once, the last time with both equal. */
  readonly onProgress?: (loadedBytes: number, totalBytes: number) => void;
}

/** The manifest is a page of JSON. */
const mostManifestBytes = 2 ** 20;

/**
 * Loads an encoder's files, from the cache where they are there and still verify, else by download. Nothing is cached or returned before
 * type, length and SHA-256 have been checked. A damaged cache entry is removed and fetched once more. Every failure can be retried.
 *
 * Without a network the newest cached model serves.
 * @throws AppError `model-missing`, `model-damaged`, `model-unreadable`, `network`, `cancelled`.
 */
export async function loadModelFiles(options: LoadModelOptions): Promise<ModelFiles> {
  const manifestUrl = `${options.baseUrl}manifest.json`;
  const text = await readManifest(manifestUrl, options);
  const manifest = parseModelManifest(text);
  const identity = await modelIdentity(manifest);
  const cache = new ModelCache(options.cacheStorage, identity);
  const totalBytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  let loadedBytes = 0;
  for (const entry of manifest.files) {
    const file = await loadFile(entry, cache, options, (received) => options.onProgress?.(loadedBytes + received, totalBytes));
    loadedBytes += entry.bytes;
    options.onProgress?.(loadedBytes, totalBytes);
    bytes.set(entry.path, file);
  }
  // Last, so that an offline start never finds the manifest of an incomplete model.
  if ((await cache.read(manifestUrl)) === null) await cache.write(manifestUrl, new TextEncoder().encode(text));
  await cache.dropOthers();
  return { manifest, identity, bytes };
}

async function readManifest(url: string, { fetch, signal, cacheStorage }: LoadModelOptions): Promise<string> {
  try {
    return new TextDecoder().decode(await download({ url, subject: 'model', fetch, signal, mostBytes: mostManifestBytes }));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'network') throw error;
    const [newest] = await cachedManifests(cacheStorage, url);
    if (newest === undefined) throw error;
    return newest;
  }
}

async function loadFile(
  entry: ModelFileEntry,
  cache: ModelCache,
  { baseUrl, fetch, signal }: LoadModelOptions,
  onBytes: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const url = `${baseUrl}${entry.path}`;
  if (signal?.aborted) throw new AppError('cancelled', 'Loading the model was cancelled.');
  const cached = await cache.read(url);
  if (cached) {
    if (await keepsPromise(entry, cached)) return cached;
    await cache.purge(url);
  }
  const bytes = await download({ url, subject: 'model', fetch, signal, mostBytes: entry.bytes, onBytes });
  if (!(await keepsPromise(entry, bytes))) {
    const detail = { path: entry.path, expectedBytes: entry.bytes, receivedBytes: bytes.byteLength };
    throw new AppError('model-damaged', `${url} is cut short or has the wrong hash.`, detail);
  }
  await cache.write(url, bytes);
  return bytes;
}
