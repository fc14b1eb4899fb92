import type { Foreground } from './foreground';
import type { LabPicture } from './raster';

/** The thing itself, cut out and brought to one size and place: `[size, size]` each, row-major. */
export interface Patch {
  readonly size: number;
  /** `[size, size, 3]` OKLab; where the mask is 0, the mean of the thing, so that no background speaks. */
  readonly lab: Float32Array;
  /** In [0, 1]. */
  readonly mask: Float32Array;
}

/** Longer side of a patch in cells; features look at averages over several of them. */
export const patchSize = 32;
/** Share of the mask's rows and columns that may stick out at each end: a strap or an aerial must not shrink the rest. */
const cut = 0.004;
/** Samples a cell and axis. */
const samples = 3;

/**
 * Scales the square about the foreground's bounding box to a patch, centred, its proportions kept. What a thing looks like then depends
 * neither on where it stood in the picture nor on how large it was.
 */
export function cutPatch(picture: LabPicture, { mask }: Foreground): Patch {
  const { width, height } = picture;
  const [left, right] = extent(mask, width, (cell) => cell % width);
  const [top, bottom] = extent(mask, height, (cell) => Math.floor(cell / width));
  const side = Math.max(right - left, bottom - top);
  const x0 = (left + right - side) / 2;
  const y0 = (top + bottom - side) / 2;
  const lab = new Float32Array(patchSize * patchSize * 3);
  const out = new Float32Array(patchSize * patchSize);
  const sums = [0, 0, 0, 0];
  for (let cell = 0; cell < out.length; cell++) {
    const at = [0, 0, 0, 0];
    for (let sample = 0; sample < samples * samples; sample++) {
      const x = x0 + ((cell % patchSize) + ((sample % samples) + 0.5) / samples) * (side / patchSize);
      const y = y0 + (Math.floor(cell / patchSize) + (Math.floor(sample / samples) + 0.5) / samples) * (side / patchSize);
      addSample(at, picture, mask, x, y);
    }
    const weight = at[3] as number;
    out[cell] = weight / (samples * samples);
    for (let k = 0; k < 3; k++) {
      lab[cell * 3 + k] = weight > 0 ? (at[k] as number) / weight : 0;
      sums[k] = (sums[k] as number) + (at[k] as number);
    }
    sums[3] = (sums[3] as number) + weight;
  }
  for (let cell = 0; cell < out.length; cell++) {
    if ((out[cell] as number) > 0) continue;
    for (let k = 0; k < 3; k++) lab[cell * 3 + k] = (sums[k] as number) / Math.max(1e-9, sums[3] as number);
  }
  return { size: patchSize, lab, mask: out };
}

/** Adds the bilinear sample at a point (in cells, centres at .5) to mask-weighted sums of L, a, b and the mask; outside the picture is nothing. */
function addSample(sums: number[], { width, height, lab }: LabPicture, mask: Float32Array, x: number, y: number): void {
  const left = Math.floor(x - 0.5);
  const top = Math.floor(y - 0.5);
  for (let corner = 0; corner < 4; corner++) {
    const column = left + (corner & 1);
    const row = top + (corner >> 1);
    if (column < 0 || row < 0 || column >= width || row >= height) continue;
    const cell = row * width + column;
    const weight = (1 - Math.abs(x - 0.5 - column)) * (1 - Math.abs(y - 0.5 - row)) * (mask[cell] as number);
    for (let k = 0; k < 3; k++) sums[k] = (sums[k] as number) + weight * (lab[cell * 3 + k] as number);
    sums[3] = (sums[3] as number) + weight;
  }
}

/** First and one past the last column (or row) that hold the mask, but for `cut` of it at each end. */
function extent(mask: Float32Array, size: number, placeOf: (cell: number) => number): [number, number] {
  const sums = new Float64Array(size);
  let total = 0;
  mask.forEach((value, cell) => {
    const place = placeOf(cell);
    sums[place] = (sums[place] as number) + value;
    total += value;
  });
  let first = 0;
  let last = size - 1;
  for (let left = 0; first < last; first++) {
    left += sums[first] as number;
    if (left > cut * total) break;
  }
  for (let left = 0; last > first; last--) {
    left += sums[last] as number;
    if (left > cut * total) break;
  }
  return [first, last + 1];
}
