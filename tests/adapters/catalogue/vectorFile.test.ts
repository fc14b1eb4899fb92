import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeVectors, encodeVectors } from '../../../src/adapters/catalogue/vectorFile';

const dimension = 384;

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let dot = 0;
  let left = 0;
  let right = 0;
  for (let at = 0; at < a.length; at++) {
    dot += (a[at] as number) * (b[at] as number);
    left += (a[at] as number) ** 2;
    right += (b[at] as number) ** 2;
  }
  return dot / Math.sqrt(left * right);
}
const norm = (row: Float32Array): number => Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
const rowOf = (vectors: Float32Array, row: number) => vectors.subarray(row * dimension, (row + 1) * dimension);

/** An encoder's vector: numbers around zero, a few of them larger. */
const vector = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: dimension, maxLength: dimension })
  .filter((numbers) => numbers.some((value) => value !== 0))
  .map((numbers) => numbers.map((value) => Math.sign(value) * (value / 1000) ** 2));

describe('the vector file', () => {
  it('gives back every direction within a cosine of 0.9999, in rows of norm 1, whatever the scale was', () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 4 }), fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (rows, scale) => {
        const given = Float32Array.from(rows.flat(), (value) => value * scale);
        const file = encodeVectors(given, dimension);
        expect(file.byteLength).toBe(given.length);
        const restored = decodeVectors(file, rows.length, dimension);
        rows.forEach((_, row) => {
          expect(cosine(rowOf(given, row), rowOf(restored, row))).toBeGreaterThan(0.9999);
          expect(norm(rowOf(restored, row))).toBeCloseTo(1, 6);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a row of zeros a row of zeros: nothing divides by its norm', () => {
    const file = encodeVectors(Float32Array.of(0, 0, 3, -4), 2);
    expect([...decodeVectors(file, 2, 2)].map((value) => Number(value.toFixed(2)))).toEqual([0, 0, 0.6, -0.8]);
  });

  it('reads a file that lies in the middle of a larger buffer', () => {
    const buffer = new Uint8Array(10);
    buffer.set(encodeVectors(Float32Array.of(0, 1), 2), 5);
    expect(decodeVectors(buffer.subarray(5, 7), 1, 2)).toEqual(Float32Array.of(0, 1));
  });

  it.each([-1, 1])('refuses a file that is off by %i byte', (off) => {
    expect(() => decodeVectors(new Uint8Array(12 + off), 3, 4)).toThrow(expect.objectContaining({ code: 'pack-damaged' }));
  });
});
