import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPack } from '../../../src/adapters/catalogue/readPack';
import type { ItemId } from '../../../src/domain/item';
import { diskReader } from '../../../tools/nodePack';
import { addFactors } from '../../../tools/pack/addFactors';
import { PackFiles } from '../../adapters/catalogue/packFiles';
import { clusteredPack } from '../../engine/recommend/fixtures';

const pack = clusteredPack(2, 10);
const idOf = (row: number) => pack.items[row]?.id as ItemId;
let folder = '';
beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'factors-')), 'pack');
  mkdirSync(folder);
  const files = new PackFiles(pack);
  const manifest = await files.read('manifest.json', null);
  writeFileSync(join(folder, 'manifest.json'), manifest);
  for (const file of JSON.parse(new TextDecoder().decode(manifest)).files)
    writeFileSync(join(folder, file.path), await files.read(file.path, file));
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

/** Everybody of the first half takes rows 0-4 together with 10-14, everybody of the other rows 5-9 with 15-19. */
const acts = Array.from({ length: 40 }, (_, shopper) => {
  const from = shopper % 2 === 0 ? 0 : 5;
  return [0, 1, 2, 3, 4].flatMap((k) =>
    k === shopper % 5 ? [] : [`s${shopper},1,${idOf(from + k)}`, `s${shopper},2,${idOf(10 + from + k)}`],
  );
}).flat();
const csv = (lines: readonly string[], header = 'user_id,time,item_id') => `${[header, ...lines].join('\n')}\n`;
const write = (content: string | Uint8Array): string => {
  const path = join(folder, '..', 'acts.csv');
  writeFileSync(path, content);
  return path;
};

describe('factors from a population', () => {
  it('come into the pack, and know what is taken together', async () => {
    const added = addFactors(folder, write(csv([...acts, 's1,3,NS-XXX-1'])));
    expect(added).toMatchObject({ shoppers: 40, interactions: 320, unknownItems: 1, itemsWithFactors: 20 });
    const { pack: read } = await readPack(diskReader(folder));
    const width = (read.factors?.length ?? 0) / 20;
    const score = (a: number, b: number) =>
      Array.from({ length: width }, (_, k) => (read.factors?.[a * width + k] ?? 0) * (read.factors?.[b * width + k] ?? 0)).reduce(
        (x, y) => x + y,
        0,
      );
    for (const row of [0, 1, 2, 3, 4]) expect(score(row, 10 + ((row + 1) % 5))).toBeGreaterThan(score(row, 15 + row));
  });

  it('take the place of former ones, also from a packed file', async () => {
    addFactors(folder, write(csv(acts)));
    addFactors(folder, write(gzipSync(csv(acts.slice(0, 100), '\uFEFFItem,time,User').replaceAll(/^(s\d+),(\d),(.*)$/gmu, '$3,$2,$1'))));
    const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { files: { role: string }[] };
    expect(files.filter(({ role }) => role === 'factors')).toHaveLength(1);
    await readPack(diskReader(folder));
  });

  it.each([
    ['a file that names no shopper', () => write('item,time\na,1\n'), /no column user/u],
    ['a file of another shop', () => write(csv(['s1,1,OTHER'])), /no act on an item/u],
    ['no file', () => '/nowhere.csv', /does not exist/u],
  ])('are refused from %s, and the pack stays as it was', (_what, file, message) => {
    const before = readFileSync(join(folder, 'manifest.json'), 'utf8');
    expect(() => addFactors(folder, file())).toThrow(message);
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe(before);
  });
});
