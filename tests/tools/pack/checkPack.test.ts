import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackManifest } from '../../../src/domain/pack';
import { buildPack } from '../../../tools/pack/buildPack';
import { checkPack, type Finding } from '../../../tools/pack/checkPack';
import { TemporaryFolders, tinyCatalogue } from './tinyCatalogue';

const folders = new TemporaryFolders();
let out: string;
let findings: Finding[];

/** Each of the four items has one fault. */
beforeAll(async () => {
  const catalogue = tinyCatalogue();
  const [one, two] = catalogue.files.books?.items ?? [];
  const [three, four] = catalogue.files.tea?.items ?? [];
  Object.assign(one ?? {}, { description: { zh: '只有一句', en: 'One sentence only' } });
  Object.assign(two ?? {}, { description: { zh: 'No Chinese here. None at all.', en: '从变量讲到网络请求。每章都有练习。' } });
  Object.assign(four ?? {}, { ...three, id: 'NS-TEA-002' });
  out = join(folders.make(), 'tiny');
  await buildPack(folders.write(catalogue), out, () => {});
  findings = await checkPack(out);
}, 60_000);
afterAll(() => folders.clear());

const failures = () => findings.filter(({ fails }) => fails).map(({ text }) => text);
const notes = () => findings.filter(({ fails }) => !fails).map(({ text }) => text);

describe('the check of a pack', () => {
  it('fails for a text in the wrong language', () => {
    expect(failures()).toContain('NS-BCS-002: the Chinese description holds no Chinese');
    expect(failures()).toContain('NS-BCS-002: the English description holds Chinese');
    expect(failures().filter((text) => text.startsWith('NS-TEA-001: the'))).toEqual([]);
  });

  it('notes a description that says too little', () => {
    expect(notes()).toContain('NS-BCS-001: fewer than two sentences');
  });

  it('fails for descriptions and vectors that are nearly the same', () => {
    expect(failures()).toContain('NS-TEA-001 and NS-TEA-002: descriptions (zh) share 100% of their phrases');
    expect(failures()).toContain('NS-TEA-001 and NS-TEA-002: descriptions (en) share 100% of their phrases');
    expect(failures()).toContain('NS-TEA-001 and NS-TEA-002: vectors of cosine 1.000');
    expect(failures().filter((text) => text.includes('NS-BCS-001 and'))).toEqual([]);
  });

  it('fails for every item without a picture', () => {
    expect(failures().filter((text) => text.endsWith('no picture')).length).toBe(4);
  });

  it('tells sizes, categories and facet values with their figures', () => {
    const all = findings.map(({ text }) => text).join('\n');
    expect(all).toMatch(/^2 leaf categories of 2 to 2 items, median 2$/mu);
    expect(all).toMatch(/^4 items: books\/computer-science 2, tea 2$/mu);
    expect(all).toMatch(/^0 of 2 facet values are used once$/mu);
    expect(all).toMatch(/^on the wire \d+\.\d kB \(gzip\): items \d/mu);
  });

  it('cannot even begin with a damaged pack', async () => {
    const { files } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as PackManifest;
    const items = join(out, files.find(({ role }) => role === 'items')?.path ?? '');
    const whole = readFileSync(items);
    writeFileSync(items, whole.subarray(1));
    await expect(checkPack(out)).rejects.toMatchObject({ code: 'pack-damaged' });
    writeFileSync(items, whole);
  });
});
