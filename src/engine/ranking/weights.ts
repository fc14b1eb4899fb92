import { AppError } from '../../domain/appError';
import { featureSchemaVersion } from '../features/featureSchema';
import type { Rng } from '../ports';
import { headCount, type ParameterName, parameterCount, parameterNames, parameterShapes, parameterSize } from './modelShape';

/** Float64 only in gradient checks; everything served or stored is Float32. */
export type Numbers = Float32Array | Float64Array;
export type Parameters = Readonly<Record<ParameterName, Numbers>>;

/** p = sigmoid(scale × logit + shift) per head; fitted on held-out acts (Platt 1999). */
export interface Calibration {
  readonly scale: Float32Array;
  readonly shift: Float32Array;
}
export interface RankerWeights {
  readonly parameters: Readonly<Record<ParameterName, Float32Array>>;
  readonly calibration: Calibration;
}

const magic = 0x4e53524b; // "NSRK"
const headerWords = 5;
const calibrationWords = 2 * headCount;
/** Bytes of any serialized weights of this schema. */
export const serializedBytes = 4 * (headerWords + calibrationWords + parameterCount);

export const identityCalibration = (): Calibration => ({
  scale: new Float32Array(headCount).fill(1),
  shift: new Float32Array(headCount),
});

/** All parameters as views of one flat array `[parameterCount]`, in stored order. */
export function viewParameters<T extends Numbers>(flat: T): Record<ParameterName, T> {
  let start = 0;
  const entries = parameterNames.map((name) => {
    const view = flat.subarray(start, start + parameterSize(name)) as T;
    start += parameterSize(name);
    return [name, view] as const;
  });
  return Object.fromEntries(entries) as Record<ParameterName, T>;
}

export function flattenParameters(parameters: Parameters): Float32Array {
  const flat = new Float32Array(parameterCount);
  let start = 0;
  for (const name of parameterNames) {
    flat.set(parameters[name], start);
    start += parameterSize(name);
  }
  return flat;
}

/** Standard normal (Box & Muller 1958). */
const normal = (rng: Rng): number => Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng());

/**
 * He initialisation for the dense layers, 1/√inputs elsewhere; biases 0. The cosine score starts at 4, so that attention looks at
 * similar own items before it has learned anything; query columns start at 0, because the base sees no queries.
 */
export function initialWeights(rng: Rng): RankerWeights {
  const parameters = viewParameters(new Float32Array(parameterCount));
  for (const name of parameterNames) {
    const [inputs] = parameterShapes[name];
    if (name === 'bias1' || name === 'bias2' || name === 'headBias' || name === 'itemBias' || name === 'sequenceScore') continue;
    const deviation = Math.sqrt((name.startsWith('dense') ? 2 : 1) / inputs);
    const values = parameters[name];
    for (let at = 0; at < values.length; at++) values[at] = normal(rng) * deviation;
  }
  parameters.cosineScore[0] = 4;
  return { parameters, calibration: identityCalibration() };
}

/** Remainder of each byte with eight zeros behind it: a byte a step instead of a bit, which took 30 ms for a checkpoint. */
const crcOfByte = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  return crc;
});

/** CRC-32 (ISO 3309); guards against damaged bytes, not against an attacker (manifests carry SHA-256 for that). */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ (crcOfByte[(crc ^ (bytes[at] as number)) & 0xff] as number);
  return ~crc >>> 0;
}

/** Little-endian: magic, schema version, parameter count, bytes that follow, their CRC-32 | calibration | parameters. */
export function serializeWeights(weights: RankerWeights): Uint8Array {
  const bytes = new Uint8Array(serializedBytes);
  const view = new DataView(bytes.buffer);
  const numbers = [...weights.calibration.scale, ...weights.calibration.shift];
  numbers.forEach((value, at) => {
    view.setFloat32(4 * (headerWords + at), value, true);
  });
  const flat = flattenParameters(weights.parameters);
  for (let at = 0; at < flat.length; at++) view.setFloat32(4 * (headerWords + calibrationWords + at), flat[at] as number, true);
  const payload = bytes.subarray(4 * headerWords);
  [magic, featureSchemaVersion, parameterCount, payload.length, crc32(payload)].forEach((word, at) => {
    view.setUint32(4 * at, word, true);
  });
  return bytes;
}

/** Throws AppError `model-damaged` for a wrong length, checksum or non-finite number, `model-unreadable` for another schema. */
export function deserializeWeights(bytes: Uint8Array): RankerWeights {
  if (bytes.length < 4 * headerWords) throw new AppError('model-damaged', `ranker weights end after ${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== magic) throw new AppError('model-damaged', 'these bytes are no ranker weights');
  const version = view.getUint32(4, true);
  if (version !== featureSchemaVersion || view.getUint32(8, true) !== parameterCount) {
    throw new AppError('model-unreadable', `ranker weights of feature schema ${version}, this code reads ${featureSchemaVersion}`);
  }
  const payload = bytes.subarray(4 * headerWords);
  if (bytes.length !== serializedBytes || view.getUint32(12, true) !== payload.length || view.getUint32(16, true) !== crc32(payload)) {
    throw new AppError('model-damaged', 'ranker weights fail their checksum');
  }
  const numbers = new Float32Array(calibrationWords + parameterCount);
  for (let at = 0; at < numbers.length; at++) numbers[at] = view.getFloat32(4 * (headerWords + at), true);
  if (!allFinite(numbers)) throw new AppError('model-damaged', 'ranker weights hold a number that is not finite');
  return {
    calibration: { scale: numbers.slice(0, headCount), shift: numbers.slice(headCount, calibrationWords) },
    parameters: viewParameters(numbers.slice(calibrationWords)),
  };
}

export function allFinite(values: ArrayLike<number>): boolean {
  for (let at = 0; at < values.length; at++) if (!Number.isFinite(values[at])) return false;
  return true;
}
