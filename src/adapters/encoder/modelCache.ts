const prefix = 'nearshelf-model-';

/**
 * Verified model files in Cache Storage, one cache per model identity. Every failure (no storage, quota full, storage blocked) counts as
 * "not cached": the model then runs from memory.
 */
export class ModelCache {
  readonly #storage: CacheStorage | null;
  readonly #name: string;

  constructor(storage: CacheStorage | null, identity: string) {
    this.#storage = storage;
    this.#name = `${prefix}${identity}`;
  }

  async read(url: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#attempt(async (cache) => {
      const response = await cache.match(url);
      return response ? new Uint8Array(await response.arrayBuffer()) : null;
    });
  }

  async purge(url: string): Promise<void> {
    await this.#attempt((cache) => cache.delete(url));
  }

  /** @returns Whether the bytes are stored. */
  async write(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(bytes.byteLength) };
    return (await this.#attempt((cache) => cache.put(url, new Response(bytes, { headers })).then(() => true))) ?? false;
  }

  /** Removes the caches of other versions; called only when this version is complete. */
  async dropOthers(): Promise<void> {
    await dropCaches(this.#storage, (name) => name !== this.#name);
  }

  async #attempt<Result>(use: (cache: Cache) => Promise<Result>): Promise<Result | null> {
    if (!this.#storage) return null;
    try {
      return await use(await this.#storage.open(this.#name));
    } catch {
      return null;
    }
  }
}

/** Removes every cached model: part of "erase everything". */
export const deleteModelCaches = (storage: CacheStorage | null): Promise<void> => dropCaches(storage, () => true);

async function dropCaches(storage: CacheStorage | null, unwanted: (name: string) => boolean): Promise<void> {
  try {
    const names = (await storage?.keys()) ?? [];
    await Promise.all(names.filter((name) => name.startsWith(prefix) && unwanted(name)).map((name) => storage?.delete(name)));
  } catch {
    // Storage that cannot be listed has nothing of ours to give back.
  }
}

/** Manifest texts of cached models, newest cache first: what an offline start has to go by. */
export async function cachedManifests(storage: CacheStorage | null, manifestUrl: string): Promise<string[]> {
  try {
    const names = ((await storage?.keys()) ?? []).filter((name) => name.startsWith(prefix)).reverse();
    const found = await Promise.all(
      names.map(async (name) => {
        const response = await (await storage?.open(name))?.match(manifestUrl);
        return response ? await response.text() : null;
      }),
    );
    return found.filter((text): text is string => text !== null);
  } catch {
    return [];
  }
}
