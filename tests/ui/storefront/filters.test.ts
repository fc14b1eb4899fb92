import { describe, expect, it } from 'vitest';
import type { FacetDefinition } from '../../../src/domain/pack';
import { noFilters } from '../../../src/domain/search';
import { appliedFilters, parentCategory, toggleFacet, toggleTint } from '../../../src/ui/storefront/search/appliedFilters';
import { shownFacets } from '../../../src/ui/storefront/search/facetChoice';
import { joinTerms } from '../../../src/ui/storefront/search/joinTerms';

const facet = (key: string, ...values: string[]): FacetDefinition => ({
  key,
  title: { zh: key, en: key },
  understood: false,
  values: values.map((value) => ({ key: value, title: { zh: value, en: value } })),
});

describe('applied filters', () => {
  it('toggling a value twice leaves no trace', () => {
    const once = toggleFacet(noFilters, 'colour', 'red');
    expect(once.facets).toEqual({ colour: ['red'] });
    expect(toggleFacet(once, 'colour', 'red').facets).toEqual({});
  });

  it('each chip knows the filters without it', () => {
    const filters = { category: 'books', facets: { colour: ['red', 'blue'] }, priceMin: 10, priceMax: null };
    const applied = appliedFilters(filters);
    expect(applied.map(({ kind }) => kind)).toEqual(['category', 'facet', 'facet', 'price']);
    expect(applied[1]?.without.facets).toEqual({ colour: ['blue'] });
    expect(applied[3]?.without).toMatchObject({ priceMin: null, category: 'books' });
  });

  it('colours picked by eye have a chip each, and leave no trace when the last is taken out', () => {
    const both = toggleTint(toggleTint(noFilters, '#b3261e'), '#3f7fc4');
    const applied = appliedFilters(both);
    expect(applied.map(({ kind, value }) => [kind, value])).toEqual([
      ['tint', '#b3261e'],
      ['tint', '#3f7fc4'],
    ]);
    expect(applied[0]?.without.tints).toEqual(['#3f7fc4']);
    expect(toggleTint(toggleTint(both, '#b3261e'), '#3f7fc4')).toEqual(noFilters);
  });

  it('the parent of a root category is none', () => {
    expect(parentCategory('books/science')).toBe('books');
    expect(parentCategory('books')).toBeNull();
  });
});

describe('shown facets', () => {
  const definitions = [facet('size', 's', 'm'), facet('colour', 'red', 'blue'), facet('scent', 'rose', 'mint')];
  const counts = { size: { s: 1, m: 1 }, colour: { red: 9, blue: 4 }, scent: { rose: 3 } };

  it('are the most telling ones, in the order of the catalogue', () => {
    const { shown, more } = shownFacets(definitions, counts, noFilters, 1);
    expect(shown.map(({ facet: { key } }) => key)).toEqual(['colour']);
    expect(more).toBe(true);
    expect(shownFacets(definitions, counts, noFilters, 5).shown.map(({ facet: { key } }) => key)).toEqual(['size', 'colour']);
  });

  it('always include one in use, with its chosen value even when nothing matches it any more', () => {
    const { shown } = shownFacets(definitions, counts, { ...noFilters, facets: { scent: ['mint'] } }, 1);
    const scent = shown.find(({ facet: { key } }) => key === 'scent');
    expect(scent?.values).toEqual([
      { key: 'rose', count: 3, chosen: false },
      { key: 'mint', count: 0, chosen: true },
    ]);
  });
});

describe('joined terms', () => {
  it('make one word of pieces that stand side by side in the query', () => {
    expect(joinTerms(['计算', '机', '科学', '书'], '我想买一本计算机科学的书')).toEqual(['计算机科学', '书']);
  });

  it('leave words apart, and take no piece of a longer one', () => {
    expect(joinTerms(['running', 'shoes'], 'running shoes')).toEqual(['running', 'shoes']);
    expect(joinTerms(['跑步', '步'], '跑步鞋')).toEqual(['跑步']);
  });

  it('keep terms that the query does not contain, as corrected ones', () => {
    expect(joinTerms(['python'], 'pyhton')).toEqual(['python']);
  });
});
