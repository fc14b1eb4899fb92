import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { activateBackend } from '../src/adapters/trainer/backends';
import { featureSchemaVersion } from '../src/engine/features/featureSchema';
import { seededRng } from '../src/engine/random';
import { headCount, parameterCount } from '../src/engine/ranking/modelShape';
import { meanLoss } from '../src/engine/ranking/referenceTrainer';
import { serializeWeights, viewParameters } from '../src/engine/ranking/weights';
import { calibrateBase, spreadPurchaseHead } from './retail/calibrateBase';
import { encodedTitles, encoderIdentity } from './retail/encodedTitles';
import { modelCard } from './retail/modelCard';
import { createRetailCatalogue } from './retail/retailCatalogue';
import { readRetailData, requireRetailFolder, sha1Number, testCut } from './retail/retailData';
import { buildExample } from './retail/retailExamples';
import { type BaseOptions, type BaseState, baseMoments, defaultBaseOptions, startBase, trainBase } from './retail/trainBase';

const usage = 'npm run base:train -- --data DIR [--minutes M] [--epochs N] [--out DIR] [--restart]';
const checkpointPath = '.cache/base-train/checkpoint.bin';
const checkpointEvery = 100;

/** Every twentieth shopper of the population is kept out of training, for the loss that is printed and for calibration. */
const isHeldOut = (userId: string): boolean => sha1Number(`hold:${userId}`) % 20n === 0n;

async function main(): Promise<void> {
  const { values: flags } = parseArgs({
    options: {
      data: { type: 'string' },
      minutes: { type: 'string' },
      epochs: { type: 'string' },
      out: { type: 'string', default: 'models/ranker' },
      restart: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (flags.help) return console.log(usage);
  const data = readRetailData(requireRetailFolder(flags.data));
  const encoder = encoderIdentity();
  const vectors = await encodedTitles(data.items.map(({ title }) => title));
  await activateBackend('wasm', { wasmPaths: null, allowSoftwareGpu: false });
  const population = data.users.filter(({ split }) => split === 'population');
  const training = population.filter(({ id }) => !isHeldOut(id));
  const heldOut = population.filter(({ id }) => isHeldOut(id));
  const catalogue = createRetailCatalogue(data, training, testCut, vectors, 1);
  const options: BaseOptions = { ...defaultBaseOptions, epochs: Number(flags.epochs ?? defaultBaseOptions.epochs) };
  const moments = baseMoments(training, testCut, options);
  const heldOutMoments = baseMoments(heldOut, testCut, options);
  const key = createHash('sha256')
    .update(JSON.stringify({ options, encoder, featureSchemaVersion, moments: moments.length }))
    .digest('hex');
  if (flags.restart) rmSync(checkpointPath, { force: true });
  const state = readState(key) ?? startBase(options);
  console.log(
    `${training.length} shoppers, ${moments.length} examples an epoch, ${heldOut.length} shoppers held out, ${parameterCount} parameters`,
  );
  if (state.adam.steps > 0) console.log(`going on after step ${state.adam.steps}`);

  const rng = seededRng(options.seed);
  const probes = heldOutMoments.map((moment) =>
    buildExample(catalogue, moment, { ...options.examples, slotDropout: 0, kindDropout: 0 }, rng),
  );
  const deadlineMs = flags.minutes === undefined ? Number.POSITIVE_INFINITY : Date.now() + Number(flags.minutes) * 60_000;
  const finished = await trainWithProgress(catalogue, moments, options, state, deadlineMs, key, () => meanLoss(state.values, probes));
  if (!finished) {
    writeState(key, state);
    return console.log(`\nstopped after --minutes ${flags.minutes}; the same command goes on from here`);
  }
  spreadPurchaseHead(state.values);
  const fit = calibrateBase(state.values, catalogue, heldOutMoments);
  const calibration = { scale: new Float32Array(headCount).fill(fit.scale), shift: new Float32Array(headCount).fill(fit.shift) };
  const bytes = serializeWeights({ parameters: viewParameters(state.values), calibration });
  const facts = {
    name: 'nearshelf-ranker-base',
    version: 1,
    file: 'base.bin',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    schemaVersion: featureSchemaVersion,
    parameters: parameterCount,
    encoder: encoder.id,
    encoderSha256: encoder.sha256,
    license: 'Apache-2.0; trained on Online Retail (UCI, CC BY 4.0)',
    seed: options.seed,
    epochs: options.epochs,
    heldOutLoss: meanLoss(state.values, probes),
    calibration: fit,
  };
  mkdirSync(flags.out, { recursive: true });
  writeFileSync(join(flags.out, 'base.bin'), bytes);
  writeFileSync(join(flags.out, 'manifest.json'), `${JSON.stringify(facts, null, 2)}\n`);
  writeFileSync(
    join(flags.out, 'MODEL_CARD.md'),
    modelCard(facts, { shoppers: training.length, heldOut: heldOut.length, examples: moments.length }),
  );
  rmSync(checkpointPath, { force: true });
  console.log(`\n${join(flags.out, 'base.bin')}: ${bytes.length} bytes, sha256 ${facts.sha256}`);
}

/** False when the deadline came first. */
async function trainWithProgress(
  catalogue: Parameters<typeof trainBase>[0],
  moments: Parameters<typeof trainBase>[1],
  options: BaseOptions,
  state: BaseState,
  deadlineMs: number,
  key: string,
  heldOutLoss: () => number,
): Promise<boolean> {
  const startedMs = Date.now();
  const startedSteps = state.adam.steps;
  let smooth: number | null = null;
  let stopped = false;
  await trainBase(catalogue, moments, options, state, ({ epoch, step, steps, loss }) => {
    smooth = smooth === null ? loss : 0.98 * smooth + 0.02 * loss;
    const done = state.adam.steps;
    const msPerStep = (Date.now() - startedMs) / (done - startedSteps);
    if (step % 10 === 0) {
      const leftS = Math.round(((steps * options.epochs - done) * msPerStep) / 1000);
      process.stderr.write(`\repoch ${epoch + 1}/${options.epochs} step ${step}/${steps} loss ${smooth.toFixed(4)} ETA ${leftS} s   `);
    }
    if (step === steps)
      console.log(
        `\repoch ${epoch + 1}/${options.epochs} train ${smooth.toFixed(4)} held out ${heldOutLoss().toFixed(4)}                    `,
      );
    if (done % checkpointEvery === 0) writeState(key, state);
    stopped = Date.now() > deadlineMs;
    return !stopped;
  });
  return !stopped;
}

/** Key (64 hex digits), epoch, step, Adam's steps, then values and both moments as float32. */
function writeState(key: string, state: BaseState): void {
  mkdirSync('.cache/base-train', { recursive: true });
  const numbers = new Float32Array(3 + 3 * parameterCount);
  numbers.set([state.epoch, state.step, state.adam.steps]);
  [state.values, state.adam.first, state.adam.second].forEach((array, at) => {
    numbers.set(array, 3 + at * parameterCount);
  });
  writeFileSync(`${checkpointPath}.new`, Buffer.concat([Buffer.from(key), new Uint8Array(numbers.buffer)]));
  renameSync(`${checkpointPath}.new`, checkpointPath);
}

function readState(key: string): BaseState | null {
  if (!existsSync(checkpointPath)) return null;
  const bytes = readFileSync(checkpointPath);
  if (bytes.subarray(0, 64).toString() !== key || bytes.length !== 64 + 4 * (3 + 3 * parameterCount)) return null;
  const numbers = new Float32Array(new Uint8Array(bytes.subarray(64)).buffer);
  const part = (at: number) => numbers.slice(3 + at * parameterCount, 3 + (at + 1) * parameterCount);
  return {
    values: part(0),
    adam: { first: part(1), second: part(2), steps: numbers[2] ?? 0 },
    epoch: numbers[0] ?? 0,
    step: numbers[1] ?? 0,
  };
}

await main();
