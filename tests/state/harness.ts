import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { PersistentCatalogues } from '../../src/adapters/storage/catalogueStore';
import { createMemoryStore } from '../../src/adapters/storage/memoryStore';
import { openInteractionStore } from '../../src/adapters/storage/openInteractionStore';
import { AppError, type ErrorCode } from '../../src/domain/appError';
import type { ItemId } from '../../src/domain/item';
import type { Pack } from '../../src/domain/pack';
import type { InteractionStore } from '../../src/engine/ports';
import { seededRng } from '../../src/engine/random';
import type {
  EncoderCommands,
  EncoderEvents,
  EngineCommands,
  EngineEvents,
  ImportCommands,
  ImportEvents,
  TrainerCommands,
  TrainerEvents,
} from '../../src/protocol/commands';
import type { Shop, ShopActions, ShopState } from '../../src/state/contract';
import { createShop } from '../../src/state/createShop';
import type { ShopDependencies } from '../../src/state/dependencies';
import { clusteredPack } from '../engine/recommend/fixtures';
import { fakeImporter, type ImportedEncoding } from './fakeImporter';
import { FakeWorkerSide } from './fakeWorkerSide';
import { type EngineMemory, type FakeRun, fakeEncoder, fakeEngine, fakeTrainer } from './fakeWorkers';

export const pack = clusteredPack(2, 5);
/** What the shop may choose between. */
const packs = ['shop', 'courses'].map((name) => ({
  name,
  title: { zh: name, en: name },
  words: pack.manifest.words,
  itemCount: pack.items.length,
}));
/** Ids by row: `NS-TST-000` … `NS-TST-009`. */
export const id = (row: number): ItemId => `NS-TST-${String(row).padStart(3, '0')}` as ItemId;

/** What the tabs of one browser share: a disk, locks, a channel, small storage and the time. */
export class FakeBrowser {
  readonly small = new Map<string, string>();
  nowMs = 1_700_000_000_000;
  stopwatchMs = 0;
  /** Every use of the store fails with it, and so does opening it. */
  diskError: AppError | null = null;
  /** How often the database was opened. */
  opened = 0;
  readonly #held = new Set<string>();
  readonly #waiting = new Set<() => void>();
  readonly #listeners = new Set<{ readonly tab: object; readonly hear: (message: unknown) => void }>();
  readonly #factory = new IDBFactory();

  breakDisk(code: ErrorCode): void {
    this.diskError = new AppError(code, 'the disk fails');
  }

  async openStore(): Promise<InteractionStore> {
    if (this.diskError) throw this.diskError;
    globalThis.indexedDB = this.#factory;
    this.opened++;
    const browser = this;
    return new Proxy(await openInteractionStore(), {
      get(store, key) {
        const value: unknown = Reflect.get(store, key);
        if (typeof value !== 'function' || key === 'close') return typeof value === 'function' ? value.bind(store) : value;
        return async (...given: unknown[]) => {
          if (browser.diskError) throw browser.diskError;
          return value.apply(store, given);
        };
      },
    });
  }

  /** A connection of its own to the imported catalogues. */
  catalogues(): PersistentCatalogues {
    globalThis.indexedDB = this.#factory;
    return new PersistentCatalogues();
  }

  /** Looks at the disk as a program of its own. */
  async look<Result>(use: (store: InteractionStore) => Promise<Result>): Promise<Result> {
    globalThis.indexedDB = this.#factory;
    const store = await openInteractionStore();
    try {
      return await use(store);
    } finally {
      store.close();
    }
  }

  locks(): ShopDependencies['locks'] {
    return {
      ifAvailable: async (name, run) => {
        if (this.#held.has(name)) return run(false);
        this.#held.add(name);
        try {
          await run(true);
        } finally {
          this.freeLock(name);
        }
      },
      whenFree: async (name) => {
        while (this.#held.has(name)) await new Promise<void>((resolve) => this.#waiting.add(resolve));
      },
    };
  }

  /** As when the tab that holds it is closed. */
  freeLock(name: string): void {
    this.#held.delete(name);
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  channel(): ShopDependencies['channel'] {
    const tab = {};
    return {
      post: (message) => {
        const others = [...this.#listeners].filter((listener) => listener.tab !== tab);
        for (const { hear } of others) queueMicrotask(() => hear(structuredClone(message)));
      },
      onMessage: (hear) => void this.#listeners.add({ tab, hear }),
    };
  }

  get smallStorage(): ShopDependencies['smallStorage'] {
    return {
      getItem: (key) => this.small.get(key) ?? null,
      setItem: (key, value) => void this.small.set(key, value),
      removeItem: (key) => void this.small.delete(key),
    };
  }
}

export interface Tab {
  readonly state: () => ShopState;
  readonly actions: ShopActions;
  readonly started: Promise<void>;
  readonly engine: FakeWorkerSide<EngineCommands, EngineEvents>;
  readonly encoder: FakeWorkerSide<EncoderCommands, EncoderEvents>;
  readonly trainer: FakeWorkerSide<TrainerCommands, TrainerEvents>;
  readonly importer: FakeWorkerSide<ImportCommands, ImportEvents>;
  readonly imports: Shop['imports'];
  readonly encoding: ImportedEncoding;
  /** What the engine's newest worker knows. */
  readonly memory: () => EngineMemory;
  readonly runs: FakeRun[];
  readonly eraseCaches: ReturnType<typeof vi.fn>;
  readonly applyUpdate: ReturnType<typeof vi.fn>;
  goOnline(online: boolean): void;
  updateWaits(): void;
}

/** A shop that has only begun to start. */
export function openTab(browser: FakeBrowser, changes: Partial<ShopDependencies> = {}, opened: Pack = pack): Tab {
  const memories: EngineMemory[] = [];
  const runs: FakeRun[] = [];
  const engine = new FakeWorkerSide<EngineCommands, EngineEvents>(() => {
    const memory: EngineMemory = { loaded: false, history: [], weights: null };
    memories.push(memory);
    return fakeEngine(opened, memory);
  });
  const encoder = new FakeWorkerSide<EncoderCommands, EncoderEvents>(fakeEncoder);
  const trainer = new FakeWorkerSide<TrainerCommands, TrainerEvents>(() => fakeTrainer(runs));
  const encoding: ImportedEncoding = { texts: [], before: () => {} };
  const importer = new FakeWorkerSide<ImportCommands, ImportEvents>(() => fakeImporter(browser.catalogues(), encoding));
  const outside = { goOnline: (_online: boolean) => {}, updateWaits: () => {} };
  const eraseCaches = vi.fn(async () => {});
  const applyUpdate = vi.fn();
  const { store, actions, imports, started } = createShop({
    engine: engine.client,
    encoder: encoder.client,
    trainer: trainer.client,
    importer: importer.client,
    catalogues: browser.catalogues(),
    openStore: () => browser.openStore(),
    memoryStore: createMemoryStore,
    fetchStart: async () => {
      throw new AppError('pack-missing', 'no first page');
    },
    clock: () => ++browser.nowMs,
    stopwatch: () => browser.stopwatchMs,
    rng: seededRng(7),
    locks: browser.locks(),
    channel: browser.channel(),
    smallStorage: browser.smallStorage,
    browserLanguages: ['en-GB'],
    connectivity: { online: true, onChange: (listener) => void Object.assign(outside, { goOnline: listener }) },
    updates: { onWaiting: (listener) => void Object.assign(outside, { updateWaits: listener }), apply: applyUpdate },
    eraseCaches,
    packUrl: (name) => `/packs/${name}/`,
    fetchPacks: async () => packs,
    askedPack: null,
    encoderBaseUrl: '/models/encoder/',
    ...changes,
  });
  return {
    state: store.getState,
    actions,
    started,
    engine,
    encoder,
    trainer,
    importer,
    imports,
    encoding,
    memory: () => memories.at(-1) as EngineMemory,
    runs,
    eraseCaches,
    applyUpdate,
    goOnline: (online) => outside.goOnline(online),
    updateWaits: () => outside.updateWaits(),
  };
}

export interface StartOptions {
  readonly browser?: FakeBrowser;
  /** The shopper has agreed already. */
  readonly agreed?: boolean;
  readonly changes?: Partial<ShopDependencies>;
  /** Default `pack`. */
  readonly opened?: Pack;
  /** Called before anything has been asked of the workers. */
  readonly prepare?: (tab: Tab) => void;
}

/** A shop that is ready. */
export async function startShop({ browser = new FakeBrowser(), agreed = false, changes = {}, opened, prepare }: StartOptions = {}) {
  const tab = openTab(browser, changes, opened);
  prepare?.(tab);
  await tab.started;
  if (agreed) await tab.actions.grantConsent();
  return { ...tab, browser };
}

/** Waits, without timers, for what happens by itself. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const startedMs = performance.now();
  while (!(await holds())) {
    if (performance.now() - startedMs > 30_000) throw new Error(`never came true: ${holds}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Lets everything under way come to its end: for what must not happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets that much time pass for every timer. */
export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

/** No test of the state layer waits for a real timer, and none may leave a promise rejected without anybody hearing of it. */
export function holdTimers(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

export const forYou = (state: ShopState): ItemId[] =>
  state.home.shelves.find(({ name }) => name === 'for-you')?.items.map(({ itemId }) => itemId) ?? [];

/** The log on the disk, as kind and item. */
export const logOf = (browser: FakeBrowser): Promise<string[]> =>
  browser.look(async (store) =>
    (await store.recent(1000)).map((one) =>
      one.kind === 'undo' ? `undo ${one.undoes}` : `${one.kind} ${'itemId' in one ? one.itemId.slice(-1) : one.query}`,
    ),
  );

export const expectNothingRecorded = async (browser: FakeBrowser): Promise<void> => expect(await logOf(browser)).toEqual([]);
