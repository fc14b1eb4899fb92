/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { keptAnswers } from './keptAnswers';
import { addSecurityHeaders } from './securityHeaders';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (string | { url: string; revision: string | null })[] };

/**
 * Offline policy. The shell (HTML, scripts, styles, icons) is precached as one version. Heavy files are kept when they are first needed:
 * files with a hash in their name for ever, the few without one fresh from the network while there is one. The encoder's model is kept by
 * the encoder itself, verified.
 */
const scope = new URL(self.registration.scope).pathname;
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
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^(assets\/.*\.wasm|packs\/[^/]+\/[a-z]+\.[0-9a-f]{10}\.\w+)$/u.test(path(url)),
  new CacheFirst({ cacheName: 'nearshelf-files', plugins: [keptAnswers], matchOptions: { ignoreVary: true } }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^(packs\/[^/]+\/(manifest|start)\.json|models\/ranker\/.*)$/u.test(path(url)),
  new NetworkFirst({ cacheName: 'nearshelf-fresh', networkTimeoutSeconds: 3, plugins: [keptAnswers], matchOptions: { ignoreVary: true } }),
);
// Offline and nothing kept: the page's own code explains a failed request better than an exception here.
setCatchHandler(async () => Response.error());

self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === 'skip-waiting') void self.skipWaiting();
});
self.addEventListener('activate', (event) => {
  // The first version serves the page that installed it, so that the very next visit may be offline.
  event.waitUntil(self.clients.claim());
});
