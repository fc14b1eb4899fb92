import { maxQueryLength, noFilters, type SearchFilters, type SortOrder } from '../../../domain/search';
import { isTint, mostTints } from '../../../domain/tint';
import { paths } from '../../routing/paths';

/** What the search page shows; all of it stands behind the `#`, so that back, forward, reload and a bookmark bring it back. */
export interface SearchView {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly sort: SortOrder;
  /** Results shown; grows with "load more". */
  readonly show: number;
  /** Keys of filters that the search read out of the query and the shopper took back. */
  readonly ignored: readonly string[];
}

export const firstPage = 24;
export const sortOrders: readonly SortOrder[] = ['relevance', 'price-ascending', 'price-descending', 'rating', 'new'];
/** A longer fragment was not written by the shop. */
const longestFragment = 16_384;
const largestShow = 2000;

export const emptyView: SearchView = { query: '', filters: noFilters, sort: 'relevance', show: firstPage, ignored: [] };

/** `q=…&category=…&colour=red,blue&tint=b3261e&min=…&max=…&sort=…&ignore=…&show=…`; what has its ordinary value is left out. */
export function formatSearchView({ query, filters, sort, show, ignored }: SearchView): string {
  const parts: [string, string][] = [];
  if (query !== '') parts.push(['q', encode(query.slice(0, maxQueryLength))]);
  if (filters.category) parts.push(['category', filters.category.split('/').map(encode).join('/')]);
  for (const [key, values] of Object.entries(filters.facets)) {
    if (values.length > 0 && !reserved.has(key)) parts.push([encode(key), values.map(encode).join(',')]);
  }
  if (filters.tints && filters.tints.length > 0) parts.push(['tint', filters.tints.map((tint) => tint.slice(1)).join(',')]);
  if (filters.priceMin !== null) parts.push(['min', String(filters.priceMin)]);
  if (filters.priceMax !== null) parts.push(['max', String(filters.priceMax)]);
  if (sort !== 'relevance') parts.push(['sort', sort]);
  if (ignored.length > 0) parts.push(['ignore', ignored.map(encode).join(',')]);
  if (show > firstPage) parts.push(['show', String(show)]);
  return parts.map(([key, value]) => `${key}=${value}`).join('&');
}

/** Anything may stand in an address: what cannot be understood is left out, nothing throws. */
export function parseSearchView(fragment: string): SearchView {
  const facets = new Map<string, readonly string[]>();
  const view = { query: '', category: null as string | null, min: null as number | null, max: null as number | null };
  let sort: SortOrder = 'relevance';
  let show = firstPage;
  let ignored: readonly string[] = [];
  let tints: readonly string[] = [];
  for (const part of fragment.slice(0, longestFragment).split('&')) {
    const at = part.indexOf('=');
    if (at <= 0) continue;
    const key = decode(part.slice(0, at));
    const raw = part.slice(at + 1);
    if (key === 'q') view.query = decode(raw.replaceAll('+', ' ')).slice(0, maxQueryLength);
    else if (key === 'category') view.category = decode(raw) || null;
    else if (key === 'min') view.min = amount(raw);
    else if (key === 'max') view.max = amount(raw);
    else if (key === 'sort') sort = sortOrders.find((order) => order === raw) ?? 'relevance';
    else if (key === 'show') show = Math.min(largestShow, Math.max(firstPage, Math.floor(Number(raw)) || firstPage));
    else if (key === 'ignore') ignored = values(raw);
    else if (key === 'tint') tints = tintsOf(raw);
    else facets.set(key, values(raw));
  }
  const filters = {
    category: view.category,
    facets: Object.fromEntries(facets),
    priceMin: view.min,
    priceMax: view.max,
    ...(tints.length > 0 ? { tints } : {}),
  };
  return { query: view.query, filters, sort, show, ignored };
}

export function searchHref(view: Partial<SearchView>): string {
  const fragment = formatSearchView({ ...emptyView, ...view });
  return fragment === '' ? paths.search : `${paths.search}#${fragment}`;
}

const reserved: ReadonlySet<string> = new Set(['q', 'category', 'min', 'max', 'sort', 'ignore', 'show', 'tint']);

/** Lone surrogates, which `encodeURIComponent` refuses, become U+FFFD. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const values = (raw: string): string[] => [...new Set(raw.split(',').map(decode).filter(Boolean))];

const tintsOf = (raw: string): string[] =>
  values(raw.toLowerCase())
    .map((text) => `#${text}`)
    .filter(isTint)
    .slice(0, mostTints);

function amount(text: string): number | null {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) && value >= 0 ? value : null;
}
