import type { Item } from '../../../src/domain/item';
import { importedTexts, importedVector } from '../../../src/engine/import/importedTexts';
import { createNodeEncoder } from '../../nodeEncoder';

/** Encodes the items it is sent, as the page does, and answers `[items.length, dimension]`. Ends with the process that started it. */
const starting = createNodeEncoder({ cacheSize: 0 });
process.on('message', (items: readonly Item[]) => {
  encodeAll(items).then(
    (vectors) => process.send?.(vectors),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function encodeAll(items: readonly Item[]): Promise<Float32Array> {
  const encoder = await starting;
  const { dimension } = encoder;
  const vectors = new Float32Array(items.length * dimension);
  for (const [row, item] of items.entries()) {
    const plan = importedTexts(item);
    const parts: Float32Array[] = [];
    for (const text of plan.texts) parts.push(await encoder.encode(text));
    vectors.set(importedVector(parts, plan), row * dimension);
  }
  return vectors;
}
