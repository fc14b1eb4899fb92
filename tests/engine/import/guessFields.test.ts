import { describe, expect, it } from 'vitest';
import { ratingScale } from '../../../src/domain/catalogueImport';
import { guessFields } from '../../../src/engine/import/guessFields';
import { profile } from './rows';

const guessed = (columns: readonly string[], cells: readonly (readonly string[])[]) =>
  guessFields(profile(columns, cells)).map(({ field, reason }) => `${field} (${reason})`);

/** Ten rows, each column by its number. */
const rows = (...columns: ((row: number) => string)[]) => Array.from({ length: 10 }, (_, row) => columns.map((cell) => cell(row)));

describe('what a column is', () => {
  it('is told by its name, in either language', () => {
    expect(
      guessed(
        ['商品编号', '商品名称', '商品描述', '关键词', '分类', '品牌', '售价', '评分', '评价数', '出版年', '上架日期', '链接'],
        rows(
          (row) => `A${row}`,
          (row) => `茶 ${row}`,
          () => '清明前采的茶，用八十度的水泡。',
          () => '茶、绿茶',
          () => '食品/茶',
          () => '近架',
          (row) => `¥${row}.50`,
          () => '4.5',
          (row) => String(row),
          () => '2020',
          () => '2024-05-01',
          () => 'https://a.example/x',
        ),
      ),
    ).toEqual(
      ['id', 'title', 'description', 'tags', 'category', 'maker', 'price', 'rating', 'rating-count', 'year', 'day', 'link'].map(
        (field) => `${field} (name)`,
      ),
    );
  });

  it('and in which language, by marks in the name or by what stands in two columns of one kind', () => {
    const texts = rows(
      (row) => `茶${row}`,
      (row) => `Tea ${row}`,
    );
    for (const columns of [
      ['title.zh', 'title.en'],
      ['标题（中文）', '标题（英文）'],
      ['name_cn', 'name_en'],
      ['中文名', '英文名'],
    ]) {
      expect(guessed(columns, texts), columns.join()).toEqual(['title-zh (name)', 'title-en (name)']);
    }
    expect(guessed(['名称', 'Name'], texts)).toEqual(['title-zh (content)', 'title-en (content)']);
  });

  it('is none of what its name says when something else stands in it', () => {
    const [price, link, title] = guessed(
      ['price', 'link', 'name'],
      rows(
        (row) => ['cheap', 'dear', 'fair'][row % 3] ?? '',
        (row) => `see page ${row}`,
        (row) => `Mug ${row}`,
      ),
    );
    expect([price, link, title]).toEqual(['facet (few-values)', 'none (nothing)', 'title (name)']);
  });

  it('is told by what stands in it where the name says nothing', () => {
    expect(
      guessed(
        ['a', 'b', 'c', 'd', 'e'],
        rows(
          (row) => `X-${row}`,
          (row) => `A fine cup number ${'abcdefghij'[row]}`,
          (row) => (row % 2 ? 'red' : 'blue'),
          (row) => String(row * 17),
          () => '',
        ),
      ),
    ).toEqual(['id (content)', 'title (content)', 'facet (few-values)', 'none (nothing)', 'none (empty)']);
  });

  it('is no picture: those are never fetched', () => {
    expect(
      guessed(
        ['name', 'image_url', 'x', 'cover'],
        rows(
          (row) => `Mug ${row}`,
          (row) => `https://a.example/${row}`,
          (row) => `https://a.example/${row}.jpg?w=2`,
          () => 'data:image/png;base64,AAAA',
        ),
      ),
    ).toEqual(['title (name)', 'none (picture)', 'none (picture)', 'none (picture)']);
  });

  it('is one column a field: the fullest, else the first; more than a few facets are too many', () => {
    expect(
      guessed(
        ['title', 'name', 'brand', 'author'],
        rows(
          (row) => (row < 3 ? `T${row}` : ''),
          (row) => `Tea ${row}`,
          () => 'a',
          () => 'b',
        ),
      ),
    ).toEqual(['none (nothing)', 'title (name)', 'maker (name)', 'none (nothing)']);
    const many = Array.from({ length: 12 }, (_, at) => `f${at}`);
    const facets = guessed(
      ['name', ...many],
      rows((row) => `Tea ${row}`, ...many.map(() => (row: number) => (row % 2 ? 'yes' : 'no'))),
    );
    expect(facets.filter((guess) => guess.startsWith('facet')).length).toBe(8);
  });

  it('is no facet when its values are amounts, flags, links, or nearly all different', () => {
    expect(
      guessed(
        ['name', 'stock', 'flag', 'note'],
        rows(
          (row) => `Tea ${row}`,
          (row) => String(row % 5 === 0 ? 3 : row),
          (row) => String(row % 2),
          (row) => `note ${row % 8}`,
        ),
      ).slice(2),
    ).toEqual(['none (nothing)', 'none (nothing)']);
  });

  it('tells on which scale ratings are', () => {
    expect([null, 4.9, 5, 9.2, 88].map(ratingScale)).toEqual([5, 5, 5, 10, 100]);
  });
});

describe('the profile of a column', () => {
  it('counts what is filled, what differs and what it looks like, lists by their parts', () => {
    const [sizes, price, text] = profile(
      ['sizes', 'price', 'text'],
      [
        ['S|M', '¥10', '茶'],
        ['M|L', '20元', 'tea'],
        ['-', 'n/a', ''],
        ['s', '30', '茶 tea'],
      ],
    );
    expect(sizes).toMatchObject({ filled: 3, distinct: 3, examples: ['S|M', 'M|L', 's'], blanks: 0.25 });
    expect(price).toMatchObject({ filled: 3, numbers: 1, largest: 30, currency: 'CNY' });
    expect(text).toMatchObject({ filled: 3, chinese: 2 / 3, currency: null, largest: null });
  });

  it('keeps little of a column however much stands in it', () => {
    const cells = Array.from({ length: 2000 }, (_, row) => [`${'x'.repeat(5000)}${row}`]);
    const [column] = profile(['long'], cells);
    expect(column?.distinct).toBeLessThanOrEqual(400);
    expect(column?.examples.every((example) => example.length <= 80)).toBe(true);
  });
});
