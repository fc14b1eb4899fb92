import type { ShopDependencies } from './state/dependencies';

/** How often an open page asks for a new version. */
const updateCheckMs = 60 * 60_000;

/**
 * Registers the service worker once the page has loaded, and tells of versions that wait. Nothing is taken over by itself: a new version
 * is used from the next start, or at once through `apply`.
 */
export function registerServiceWorker(scriptUrl: () => URL): ShopDependencies['updates'] {
  let waiting: ServiceWorker | null = null;
  let onWaiting = () => {};
  const wait = (worker: ServiceWorker | null) => {
    // Without a controller this is the first version, which replaces nothing.
    if (!worker || !navigator.serviceWorker.controller) return;
    waiting = worker;
    onWaiting();
  };
  const watch = (registration: ServiceWorkerRegistration) => {
    wait(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const fresh = registration.installing;
      fresh?.addEventListener('statechange', () => {
        if (fresh.state === 'installed') wait(fresh);
      });
    });
    setInterval(() => void registration.update().catch(() => {}), updateCheckMs);
  };
  const register = async () => {
    try {
      watch(await navigator.serviceWorker.register(scriptUrl(), { scope: import.meta.env.BASE_URL, updateViaCache: 'none' }));
    } catch (error) {
      // The shop works without it, online.
      console.info('No service worker:', error instanceof Error ? error.message : error);
    }
  };
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    if (document.readyState === 'complete') void register();
    else addEventListener('load', () => void register(), { once: true });
  }
  return {
    onWaiting(listener) {
      onWaiting = listener;
      if (waiting) listener();
    },
    apply() {
      if (!waiting) return;
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'skip-waiting' });
    },
  };
}

/** Deletes every cache of the origin and unregisters its service workers. */
export async function eraseCaches(): Promise<void> {
  if ('caches' in globalThis) await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
}
