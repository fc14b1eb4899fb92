import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from '../../src/domain/item';
import { itemTexts, joinTextVectors } from '../../src/engine/features/itemText';
import { createNodeEncoder } from '../nodeEncoder';
import { packageRoot } from '../paths';

/** Vectors of texts encoded before, by text; an interrupted or repeated build starts from here. */
interface TextCache {
  get(text: string): Float32Array | undefined;
  set(text: string, vector: Float32Array): void;
  save(): void;
}

const saveEvery = 200;
const reportEveryMs = 2000;

export interface EncodedItems {
  /** Unit rows `[items.length, dimension]`. */
  readonly vectors: Float32Array;
  readonly dimension: number;
  /** Identity of the encoder, `name@version-hash8`. */
  readonly encoder: string;
}

/** @param report progress for people, a line at a time. */
export async function encodeItems(items: readonly Item[], report: (line: string) => void): Promise<EncodedItems> {
  const encoder = await createNodeEncoder({ cacheSize: 0 });
  const { dimension, identity } = encoder;
  const cache = openTextCache(identity, dimension);
  const vectors = new Float32Array(items.length * dimension);
  let reportedMs = performance.now();
  let fresh = 0;
  for (const [row, item] of items.entries()) {
    const parts: Float32Array[] = [];
    for (const text of itemTexts(item)) {
      let vector = cache.get(text);
      if (!vector) {
        vector = await encoder.encode(text);
        cache.set(text, vector);
        if (++fresh % saveEvery === 0) cache.save();
      }
      parts.push(vector);
    }
    vectors.set(joinTextVectors(parts), row * dimension);
    if (performance.now() - reportedMs > reportEveryMs) {
      reportedMs = performance.now();
      report(`encoding ${row + 1} of ${items.length}`);
    }
  }
  if (fresh > 0) cache.save();
  await encoder.dispose();
  return { vectors, dimension, encoder: identity };
}

/**
 * One file an encoder: rows of a SHA-1 digest (20 bytes) and a float32 vector. Its loss costs time only, so a damaged one is ignored.
 */
function openTextCache(identity: string, dimension: number): TextCache {
  const folder = join(packageRoot, 'node_modules/.cache/nearshelf');
  const file = join(folder, `text-vectors-${identity}.bin`);
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
