import type { AppErrorShape } from '../domain/appError';
import type { CatalogueDraft, CatalogueRecord, ImportedRow, ImportPlan, TableReport } from '../domain/catalogueImport';
import type { Interaction } from '../domain/interaction';
import type { Item, ItemId, Language } from '../domain/item';
import type { PackManifest } from '../domain/pack';
import type { DescribedPhoto, PhotoAnswer, PhotoEmphasis } from '../domain/photo';
import type { Explanation, RankedItem, Shelf } from '../domain/rankedItem';
import type { SearchAnswer, SearchRequest } from '../domain/search';
import type { RowProblem, TableRow, TableShape, TextEncoding } from '../domain/table';
import type { BackendName, BackendReport, EpochReport, SnapshotRecord } from '../domain/training';
import type { WatchedVisit } from '../domain/watchedVisit';

/** A command map: name → argument and result. Client and handler types both derive from it. */
export type CommandMap = Record<string, { readonly argument: unknown; readonly result: unknown }>;
/** Events a worker sends unasked: name → payload. The maps below are types: an interface has no index signature. */
export type EventMap = Record<string, unknown>;

/** Search, ranking, explanation: plain TypeScript, no ML library. */
export type EngineCommands = {
  /** `baseUrl` is a same-origin folder ending in `/`. Throws `pack-missing`, `pack-damaged`, `network`. */
  loadPack: {
    argument: { baseUrl: string };
    result: { manifest: PackManifest; items: readonly Item[] };
  };
  /** SVG source per item of the loaded pack. Throws as `loadPack`. */
  loadPictures: { argument: null; result: Readonly<Record<string, string>> };
  /** Replaces the whole history (start, other tab, forgetting, consent withdrawn → empty). */
  setHistory: { argument: { interactions: readonly Interaction[] }; result: null };
  /** Packs in which the shopper did something, in place of those told before; a pack that cannot be read is as if nothing was done there. */
  learnElsewhere: {
    argument: { packs: readonly { readonly name: string; readonly baseUrl: string }[] };
    result: { readonly known: number };
  };
  /** Adds one interaction. */
  observe: { argument: { interaction: Interaction }; result: null };
  /** Serialized weights of a promoted snapshot, or null for the base. Throws `model-damaged` and keeps what serves. */
  setWeights: { argument: { bytes: Uint8Array | null }; result: { source: 'base' | 'snapshot' } };
  /** Fetches what describes the pictures, so that what needs it does not wait; other commands do so themselves. Throws as `loadPack`. */
  loadLooks: { argument: null; result: { available: boolean } };
  /** Waits for the pictures' colours when colours are among the filters, and then throws as `loadPack`. */
  search: { argument: SearchRequest & { queryVector: Float32Array | null }; result: SearchAnswer };
  home: {
    argument: { language: Language; personal: boolean; nowMs: number; seed: number; excluded: readonly ItemId[] };
    result: { shelves: readonly Shelf[]; elapsedMs: number };
  };
  /** Items with the ids nearest to one that the catalogue lacks, nearest first. */
  nearIds: { argument: { asked: string; limit: number }; result: readonly ItemId[] };
  similar: { argument: { itemId: ItemId; limit: number }; result: readonly RankedItem[] };
  /** Items whose pictures are most like the item's own, itself left out; none in a pack without described pictures. Throws as `loadPack`. */
  looksLike: { argument: { itemId: ItemId; limit: number }; result: readonly RankedItem[] };
  /** Decodes a picture and describes it; nothing of it stays here. Throws `photo-refused`, `cancelled`. */
  describePhoto: { argument: { file: Blob }; result: DescribedPhoto };
  /** Throws as `loadPack`, and `photo-refused` in a pack whose pictures were described otherwise. */
  searchByPhoto: { argument: { vector: Float32Array; emphasis: PhotoEmphasis; limit: number }; result: PhotoAnswer };
  explain: { argument: { itemId: ItemId; nowMs: number }; result: Explanation };
  /**
   * The next visit of a simulated shopper, or the first of another one; null after the last, or in a pack too small for it. It has a
   * recommender of its own on the base: neither sees anything of the other.
   */
  watchShopper: { argument: { seed: number; anew: boolean }; result: WatchedVisit | null };
};

export type EngineEvents = {
  /** The base ranker could not be loaded: similarity and popularity rank until a later call loads it. */
  baseUnavailable: AppErrorShape;
};

/** transformers.js on ONNX Runtime's plain WASM build. */
export type EncoderCommands = {
  /** Loads and verifies the model; idempotent, retryable. Throws `model-*`, `network`. */
  load: { argument: { baseUrl: string }; result: { dimension: number; encoder: string } };
  encode: { argument: { text: string }; result: Float32Array };
};
export type EncoderEvents = {
  progress: { loadedBytes: number; totalBytes: number };
};

export interface TrainArgument {
  readonly packBaseUrl: string;
  readonly interactions: readonly Interaction[];
  /** Serialized weights that serve now; null for the base. */
  readonly servingWeights: Uint8Array | null;
  readonly checkpoint: Uint8Array | null;
  readonly epochs: number;
  readonly seed: number;
  /** Null: probe and choose. */
  readonly backend: BackendName | null;
  /** Tests only: lets a software GPU adapter count as a GPU. */
  readonly allowSoftwareGpu: boolean;
  /** Start paused (the lab's step button). */
  readonly paused: boolean;
}
export type TrainerCommands = {
  probe: { argument: { allowSoftwareGpu: boolean }; result: BackendReport };
  /** Runs until done; cancel through the call's AbortSignal. Throws `cancelled`, `not-enough-data`, `training-diverged`. */
  train: { argument: TrainArgument; result: { record: SnapshotRecord; weights: Uint8Array } };
  pause: { argument: null; result: null };
  resume: { argument: null; result: null };
  /** One batch while paused. */
  step: { argument: null; result: null };
};
export type TrainerEvents = {
  backend: BackendReport;
  fallback: { backend: BackendName; reason: string };
  step: { epoch: number; step: number; steps: number; loss: number; elapsedMs: number };
  epoch: EpochReport;
  checkpoint: { bytes: Uint8Array };
};

/** A chosen file; its bytes are read in the worker, piece by piece. */
export interface ChosenFile {
  readonly blob: Blob;
  readonly name: string;
}
/** Own rows: reads files, makes items of them, encodes those and keeps them on the device. All but `preview` can be cancelled. */
export type ImportCommands = {
  /** Stores nothing. @param encoding Null: recognised. Throws `import-refused`, `cancelled`. */
  inspect: { argument: { file: ChosenFile; encoding: TextEncoding | null }; result: TableReport };
  /** What the plan makes of some rows. */
  preview: {
    argument: { rows: readonly TableRow[]; plan: ImportPlan };
    result: { rows: readonly ImportedRow[]; problems: readonly RowProblem[]; manifest: CatalogueDraft['manifest'] };
  };
  /** Stores all rows as a catalogue whose vectors are wanting; nothing of it stays when this fails. Throws `import-refused`, `storage-*`, `cancelled`. */
  read: {
    argument: { id: string; file: ChosenFile; shape: TableShape; plan: ImportPlan; createdAtMs: number };
    result: CatalogueRecord;
  };
  /**
   * Encodes the rows that are left and makes a pack of them; what was encoded stays when this fails, is paused or cancelled. Resolves with
   * a record that is `ready`, or still `encoding` after a pause. Throws `model-*`, `network`, `storage-*`, `cancelled`.
   */
  encode: { argument: { id: string; encoderBaseUrl: string }; result: CatalogueRecord };
  /** Ends `encode` after the text it is at; nothing when it does not run. */
  pause: { argument: null; result: null };
};
export type ImportEvents = {
  /** Of the file. */
  bytes: { readBytes: number; totalBytes: number };
  /** Of the encoder. */
  model: { loadedBytes: number; totalBytes: number };
  rows: { encodedRows: number; totalRows: number; elapsedMs: number; freshRows: number };
  /** Share of the search index, in [0, 1]. */
  index: { share: number };
};

/** Messages on the wire. */
export type RequestMessage =
  | { type: 'request'; id: number; command: string; argument: unknown }
  | { type: 'cancel'; id: number }
  | { type: 'ping'; id: number };
export type ResponseMessage =
  | { type: 'result'; id: number; result: unknown }
  | { type: 'error'; id: number; error: AppErrorShape }
  | { type: 'event'; event: string; payload: unknown }
  | { type: 'pong'; id: number };
