import type { Item } from '../../domain/item';
import type { PackManifest } from '../../domain/pack';
import type { SearchAnswer, SearchFilters, SortOrder } from '../../domain/search';
import { type TintTable, tintFrom } from '../visual/tints';

const inCategory = (item: Item, wanted: string | null): boolean => {
  if (wanted === null || wanted === '') return true;
  const joined = item.category.join('/');
  return joined === wanted || joined.startsWith(`${wanted}/`);
};

/** Both bounds inclusive; an item without a price passes only when no bound is set. */
const inPrice = (item: Item, { priceMin, priceMax }: SearchFilters): boolean =>
  item.price === null
    ? priceMin === null && priceMax === null
    : item.price >= (priceMin ?? 0) && item.price <= (priceMax ?? Number.POSITIVE_INFINITY);

const hasAny = (item: Item, key: string, wanted: readonly string[]): boolean =>
  wanted.length === 0 || (item.facets[key]?.some((value) => wanted.includes(value)) ?? false);

export const hasFilters = (filters: SearchFilters): boolean =>
  filters.category !== null ||
  filters.priceMin !== null ||
  filters.priceMax !== null ||
  hasTints(filters) ||
  Object.values(filters.facets).some((values) => values.length > 0);

export const hasTints = ({ tints }: SearchFilters): boolean => tints !== undefined && tints.length > 0;

/** All filters at once but colours picked by eye, which no item carries: see `FacetTable.mask`. */
export const passesFilters = (item: Item, filters: SearchFilters): boolean =>
  inCategory(item, filters.category) &&
  inPrice(item, filters) &&
  Object.entries(filters.facets).every(([key, wanted]) => hasAny(item, key, wanted));

/** Facets and categories of all items as numbers, made once per pack, so that thousands of matches are counted in well under a millisecond. */
export interface FacetTable {
  /** `[items.length]`: 1 where an item passes; null when no filter is set. */
  mask(filters: SearchFilters): Uint8Array | null;
  /**
   * Facet key → value → matches. Each facet is counted with all filters but its own, so that its other values stay choosable; categories
   * are counted at every level under `category`. Values without a match are left out.
   * @param rows Rows the query matched, before any filter.
   */
  count(rows: readonly number[], filters: SearchFilters): SearchAnswer['counts'];
}

/** @param tintTable Null as long as the colours of the pictures are not known: nothing then has any of them. */
export function createFacetTable(items: readonly Item[], tintTable: () => TintTable | null = () => null): FacetTable {
  const labels: { readonly key: string; readonly value: string }[] = [];
  const codeOf = new Map<string, number>();
  const intern = (key: string, value: string): number => {
    const name = `${key}\n${value}`;
    const code = codeOf.get(name) ?? labels.push({ key, value }) - 1;
    codeOf.set(name, code);
    return code;
  };
  const codes = items.map((item) => [
    ...item.category.map((_, at) => intern(categoryKey, item.category.slice(0, at + 1).join('/'))),
    ...Object.entries(item.facets).flatMap(([key, values]) => [...new Set(values)].map((value) => intern(key, value))),
  ]);
  const tinted = (filters: SearchFilters): ((row: number) => boolean) => {
    if (!hasTints(filters)) return () => true;
    const near = tintTable()?.nearness(filters.tints ?? []);
    return (row) => (near?.[row] ?? 0) >= tintFrom;
  };
  return {
    mask(filters) {
      if (!hasFilters(filters)) return null;
      const hasTint = tinted(filters);
      return Uint8Array.from(items, (item, row) => (passesFilters(item, filters) && hasTint(row) ? 1 : 0));
    },
    count(rows, filters) {
      const counts = new Uint32Array(labels.length);
      const filtered = hasFilters(filters);
      const hasTint = tinted(filters);
      for (const row of rows) {
        if (!hasTint(row)) continue;
        const failed = filtered ? failedFilters(items[row] as Item, filters) : [];
        if (failed.length > 1) continue;
        for (const code of codes[row] ?? []) {
          if (failed.length === 0 || failed[0] === labels[code]?.key) counts[code] = (counts[code] as number) + 1;
        }
      }
      return countsByKey(labels, counts);
    },
  };
}

/** Counts of categories stand beside those of the facets. */
const categoryKey = 'category';
/** Has no values to count, and no facet can be called so. */
const priceKey = '\nprice';

function failedFilters(item: Item, filters: SearchFilters): string[] {
  const failed = Object.entries(filters.facets).flatMap(([key, wanted]) => (hasAny(item, key, wanted) ? [] : [key]));
  if (!inCategory(item, filters.category)) failed.push(categoryKey);
  if (!inPrice(item, filters)) failed.push(priceKey);
  return failed;
}

function countsByKey(labels: readonly { readonly key: string; readonly value: string }[], counts: Uint32Array): SearchAnswer['counts'] {
  const byKey: Record<string, Record<string, number>> = { [categoryKey]: {} };
  labels.forEach(({ key, value }, code) => {
    if (counts[code] === 0) return;
    byKey[key] ??= {};
    byKey[key][value] = counts[code] as number;
  });
  return byKey;
}

/** Prior ratings a new item starts with, so that one five-star vote does not beat a thousand good ones. */
const priorVotes = 30;

/** Mean shrunk towards 4 by `priorVotes`: (n · mean + 30 · 4) / (n + 30). Items without ratings get 0. */
export const shrunkRating = ({ rating }: Item): number =>
  rating ? (rating.count * rating.mean + priorVotes * 4) / (rating.count + priorVotes) : 0;

/**
 * Orders rows by anything but relevance; ties keep the given order. Items without the value come last, whatever the direction.
 * New: the pack's arrivals first, then by year.
 */
export function sortRows(rows: readonly number[], items: readonly Item[], manifest: PackManifest, sort: SortOrder): number[] {
  if (sort === 'relevance') return [...rows];
  const arrivals = new Map(manifest.arrivals.map((id, at) => [id as string, at]));
  const key = (row: number): number => {
    const item = items[row] as Item;
    if (sort === 'price-ascending') return item.price ?? Number.POSITIVE_INFINITY;
    if (sort === 'price-descending') return -(item.price ?? Number.NEGATIVE_INFINITY);
    if (sort === 'rating') return -shrunkRating(item);
    const arrival = arrivals.get(item.id);
    return arrival === undefined ? arrivals.size + 10_000 - (item.year ?? 0) : arrival;
  };
  const keys = new Map(rows.map((row) => [row, key(row)]));
  // Subtraction would make NaN of two infinities.
  const compare = (left: number, right: number): number => (left < right ? -1 : left > right ? 1 : 0);
  return [...rows].sort((left, right) => compare(keys.get(left) as number, keys.get(right) as number));
}

/** Ties keep the given order. */
export const byNearness = (rows: readonly number[], near: Float32Array): number[] =>
  [...rows].sort((one, other) => (near[other] as number) - (near[one] as number));

/** Colours are alternatives: each is counted as if none were chosen. */
export function withoutTints(facets: FacetTable, rows: readonly number[], { tints: _tints, ...filters }: SearchFilters): readonly number[] {
  const mask = facets.mask(filters);
  return mask ? rows.filter((row) => mask[row] === 1) : rows;
}
