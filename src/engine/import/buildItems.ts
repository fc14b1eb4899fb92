import {
  type ImportedRow,
  type ImportField,
  type ImportNotes,
  type ImportPlan,
  importedWords,
  type ManifestDraft,
  type TextField,
} from '../../domain/catalogueImport';
import type { Item, ItemId, Language, Localized } from '../../domain/item';
import type { RowFault, RowProblem, TableRow } from '../../domain/table';
import { canonicalId, rowId } from './canonicalId';
import { CategoryTree } from './categoryTree';
import { FacetValues } from './facetValues';
import { cut, plainText } from './plainText';
import { isNothing, readDay, readLink, readNumber, readYear, splitTags } from './readValues';

/** Longest texts of an item, UTF-16 code units. */
const most = { title: 300, description: 4000, tag: 60, tags: 12, maker: 200, price: 10_000_000, shown: 80 } as const;

/** A value that cannot be read: its row is left out, and told. */
class UnreadableCell extends Error {
  constructor(
    readonly fault: RowFault,
    readonly column: string | null,
    readonly value: string,
  ) {
    super(fault);
  }
}

/**
 * Makes items of rows, one by one. Everything that needs all rows (categories, facets, duplicates) is gathered on the way and told by
 * `draft`. Whether an item fits the schema of every pack is asked by the caller.
 */
export class ItemBuilder {
  readonly problems: RowProblem[] = [];
  readonly #columnsOf = new Map<ImportField, number[]>();
  readonly #categories = new CategoryTree();
  readonly #facets: FacetValues;
  readonly #rowOfId = new Map<ItemId, number>();
  readonly #days: (readonly [string, ItemId])[] = [];
  #newestIds: ItemId[] = [];
  #markup = 0;
  #withoutDescription = 0;
  #chinese = 0;
  #row: TableRow = { row: 0, cells: [] };

  constructor(private readonly plan: ImportPlan) {
    for (const [column, field] of plan.fields.entries()) this.#columnsOf.set(field, [...(this.#columnsOf.get(field) ?? []), column]);
    this.#facets = new FacetValues((this.#columnsOf.get('facet') ?? []).map((column) => ({ column, name: plan.columns[column] ?? '' })));
  }

  /** Whether any column gives titles; without one nothing can be built. */
  get hasTitle(): boolean {
    return (['title', 'title-zh', 'title-en'] as const).some((field) => this.#columnsOf.has(field));
  }

  /** Items so far. */
  get count(): number {
    return this.#rowOfId.size;
  }

  /** Null when the row is left out; `problems` says why. */
  add(row: TableRow): ImportedRow | null {
    this.#row = row;
    try {
      return this.#build();
    } catch (thrown) {
      if (!(thrown instanceof UnreadableCell)) throw thrown;
      this.refuse(row.row, thrown.fault, thrown.column, thrown.value);
      return null;
    }
  }

  /** Tells a row that is left out. @param id Of an item that was built from it and is refused after all. */
  refuse(row: number, fault: RowFault, column: string | null, value: string, id?: ItemId): void {
    this.problems.push({ row, column, fault, value: cut(value, most.shown), effect: 'row' });
    if (id) this.#rowOfId.delete(id);
  }

  draft(name: string): ManifestDraft {
    const title = plainText(this.plan.title, most.title).text || name;
    return {
      schemaVersion: 1,
      name,
      version: 1,
      title: { zh: title, en: title },
      currency: this.#columnsOf.has('price') ? this.plan.currency : null,
      words: importedWords,
      categories: this.#categories.titles(),
      facets: this.#facets.definitions(),
      arrivals: this.#arrivals(),
      itemCount: this.count,
      notice: null,
    };
  }

  notes(): ImportNotes {
    const both = this.#columnsOf.has('title-zh') && this.#columnsOf.has('title-en');
    return {
      oneLanguage: both ? null : this.#chinese * 2 >= this.count ? 'zh' : 'en',
      markup: this.#markup,
      withoutDescription: this.#withoutDescription,
      otherCategory: this.#categories.other,
      facetValuesDropped: this.#facets.dropped,
    };
  }

  #build(): ImportedRow {
    const title = this.#texts('title', most.title);
    if (!title) throw new UnreadableCell('title-missing', this.#columnName('title', 'title-zh', 'title-en'), '');
    // Everything that can be wrong comes before the first thing that is remembered.
    const price = this.#price();
    const rating = this.#rating();
    const year = this.#read('year', 'year-unreadable', readYear);
    const day = this.#read('day', 'day-unreadable', readDay);
    const id = this.#id();
    const link = this.#link();
    const category = this.#categories.place(this.#localizedCell('category'));
    const facets = this.#facets.of(this.#row);
    const maker = this.#texts('maker', most.maker);
    const written = this.#texts('description', most.description);
    if (!written) this.#withoutDescription++;
    if (/\p{Script=Han}/u.test(title.zh)) this.#chinese++;
    this.#remember(id, day);
    const item: Item = {
      id,
      title,
      description: written ?? this.#standIn(title, maker, category, facets),
      tags: this.#tags(),
      maker,
      category,
      price,
      rating,
      year,
      day,
      requires: [],
      facets,
    };
    return { item, link };
  }

  /** Kept for `draft`: the newest days, or the last rows, since new rows are appended. */
  #remember(id: ItemId, day: string | null): void {
    this.#rowOfId.set(id, this.#row.row);
    if (day !== null) this.#days.push([day, id]);
    this.#newestIds.push(id);
    if (this.#newestIds.length > 2 * arrivalCount) this.#newestIds = this.#newestIds.slice(-arrivalCount);
  }

  #arrivals(): ItemId[] {
    const dated = this.#days.filter(([, id]) => this.#rowOfId.has(id)).sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0));
    const ids = dated.length > 0 ? dated.map(([, id]) => id) : this.#newestIds.filter((id) => this.#rowOfId.has(id)).reverse();
    return ids.slice(0, arrivalCount);
  }

  #id(): ItemId {
    const [column] = this.#columnsOf.get('id') ?? [];
    if (column === undefined) return this.#unique(rowId(this.#row.row), null, '');
    const name = this.plan.columns[column] ?? null;
    const cell = this.#cell(column);
    if (cell.trim() === '') throw new UnreadableCell('id-missing', name, '');
    const id = canonicalId(cell);
    if (!id) throw new UnreadableCell('id-unusable', name, cell);
    return this.#unique(id, name, cell);
  }

  #unique(id: ItemId, column: string | null, cell: string): ItemId {
    const before = this.#rowOfId.get(id);
    if (before !== undefined) throw new UnreadableCell('duplicate-id', column, `${cut(cell, 40)} = ${before}`);
    return id;
  }

  #price(): number | null {
    const price = this.#read('price', 'price-unreadable', readNumber);
    if (price === null) return null;
    if (price >= 0 && price <= most.price) return Math.round(price * 100) / 100;
    throw new UnreadableCell('price-unreadable', this.#columnName('price'), String(price));
  }

  #rating(): Item['rating'] {
    const given = this.#read('rating', 'rating-unreadable', readNumber);
    const count = this.#read('rating-count', 'rating-count-unreadable', readNumber);
    if (count !== null && (count < 0 || count > 1e9)) {
      throw new UnreadableCell('rating-count-unreadable', this.#columnName('rating-count'), String(count));
    }
    // 0 is what shops write before anybody has rated.
    if (given === null || given === 0) return null;
    const mean = given / (this.plan.ratingScale / 5);
    if (mean < 0 || mean > 5) throw new UnreadableCell('rating-unreadable', this.#columnName('rating'), String(given));
    return { mean: Math.round(Math.max(1, mean) * 100) / 100, count: Math.round(count ?? 1) };
  }

  /** A field of one value. @throws UnreadableCell when something stands there that cannot be read. */
  #read<Value>(field: ImportField, fault: RowFault, read: (cell: string) => Value | null): Value | null {
    const [column] = this.#columnsOf.get(field) ?? [];
    if (column === undefined) return null;
    const cell = this.#cell(column);
    if (isNothing(cell)) return null;
    const value = read(cell);
    if (value === null) throw new UnreadableCell(fault, this.plan.columns[column] ?? null, cell);
    return value;
  }

  /** The item is taken without a link that is none. */
  #link(): string | null {
    const [column] = this.#columnsOf.get('link') ?? [];
    const cell = column === undefined ? '' : this.#cell(column);
    if (isNothing(cell)) return null;
    const link = readLink(cell);
    if (link === null) {
      const name = this.#columnName('link');
      this.problems.push({ row: this.#row.row, column: name, fault: 'link-refused', value: cut(cell, most.shown), effect: 'cell' });
    }
    return link;
  }

  #tags(): Item['tags'] {
    const of = (language: Language): string[] => {
      const columns = [`tags-${language}`, 'tags'] as const;
      const cells = columns.flatMap((field) => (this.#columnsOf.get(field) ?? []).map((column) => this.#cell(column)));
      const tags = cells.filter((cell) => !isNothing(cell)).flatMap((cell) => splitTags(this.#plain(cell, 10_000)));
      return [...new Set(tags.map((tag) => cut(tag, most.tag)))].slice(0, most.tags);
    };
    const [zh, en] = [of('zh'), of('en')];
    return { zh: zh.length > 0 ? zh : en, en: en.length > 0 ? en : zh };
  }

  /** Both languages of a text, each standing in for the other; null when there is neither. */
  #texts(field: TextField, longest: number): Localized | null {
    const cells = this.#localizedCell(field);
    const zh = this.#plain(cells.zh, longest);
    const en = cells.en === cells.zh ? zh : this.#plain(cells.en, longest);
    return zh === '' && en === '' ? null : { zh: zh || en, en: en || zh };
  }

  #localizedCell(field: TextField): Localized {
    const of = (wanted: ImportField): string => {
      const [column] = this.#columnsOf.get(wanted) ?? [];
      const cell = column === undefined ? '' : this.#cell(column);
      // A thing may be called "None"; what is said of it is not.
      return field === 'title' ? cell.trim() : isNothing(cell) ? '' : cell;
    };
    const [both, zh, en] = [of(field), of(`${field}-zh`), of(`${field}-en`)];
    return { zh: zh || both || en, en: en || both || zh };
  }

  #plain(cell: string, longest: number): string {
    const { text, markup } = plainText(cell, longest);
    if (markup) this.#markup++;
    return text;
  }

  /** Every item has a description: what is known of it, where nobody wrote one. */
  #standIn(title: Localized, maker: Localized | null, category: readonly string[], facets: Item['facets']): Localized {
    const leaf = this.#categories.titleOf(category);
    const values = this.#facets.titlesOf(facets);
    const of = (language: Language) => [maker?.[language], leaf?.[language], ...values].filter(Boolean).join(' · ') || title[language];
    return { zh: of('zh'), en: of('en') };
  }

  #cell(column: number): string {
    return this.#row.cells[column] ?? '';
  }

  #columnName(...fields: ImportField[]): string | null {
    const column = fields.flatMap((field) => this.#columnsOf.get(field) ?? []).at(0);
    return column === undefined ? null : (this.plan.columns[column] ?? null);
  }
}

const arrivalCount = 24;
