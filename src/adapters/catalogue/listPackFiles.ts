import type { PackFile, PackFileRole, PackManifest } from '../../domain/pack';
import { sha256Hex } from '../integrity/sha256';

/** What a file of a pack is to hold. */
export interface PackPart {
  readonly role: PackFileRole;
  readonly extension: 'json' | 'bin';
  readonly content: Uint8Array | string;
}

export interface WrittenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();
const bytesOf = (content: Uint8Array | string): Uint8Array => (typeof content === 'string' ? encoder.encode(content) : content);

/** The shipped form of a pack: each part under a path that carries its hash, and the manifest that lists them, last. */
export async function listPackFiles(
  draft: Omit<PackManifest, 'files'>,
  parts: readonly PackPart[],
): Promise<{ readonly manifest: PackManifest; readonly files: readonly WrittenFile[] }> {
  const files: WrittenFile[] = [];
  const listed: PackFile[] = [];
  for (const { role, extension, content } of parts) {
    const bytes = bytesOf(content);
    const sha256 = await sha256Hex(bytes);
    const path = `${role}.${sha256.slice(0, 10)}.${extension}`;
    files.push({ path, bytes });
    listed.push({ role, path, bytes: bytes.byteLength, sha256 });
  }
  const manifest: PackManifest = { ...draft, files: listed };
  return { manifest, files: [...files, { path: 'manifest.json', bytes: bytesOf(JSON.stringify(manifest)) }] };
}
