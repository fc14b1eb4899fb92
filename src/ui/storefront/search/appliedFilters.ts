import { noFilters, type SearchFilters } from '../../../domain/search';
import type { Tint } from '../../../domain/tint';

/** One filter in use, and the filters without it. */
export interface AppliedFilter {
  readonly kind: 'category' | 'facet' | 'tint' | 'price';
  /** Facet key; empty for the others. */
  readonly key: string;
  /** Facet value, joined category or colour; empty for the price. */
  readonly value: string;
  readonly without: SearchFilters;
}

export function appliedFilters(filters: SearchFilters): AppliedFilter[] {
  const applied: AppliedFilter[] = [];
  if (filters.category) applied.push({ kind: 'category', key: '', value: filters.category, without: { ...filters, category: null } });
  for (const [key, values] of Object.entries(filters.facets)) {
    for (const value of values) applied.push({ kind: 'facet', key, value, without: toggleFacet(filters, key, value) });
  }
  for (const tint of filters.tints ?? []) applied.push({ kind: 'tint', key: '', value: tint, without: toggleTint(filters, tint) });
  if (filters.priceMin !== null || filters.priceMax !== null)
    applied.push({ kind: 'price', key: '', value: '', without: { ...filters, priceMin: null, priceMax: null } });
  return applied;
}

/** Adds a value, or takes it out; a facet without values leaves no trace. */
export function toggleFacet(filters: SearchFilters, key: string, value: string): SearchFilters {
  const chosen = filters.facets[key] ?? [];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const others = Object.entries(filters.facets).filter(([other]) => other !== key);
  return { ...filters, facets: Object.fromEntries(values.length > 0 ? [...others, [key, values]] : others) };
}

/** Adds a colour picked by eye, or takes it out; without any there is no trace. */
export function toggleTint({ tints = [], ...filters }: SearchFilters, tint: Tint): SearchFilters {
  const left = tints.includes(tint) ? tints.filter((other) => other !== tint) : [...tints, tint];
  return left.length > 0 ? { ...filters, tints: left } : filters;
}

export const clearedFilters: SearchFilters = noFilters;

/** `books/science` → `books`; null at the root. */
export function parentCategory(category: string): string | null {
  const at = category.lastIndexOf('/');
  return at < 0 ? null : category.slice(0, at);
}
