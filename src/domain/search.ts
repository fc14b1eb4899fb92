import type { Language } from './item';
import type { RankedItem } from './rankedItem';
import type { Tint } from './tint';

export type SortOrder = 'relevance' | 'price-ascending' | 'price-descending' | 'rating' | 'new';

/** Longer queries are cut: no wish needs more, and a pasted novel must not freeze the page. In UTF-16 code units. */
export const maxQueryLength = 512;

/** Applied filters. Values of one facet are alternatives; facets, category and price are combined with "and". */
export interface SearchFilters {
  /** Joined category key prefix, e.g. `books` or `books/computer-science`. */
  readonly category: string | null;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly priceMin: number | null;
  readonly priceMax: number | null;
  /** Colours picked by eye; any of them will do. An item passes when its picture comes near one. */
  readonly tints?: readonly Tint[];
}
/** A filter that the query itself states, e.g. "under 100 yuan", "for children", "red". */
export interface UnderstoodFilter {
  /** `price`, `amount=500ml`, `facet=value` or, in the negative, `facet!=value`; what `SearchRequest.ignored` names to take it back. */
  readonly key: string;
  /** The words of the query that say so, normalised. */
  readonly text: string;
  /** `negated`: items that have the value are left out. */
  readonly facet: { readonly key: string; readonly value: string; readonly negated: boolean } | null;
  readonly priceMin: number | null;
  readonly priceMax: number | null;
  /** A number with its unit in canonical form (`500ml`) that the title has to name. */
  readonly amount?: string;
}
export const noFilters: SearchFilters = { category: null, facets: {}, priceMin: null, priceMax: null };

export interface SearchRequest {
  readonly query: string;
  readonly language: Language;
  readonly filters: SearchFilters;
  readonly sort: SortOrder;
  readonly limit: number;
  /** Keys of understood filters that the shopper took back. */
  readonly ignored?: readonly string[];
  /** Use the shopper's history for the order. */
  readonly personal: boolean;
}

export interface SearchAnswer {
  readonly results: readonly RankedItem[];
  /** Matches before `limit`. */
  readonly total: number;
  /** `lexical` until a query vector was given. */
  readonly phase: 'lexical' | 'hybrid';
  /** Facet key → value key → matches, with every filter but the facet's own applied; category counts under `category`. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Offered colours with the matches that come near each, every filter but the colours applied. Absent until pictures' colours are there. */
  readonly tints?: readonly { readonly tint: Tint; readonly count: number }[];
  /** The query named an id: found, or not found with the nearest ids leading the results. */
  readonly id: { readonly asked: string; readonly found: boolean } | null;
  /** Filters that the query states, applied beside `filters`; those taken back are not among them. */
  readonly understoodFilters: readonly UnderstoodFilter[];
  /** No result is confident. */
  readonly noConfidentMatch: boolean;
  /** Query words that the answer corrected: typed → understood. */
  readonly corrections: readonly { readonly typed: string; readonly understood: string }[];
  /** The query as understood, one spelling per word: what should be encoded. Empty when it names an id. */
  readonly understood: string;
  readonly elapsedMs: number;
}
