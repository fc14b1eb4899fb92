import type { RankedItem } from './rankedItem';

/** What a search by picture goes by. */
export type PhotoEmphasis = 'both' | 'colour' | 'shape';
export const photoEmphases: readonly PhotoEmphasis[] = ['both', 'colour', 'shape'];

/** Larger files are not opened: no phone's photograph is. */
export const mostPhotoBytes = 40 * 2 ** 20;
/** More pixels than this would take more memory than a phone has, however small the file. */
export const mostPhotoPixels = 64_000_000;

/** What the shop sees in a picture; all that is kept of it besides the picture itself, and both only in memory. */
export interface DescribedPhoto {
  /** Unit vector of the descriptor that also made the pack's. */
  readonly vector: Float32Array;
  /** Main colours `#rrggbb`, largest first, at most four. */
  readonly colours: readonly string[];
  /** `whole`: nothing could be told apart from its background, so that the middle counts most. */
  readonly cut: 'thing' | 'whole';
  /** What was compared, background left out: RGBA, straight alpha, `[height, width, 4]`. */
  readonly seen: { readonly width: number; readonly height: number; readonly pixels: Uint8Array };
}

export interface PhotoAnswer {
  readonly results: readonly RankedItem[];
  /** Not even the best looks much like it. */
  readonly nothingNear: boolean;
}
