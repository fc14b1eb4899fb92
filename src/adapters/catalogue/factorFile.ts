import { AppError } from '../../domain/appError';

/**
 * Factors on the wire: float32, little-endian, row-major `[count, dimension]`. Their lengths mean something (an inner product of two rows is
 * a score), so they are not squeezed into unit rows as vectors are.
 */
export function encodeFactors(factors: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(factors.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of factors.entries()) view.setFloat32(4 * at, value, true);
  return bytes;
}

/**
 * @returns rows `[count, dimension]`; the width is told by the file's length.
 * @throws AppError `pack-damaged` when the length does not fit or a number is not finite.
 */
export function decodeFactors(file: Uint8Array, count: number): Float32Array<ArrayBuffer> {
  if (count === 0 || file.byteLength === 0 || file.byteLength % (4 * count) !== 0) {
    throw new AppError('pack-damaged', `the factors take ${file.byteLength} bytes, which are not ${count} rows of numbers`);
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const factors = Float32Array.from({ length: file.byteLength / 4 }, (_, at) => view.getFloat32(4 * at, true));
  if (!factors.every(Number.isFinite)) throw new AppError('pack-damaged', 'the factors hold a number that is not finite');
  return factors;
}
