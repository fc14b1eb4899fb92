/**
 * `npm run encode -- --in TEXTS.txt --out V.npy [--model DIR]`: one text a line, blank lines too → float32 `[n, dimension]`, rows of norm 1,
 * NumPy format.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { existingFile, runCommand, UsageError } from './cli';
import { encodeTexts } from './encodeTexts';
import { createNodeEncoder } from './nodeEncoder';
import { encodeNpy } from './npy';
import { encoderFolder } from './paths';
import { textLines } from './textLines';

const usage = 'Usage: npm run encode -- --in TEXTS.txt --out V.npy [--model DIR]';

await runCommand(async () => {
  const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' }, model: { type: 'string' } } });
  const input = existingFile(values.in, '--in', usage);
  if (values.out === undefined) throw new UsageError(`--out is missing. ${usage}`);
  const texts = textLines(await readFile(input, 'utf8'));
  const encoder = await createNodeEncoder({ modelDir: values.model ?? encoderFolder });
  const vectors = await encodeTexts(encoder, texts);
  await writeFile(values.out, encodeNpy(vectors, texts.length, encoder.dimension));
  console.error(`${values.out}: ${texts.length} × ${encoder.dimension}, ${encoder.identity}`);
});
