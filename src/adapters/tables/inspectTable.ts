import type { TableReport } from '../../domain/catalogueImport';
import type { RowProblem, TableRow, TextEncoding } from '../../domain/table';
import { guessFields } from '../../engine/import/guessFields';
import { ColumnProfiler } from '../../engine/import/profileColumns';
import { openTable, type ReadOptions, recogniseTable } from './openTable';
import { refuse } from './refuse';
import type { TableSource } from './tableBytes';

/** Rows shown before anything is imported. */
const previewRows = 50;
/** A cell of a preview is a look at it. */
const previewCellLength = 200;

/**
 * Reads a file to its end and tells what is in it. What is kept does not grow with the file, but for its problems.
 * @param encoding The reader's own choice; null: recognised.
 * @throws AppError `import-refused`, `cancelled`.
 */
export async function inspectTable(source: TableSource, options: ReadOptions, encoding: TextEncoding | null): Promise<TableReport> {
  const shape = await recogniseTable(source, options, encoding);
  const table = openTable(source, shape, options);
  const profiler = new ColumnProfiler();
  const preview: TableRow[] = [];
  const problems: RowProblem[] = [];
  let rowCount = 0;
  for await (const batch of table.batches) {
    problems.push(...batch.problems);
    for (const row of batch.rows) {
      rowCount++;
      profiler.add(row);
      if (preview.length < previewRows) preview.push(shortened(row));
    }
  }
  if (rowCount === 0 && problems.length === 0) throw refuse('no-rows', 'the file names columns, and no row follows');
  const columns = profiler.profiles(table.columns);
  const guesses = guessFields(columns);
  const price = guesses.findIndex(({ field }) => field === 'price');
  return {
    shape,
    bytes: source.size,
    rowCount,
    columns,
    guesses,
    currency: columns[price]?.currency ?? null,
    dropped: table.dropped,
    preview,
    problems,
  };
}

const shortened = ({ row, cells }: TableRow): TableRow => ({
  row,
  cells: cells.map((cell) => (cell.length > previewCellLength ? `${cell.slice(0, previewCellLength)}…` : cell)),
});
