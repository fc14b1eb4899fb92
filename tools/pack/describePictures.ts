import type { Item } from '../../src/domain/item';
import { visualDimension } from '../../src/engine/features/featureSchema';
import { describePicture } from '../../src/engine/visual/describePicture';
import { dominantColours } from '../../src/engine/visual/dominantColours';
import { colourNumbers, itemColourNumbers } from '../../src/engine/visual/tints';
import { drawRaster, loadRasteriser } from '../pictures/drawRaster';
import { openPictureCache } from './pictureCache';

/** Wide enough for the descriptor, which looks at 96 cells. */
const rasterWidth = 128;
const reportEveryMs = 2000;
export const numbersPerPicture = visualDimension + itemColourNumbers;

export interface DescribedPictures {
  /** Unit rows `[items.length, visualDimension]`; a row of zeros for an item without a picture. */
  readonly visual: Float32Array;
  /** `[items.length, 4, 4]`, as in `PackLooks.colours`. */
  readonly colours: Float32Array;
}

/**
 * Draws and describes every picture that was not described before by the same code; the shop's 1,300 take some 10 s the first time.
 * @param pictures item id → SVG source.
 * @param report progress for people, a line at a time.
 * @returns null for a catalogue without pictures.
 */
export async function describePictures(
  items: readonly Item[],
  pictures: Readonly<Record<string, string>>,
  report: (line: string) => void,
): Promise<DescribedPictures | null> {
  if (Object.keys(pictures).length === 0) return null;
  const cache = openPictureCache(numbersPerPicture);
  const visual = new Float32Array(items.length * visualDimension);
  const colours = new Float32Array(items.length * itemColourNumbers);
  let fresh = 0;
  let reportedMs = performance.now();
  for (const [row, { id }] of items.entries()) {
    const svg = pictures[id];
    if (svg === undefined) continue;
    let numbers = cache.get(svg);
    if (!numbers) {
      await loadRasteriser();
      numbers = describeSvg(svg);
      cache.set(svg, numbers);
      fresh++;
    }
    visual.set(numbers.subarray(0, visualDimension), row * visualDimension);
    colours.set(numbers.subarray(visualDimension), row * itemColourNumbers);
    if (performance.now() - reportedMs > reportEveryMs) {
      reportedMs = performance.now();
      report(`describing picture ${row + 1} of ${items.length}`);
    }
  }
  if (fresh > 0) cache.save();
  return { visual, colours };
}

function describeSvg(svg: string): Float32Array {
  const { vector, patch } = describePicture(drawRaster(svg, rasterWidth));
  const numbers = new Float32Array(numbersPerPicture);
  numbers.set(vector);
  numbers.set(colourNumbers(dominantColours(patch)), visualDimension);
  return numbers;
}
