import { AppError } from '../../domain/appError';
import type { ItemId } from '../../domain/item';
import type { Pack, PackFile, PackFileRole, PackLooks, PackManifest } from '../../domain/pack';
import { keepsPromise } from '../integrity/sha256';
import { decodeColours } from './colourFile';
import { decodeFactors } from './factorFile';
import { parseItems, parseManifest, parsePictures } from './packSchema';
import { decodeVectors } from './vectorFile';

/** Bytes of a file beside the manifest: from disk in Node, by fetch in the page. */
export type ReadFile = (path: string, file: PackFile | null) => Promise<Uint8Array>;

export interface LoadedPack {
  readonly pack: Pack;
  /** What `buildLexicalIndex` wrote. */
  readonly lexicalJson: string;
}

/** What another pack's texts have to say of a shopper's taste. */
export interface PackTexts {
  /** Identity of the encoder that made the vectors; those of another are in another space. */
  readonly encoder: string;
  readonly dimension: number;
  /** A pack that has to carry a notice (health) says nothing of a shopper elsewhere. */
  readonly keepsToItself: boolean;
  readonly ids: readonly ItemId[];
  /** Unit rows `[ids.length, dimension]`. */
  readonly vectors: Float32Array;
}

const decoder = new TextDecoder();

/**
 * Reads a pack without its pictures and what describes them; every file is held against the manifest's length and hash before it is looked at.
 * @throws AppError `pack-missing`, `pack-damaged`, `network`, `cancelled`.
 */
export async function readPack(read: ReadFile): Promise<LoadedPack> {
  const manifest = parseManifest(decoder.decode(await read('manifest.json', null)));
  const [items, vectors, lexical, factors] = await Promise.all([
    readRole(read, manifest, 'items'),
    readRole(read, manifest, 'vectors'),
    readRole(read, manifest, 'lexical'),
    readOptionalRole(read, manifest, 'factors'),
  ]);
  const count = manifest.itemCount;
  const pack = {
    manifest,
    items: parseItems(decoder.decode(items), count),
    vectors: decodeVectors(vectors, count, manifest.dimension),
    factors: factors ? decodeFactors(factors, count) : null,
    // The base ranker has learned nothing of pictures: given them, it would follow chance.
    visual: null,
  };
  return { pack, lexicalJson: decoder.decode(lexical) };
}

/** Texts' vectors of a pack whose other files nobody needs. @throws as `readPack`. */
export async function readTexts(read: ReadFile): Promise<PackTexts> {
  const manifest = parseManifest(decoder.decode(await read('manifest.json', null)));
  const [items, vectors] = await Promise.all([readRole(read, manifest, 'items'), readRole(read, manifest, 'vectors')]);
  const count = manifest.itemCount;
  return {
    keepsToItself: manifest.notice !== null,
    encoder: manifest.encoder,
    dimension: manifest.dimension,
    ids: parseItems(decoder.decode(items), count).map(({ id }) => id),
    vectors: decodeVectors(vectors, count, manifest.dimension),
  };
}

/** Item id → SVG source; empty for a pack without pictures. @throws as `readPack`. */
export async function readPictures(read: ReadFile, manifest: PackManifest): Promise<Record<string, string>> {
  const bytes = await readOptionalRole(read, manifest, 'pictures');
  return bytes ? parsePictures(decoder.decode(bytes)) : {};
}

/** What the items look like; asked for only when somebody looks. Null for a pack without described pictures. @throws as `readPack`. */
export async function readLooks(read: ReadFile, manifest: PackManifest): Promise<PackLooks | null> {
  const [visual, colours] = await Promise.all([readOptionalRole(read, manifest, 'visual'), readOptionalRole(read, manifest, 'colours')]);
  const vectors = slotOf(visual, manifest.itemCount);
  if (!vectors || !colours) return null;
  return { visual: vectors, colours: decodeColours(colours, manifest.itemCount) };
}

/** The width of a slot is told by the file's length. */
function slotOf(bytes: Uint8Array | null, count: number): Float32Array | null {
  return bytes && count > 0 ? decodeVectors(bytes, count, bytes.byteLength / count) : null;
}

async function readRole(read: ReadFile, manifest: PackManifest, role: PackFileRole): Promise<Uint8Array> {
  const bytes = await readOptionalRole(read, manifest, role);
  if (!bytes) throw new AppError('pack-damaged', `the pack lists no ${role}`);
  return bytes;
}

async function readOptionalRole(read: ReadFile, manifest: PackManifest, role: PackFileRole): Promise<Uint8Array | null> {
  const file = manifest.files.find((candidate) => candidate.role === role);
  if (!file) return null;
  const bytes = await read(file.path, file);
  if (await keepsPromise(file, bytes)) return bytes;
  throw new AppError('pack-damaged', `${file.path} is cut short or has the wrong hash`, { path: file.path });
}
