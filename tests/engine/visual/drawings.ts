import type { Pixels } from '../../../src/domain/photo';

export type Colour = readonly [r: number, g: number, b: number, a?: number];
export const red: Colour = [200, 40, 35];
export const blue: Colour = [50, 110, 190];
export const white: Colour = [250, 249, 246];
export const clear: Colour = [0, 0, 0, 0];

/** Whether a point, in shares of the shape's box, is inside. */
type Shape = (x: number, y: number) => boolean;
export const disc: Shape = (x, y) => (x - 0.5) ** 2 + (y - 0.5) ** 2 < 0.25;
export const block: Shape = (x, y) => x >= 0 && x < 1 && y >= 0 && y < 1;
/** A handle on the right. */
export const mug: Shape = (x, y) => block(x, y) && (x < 0.65 || (x > 0.65 && y > 0.25 && y < 0.75 && !(x < 0.85 && y > 0.38 && y < 0.62)));
export const tall: Shape = (x, y) => x > 0.35 && x < 0.65 && y >= 0 && y < 1;

export interface Drawing {
  readonly shape: Shape;
  readonly colour: Colour | ((x: number, y: number) => Colour);
  readonly ground?: Colour;
  readonly size?: number;
  /** Left and upper edge and side of the shape's box, in shares of the picture. */
  readonly box?: readonly [x: number, y: number, side: number];
}

/** Four samples a pixel, so that edges are smooth. */
export function draw({ shape, colour, ground = clear, size = 160, box = [0.2, 0.2, 0.6] }: Drawing): Pixels {
  const pixels = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at++) {
    const sums = [0, 0, 0, 0];
    for (let sample = 0; sample < 4; sample++) {
      const x = ((at % size) + 0.25 + 0.5 * (sample & 1)) / size;
      const y = (Math.floor(at / size) + 0.25 + 0.5 * (sample >> 1)) / size;
      const [u, v] = [(x - box[0]) / box[2], (y - box[1]) / box[2]];
      const [r, g, b, a = 255] = shape(u, v) ? (typeof colour === 'function' ? colour(u, v) : colour) : ground;
      for (const [k, value] of [r * a, g * a, b * a, a].entries()) sums[k] = (sums[k] as number) + value;
    }
    const alpha = sums[3] as number;
    for (let k = 0; k < 3; k++) pixels[at * 4 + k] = alpha > 0 ? Math.round((sums[k] as number) / alpha) : 0;
    pixels[at * 4 + 3] = Math.round(alpha / 4);
  }
  return { width: size, height: size, pixels };
}

export const cosine = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, value, k) => sum + value * (other[k] as number), 0) / (Math.hypot(...one) * Math.hypot(...other));
