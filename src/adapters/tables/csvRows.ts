import type { RowFault, TableLimits } from '../../domain/table';
import { CsvParser } from './csvParser';
import { isForbidden, tooManyColumns } from './jsonCells';
import { refuse } from './refuse';
import { Findings, type RowReader, type TableBatch } from './rowReader';

/** The first record that is not blank names the columns. */
export class CsvRows implements RowReader {
  #columns: string[] | null = null;
  /** Per cell of a record: whether its column is kept. */
  #kept: boolean[] = [];
  readonly dropped: string[] = [];
  readonly #found = new Findings();
  readonly #parser: CsvParser;

  constructor(
    delimiter: string,
    private readonly limits: TableLimits,
  ) {
    const { mostCellLength, mostColumns } = limits;
    this.#parser = new CsvParser(
      { delimiter, mostCellLength, mostColumns },
      {
        record: (cells, row) => this.#record(cells, row),
        fault: (fault, row, column, value) => this.#fault(fault, row, column, value),
      },
    );
  }

  get columns(): readonly string[] {
    return this.#columns ?? [];
  }

  push(text: string): void {
    this.#parser.push(text);
  }

  end(): void {
    this.#parser.end();
  }

  take(): TableBatch {
    return this.#found.take();
  }

  #record(cells: string[], row: number): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (!this.#columns) {
      this.#readHeader(cells);
      return;
    }
    const width = this.#kept.length;
    if (cells.length < width) {
      this.#found.problem('too-few-cells', row, null, `${cells.length} < ${width}`);
      return;
    }
    // Spreadsheets write empty cells behind the last column.
    if (cells.slice(width).some((cell) => cell.trim() !== '')) {
      this.#found.problem('too-many-cells', row, null, `${cells.length} > ${width}`);
      return;
    }
    const kept = cells.length === this.#columns.length ? cells : cells.filter((_, at) => this.#kept[at]);
    this.#found.row(row, kept);
  }

  #readHeader(cells: readonly string[]): void {
    const names = cells.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim());
    if (names.length > this.limits.mostColumns) throw tooManyColumns(names.length, this.limits.mostColumns);
    this.#kept = names.map((name) => !isForbidden(name));
    this.dropped.push(...new Set(names.filter(isForbidden)));
    this.#columns = uniqueNames(names.filter((name) => !isForbidden(name)));
  }

  #fault(fault: RowFault, row: number, column: number | null, value: string): void {
    if (this.#columns) {
      const name = column === null || !this.#kept[column] ? null : this.#columns[this.#kept.slice(0, column).filter(Boolean).length];
      this.#found.problem(fault, row, name ?? null, value);
      return;
    }
    if (fault === 'too-many-cells') throw tooManyColumns(this.limits.mostColumns + 1, this.limits.mostColumns);
    throw refuse('not-a-table', `the first line, which should name the columns, cannot be read (${fault})`, { fault });
  }
}

/** Nameless columns are told by their number; a name that stands twice is told apart by one. */
function uniqueNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name, at) => {
    const wanted = name === '' ? `#${at + 1}` : name;
    let unique = wanted;
    for (let copy = 2; used.has(unique); copy++) unique = `${wanted} (${copy})`;
    used.add(unique);
    return unique;
  });
}
