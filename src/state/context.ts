import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../domain/item';
import { defaultPackName, isPackName } from '../domain/pack';
import type { ShopState, Theme } from './contract';
import type { ShopDependencies } from './dependencies';
import { noPhoto } from './photoContract';

/** What every part of the state layer is given. */
export interface ShopContext {
  readonly dependencies: ShopDependencies;
  readonly store: StoreApi<ShopState>;
  readonly get: () => ShopState;
  /** Changes some fields of one branch of the state. */
  readonly patch: <Branch extends PatchableBranch>(branch: Branch, change: Partial<ShopState[Branch]>) => void;
  /** One opening of the app. */
  readonly sessionId: string;
}
type PatchableBranch = 'pack' | 'encoder' | 'engine' | 'storage' | 'home' | 'search' | 'training' | 'update';

export const smallStorageKeys = {
  language: 'nearshelf-language',
  theme: 'nearshelf-theme',
  pack: 'nearshelf-pack',
  /** Tests only: '1' lets a software GPU adapter count as a GPU. */
  allowSoftwareGpu: 'nearshelf-test-allow-software-gpu',
} as const;

export function createContext(dependencies: ShopDependencies): ShopContext {
  const store = createStore<ShopState>(() => initialState(dependencies));
  return {
    dependencies,
    store,
    get: store.getState,
    patch: (branch, change) => store.setState((state) => ({ [branch]: { ...state[branch], ...change } }) as Partial<ShopState>),
    sessionId: `${dependencies.clock().toString(36)}-${randomInteger(dependencies).toString(36)}`,
  };
}

/** In [0, 2^31). */
export const randomInteger = ({ rng }: Pick<ShopDependencies, 'rng'>): number => Math.floor(rng() * 2 ** 31);

export function initialState(dependencies: ShopDependencies): ShopState {
  return {
    language: startLanguage(dependencies),
    theme: startTheme(dependencies),
    packs: [],
    packName: startPack(dependencies),
    pack: { status: 'loading', manifest: null, items: new Map(), pictures: new Map(), error: null },
    encoder: { status: 'absent', loadedBytes: 0, totalBytes: 0, error: null },
    engine: { status: 'starting', error: null },
    storage: { mode: 'opening', error: null },
    shopperRead: false,
    ...emptyShopper,
    home: { status: 'loading', shelves: [], revision: 0, elapsedMs: null, lastActMs: null },
    search: { query: '', status: 'idle', answer: null, error: null },
    photo: noPhoto,
    training: { status: 'idle', backend: null, step: null, epochs: [], snapshots: [], serving: 'base', error: null },
    update: { available: false },
    online: dependencies.connectivity.online,
  };
}

/** The state of a shopper of whom nothing is known. */
export const emptyShopper = {
  consent: 'unasked',
  personalised: false,
  acrossPacks: true,
  giftMode: false,
  cart: new Map(),
  favourites: [],
  hidden: [],
  recentlyViewed: [],
  purchases: [],
  events: [],
  eventCount: 0,
  unanswered: [],
  undoable: null,
} satisfies Partial<ShopState>;

/** The shopper's own choice, else the browser's first language that the shop speaks, else English. */
function startLanguage({ smallStorage, browserLanguages }: ShopDependencies): Language {
  const chosen = readSmall(smallStorage, smallStorageKeys.language);
  if (chosen === 'zh' || chosen === 'en') return chosen;
  for (const tag of browserLanguages) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'zh' || language === 'en') return language;
  }
  return 'en';
}

/** What the address asks for, else the last choice, else the shop. A name that no longer exists is found out when it is opened. */
function startPack({ askedPack, smallStorage }: ShopDependencies): string {
  const name = askedPack ?? readSmall(smallStorage, smallStorageKeys.pack) ?? defaultPackName;
  return isPackName(name) ? name : defaultPackName;
}

function startTheme({ smallStorage }: ShopDependencies): Theme {
  const chosen = readSmall(smallStorage, smallStorageKeys.theme);
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Null also where the browser blocks storage. */
export function readSmall(storage: ShopDependencies['smallStorage'], key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

/** Blocked or full storage costs the choice after a reload, nothing else. */
export function writeSmall(storage: ShopDependencies['smallStorage'], key: string, value: string | null): void {
  try {
    if (value === null) storage.removeItem(key);
    else storage.setItem(key, value);
  } catch {
    // Nothing to do: the choice still holds for this session.
  }
}

/** Acts may be recorded: agreed, switched on, and not shopping for somebody else. */
export const isRecording = ({ consent, personalised, giftMode }: ShopState): boolean => consent === 'granted' && personalised && !giftMode;

/** What is known may be used. */
export const isPersonal = ({ consent, personalised }: ShopState): boolean => consent === 'granted' && personalised;
