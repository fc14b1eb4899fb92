import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFactors, encodeFactors } from '../../../src/adapters/catalogue/factorFile';

describe('the file of factors', () => {
  it('gives back what went in, to the bit, wherever it lies in memory', () => {
    const rows = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(rows, (numbers) => {
        const factors = Float32Array.from(numbers);
        const shifted = new Uint8Array(25);
        shifted.set(encodeFactors(factors), 1);
        expect(decodeFactors(shifted.subarray(1), 3)).toEqual(factors);
      }),
    );
  });

  it.each([
    ['rows that do not fit', new Uint8Array(28), 3],
    ['no row', new Uint8Array(0), 3],
    ['a pack without items', new Uint8Array(12), 0],
    ['a number that is not finite', encodeFactors(Float32Array.of(1, Number.NaN)), 2],
    ['infinity', encodeFactors(Float32Array.of(1, Number.POSITIVE_INFINITY)), 1],
  ])('is refused with %s', (_what, file, count) => {
    expect(() => decodeFactors(file, count)).toThrow(expect.objectContaining({ code: 'pack-damaged' }));
  });
});
