import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { modelIdentity, parseModelManifest } from '../../src/adapters/encoder/modelManifest';
import { encoderDimension } from '../../src/engine/features/featureSchema';
import { UsageError } from '../cli';
import { encodeTexts } from '../encodeTexts';
import { createNodeEncoder } from '../nodeEncoder';
import { encoderFolder } from '../paths';

/**
 * `name@version-hash` of the shipped encoder; part of the cache key and of the base's manifest.
 * @throws UsageError when the encoder is not there, AppError `model-*` when its manifest is damaged.
 */
export async function encoderIdentity(modelDir = encoderFolder): Promise<string> {
  const manifest = join(modelDir, 'manifest.json');
  if (!existsSync(manifest)) {
    throw new UsageError(
      `${manifest} is missing, and the ranker is built on that encoder's vectors. Get it back with "git checkout -- models/encoder", ` +
        'or make it as models/encoder/recipe says; then run this command again.',
    );
  }
  return modelIdentity(parseModelManifest(readFileSync(manifest, 'utf8')));
}

/** Vectors of the titles `[titles.length, 384]`, from the cache when encoder and titles are the same. */
export async function encodedTitles(titles: readonly string[]): Promise<Float32Array> {
  const identity = await encoderIdentity();
  const key = createHash('sha256').update(identity).update(titles.join('\n')).digest('hex').slice(0, 16);
  const path = join('.cache/titles', `${key}.f32`);
  const sizeBytes = 4 * titles.length * encoderDimension;
  const cached = existsSync(path) ? readFileSync(path) : null;
  if (cached?.length === sizeBytes) return new Float32Array(new Uint8Array(cached).buffer);
  const encoder = await createNodeEncoder();
  // The benchmark's titles are in capitals; the encoder lower-cases, so nothing is lost by leaving them.
  const vectors = await encodeTexts(encoder, titles, 'encoding titles');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, new Uint8Array(vectors.buffer));
  renameSync(`${path}.new`, path);
  return vectors;
}
