import type { RankedItem } from './rankedItem';

/** What a search by picture goes by. */
export type PhotoEmphasis = 'both' | 'colour' | 'shape';
export const photoEmphases: readonly PhotoEmphasis[] = ['both', 'colour', 'shape'];

/** Larger files are not opened: no phone's photograph is. */
export const mostPhotoBytes = 40 * 2 ** 20;
/** More pixels than this would take more memory than a phone has, however small the file. */
export const mostPhotoPixels = 64_000_000;

/** Name of the descriptor of pictures that the engine knows. Raise the number whenever the same picture gives another vector. */
export const ownDescriptor = 'nearshelf-picture@1';

/** Why a picture is not taken; `detail.reason` of an AppError `photo-refused`. */
export type PhotoRefusal =
  /** No bytes. */
  | 'empty'
  /** More than `mostPhotoBytes`. */
  | 'too-large'
  /** More than `mostPhotoPixels`, or so it says. */
  | 'too-many-pixels'
  /** Begins like no format of pictures. */
  | 'no-picture'
  /** Begins like a picture, but this browser cannot open it: cut short, damaged, or of a format that it lacks. */
  | 'unreadable'
  /** The pack's pictures were described by something else. */
  | 'other-descriptor';

/** Pixels as a canvas takes them: RGBA, straight alpha, `[height, width, 4]`. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** What the shop sees in a picture; all that is kept of it, and only in memory. */
export interface DescribedPhoto {
  /** Unit vector of the descriptor that also made the pack's. */
  readonly vector: Float32Array;
  /** Main colours `#rrggbb`, largest first, at most four. */
  readonly colours: readonly string[];
  /** `whole`: nothing could be told apart from its background, so that the middle counts most. */
  readonly cut: 'thing' | 'whole';
  /** The picture, small, for showing. */
  readonly preview: Pixels;
  /** What was compared, background left out. */
  readonly seen: Pixels;
}

export interface PhotoAnswer {
  readonly results: readonly RankedItem[];
  /** Not even the best looks much like it. */
  readonly nothingNear: boolean;
}
