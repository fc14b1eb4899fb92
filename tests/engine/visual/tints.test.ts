import { describe, expect, it } from 'vitest';
import { isTint, offeredTints } from '../../../src/domain/tint';
import { describePhoto } from '../../../src/engine/visual/describePhoto';
import { describePicture } from '../../../src/engine/visual/describePicture';
import { dominantColours } from '../../../src/engine/visual/dominantColours';
import { hexOfLab, labDistance, labOfHex } from '../../../src/engine/visual/oklab';
import { colourNumbers, createTintTable, itemColourNumbers, tintFrom } from '../../../src/engine/visual/tints';
import { block, blue, type Colour, draw, mug, red, white } from './drawings';

const coloursOf = (colour: Parameters<typeof draw>[0]['colour']) =>
  colourNumbers(dominantColours(describePicture(draw({ shape: block, colour })).patch));
const tableOf = (...colours: Parameters<typeof draw>[0]['colour'][]) => {
  const numbers = new Float32Array(colours.length * itemColourNumbers);
  colours.forEach((colour, row) => {
    numbers.set(coloursOf(colour), row * itemColourNumbers);
  });
  return createTintTable(numbers);
};
const hexOf = ([r, g, b]: Colour) => `#${[r, g, b].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

describe('main colours', () => {
  it('of a thing in two colours are those two, by share', () => {
    const found = dominantColours(describePicture(draw({ shape: block, colour: (_x, y) => (y < 0.7 ? red : blue) })).patch);
    expect(found.length).toBe(2);
    expect(found[0]?.share).toBeCloseTo(0.7, 1);
    expect(hexOfLab(found[0]?.lab ?? [0, 0, 0])).toBe(hexOf(red));
  });

  it('of a photograph leave its ground out', () => {
    const { colours, cut, seen } = describePhoto(draw({ shape: mug, colour: red, ground: white }));
    const distances = (other: string) => colours.map((hex) => labDistance(labOfHex(hex) ?? [0, 0, 0], labOfHex(other) ?? [0, 0, 0]));
    expect(distances(hexOf(red))[0]).toBeLessThan(0.02);
    expect(Math.min(...distances(hexOf(white)))).toBeGreaterThan(0.2);
    expect(cut).toBe('thing');
    // The cut-out is the thing with a rim, not the whole picture.
    expect(seen.width).toBeLessThan(130);
    expect(seen.pixels.length).toBe(seen.width * seen.height * 4);
    expect(seen.pixels[3]).toBe(0);
  });
});

describe('a colour picked by eye', () => {
  const table = tableOf(red, blue, (x) => (x < 0.94 ? blue : red), white);
  const near = (...tints: string[]) => [...table.nearness(tints)].map((value) => value >= tintFrom);

  it('is that of things that have it, not of those with a dash of it', () => {
    expect(near(hexOf(red))).toEqual([true, false, false, false]);
    expect(near(hexOf(blue))).toEqual([false, true, true, false]);
  });

  it('may be one of several', () => {
    expect(near(hexOf(red), hexOf(blue))).toEqual([true, true, true, false]);
    expect(near()).toEqual([false, false, false, false]);
  });

  it('means a hue rather than a lightness', () => {
    const [darker, otherHue] = tableOf([170, 34, 30], [150, 90, 40]).nearness([hexOf(red)]);
    expect(darker).toBeGreaterThan(otherHue as number);
    expect(darker).toBeGreaterThanOrEqual(tintFrom);
  });

  it('that is no colour is near nothing', () => {
    expect(near('red', '#12', 'url(x)')).toEqual([false, false, false, false]);
  });

  it('is offered with how many have it', () => {
    const offer = new Map(table.offer([0, 1, 2]).map(({ tint, count }) => [tint, count]));
    expect([...offer.keys()]).toEqual([...offeredTints]);
    expect(offer.get('#3f7fc4')).toBe(2);
    expect(offer.get('#ffffff')).toBe(0);
    expect(offeredTints.every(isTint)).toBe(true);
  });
});

describe('OKLab', () => {
  it.each(['#000000', '#ffffff', '#2f6fb5', '#f2b632', '#7a4a2b'])('brings %s back', (hex) => {
    const lab = labOfHex(hex);
    expect(lab && hexOfLab(lab)).toBe(hex);
  });

  it('is as Ottosson’s table has it for white and red', () => {
    // https://bottosson.github.io/posts/oklab: L = 1, a = b = 0 for D65 white; sRGB red from his own converter.
    expect(labOfHex('#ffffff')).toEqual([expect.closeTo(1, 3), expect.closeTo(0, 3), expect.closeTo(0, 3)]);
    expect(labOfHex('#ff0000')).toEqual([expect.closeTo(0.628, 3), expect.closeTo(0.2249, 3), expect.closeTo(0.1258, 3)]);
  });
});
