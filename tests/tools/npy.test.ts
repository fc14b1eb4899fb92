import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNpy, encodeNpy } from '../../tools/npy';

/** `numpy.save` of `numpy.array([[1.5, -2.0], [0.25, 3.0]], dtype='<f4')`, NumPy 2.4.6. */
const byNumPy = Buffer.from(
  '934e554d5059010076007b276465736372273a20273c6634272c2027666f727472616e5f6f72646572273a2046616c73652c20277368617065273a2028322c2032292c207d' +
    '20'.repeat(58) +
    '0a0000c03f000000c00000803e00004040',
  'hex',
);

describe('the NumPy format', () => {
  it('is written byte for byte as NumPy writes it', () => {
    expect(Buffer.from(encodeNpy(Float32Array.of(1.5, -2, 0.25, 3), 2, 2)).toString('hex')).toBe(byNumPy.toString('hex'));
  });

  it('of any matrix is read back as it was, and its numbers begin at a multiple of 64', () => {
    const matrix = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(matrix, fc.float({ noNaN: true }), ([rows, columns], value) => {
        const values = Float32Array.from({ length: rows * columns }, (_, at) => value + at);
        const file = encodeNpy(values, rows, columns);
        expect((file.length - values.length * 4) % 64).toBe(0);
        expect(decodeNpy(file)).toEqual({ values, rows, columns });
      }),
      { numRuns: 50 },
    );
  });

  it('is read from the middle of a larger buffer', () => {
    const around = Buffer.concat([Buffer.from([1, 2, 3]), byNumPy, Buffer.from([4])]);
    expect(decodeNpy(around.subarray(3, around.length - 1)).values).toEqual(Float32Array.of(1.5, -2, 0.25, 3));
  });

  it('refuses to write a matrix that the numbers do not fill', () => {
    expect(() => encodeNpy(new Float32Array(5), 2, 3)).toThrow(RangeError);
  });

  it.each<[string, (file: Buffer) => Uint8Array]>([
    ['cut short', (file) => file.subarray(0, -1)],
    ['too long', (file) => Buffer.concat([file, Buffer.of(0)])],
    ['empty', () => new Uint8Array()],
    ['something else', () => new TextEncoder().encode('PK\u0003\u0004 a zip file')],
    ['of float64', (file) => Buffer.from(file.toString('latin1').replace('<f4', '<f8'), 'latin1')],
    ['in columns', (file) => Buffer.from(file.toString('latin1').replace('False', 'True '), 'latin1')],
    ['of one dimension', (file) => Buffer.from(file.toString('latin1').replace('(2, 2)', '(4,)  '), 'latin1')],
  ])('refuses a file that is %s', (_what, change) => {
    expect(() => decodeNpy(change(Buffer.from(byNumPy)))).toThrow(RangeError);
  });
});
