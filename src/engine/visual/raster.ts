import { labOfLinear, linearOfByte } from './oklab';

/** A decoded picture: row-major `[height, width, 4]`, sRGB bytes with straight (not premultiplied) alpha, as a canvas gives it. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array | Uint8ClampedArray;
}

/** A picture for looking at: OKLab of what is visible, and how much is visible. Row-major `[height, width]` each. */
export interface LabPicture {
  readonly width: number;
  readonly height: number;
  /** `[height, width, 3]`; of a wholly transparent cell anything. */
  readonly lab: Float32Array;
  /** In [0, 1]. */
  readonly alpha: Float32Array;
}

/**
 * Averages a raster over the cells of a grid whose longer side has `longest` cells, in linear light and weighted by alpha, as a lens would:
 * the same picture at another resolution gives nearly the same cells. Smaller pictures are not enlarged.
 * @throws RangeError when the arrays do not fit the size.
 */
export function toLabPicture({ width, height, pixels }: Raster, longest: number): LabPicture {
  if (!(width > 0 && height > 0) || pixels.length !== width * height * 4) {
    throw new RangeError(`a raster of ${width} × ${height} cannot have ${pixels.length} bytes`);
  }
  const scale = Math.min(1, longest / Math.max(width, height));
  const columns = Math.max(1, Math.round(width * scale));
  const rows = Math.max(1, Math.round(height * scale));
  const sums = new Float32Array(columns * rows * 4);
  const counts = new Float32Array(columns * rows);
  for (let y = 0; y < height; y++) {
    const row = Math.min(rows - 1, Math.floor((y * rows) / height)) * columns;
    for (let x = 0; x < width; x++) {
      const cell = row + Math.min(columns - 1, Math.floor((x * columns) / width));
      const at = (y * width + x) * 4;
      const alpha = (pixels[at + 3] as number) / 255;
      for (let k = 0; k < 3; k++)
        sums[cell * 4 + k] = (sums[cell * 4 + k] as number) + alpha * (linearOfByte[pixels[at + k] as number] as number);
      sums[cell * 4 + 3] = (sums[cell * 4 + 3] as number) + alpha;
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  const lab = new Float32Array(columns * rows * 3);
  const alpha = new Float32Array(columns * rows);
  for (let cell = 0; cell < alpha.length; cell++) {
    const visible = sums[cell * 4 + 3] as number;
    alpha[cell] = visible / (counts[cell] as number);
    if (visible === 0) continue;
    const light = (k: number): number => (sums[cell * 4 + k] as number) / visible;
    lab.set(labOfLinear(light(0), light(1), light(2)), cell * 3);
  }
  return { width: columns, height: rows, lab, alpha };
}
