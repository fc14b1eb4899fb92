import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { featureSchemaVersion } from '../../src/engine/features/featureSchema';
import type { CancelSignal } from '../../src/engine/ports';
import { seededRng } from '../../src/engine/random';
import { headCount } from '../../src/engine/ranking/modelShape';
import { meanLoss } from '../../src/engine/ranking/referenceTrainer';
import { allFinite, serializeWeights, viewParameters } from '../../src/engine/ranking/weights';
import { readBaseCheckpoint, removeBaseCheckpoint, writeBaseCheckpoint } from './baseCheckpoint';
import { calibrateBase, spreadPurchaseHead } from './calibrateBase';
import { createRetailCatalogue } from './retailCatalogue';
import { type RetailData, type RetailUser, sha1Number } from './retailData';
import { buildExample, plainExampleOptions } from './retailExamples';
import { type BaseOptions, type BaseState, baseMoments, startBase, trainBase } from './trainBase';

export interface BaseRunInput {
  readonly data: RetailData;
  /** Encoder vectors of the titles `[items, 384]`, and who made them. */
  readonly vectors: Float32Array;
  readonly encoder: string;
  readonly options: BaseOptions;
  /** Nothing of the population from here on is looked at. */
  readonly cut: number;
  readonly checkpointPath: string;
}
export interface BaseRunResult {
  /** Serialized weights. */
  readonly bytes: Uint8Array;
  readonly calibration: { readonly scale: number; readonly shift: number };
  readonly heldOutLoss: number;
  readonly counts: { readonly shoppers: number; readonly heldOut: number; readonly examples: number };
}
export interface BaseProgress {
  say(line: string): void;
  /** Replaces the last such line. */
  show(line: string): void;
}

const checkpointEvery = 100;

/** Every twentieth shopper of the population is kept out of training, for the loss that is printed and for calibration. */
const isHeldOut = (user: RetailUser): boolean => sha1Number(`hold:${user.id}`) % 20n === 0n;

/**
 * Trains the base on the active tfjs backend, from the checkpoint when there is one of the same run. Equal input gives equal bytes,
 * interrupted or not.
 * @returns null when the signal came first; the checkpoint then holds what was done.
 * @throws RangeError when training diverged.
 */
export async function runBaseTraining(input: BaseRunInput, signal: CancelSignal, progress: BaseProgress): Promise<BaseRunResult | null> {
  const { data, options, cut, vectors } = input;
  const population = data.users.filter(({ split }) => split === 'population');
  const training = population.filter((user) => !isHeldOut(user));
  const heldOut = population.filter(isHeldOut);
  const catalogue = createRetailCatalogue(data, training, cut, vectors, 1);
  const moments = baseMoments(training, cut, options);
  const heldOutMoments = baseMoments(heldOut, cut, options);
  const rng = seededRng(options.seed);
  const probes = heldOutMoments.map((moment) => buildExample(catalogue, moment, plainExampleOptions, rng));

  const key = runKey(input, moments.length);
  const state = readBaseCheckpoint(key, input.checkpointPath) ?? startBase(options);
  const counts = { shoppers: training.length, heldOut: heldOut.length, examples: moments.length };
  progress.say(`${counts.shoppers} shoppers, ${counts.examples} examples an epoch, ${counts.heldOut} shoppers held out`);
  if (state.adam.steps > 0) progress.say(`going on after step ${state.adam.steps}`);

  const saveCheckpoint = () => writeBaseCheckpoint(key, state, input.checkpointPath);
  const onStep = reportSteps(state, options, saveCheckpoint, progress, () => meanLoss(state.values, probes));
  await trainBase(catalogue, moments, options, state, async (report) => {
    onStep(report);
    // The wasm backend computes without ever leaving the event loop's turn; a signal must get one.
    await setImmediate();
    return !signal.aborted;
  });
  if (signal.aborted) {
    saveCheckpoint();
    return null;
  }
  if (!allFinite(state.values)) throw new RangeError('the base diverged: a weight is not finite');
  spreadPurchaseHead(state.values);
  const fit = calibrateBase(state.values, catalogue, heldOutMoments);
  const calibration = { scale: new Float32Array(headCount).fill(fit.scale), shift: new Float32Array(headCount).fill(fit.shift) };
  const bytes = serializeWeights({ parameters: viewParameters(state.values), calibration });
  removeBaseCheckpoint(input.checkpointPath);
  return { bytes, calibration: fit, heldOutLoss: meanLoss(state.values, probes), counts };
}

function runKey(input: BaseRunInput, examples: number): string {
  const { encoder, options, cut } = input;
  const facts = { encoder, options, cut, examples, items: input.data.items.length, featureSchemaVersion };
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

function reportSteps(
  state: BaseState,
  options: BaseOptions,
  saveCheckpoint: () => void,
  progress: BaseProgress,
  heldOutLoss: () => number,
) {
  const startedMs = performance.now();
  const startedSteps = state.adam.steps;
  let smooth: number | null = null;
  return ({ epoch, step, steps, loss }: { epoch: number; step: number; steps: number; loss: number }): void => {
    smooth = smooth === null ? loss : 0.98 * smooth + 0.02 * loss;
    const done = state.adam.steps;
    if (step % 10 === 0) {
      const msPerStep = (performance.now() - startedMs) / (done - startedSteps);
      const leftS = Math.round(((steps * options.epochs - done) * msPerStep) / 1000);
      progress.show(`epoch ${epoch + 1}/${options.epochs} step ${step}/${steps} loss ${smooth.toFixed(4)} ETA ${leftS} s`);
    }
    if (step === steps)
      progress.say(`epoch ${epoch + 1}/${options.epochs} train ${smooth.toFixed(4)} held out ${heldOutLoss().toFixed(4)}`);
    if (done % checkpointEvery === 0) saveCheckpoint();
  };
}
