import { describe, expect, it } from 'vitest';
import { createMiniSearch, fieldBoosts } from '../../../src/engine/retrieval/buildLexicalIndex';
import { buildLexicalIndex, loadLexicalIndex } from '../../../src/engine/retrieval/lexicalIndex';
import { parseQuery } from '../../../src/engine/text/parseQuery';
import { fixturePack } from './fixturePack';

const { items, manifest } = fixturePack;
const json = buildLexicalIndex(items, manifest);
const index = loadLexicalIndex(json);
const search = (query: string) => index.search(parseQuery(query));

describe('lexical index', () => {
  it('scores one word as MiniSearch itself does, to a rounding step', () => {
    const oracle = createMiniSearch(items, manifest);
    for (const word of ['python', 'bowl', '编程', '宠物']) {
      const expected = oracle.search(word, { tokenize: (text) => [text], boost: fieldBoosts, prefix: false, fuzzy: false });
      const { score, coverage } = search(word);
      for (const { id, score: value } of expected)
        expect((score[id as number] ?? 0) / (coverage[id as number] || 1)).toBeGreaterThanOrEqual(value * 0.98);
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  it('is the same text for the same catalogue, so that a pack can be built again bit by bit', () => {
    expect(buildLexicalIndex(items, manifest)).toBe(json);
  });

  it('finds words that begin as typed', () => {
    expect(search('progr').score.some((value) => value > 0)).toBe(true);
  });

  it('covers a query wholly, partly or not at all', () => {
    const { coverage } = search('cat bowl');
    const rowOf = (id: string): number => items.findIndex((item) => item.id === id);
    expect(coverage[rowOf('NS-PET-001')]).toBeCloseTo(1);
    expect(coverage[rowOf('NS-PET-002')]).toBeGreaterThan(0);
    expect(coverage[rowOf('NS-PET-002')]).toBeLessThan(1);
    expect(coverage[rowOf('NS-BCS-001')]).toBe(0);
  });

  it('corrects slips and leaves other words, numbers and short words alone', () => {
    expect(search('pyhton').corrections).toEqual([{ typed: 'pyhton', understood: 'python' }]);
    expect(search('scraf').corrections).toEqual([{ typed: 'scraf', understood: 'scarf' }]);
    for (const word of ['bowk', 'ython', 'cta', '2020', 'crasq']) expect(search(word).corrections).toEqual([]);
  });

  it('works for an empty catalogue and refuses foreign or shortened text', () => {
    const empty = loadLexicalIndex(buildLexicalIndex([], manifest));
    expect(empty.search(parseQuery('book')).score.length).toBe(0);
    expect(() => loadLexicalIndex('{}')).toThrow(/build the pack again/u);
    expect(() => loadLexicalIndex('null')).toThrow();
    const short = { ...JSON.parse(json), rows: [0] };
    expect(() => loadLexicalIndex(JSON.stringify(short))).toThrow(/cut short/u);
  });
});
