import type { Page } from '@playwright/test';
import type { Interaction, ItemAct } from '../../../src/domain/interaction';

/** A page of an origin on which nothing of the shop runs: to look at the browser's storage, or to prepare it. */
export async function openNothing(page: Page, origin: string): Promise<void> {
  await page.goto(new URL('nothing.txt', origin).href);
}

export interface CachedFile {
  readonly cache: string;
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Everything in Cache Storage whose cache's name begins with `prefix`. */
export function cachedFiles(page: Page, prefix: string): Promise<CachedFile[]> {
  return page.evaluate(async (prefix) => {
    const files: CachedFile[] = [];
    for (const name of (await caches.keys()).filter((name) => name.startsWith(prefix))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer(0)));
        const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
        files.push({ cache: name, path: new URL(request.url).pathname, bytes: body?.byteLength ?? 0, sha256 });
      }
    }
    return files;
  }, prefix);
}

export interface StoredShopper {
  readonly version: number;
  readonly interactions: readonly Interaction[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What IndexedDB holds of the shopper, read without the shop's own code; null where there is no database. */
export function storedShopper(page: Page): Promise<StoredShopper | null> {
  return page.evaluate(async () => {
    const known = (await indexedDB.databases()).some(({ name }) => name === 'nearshelf');
    if (!known) return null;
    const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('nearshelf'));
    const transaction = database.transaction(['interactions', 'settings']);
    const [interactions, keys, values] = await Promise.all([
      answer(transaction.objectStore('interactions').getAll()),
      answer(transaction.objectStore('settings').getAllKeys()),
      answer(transaction.objectStore('settings').getAll()),
    ]);
    const { version } = database;
    database.close();
    return { version, interactions, settings: Object.fromEntries(keys.map((key, at) => [String(key), values[at]])) };
  });
}

/** A shopper as an earlier visit left one behind. */
export interface Shopper {
  /** Kinds and ids, oldest first. */
  readonly acts?: readonly (readonly [ItemAct, string])[];
  /** Beside the agreement; as they stand in the database. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Writes the database of a shopper who agreed, in the first published schema, which every version reads. */
export async function storeShopper(page: Page, origin: string, { acts = [], settings = {} }: Shopper): Promise<void> {
  await openNothing(page, origin);
  const rows = acts.map(([kind, itemId], at) => ({ kind, itemId, atMs: Date.now() - 60_000 * (acts.length - at), sessionId: 'earlier' }));
  await page.evaluate(
    async ({ rows, settings }) => {
      const opening = indexedDB.open('nearshelf', 1);
      opening.onupgradeneeded = () => {
        const { result } = opening;
        result.createObjectStore('interactions', { keyPath: 'sequence', autoIncrement: true });
        result.createObjectStore('settings');
        result.createObjectStore('snapshots', { keyPath: 'order', autoIncrement: true }).createIndex('id', 'record.id', { unique: true });
        result.createObjectStore('weights');
        result.createObjectStore('checkpoint');
      };
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = () => reject(opening.error);
      });
      const transaction = opening.result.transaction(['interactions', 'settings'], 'readwrite');
      for (const row of rows) transaction.objectStore('interactions').add(row);
      for (const [key, value] of Object.entries(settings)) transaction.objectStore('settings').put(value, key);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      opening.result.close();
    },
    { rows, settings: { consent: 'granted', personalised: true, ...settings } },
  );
}
