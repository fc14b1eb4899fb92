import { openTable, recogniseTable } from '../../../src/adapters/tables/openTable';
import type { TableSource } from '../../../src/adapters/tables/tableBytes';
import { AppError } from '../../../src/domain/appError';
import { pageLimits, type RowProblem, type TableLimits, type TableShape, type TextEncoding } from '../../../src/domain/table';

/** A file that is given in pieces of that many bytes. */
export function file(content: string | Uint8Array, name = 'rows.csv', pieceBytes = 64 * 1024): TableSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name, size: bytes.byteLength, stream: () => streamOf(bytes, pieceBytes) };
}

export function streamOf(bytes: Uint8Array, pieceBytes: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.byteLength) controller.close();
      else controller.enqueue(new Uint8Array(bytes.slice(at, at + pieceBytes)));
      at += pieceBytes;
    },
  });
}

export interface WholeTable {
  readonly shape: TableShape;
  readonly columns: readonly string[];
  readonly dropped: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Row number per row. */
  readonly numbers: readonly number[];
  readonly problems: readonly RowProblem[];
}

export interface ReadChoices {
  readonly limits?: Partial<TableLimits>;
  readonly encoding?: TextEncoding | null;
  readonly shape?: TableShape;
}

/** Reads a file as an import does: what it is, then its rows. */
export async function readWhole(source: TableSource, choices: ReadChoices = {}): Promise<WholeTable> {
  const options = { limits: { ...pageLimits, ...choices.limits } };
  const shape = choices.shape ?? (await recogniseTable(source, options, choices.encoding ?? null));
  const table = openTable(source, shape, options);
  const rows: (readonly string[])[] = [];
  const numbers: number[] = [];
  const problems: RowProblem[] = [];
  for await (const batch of table.batches) {
    for (const { row, cells } of batch.rows) {
      rows.push(cells);
      numbers.push(row);
    }
    problems.push(...batch.problems);
  }
  return { shape, columns: table.columns, dropped: table.dropped, rows, numbers, problems };
}

/** The refusal that a file meets, or null. Anything else that is thrown is a mistake of ours. */
export async function refusalOf(source: TableSource, choices: ReadChoices = {}): Promise<AppError['detail'] | null> {
  try {
    await readWhole(source, choices);
    return null;
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'import-refused') return thrown.detail;
    throw thrown;
  }
}
