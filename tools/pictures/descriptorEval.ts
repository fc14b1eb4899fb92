// How well the visual descriptor finds what an eye would: neighbours of the same kind or colour, and an item by a simulated photograph of it.
//   node tools/run.mjs tools/pictures/descriptorEval.ts [--pack NAME] [--photos N]
// Weights were tuned on items of even row; "test" are those of odd row.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLooks, readPack, readPictures } from '../../src/adapters/catalogue/readPack';
import type { ItemId } from '../../src/domain/item';
import { photoEmphases } from '../../src/domain/photo';
import { seededRng } from '../../src/engine/random';
import { describePicture } from '../../src/engine/visual/describePicture';
import { type Lab, labDistance, labOfHex } from '../../src/engine/visual/oklab';
import { createVisualIndex } from '../../src/engine/visual/visualIndex';
import { runCommand, UsageError } from '../cli';
import { diskReader } from '../nodePack';
import { readSource } from '../pack/readSource';
import { catalogueFolder, packsFolder } from '../paths';
import { drawRaster, loadRasteriser } from './drawRaster';
import { simulatePhoto } from './simulatePhoto';

const top = 5;
/** Names of colours that the drawings' own first colour is told by: independent of what the descriptor measures. */
const names = [
  '#c53a31',
  '#e3842f',
  '#efc94a',
  '#4f8a57',
  '#3a6bb0',
  '#7a559c',
  '#e79db0',
  '#80573a',
  '#e3d5b8',
  '#ffffff',
  '#8f8f8c',
  '#1d1d1d',
];
const none: ReadonlySet<number> = new Set();

await runCommand(async () => {
  const { values } = parseArgs({ options: { pack: { type: 'string', default: 'shop' }, photos: { type: 'string', default: '400' } } });
  const read = diskReader(join(packsFolder, values.pack));
  const { pack } = await readPack(read);
  const [pictures, looks] = await Promise.all([readPictures(read, pack.manifest), readLooks(read, pack.manifest)]);
  if (!looks) throw new UsageError(`The pack ${values.pack} has no visual vectors.`);
  const { art } = readSource(join(catalogueFolder, values.pack));
  const truth = pack.items.map(({ id }) => truthOf(art.get(id)));
  const index = createVisualIndex(looks.visual, pack.items.length);
  const kinds = new Map<string, number>();
  for (const { kind } of truth) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  /** Of the best that is possible: some kinds have fewer than five others. */
  const sameKind = (row: number, found: readonly number[]): number | null => {
    const most = Math.min(top, (kinds.get(truth[row]?.kind ?? '') ?? 1) - 1);
    return most > 0 ? found.filter((other) => truth[other]?.kind === truth[row]?.kind).length / most : null;
  };
  const sameColour = (row: number, found: readonly number[]): number =>
    found.filter((other) => truth[other]?.colour === truth[row]?.colour).length / top;

  const rows = pack.items.map((_, row) => row).filter((row) => row % 2 === 1);
  console.log(`${rows.length} items of ${pack.items.length}, ${kinds.size} kinds: share of the ${top} nearest that are of the item's own`);
  const rng = seededRng(1);
  const chance = rows.map(() => Array.from({ length: top }, () => Math.floor(rng() * pack.items.length)));
  tell('by chance', rows, chance);
  for (const emphasis of photoEmphases) {
    const found = rows.map((row) => {
      const vector = looks.visual.subarray(row * 64, row * 64 + 64);
      return index.nearest(vector, top, emphasis, new Set([row])).map((near) => near.row);
    });
    tell(emphasis, rows, found);
  }
  function tell(name: string, asked: readonly number[], found: readonly (readonly number[])[]): void {
    // Each kind counts the same, however many drawings it has.
    const byKind = new Map<string, number[]>();
    asked.forEach((row, at) => {
      const share = sameKind(row, found[at] ?? []);
      if (share !== null) byKind.set(truth[row]?.kind ?? '', [...(byKind.get(truth[row]?.kind ?? '') ?? []), share]);
    });
    const colour = mean(asked.map((row, at) => sameColour(row, found[at] ?? [])));
    console.log(`  ${name.padEnd(10)} kind ${mean([...byKind.values()].map(mean)).toFixed(3)}, colour ${colour.toFixed(3)}`);
  }

  await loadRasteriser();
  const asked = Array.from({ length: Number(values.photos) }, (_, at) => rows[(at * 41 + 5) % rows.length] ?? 1);
  let describeMs = 0;
  const photographed = asked.map((row, at) => {
    const photo = simulatePhoto(drawRaster(pictures[pack.items[row]?.id as ItemId] ?? '', 128), seededRng(at + 1));
    const startedMs = performance.now();
    const { vector } = describePicture(photo);
    describeMs += performance.now() - startedMs;
    return vector;
  });
  console.log(`${asked.length} simulated photographs: how often the item photographed comes first, or among the first ${top}`);
  for (const emphasis of photoEmphases) {
    const ranks = asked.map((row, at) =>
      index.nearest(photographed[at] as Float32Array, top, emphasis, none).findIndex((near) => near.row === row),
    );
    const first = mean(ranks.map((rank) => Number(rank === 0)));
    console.log(
      `  ${emphasis.padEnd(10)} first ${first.toFixed(3)}, among ${top} ${mean(ranks.map((rank) => Number(rank >= 0))).toFixed(3)}`,
    );
  }
  console.log(`described in ${(describeMs / asked.length).toFixed(1)} ms each`);
});

function truthOf(drawing: { readonly kind: string; readonly colours: readonly string[] } | undefined): { kind: string; colour: string } {
  const lab: Lab = labOfHex(drawing?.colours[0] ?? '') ?? [0, 0, 0];
  const colour = names.reduce((best, name) => (distanceTo(name, lab) < distanceTo(best, lab) ? name : best));
  return { kind: drawing?.kind ?? '', colour };
}

function distanceTo(hex: string, lab: Lab): number {
  return labDistance(labOfHex(hex) ?? [0, 0, 0], lab);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
}
