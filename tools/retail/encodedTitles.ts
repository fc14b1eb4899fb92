import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encoderDimension } from '../../src/engine/features/featureSchema';
import { createNodeEncoder } from '../nodeEncoder';

export const encoderFolder = 'models/encoder';

/** Name and version of the shipped encoder with the hash of its weights; part of the cache key and of the base's manifest. */
export function encoderIdentity(): { readonly id: string; readonly sha256: string } {
  const model = join(encoderFolder, 'onnx/model_quantized.onnx');
  if (!existsSync(model)) {
    console.error(`${model} is missing: the base ranker is trained on the shipped encoder's vectors. See models/encoder/recipe.`);
    process.exit(2);
  }
  const manifest = JSON.parse(readFileSync(join(encoderFolder, 'manifest.json'), 'utf8')) as { name?: string; version?: string | number };
  const sha256 = createHash('sha256').update(readFileSync(model)).digest('hex');
  return { id: `${manifest.name ?? 'encoder'}@${manifest.version ?? 0}`, sha256 };
}

/** Vectors of the titles `[titles.length, 384]`, from the cache when model and titles are the same. */
export async function encodedTitles(titles: readonly string[]): Promise<Float32Array> {
  // The benchmark's titles are in capitals; the encoder lower-cases, so nothing is lost by leaving them.
  const key = createHash('sha256').update(encoderIdentity().sha256).update(titles.join('\n')).digest('hex').slice(0, 16);
  const path = join('.cache/titles', `${key}.f32`);
  if (existsSync(path)) return new Float32Array(new Uint8Array(readFileSync(path)).buffer);
  const encoder = await createNodeEncoder({ modelDir: encoderFolder });
  const vectors = new Float32Array(titles.length * encoderDimension);
  for (const [row, title] of titles.entries()) {
    vectors.set(await encoder.encode(title), row * encoderDimension);
    if (row % 200 === 0) process.stderr.write(`\rencoding titles ${row}/${titles.length}`);
  }
  process.stderr.write(`\rencoded ${titles.length} titles            \n`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, new Uint8Array(vectors.buffer));
  return vectors;
}
