import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeEncoder } from '../../tools/nodeEncoder';
import { decodeNpy } from '../../tools/npy';
import { packageRoot } from '../../tools/paths';
import { TemporaryFolders, tinyCatalogue } from './pack/tinyCatalogue';

/** The commands as people run them: programs of their own, with Node's modules put in place by tools/run.mjs. */
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
const command = (script: string, ...args: string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tools/run.mjs', `tools/${script}.ts`, ...args], { cwd: packageRoot });
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      said.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said.err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });

const folders = new TemporaryFolders();
const sources = folders.write(tinyCatalogue());
const broken = tinyCatalogue();
Object.assign(broken.files.tea?.items[0] ?? {}, { price: 'cheap' });
const brokenSources = folders.write(broken);
const pack = join(folders.make(), 'tiny');
let built: Ended;

beforeAll(async () => {
  built = await command('pack', 'build', sources, '--out', pack);
}, 60_000);
afterAll(() => folders.clear());

/** One line of plain words: no stack, no class names. */
const oneLine = (text: string) => {
  expect(text.trim().split('\n').length).toBe(1);
  expect(text).not.toMatch(/Error|\bat \//u);
  return text.trim();
};

describe('npm run pack', () => {
  it('builds a catalogue folder and tells what it wrote', () => {
    expect(built).toMatchObject({ code: 0, err: '' });
    expect(built.out).toMatch(/tiny: 4 items, items\.[0-9a-f]{10}\.json \d+ bytes/u);
    expect(existsSync(join(pack, 'manifest.json'))).toBe(true);
  });

  it('checks a built pack: its exit code tells of findings over their limits', async () => {
    const { code, out } = await command('pack', 'check', pack);
    expect(code).toBe(1);
    expect(out).toContain('FAIL  NS-BCS-001: no picture');
    expect(out.trim()).toMatch(/\d+ findings are over their limits\.$/u);
  });

  it('tells mistakes in one line', async () => {
    const [bare, mistake, option] = await Promise.all([
      command('pack'),
      command('pack', 'build', brokenSources, '--out', join(pack, 'never')),
      command('pack', 'check', '--output', 'x'),
    ]);
    for (const ended of [bare, mistake, option]) expect(ended).toMatchObject({ code: 1, out: '' });
    expect(oneLine(bare.err)).toMatch(/^Usage: npm run pack/u);
    expect(oneLine(mistake.err)).toMatch(/tea\.yaml: items\.0\.price: /u);
    expect(option.err).toContain('--output');
  });
});

describe('npm run search', () => {
  it('gives JSON of the documented shape in the chosen language', async () => {
    const [en, zh] = await Promise.all([
      command('search', '--pack', pack, '--lang', 'en', '--top', '2', '--json', 'python', 'programming'),
      command('search', '--pack', pack, '--lang', 'zh', '--json', 'python programming'),
    ]);
    expect(en).toMatchObject({ code: 0, err: '' });
    const rows = JSON.parse(en.out) as Record<string, unknown>[];
    expect(rows.length).toBeLessThanOrEqual(2);
    expect(rows[0]).toEqual({
      id: 'NS-BCS-002',
      title: 'Python for Beginners',
      category: 'Books / Computer science',
      score: expect.any(Number),
      confidence: [expect.any(Number), expect.any(Number)],
      why: expect.arrayContaining([expect.stringMatching(/^words: /u), expect.stringMatching(/^meaning: 0\.\d\d$/u)]),
    });
    const confidence = rows[0]?.confidence as number[] | undefined;
    expect((confidence?.[0] ?? 0) + (confidence?.[1] ?? 0)).toBeCloseTo(1, 9);
    const [first] = JSON.parse(zh.out) as Record<string, unknown>[];
    expect(first).toMatchObject({ id: 'NS-BCS-002', title: 'Python 编程入门', category: '图书 / 计算机' });
  });

  it('answers people in the language of the query, an id first, and without an encoder for it', async () => {
    const [words, id] = await Promise.all([
      command('search', '--pack', pack, '花茶'),
      command('search', '--pack', pack, '--lang', 'en', 'ns-tea-001'),
    ]);
    expect(words.out).toMatch(/^ 1 {2}0\.\d\d {2}NS-TEA-002 {2}花茶礼盒 \[茶\] {2}词语: /u);
    expect(words.out).toMatch(/\d matches, hybrid, \d+\.\d ms\n$/u);
    expect(id.out).toMatch(/^ 1 {2}1\.00 {2}NS-TEA-001 {2}Longjing Green Tea \[Tea\] {2}id/u);
    expect(id.out).toMatch(/lexical, \d+\.\d ms\n$/u);
  });

  it('tells mistakes in one line', async () => {
    const ended = await Promise.all([
      command('search', '--pack', pack),
      command('search', '--pack', pack, '--top', '0', 'tea'),
      command('search', '--pack', '/nowhere/', 'tea'),
      command('search', '--pack', 'nothing', 'tea'),
    ]);
    for (const { code, out } of ended) expect([code, out]).toEqual([1, '']);
    const [bare, top, folder, name] = ended.map(({ err }) => oneLine(err));
    expect(bare).toMatch(/^A query is missing\. Usage: /u);
    expect(top).toMatch(/^--top takes a whole number/u);
    expect(folder).toMatch(/^\/nowhere\/manifest\.json does not exist\.$/u);
    expect(name).toMatch(/^There is no pack nothing\. There are: .*shop/u);
  });
});

describe('npm run encode', () => {
  it('writes a vector a line, blank lines too, that the page’s encoder gives as well', async () => {
    const folder = folders.make();
    const [texts, vectors] = [join(folder, 'texts.txt'), join(folder, 'vectors.npy')];
    const lines = ['跑步鞋', '', 'a gift for mum'];
    writeFileSync(texts, `\ufeff${lines.join('\r\n')}\n`);
    const { code, out, err } = await command('encode', '--in', texts, '--out', vectors);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('3 × 384, nearshelf-encoder@2-');
    const { values, rows, columns } = decodeNpy(readFileSync(vectors));
    expect([rows, columns]).toEqual([3, 384]);
    const encoder = await createNodeEncoder();
    for (const [row, text] of lines.entries()) {
      expect(values.subarray(row * columns, (row + 1) * columns)).toEqual(await encoder.encode(text));
    }
    await encoder.dispose();
  });

  it('tells mistakes in one line and writes nothing', async () => {
    const vectors = join(folders.make(), 'never.npy');
    const [missing, model] = await Promise.all([
      command('encode', '--in', '/nowhere.txt', '--out', vectors),
      command('encode', '--in', join(sources, 'pack.yaml'), '--out', vectors, '--model', '/nowhere'),
    ]);
    for (const ended of [missing, model]) expect(ended).toMatchObject({ code: 1, out: '' });
    expect(oneLine(missing.err)).toBe('/nowhere.txt does not exist.');
    expect(oneLine(model.err)).toMatch(/manifest\.json does not exist\.$/u);
    expect(existsSync(vectors)).toBe(false);
  });
});
