import type { Item, Language } from './item';
import type { PackManifest } from './pack';
import type { RowProblem, TableRow, TableShape } from './table';

/** Fields that may stand in one language: `title` fills what `title-zh` and `title-en` leave open. */
export const textFields = ['title', 'description', 'tags', 'category', 'maker'] as const;
export type TextField = (typeof textFields)[number];

/** What a column of a file may become. */
export const importFields = [
  'none',
  'id',
  'title',
  'title-zh',
  'title-en',
  'description',
  'description-zh',
  'description-en',
  'tags',
  'tags-zh',
  'tags-en',
  'category',
  'category-zh',
  'category-en',
  'maker',
  'maker-zh',
  'maker-en',
  'price',
  'rating',
  'rating-count',
  'year',
  'day',
  'link',
  'facet',
] as const;
export type ImportField = (typeof importFields)[number];

/** Fields that several columns may fill; for all others the first one counts. */
export const sharedFields: ReadonlySet<ImportField> = new Set(['none', 'facet', 'tags', 'tags-zh', 'tags-en']);

export const currencies = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'TWD', 'KRW', 'INR'] as const;

/** What stands in a column, over all rows. Shares are of the cells that hold something. */
export interface ColumnProfile {
  readonly name: string;
  /** Cells that hold something. */
  readonly filled: number;
  /** Different values, told apart up to a limit; lists in a cell count by their parts. */
  readonly distinct: number;
  /** The first three different values, cut to 80 characters. */
  readonly examples: readonly string[];
  /** UTF-16 code units. */
  readonly meanLength: number;
  readonly numbers: number;
  readonly days: number;
  readonly links: number;
  readonly pictures: number;
  /** Share of cells with Chinese characters. */
  readonly chinese: number;
  readonly blanks: number;
  readonly largest: number | null;
  /** ISO 4217, from signs and words beside the numbers. */
  readonly currency: string | null;
}

export interface FieldGuess {
  readonly field: ImportField;
  /** `picture`: the column names pictures, which are never fetched. `empty`: no cell holds anything. */
  readonly reason: 'name' | 'content' | 'few-values' | 'picture' | 'empty' | 'nothing';
}

/** What was found in a file, before anything of it is taken. */
export interface TableReport {
  readonly shape: TableShape;
  readonly bytes: number;
  /** Rows that could be read. */
  readonly rowCount: number;
  readonly columns: readonly ColumnProfile[];
  /** One per column. */
  readonly guesses: readonly FieldGuess[];
  readonly currency: string | null;
  /** Names of columns that are left out for what they are called. */
  readonly dropped: readonly string[];
  /** The first rows. */
  readonly preview: readonly TableRow[];
  readonly problems: readonly RowProblem[];
}

/** How a file becomes a catalogue. */
export interface ImportPlan {
  /** One per column of the file. */
  readonly fields: readonly ImportField[];
  readonly columns: readonly string[];
  /** ISO 4217; null: prices have no currency. */
  readonly currency: string | null;
  /** Of the catalogue, in both languages. */
  readonly title: string;
  /** Largest rating of the file's scale. */
  readonly ratingScale: 5 | 10 | 100;
}

/** Scale on which ratings are given: the smallest usual one that holds the largest. */
export function ratingScale(largest: number | null): ImportPlan['ratingScale'] {
  if (largest === null || largest <= 5) return 5;
  return largest <= 10 ? 10 : 100;
}

/** What was done to the rows that were taken, as counts of cells or items. */
export interface ImportNotes {
  /** Texts in one language stand in both places; null: the file has both. */
  readonly oneLanguage: Language | null;
  /** Cells with markup, of which the text was kept. */
  readonly markup: number;
  readonly withoutDescription: number;
  /** Items under "other", because the file has more categories than a tree can show. */
  readonly otherCategory: number;
  /** Facet values left out, because their column has more of them than can be chosen from. */
  readonly facetValuesDropped: number;
}

/** What a row of any catalogue may be called. */
export const importedWords: PackManifest['words'] = { item: { zh: '条目', en: 'item' }, items: { zh: '条目', en: 'items' } };

/** Everything of the manifest that the rows decide. */
export type ManifestDraft = Omit<PackManifest, 'dimension' | 'encoder' | 'files'>;

/** An item, and a link that belongs to it but is no part of what is encoded and searched. */
export interface ImportedRow {
  readonly item: Item;
  readonly link: string | null;
}

/** `reading`: rows are being taken; what is left of it after a crash is removed. `encoding`: rows wait for vectors; can be gone on with. */
export type CatalogueStatus = 'reading' | 'encoding' | 'ready';

const ownPrefix = 'own-';
/** Whether a pack's name is that of an imported catalogue. */
export const isOwnCatalogue = (name: string): boolean => name.startsWith(ownPrefix);

/** One imported catalogue as the device keeps it. */
export interface CatalogueRecord {
  /** Also the pack's name: `own-` and random letters. */
  readonly id: string;
  readonly status: CatalogueStatus;
  readonly title: string;
  readonly createdAtMs: number;
  readonly rowCount: number;
  /** Rows whose vectors are stored. */
  readonly encodedRows: number;
  /** Of its files, once it is ready; 0 before. */
  readonly bytes: number;
  /** Identity of the encoder of its vectors; null before the first. */
  readonly encoder: string | null;
}

/** What an import that is under way needs besides its rows. */
export interface CatalogueDraft {
  readonly manifest: ManifestDraft;
  readonly notes: ImportNotes;
  readonly problems: readonly RowProblem[];
}
