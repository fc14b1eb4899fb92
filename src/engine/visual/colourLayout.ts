import { lowFrequencies } from './cosineTransform';
import { type Patch, patchSize } from './patch';

const gridSize = 8;
/** Coefficients of lightness, and of a and b each. */
const lightCoefficients = 4;
const colourCoefficients = 3;
export const colourLayoutLength = lightCoefficients + 2 * colourCoefficients;
/** Lightness of a picture of no lightness in particular. */
const middleLightness = 0.65;
/** OKLab's a and b span less than its L. */
const colourScale = 2;

/**
 * Where on the thing which colour is `[10]`: the Colour Layout Descriptor of MPEG-7 (ISO/IEC 15938-3; Kasutani & Yamada 2001), the first
 * coefficients of a cosine transform of an 8 × 8 thumbnail, here in OKLab instead of YCbCr and with 4, 3 and 3 coefficients instead of 6, 3
 * and 3. Cells that the thing covers in part lean to its mean, so that neither outline nor background enter.
 */
export function colourLayout(patch: Patch): Float32Array {
  const out = new Float32Array(colourLayoutLength);
  const light = lowFrequencies(thumbnail(patch, 0, middleLightness), gridSize, lightCoefficients);
  out.set(light);
  for (let k = 1; k <= 2; k++) {
    const colour = lowFrequencies(thumbnail(patch, k, 0), gridSize, colourCoefficients);
    out.set(
      colour.map((value) => colourScale * value),
      lightCoefficients + (k - 1) * colourCoefficients,
    );
  }
  // An orthonormal transform of an 8 × 8 grid multiplies the mean by 8.
  return out.map((value) => value / gridSize);
}

/** Mean of one channel over each of 8 × 8 cells, less `middle`. */
function thumbnail({ lab, mask }: Patch, channel: number, middle: number): Float32Array {
  const cellSide = patchSize / gridSize;
  const sums = new Float32Array(gridSize * gridSize);
  const weights = new Float32Array(gridSize * gridSize);
  let total = 0;
  let totalWeight = 0;
  for (let cell = 0; cell < mask.length; cell++) {
    const at = Math.floor(Math.floor(cell / patchSize) / cellSide) * gridSize + Math.floor((cell % patchSize) / cellSide);
    const weight = mask[cell] as number;
    const value = weight * ((lab[cell * 3 + channel] as number) - middle);
    sums[at] = (sums[at] as number) + value;
    weights[at] = (weights[at] as number) + weight;
    total += value;
    totalWeight += weight;
  }
  const mean = total / totalWeight;
  const full = cellSide * cellSide;
  return sums.map((sum, at) => (sum + (full - (weights[at] as number)) * mean) / full);
}
