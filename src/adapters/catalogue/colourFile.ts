import { AppError } from '../../domain/appError';

/** Numbers an item takes: L, a, b (OKLab) and share of each of its four main colours. */
const numbersPerItem = 16;

/**
 * Main colours on the wire, a byte a number: L and share in steps of 1/255, a and b in steps of 1/255 about 128, finer than eyes tell colours
 * apart.
 * @param colours row-major `[count, 4, 4]`; L and share in [0, 1], a and b in [-0.5, 0.5].
 */
export function encodeColours(colours: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(colours.length);
  colours.forEach((value, at) => {
    const byte = Math.round(255 * value) + (isSigned(at) ? 128 : 0);
    bytes[at] = Math.min(255, Math.max(0, byte));
  });
  return bytes;
}

/** @throws AppError `pack-damaged` when the length does not fit. */
export function decodeColours(file: Uint8Array, count: number): Float32Array<ArrayBuffer> {
  if (file.byteLength !== count * numbersPerItem) {
    throw new AppError(
      'pack-damaged',
      `the colours take ${file.byteLength} bytes, which are not ${numbersPerItem} for each of ${count} items`,
    );
  }
  return Float32Array.from(file, (byte, at) => (byte - (isSigned(at) ? 128 : 0)) / 255);
}

const isSigned = (at: number): boolean => at % 4 === 1 || at % 4 === 2;
