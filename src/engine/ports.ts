import type { CatalogueDraft, CatalogueRecord } from '../domain/catalogueImport';
import type { Interaction, NewInteraction } from '../domain/interaction';
import type { SnapshotRecord } from '../domain/training';

/** The part of the DOM's AbortSignal that pure code may look at. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** Text → unit vector `[dimension]`. One text per call: int8 results change with padding. */
export interface Encoder {
  readonly dimension: number;
  /** Throws AppError `cancelled`, `model-*` or `network`. */
  encode(text: string, signal?: CancelSignal): Promise<Float32Array>;
}

/** Append-only log and everything else the shopper owns. Throws AppError `storage-*`. */
export interface InteractionStore {
  readonly mode: 'persistent' | 'memory';
  /** Numbers and writes one interaction; explicit acts are on disk when this resolves. */
  append(interaction: NewInteraction): Promise<Interaction>;
  /** The newest `limit` interactions, oldest first. */
  recent(limit: number): Promise<Interaction[]>;
  /** Interactions with `sequence > after`, oldest first, at most `limit`. */
  since(after: number, limit: number): Promise<Interaction[]>;
  count(): Promise<number>;
  /** Removes interactions for good (forgetting one thing); undo appends instead. */
  forget(sequences: readonly number[]): Promise<void>;
  /** Small named values (consent, cart, favourites …): JSON, written atomically. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
  /** A record of an id that is there already is replaced where it stands. */
  saveSnapshot(record: SnapshotRecord, weights: Uint8Array): Promise<void>;
  /** Newest first, without weights. */
  snapshots(): Promise<SnapshotRecord[]>;
  /** Weight bytes, or null when missing or failing their checksum. */
  snapshotWeights(id: string): Promise<Uint8Array | null>;
  /** Resumable training state; null when none. */
  readCheckpoint(): Promise<Uint8Array | null>;
  writeCheckpoint(bytes: Uint8Array | null): Promise<void>;
  /** Deletes the database. */
  eraseAll(): Promise<void>;
  close(): void;
}

/** Catalogues of the shopper's own rows, on this device only. Throws AppError `storage-*`. */
export interface CatalogueStore {
  /** Newest first. */
  list(): Promise<CatalogueRecord[]>;
  /** Null when there is no such catalogue. */
  read(id: string): Promise<CatalogueRecord | null>;
  /** Bytes of a file of a catalogue that is ready; null when there is none. */
  readFile(id: string, path: string): Promise<Uint8Array | null>;
  /** What is left of the import, for one that is not ready; null otherwise. */
  readDraft(id: string): Promise<CatalogueDraft | null>;
  /** With all that belongs to it; no catalogue of that id is no error. */
  remove(id: string): Promise<void>;
  /** Deletes the database; the next use creates an empty one. */
  eraseAll(): Promise<void>;
  /** Lets go of the database until the next use. */
  close(): void;
}

/** Uniform in [0, 1). Always a seeded instance. */
export type Rng = () => number;

/** Milliseconds since the epoch. */
export type Clock = () => number;
