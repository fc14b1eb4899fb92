export type CacheKind = 'model' | 'catalogue' | 'fresh' | 'shell' | 'other';

export interface CacheSize {
  readonly kind: CacheKind;
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
}

/** What the browser says of this site's storage; null where it does not say. */
export interface DeviceStorage {
  readonly usageBytes: number | null;
  readonly quotaBytes: number | null;
  readonly databaseBytes: number | null;
  readonly persisted: boolean | null;
  /** Largest first. */
  readonly caches: readonly CacheSize[];
}

/** Chromium's estimate tells the parts apart; others do not. */
interface DetailedEstimate extends StorageEstimate {
  readonly usageDetails?: { readonly indexedDB?: number };
}

const underWay = new Map<Promise<unknown>, AbortController>();

/** Never rejects: a browser that refuses says nothing. */
export async function measureDeviceStorage(): Promise<DeviceStorage> {
  const stop = new AbortController();
  const measuring = quietly(() => measureCaches(stop.signal));
  underWay.set(measuring, stop);
  const [estimate, persisted, sizes] = await Promise.all([
    quietly(() => navigator.storage.estimate() as Promise<DetailedEstimate>),
    quietly(() => navigator.storage.persisted()),
    measuring.finally(() => underWay.delete(measuring)),
  ]);
  return {
    usageBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
    databaseBytes: estimate?.usageDetails ? (estimate.usageDetails.indexedDB ?? 0) : null,
    persisted,
    caches: sizes ?? [],
  };
}

/** To be called before caches are deleted: one that is looked into at that moment would come back, empty. */
export async function stopMeasuring(): Promise<void> {
  for (const stop of underWay.values()) stop.abort();
  await Promise.all(underWay.keys());
}

async function measureCaches(signal: AbortSignal): Promise<CacheSize[]> {
  const sizes: CacheSize[] = [];
  // One after the other: all files at once would stand in memory together.
  for (const name of await caches.keys()) {
    if (signal.aborted) break;
    const cache = await caches.open(name);
    let bytes = 0;
    const requests = await cache.keys();
    for (const request of requests) {
      if (signal.aborted) break;
      bytes += await sizeOf(await cache.match(request));
    }
    sizes.push({ kind: cacheKind(name), name, files: requests.length, bytes });
  }
  return sizes.sort((a, b) => b.bytes - a.bytes);
}

/** As it lies in the cache, unpacked; the header would tell the size of the packed download. */
async function sizeOf(response: Response | undefined): Promise<number> {
  return response ? (await response.blob()).size : 0;
}

export function cacheKind(name: string): CacheKind {
  if (name.startsWith('nearshelf-model-')) return 'model';
  if (name === 'nearshelf-files') return 'catalogue';
  if (name === 'nearshelf-fresh') return 'fresh';
  return name.includes('-precache-') ? 'shell' : 'other';
}

async function quietly<Result>(ask: () => Promise<Result>): Promise<Result | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}
