/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { dropOldAssets, freshFiles, hashedFiles, keepFiles, strategyOf } from './keptFiles';
import { pendingWork } from './pendingWork';
import { addSecurityHeaders } from './securityHeaders';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (string | { url: string; revision: string | null })[] };

/**
 * Offline policy. The shell (HTML, scripts, styles, icons) is precached as one version. Heavy files are kept when they are first needed:
 * files with a hash in their name for ever, the few without one fresh from the network while there is one. The encoder's model is kept by
 * the encoder itself, verified.
 */
const scope = new URL(self.registration.scope).pathname;
/** The shopper erased everything: what is left of this worker's life it keeps nothing. */
let erased = false;
const writing = pendingWork();

/** What is being written would come back after its cache was deleted; so that is waited for. */
async function erase(told?: MessagePort): Promise<void> {
  erased = true;
  await writing.settled();
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  told?.postMessage('erased');
}
const path = (url: URL): string => url.pathname.slice(scope.length);

precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/.*/u] });
cleanupOutdatedCaches();

const shell = createHandlerBoundToURL(`${scope}index.html`);
registerRoute(
  new NavigationRoute(async (options) => addSecurityHeaders(await shell(options)), {
    // A file asked for by its address is no page of the app.
    denylist: [/\/[^/?]+\.[^/?]+$/u],
  }),
);
for (const strategy of [hashedFiles, freshFiles])
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && !erased && strategyOf(path(url)) === strategy,
    ({ request, event }) => {
      const [answer, written] = strategy.handleAll({ request, event });
      writing.add(written);
      return answer;
    },
  );
// Offline and nothing kept: the page's own code explains a failed request better than an exception here.
setCatchHandler(async () => Response.error());

self.addEventListener('message', (event) => {
  const { type, files } = (event.data ?? {}) as { readonly type?: unknown; readonly files?: unknown };
  if (type === 'skip-waiting') void self.skipWaiting();
  if (type === 'erase') event.waitUntil(erase(event.ports[0]));
  if (type !== 'keep' || erased || !Array.isArray(files)) return;
  const urls = files.flatMap((file) => (typeof file === 'string' ? [new URL(file, self.registration.scope)] : []));
  const own = urls.filter(({ origin, pathname }) => origin === self.location.origin && pathname.startsWith(scope));
  event.waitUntil(writing.add(keepFiles(own, path, event)));
});
self.addEventListener('activate', (event) => {
  // The first version serves the page that installed it, so that the very next visit may be offline.
  event.waitUntil(Promise.all([self.clients.claim(), dropOldAssets(`${self.registration.scope}assets/`)]));
});
