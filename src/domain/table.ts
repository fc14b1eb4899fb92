/** How a file of rows is written down. */
export type TableFormat = 'csv' | 'json' | 'json-lines';

export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const;
/** Labels of the Encoding Standard. */
export type TextEncoding = (typeof textEncodings)[number];

/** Why an encoding was taken, so that a wrong guess can be understood and corrected. */
export type EncodingReason =
  /** The file begins with a byte order mark. */
  | 'mark'
  /** Every byte fits UTF-8, which hardly happens by chance. */
  | 'fits'
  /** Every second byte is zero, as in Latin text in UTF-16. */
  | 'zeros'
  /** No UTF-8; pairs of bytes stand where GB 2312 has its characters. */
  | 'pairs'
  /** The reader of the file said so. */
  | 'chosen';

/** What a table is, found out before its rows are read. */
export interface TableShape {
  readonly format: TableFormat;
  readonly encoding: TextEncoding;
  readonly encodingReason: EncodingReason;
  /** Between cells; null where the format has none. */
  readonly delimiter: string | null;
  readonly gzip: boolean;
}

/** What a reader takes before it refuses. Each has a reason: see docs/decisions/own-catalogues.md. */
export interface TableLimits {
  /** Of the file as it is. */
  readonly mostBytes: number;
  /** Of its unpacked text, bytes. */
  readonly mostDecodedBytes: number;
  readonly mostColumns: number;
  /** UTF-16 code units. */
  readonly mostCellLength: number;
  /** Good and bad ones, without the header. */
  readonly mostRows: number;
}

/** For a page, which must stay alive beside it. */
export const pageLimits: TableLimits = {
  mostBytes: 100 * 2 ** 20,
  mostDecodedBytes: 200 * 2 ** 20,
  mostColumns: 200,
  mostCellLength: 20_000,
  mostRows: 20_000,
};

/** What can be wrong with a single row. */
export type RowFault =
  | 'too-few-cells'
  | 'too-many-cells'
  /** No closing quote within the longest cell allowed, or before the end of the file. */
  | 'unclosed-quote'
  /** Something stands between a closing quote and the next delimiter. */
  | 'stray-quote'
  | 'cell-too-long'
  | 'not-json'
  | 'not-an-object'
  | 'title-missing'
  | 'id-missing'
  | 'id-unusable'
  | 'duplicate-id'
  | 'price-unreadable'
  | 'rating-unreadable'
  | 'rating-count-unreadable'
  | 'year-unreadable'
  | 'day-unreadable'
  /** Only `http:` and `https:` are kept, and only as text. */
  | 'link-refused'
  /** The built item does not fit the schema of every pack. */
  | 'schema';

export interface RowProblem {
  /** As a spreadsheet numbers it: the header is row 1. JSON: the number of the element; JSON Lines: of the line. */
  readonly row: number;
  readonly column: string | null;
  readonly fault: RowFault;
  /** What stands there, cut to 80 characters; or a number that the fault is about. */
  readonly value: string;
  /** `row`: it is left out. `cell`: it is taken without this value. */
  readonly effect: 'row' | 'cell';
}

/** One row, its cells in the order of the table's columns; missing ones at the end are empty. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Why a file cannot be imported at all; `detail.reason` of an AppError `import-refused`. */
export const refusals = [
  'too-large',
  /** It unpacks to more than is taken, or to far more than real text does. */
  'inflates',
  'gzip-damaged',
  'empty',
  'no-rows',
  /** Bytes that are no text. */
  'not-text',
  /** An Excel, Numbers or ODS file. */
  'spreadsheet',
  /** Text, in none of the encodings that are recognised. */
  'unknown-encoding',
  /** A byte does not fit the encoding; `detail.near` is about where. */
  'wrong-encoding',
  'not-a-table',
  'too-many-columns',
  'too-many-rows',
  'file-changed',
  'file-unreadable',
  'no-title',
  'nothing-left',
  'elsewhere',
] as const;
export type Refusal = (typeof refusals)[number];
