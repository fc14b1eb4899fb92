import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPack, readPictures } from '../../../src/adapters/catalogue/readPack';
import type { PackManifest, PackStart } from '../../../src/domain/pack';
import { itemTexts, joinTextVectors } from '../../../src/engine/features/itemText';
import { createNodeEncoder } from '../../../tools/nodeEncoder';
import { diskReader } from '../../../tools/nodePack';
import { buildPack } from '../../../tools/pack/buildPack';
import { TemporaryFolders, tinyCatalogue } from './tinyCatalogue';

const folders = new TemporaryFolders();
let out: string;
let manifest: PackManifest;
const said: string[] = [];

beforeAll(async () => {
  const catalogue = tinyCatalogue();
  Object.assign(catalogue.files.tea?.items[0] ?? {}, { art: { kind: 'nobody-has-drawn-this', colours: ['#2f6fb5'] } });
  out = join(folders.make(), 'packs', 'tiny');
  manifest = await buildPack(folders.write(catalogue), out, (line) => said.push(line));
}, 60_000);
afterAll(() => folders.clear());

const json = (name: string): unknown => JSON.parse(readFileSync(join(out, name), 'utf8'));

describe('a built pack', () => {
  it('is what its manifest says, file for file, and reads as the page reads it', async () => {
    expect(json('manifest.json')).toEqual(manifest);
    const { pack } = await readPack(diskReader(out));
    expect(pack.items.map(({ id }) => id)).toEqual(['NS-BCS-001', 'NS-BCS-002', 'NS-TEA-001', 'NS-TEA-002']);
    expect(pack.vectors.length).toBe(4 * 384);
    expect(manifest.encoder).toMatch(/^nearshelf-encoder@\d+-[0-9a-f]{8}$/u);
    expect(readdirSync(out).sort()).toEqual([...manifest.files.map(({ path }) => path), 'manifest.json', 'start.json'].sort());
  });

  it('names each file by its content, so that a path never changes what it holds', () => {
    for (const { role, path, sha256 } of manifest.files)
      expect(path).toMatch(new RegExp(`^${role}\\.${sha256.slice(0, 10)}\\.(json|bin)$`, 'u'));
  });

  it('holds vectors that the live encoder gives too', async () => {
    const encoder = await createNodeEncoder();
    const { pack } = await readPack(diskReader(out));
    for (const [row, item] of pack.items.entries()) {
      const parts: Float32Array[] = [];
      for (const text of itemTexts(item)) parts.push(await encoder.encode(text));
      const live = joinTextVectors(parts);
      const shipped = pack.vectors.subarray(row * 384, (row + 1) * 384);
      expect(live.reduce((sum, value, at) => sum + value * (shipped[at] ?? 0), 0)).toBeGreaterThan(0.999);
    }
    await encoder.dispose();
  });

  it('goes without the picture that nobody has drawn, and says so', async () => {
    expect(await readPictures(diskReader(out), manifest)).toEqual({});
    expect(said.some((line) => line.startsWith('NS-TEA-001 goes without a picture'))).toBe(true);
  });

  it('has a first page: nobody’s shelves, with exactly the items that they show', () => {
    const start = json('start.json') as PackStart;
    const shown = new Set(start.shelves.flatMap(({ items }) => items.map(({ itemId }) => itemId)));
    expect(start.manifest).toEqual(manifest);
    expect(start.shelves.length).toBeGreaterThan(0);
    expect(start.shelves.every(({ method }) => method !== 'personal-ranker' && method !== 'base-ranker')).toBe(true);
    expect(new Set(start.items.map(({ id }) => id))).toEqual(shown);
  });

  it('built again from the same sources is the same, byte for byte', async () => {
    const again = join(folders.make(), 'tiny');
    const catalogue = tinyCatalogue();
    await buildPack(folders.write(catalogue), again, () => {});
    for (const { path } of manifest.files.filter(({ role }) => role !== 'pictures')) {
      expect(readFileSync(join(again, path)).equals(readFileSync(join(out, path)))).toBe(true);
    }
  });
});

describe('a build that fails', () => {
  it('leaves the pack that was there', async () => {
    const old = folders.make();
    writeFileSync(join(old, 'manifest.json'), 'old');
    const broken = tinyCatalogue();
    Object.assign(broken.files.tea?.items[0] ?? {}, { price: 'cheap' });
    await expect(buildPack(folders.write(broken), old, () => {})).rejects.toThrow(/tea\.yaml: items\.0\.price/u);
    expect(readFileSync(join(old, 'manifest.json'), 'utf8')).toBe('old');
  });

  it('half-way before is no hindrance, and an older pack is replaced as a whole', async () => {
    const target = join(folders.make(), 'tiny');
    await buildPack(folders.write(tinyCatalogue()), target, () => {});
    writeFileSync(join(target, 'left-over.txt'), 'of an older build');
    await buildPack(folders.write(tinyCatalogue()), target, () => {});
    expect(existsSync(join(target, 'left-over.txt'))).toBe(false);
    expect([existsSync(`${target}.new`), existsSync(`${target}.old`)]).toEqual([false, false]);
  });
});
