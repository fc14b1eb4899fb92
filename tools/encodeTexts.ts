import type { Encoder } from '../src/engine/ports';

/** Encodes texts one by one, with a line of progress on stderr. @returns Row-major `[texts.length, encoder.dimension]`. */
export async function encodeTexts(encoder: Encoder, texts: readonly string[], label = 'encoded'): Promise<Float32Array> {
  const vectors = new Float32Array(texts.length * encoder.dimension);
  const start = performance.now();
  let reported = start;
  for (const [row, text] of texts.entries()) {
    vectors.set(await encoder.encode(text), row * encoder.dimension);
    const now = performance.now();
    if (now - reported > 1000 || row === texts.length - 1) {
      reported = now;
      process.stderr.write(`\r${label} ${row + 1}/${texts.length} (${(((row + 1) * 1000) / (now - start)).toFixed(0)}/s)  `);
    }
  }
  if (texts.length > 0) process.stderr.write('\n');
  return vectors;
}
