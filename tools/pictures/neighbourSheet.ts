// A page to judge the visual descriptor by: some items of a built pack, each followed by the items whose pictures are most like its own.
//   node tools/run.mjs tools/pictures/neighbourSheet.ts --out FILE.png [--pack NAME] [--ids A,B,… | --seed N] [--rows N]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-wasm';
import { readLooks, readPack, readPictures } from '../../src/adapters/catalogue/readPack';
import { seededRng } from '../../src/engine/random';
import { createVisualIndex } from '../../src/engine/visual/visualIndex';
import { runCommand, UsageError } from '../cli';
import { diskReader } from '../nodePack';
import { packsFolder } from '../paths';
import { loadRasteriser } from './drawRaster';

const usage = 'Usage: neighbourSheet.ts --out FILE.png [--pack NAME] [--ids A,B,… | --seed N] [--rows N]';
const tile = 128;
const columns = 9;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      pack: { type: 'string', default: 'shop' },
      ids: { type: 'string' },
      seed: { type: 'string', default: '1' },
      rows: { type: 'string', default: '10' },
    },
  });
  if (!values.out) throw new UsageError(usage);
  const read = diskReader(join(packsFolder, values.pack));
  const { pack } = await readPack(read);
  const [pictures, looks] = await Promise.all([readPictures(read, pack.manifest), readLooks(read, pack.manifest)]);
  if (!looks) throw new UsageError(`The pack ${values.pack} has no visual vectors.`);
  const index = createVisualIndex(looks.visual, pack.items.length);
  const rng = seededRng(Number(values.seed));
  const asked = values.ids?.split(',') ?? [];
  const rows =
    asked.length > 0
      ? asked.map((id) => pack.items.findIndex((item) => item.id === id))
      : Array.from({ length: Number(values.rows) }, () => Math.floor(rng() * pack.items.length));
  const cells: string[] = [];
  rows.forEach((row, line) => {
    const near = index.like(row, columns - 1, -1, new Set());
    console.log(`${pack.items[row]?.id} ${pack.items[row]?.title.en}`);
    for (const [column, found] of [{ row, similarity: 1 }, ...near].entries()) {
      const item = pack.items[found.row];
      if (!item) continue;
      if (column > 0) console.log(`    ${found.similarity.toFixed(2)} ${item.id} ${item.title.en}`);
      cells.push(placed(pictures[item.id] ?? '', column * tile + (column > 0 ? tile / 4 : 0), line * tile));
    }
  });
  await loadRasteriser();
  const [width, height] = [columns * tile + tile / 4, rows.length * tile];
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#f3f1ec"/>${cells.join('')}</svg>`;
  writeFileSync(values.out, new Resvg(sheet, { font: { loadSystemFonts: false } }).render().asPng());
});

/** As an image of its own: ids inside one drawing mean nothing to another. */
function placed(svg: string, x: number, y: number): string {
  const source = Buffer.from(svg).toString('base64');
  return `<image x="${x + 4}" y="${y + 4}" width="${tile - 8}" height="${tile - 8}" href="data:image/svg+xml;base64,${source}"/>`;
}
