import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../../tools/cli';
import { readSource, sourceHash } from '../../../tools/pack/readSource';
import { TemporaryFolders, type TinyCatalogue, tinyCatalogue } from './tinyCatalogue';

const folders = new TemporaryFolders();
afterAll(() => folders.clear());

type Change = (catalogue: TinyCatalogue) => void;
const read = (change: Change = () => {}) => {
  const catalogue = tinyCatalogue();
  change(catalogue);
  return readSource(folders.write(catalogue));
};
const first = (catalogue: TinyCatalogue) => catalogue.files.books?.items[0] as Record<string, unknown>;
const second = (catalogue: TinyCatalogue) => catalogue.files.books?.items[1] as Record<string, unknown>;
/** The message of the mistake, without the temporary folder. */
const mistake = (change: Change): string => {
  try {
    read(change);
  } catch (error) {
    if (error instanceof UsageError) return error.message.replace(/^.*\//u, '');
    throw error;
  }
  return 'no mistake';
};

describe('a catalogue’s sources', () => {
  it('are joined in the order of their files, with categories and titles of every level', () => {
    const { items, manifest } = read();
    expect(items.map(({ id, category }) => [id, category.join('/')])).toEqual([
      ['NS-BCS-001', 'books/computer-science'],
      ['NS-BCS-002', 'books/computer-science'],
      ['NS-TEA-001', 'tea'],
      ['NS-TEA-002', 'tea'],
    ]);
    expect(manifest).toMatchObject({ name: 'tiny', itemCount: 4, schemaVersion: 1, notice: null });
    expect(manifest.categories).toEqual({
      books: { zh: '图书', en: 'Books' },
      'books/computer-science': { zh: '计算机', en: 'Computer science' },
      tea: { zh: '茶', en: 'Tea' },
    });
  });

  it('give one form to what may be written in two', () => {
    const { items } = read();
    expect(items.map(({ facets }) => facets.occasion)).toEqual([['study'], ['study'], ['birthday', 'study'], ['birthday', 'study']]);
    expect(items[0]).toMatchObject({ maker: null, year: null, day: null, requires: [] });
  });

  it('offer only facet values that some item has: an empty choice helps nobody', () => {
    expect(read().manifest.facets.map(({ key, values }) => [key, values.map((value) => value.key)])).toEqual([
      ['occasion', ['birthday', 'study']],
    ]);
  });

  it('take the last row of each file in turn for the newest, unless arrivals are named', () => {
    expect(read().manifest.arrivals).toEqual(['NS-BCS-002', 'NS-TEA-002', 'NS-BCS-001', 'NS-TEA-001']);
    expect(read(({ pack }) => Object.assign(pack, { arrivals: ['NS-TEA-001'] })).manifest.arrivals).toEqual(['NS-TEA-001']);
  });

  it('hash to the same as long as no file changes', () => {
    const folder = folders.write(tinyCatalogue());
    const before = sourceHash(folder);
    expect(sourceHash(folders.write(tinyCatalogue()))).toBe(before);
    writeFileSync(join(folder, 'more.yaml'), '# nothing yet');
    expect(sourceHash(folder)).not.toBe(before);
  });
});

describe('a mistake in the sources is told with its place:', () => {
  const mistakes: readonly [string, Change, string | RegExp][] = [
    ['a missing language', (all) => Object.assign(first(all), { title: { en: 'X' } }), /^books\.yaml: items\.0\.title\.zh: /u],
    ['a blank text', (all) => Object.assign(first(all), { title: { zh: ' ', en: 'X' } }), /^books\.yaml: items\.0\.title\.zh: /u],
    ['a misspelt key', (all) => Object.assign(second(all), { prise: 3 }), /^books\.yaml: items\.1\.prise: /u],
    ['a price in words', (all) => Object.assign(first(all), { price: 'cheap' }), /^books\.yaml: items\.0\.price: /u],
    ['an id in small letters', (all) => Object.assign(first(all), { id: 'ns-bcs-001' }), /^books\.yaml: items\.0\.id: is not an id/u],
    [
      'a colour that is none',
      (all) => Object.assign(first(all), { art: { kind: 'book', colours: ['red'] } }),
      /^books\.yaml: items\.0\.art\.colours\.0: /u,
    ],
    ['no tags', (all) => Object.assign(first(all), { tags: { zh: [], en: ['x'] } }), /^books\.yaml: items\.0\.tags\.zh: /u],
    ['a file without items', (all) => Object.assign(all.files.books ?? {}, { items: [] }), /^books\.yaml: items: /u],
    ['a wrong pack file', ({ pack }) => Object.assign(pack, { version: 'one' }), /^pack\.yaml: version: /u],
    ['an id that stands twice', (all) => Object.assign(second(all), { id: 'NS-TEA-001' }), 'tea.yaml: NS-TEA-001 stands twice'],
    [
      'a title too few',
      (all) => Object.assign(all.files.books?.category ?? {}, { title: { zh: ['图书'], en: ['Books', 'Computer science'] } }),
      'books.yaml: category.title needs one title a level',
    ],
    [
      'a category titled otherwise elsewhere',
      (all) => Object.assign(all.files.tea?.category ?? {}, { path: ['books', 'tea'], title: { zh: ['书', '茶'], en: ['Books', 'Tea'] } }),
      'tea.yaml: books is titled otherwise in another file',
    ],
    ['an unknown facet', (all) => Object.assign(first(all), { facets: { mood: 'good' } }), 'NS-BCS-001: the facet mood has no value good'],
    [
      'an unknown facet value',
      (all) => Object.assign(first(all), { facets: { occasion: 'funeral' } }),
      'NS-BCS-001: the facet occasion has no value funeral',
    ],
    [
      'an arrival that does not exist',
      ({ pack }) => Object.assign(pack, { arrivals: ['NS-NONE'] }),
      'pack.yaml: NS-NONE among the arrivals does not exist',
    ],
    [
      'a requirement that does not exist',
      (all) => Object.assign(first(all), { requires: ['NS-NONE'] }),
      'NS-BCS-001: it requires NS-NONE, which does not exist',
    ],
    ['an item that requires itself', (all) => Object.assign(first(all), { requires: ['NS-BCS-001'] }), /^NS-BCS-001: /u],
  ];
  it.each(mistakes)('%s', (_what, change, message) => {
    if (typeof message === 'string') expect(mistake(change)).toBe(message);
    else expect(mistake(change)).toMatch(message);
  });

  it('what is no YAML', () => {
    const folder = folders.write(tinyCatalogue());
    writeFileSync(join(folder, 'books.yaml'), 'category: [\n');
    expect(() => readSource(folder)).toThrow(/books\.yaml: .*line/su);
  });

  it('a folder that holds no pack', () => {
    expect(() => readSource(folders.make())).toThrow(/holds no pack\.yaml/u);
  });
});

describe('requirements', () => {
  const requiring =
    (links: Record<string, string[]>): Change =>
    (all) => {
      for (const item of Object.values(all.files).flatMap(({ items }) => items))
        Object.assign(item, { requires: links[String(item.id)] ?? [] });
    };

  it('may meet again, as long as they lead forwards', () => {
    const links = { 'NS-BCS-001': ['NS-BCS-002', 'NS-TEA-001'], 'NS-BCS-002': ['NS-TEA-002'], 'NS-TEA-001': ['NS-TEA-002'] };
    expect(read(requiring(links)).items[0]?.requires).toEqual(['NS-BCS-002', 'NS-TEA-001']);
  });

  it('of thirty levels are checked without walking every way through them', () => {
    // Two items a level, each requiring both of the next: 2^30 ways.
    const level = (depth: number) => [`NS-CRS-${depth}A`, `NS-CRS-${depth}B`];
    const links = Object.fromEntries(
      Array.from({ length: 30 }, (_, depth) => level(depth).map((id) => [id, depth < 29 ? level(depth + 1) : []])).flat(),
    );
    const { items } = read((all) => {
      const rows = Object.keys(links).map((id) => ({ ...first(all), id }));
      Object.assign(all.files.books ?? {}, { items: rows });
      requiring(links)(all);
    });
    expect(items.length).toBe(62);
  });

  it.each([
    ['two', { 'NS-BCS-001': ['NS-BCS-002'], 'NS-BCS-002': ['NS-BCS-001'] }],
    [
      'four, across files',
      { 'NS-BCS-001': ['NS-TEA-001'], 'NS-TEA-001': ['NS-BCS-002'], 'NS-BCS-002': ['NS-TEA-002'], 'NS-TEA-002': ['NS-BCS-001'] },
    ],
    ['two, behind one that is in no circle', { 'NS-BCS-001': ['NS-BCS-002'], 'NS-BCS-002': ['NS-TEA-001'], 'NS-TEA-001': ['NS-BCS-002'] }],
  ])('in a circle of %s are refused', (_what, links) => {
    expect(mistake(requiring(links))).toMatch(/requires itself by way of others$/u);
  });
});
