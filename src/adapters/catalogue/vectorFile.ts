import { AppError } from '../../domain/appError';

/**
 * Unit vectors on the wire: int8, row-major `[count, dimension]`, each row scaled so that its largest number is ±127. Restoring the norm
 * restores the scale, so none is stored. A quarter of float32; the cosine between a row and its restored form stays above 0.9999.
 * @param vectors row-major `[count, dimension]`; a row of zeros stays zero.
 */
export function encodeVectors(vectors: Float32Array, dimension: number): Uint8Array<ArrayBuffer> {
  const bytes = new Int8Array(vectors.length);
  for (let start = 0; start < vectors.length; start += dimension) {
    let largest = 0;
    for (let at = start; at < start + dimension; at++) largest = Math.max(largest, Math.abs(vectors[at] as number));
    if (largest === 0) continue;
    for (let at = start; at < start + dimension; at++) bytes[at] = Math.round(((vectors[at] as number) * 127) / largest);
  }
  return new Uint8Array(bytes.buffer);
}

/**
 * @returns unit rows `[count, dimension]`.
 * @throws AppError `pack-damaged` when the length does not fit.
 */
export function decodeVectors(file: Uint8Array, count: number, dimension: number): Float32Array<ArrayBuffer> {
  if (!Number.isInteger(dimension) || file.byteLength !== count * dimension) {
    throw new AppError('pack-damaged', `the vectors take ${file.byteLength} bytes, which are not ${count} rows of ${dimension}`);
  }
  const bytes = new Int8Array(file.buffer, file.byteOffset, file.byteLength);
  const vectors = new Float32Array(bytes.length);
  for (let start = 0; start < vectors.length; start += dimension) {
    let squares = 0;
    for (let at = start; at < start + dimension; at++) squares += (bytes[at] as number) ** 2;
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let at = start; at < start + dimension; at++) vectors[at] = (bytes[at] as number) * scale;
  }
  return vectors;
}
