import type { Item } from '../../domain/item';
import type { PackManifest } from '../../domain/pack';
import type { SearchAnswer, SearchFilters, SortOrder } from '../../domain/search';

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
  Object.values(filters.facets).some((values) => values.length > 0);

/** All filters at once. */
export const passesFilters = (item: Item, filters: SearchFilters): boolean =>
  inCategory(item, filters.category) &&
  inPrice(item, filters) &&
  Object.entries(filters.facets).every(([key, wanted]) => hasAny(item, key, wanted));

/** `[items.length]`: 1 where an item passes; null when no filter is set. */
export function filterMask(items: readonly Item[], filters: SearchFilters): Uint8Array | null {
  if (!hasFilters(filters)) return null;
  return Uint8Array.from(items, (item) => (passesFilters(item, filters) ? 1 : 0));
}

/**
 * Facet key → value → matches. Each facet is counted with all filters but its own, so that its other values stay choosable; categories
 * are counted at every level under `category`. Values without a match are left out.
 * @param matches Items the query matched, before any filter.
 */
export function countFacets(matches: readonly Item[], filters: SearchFilters): SearchAnswer['counts'] {
  const counts: Record<string, Record<string, number>> = { category: {} };
  for (const item of matches) {
    if (!inPrice(item, filters)) continue;
    const failed = Object.entries(filters.facets).filter(([key, wanted]) => !hasAny(item, key, wanted));
    const category = inCategory(item, filters.category);
    if (failed.length === 0) {
      item.category.forEach((_, at) => {
        add(counts, 'category', item.category.slice(0, at + 1).join('/'));
      });
    }
    if (!category || failed.length > 1) continue;
    const only = failed[0]?.[0];
    for (const [key, values] of Object.entries(item.facets)) {
      if (only === undefined || only === key) for (const value of new Set(values)) add(counts, key, value);
    }
  }
  return counts;
}

function add(counts: Record<string, Record<string, number>>, key: string, value: string): void {
  counts[key] ??= {};
  const values = counts[key];
  values[value] = (values[value] ?? 0) + 1;
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
