import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { keptAnswers } from './keptAnswers';

const filesCache = 'nearshelf-files';
const shared = { plugins: [keptAnswers], matchOptions: { ignoreVary: true } };

/** Files with a hash in their name: what was kept once never changes. */
export const hashedFiles = new CacheFirst({ cacheName: filesCache, ...shared });
/** The few files without one: fresh from the network while there is one. */
export const freshFiles = new NetworkFirst({ cacheName: 'nearshelf-fresh', networkTimeoutSeconds: 3, ...shared });

/** The strategy for a path below the scope, or null for what is not kept at all. */
export function strategyOf(path: string): CacheFirst | NetworkFirst | null {
  if (/^(assets\/.*\.wasm|packs\/[^/]+\/[a-z]+\.[0-9a-f]{10}\.\w+)$/u.test(path)) return hashedFiles;
  return /^(packs\/(index|[^/]+\/(manifest|start))\.json|models\/ranker\/.*)$/u.test(path) ? freshFiles : null;
}

/**
 * Keeps what the page fetched before this worker served it (from the browser's own cache, where it is still there), and lets go of files of
 * older versions of the same pack.
 * @param urls absolute, of the worker's own origin; others are left out.
 */
export async function keepFiles(urls: readonly URL[], pathOf: (url: URL) => string, event: ExtendableEvent): Promise<void> {
  await Promise.allSettled(
    urls.map(async (url) => {
      const [, done] = strategyOf(pathOf(url))?.handleAll({ request: new Request(url), event }) ?? [];
      await done;
    }),
  );
  const wanted = new Set(urls.map(({ href }) => href));
  const folders = new Set(urls.flatMap(({ href }) => /^.*\/packs\/[^/]+\//u.exec(href)?.[0] ?? []));
  await dropFiles((href) => !wanted.has(href) && [...folders].some((folder) => href.startsWith(folder)));
}

/** Lets go of kept scripts' files that the server no longer has: those of an older build. Without a network nothing is dropped. */
export async function dropOldAssets(assetsUrl: string): Promise<void> {
  const gone = new Set<string>();
  for (const href of await keptFiles()) {
    if (!href.startsWith(assetsUrl)) continue;
    const answer = await fetch(href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
    if (answer?.status === 404) gone.add(href);
  }
  await dropFiles((href) => gone.has(href));
}

const keptFiles = async (): Promise<string[]> => (await (await caches.open(filesCache)).keys()).map(({ url }) => url);

async function dropFiles(unwanted: (href: string) => boolean): Promise<void> {
  const cache = await caches.open(filesCache);
  for (const href of await keptFiles()) if (unwanted(href)) await cache.delete(href);
}
