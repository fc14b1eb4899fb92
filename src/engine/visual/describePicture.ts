import { visualDimension } from '../features/featureSchema';
import { colourHistogram, colourHistogramLength } from './colourHistogram';
import { colourLayout, colourLayoutLength } from './colourLayout';
import { edgeLayout, edgeLayoutLength } from './edgeLayout';
import { type Foreground, findForeground } from './foreground';
import { cutPatch, type Patch } from './patch';
import { type LabPicture, type Raster, toLabPicture } from './raster';
import { silhouette, silhouetteLength } from './silhouette';
import { toUnit } from './unitVector';

/** Pictures are looked at with this many cells along their longer side. */
export const workingSize = 96;

/** One part of the descriptor: its place in the vector and how much its squared differences count. */
export interface DescriptorPart {
  readonly start: number;
  readonly length: number;
  readonly weight: number;
}

/** Weights were tuned on half of the shop's pictures: see docs/decisions/visual-descriptor.md. */
export const descriptorParts = {
  colours: { start: 0, length: colourHistogramLength, weight: 0.2 },
  layout: { start: 20, length: colourLayoutLength, weight: 1.4 },
  outline: { start: 30, length: silhouetteLength, weight: 0.4 },
  edges: { start: 40, length: edgeLayoutLength, weight: 1 },
} as const satisfies Record<string, DescriptorPart>;

export interface DescribedPicture {
  /** Unit vector `[visualDimension]`. */
  readonly vector: Float32Array;
  readonly picture: LabPicture;
  readonly foreground: Foreground;
  readonly patch: Patch;
}

/**
 * What a picture looks like in 64 numbers: colours 20, where they lie 10, outline 10, edges 24. A descriptor made by hand, not a deep network:
 * it compares colours, their layout and simple shapes, and recognises nothing. Any encoder of pictures with at most 64 numbers may take its
 * place in packs without a change elsewhere, as long as photographs are described by the same one.
 * @throws RangeError for a raster whose bytes do not fit its size.
 */
export function describePicture(raster: Raster): DescribedPicture {
  const picture = toLabPicture(raster, workingSize);
  const foreground = findForeground(picture);
  const patch = cutPatch(picture, foreground);
  const values = { colours: colourHistogram(patch), layout: colourLayout(patch), outline: silhouette(patch), edges: edgeLayout(patch) };
  const vector = new Float32Array(visualDimension);
  for (const name of Object.keys(descriptorParts) as (keyof typeof descriptorParts)[]) {
    const { start, weight } = descriptorParts[name];
    vector.set(
      values[name].map((value) => value * Math.sqrt(weight)),
      start,
    );
  }
  return { vector: toUnit(vector), picture, foreground, patch };
}
