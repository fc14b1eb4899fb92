import type { Item } from '../../domain/item';
import type { Pack } from '../../domain/pack';
import type { SearchFilters, UnderstoodFilter } from '../../domain/search';
import { normaliseText } from '../text/normaliseText';
import { findAmounts } from '../text/units';

/** A facet or an amount is believed when the best item that has it fits nearly as well as the best item of all: green in "green tea" is no colour. */
const certainFrom = 0.7;
/** Fewer items of just that amount are no choice: then others of nearly that amount are worth seeing, and those of it lead by their words. */
const fewestOfAmount = 3;

/**
 * The filters that are certain: prices always, facet values and amounts as far as what fits the wish bears them out.
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
    if (!filter.facet && !filter.amount) return true;
    const passing = matches.rows.filter((row) => fits(pack.items[row] as Item, filter));
    const good = passing.filter((row) => probability(row) >= certainFrom * overall);
    return good.length >= (filter.amount ? fewestOfAmount : 1);
  });
}

const fits = (item: Item, filter: UnderstoodFilter): boolean =>
  filter.facet ? hasValue(item, filter) !== filter.facet.negated : !lacksAmount(item, filter);

const hasValue = (item: Item, { facet }: UnderstoodFilter): boolean =>
  facet !== null && (item.facets[facet.key]?.includes(facet.value) ?? false);

/** Amounts that titles name, read once an item. */
const known = new WeakMap<Item, ReadonlySet<string>>();
function amountsOf(item: Item): ReadonlySet<string> {
  const before = known.get(item);
  if (before) return before;
  const found = Object.values(item.title).flatMap((title) => findAmounts(normaliseText(title)));
  const amounts = new Set(found.map(({ amount }) => amount));
  known.set(item, amounts);
  return amounts;
}
const lacksAmount = (item: Item, { amount }: UnderstoodFilter): boolean => amount !== undefined && !amountsOf(item).has(amount);

/** An item with a value that the query names in the negative, or without the amount that it names. */
export const isUnwanted = (item: Item, understood: readonly UnderstoodFilter[]): boolean =>
  understood.some((filter) => lacksAmount(item, filter) || (filter.facet?.negated && hasValue(item, filter)));

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
