import { describe, expect, it } from 'vitest';
import { encodeColours } from '../../../src/adapters/catalogue/colourFile';
import { encodeFactors } from '../../../src/adapters/catalogue/factorFile';
import { readLooks, readPack, readPictures } from '../../../src/adapters/catalogue/readPack';
import type { PackFileRole } from '../../../src/domain/pack';
import { noFilters } from '../../../src/domain/search';
import { createSearchEngine } from '../../../src/engine/retrieval/search';
import { clusteredPack } from '../../engine/recommend/fixtures';
import { PackFiles } from './packFiles';

const fixturePack = clusteredPack(3, 4);
const roles: readonly PackFileRole[] = ['items', 'vectors', 'lexical'];
const flipped = (bytes: Uint8Array<ArrayBuffer>) => {
  const copy = bytes.slice();
  const middle = copy.length >> 1;
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
};

describe('reading a pack', () => {
  it('gives the items, unit vectors and the lexical index that the engine takes', async () => {
    const files = new PackFiles(fixturePack);
    const { pack, lexicalJson } = await readPack(files.read);
    expect(pack.items).toEqual(fixturePack.items);
    expect(pack.manifest).toEqual(files.manifest);
    expect(pack.factors).toBeNull();
    expect(pack.visual).toBeNull();
    pack.vectors.forEach((value, at) => {
      // One part in 127: the file holds whole numbers.
      expect(Math.abs(value - (fixturePack.vectors[at] ?? Number.NaN))).toBeLessThan(0.01);
    });
    const engine = createSearchEngine(pack, lexicalJson, () => 0);
    const answer = engine.search({
      query: 'cluster1 thing2',
      language: 'en',
      filters: noFilters,
      sort: 'relevance',
      limit: 1,
      personal: false,
      queryVector: null,
    });
    expect(answer.results[0]?.itemId).toBe('NS-TST-006');
  });

  it('tells the width of the factors from their length, and leaves their numbers as they are', async () => {
    const width = 5;
    const count = fixturePack.items.length;
    const files = new PackFiles(fixturePack).add('factors', encodeFactors(new Float32Array(count * width).fill(3.5)));
    const { pack } = await readPack(files.read);
    expect(pack.factors?.length).toBe(count * width);
    expect(pack.factors?.[0]).toBe(3.5);
  });

  it.each(roles)('refuses %s with one changed bit', async (role) => {
    const files = new PackFiles(fixturePack).damage(role, flipped);
    await expect(readPack(files.read)).rejects.toMatchObject({ code: 'pack-damaged', detail: { path: files.pathOf(role) } });
  });

  it.each(roles)('refuses %s that are cut short', async (role) => {
    const files = new PackFiles(fixturePack).damage(role, (bytes) => bytes.slice(0, -1));
    await expect(readPack(files.read)).rejects.toMatchObject({ code: 'pack-damaged' });
  });

  it.each(roles)('refuses a manifest that lists no %s', async (role) => {
    await expect(readPack(new PackFiles(fixturePack).drop(role).read)).rejects.toMatchObject({
      code: 'pack-damaged',
      message: expect.stringContaining(role),
    });
  });

  it.each(roles)('says that a listed file of %s is missing', async (role) => {
    const files = new PackFiles(fixturePack);
    files.files.delete(files.pathOf(role));
    await expect(readPack(files.read)).rejects.toMatchObject({ code: 'pack-missing' });
  });

  it('refuses vectors of another dimension than the manifest names, even with a hash that fits', async () => {
    const files = new PackFiles(fixturePack).add('vectors', new Uint8Array(fixturePack.items.length * 2));
    await expect(readPack(files.read)).rejects.toMatchObject({ code: 'pack-damaged' });
  });

  it('refuses an optional slot whose length is no multiple of the items', async () => {
    const files = new PackFiles(fixturePack).add('factors', new Uint8Array(fixturePack.items.length * 2 + 1));
    await expect(readPack(files.read)).rejects.toMatchObject({ code: 'pack-damaged' });
  });
});

describe('reading pictures', () => {
  it('gives them by item, and none for a pack without', async () => {
    const files = new PackFiles(fixturePack);
    expect(await readPictures(files.read, files.manifest)).toEqual({});
    files.add('pictures', JSON.stringify({ 'NS-TST-001': '<svg/>' }));
    expect(await readPictures(files.read, files.manifest)).toEqual({ 'NS-TST-001': '<svg/>' });
  });

  it('refuses a damaged file', async () => {
    const files = new PackFiles(fixturePack).add('pictures', JSON.stringify({ 'NS-TST-001': '<svg/>' })).damage('pictures', flipped);
    await expect(readPictures(files.read, files.manifest)).rejects.toMatchObject({ code: 'pack-damaged' });
  });
});

describe('what describes the pictures of a pack', () => {
  const count = fixturePack.items.length;
  const looks = () =>
    new PackFiles(fixturePack)
      .add('visual', new Uint8Array(count * 64).fill(1))
      .add('colours', encodeColours(Float32Array.from({ length: count * 16 }, (_, at) => (at % 16 < 4 ? 0.25 : 0))));

  it('is not read with the pack, so that nobody waits for it', async () => {
    const asked: string[] = [];
    const files = looks();
    const { pack } = await readPack((path, file) => {
      asked.push(path);
      return files.read(path, file);
    });
    expect(asked).not.toContain(files.pathOf('visual'));
    expect(asked).not.toContain(files.pathOf('colours'));
    expect(pack.visual).toBeNull();
  });

  it('is unit rows and main colours, in the order of the items', async () => {
    const files = looks();
    const read = await readLooks(files.read, files.manifest);
    expect(read?.visual.length).toBe(count * 64);
    expect(read?.visual[0]).toBeCloseTo(1 / 8, 6);
    expect([...(read?.colours.subarray(0, 5) ?? [])]).toEqual([0.25, 0.25, 0.25, 0.25, 0].map((value) => expect.closeTo(value, 2)));
  });

  it('is null for a pack that lacks one of the two', async () => {
    const files = looks().drop('colours');
    expect(await readLooks(files.read, files.manifest)).toBeNull();
  });

  it.each(['visual', 'colours'] as const)('is refused when %s are damaged', async (role) => {
    const files = looks().damage(role, flipped);
    await expect(readLooks(files.read, files.manifest)).rejects.toMatchObject({ code: 'pack-damaged' });
  });
});
