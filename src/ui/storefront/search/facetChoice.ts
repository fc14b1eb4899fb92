import type { FacetDefinition } from '../../../domain/pack';
import type { SearchAnswer, SearchFilters } from '../../../domain/search';

export interface ShownFacet {
  readonly facet: FacetDefinition;
  readonly values: readonly { readonly key: string; readonly count: number; readonly chosen: boolean }[];
}

/**
 * Facets worth showing for these results: the `limit` whose values most results carry, and those in use. Facets and values keep the
 * catalogue's order, so that nothing jumps about while one chooses. Values without a match are left out unless chosen.
 */
export function shownFacets(
  definitions: readonly FacetDefinition[],
  counts: SearchAnswer['counts'],
  filters: SearchFilters,
  limit: number,
): { readonly shown: readonly ShownFacet[]; readonly more: boolean } {
  const candidates = definitions
    .map((facet, place) => {
      const counted = counts[facet.key] ?? {};
      const chosen = filters.facets[facet.key] ?? [];
      const values = facet.values
        .map(({ key }) => ({ key, count: counted[key] ?? 0, chosen: chosen.includes(key) }))
        .filter(({ count, chosen: isChosen }) => count > 0 || isChosen);
      const matches = values.reduce((sum, { count }) => sum + count, 0);
      return { facet, values, place, matches, inUse: chosen.length > 0 };
    })
    .filter(({ values, inUse }) => inUse || values.length > 1);
  const byMatches = candidates.toSorted((a, b) => b.matches - a.matches || a.place - b.place);
  const kept = new Set(byMatches.filter(({ inUse }, at) => inUse || at < limit));
  return { shown: candidates.filter((candidate) => kept.has(candidate)), more: kept.size < candidates.length };
}
