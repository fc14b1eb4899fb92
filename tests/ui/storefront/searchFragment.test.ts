import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyView,
  firstPage,
  formatSearchView,
  parseSearchView,
  type SearchView,
  searchHref,
  sortOrders,
} from '../../../src/ui/storefront/search/searchFragment';

const key = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,12}$/u)
  .filter((text) => !['q', 'category', 'min', 'max', 'sort', 'show', 'ignore', 'tint'].includes(text));
const anyView: fc.Arbitrary<SearchView> = fc.record({
  query: fc.string({ maxLength: 60 }),
  sort: fc.constantFrom(...sortOrders),
  show: fc.constantFrom(firstPage, 48, 240),
  ignored: fc.uniqueArray(fc.constantFrom('price', 'colour=red', 'audience!=children'), { maxLength: 3 }),
  filters: fc
    .record({
      category: fc.option(
        fc.array(key, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
        { nil: null },
      ),
      facets: fc.dictionary(key, fc.uniqueArray(key, { minLength: 1, maxLength: 4 }), { maxKeys: 3 }),
      priceMin: fc.option(fc.nat({ max: 9999 }), { nil: null }),
      priceMax: fc.option(fc.nat({ max: 9999 }), { nil: null }),
    })
    .chain((filters) =>
      fc
        .uniqueArray(fc.constantFrom('#b3261e', '#2b2c30', '#0a0b0c'), { maxLength: 3 })
        .map((tints) => (tints.length > 0 ? { ...filters, tints } : filters)),
    ),
});
const plain = (view: SearchView) => ({ ...view, filters: { ...view.filters, facets: { ...view.filters.facets } } });

describe('search fragment', () => {
  it('brings back every view it wrote', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(plain(parseSearchView(formatSearchView(view)))).toEqual(plain(view));
      }),
    );
  });

  it('takes only colours from an address, each once and not too many', () => {
    const many = Array.from({ length: 20 }, (_, at) => `0000${at + 10}`).join(',');
    expect(parseSearchView('tint=B3261E,b3261e,red,12345g,,url(x)').filters.tints).toEqual(['#b3261e']);
    expect(parseSearchView(`tint=${many}`).filters.tints?.length).toBe(8);
    expect(parseSearchView('tint=red').filters).not.toHaveProperty('tints');
  });

  it('never throws, whatever stands in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (fragment) => {
        const { query, show } = parseSearchView(fragment);
        expect(query.length).toBeLessThanOrEqual(512);
        expect(show).toBeGreaterThanOrEqual(firstPage);
      }),
    );
    expect(parseSearchView('q=%E6%88%&min=abc&sort=%00&__proto__=x&show=-4').query).toBe('%E6%88%');
  });

  it('reads the form that people write by hand', () => {
    const view = parseSearchView('q=running+shoes&category=sport/running&colour=red,blue&min=100&sort=price-ascending');
    expect(view).toMatchObject({ query: 'running shoes', sort: 'price-ascending', show: firstPage });
    expect(view.filters).toMatchObject({ category: 'sport/running', facets: { colour: ['red', 'blue'] }, priceMin: 100, priceMax: null });
  });

  it('keeps a million characters from becoming work', () => {
    const view = parseSearchView(`q=${'a'.repeat(1_000_000)}`);
    expect(view.query).toHaveLength(512);
  });

  it('survives half an emoji', () => {
    expect(parseSearchView(formatSearchView({ ...emptyView, query: 'a\ud83d' })).query).toBe('a\ufffd');
  });

  it('leaves out what is ordinary, and puts everything else behind the #', () => {
    expect(searchHref({})).toBe('/search');
    expect(searchHref({ query: '茶 & 杯' })).toBe(`/search#q=${encodeURIComponent('茶 & 杯')}`);
  });
});
