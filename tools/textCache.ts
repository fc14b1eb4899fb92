import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './paths';

/** Vectors of texts encoded before, by text; an interrupted or repeated build starts from here. */
export interface TextCache {
  get(text: string): Float32Array | undefined;
  set(text: string, vector: Float32Array): void;
  save(): void;
}

/**
 * One file an encoder and kind (items' texts, judged queries): rows of a SHA-1 digest (20 bytes) and a float32 vector. Its loss costs time
 * only, so a damaged one is ignored.
 * @param identity The encoder's, `name@version-hash8`.
 */
export function openTextCache(identity: string, dimension: number, kind: 'text' | 'query' = 'text'): TextCache {
  const folder = join(packageRoot, 'node_modules/.cache/nearshelf');
  const file = join(folder, `${kind}-vectors-${identity}.bin`);
  const rowBytes = 20 + 4 * dimension;
  const rows = new Map<string, Float32Array>();
  const keyOf = (text: string) => createHash('sha1').update(text).digest('hex');
  if (existsSync(file)) {
    const bytes = readFileSync(file);
    for (let start = 0; start + rowBytes <= bytes.byteLength; start += rowBytes) {
      const vector = new Float32Array(bytes.buffer.slice(bytes.byteOffset + start + 20, bytes.byteOffset + start + rowBytes));
      rows.set(bytes.subarray(start, start + 20).toString('hex'), vector);
    }
  }
  return {
    get: (text) => rows.get(keyOf(text)),
    set: (text, vector) => void rows.set(keyOf(text), vector),
    save() {
      mkdirSync(folder, { recursive: true });
      const bytes = Buffer.alloc(rows.size * rowBytes);
      let at = 0;
      for (const [key, vector] of rows) {
        bytes.write(key, at, 'hex');
        Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).copy(bytes, at + 20);
        at += rowBytes;
      }
      writeFileSync(`${file}.new`, bytes);
      renameSync(`${file}.new`, file);
    },
  };
}
