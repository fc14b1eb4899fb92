import type { Item } from '../../domain/item';
import type { Pack } from '../../domain/pack';
import type { SearchFilters, UnderstoodFilter } from '../../domain/search';

/** A facet is believed when the best item that has it fits nearly as well as the best item of all: green in "green tea" is no colour. */
const certainFrom = 0.7;

/**
 * The filters that are certain: prices always, facet values as far as what fits the wish bears them out.
 * @param matches rows best first, with their probability of fitting; null where none is known (browsing), and then everything is believed.
 */
export function certainFilters(
  { pack }: { readonly pack: Pack },
  matches: { readonly rows: readonly number[]; readonly probability: ((row: number) => number) | null },
  filters: readonly UnderstoodFilter[],
): UnderstoodFilter[] {
  const { probability } = matches;
  if (!probability) return [...filters];
  const best = (rows: readonly number[]): number => rows.reduce((most, row) => Math.max(most, probability(row)), 0);
  const overall = best(matches.rows);
  return filters.filter((filter) => {
    if (!filter.facet) return true;
    const passing = matches.rows.filter((row) => hasValue(pack.items[row] as Item, filter) !== filter.facet?.negated);
    return passing.length > 0 && best(passing) >= certainFrom * overall;
  });
}

const hasValue = (item: Item, { facet }: UnderstoodFilter): boolean =>
  facet !== null && (item.facets[facet.key]?.includes(facet.value) ?? false);

/** An item with a value that the query names in the negative. */
export const isUnwanted = (item: Item, understood: readonly UnderstoodFilter[]): boolean =>
  understood.some((filter) => filter.facet?.negated && hasValue(item, filter));

/** The shopper's own choice of a facet goes before what the query says of it; price bounds narrow each other. */
export function withUnderstood(filters: SearchFilters, understood: readonly UnderstoodFilter[]): SearchFilters {
  const facets: Record<string, readonly string[]> = { ...filters.facets };
  let { priceMin, priceMax } = filters;
  for (const { facet, priceMin: min, priceMax: max } of understood) {
    if (min !== null) priceMin = Math.max(priceMin ?? min, min);
    if (max !== null) priceMax = Math.min(priceMax ?? max, max);
    if (facet && !facet.negated && (filters.facets[facet.key] ?? []).length === 0) {
      facets[facet.key] = [...(facets[facet.key] ?? []), facet.value];
    }
  }
  return { ...filters, facets, priceMin, priceMax };
}
