import { UsageError } from '../cli';
import { createNodeEncoder } from '../nodeEncoder';
import { openTextCache } from '../textCache';
import type { EncodeQuery } from './engineMethods';

/**
 * Query vectors are kept on disk, since the same queries come again with every change of the engine.
 * @param wanted Encoder of the pack; another one's vectors cannot be compared with it.
 */
export async function createQueryEncoder(wanted: string): Promise<EncodeQuery> {
  const encoder = await createNodeEncoder();
  if (encoder.identity !== wanted)
    throw new UsageError(`The pack was made with ${wanted}, the encoder here is ${encoder.identity}: build the pack again.`);
  const cache = openTextCache(encoder.identity, encoder.dimension, 'query');
  let fresh = 0;
  process.on('exit', () => {
    if (fresh > 0) cache.save();
  });
  return async (text) => {
    const kept = cache.get(text);
    if (kept) return kept;
    const vector = await encoder.encode(text);
    cache.set(text, vector);
    fresh++;
    return vector;
  };
}
