import { AppError } from '../../domain/appError';
import type { Pack } from '../../domain/pack';
import type { BackendReport, SnapshotRecord, SnapshotVerdict } from '../../domain/training';
import { contentScores, heldOutNdcg, judgeSnapshot, popularityScores, rankerScores } from '../../engine/evaluation/snapshotVerdict';
import { featureSchemaVersion } from '../../engine/features/featureSchema';
import type { CancelSignal, Clock } from '../../engine/ports';
import { seededRng } from '../../engine/random';
import { adamStart, adamStep } from '../../engine/ranking/adam';
import { withFittedBiases } from '../../engine/ranking/headBiases';
import { shuffled } from '../../engine/ranking/negativeSampling';
import type { LabelledGroup } from '../../engine/ranking/rankingGroup';
import { meanLoss } from '../../engine/ranking/referenceTrainer';
import { shopperExample } from '../../engine/ranking/shopperExamples';
import {
  allFinite,
  crc32,
  deserializeWeights,
  flattenParameters,
  type RankerWeights,
  serializeWeights,
  viewParameters,
} from '../../engine/ranking/weights';
import type { TrainArgument, TrainerEvents } from '../../protocol/commands';
import { sha256Hex } from '../integrity/sha256';
import { dropBackend, type TrainerEnvironment } from './backends';
import { type RunKey, type RunState, readCheckpoint, writeCheckpoint } from './checkpoint';
import { batchGradient, type GradientResult } from './gradientModel';
import { type PreparedRun, prepareRun } from './prepareRun';
import { backendOrder, probeBackends } from './probe';
import { createRunGate, type RunGate } from './runGate';

export type TrainingRunArgument = Omit<TrainArgument, 'packBaseUrl'>;
export type EmitTrainerEvent = <Name extends keyof TrainerEvents>(name: Name, payload: TrainerEvents[Name]) => void;
export interface TrainingResult {
  readonly record: SnapshotRecord;
  readonly weights: Uint8Array;
}
export interface TrainingRun extends Pick<RunGate, 'pause' | 'resume' | 'step'> {
  /** Throws AppError `cancelled`, `not-enough-data`, `training-diverged`, `device-lost`, `model-*`. */
  readonly result: Promise<TrainingResult>;
}

const batchSize = 4;
const learningRate = 6e-4;
/** Pull to the base with fitted biases (L2-SP): a shopper's few acts must not unlearn what the population taught. */
const pull = 1e-2;
const clipNorm = 1;
/** Epochs without a lower held-out loss before the run stops. */
const patience = 2;
const checkpointEvery = 20;

/**
 * Fine-tunes the base on one shopper's acts. The newest acts are held out for early stopping and for the verdict; the result carries
 * the epoch with the lowest held-out loss. Between batches it yields, so that messages are answered and a pause takes effect.
 * @param signal looked at before every batch.
 */
export function createTrainingRun(
  argument: TrainingRunArgument,
  pack: Pack,
  baseWeights: Uint8Array,
  emit: EmitTrainerEvent,
  signal: CancelSignal,
  environment: TrainerEnvironment & { readonly clock: Clock },
): TrainingRun {
  const gate = createRunGate(argument.paused, signal);
  const result = runTraining(argument, pack, baseWeights, emit, gate, environment);
  return { result, pause: gate.pause, resume: gate.resume, step: gate.step };
}

async function runTraining(
  argument: TrainingRunArgument,
  pack: Pack,
  baseWeights: Uint8Array,
  emit: EmitTrainerEvent,
  gate: RunGate,
  environment: TrainerEnvironment & { readonly clock: Clock },
): Promise<TrainingResult> {
  const prepared = prepareRun(argument.interactions, pack, argument.seed);
  const base = deserializeWeights(baseWeights);
  const serving = argument.servingWeights ? deserializeWeights(argument.servingWeights) : base;
  // What serves is judged with fitted biases too: a candidate must not win by knowing how rare acts are here.
  const fitted = (weights: RankerWeights) => withFittedBiases(flattenParameters(weights.parameters), prepared.biasGroups);
  const anchor = fitted(base);
  await gate.yieldNow();
  let backend = await chooseBackend(argument, environment);
  emit('backend', backend);
  const fallBack = async (reason: string) => {
    emit('fallback', { backend: backend.backend, reason });
    backend = await nextBackend(backend, reason, environment);
    emit('backend', backend);
  };
  const key: RunKey = {
    seed: argument.seed,
    upToSequence: prepared.upToSequence,
    acts: prepared.training.length + prepared.heldOut.length,
    base: crc32(baseWeights),
  };
  const state = (argument.checkpoint && readCheckpoint(argument.checkpoint, key)) || startState(anchor);
  const saveCheckpoint = () => emit('checkpoint', { bytes: writeCheckpoint(key, state) });
  await trainEpochs(argument, prepared, anchor, state, { emit, gate, fallBack, saveCheckpoint });

  const weights = serializeWeights({ parameters: viewParameters(state.best.slice()), calibration: serving.calibration });
  const verdict = judge(prepared, state.best, fitted(serving));
  const sha256 = await sha256Hex(weights);
  const record: SnapshotRecord = {
    id: `snapshot-${sha256.slice(0, 12)}`,
    createdAtMs: environment.clock(),
    upToSequence: prepared.upToSequence,
    schemaVersion: featureSchemaVersion,
    backend,
    epochs: state.epochs,
    verdict,
    sha256,
  };
  return { record, weights };
}

async function chooseBackend(argument: TrainingRunArgument, environment: TrainerEnvironment): Promise<BackendReport> {
  const wanted = { ...environment, allowSoftwareGpu: argument.allowSoftwareGpu };
  return probeBackends(wanted, argument.backend ? [argument.backend] : backendOrder);
}

/** The next slower backend, with the reason on record. Throws `device-lost` after the last. */
async function nextBackend(failed: BackendReport, reason: string, environment: TrainerEnvironment): Promise<BackendReport> {
  dropBackend(failed.backend);
  const rest = backendOrder.slice(backendOrder.indexOf(failed.backend) + 1);
  if (rest.length === 0) throw new AppError('device-lost', `the last training backend failed: ${reason}`);
  const next = await probeBackends(environment, rest);
  return { ...next, fallbacks: [...failed.fallbacks, { backend: failed.backend, reason }, ...next.fallbacks] };
}

const startState = (anchor: Float32Array): RunState => ({
  values: anchor.slice(),
  best: anchor.slice(),
  bestLoss: Number.POSITIVE_INFINITY,
  adam: adamStart(),
  epoch: 0,
  step: 0,
  lossSum: 0,
  weightSum: 0,
  epochsWithoutGain: 0,
  epochs: [],
});

interface Surroundings {
  readonly emit: EmitTrainerEvent;
  readonly gate: RunGate;
  readonly fallBack: (reason: string) => Promise<void>;
  readonly saveCheckpoint: () => void;
}

async function trainEpochs(
  argument: TrainingRunArgument,
  prepared: PreparedRun,
  anchor: Float32Array,
  state: RunState,
  around: Surroundings,
): Promise<void> {
  const { training, table, rows } = prepared;
  const steps = Math.ceil(training.length / batchSize);
  for (; state.epoch < argument.epochs && state.epochsWithoutGain < patience; state.epoch++, state.step = 0) {
    const order = shuffled(training, seededRng(argument.seed + 7919 * (state.epoch + 1)));
    for (; state.step < steps; ) {
      await around.gate.nextStep();
      const startedMs = performance.now();
      const rng = seededRng(argument.seed + 104_729 * (state.epoch + 1) + 31 * state.step);
      const moments = order.slice(state.step * batchSize, (state.step + 1) * batchSize);
      const batch = moments.map((moment) => shopperExample(table, rows, moment, rng));
      const { loss, weight, gradient } = await finiteGradient(state.values, batch, around);
      for (let at = 0; at < gradient.length; at++) gradient[at] = (gradient[at] as number) / Math.max(1, weight);
      adamStep(state.values, gradient, anchor, state.adam, { learningRate, pull, clipNorm });
      state.step++;
      state.lossSum += loss;
      state.weightSum += weight;
      const elapsedMs = performance.now() - startedMs;
      around.emit('step', { epoch: state.epoch + 1, step: state.step, steps, loss: loss / Math.max(1, weight), elapsedMs });
      if (state.step % checkpointEvery === 0) around.saveCheckpoint();
    }
    endEpoch(argument, prepared, state, around);
  }
}

/** A finite loss proves nothing (webgpu and wasm clamp), so every gradient is looked at; a bad one costs the backend, not the weights. */
async function finiteGradient(values: Float32Array, batch: readonly LabelledGroup[], around: Surroundings): Promise<GradientResult> {
  for (;;) {
    let reason: string;
    try {
      const result = await batchGradient(values, batch);
      if (Number.isFinite(result.loss) && allFinite(result.gradient)) return result;
      reason = 'the gradient is not finite';
    } catch (thrown) {
      reason = thrown instanceof Error ? thrown.message : String(thrown);
    }
    try {
      await around.fallBack(reason);
    } catch (thrown) {
      throw reason.includes('finite') ? new AppError('training-diverged', reason) : thrown;
    }
  }
}

function endEpoch(argument: TrainingRunArgument, prepared: PreparedRun, state: RunState, around: Surroundings): void {
  const heldOutLoss = meanLoss(state.values, prepared.heldOutGroups);
  if (!allFinite(state.values) || !Number.isFinite(heldOutLoss)) {
    // Roll back to the best epoch and stop there.
    state.values.set(state.best);
    state.epochsWithoutGain = patience;
    if (!Number.isFinite(state.bestLoss)) throw new AppError('training-diverged', 'the weights became non-finite in the first epoch');
    return;
  }
  if (heldOutLoss < state.bestLoss) {
    state.bestLoss = heldOutLoss;
    state.best.set(state.values);
    state.epochsWithoutGain = 0;
  } else state.epochsWithoutGain++;
  const report = { epoch: state.epoch + 1, epochs: argument.epochs, trainLoss: state.lossSum / Math.max(1, state.weightSum), heldOutLoss };
  state.epochs.push(report);
  state.lossSum = 0;
  state.weightSum = 0;
  around.emit('epoch', report);
  // The stored cursor must name the next epoch, or a resumed run would train this one twice.
  state.epoch++;
  state.step = 0;
  around.saveCheckpoint();
  state.epoch--;
}

function judge(prepared: PreparedRun, candidate: Float32Array, serving: Float32Array): SnapshotVerdict {
  const { table, rows, heldOut, heldOutGroups } = prepared;
  const of = (values: Float32Array) => ({
    ndcg: heldOutNdcg(table, heldOut, rankerScores(viewParameters(values), table, rows)),
    loss: meanLoss(values, heldOutGroups),
  });
  return judgeSnapshot({
    heldOutActs: heldOut.length,
    candidate: of(candidate),
    serving: of(serving),
    popularity: { ndcg: heldOutNdcg(table, heldOut, popularityScores(table)) },
    content: { ndcg: heldOutNdcg(table, heldOut, contentScores(table, rows)) },
  });
}

/** For the lab: which backend would be taken, and why not the others. */
export const probe = (environment: TrainerEnvironment): Promise<BackendReport> => probeBackends(environment);
