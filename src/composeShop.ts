import { createMemoryStore } from './adapters/storage/memoryStore';
import { openInteractionStore } from './adapters/storage/openInteractionStore';
import { smallStorage, tabChannel, webLocks } from './browserParts';
import { spawnEncoder, spawnEngine, spawnTrainer, trustedServiceWorkerUrl } from './client/spawn';
import { AppError } from './domain/appError';
import type { PackStart } from './domain/pack';
import { eraseCaches, registerServiceWorker } from './serviceWorkerClient';
import { createShop, type StartedShop } from './state/createShop';
import type { ShopDependencies } from './state/dependencies';

const base = import.meta.env.BASE_URL;

/** The shop on the browser's own parts. */
export function composeShop(): StartedShop {
  return createShop(browserDependencies());
}

function browserDependencies(): ShopDependencies {
  return {
    engine: spawnEngine(),
    encoder: spawnEncoder(),
    trainer: spawnTrainer(),
    fetchStart,
    openStore: () => openInteractionStore(),
    memoryStore: createMemoryStore,
    clock: Date.now,
    stopwatch: () => performance.now(),
    rng: () => (crypto.getRandomValues(new Uint32Array(1))[0] as number) / 2 ** 32,
    locks: webLocks(navigator.locks),
    channel: tabChannel('nearshelf'),
    smallStorage: smallStorage(),
    browserLanguages: navigator.languages,
    connectivity: {
      online: navigator.onLine,
      onChange(listener) {
        addEventListener('online', () => listener(true));
        addEventListener('offline', () => listener(false));
      },
    },
    updates: registerServiceWorker(trustedServiceWorkerUrl),
    eraseCaches,
    packBaseUrl: `${base}packs/shop/`,
    encoderBaseUrl: `${base}models/encoder/`,
  };
}

/** Written by our own build and replaced by the verified pack as soon as that is there; so it is not checked again here. */
async function fetchStart(packBaseUrl: string): Promise<PackStart> {
  const response = await fetch(`${packBaseUrl}start.json`);
  if (!response.ok) throw new AppError('pack-missing', `start.json was answered with status ${response.status}`);
  return (await response.json()) as PackStart;
}
