import type { StoreApi } from 'zustand/vanilla';
import type { AppErrorShape } from '../domain/appError';
import type { Interaction, ItemAct } from '../domain/interaction';
import type { Item, ItemId, Language } from '../domain/item';
import type { PackManifest, PackSummary } from '../domain/pack';
import type { Explanation, RankedItem, Shelf } from '../domain/rankedItem';
import type { SearchAnswer, SearchFilters, SortOrder } from '../domain/search';
import type { BackendReport, EpochReport, SnapshotRecord } from '../domain/training';
import type { WatchedVisit } from '../domain/watchedVisit';
import type { Imports } from './importContract';
import type { PhotoActions, PhotoState } from './photoContract';
import type { UnansweredQuery } from './unanswered';

export type Theme = 'system' | 'light' | 'dark';
export type Consent = 'unasked' | 'granted' | 'refused';

export interface TrainingState {
  readonly status: 'idle' | 'waiting' | 'running' | 'paused' | 'elsewhere';
  readonly backend: BackendReport | null;
  readonly step: { readonly epoch: number; readonly step: number; readonly steps: number; readonly loss: number } | null;
  /** Of the current or last run, oldest first. */
  readonly epochs: readonly EpochReport[];
  /** Newest first. */
  readonly snapshots: readonly SnapshotRecord[];
  readonly serving: 'base' | string;
  readonly error: AppErrorShape | null;
}

/** Everything the interface reads. Collections are replaced, never mutated. */
export interface ShopState {
  readonly language: Language;
  readonly theme: Theme;
  /** Shipped and imported packs to choose from; empty until they are known. */
  readonly packs: readonly PackSummary[];
  /** The open pack. */
  readonly packName: string;
  readonly pack: {
    readonly status: 'loading' | 'ready' | 'failed';
    readonly manifest: PackManifest | null;
    readonly items: ReadonlyMap<ItemId, Item>;
    /** SVG source per item. */
    readonly pictures: ReadonlyMap<ItemId, string>;
    readonly error: AppErrorShape | null;
  };
  readonly encoder: {
    readonly status: 'absent' | 'loading' | 'ready' | 'asleep' | 'failed';
    readonly loadedBytes: number;
    readonly totalBytes: number;
    readonly error: AppErrorShape | null;
  };
  /** Engine worker health: `safe-mode` after a crash loop. */
  readonly engine: { readonly status: 'starting' | 'ready' | 'restarting' | 'safe-mode'; readonly error: AppErrorShape | null };
  readonly storage: { readonly mode: 'opening' | 'persistent' | 'memory'; readonly error: AppErrorShape | null };
  /** What the device keeps of the shopper has been read; until then consent and lists are not known, only empty. */
  readonly shopperRead: boolean;
  readonly consent: Consent;
  /** Personalisation switch; only effective once consent is granted. */
  readonly personalised: boolean;
  /** What was done in one pack orders the others until something was done there. */
  readonly acrossPacks: boolean;
  /** Uses what is known but teaches nothing. */
  readonly giftMode: boolean;
  readonly cart: ReadonlyMap<ItemId, number>;
  readonly favourites: readonly ItemId[];
  readonly hidden: readonly ItemId[];
  /** Newest first, at most 20. */
  readonly recentlyViewed: readonly ItemId[];
  /** Demo purchases, newest first. */
  readonly purchases: readonly {
    readonly atMs: number;
    readonly lines: readonly { readonly itemId: ItemId; readonly quantity: number }[];
  }[];
  readonly home: {
    readonly status: 'loading' | 'ready';
    readonly shelves: readonly Shelf[];
    readonly revision: number;
    readonly elapsedMs: number | null;
    /** Of the newest order that an act asked for; stays while others (a promoted snapshot, another tab) ask for one. */
    readonly lastActMs: number | null;
  };
  readonly search: {
    readonly query: string;
    readonly status: 'idle' | 'searching' | 'lexical' | 'hybrid';
    readonly answer: SearchAnswer | null;
    readonly error: AppErrorShape | null;
  };
  readonly photo: PhotoState;
  readonly training: TrainingState;
  /** Newest events for the privacy page and the lab, oldest first, at most 500. */
  readonly events: readonly Interaction[];
  readonly eventCount: number;
  /** Recorded queries without a good answer, last asked first: what the shop's owner may want to offer. */
  readonly unanswered: readonly UnansweredQuery[];
  /** A new version waits; applied only by `applyUpdate`, never during training. */
  readonly update: { readonly available: boolean };
  readonly online: boolean;
  /** Last act that can be undone, for the undo toast. */
  readonly undoable: { readonly sequence: number | null; readonly kind: ItemAct; readonly itemId: ItemId } | null;
}

/** What `forgetEvery` forgets. */
export type ForgetWhich = { readonly itemId: ItemId } | { readonly kind: ItemAct | 'search' } | 'everything';

/** Everything the interface can do. None of these throw: failures land in the state. */
export interface ShopActions extends PhotoActions {
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  grantConsent(): Promise<void>;
  refuseConsent(): Promise<void>;
  setPersonalised(on: boolean): Promise<void>;
  setAcrossPacks(on: boolean): Promise<void>;
  setGiftMode(on: boolean): void;
  /** Impressions of one list that became visible; recorded once per list revision. */
  recordImpressions(list: string, items: readonly { readonly itemId: ItemId; readonly position: number }[]): void;
  /** Called when a product page is left or hidden, with its visible time. The view itself counts from opening: call `openItem` first. */
  openItem(itemId: ItemId): Promise<void>;
  recordDwell(itemId: ItemId, dwellMs: number): void;
  toggleFavourite(itemId: ItemId): Promise<void>;
  setCartQuantity(itemId: ItemId, quantity: number): Promise<void>;
  /** Demo purchase of everything in the cart that belongs to the open pack. */
  purchaseCart(): Promise<void>;
  /** Takes back the demo order of that time, and the purchases recorded with it; the cart stays as it is. Nothing when there is none. */
  takeBackOrder(atMs: number): Promise<void>;
  hideItem(itemId: ItemId): Promise<void>;
  unhideItem(itemId: ItemId): Promise<void>;
  undoLast(): Promise<void>;
  dismissUndo(): void;
  refreshHome(): Promise<void>;
  /** `submitted` queries are recorded; queries while typing are not. */
  runSearch(request: {
    query: string;
    filters: SearchFilters;
    sort: SortOrder;
    limit: number;
    submitted: boolean;
    /** Keys of understood filters that the shopper took back. */
    ignored?: readonly string[];
  }): Promise<void>;
  /** Items with the ids nearest to one that the catalogue lacks. */
  nearIds(asked: string, limit: number): Promise<readonly ItemId[]>;
  similarTo(itemId: ItemId, limit: number): Promise<readonly RankedItem[]>;
  /** Items whose pictures are most alike; none where the pack has no described pictures, or they cannot be had now. */
  looksLike(itemId: ItemId, limit: number): Promise<readonly RankedItem[]>;
  explain(itemId: ItemId): Promise<Explanation | AppErrorShape>;
  /** The next visit of a simulated shopper, or the first of another; null after the last. Nothing of it is recorded or learned from. */
  watchShopper(seed: number, anew: boolean): Promise<WatchedVisit | AppErrorShape | null>;
  /** Opens another pack in place of this one; an unknown name changes nothing. */
  openPack(name: string): Promise<void>;
  retryPack(): Promise<void>;
  retryEncoder(): Promise<void>;
  leaveSafeMode(): Promise<void>;
  runTraining(options?: { paused?: boolean }): Promise<void>;
  pauseTraining(): Promise<void>;
  resumeTraining(): Promise<void>;
  stepTraining(): Promise<void>;
  /** Stops a run, drops its checkpoint, serves the base again and rejects promoted snapshots. */
  resetTraining(): Promise<void>;
  probeBackend(): Promise<void>;
  forget(sequences: readonly number[]): Promise<void>;
  /** However old, not only what `events` shows; undos go with what they took back. Resolves with the number of acts forgotten. */
  forgetEvery(which: ForgetWhich): Promise<number>;
  /** Deletes database, caches, service worker data and weights, then starts fresh. */
  eraseEverything(): Promise<void>;
  /** Encrypted with the passphrase (PBKDF2, AES-GCM). */
  exportProfile(passphrase: string): Promise<Blob>;
  importProfile(file: Blob, passphrase: string): Promise<{ imported: number } | AppErrorShape>;
  /** The lab's JSON download: events, runs, snapshots (no weights). */
  labReport(): Promise<Blob>;
  applyUpdate(): void;
}

export interface Shop {
  readonly store: StoreApi<ShopState>;
  readonly actions: ShopActions;
  readonly imports: Imports;
}
