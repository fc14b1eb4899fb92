import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { itemSchema, manifestSchema } from '../../../src/adapters/catalogue/packSchema';
import { type ImportField, importFields } from '../../../src/domain/catalogueImport';
import { itemTexts } from '../../../src/engine/features/itemText';
import { importedTexts, importedVector, withLink } from '../../../src/engine/import/importedTexts';
import { build } from './rows';

describe('an item made of a row', () => {
  it('has every field of the schema, cleaned and read', () => {
    const { items, problems, draft } = build(
      ['id', 'title', 'description', 'tags', 'category', 'maker', 'price', 'rating', 'rating-count', 'year', 'day', 'facet'],
      [
        [
          't_1',
          ' Green&nbsp;tea ',
          '<p>Picked in <b>spring</b>.</p>',
          'tea, green',
          'Food > Tea',
          'Near',
          '¥1,280',
          '4.5',
          '1,024',
          '2024年',
          '2024/5/1',
          'S|M',
        ],
      ],
      { columns: ['id', 't', 'd', 'tags', 'c', 'm', 'p', 'r', 'n', 'y', 'day', 'Size'] },
    );
    expect(problems).toEqual([]);
    expect(items).toEqual([
      {
        id: 'ID-T-1',
        title: { zh: 'Green tea', en: 'Green tea' },
        description: { zh: 'Picked in spring.', en: 'Picked in spring.' },
        tags: { zh: ['tea', 'green'], en: ['tea', 'green'] },
        maker: { zh: 'Near', en: 'Near' },
        category: ['food', 'tea'],
        price: 1280,
        rating: { mean: 4.5, count: 1024 },
        year: 2024,
        day: '2024-05-01',
        requires: [],
        facets: { size: ['s', 'm'] },
      },
    ]);
    expect(draft).toMatchObject({
      name: 'own-test',
      title: { zh: 'Mine', en: 'Mine' },
      currency: 'CNY',
      categories: { food: { zh: 'Food', en: 'Food' }, 'food/tea': { zh: 'Tea', en: 'Tea' } },
      facets: [{ key: 'size', title: { zh: '尺寸', en: 'Size' }, values: [{ key: 's' }, { key: 'm' }] }],
      arrivals: ['ID-T-1'],
      itemCount: 1,
    });
  });

  it('of a file in one language has it in both places, and that is told', () => {
    const chinese = build(['title'], [['绿茶'], ['红茶']]);
    expect(chinese.items[0]?.title).toEqual({ zh: '绿茶', en: '绿茶' });
    expect(chinese.builder.notes().oneLanguage).toBe('zh');
    expect(build(['title'], [['Tea']]).builder.notes().oneLanguage).toBe('en');
  });

  it('of a file in both languages has each in its place, and the other where one is missing', () => {
    const { items, builder } = build(
      ['title-zh', 'title-en', 'category-zh', 'category-en'],
      [
        ['绿茶', 'Green tea', '食品/茶', 'Food/Tea'],
        ['', 'Mug', '', ''],
      ],
    );
    expect(items.map(({ title }) => title)).toEqual([
      { zh: '绿茶', en: 'Green tea' },
      { zh: 'Mug', en: 'Mug' },
    ]);
    expect(builder.draft('own-x').categories).toMatchObject({ 'food/tea': { zh: '茶', en: 'Tea' }, all: { zh: '全部', en: 'All' } });
    expect(builder.notes().oneLanguage).toBeNull();
  });

  it('without a description is described by what is known of it, else by its title', () => {
    const { items, builder } = build(
      ['title', 'maker', 'category', 'facet'],
      [
        ['Tea', 'Near', 'Food', 'green'],
        ['Mug', '', '', ''],
      ],
    );
    expect(items.map(({ description }) => description.en)).toEqual(['Near · Food · green', 'Mug']);
    expect(builder.notes().withoutDescription).toBe(2);
  });

  it('without an id is told by its row', () => {
    expect(build(['title'], [['a'], ['b']]).items.map(({ id }) => id)).toEqual(['ROW-00002', 'ROW-00003']);
  });

  it.each([
    ['9.2', 10, 4.6],
    ['88', 100, 4.4],
    ['0.4', 5, 1],
    ['0', 5, null],
  ] as const)('rated %s of %d has %s of five', (cell, ratingScale, mean) => {
    expect(build(['title', 'rating'], [['a', cell]], { ratingScale }).items[0]?.rating?.mean ?? null).toBe(mean);
  });

  it('keeps a link as text at its end, which is neither searched nor encoded', () => {
    const { built } = build(['title', 'link'], [['Tea', 'https://shop.example/tea']]);
    const [row] = built;
    expect(row?.item.description.en).toBe('Tea');
    expect(row && withLink(row).description).toEqual({ zh: 'Tea\nhttps://shop.example/tea', en: 'Tea\nhttps://shop.example/tea' });
  });
});

describe('a row that cannot be an item', () => {
  it.each<[string, readonly ImportField[], readonly string[], string, string]>([
    ['without a title', ['title', 'id'], [' ', 'ab12'], 'title-missing', 'c0'],
    ['whose title is markup only', ['title', 'id'], ['<b></b>', 'ab12'], 'title-missing', 'c0'],
    ['without an id', ['title', 'id'], ['a', ''], 'id-missing', 'c1'],
    ['with an id of signs', ['title', 'id'], ['a', '!!!'], 'id-unusable', 'c1'],
    ['with words for a price', ['title', 'price'], ['a', 'ask us'], 'price-unreadable', 'c1'],
    ['with a price below nothing', ['title', 'price'], ['a', '-5'], 'price-unreadable', 'c1'],
    ['with a price beyond all prices', ['title', 'price'], ['a', '99999999'], 'price-unreadable', 'c1'],
    ['with a rating above its scale', ['title', 'rating'], ['a', '7'], 'rating-unreadable', 'c1'],
    ['with words for a count', ['title', 'rating-count'], ['a', 'many'], 'rating-count-unreadable', 'c1'],
    ['with words for a year', ['title', 'year'], ['a', 'old'], 'year-unreadable', 'c1'],
    ['with a day that does not exist', ['title', 'day'], ['a', '2024-02-30'], 'day-unreadable', 'c1'],
  ])('%s is left out and told', (_what, fields, cells, fault, column) => {
    const { items, problems } = build(fields, [cells]);
    expect(items).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ row: 2, column, fault, effect: 'row' })]);
  });

  it('has an id that another row has, in whatever spelling; the first one stays', () => {
    const { items, problems } = build(
      ['id', 'title'],
      [
        ['ns-1001', 'a'],
        ['NS_1001', 'b'],
        ['ns-1002', 'c'],
      ],
    );
    expect(items.map(({ title }) => title.en)).toEqual(['a', 'c']);
    expect(problems).toEqual([{ row: 3, column: 'c0', fault: 'duplicate-id', value: 'NS_1001 = 2', effect: 'row' }]);
  });

  it('takes nothing with it: its id is free for the row that is right', () => {
    const { items } = build(
      ['id', 'title', 'price'],
      [
        ['ns-1001', 'a', 'x'],
        ['ns-1001', 'b', '3'],
      ],
    );
    expect(items.map(({ title }) => title.en)).toEqual(['b']);
  });
});

describe('a cell that cannot be kept', () => {
  it('is a link that no page has: the item is taken without it, and that is told', () => {
    const { built, problems } = build(['title', 'link'], [['a', 'javascript:alert(1)']]);
    expect(built).toEqual([expect.objectContaining({ link: null })]);
    expect(problems).toEqual([{ row: 2, column: 'c1', fault: 'link-refused', value: 'javascript:alert(1)', effect: 'cell' }]);
  });

  it('is a word for nothing, which is no mistake', () => {
    const { items, problems } = build(['title', 'price', 'year'], [['a', 'N/A', '无']]);
    expect(problems).toEqual([]);
    expect(items[0]).toMatchObject({ price: null, year: null });
  });
});

describe('categories and facets of a whole file', () => {
  it('beyond what a tree can show go under "other", and are counted', () => {
    const { draft, builder, items } = build(
      ['title', 'category'],
      Array.from({ length: 450 }, (_, row) => [`t${row}`, `Category ${row}`]),
    );
    expect(items.at(-1)?.category).toEqual(['other']);
    expect(builder.notes().otherCategory).toBe(50);
    expect(Object.keys(draft.categories).length).toBe(401);
  });

  it('that are called like something of ours get another key', () => {
    const { draft, items } = build(['title', 'category', 'facet', 'facet'], [['a', 'All', 'constructor', 'x']], {
      columns: ['t', 'c', 'Category', 'price'],
    });
    expect(Object.keys(draft.categories)).toEqual(['all-2']);
    expect(draft.facets.map(({ key, values }) => [key, values[0]?.key])).toEqual([
      ['category-2', 'constructor-2'],
      ['price-2', 'x'],
    ]);
    expect(Object.keys(items[0]?.facets ?? {})).toEqual(['category-2', 'price-2']);
  });

  it('keep the most usual values of a facet first, sizes in their order, and no more than can be chosen from', () => {
    const { draft, builder } = build(
      ['title', 'facet', 'facet', 'facet'],
      Array.from({ length: 100 }, (_, row) => [`t${row}`, row % 4 ? 'red' : 'blue', String(40 - (row % 3)), `value ${row}`]),
      { columns: ['t', 'Color', 'Size', 'Note'] },
    );
    const values = draft.facets.map((facet) => facet.values.map(({ title }) => title.en));
    expect(draft.facets[0]?.title).toEqual({ zh: '颜色', en: 'Colour' });
    expect(values[0]).toEqual(['red', 'blue']);
    expect(values[1]).toEqual(['38', '39', '40']);
    expect(values[2]?.length).toBe(60);
    expect(builder.notes().facetValuesDropped).toBe(40);
  });

  it('arrive by their day, else the last rows first', () => {
    expect(
      build(
        ['title', 'day', 'id'],
        [
          ['a', '2024-01-01', 'a001'],
          ['b', '2024-03-01', 'b001'],
          ['c', '', 'c001'],
        ],
      ).draft.arrivals,
    ).toEqual(['B001', 'A001']);
    const many = build(
      ['title'],
      Array.from({ length: 200 }, (_, row) => [`t${row}`]),
    ).draft.arrivals;
    expect([many.length, many[0]]).toEqual([24, 'ROW-00201']);
  });
});

describe('texts to encode', () => {
  const both = build(['title-zh', 'title-en', 'description'], [['绿茶', 'Green tea', 'x']]).items[0];
  const one = build(['title', 'description', 'tags', 'maker'], [['Green tea', 'Mild.', 'tea', 'Near']]).items[0];
  if (!both || !one) throw new Error('no items');

  it('are those of every item where the languages differ', () => {
    expect(importedTexts(both).texts).toEqual(itemTexts(both));
  });

  it('stand once where both languages hold the same, and give the vector that twice would give', () => {
    const { texts, weights } = importedTexts(one);
    expect(texts).toEqual(['Green tea, Near. tea', 'Mild.']);
    const title = Float32Array.of(0.6, 0.8, 0);
    const description = Float32Array.of(0, 0, 1);
    const once = importedVector([title, description], { texts, weights });
    const twice = importedVector([title, description, title, description], { texts: itemTexts(one), weights: [1, 0.5, 1, 0.5] });
    expect([...once]).toEqual([...twice]);
  });
});

describe('any rows', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '',
      '12',
      '-1',
      '1,5',
      '4.5',
      '2024-01-01',
      'https://a.example',
      'javascript:x',
      'a > b',
      'S|M',
      '__proto__',
      'constructor',
      '<b>x</b>',
      '全部',
      'all',
      'ns-1',
    ),
  );

  it('give items and a manifest that fit the schema of every pack, or are told one by one', () => {
    const fields = fc.array(fc.constantFrom(...importFields), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fields, fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (given, rows) => {
        const { built, items, problems, draft } = build(given, rows, {
          columns: given.map((_, at) => ['颜色', 'Size', '__proto__', '', '价格'][at % 5] ?? ''),
        });
        for (const row of built) expect(v.safeParse(itemSchema, withLink(row)).issues).toBeUndefined();
        expect(v.safeParse(manifestSchema, { ...draft, dimension: 384, encoder: 'e@1', files: [] }).issues).toBeUndefined();
        expect(items.length + problems.filter(({ effect }) => effect === 'row').length).toBe(rows.length);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        const titled = new Set(Object.keys(draft.categories));
        expect(items.every(({ category }) => titled.has(category.join('/')))).toBe(true);
      }),
      { numRuns: 1500, seed: 20251125 },
    );
  });
});
