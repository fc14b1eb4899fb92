import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '../../../src/adapters/catalogue/readPack';
import type { ItemId } from '../../../src/domain/item';
import type { PackStart } from '../../../src/domain/pack';
import { createNodeEncoder } from '../../../tools/nodeEncoder';
import { diskReader } from '../../../tools/nodePack';
import { type BuiltTable, buildTable } from '../../../tools/pack/table/buildTable';
import { encodeOnAllCores } from '../../../tools/pack/table/encodeOnAllCores';
import { openVectorSpool } from '../../../tools/pack/table/vectorSpool';
import { TemporaryFolders } from './tinyCatalogue';

const folders = new TemporaryFolders();
afterAll(() => folders.clear());

const rows = [
  'sku,name,about,kind,cost,page',
  'b1,Blanket,A soft throw for reading in winter.,Home,49.90,https://example.com/b1',
  'b1,Blanket again,The same id.,Home,1,',
  'b2,Stove,Boils a kettle at a camp.,Outdoors,39,javascript:alert(1)',
  'b3,Lamp,A warm light for the bed.,Home,dear,',
].join('\n');

describe('a pack of own rows', () => {
  let out: string;
  let built: BuiltTable;
  const said: string[] = [];
  beforeAll(async () => {
    const folder = folders.make();
    const file = join(folder, 'my_things.csv.gz');
    writeFileSync(file, gzipSync(rows));
    out = join(folder, 'packs', 'My things');
    const options = { currency: 'EUR', columns: ['kind=category', 'page=link'], jobs: 1 };
    built = await buildTable(file, out, options, (line) => said.push(line));
  }, 60_000);

  it('is one that the page reads, with what the caller corrected', async () => {
    const { pack } = await readPack(diskReader(out));
    expect(pack.manifest).toEqual(built.manifest);
    expect(pack.manifest).toMatchObject({ name: 'my-things', title: { en: 'my things' }, currency: 'EUR', itemCount: 2 });
    expect(pack.items.map(({ title, price, category }) => [title.en, price, category])).toEqual([
      ['Blanket', 49.9, ['home']],
      ['Stove', 39, ['outdoors']],
    ]);
    const start = JSON.parse(readFileSync(join(out, 'start.json'), 'utf8')) as PackStart;
    expect(start.items.map(({ id }) => id).sort()).toEqual(pack.items.map(({ id }) => id).sort());
  });

  it('tells every bad row, and lists them beside it', () => {
    expect(built.problems.map(({ row, fault, effect }) => [row, fault, effect])).toEqual([
      [3, 'duplicate-id', 'row'],
      [4, 'link-refused', 'cell'],
      [5, 'price-unreadable', 'row'],
    ]);
    expect(readFileSync(`${out}.problems.csv`, 'utf8')).toContain('"5","cost","price-unreadable","dear","row"');
  });

  it('leaves nothing else behind', () => {
    expect(existsSync(`${out}.partial`)).toBe(false);
    expect(said.at(0)).toBe('my_things.csv.gz: csv, utf-8, 4 rows');
  });

  it('is not made when all rows are wanted and some are bad', async () => {
    const folder = folders.make();
    const file = join(folder, 'bad.csv');
    writeFileSync(file, rows);
    const strict = buildTable(file, join(folder, 'bad'), { strict: true }, () => {});
    await expect(strict).rejects.toThrow('2 rows cannot be taken');
    expect(existsSync(join(folder, 'bad'))).toBe(false);
  });

  it('is not made when no row can be read, which is said rather than that titles are missing', async () => {
    const file = join(folders.make(), 'ragged.csv');
    writeFileSync(file, 'title,about\nLamp,warm, and bright\n');
    const told: string[] = [];
    await expect(buildTable(file, `${file}.pack`, {}, (line) => told.push(line))).rejects.toThrow('no row of the file can be read');
    expect(told).toContain('row 2, the row: too-many-cells 3 > 2');
    expect(existsSync(`${file}.pack`)).toBe(false);
  });

  it.each([
    [{ columns: ['colour=facet'] }, 'There is no column "colour"; the columns are: sku, name'],
    [{ columns: ['kind=shelf'] }, '"shelf" is nothing a column can be'],
    [{ encoding: 'klingon' }, 'klingon is no encoding'],
    [{ currency: 'euros' }, 'euros is no currency'],
  ])('says what is wrong with %j', async (options, message) => {
    const file = join(folders.make(), 'rows.csv');
    writeFileSync(file, rows);
    await expect(buildTable(file, `${file}.pack`, options, () => {})).rejects.toThrow(message);
  });
});

describe('vectors on their way', () => {
  it('are kept for the same key only, without a row that was cut off', () => {
    const folder = join(folders.make(), 'spool');
    const first = openVectorSpool(folder, 'file 1', 2);
    first.append(Float32Array.of(1, 2, 3, 4));
    first.close();
    appendFileSync(join(folder, 'vectors.bin'), new Uint8Array(3));
    const again = openVectorSpool(folder, 'file 1', 2);
    expect(again.rows).toBe(2);
    again.append(Float32Array.of(5, 6));
    expect([...again.readAll()]).toEqual([1, 2, 3, 4, 5, 6]);
    again.close();
    const other = openVectorSpool(folder, 'file 2', 2);
    expect(other.rows).toBe(0);
    other.close();
  });

  it('are not computed twice: a build that was interrupted goes on after them', async () => {
    const encoder = await createNodeEncoder();
    const { dimension } = encoder;
    await encoder.dispose();
    const spool = openVectorSpool(join(folders.make(), 'spool'), 'key', dimension);
    const marked = new Float32Array(dimension).fill(9);
    spool.append(marked);
    const told: number[] = [];
    const text = (words: string) => ({ zh: words, en: words });
    const items = ['One', 'Two', 'Three'].map((title) => ({
      ...itemParts,
      id: title.toUpperCase() as ItemId,
      title: text(title),
      description: text(`${title} is a number.`),
    }));
    await encodeOnAllCores(items, spool, { jobs: 2, onRows: (encoded) => told.push(encoded) });
    expect(told).toEqual([3]);
    const all = spool.readAll();
    expect([...all.subarray(0, dimension)]).toEqual([...marked]);
    const length = Math.hypot(...all.subarray(dimension, 2 * dimension));
    expect(length).toBeCloseTo(1, 3);
    spool.close();
  }, 60_000);
});

const itemParts = {
  tags: { zh: [], en: [] },
  maker: null,
  category: ['numbers'],
  price: null,
  rating: null,
  year: null,
  day: null,
  requires: [],
  facets: {},
};
