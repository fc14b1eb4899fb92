import { describe, expect, it } from 'vitest';
import type { Item, ItemId } from '../../../src/domain/item';
import { noFilters, type SearchAnswer } from '../../../src/domain/search';
import { buildLexicalIndex } from '../../../src/engine/retrieval/lexicalIndex';
import { createSearchEngine, type SearchArgument } from '../../../src/engine/retrieval/search';
import { fixturePack } from './fixturePack';

const engine = createSearchEngine(fixturePack, buildLexicalIndex(fixturePack.items, fixturePack.manifest), () => 0);
const search = (query: string, change: Partial<SearchArgument> = {}): SearchAnswer =>
  engine.search({
    query,
    language: 'zh',
    filters: noFilters,
    sort: 'relevance',
    limit: 10,
    personal: false,
    queryVector: null,
    ...change,
  });
const ids = (answer: SearchAnswer): string[] => answer.results.map(({ itemId }) => itemId);

describe('filters that a query states', () => {
  it('bound the price, and say so', () => {
    const answer = search('200元以下的礼物');
    expect(answer.understoodFilters).toMatchObject([{ key: 'price', text: '200元以下', priceMax: 200 }]);
    // The scarf for 399 is a gift too.
    expect(ids(search('礼物'))).toContain('NS-GIF-002');
    expect(ids(answer)).toContain('NS-GIF-001');
    expect(ids(answer)).not.toContain('NS-GIF-002');
  });

  it('are not searched for as words', () => {
    expect(search('200元以下的礼物').understood).not.toContain('200');
  });

  it('can be taken back one by one', () => {
    const answer = search('200元以下的礼物', { ignored: ['price'] });
    expect(answer.understoodFilters).toEqual([]);
    expect(ids(answer)).toContain('NS-GIF-002');
  });

  it('choose a facet value', () => {
    const answer = search('蓝色的丝巾');
    expect(answer.understoodFilters.map(({ key }) => key)).toEqual(['colour=blue']);
    expect(ids(answer)).toContain('NS-GIF-002');
    expect(ids(answer)).not.toContain('NS-GIF-001');
  });

  it('leave out a value named in the negative', () => {
    const answer = search('a gift, not blue');
    expect(answer.understoodFilters.map(({ key }) => key)).toEqual(['colour!=blue']);
    expect(ids(answer)).toContain('NS-GIF-001');
    expect(ids(answer)).not.toContain('NS-GIF-002');
  });

  it('are not believed when nothing that fits the wish has the value', () => {
    // "Pink" as a name: no book has a colour at all.
    const answer = search('python programming pink');
    expect(answer.understoodFilters).toEqual([]);
    expect(ids(answer)[0]).toBe('NS-BCS-002');
  });

  it("give way to the shopper's own choice of the same facet", () => {
    const answer = search('blue gift', { filters: { ...noFilters, facets: { colour: ['pink'] } } });
    expect(ids(answer)).toContain('NS-GIF-001');
  });

  it('alone browse the catalogue', () => {
    const answer = search('100元以下');
    expect(answer.total).toBeGreaterThan(0);
    expect(answer.results.every(({ reasons }) => reasons[0]?.kind === 'popular')).toBe(true);
  });
});

describe('an amount that a query states', () => {
  const bottle = (number: number, zh: string, en: string): Item => ({
    ...(fixturePack.items[0] as Item),
    id: `NS-BOT-00${number}` as ItemId,
    title: { zh: `水壶 ${zh}`, en: `Water bottle ${en}` },
  });
  const small = [1, 2, 3].map((number) => bottle(number, '500 毫升', '500 ml'));
  const items = [...small, bottle(4, '1 升', '1 litre')];
  const pack = { ...fixturePack, items, vectors: fixturePack.vectors.slice(0, items.length * fixturePack.manifest.dimension) };
  const bottles = createSearchEngine(pack, buildLexicalIndex(items, pack.manifest), () => 0);
  const asked = (query: string, ignored: readonly string[] = []) =>
    bottles.search({
      query,
      language: 'en',
      filters: noFilters,
      sort: 'relevance',
      limit: 10,
      personal: false,
      queryVector: null,
      ignored,
    });

  it('is a filter, in whatever unit it is written', () => {
    const answer = asked('water bottle 0.5 l');
    expect(answer.understoodFilters).toMatchObject([{ key: 'amount=500ml', text: '0.5 l' }]);
    expect(ids(answer).sort()).toEqual(small.map(({ id }) => id));
  });

  it('can be taken back', () => {
    expect(asked('water bottle 0.5 l', ['amount=500ml']).total).toBe(4);
  });

  it.each(['water bottle 1 litre', 'water bottle 750 ml'])('is none where hardly any title names it: %s', (query) => {
    const answer = asked(query);
    expect(answer.understoodFilters).toEqual([]);
    expect(answer.total).toBe(4);
  });
});
