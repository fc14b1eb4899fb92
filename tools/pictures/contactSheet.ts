// Pages to look at what is drawn: every catalogue item, every kind, or every motif, on the light and the dark tile.
//   node tools/run.mjs tools/pictures/contactSheet.ts --out DIR [--only items|kinds|motifs] [--match TEXT]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { runCommand, UsageError } from '../cli';
import { type Art, drawPicture, hasUnknownMotif, motifNames, pictureKinds } from './drawPicture';

interface Card {
  title: string;
  art: Art;
  seed: string;
}

const USAGE = 'Usage: contactSheet.ts --out DIR [--only items|kinds|motifs] [--match TEXT] [--per-page N]';
const palettes = [
  ['#2f6fb5', '#ffffff', '#f2b632'],
  ['#c8463d', '#f1e4d0', '#3b3b3f'],
  ['#f4f3ee', '#8fa58a', '#d8a24a'],
  ['#2a2c30', '#8d949b', '#e07b30'],
  ['#7fa66b', '#e4edd7', '#8a5a3c'],
  ['#e8b9c4', '#7d6199'],
] as const;

function items(): Card[] {
  const root = 'catalogues';
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.yaml') && !name.endsWith('pack.yaml'),
  );
  return files.sort().flatMap((name): Card[] => {
    const { items: rows } = parse(readFileSync(join(root, name), 'utf8')) as {
      items?: { id: string; title: { zh: string; en: string }; art?: Art }[];
    };
    return (rows ?? []).flatMap((row) => (row.art ? [{ title: `${row.id} ${row.title.en}`, art: row.art, seed: row.id }] : []));
  });
}

const kinds = (): Card[] =>
  [...pictureKinds].flatMap((kind) =>
    palettes.map((colours, i) => ({
      title: `${kind} ${i}`,
      art: { kind, colours, motif: i === 4 ? 'leaf' : undefined },
      seed: `NS-KND-00${i}`,
    })),
  );

const signs = (): Card[] =>
  [...motifNames].map((motif, i) => ({
    title: motif,
    art: { kind: pictureKinds.has('card') ? 'card' : 'sock', colours: palettes[i % palettes.length] ?? [], motif },
    seed: `NS-MTF-${i}`,
  }));

const escaped = (text: string): string => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

function card({ title, art, seed }: Card): string {
  const drawn = (scope: string): string => {
    try {
      return drawPicture(art, seed, `${art.kind} ${seed} ${scope}`);
    } catch (error) {
      return `<p style="color:red;width:160px;height:160px">${escaped(String(error))}</p>`;
    }
  };
  const svg = drawn('light');
  const note = `${(gzipSync(svg).length / 1000).toFixed(1)}k ${art.kind}${art.motif ? ` + ${art.motif}` : ''}${hasUnknownMotif(art) ? ' (unknown motif)' : ''}`;
  return `<figure><div class="light">${svg}</div><div class="dark">${drawn('dark')}</div><figcaption>${escaped(title)}<br><small>${note}</small></figcaption></figure>`;
}

const page = (cards: readonly Card[]): string => `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>
body{margin:12px;background:#fff;font:11px sans-serif;display:flex;flex-wrap:wrap;gap:10px}figure{margin:0;width:320px}
figure div{display:inline-block;width:160px;height:160px}.light{background:#f3f1ec}.dark{background:#26282c}svg{display:block;width:160px;height:160px}
figcaption{height:28px;overflow:hidden}</style>${cards.map(card).join('')}`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      only: { type: 'string', default: 'items' },
      match: { type: 'string' },
      'per-page': { type: 'string', default: '40' },
    },
  });
  if (!values.out) throw new UsageError(`--out is missing. ${USAGE}`);
  const all = values.only === 'kinds' ? kinds() : values.only === 'motifs' ? signs() : items();
  const match = values.match ? new RegExp(values.match) : undefined;
  const shown = match ? all.filter((c) => match.test(`${c.art.kind} ${c.seed} ${c.title}`)) : all;
  const perPage = Number(values['per-page']);
  mkdirSync(values.out, { recursive: true });
  for (let from = 0; from < shown.length; from += perPage) {
    const file = join(values.out, `sheet-${String(from / perPage).padStart(2, '0')}.html`);
    writeFileSync(file, page(shown.slice(from, from + perPage)));
  }
  const sizes = shown
    .flatMap((c) => (pictureKinds.has(c.art.kind) ? [gzipSync(drawPicture(c.art, c.seed)).length] : []))
    .sort((a, b) => a - b);
  const missing = new Set(shown.filter((c) => !pictureKinds.has(c.art.kind)).map((c) => c.art.kind));
  const odd = new Set(shown.filter((c) => hasUnknownMotif(c.art)).map((c) => c.art.motif));
  console.log(`${shown.length} pictures, gzip median ${sizes[sizes.length >> 1]}, largest ${sizes.at(-1)} bytes.`);
  if (missing.size) console.log(`No drawing: ${[...missing].join(', ')}`);
  if (odd.size) console.log(`Unknown motifs: ${[...odd].join(', ')}`);
});
