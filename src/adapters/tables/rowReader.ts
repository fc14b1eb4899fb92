import type { RowFault, RowProblem, TableRow } from '../../domain/table';

/** What one piece of a file gave. */
export interface TableBatch {
  readonly rows: readonly TableRow[];
  readonly problems: readonly RowProblem[];
}

/** Text in, rows and problems out. What it throws are refusals of the whole file. */
export interface RowReader {
  /** Names in order; complete once all text has been read. */
  readonly columns: readonly string[];
  /** Names of columns that are left out for what they are called. */
  readonly dropped: readonly string[];
  push(text: string): void;
  end(): void;
  /** What was found since the last call. */
  take(): TableBatch;
}

/** Longest value that is repeated in a report. */
const shownLength = 80;

/** Rows and problems since they were last taken. */
export class Findings {
  #rows: TableRow[] = [];
  #problems: RowProblem[] = [];

  row(row: number, cells: readonly string[]): void {
    this.#rows.push({ row, cells });
  }

  problem(fault: RowFault, row: number, column: string | null, value: string): void {
    this.#problems.push({ row, column, fault, value: value.slice(0, shownLength), effect: 'row' });
  }

  take(): TableBatch {
    const batch = { rows: this.#rows, problems: this.#problems };
    this.#rows = [];
    this.#problems = [];
    return batch;
  }
}
