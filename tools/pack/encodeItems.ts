import type { Item } from '../../src/domain/item';
import { itemTexts, joinTextVectors } from '../../src/engine/features/itemText';
import { createNodeEncoder } from '../nodeEncoder';
import { openTextCache } from '../textCache';

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
