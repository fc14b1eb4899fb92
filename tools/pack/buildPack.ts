import { createHash } from 'node:crypto';
import { encodeColours } from '../../src/adapters/catalogue/colourFile';
import { encodeVectors } from '../../src/adapters/catalogue/vectorFile';
import type { PackFile, PackFileRole, PackManifest } from '../../src/domain/pack';
import { ownDescriptor } from '../../src/domain/photo';
import { visualDimension } from '../../src/engine/features/featureSchema';
import { buildLexicalIndex } from '../../src/engine/retrieval/buildLexicalIndex';
import { drawPicture } from '../pictures/drawPicture';
import { describePictures } from './describePictures';
import { encodeItems } from './encodeItems';
import { type BuiltFile, replaceFolder, startOf } from './packFolder';
import { type PackSource, readSource } from './readSource';

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
