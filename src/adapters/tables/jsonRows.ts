import type { TableLimits } from '../../domain/table';
import { NamedColumns } from './jsonCells';
import { JsonListParser } from './jsonListParser';
import { refuse } from './refuse';
import { Findings, type RowReader, type TableBatch } from './rowReader';

/** Rows as JSON texts, each with the number it is told by. */
class JsonTexts {
  readonly found = new Findings();
  readonly columns: NamedColumns;

  constructor(limits: TableLimits) {
    this.columns = new NamedColumns(limits.mostColumns);
    this.#mostCellLength = limits.mostCellLength;
  }
  readonly #mostCellLength: number;

  add(text: string, row: number): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.found.problem('not-json', row, null, text);
      return;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.found.problem('not-an-object', row, null, text);
      return;
    }
    const cells = this.columns.cellsOf(value);
    const long = cells.findIndex((cell) => cell.length > this.#mostCellLength);
    if (long >= 0) this.found.problem('cell-too-long', row, this.columns.names[long] ?? null, cells[long] ?? '');
    else if (cells.some((cell) => cell.trim() !== '')) this.found.row(row, cells);
  }
}

/** A row holds at most this many longest cells, in one JSON text. */
const longCellsInElement = 50;

export class JsonRows implements RowReader {
  readonly #texts: JsonTexts;
  readonly #parser: JsonListParser;

  constructor(limits: TableLimits) {
    this.#texts = new JsonTexts(limits);
    this.#parser = new JsonListParser(
      { mostElementLength: longCellsInElement * limits.mostCellLength },
      (text, row) => this.#texts.add(text, row),
      (fault, row, _column, value) => this.#texts.found.problem(fault, row, null, value),
    );
  }

  get columns(): readonly string[] {
    return this.#texts.columns.names;
  }

  get dropped(): readonly string[] {
    return [...this.#texts.columns.dropped];
  }

  push(text: string): void {
    this.#parser.push(text);
    if (this.#parser.hopeless) throw noList();
  }

  end(): void {
    if (!this.#parser.found) throw noList();
    this.#parser.end();
  }

  take(): TableBatch {
    return this.#texts.found.take();
  }
}

const noList = () => refuse('not-a-table', 'the JSON holds no list of rows');

export class JsonLinesRows implements RowReader {
  readonly #texts: JsonTexts;
  readonly #mostLineLength: number;
  #line = 1;
  #text = '';
  #tooLong = false;

  constructor(limits: TableLimits) {
    this.#texts = new JsonTexts(limits);
    this.#mostLineLength = longCellsInElement * limits.mostCellLength;
  }

  get columns(): readonly string[] {
    return this.#texts.columns.names;
  }

  get dropped(): readonly string[] {
    return [...this.#texts.columns.dropped];
  }

  push(text: string): void {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.#text += text.slice(from, end);
      this.#finishLine();
      from = end + 1;
    }
    this.#text += text.slice(from);
    if (this.#text.length > this.#mostLineLength) this.#cutOff();
  }

  end(): void {
    this.#finishLine();
  }

  take(): TableBatch {
    return this.#texts.found.take();
  }

  #finishLine(): void {
    if (this.#text.length > this.#mostLineLength) this.#cutOff();
    if (!this.#tooLong && this.#text.trim() !== '') this.#texts.add(this.#text, this.#line);
    this.#text = '';
    this.#tooLong = false;
    this.#line++;
  }

  #cutOff(): void {
    if (!this.#tooLong) this.#texts.found.problem('cell-too-long', this.#line, null, this.#text);
    this.#tooLong = true;
    this.#text = '';
  }
}
