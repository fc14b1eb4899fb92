import type { RowFault } from '../../domain/table';

/** What a parser finds, in the order of the file. */
export interface RecordSink {
  /** @param row 1-based; blank lines count and give one empty cell. */
  record(cells: string[], row: number): void;
  /** A record that cannot be read. @param column 0-based, where that is known. */
  fault(fault: RowFault, row: number, column: number | null, value: string): void;
}

export interface CsvOptions {
  readonly delimiter: string;
  /** UTF-16 code units. */
  readonly mostCellLength: number;
  readonly mostColumns: number;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
type State = 'start' | 'plain' | 'quoted' | 'closed' | 'skipping';

/**
 * Delimited text (RFC 4180, any line end), given in pieces of any size.
 *
 * A quote that never closes would swallow the rest of a file. Here it ends at the longest cell allowed: its record is told as a fault,
 * and reading goes on with the line below the one it began on. So no text is held longer than one record, and none is read more than once
 * beyond one cell a record.
 *
 * ```
 *            quote            quote               any
 *   start ──────────▶ quoted ◀────────▶ closed ──────────▶ skipping ──(line end)──▶ start
 *     │  any                              │
 *     └───────▶ plain ◀────(delimiter)────┘
 * ```
 */
export class CsvParser {
  readonly #delimiter: number;
  /** From the first character of the record under way. */
  #text = '';
  #at = 0;
  #cellFrom = 0;
  #cells: string[] = [];
  #state: State = 'start';
  #escaped = false;
  /** A carriage return ends the text so far: the next piece tells whether a line feed belongs to it. */
  #waits = false;
  #row = 1;
  #ended = false;

  constructor(
    private readonly options: CsvOptions,
    private readonly sink: RecordSink,
  ) {
    this.#delimiter = options.delimiter.charCodeAt(0);
  }

  push(piece: string): void {
    this.#text += piece;
    this.#scan();
    if (this.#state === 'skipping') this.#drop(this.#at);
  }

  end(): void {
    this.#ended = true;
    this.#scan();
    // Each rescue leaves a shorter text.
    while (this.#state === 'quoted') {
      this.#rescue();
      this.#scan();
    }
    if (this.#state === 'start' && this.#cells.length === 0) return;
    if (this.#state !== 'skipping') this.#finishCell();
    if (this.#state !== 'skipping') this.sink.record(this.#cells, this.#row);
    this.#text = '';
    this.#startRecord(0);
  }

  #scan(): void {
    this.#waits = false;
    while (this.#at < this.#text.length && !this.#waits) {
      if (this.#state === 'quoted') this.#scanQuoted();
      else if (this.#state === 'skipping') this.#skip();
      else if (this.#state === 'plain') this.#scanPlain();
      else this.#step();
    }
  }

  /** At the start of a cell, or behind its closing quote. */
  #step(): void {
    const code = this.#text.charCodeAt(this.#at);
    if (code === quote) {
      if (this.#state === 'closed') this.#escaped = true;
      else this.#cellFrom = this.#at;
      this.#state = 'quoted';
      this.#at++;
    } else if (code === this.#delimiter || code === lineFeed || code === carriageReturn) {
      this.#endCell(code);
    } else if (this.#state === 'closed') {
      // Over several lines it was rather an earlier quote that never closed.
      const spansLines = /[\r\n]/u.test(this.#text.slice(this.#cellFrom, this.#at));
      if (spansLines) this.#rescue();
      else this.#fail('stray-quote', this.#text.slice(this.#cellFrom, this.#at + 20));
    } else {
      this.#cellFrom = this.#at;
      this.#state = 'plain';
    }
  }

  #scanPlain(): void {
    const text = this.#text;
    const delimiter = this.#delimiter;
    let at = this.#at;
    const stop = Math.min(text.length, this.#cellFrom + this.options.mostCellLength + 1);
    for (; at < stop; at++) {
      const code = text.charCodeAt(at);
      if (code === delimiter || code === lineFeed || code === carriageReturn) break;
    }
    this.#at = at;
    if (at - this.#cellFrom > this.options.mostCellLength) this.#fail('cell-too-long', text.slice(this.#cellFrom, this.#cellFrom + 80));
    else if (at < text.length) this.#endCell(text.charCodeAt(at));
  }

  #scanQuoted(): void {
    const most = this.#cellFrom + this.options.mostCellLength + 2;
    const end = this.#text.slice(this.#at, most).indexOf('"');
    if (end >= 0) {
      this.#at += end + 1;
      this.#state = 'closed';
    } else if (this.#text.length >= most) this.#rescue();
    else this.#at = this.#text.length;
  }

  /** @param code Delimiter or line end at `#at`. */
  #endCell(code: number): void {
    if (code === this.#delimiter) {
      this.#finishCell();
      this.#at++;
      this.#cellFrom = this.#at;
      if (this.#cells.length > this.options.mostColumns) this.#fail('too-many-cells', String(this.#cells.length));
      else this.#state = 'start';
      return;
    }
    const width = this.#lineEndAt(this.#at);
    if (width === 0) return;
    this.#finishCell();
    this.sink.record(this.#cells, this.#row);
    this.#nextRecord(this.#at + width);
  }

  /** Characters of the line end there; 0, and no further for now, when the next piece has to tell. */
  #lineEndAt(at: number): number {
    if (this.#text.charCodeAt(at) === lineFeed) return 1;
    if (at + 1 < this.#text.length) return this.#text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
    this.#waits = !this.#ended;
    return this.#ended ? 1 : 0;
  }

  #finishCell(): void {
    const text = this.#text;
    if (this.#state === 'closed') {
      const inner = text.slice(this.#cellFrom + 1, this.#at - 1);
      this.#cells.push(this.#escaped ? inner.replaceAll('""', '"') : inner);
    } else {
      this.#cells.push(this.#state === 'plain' ? text.slice(this.#cellFrom, this.#at) : '');
    }
    this.#escaped = false;
  }

  /** The record is lost; the next one begins on the next line. */
  #fail(fault: RowFault, value: string): void {
    this.sink.fault(fault, this.#row, fault === 'too-many-cells' ? null : this.#cells.length, value);
    this.#cells = [];
    this.#state = 'skipping';
  }

  #skip(): void {
    const text = this.#text;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      if (code === lineFeed || code === carriageReturn) {
        const width = this.#lineEndAt(this.#at);
        if (width > 0) this.#nextRecord(this.#at + width);
        return;
      }
      this.#at++;
    }
  }

  /** An unclosed quote: its record is told, and the text from its second line on is read as if the quote were not there. */
  #rescue(): void {
    const value = this.#text.slice(this.#cellFrom, this.#cellFrom + 80);
    this.sink.fault('unclosed-quote', this.#row, this.#cells.length, value);
    this.#cells = [];
    this.#escaped = false;
    this.#state = 'skipping';
    this.#at = 0;
    this.#cellFrom = 0;
  }

  #nextRecord(from: number): void {
    this.#row++;
    this.#drop(from);
    this.#startRecord(0);
  }

  #startRecord(at: number): void {
    this.#at = at;
    this.#cellFrom = at;
    this.#cells = [];
    this.#state = 'start';
    this.#escaped = false;
  }

  /** Forgets the first characters. */
  #drop(count: number): void {
    this.#text = this.#text.slice(count);
    this.#at = Math.max(0, this.#at - count);
  }
}
