/**
 * `npm run base:train -- --data DIR [--epochs N] [--minutes M] [--out DIR] [--restart]`: trains the base ranker on the population of the
 * benchmark. Ctrl-C (or the end of the minutes) stops after the current step; the same command goes on from there.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { activateBackend } from '../src/adapters/trainer/backends';
import { runCommand, UsageError } from './cli';
import { removeBaseCheckpoint } from './retail/baseCheckpoint';
import { type BaseRunInput, type BaseRunResult, runBaseTraining } from './retail/baseRun';
import { encodedTitles, encoderIdentity } from './retail/encodedTitles';
import { baseManifest, modelCard } from './retail/modelCard';
import { readRetailData, requireRetailFolder, testCut } from './retail/retailData';
import { defaultBaseOptions } from './retail/trainBase';

const usage = 'npm run base:train -- --data DIR [--epochs N] [--minutes M] [--out DIR] [--restart]';
/** Ignored by git. */
const checkpointPath = '.cache/base-train/checkpoint.bin';

await runCommand(async () => {
  const { values: flags } = parseArgs({
    options: {
      data: { type: 'string' },
      epochs: { type: 'string' },
      minutes: { type: 'string' },
      out: { type: 'string', default: 'models/ranker' },
      restart: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (flags.help) return console.log(usage);
  const epochs = positive(flags.epochs, '--epochs') ?? defaultBaseOptions.epochs;
  const minutes = positive(flags.minutes, '--minutes');
  const data = readRetailData(requireRetailFolder(flags.data));
  const encoder = await encoderIdentity();
  const vectors = await encodedTitles(data.items.map(({ title }) => title));
  await activateBackend('wasm', { wasmPaths: null, allowSoftwareGpu: false });
  if (flags.restart) removeBaseCheckpoint(checkpointPath);

  const signal = { aborted: false };
  const stop = () => {
    signal.aborted = true;
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const timer = minutes === undefined ? undefined : setTimeout(stop, minutes * 60_000);
  const input: BaseRunInput = { data, vectors, encoder, options: { ...defaultBaseOptions, epochs }, cut: testCut, checkpointPath };
  const result = await runBaseTraining(input, signal, {
    say: (line) => process.stdout.write(`\r${line.padEnd(70)}\n`),
    show: (line) => process.stderr.write(`\r${line.padEnd(70)}`),
  });
  clearTimeout(timer);
  if (!result) {
    console.log('\nstopped; the same command goes on from here');
    process.exitCode = 130;
    return;
  }
  writeBase(flags.out, input, result);
});

function positive(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value > 0)) throw new UsageError(`${option} needs a number above 0, not "${text}". ${usage}`);
  return value;
}

function writeBase(folder: string, { encoder, options }: BaseRunInput, result: BaseRunResult): void {
  const { bytes, counts, calibration, heldOutLoss } = result;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const manifest = baseManifest({ bytes: bytes.length, sha256, encoder, options, calibration, heldOutLoss, counts });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'base.bin'), bytes);
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(folder, 'MODEL_CARD.md'), modelCard(manifest));
  console.log(`${join(folder, 'base.bin')}: ${bytes.length} bytes, sha256 ${sha256}`);
}
