import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Art, drawPicture, hasUnknownMotif, motifNames, pictureKinds } from '../../../tools/pictures/drawPicture';

const palettes = [['#ffffff', '#f4c63a'], ['#000000'], ['#2f6fb5', '#ffffff', '#f2b632'], ['#c8463d', '#f1e4d0', '#3b3b3f']] as const;
const kinds = [...pictureKinds];
const arts = kinds.flatMap((kind) =>
  palettes.map((colours, i): { art: Art; seed: string } => ({
    art: { kind, colours, motif: i === 1 ? 'flower' : i === 2 ? 'dots' : undefined },
    seed: `NS-TST-00${i}`,
  })),
);
const drawn = arts.map(({ art, seed }) => ({ name: `${art.kind} ${seed}`, svg: drawPicture(art, seed) }));

/** Everything a picture may contain: no scripts, styles, links, images, filters or text. */
const allowed: Record<string, readonly string[]> = {
  svg: ['xmlns', 'viewBox', 'stroke-linecap', 'stroke-linejoin'],
  g: ['transform', 'clip-path', 'stroke', 'stroke-linecap'],
  path: [
    'd',
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-opacity',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
    'transform',
  ],
  circle: ['cx', 'cy', 'r', 'fill'],
  ellipse: ['cx', 'cy', 'rx', 'ry', 'fill', 'fill-opacity'],
  clipPath: ['id'],
};
const values: Record<string, RegExp> = {
  fill: /^(none|#[0-9a-f]{3,8})$/i,
  stroke: /^(none|#[0-9a-f]{3,8})$/i,
  d: /^[MLHVCSQTAZmlhvcsqtaz\d .-]+$/,
  transform: /^((translate|rotate|scale)\([-\d. ]+\) ?)+$/,
  'clip-path': /^url\(#[\w-]+\)$/,
};

/** @returns what is wrong with the markup, empty when nothing is. */
function faults(svg: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  for (const [tag, close, name = '', attributes = '', selfClosed] of svg.matchAll(
    /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    const permitted = allowed[name];
    if (!permitted) found.push(`element ${name}`);
    if (close) {
      if (open.pop() !== name) found.push(`unbalanced ${tag}`);
    } else if (!selfClosed) open.push(name);
    for (const [, key = '', value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (permitted && !permitted.includes(key)) found.push(`${name} ${key}`);
      if (values[key] && !values[key].test(value)) found.push(`${key}="${value}"`);
      if (key === 'id' && ids.has(value)) found.push(`id ${value} twice`);
      if (key === 'id') ids.add(value);
      if (key === 'clip-path' && !ids.has(value.slice(5, -1))) found.push(`no element for ${value}`);
    }
  }
  if (open.length) found.push(`never closed: ${open.join(' ')}`);
  if (svg.replace(/<[^>]*>/g, '')) found.push('text between the tags');
  if (/NaN|undefined|Infinity|null/.test(svg)) found.push('a value that is no number');
  if (/\d\.\d{3}/.test(svg)) found.push('a coordinate with more than two decimals');
  return found;
}

function catalogue(): { id: string; art: Art }[] {
  const root = join(import.meta.dirname, '../../../catalogues');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('pack.yaml'))
    .flatMap((name) => (parse(readFileSync(join(root, name), 'utf8')) as { items?: { id: string; art?: Art }[] }).items ?? [])
    .flatMap(({ id, art }) => (art ? [{ id, art }] : []));
}

describe('drawPicture', () => {
  it('draws well-formed SVG from a short list of elements and attributes, for every kind, light, dark and coloured', () => {
    const broken = drawn.map(({ name, svg }) => ({ name, faults: faults(svg) })).filter((one) => one.faults.length > 0);
    expect(broken).toEqual([]);
  });

  it('notices what the pictures must not contain', () => {
    expect(faults('<svg xmlns="x"><script/></svg>')).toEqual(['element script']);
    expect(faults('<svg xmlns="x"><g><path d="M0 0"/></svg>')).toContain('unbalanced </svg>');
    expect(faults('<svg><path d="M0 NaN" style="x"/></svg>')).toEqual(['d="M0 NaN"', 'path style', 'a value that is no number']);
  });

  it('keeps every picture below 4 kB gzipped and typical ones near 1 kB', () => {
    const sizes = drawn.map(({ name, svg }) => ({ name, bytes: gzipSync(svg).length })).sort((a, b) => a.bytes - b.bytes);
    expect(sizes.at(-1)?.bytes).toBeLessThan(4000);
    expect(sizes[sizes.length >> 1]?.bytes).toBeLessThan(1200);
  });

  it('gives the same text for the same arguments', () => {
    for (const { art, seed } of arts.slice(0, 200)) expect(drawPicture(art, seed)).toBe(drawPicture({ ...art }, seed));
  });

  it('draws neighbours of one kind and one set of colours differently', () => {
    const without = (svg: string): string => svg.replace(/p[0-9a-z]+-/g, '');
    const varied = ['book', 'running-shoe', 'mug', 'tea-tin', 'backpack', 'plush', 'snack-bag', 'course', 'leaflet', 'post', 'service'];
    for (const kind of varied) {
      const pictures = Array.from({ length: 6 }, (_, i) =>
        without(drawPicture({ kind, colours: ['#2f6fb5', '#f2b632'] }, `NS-TST-01${i}`)),
      );
      expect(new Set(pictures).size, kind).toBe(6);
    }
  });

  it('gives forty books in a row forty covers, with or without a motif', () => {
    for (const motif of [undefined, 'star']) {
      const covers = Array.from({ length: 40 }, (_, i) =>
        drawPicture({ kind: 'book', colours: ['#7a1f2b', '#f2c14e'], motif }, `NS-TST-${100 + i}`, ''),
      );
      expect(new Set(covers).size).toBe(40);
    }
  });

  it('gives ids of their own to pictures of different items, and to one item in different scopes', () => {
    const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    const art: Art = { kind: 'mug', colours: ['#2f6fb5'] };
    const all = [
      ids(drawPicture(art, 'NS-TST-001')),
      ids(drawPicture(art, 'NS-TST-002')),
      ids(drawPicture(art, 'NS-TST-001', 'second copy')),
    ].flat();
    expect(all.length).toBeGreaterThan(2);
    expect(new Set(all).size).toBe(all.length);
  });

  it('names the kind it cannot draw', () => {
    expect(() => drawPicture({ kind: 'unicorn', colours: ['#ffffff'] }, 'NS-TST-001')).toThrow('unicorn');
  });

  it('names the colour it cannot read', () => {
    expect(() => drawPicture({ kind: 'mug', colours: ['teal'] }, 'NS-TST-001')).toThrow('teal');
  });

  it('leaves an unknown motif out and reports it', () => {
    const plain = drawPicture({ kind: 'mug', colours: ['#2f6fb5'] }, 'NS-TST-001');
    expect(drawPicture({ kind: 'mug', colours: ['#2f6fb5'], motif: 'unicorn' }, 'NS-TST-001')).toBe(plain);
    expect(hasUnknownMotif({ kind: 'mug', colours: [], motif: 'unicorn' })).toBe(true);
    expect(hasUnknownMotif({ kind: 'mug', colours: [], motif: 'star' })).toBe(false);
    expect(hasUnknownMotif({ kind: 'mug', colours: [] })).toBe(false);
  });

  it('draws every motif', () => {
    for (const motif of motifNames)
      expect(faults(drawPicture({ kind: 'cushion', colours: ['#2f6fb5', '#f2b632'], motif }, 'NS-TST-001')), motif).toEqual([]);
  });

  // Reading two thousand items takes seconds on a busy machine.
  it('knows every kind and every motif of the catalogues', { timeout: 60_000 }, () => {
    const items = catalogue();
    expect(items.length).toBeGreaterThan(100);
    expect([...new Set(items.map(({ art }) => art.kind).filter((kind) => !pictureKinds.has(kind)))]).toEqual([]);
    expect([...new Set(items.filter(({ art }) => hasUnknownMotif(art)).map(({ art }) => art.motif))]).toEqual([]);
  });
});
