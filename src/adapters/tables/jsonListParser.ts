import type { RecordSink } from './csvParser';

export interface JsonListOptions {
  /** UTF-16 code units of one element's text. */
  readonly mostElementLength: number;
}

/** Text before the list, e.g. `{"count": 3, "items": `. */
const mostPreamble = 2 ** 20;
const space = /[\s,]/u;

/**
 * Cuts the elements out of a JSON list, in pieces of any size, without holding more than one of them: the text's own list, or the first
 * one of an object around it. Elements are not looked into; what stands in them is for `JSON.parse`.
 */
export class JsonListParser {
  #text = '';
  #at = 0;
  #place: 'before' | 'between' | 'element' | 'behind' = 'before';
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The element is longer than allowed: its text is dropped as it comes. */
  #tooLong = false;
  #row = 0;

  constructor(
    private readonly options: JsonListOptions,
    private readonly onElement: (text: string, row: number) => void,
    private readonly onFault: RecordSink['fault'],
  ) {}

  /** A list has been found. */
  get found(): boolean {
    return this.#place !== 'before';
  }

  /** False while text may still lead to a list. */
  get hopeless(): boolean {
    return this.#place === 'before' && this.#text.length > mostPreamble;
  }

  push(piece: string): void {
    if (this.#place === 'behind') return;
    this.#text += piece;
    this.#scan();
  }

  end(): void {
    if (this.#place !== 'element') return;
    // The file was cut off in the middle of it.
    if (this.#tooLong) return;
    const scalar = this.#depth === 0 && !this.#inString;
    if (scalar) this.#finish();
    else this.onFault('not-json', this.#row, null, this.#text.slice(0, 80));
  }

  #scan(): void {
    while (this.#at < this.#text.length && this.#place !== 'behind') {
      if (this.#place === 'before') this.#seek();
      else if (this.#place === 'between') this.#begin();
      else this.#goOn();
    }
  }

  /** Up to the `[` of the text itself, or of a member of the object that the text is. */
  #seek(): void {
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at] as string;
      if (this.#passString(character)) continue;
      if (character === '[' && this.#depth <= 1) {
        this.#depth = 0;
        this.#place = 'between';
        this.#drop(this.#at + 1);
        return;
      }
      if (character === '{' || character === '[') this.#depth++;
      else if (character === '}' || character === ']') this.#depth--;
    }
  }

  #begin(): void {
    while (this.#at < this.#text.length && space.test(this.#text[this.#at] as string)) this.#at++;
    this.#drop(this.#at);
    if (this.#text === '') return;
    if (this.#text[0] === ']') {
      this.#place = 'behind';
      return;
    }
    this.#row++;
    this.#place = 'element';
  }

  #goOn(): void {
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at] as string;
      if (this.#passString(character)) continue;
      if (character === '{' || character === '[') this.#depth++;
      else if ((character === '}' || character === ']') && this.#depth > 0) {
        this.#depth--;
        if (this.#depth === 0) {
          this.#at++;
          this.#finish();
          return;
        }
      } else if (this.#depth === 0 && (character === ',' || character === ']')) {
        this.#finish();
        return;
      }
    }
    if (this.#text.length > this.options.mostElementLength) this.#cutOff();
  }

  /** Whether the character belongs to a string. */
  #passString(character: string): boolean {
    if (!this.#inString) {
      if (character === '"') this.#inString = true;
      return this.#inString;
    }
    if (this.#escaped) this.#escaped = false;
    else if (character === '\\') this.#escaped = true;
    else if (character === '"') this.#inString = false;
    return true;
  }

  #finish(): void {
    if (!this.#tooLong) {
      if (this.#at > this.options.mostElementLength) this.#tellTooLong();
      else this.onElement(this.#text.slice(0, this.#at), this.#row);
    }
    this.#tooLong = false;
    this.#place = 'between';
    this.#drop(this.#at);
  }

  #cutOff(): void {
    if (!this.#tooLong) this.#tellTooLong();
    this.#tooLong = true;
    this.#drop(this.#text.length);
  }

  #tellTooLong(): void {
    this.onFault('cell-too-long', this.#row, null, this.#text.slice(0, 80));
  }

  #drop(count: number): void {
    this.#text = this.#text.slice(count);
    this.#at = Math.max(0, this.#at - count);
  }
}
