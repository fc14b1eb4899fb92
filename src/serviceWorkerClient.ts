import type { ShopDependencies } from './state/dependencies';

/** How often an open page asks for a new version. */
const updateCheckMs = 60 * 60_000;
/** How long erasing waits for a worker in the middle of a download. */
const eraseMs = 5000;

/**
 * The page's side of the service worker. Versions that wait are told of; nothing is taken over by itself: a new version is used from the
 * next start, or at once through `apply`.
 */
export interface ServiceWorkerClient {
  readonly updates: ShopDependencies['updates'];
  /**
   * Registers the worker; to be called when the shop is open, since installing it fetches more than the first page needs.
   * @param files same-origin addresses that were fetched before a worker was there, and are needed offline.
   */
  start(files: () => readonly string[]): void;
  /** Has the worker, once there is one, keep more of what was fetched before it was. */
  keep(files: readonly string[]): void;
  /** Deletes every cache of the origin and unregisters its service workers; none is registered again by this page. */
  erase(): Promise<void>;
}

/** Resolves when the worker has deleted what it kept and will keep nothing more, or does not answer. */
function eraseIn(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    if (!worker) return resolve();
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(resolve, eraseMs);
    port1.onmessage = () => {
      clearTimeout(timer);
      resolve();
    };
    worker.postMessage({ type: 'erase' }, [port2]);
  });
}

export function createServiceWorkerClient(scriptUrl: () => URL): ServiceWorkerClient {
  let waiting: ServiceWorker | null = null;
  let erased = false;
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
  const keep = async (files: readonly string[]) => {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ type: 'keep', files });
  };
  const register = async (files: () => readonly string[]) => {
    try {
      const registration = await navigator.serviceWorker.register(scriptUrl(), { scope: import.meta.env.BASE_URL, updateViaCache: 'none' });
      // Erased while it was under way.
      if (erased) return void (await registration.unregister());
      watch(registration);
      await keep(files());
    } catch (error) {
      // The shop works without it, online.
      console.info('No service worker:', error instanceof Error ? error.message : error);
    }
  };
  return {
    updates: {
      onWaiting(listener) {
        onWaiting = listener;
        if (waiting) listener();
      },
      apply() {
        if (!waiting) return;
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage({ type: 'skip-waiting' });
      },
    },
    start(files) {
      if (import.meta.env.PROD && 'serviceWorker' in navigator && !erased) void register(files);
    },
    keep(files) {
      if (import.meta.env.PROD && 'serviceWorker' in navigator && !erased) void keep(files).catch(() => {});
    },
    async erase() {
      erased = true;
      const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
      // An unregistered worker serves this page to its end; it must not fill the caches again.
      await Promise.all(registrations.flatMap(({ installing, waiting, active }) => [installing, waiting, active]).map(eraseIn));
      if ('caches' in globalThis) await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
      await Promise.all(registrations.map((registration) => registration.unregister()));
    },
  };
}
