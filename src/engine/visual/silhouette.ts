import { lowFrequencies } from './cosineTransform';
import { type Patch, patchSize } from './patch';
import { toUnit } from './unitVector';

export const silhouetteLength = 10;

/**
 * The outline in ten numbers `[10]`: the low frequencies of the mask's cosine transform (the region-based counterpart of Fourier descriptors;
 * cf. Zhang & Lu 2004), scaled to length 1, less those of a disc that fills the square. Knows tall from wide, handle left from handle right,
 * hollow from full; not which way up.
 */
export function silhouette({ mask }: Patch): Float32Array {
  return toUnit(lowFrequencies(mask, patchSize, silhouetteLength)).map((value, at) => value - (disc[at] as number));
}

const disc = toUnit(
  lowFrequencies(
    Float32Array.from({ length: patchSize * patchSize }, (_, cell) => {
      const x = ((cell % patchSize) + 0.5) / patchSize - 0.5;
      const y = (Math.floor(cell / patchSize) + 0.5) / patchSize - 0.5;
      return x * x + y * y < 0.25 ? 1 : 0;
    }),
    patchSize,
    silhouetteLength,
  ),
);
