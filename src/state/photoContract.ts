import type { AppErrorShape } from '../domain/appError';
import type { DescribedPhoto, PhotoAnswer, PhotoEmphasis } from '../domain/photo';

/** Search by an own picture. Only in memory: gone with the page, never recorded, never sent anywhere. */
export interface PhotoState {
  readonly status: 'none' | 'describing' | 'searching' | 'ready' | 'failed';
  readonly photo: DescribedPhoto | null;
  readonly emphasis: PhotoEmphasis;
  /** Results wanted. */
  readonly limit: number;
  readonly answer: PhotoAnswer | null;
  readonly error: AppErrorShape | null;
}

const firstLimit = 24;

export const noPhoto: PhotoState = { status: 'none', photo: null, emphasis: 'both', limit: firstLimit, answer: null, error: null };

export interface PhotoActions {
  /** Takes the place of the picture before. What cannot be opened is refused, and the one before stays gone. */
  searchByPhoto(file: Blob): Promise<void>;
  /** Another way to compare, or more results, for the same picture. */
  refinePhoto(change: { readonly emphasis?: PhotoEmphasis; readonly limit?: number }): Promise<void>;
  dropPhoto(): void;
}
