import { describe, expect, test } from 'vitest';
import type { Item, ItemId } from '../../../src/domain/item';
import { judgedQueries } from '../../../tools/search/judged';
import { parseSelector } from '../../../tools/search/selectors';

const item = (id: string, more: Partial<Item> = {}): Item => ({
  id: id as ItemId,
  title: { zh: '', en: '' },
  description: { zh: '', en: '' },
  tags: { zh: [], en: [] },
  maker: null,
  category: ['food', 'tea'],
  price: 50,
  rating: null,
  year: null,
  day: null,
  requires: [],
  facets: { colour: ['green', 'red'] },
  ...more,
});

describe('a selector', () => {
  const tea = item('NS-TEA-001');
  test.each([
    ['NS-TEA-001', true],
    ['NS-TEA-002', false],
    ['food', true],
    ['food/tea', true],
    ['foo', false],
    ['colour=red', true],
    ['colour!=red', false],
    ['tea-type=green', false],
    ['tea-type!=green', true],
    ['price<=50', true],
    ['price>=50.5', false],
    ['food/tea & colour=red & price<=60', true],
    ['food/tea & price<=40', false],
    ['food & !NS-TEA-001', false],
    ['food & !colour=blue', true],
  ])('%s', (text, fits) => {
    expect(parseSelector(text)(tea)).toBe(fits);
  });

  test('of a price fails for an item without one, in both directions', () => {
    const free = item('NS-TEA-002', { price: null });
    expect(parseSelector('price<=10')(free)).toBe(false);
    expect(parseSelector('price>=10')(free)).toBe(false);
  });

  test.each(['', 'colour=', 'price<10', 'Colour=red', 'a & '])('that means nothing is refused: %j', (text) => {
    expect(() => parseSelector(text)).toThrow(SyntaxError);
  });
});

test('the highest grade counts, and an item added after the judging has none', () => {
  const [query] = judgedQueries({
    schemaVersion: 2,
    note: '',
    judgedThrough: { 'NS-TEA': 2 },
    wishes: [
      {
        id: 'tea',
        half: 'test',
        queries: [{ text: 'tea', language: 'en', kind: 'word' }],
        grades: { '3': ['NS-TEA-001'], '1': ['food'] },
        why: 'Tea.',
      },
    ],
  });
  expect(['NS-TEA-001', 'NS-TEA-002', 'NS-TEA-003', 'NS-NUT-001'].map((id) => query?.gradeOf(item(id)))).toEqual([3, 1, null, null]);
});
