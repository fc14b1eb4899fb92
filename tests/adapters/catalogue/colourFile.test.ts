import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeColours, encodeColours } from '../../../src/adapters/catalogue/colourFile';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const signed = fc.double({ min: -0.45, max: 0.45, noNaN: true });
const colour = fc.tuple(share, signed, signed, share);
const item = fc.array(colour, { minLength: 4, maxLength: 4 });

describe('the colour file', () => {
  it('gives every number back within half a step, a byte each', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
        const given = Float32Array.from(items.flat(2));
        const file = encodeColours(given);
        expect(file.byteLength).toBe(given.length);
        const back = decodeColours(file, items.length);
        given.forEach((value, at) => {
          expect(Math.abs((back[at] as number) - value)).toBeLessThan(0.51 / 255);
        });
      }),
    );
  });

  it('keeps a share of 0, which ends the list, exactly 0', () => {
    expect(decodeColours(encodeColours(new Float32Array(16)), 1)[3]).toBe(0);
  });

  it.each([-1, 1])('refuses a file that is off by %i byte', (off) => {
    expect(() => decodeColours(new Uint8Array(32 + off), 2)).toThrow(expect.objectContaining({ code: 'pack-damaged' }));
  });
});
