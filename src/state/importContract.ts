import type { StoreApi } from 'zustand/vanilla';
import type { AppErrorShape } from '../domain/appError';
import type {
  CatalogueRecord,
  ImportedRow,
  ImportField,
  ImportNotes,
  ImportPlan,
  ManifestDraft,
  TableReport,
} from '../domain/catalogueImport';
import type { RowProblem, TextEncoding } from '../domain/table';

export type ImportStatus =
  | 'idle'
  /** The file is read to see what is in it. */
  | 'inspecting'
  /** The shopper looks at the columns and may correct them. */
  | 'planning'
  /** The rows are taken. */
  | 'reading'
  /** Some rows cannot be taken: the others, or nothing? */
  | 'deciding'
  | 'encoding'
  | 'pausing'
  | 'paused'
  | 'done';

export interface ImportProgress {
  readonly kind: 'bytes' | 'model' | 'rows' | 'index';
  readonly done: number;
  /** 0: not known yet. */
  readonly total: number;
  /** About; null until it can be told. */
  readonly secondsLeft: number | null;
}

/** What the plan makes of the first rows. */
export interface PlanPreview {
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly RowProblem[];
  readonly manifest: ManifestDraft;
}

/** Own rows, apart from the shop's state: it changes many times a second while an import runs, and few look at it. */
export interface ImportState {
  /** On this device, newest first; those that are not `ready` wait to be gone on with. */
  readonly catalogues: readonly CatalogueRecord[];
  readonly cataloguesRead: boolean;
  readonly status: ImportStatus;
  readonly file: { readonly name: string; readonly bytes: number } | null;
  /** The shopper's own choice of encoding. */
  readonly encoding: TextEncoding | null;
  readonly report: TableReport | null;
  readonly plan: ImportPlan | null;
  readonly preview: PlanPreview | null;
  /** Catalogue that is being made, or has just been made. */
  readonly catalogueId: string | null;
  readonly problems: readonly RowProblem[];
  readonly notes: ImportNotes | null;
  readonly progress: ImportProgress | null;
  /** Of the last step that failed. */
  readonly error: AppErrorShape | null;
}

/** None of these throw: failures land in the state. */
export interface ImportActions {
  /** Reads the list of catalogues. */
  refresh(): Promise<void>;
  /** Looks into a file; what is under way must have ended. */
  chooseFile(file: Blob & { readonly name: string }): Promise<void>;
  /** Reads the file again, as that encoding; null: as recognised. */
  chooseEncoding(encoding: TextEncoding | null): Promise<void>;
  chooseField(column: number, field: ImportField): void;
  chooseTitle(title: string): void;
  chooseCurrency(currency: string | null): void;
  /** Takes the rows; goes on to encoding when all of them can be taken, else waits for `takeRest` or `cancel`. */
  start(): Promise<void>;
  takeRest(): Promise<void>;
  pause(): Promise<void>;
  /** Goes on with a catalogue that is not ready: the paused one, or any of the list. */
  resume(id: string): Promise<void>;
  /** Ends whatever is under way; nothing of it stays. */
  cancel(): Promise<void>;
  /** Back to the beginning, what is stored stays. */
  startOver(): void;
  remove(id: string): Promise<void>;
}

export interface Imports {
  readonly store: StoreApi<ImportState>;
  readonly actions: ImportActions;
}
