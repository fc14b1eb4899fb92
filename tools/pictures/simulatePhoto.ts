import type { Pixels } from '../../src/domain/photo';
import type { Rng } from '../../src/engine/ports';
import type { Raster } from '../../src/engine/visual/raster';

const grounds = [
  [245, 243, 238],
  [230, 226, 218],
  [200, 190, 175],
  [120, 140, 160],
  [90, 110, 90],
  [60, 60, 70],
  [235, 205, 200],
  [205, 220, 235],
  [160, 120, 90],
  [250, 250, 250],
] as const;
const size = 240;
const mostTurn = (8 * Math.PI) / 180;
/** Standard deviation, of 255. */
const noise = 7;

/**
 * A drawing as a phone might see it: on a table before a wall, turned a little, anywhere and of any size from half the picture on, in light
 * that comes from one side, too dark or too bright, with a cast, and noisy. It stays a drawing: it knows nothing of folds, gloss or shadow.
 */
export function simulatePhoto({ width, height, pixels }: Raster, rng: Rng): Pixels {
  const between = (from: number, to: number): number => from + (to - from) * rng();
  const ground = () => grounds[Math.floor(rng() * grounds.length)] ?? grounds[0];
  const table = ground();
  const wall = rng() < 0.4 ? ground() : table;
  const horizon = between(0.55, 0.85);
  const scale = between(0.45, 0.9);
  const turn = between(-mostTurn, mostTurn);
  const [moveX, moveY] = [between(-0.45, 0.45) * (1 - scale), between(-0.45, 0.45) * (1 - scale)];
  const gain = between(0.82, 1.18);
  const cast = [between(0.96, 1.04), 1, between(0.96, 1.04)];
  const [slopeX, slopeY] = [between(-0.25, 0.25), between(-0.25, 0.25)];
  const [cos, sin] = [Math.cos(turn) / scale, Math.sin(turn) / scale];
  const out = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at++) {
    const x = (at % size) / size - 0.5;
    const y = Math.floor(at / size) / size - 0.5;
    const u = (x - moveX) * cos + (y - moveY) * sin + 0.5;
    const v = (y - moveY) * cos - (x - moveX) * sin + 0.5;
    const thing = sampleOf(pixels, width, height, u * width - 0.5, v * height - 0.5);
    const behind = y + 0.5 < horizon ? wall : table;
    const light = gain * (1 + slopeX * x + slopeY * y);
    for (let k = 0; k < 3; k++) {
      const value = ((thing[k] as number) + (1 - (thing[3] as number)) * (behind[k] as number)) * light * (cast[k] as number);
      out[at * 4 + k] = Math.max(0, Math.min(255, Math.round(value + noise * normal(rng))));
    }
    out[at * 4 + 3] = 255;
  }
  return { width: size, height: size, pixels: out };
}

/** Bilinear; colours multiplied by alpha, alpha in [0, 1]. */
function sampleOf(pixels: Raster['pixels'], width: number, height: number, x: number, y: number): readonly number[] {
  const sums = [0, 0, 0, 0];
  for (let corner = 0; corner < 4; corner++) {
    const column = Math.floor(x) + (corner & 1);
    const row = Math.floor(y) + (corner >> 1);
    if (column < 0 || row < 0 || column >= width || row >= height) continue;
    const at = (row * width + column) * 4;
    const weight = ((1 - Math.abs(x - column)) * (1 - Math.abs(y - row)) * (pixels[at + 3] as number)) / 255;
    for (let k = 0; k < 3; k++) sums[k] = (sums[k] as number) + weight * (pixels[at + k] as number);
    sums[3] = (sums[3] as number) + weight;
  }
  return sums;
}

const normal = (rng: Rng): number => Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng());
