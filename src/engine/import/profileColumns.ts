import type { ColumnProfile } from '../../domain/catalogueImport';
import type { TableRow } from '../../domain/table';
import { hash } from './keyMaker';
import { isNothing, readCurrency, readDay, readNumber, splitList } from './readValues';

/** Different values told apart per column; facets and categories have fewer. */
const mostDistinct = 400;
const exampleCount = 3;
const exampleLength = 80;
const han = /\p{Script=Han}/u;
const link = /^(?:https?:)?\/\//iu;
const picture = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)|^data:image\//iu;

/** Looks at rows as they come; what it keeps does not grow with the file. */
export class ColumnProfiler {
  readonly #columns: ColumnTally[] = [];
  #rows = 0;

  add({ cells }: TableRow): void {
    this.#rows++;
    cells.forEach((cell, at) => {
      let tally = this.#columns[at];
      if (!tally) {
        tally = new ColumnTally();
        this.#columns[at] = tally;
      }
      tally.add(cell);
    });
  }

  /** @param names Of all columns; those that no row has reached are empty. */
  profiles(names: readonly string[]): ColumnProfile[] {
    return names.map((name, at) => (this.#columns[at] ?? new ColumnTally()).profile(name, this.#rows));
  }
}

class ColumnTally {
  #filled = 0;
  #length = 0;
  #numbers = 0;
  #days = 0;
  #links = 0;
  #pictures = 0;
  #chinese = 0;
  #largest: number | null = null;
  readonly #distinct = new Set<number>();
  readonly #examples: string[] = [];
  readonly #currencies = new Map<string, number>();

  add(cell: string): void {
    if (isNothing(cell)) return;
    const text = cell.trim();
    this.#filled++;
    this.#length += text.length;
    this.#count(text);
    if (han.test(text)) this.#chinese++;
    if (picture.test(text)) this.#pictures++;
    else if (link.test(text)) this.#links++;
    else this.#read(text);
  }

  #count(text: string): void {
    if (this.#distinct.size < mostDistinct) for (const part of splitList(text.slice(0, 200))) this.#distinct.add(hash(part.toLowerCase()));
    if (this.#examples.length >= exampleCount) return;
    // Made anew: a slice would keep the whole piece of the file alive that it was cut from.
    const example = [...text.slice(0, exampleLength)].join('').replaceAll(/\s+/gu, ' ');
    if (!this.#examples.includes(example)) this.#examples.push(example);
  }

  #read(text: string): void {
    // Longer texts are neither, and reading them would take its time.
    if (text.length > 40) return;
    const number = readNumber(text);
    if (number !== null) {
      this.#numbers++;
      this.#largest = Math.max(this.#largest ?? number, number);
      const currency = readCurrency(text);
      if (currency) this.#currencies.set(currency, (this.#currencies.get(currency) ?? 0) + 1);
    } else if (readDay(text) !== null) this.#days++;
  }

  profile(name: string, rows: number): ColumnProfile {
    const share = (count: number) => (this.#filled > 0 ? count / this.#filled : 0);
    const [currency] = [...this.#currencies].sort((a, b) => b[1] - a[1]);
    return {
      name,
      filled: this.#filled,
      distinct: this.#distinct.size,
      examples: this.#examples,
      meanLength: share(this.#length),
      numbers: share(this.#numbers),
      days: share(this.#days),
      links: share(this.#links),
      pictures: share(this.#pictures),
      chinese: share(this.#chinese),
      blanks: rows > 0 ? 1 - this.#filled / rows : 1,
      largest: this.#largest,
      currency: currency?.[0] ?? (this.#numbers > 0 ? readCurrency(name) : null),
    };
  }
}
