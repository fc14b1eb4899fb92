import type { Localized } from '../../domain/item';
import type { FacetDefinition } from '../../domain/pack';
import type { TableRow } from '../../domain/table';
import { facetTitle } from './fieldNames';
import { KeyMaker } from './keyMaker';
import { plainText } from './plainText';
import { isNothing, splitList } from './readValues';

const mostValues = 60;
const mostValuesPerItem = 12;
const mostTitleLength = 60;
/** Keys with a meaning of their own in filters and in the fragment of the search page. */
const reserved = ['category', 'price', 'q', 'min', 'max', 'sort', 'show', 'ignore'];

interface Facet {
  readonly key: string;
  readonly column: number;
  readonly title: Localized;
  readonly makeKey: KeyMaker;
  /** Value key → title and items that have it. */
  readonly values: Map<string, { readonly title: string; count: number }>;
}

/** Facets of the columns that were chosen for it; values as the rows have them. */
export class FacetValues {
  readonly #facets: Facet[];
  /** Values left out, because their column has too many. */
  dropped = 0;

  constructor(columns: readonly { readonly column: number; readonly name: string }[]) {
    const keys = new KeyMaker(reserved);
    this.#facets = columns.map(({ column, name }) => {
      const title = facetTitle(plainText(name, mostTitleLength).text || `#${column + 1}`);
      // Their own names may have no Latin letters; the English titles of known ones have.
      return { key: keys.keyOf(title.en), column, title, makeKey: new KeyMaker(), values: new Map() };
    });
  }

  of({ cells }: TableRow): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    for (const facet of this.#facets) {
      const keys = this.#valuesOf(facet, cells[facet.column] ?? '');
      if (keys.length > 0) found[facet.key] = keys;
    }
    return found;
  }

  titlesOf(facets: Readonly<Record<string, readonly string[]>>): string[] {
    return this.#facets.flatMap(({ key, values }) => (facets[key] ?? []).flatMap((value) => values.get(value)?.title ?? []));
  }

  /** Sizes and years in their order, everything else by how many items have it. */
  definitions(): FacetDefinition[] {
    return this.#facets
      .filter(({ values }) => values.size > 0)
      .map(({ key, title, values }) => {
        const entries = [...values];
        const numeric = entries.every(([, value]) => /^\d/u.test(value.title));
        entries.sort(([, a], [, b]) => (numeric ? Number.parseFloat(a.title) - Number.parseFloat(b.title) : b.count - a.count));
        return {
          key,
          title,
          understood: false,
          values: entries.map(([value, { title: text }]) => ({ key: value, title: { zh: text, en: text } })),
        };
      });
  }

  #valuesOf({ values, makeKey }: Facet, cell: string): string[] {
    if (isNothing(cell)) return [];
    const keys = new Set<string>();
    for (const part of splitList(cell).slice(0, mostValuesPerItem)) {
      const title = plainText(part, mostTitleLength).text;
      if (title === '') continue;
      if (values.size >= mostValues && !values.has(makeKey.keyOf(title))) {
        this.dropped++;
        continue;
      }
      const key = makeKey.keyOf(title);
      const known = values.get(key);
      if (known) known.count++;
      else values.set(key, { title, count: 1 });
      keys.add(key);
    }
    return [...keys];
  }
}
