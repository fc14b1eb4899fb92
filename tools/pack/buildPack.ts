import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeColours } from '../../src/adapters/catalogue/colourFile';
import { encodeVectors } from '../../src/adapters/catalogue/vectorFile';
import type { Item } from '../../src/domain/item';
import type { Pack, PackFile, PackFileRole, PackManifest, PackStart } from '../../src/domain/pack';
import { ownDescriptor } from '../../src/domain/photo';
import { visualDimension } from '../../src/engine/features/featureSchema';
import { createRecommender } from '../../src/engine/recommend/recommender';
import { buildLexicalIndex } from '../../src/engine/retrieval/buildLexicalIndex';
import { rankerFolder } from '../paths';
import { drawPicture } from '../pictures/drawPicture';
import { describePictures } from './describePictures';
import { encodeItems } from './encodeItems';
import { type PackSource, readSource } from './readSource';

export interface BuiltFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Builds the shipped form of a catalogue folder. The folder at `out` is replaced as a whole when everything is there, so an interrupted
 * build leaves the old one.
 * @param report progress for people, a line at a time.
 */
export async function buildPack(sourceFolder: string, out: string, report: (line: string) => void): Promise<PackManifest> {
  const source = readSource(sourceFolder);
  const pictures = drawPictures(source, report);
  report(`${source.items.length} items`);
  const { vectors, dimension, encoder } = await encodeItems(source.items, report);
  const seen = await describePictures(source.items, pictures, report);
  const draft: PackManifest = {
    ...source.manifest,
    dimension,
    encoder,
    ...(seen ? { visualDescriptor: ownDescriptor } : {}),
    files: [],
  };
  const files: BuiltFile[] = [];
  const listed: PackFile[] = [];
  const add = (role: PackFileRole, extension: string, content: Uint8Array | string) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = `${role}.${sha256.slice(0, 10)}.${extension}`;
    files.push({ name: path, bytes });
    listed.push({ role, path, bytes: bytes.byteLength, sha256 });
  };
  add('items', 'json', JSON.stringify(source.items));
  add('vectors', 'bin', encodeVectors(vectors, dimension));
  add('lexical', 'json', buildLexicalIndex(source.items, draft));
  if (Object.keys(pictures).length > 0) add('pictures', 'json', JSON.stringify(pictures));
  if (seen) {
    add('visual', 'bin', encodeVectors(seen.visual, visualDimension));
    add('colours', 'bin', encodeColours(seen.colours));
  }
  const manifest: PackManifest = { ...draft, files: listed };
  const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  files.push({ name: 'manifest.json', bytes: text(manifest) });
  const pack = { manifest, items: source.items, vectors, factors: null, visual: null };
  files.push({ name: 'start.json', bytes: text(startOf(pack, pictures)) });
  replaceFolder(out, files);
  return manifest;
}

/** An item whose kind nobody has drawn yet goes without; `pack check` fails for it. */
function drawPictures({ items, art }: PackSource, report: (line: string) => void): Record<string, string> {
  const pictures: Record<string, string> = {};
  for (const { id } of items) {
    const drawing = art.get(id);
    if (!drawing) continue;
    try {
      pictures[id] = drawPicture(drawing, id);
    } catch (error) {
      report(`${id} goes without a picture: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return pictures;
}

/** What the engine itself would show a shopper of whom nothing is known. */
function startOf(pack: Pack, pictures: Readonly<Record<string, string>>): PackStart {
  const recommender = createRecommender({ pack, weights: readFileSync(join(rankerFolder, 'base.bin')), clock: () => 0 });
  const shelves = recommender.home({ personal: false, nowMs: 0, seed: 1, excluded: [] });
  const shown = new Set(shelves.flatMap((shelf) => shelf.items.map(({ itemId }) => itemId)));
  const items: Item[] = pack.items.filter(({ id }) => shown.has(id));
  return {
    manifest: pack.manifest,
    shelves,
    items,
    pictures: Object.fromEntries(items.flatMap(({ id }) => (pictures[id] ? [[id, pictures[id]]] : []))),
  };
}

function replaceFolder(out: string, files: readonly BuiltFile[]): void {
  const fresh = `${out}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(fresh, name), bytes);
  mkdirSync(dirname(out), { recursive: true });
  const old = `${out}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}
