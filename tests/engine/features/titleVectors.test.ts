import { describe, expect, it } from 'vitest';
import { buildTitleVectors, titleTerms } from '../../../src/engine/features/titleVectors';

describe('title terms', () => {
  it('are words, those of one character included, and their neighbours', () => {
    expect(titleTerms('SET & 3 Mugs')).toEqual(['set', '3', 'set 3', 'mugs', '3 mugs']);
  });
  it('are pairs of characters in Chinese', () => {
    expect(titleTerms('跑步鞋')).toEqual(['跑步', '步鞋']);
    expect(titleTerms('茶')).toEqual(['茶']);
  });
});

describe('title vectors', () => {
  const vectors = buildTitleVectors([['red mug'], ['red mug'], ['blue lamp'], ['']]);
  const cosinesTo = (item: number) => {
    const row = new Float32Array(vectors.count);
    vectors.fillRow(item, row);
    return row;
  };
  it('are of length one: equal titles have cosine 1, titles without a common term 0', () => {
    expect(cosinesTo(0)[0]).toBe(1);
    expect(cosinesTo(0)[1]).toBe(1);
    expect(cosinesTo(0)[2]).toBe(0);
  });
  it('of a title without words are zero', () => {
    expect([...cosinesTo(3)]).toEqual([0, 0, 0, 0]);
  });
  it('weigh rare words more than common ones', () => {
    const shared = buildTitleVectors([['red mug'], ['red lamp'], ['mug tall'], ['red box'], ['red hat']]);
    const row = new Float32Array(5);
    shared.fillRow(0, row);
    expect(row[2]).toBeGreaterThan(row[1] ?? 1);
  });
});
