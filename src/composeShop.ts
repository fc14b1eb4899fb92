import encoderRuntimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { catalogueUrl } from './adapters/catalogue/catalogueReader';
import { lazyCatalogues } from './adapters/storage/lazyCatalogues';
import { createMemoryStore } from './adapters/storage/memoryStore';
import { openInteractionStore } from './adapters/storage/openInteractionStore';
import { smallStorage, tabChannel, webLocks } from './browserParts';
import { spawnEncoder, spawnEngine, spawnImporter, spawnTrainer, trustedServiceWorkerUrl } from './client/spawn';
import { AppError } from './domain/appError';
import { isOwnCatalogue } from './domain/catalogueImport';
import type { PackStart, PackSummary } from './domain/pack';
import { createServiceWorkerClient, type ServiceWorkerClient } from './serviceWorkerClient';
import { createShop, type StartedShop } from './state/createShop';
import type { ShopDependencies } from './state/dependencies';

const base = import.meta.env.BASE_URL;
const packUrl = (name: string): string => (isOwnCatalogue(name) ? catalogueUrl(name) : `${base}packs/${name}/`);

/** The shop on the browser's own parts. */
export function composeShop(): StartedShop {
  const serviceWorker = createServiceWorkerClient(trustedServiceWorkerUrl);
  const shop = createShop(browserDependencies(serviceWorker));
  void shop.started.finally(() => serviceWorker.start(() => filesOf(shop)));
  // Whoever searches at once has it before there is a service worker, and needs it offline all the same.
  const stop = shop.store.subscribe(({ encoder }) => {
    if (encoder.status !== 'ready') return;
    stop();
    serviceWorker.keep([encoderRuntimeUrl]);
  });
  return shop;
}

/** What the first visit fetched before a service worker could keep it. */
function filesOf({ store }: StartedShop): string[] {
  const {
    packName,
    pack: { manifest },
  } = store.getState();
  const pack = manifest && !isOwnCatalogue(packName) ? ['manifest.json', 'start.json', ...manifest.files.map(({ path }) => path)] : [];
  return [
    `${base}packs/index.json`,
    ...pack.map((path) => `${packUrl(packName)}${path}`),
    ...['manifest.json', 'base.bin'].map((path) => `${base}models/ranker/${path}`),
  ];
}

function browserDependencies({ updates, erase }: ServiceWorkerClient): ShopDependencies {
  return {
    engine: spawnEngine(),
    encoder: spawnEncoder(),
    trainer: spawnTrainer(),
    importer: spawnImporter(),
    catalogues: lazyCatalogues(),
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
    updates,
    eraseCaches: erase,
    packUrl,
    fetchPacks,
    askedPack: new URLSearchParams(location.search).get('pack'),
    encoderBaseUrl: `${base}models/encoder/`,
  };
}

/** Written by our own build and replaced by the verified pack as soon as that is there; so it is not checked again here. */
async function fetchStart(folder: string): Promise<PackStart> {
  if (!folder.startsWith(base)) throw new AppError('pack-missing', 'an imported catalogue has no first page of its own');
  const response = await fetch(`${folder}start.json`);
  if (!response.ok) throw new AppError('pack-missing', `start.json was answered with status ${response.status}`);
  return (await response.json()) as PackStart;
}

async function fetchPacks(): Promise<PackSummary[]> {
  const response = await fetch(`${base}packs/index.json`);
  if (!response.ok) throw new AppError('pack-missing', `packs/index.json was answered with status ${response.status}`);
  return ((await response.json()) as { readonly packs: PackSummary[] }).packs;
}
