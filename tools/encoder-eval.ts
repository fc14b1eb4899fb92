/**
 * `npm run encoder:eval -- --pairs FILE.tsv[.gz] [--json OUT] [--limit N] [--model DIR]`: recall@1 both ways and mean cosine of
 * translation pairs (columns zh, en).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { existingFile, runCommand, UsageError } from './cli';
import { encodeTexts } from './encodeTexts';
import { createNodeEncoder } from './nodeEncoder';
import { judgePairs } from './pairRecall';
import { encoderFolder } from './paths';
import { readPairs, type TextPair } from './textLines';

const usage = 'Usage: npm run encoder:eval -- --pairs FILE.tsv[.gz] [--json OUT] [--limit N] [--model DIR]';

async function loadPairs(path: string): Promise<TextPair[]> {
  const bytes = await readFile(path);
  // By content, not by name: gzip starts with 1f 8b.
  const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  try {
    return readPairs(text.toString('utf8'));
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(`${path}: ${error.message}`) : error;
  }
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: { pairs: { type: 'string' }, json: { type: 'string' }, limit: { type: 'string' }, model: { type: 'string' } },
  });
  const path = existingFile(values.pairs, '--pairs', usage);
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
  if (!(limit >= 1)) throw new UsageError(`--limit takes a number from 1 on. ${usage}`);
  const pairs = (await loadPairs(path)).slice(0, limit);
  if (pairs.length === 0) throw new UsageError(`${path} has no pairs.`);
  const encoder = await createNodeEncoder({ modelDir: values.model ?? encoderFolder, cacheSize: 0 });
  const zh = await encodeTexts(
    encoder,
    pairs.map(({ zh }) => zh),
    'zh',
  );
  const en = await encodeTexts(
    encoder,
    pairs.map(({ en }) => en),
    'en',
  );
  const report = judgePairs(zh, en, encoder.dimension);
  const { 'recall@1': recall } = report;
  console.log(`${report.n} pairs, ${encoder.identity}`);
  console.log(`recall@1  zh→en ${recall['zh-en'].toFixed(4)}  en→zh ${recall['en-zh'].toFixed(4)}`);
  console.log(`cosine    ${report.cosine.toFixed(4)}`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
});
