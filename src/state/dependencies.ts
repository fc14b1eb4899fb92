import type { WorkerClient } from '../client/contract';
import type { Interaction } from '../domain/interaction';
import type { PackStart, PackSummary } from '../domain/pack';
import type { CatalogueStore, Clock, InteractionStore, Rng } from '../engine/ports';
import type {
  EncoderCommands,
  EncoderEvents,
  EngineCommands,
  EngineEvents,
  ImportCommands,
  ImportEvents,
  TrainerCommands,
  TrainerEvents,
} from '../protocol/commands';

export type EngineClient = WorkerClient<EngineCommands, EngineEvents>;
export type EncoderClient = WorkerClient<EncoderCommands, EncoderEvents>;
export type ImporterClient = WorkerClient<ImportCommands, ImportEvents>;
export type TrainerClient = WorkerClient<TrainerCommands, TrainerEvents>;

/** What a memory store starts with when the disk fails in the middle of a session; sequence numbers go on from the last one. */
export interface MemorySeed {
  readonly interactions: readonly Interaction[];
  readonly settings: ReadonlyMap<string, unknown>;
}

/** Web Locks, as far as they are needed. */
export interface Locks {
  /** Runs at once: with `held` false when another tab has the lock. The lock is let go when the promise settles. */
  ifAvailable(name: string, run: (held: boolean) => Promise<void>): Promise<void>;
  /** Resolves when no tab holds the lock (any more), however its holder ended. */
  whenFree(name: string): Promise<void>;
}

/** One BroadcastChannel; messages reach every other tab of the origin, never the sender. */
export interface TabChannel {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** The part of localStorage that is used; `null` values and thrown errors (blocked storage) are both possible. */
export interface SmallStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Everything the shop needs from outside: tests pass fakes, `composeShop` the browser's. */
export interface ShopDependencies {
  readonly engine: EngineClient;
  readonly encoder: EncoderClient;
  readonly trainer: TrainerClient;
  readonly importer: ImporterClient;
  readonly catalogues: CatalogueStore;
  /** Rejects with AppError `storage-*`. */
  openStore(): Promise<InteractionStore>;
  memoryStore(seed: MemorySeed): InteractionStore;
  /** What the first page shows before the engine is there. Rejects with AppError `pack-*`, `network`. */
  fetchStart(packBaseUrl: string): Promise<PackStart>;
  readonly clock: Clock;
  /** Monotonic milliseconds, for durations. */
  readonly stopwatch: () => number;
  /** For the session id and sampling seeds. */
  readonly rng: Rng;
  readonly locks: Locks;
  readonly channel: TabChannel;
  /** `localStorage`, for language, theme and the test hook only. */
  readonly smallStorage: SmallStorage;
  /** BCP 47 tags, preferred first. */
  readonly browserLanguages: readonly string[];
  readonly connectivity: { readonly online: boolean; onChange(listener: (online: boolean) => void): void };
  readonly updates: { onWaiting(listener: () => void): void; apply(): void };
  /** Deletes every cache and service worker registration of the origin. */
  eraseCaches(): Promise<void>;
  /** Folder of a pack by name, ending in `/`. */
  packUrl(name: string): string;
  /** Packs to choose from. Rejects with AppError `pack-*`, `network`. */
  fetchPacks(): Promise<readonly PackSummary[]>;
  /** The pack that the address asks for, else null. */
  readonly askedPack: string | null;
  readonly encoderBaseUrl: string;
}
