import type { EpochReport } from '../../domain/training';
import type { AdamState } from '../../engine/ranking/adam';
import { parameterCount } from '../../engine/ranking/modelShape';
import { allFinite, crc32 } from '../../engine/ranking/weights';

/** Everything a run needs to go on as if it had never stopped; sampling derives from seed, epoch and step alone. */
export interface RunState {
  readonly values: Float32Array;
  readonly best: Float32Array;
  bestLoss: number;
  readonly adam: AdamState;
  epoch: number;
  step: number;
  /** Loss and weight summed over the epoch so far. */
  lossSum: number;
  weightSum: number;
  epochsWithoutGain: number;
  readonly epochs: EpochReport[];
}

/** What a checkpoint belongs to; another run's checkpoint is ignored. */
export interface RunKey {
  readonly seed: number;
  readonly upToSequence: number;
  readonly acts: number;
  /** CRC-32 of the base weights. */
  readonly base: number;
}

const magic = 'NSCK1';

/** Length of the JSON header (uint32), header, then values, best, first and second moments as float32, little-endian. */
export function writeCheckpoint(key: RunKey, state: RunState): Uint8Array {
  const arrays = [state.values, state.best, state.adam.first, state.adam.second];
  const payload = new Uint8Array(4 * parameterCount * arrays.length);
  const numbers = new Float32Array(payload.buffer);
  arrays.forEach((array, at) => {
    numbers.set(array, at * parameterCount);
  });
  const { epoch, step, lossSum, weightSum, epochsWithoutGain, epochs } = state;
  const bestLoss = Number.isFinite(state.bestLoss) ? state.bestLoss : null;
  const cursor = { epoch, step, lossSum, weightSum, epochsWithoutGain, epochs, bestLoss, adamSteps: state.adam.steps };
  const header = new TextEncoder().encode(JSON.stringify({ magic, key, cursor, crc: crc32(payload) }));
  // Padded to whole words, so that the float array behind it is aligned.
  const padded = Math.ceil(header.length / 4) * 4;
  const bytes = new Uint8Array(4 + padded + payload.length).fill(0x20, 4, 4 + padded);
  new DataView(bytes.buffer).setUint32(0, padded, true);
  bytes.set(header, 4);
  bytes.set(payload, 4 + padded);
  return bytes;
}

/** The state, or null when the bytes are damaged or belong to another run. */
export function readCheckpoint(bytes: Uint8Array, key: RunKey): RunState | null {
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
    const payload = bytes.slice(4 + length);
    if (header.magic !== magic || JSON.stringify(header.key) !== JSON.stringify(key)) return null;
    if (payload.length !== 16 * parameterCount || crc32(payload) !== header.crc) return null;
    const numbers = new Float32Array(payload.buffer);
    if (!allFinite(numbers)) return null;
    const part = (at: number) => numbers.slice(at * parameterCount, (at + 1) * parameterCount);
    const { adamSteps, bestLoss, ...cursor } = header.cursor;
    return {
      ...cursor,
      bestLoss: bestLoss ?? Number.POSITIVE_INFINITY,
      values: part(0),
      best: part(1),
      adam: { first: part(2), second: part(3), steps: adamSteps },
    };
  } catch {
    // Anything unreadable is no checkpoint; the run starts over.
    return null;
  }
}
