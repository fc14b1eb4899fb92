import type { TableLimits, TableShape, TextEncoding } from '../../domain/table';
import type { CancelSignal } from '../../engine/ports';
import { CsvRows } from './csvRows';
import { JsonLinesRows, JsonRows } from './jsonRows';
import { recogniseEncoding } from './recogniseEncoding';
import { recogniseFormat } from './recogniseFormat';
import { refuse } from './refuse';
import type { RowReader, TableBatch } from './rowReader';
import { checkSize, type TableBytesOptions, type TableSource, tableBytes } from './tableBytes';

/** Text looked at for format and delimiter. */
const headLength = 64 * 1024;

export interface ReadOptions {
  readonly limits: TableLimits;
  readonly signal?: CancelSignal | undefined;
  /** Bytes of the file read so far, of `source.size`. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

export interface OpenTable {
  /** Names in order; complete once all batches have been read, for JSON names its columns row by row. */
  readonly columns: readonly string[];
  /** Names of columns that are left out for what they are called. */
  readonly dropped: readonly string[];
  readonly batches: AsyncGenerator<TableBatch, void>;
}

/**
 * Finds out what a file is. Reads it once, to its end where only that tells the encoding.
 * @param encoding The reader's own choice; null: recognised.
 * @throws AppError `import-refused`, `cancelled`.
 */
export async function recogniseTable(source: TableSource, options: ReadOptions, encoding: TextEncoding | null): Promise<TableShape> {
  checkSize(source, options.limits);
  if (source.size === 0) throw refuse('empty', 'the file has no bytes');
  const gzip = await isGzip(source, options);
  const bytes = () => tableBytes(source, { ...options, gzip });
  const found = encoding ? ({ encoding, reason: 'chosen' } as const) : await recogniseEncoding(bytes());
  const head = await readHead(decoded(bytes(), found.encoding));
  if (head.trim() === '') throw refuse('empty', 'the file holds only blanks');
  return { ...recogniseFormat(head, source.name), encoding: found.encoding, encodingReason: found.reason, gzip };
}

/** The rows of a file whose shape is known, in batches as they are read. Errors as `recogniseTable`, thrown by the batches. */
export function openTable(source: TableSource, shape: TableShape, options: ReadOptions): OpenTable {
  const reader = rowReaderOf(shape, options.limits);
  return {
    get columns() {
      return reader.columns;
    },
    get dropped() {
      return reader.dropped;
    },
    batches: readBatches(source, shape, options, reader),
  };
}

function rowReaderOf({ format, delimiter }: TableShape, limits: TableLimits): RowReader {
  if (format === 'csv') return new CsvRows(delimiter ?? ',', limits);
  return format === 'json' ? new JsonRows(limits) : new JsonLinesRows(limits);
}

async function* readBatches(source: TableSource, shape: TableShape, options: ReadOptions, reader: RowReader) {
  const bytesOptions: TableBytesOptions = { ...options, gzip: shape.gzip };
  let rows = 0;
  const take = (): TableBatch => {
    const batch = reader.take();
    rows += batch.rows.length + batch.problems.length;
    const most = options.limits.mostRows;
    if (rows > most) throw refuse('too-many-rows', `more than ${most} rows`, { most });
    return batch;
  };
  for await (const text of decoded(tableBytes(source, bytesOptions), shape.encoding)) {
    reader.push(text);
    yield take();
  }
  reader.end();
  yield take();
}

/** The text of a table in pieces. @throws AppError `import-refused` `wrong-encoding`, with the line. */
async function* decoded(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>, encoding: TextEncoding): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  let first = true;
  const decode = (piece?: Uint8Array<ArrayBuffer>): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw refuse('wrong-encoding', `a byte near line ${line} does not fit ${encoding}`, { line, encoding });
    }
  };
  for await (const piece of pieces) {
    let text = decode(piece);
    if (text === '') continue;
    // The decoder takes away the mark of UTF-8 and UTF-16, but not of GB18030.
    if (first && text.startsWith('\ufeff')) text = text.slice(1);
    first = false;
    yield text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}

async function readHead(texts: AsyncIterable<string>): Promise<string> {
  let head = '';
  for await (const text of texts) {
    head += text;
    if (head.trimStart().length >= headLength) break;
  }
  return head.trimStart().slice(0, headLength);
}

async function isGzip(source: TableSource, options: ReadOptions): Promise<boolean> {
  let first: number | undefined;
  for await (const piece of tableBytes(source, { limits: options.limits, signal: options.signal, gzip: false })) {
    for (const byte of piece) {
      if (first !== undefined) return first === 0x1f && byte === 0x8b;
      first = byte;
    }
  }
  return false;
}
