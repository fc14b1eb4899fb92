import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pixels } from '../../../src/domain/photo';
import { describePicture, descriptorParts } from '../../../src/engine/visual/describePicture';
import { block, blue, cosine, type Drawing, disc, draw, mug, red, tall, white } from './drawings';

const vectorOf = (drawing: Drawing) => describePicture(draw(drawing)).vector;
const likeness = (one: Drawing, other: Drawing) => cosine(vectorOf(one), vectorOf(other));
const redMug: Drawing = { shape: mug, colour: red };

const anyPicture: fc.Arbitrary<Pixels> = fc
  .record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }), seed: fc.nat(), few: fc.boolean() })
  .map(({ width, height, seed, few }) => {
    let state = seed + 1;
    const next = () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return few ? ((state >> 16) % 2 === 0 ? 0 : 255) : (state >> 8) & 255;
    };
    return { width, height, pixels: Uint8Array.from({ length: width * height * 4 }, next) };
  });

describe('the description of a picture', () => {
  it('is a unit vector of 64 finite numbers, whatever the picture', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { vector } = describePicture(picture);
        expect(vector.length).toBe(64);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['nothing but transparency', new Uint8Array(64 * 64 * 4)],
    ['one colour', new Uint8Array(64 * 64 * 4).fill(128)],
    ['white', new Uint8Array(64 * 64 * 4).fill(255)],
  ])('is there for a picture of %s', (_what, pixels) => {
    const { vector } = describePicture({ width: 64, height: 64, pixels });
    expect([...vector].every(Number.isFinite)).toBe(true);
  });

  it('refuses bytes that do not fit the size', () => {
    expect(() => describePicture({ width: 4, height: 4, pixels: new Uint8Array(63) })).toThrow(RangeError);
    expect(() => describePicture({ width: 0, height: 4, pixels: new Uint8Array(0) })).toThrow(RangeError);
  });

  it('has parts that fill the vector without a gap', () => {
    let end = 0;
    for (const { start, length } of Object.values(descriptorParts)) {
      expect(start).toBe(end);
      end = start + length;
    }
    expect(end).toBe(64);
  });

  it.each<[string, Partial<Drawing>]>([
    ['at another resolution', { size: 420 }],
    ['elsewhere in the picture', { box: [0.05, 0.3, 0.6] }],
    ['smaller in the picture', { box: [0.5, 0.1, 0.35] }],
    ['on a white ground instead of none', { ground: white }],
    ['on a coloured ground', { ground: [150, 170, 140] }],
  ])('is nearly the same for a thing %s', (_how, change) => {
    expect(likeness(redMug, { ...redMug, ...change })).toBeGreaterThan(0.97);
  });

  it('tells colours apart, and shapes, and both together most', () => {
    const otherColour = likeness(redMug, { shape: mug, colour: blue });
    const otherShape = likeness(redMug, { shape: tall, colour: red });
    const otherBoth = likeness(redMug, { shape: tall, colour: blue });
    expect(otherColour).toBeLessThan(0.9);
    expect(otherShape).toBeLessThan(0.9);
    expect(otherBoth).toBeLessThan(Math.min(otherColour, otherShape));
  });

  it('knows where on a thing its colours are', () => {
    const redAbove: Drawing = { shape: block, colour: (_x, y) => (y < 0.5 ? red : blue) };
    const blueAbove: Drawing = { shape: block, colour: (_x, y) => (y < 0.5 ? blue : red) };
    expect(likeness(redAbove, { ...redAbove, ground: white })).toBeGreaterThan(likeness(redAbove, blueAbove) + 0.1);
  });

  it('finds the thing before a plain ground, and says so when there is none', () => {
    const { foreground, picture } = describePicture(draw({ shape: disc, colour: red, ground: white }));
    expect(foreground.how).toBe('border');
    const share = foreground.mask.reduce((sum, value) => sum + value, 0) / (picture.width * picture.height);
    // The disc's own share: π/4 of a box of 0.6 × 0.6.
    expect(share).toBeCloseTo((Math.PI / 4) * 0.36, 1);
    expect(describePicture(draw({ shape: block, colour: red, box: [0, 0, 1] })).foreground.how).toBe('centre');
    expect(describePicture(draw({ shape: disc, colour: red })).foreground.how).toBe('transparency');
  });
});
