import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilters, type SearchAnswer } from '../../../src/domain/search';
import { buildLexicalIndex } from '../../../src/engine/retrieval/lexicalIndex';
import { createSearchEngine, type PersonalOrder, type SearchArgument } from '../../../src/engine/retrieval/search';
import { fixturePack } from './fixturePack';

const engine = createSearchEngine(fixturePack, buildLexicalIndex(fixturePack.items, fixturePack.manifest), () => 0);

function search(query: string, change: Partial<SearchArgument> = {}, personal: PersonalOrder | null = null): SearchAnswer {
  const request: SearchArgument = {
    query,
    language: 'zh',
    filters: noFilters,
    sort: 'relevance',
    limit: 10,
    personal: false,
    queryVector: null,
    ...change,
  };
  return engine.search(request, personal);
}
const ids = (answer: SearchAnswer): string[] => answer.results.map(({ itemId }) => itemId);

describe('search by words', () => {
  it('shows computer-science books first for a wish in either language', () => {
    for (const query of ['我想买一本计算机科学的书', 'a book about computer science', '我想買一本計算機科學的書']) {
      expect(ids(search(query)).slice(0, 2).sort()).toEqual(['NS-BCS-001', 'NS-BCS-002']);
    }
  });

  it('shows gifts, not a book called Mother', () => {
    for (const query of ['送给妈妈的生日礼物', 'a gift for mum', 'present for my mother']) {
      expect(ids(search(query)).slice(0, 2).sort()).toEqual(['NS-GIF-001', 'NS-GIF-002']);
    }
  });

  it('understands a mistyped word and says which', () => {
    const answer = search('pyhton programming');
    expect(ids(answer)[0]).toBe('NS-BCS-002');
    expect(answer.corrections).toEqual([{ typed: 'pyhton', understood: 'python' }]);
  });

  it('names the words that matched and gives a probability with its complement', () => {
    const [first] = search('cat bowl').results;
    expect(first?.reasons).toContainEqual({ kind: 'words', terms: ['cat', 'bowl'] });
    const [p, q] = first?.confidence ?? [0, 0];
    expect(p + q).toBeCloseTo(1);
    expect(p).toBeGreaterThan(0);
  });

  it('finds nothing for words that no item has, and says so', () => {
    const answer = search('量子纠缠 xylophone');
    expect(answer.results).toEqual([]);
    expect(answer.noConfidentMatch).toBe(true);
  });
});

describe('search by meaning', () => {
  it('finds by vector what no word matches', () => {
    const answer = search('喵星人的餐具', { queryVector: new Float32Array([0, 0, 1]) });
    expect(answer.phase).toBe('hybrid');
    expect(ids(answer)[0]).toBe('NS-PET-001');
    expect(answer.results[0]?.reasons.some(({ kind }) => kind === 'meaning')).toBe(true);
  });

  it('shows a page of the nearest within the price that the query states, and says that none is sure', () => {
    const answer = search('宇宙飞船 70元以下', { queryVector: new Float32Array([0.5, 0.5, 0.5]) });
    expect(ids(answer).sort()).toEqual(['NS-BCS-002', 'NS-BNV-001', 'NS-PET-001']);
    expect(answer.noConfidentMatch).toBe(true);
  });

  it('answers by words when the vector is unusable', () => {
    expect(search('cat bowl', { queryVector: new Float32Array(3) }).phase).toBe('lexical');
    expect(search('cat bowl', { queryVector: new Float32Array([Number.NaN, 0, 0]) }).phase).toBe('lexical');
  });
});

describe('search for an id', () => {
  it('shows that item first and then its neighbours, however the id is written', () => {
    for (const query of [
      'NS-GIF-001',
      'ns-gif-001',
      'ＮＳ－ＧＩＦ－００１',
      'nsgif001',
      'https://example.org/item/NS-GIF-001?from=x',
      'https%3A%2F%2Fexample.org%2Fitem%2Fns-gif-001',
    ]) {
      const answer = search(query);
      expect(answer.id).toEqual({ asked: 'NS-GIF-001', found: true });
      expect(ids(answer).slice(0, 2)).toEqual(['NS-GIF-001', 'NS-GIF-002']);
      expect(answer.results[1]?.reasons).toEqual([{ kind: 'similar', to: 'NS-GIF-001' }]);
      for (const { confidence } of answer.results) expect((confidence?.[0] ?? 0) + (confidence?.[1] ?? 0)).toBeCloseTo(1);
    }
  });

  it('says that an id is unknown and offers the nearest', () => {
    const answer = search('NS-GIF-009');
    expect(answer.id).toEqual({ asked: 'NS-GIF-009', found: false });
    expect(ids(answer)[0]).toBe('NS-GIF-001');
  });

  it('does not take ordinary words for an id', () => {
    for (const query of ['a gift for mum', 'iphone 15', 'nsfw 18', 'python 3']) expect(search(query).id).toBeNull();
  });
});

describe('filters, counts and order', () => {
  it('counts each facet with every filter but its own', () => {
    const filters = { ...noFilters, facets: { colour: ['blue'] } };
    const answer = search('', { filters });
    expect(ids(answer).sort()).toEqual(['NS-GIF-002', 'NS-PET-001']);
    expect(answer.counts.colour).toEqual({ pink: 2, blue: 2 });
    expect(answer.counts.category).toEqual({ gifts: 1, pets: 1 });
  });

  it('takes a category with everything below it, and a price range with its bounds', () => {
    expect(search('', { filters: { ...noFilters, category: 'books' } }).total).toBe(3);
    expect(ids(search('', { filters: { ...noFilters, priceMin: 69, priceMax: 89 } })).sort()).toEqual(['NS-BCS-001', 'NS-BCS-002']);
  });

  it('puts items without a price last in both price orders', () => {
    for (const sort of ['price-ascending', 'price-descending'] as const) expect(ids(search('', { sort })).at(-1)).toBe('NS-PET-002');
    expect(ids(search('', { sort: 'price-ascending' }))[0]).toBe('NS-BNV-001');
  });

  it('puts the arrivals of the pack first when sorted by newness', () => {
    expect(ids(search('', { sort: 'new' })).slice(0, 2)).toEqual(['NS-PET-001', 'NS-BCS-002']);
  });

  it('shows everything, popular first, without a query and claims no confidence', () => {
    const answer = search('  ');
    expect(answer.total).toBe(fixturePack.items.length);
    expect(ids(answer)[0]).toBe('NS-GIF-001');
    expect(answer.noConfidentMatch).toBe(false);
    expect(answer.results[0]?.confidence).toBeNull();
  });
});

describe('personal order', () => {
  const wantsScarves: PersonalOrder = {
    score: (row) => (fixturePack.items[row]?.id === 'NS-GIF-002' ? 1000 : 0),
    because: () => [fixturePack.items[5]?.id].filter((id) => id !== undefined),
  };

  it('names the interests behind a lifted item, only when asked to be personal', () => {
    const lifted = search('gift for mum', { personal: true }, wantsScarves).results.find(({ itemId }) => itemId === 'NS-GIF-002');
    expect(lifted?.reasons).toContainEqual({ kind: 'interests', because: ['NS-PET-001'] });
    const plain = search('gift for mum', { personal: false }, wantsScarves).results.find(({ itemId }) => itemId === 'NS-GIF-002');
    expect(plain?.reasons.some(({ kind }) => kind === 'interests')).toBe(false);
  });

  it('never lifts an item that does not match', () => {
    expect(ids(search('cat bowl', { personal: true }, wantsScarves))).not.toContain('NS-GIF-002');
  });
});

describe('bad input', () => {
  it('answers any text, long, broken or hostile', () => {
    for (const query of [
      '计算机'.repeat(40_000),
      '<script>alert(1)</script>',
      '\u0000\u0007',
      '🎁🎁',
      '%E0%A4%A',
      '__proto__ constructor',
    ]) {
      expect(() => search(query)).not.toThrow();
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const answer = search(query, { queryVector: new Float32Array([0.6, 0.8, 0]) });
        for (const { score, confidence } of answer.results) {
          expect(Number.isFinite(score)).toBe(true);
          if (confidence) expect(confidence[0] + confidence[1]).toBeCloseTo(1);
        }
      }),
    );
  });
});

describe('similar', () => {
  it('lists the nearest other items and nothing for an unknown id', () => {
    const [first] = fixturePack.items;
    expect(engine.similar(first?.id ?? ('' as never), 1).map(({ itemId }) => itemId)).toEqual(['NS-BCS-002']);
    expect(engine.similar('NS-NOT-999' as never, 3)).toEqual([]);
  });
});
