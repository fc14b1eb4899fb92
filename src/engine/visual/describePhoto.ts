import type { DescribedPhoto, Pixels } from '../../domain/photo';
import { cutOut } from './cutOut';
import { describePicture } from './describePicture';
import { dominantColours } from './dominantColours';
import { hexes } from './tints';

/** A shopper's picture as the shop sees it, and what to show of that. @throws RangeError as `describePicture`. */
export function describePhoto(preview: Pixels): DescribedPhoto {
  const described = describePicture(preview);
  return {
    vector: described.vector,
    colours: hexes(dominantColours(described.patch)),
    cut: described.foreground.how === 'centre' ? 'whole' : 'thing',
    preview,
    seen: cutOut(preview, described.picture, described.foreground),
  };
}
