import { createHash } from 'node:crypto';
import type { ReadFile } from '../../../src/adapters/catalogue/readPack';
import { encodeVectors } from '../../../src/adapters/catalogue/vectorFile';
import { AppError } from '../../../src/domain/appError';
import type { Pack, PackFile, PackFileRole, PackManifest } from '../../../src/domain/pack';
import { buildLexicalIndex } from '../../../src/engine/retrieval/buildLexicalIndex';

const bytesOf = (content: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);

/** A pack's folder in memory, as the build writes it; tests damage it before it is read. */
export class PackFiles {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly #listed: PackFile[] = [];

  constructor(private readonly pack: Pack) {
    this.add('items', JSON.stringify(pack.items));
    this.add('vectors', encodeVectors(pack.vectors, pack.manifest.dimension));
    this.add('lexical', buildLexicalIndex(pack.items, pack.manifest));
  }

  /** Adds a file, or replaces the one of that role, with a promise that fits. */
  add(role: PackFileRole, content: string | Uint8Array): this {
    this.drop(role);
    const bytes = bytesOf(content);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = `${role}.${sha256.slice(0, 10)}.bin`;
    this.files.set(path, bytes);
    this.#listed.push({ role, path, bytes: bytes.byteLength, sha256 });
    return this;
  }

  drop(role: PackFileRole): this {
    const at = this.#listed.findIndex((file) => file.role === role);
    if (at >= 0) this.#listed.splice(at, 1);
    return this;
  }

  /** Changes the bytes of a file behind the manifest's back. */
  damage(role: PackFileRole, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): this {
    const path = this.pathOf(role);
    this.files.set(path, change(this.files.get(path) ?? new Uint8Array()));
    return this;
  }

  pathOf(role: PackFileRole): string {
    return this.#listed.find((file) => file.role === role)?.path ?? role;
  }

  get manifest(): PackManifest {
    return { ...this.pack.manifest, files: [...this.#listed] };
  }

  readonly read: ReadFile = async (path) => {
    const bytes = path === 'manifest.json' ? bytesOf(JSON.stringify(this.manifest)) : this.files.get(path);
    if (!bytes) throw new AppError('pack-missing', `${path} does not exist.`);
    return bytes;
  };
}
