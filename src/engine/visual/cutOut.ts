import type { Pixels } from '../../domain/photo';
import type { Foreground } from './foreground';
import type { LabPicture } from './raster';

/** Mask from which on a cell belongs to what is shown. */
const shownFrom = 0.1;
/** Of the cut-out's longer side. */
const margin = 0.06;

/** The thing that was taken for the foreground, cut out of the picture at the picture's own resolution, for showing. */
export function cutOut({ width, height, pixels }: Pixels, picture: LabPicture, { mask }: Foreground): Pixels {
  const { left, top, right, bottom } = bounds(mask, picture.width, picture.height);
  const scaleX = width / picture.width;
  const scaleY = height / picture.height;
  const rim = margin * Math.max((right - left) * scaleX, (bottom - top) * scaleY);
  const x0 = Math.max(0, Math.floor(left * scaleX - rim));
  const y0 = Math.max(0, Math.floor(top * scaleY - rim));
  const columns = Math.min(width, Math.ceil(right * scaleX + rim)) - x0;
  const rows = Math.min(height, Math.ceil(bottom * scaleY + rim)) - y0;
  const out = new Uint8Array(columns * rows * 4);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const from = ((y0 + y) * width + x0 + x) * 4;
      const at = (y * columns + x) * 4;
      out.set(pixels.subarray(from, from + 3), at);
      const visible = maskAt(mask, picture, (x0 + x + 0.5) / scaleX - 0.5, (y0 + y + 0.5) / scaleY - 0.5);
      out[at + 3] = Math.round((pixels[from + 3] as number) * visible);
    }
  }
  return { width: columns, height: rows, pixels: out };
}

/** First and one past the last column and row; the whole when nothing is in front. */
function bounds(mask: Float32Array, width: number, height: number): { left: number; top: number; right: number; bottom: number } {
  let [left, top, right, bottom] = [width, height, 0, 0];
  mask.forEach((value, cell) => {
    if (value < shownFrom) return;
    left = Math.min(left, cell % width);
    right = Math.max(right, (cell % width) + 1);
    top = Math.min(top, Math.floor(cell / width));
    bottom = Math.max(bottom, Math.floor(cell / width) + 1);
  });
  return left < right ? { left, top, right, bottom } : { left: 0, top: 0, right: width, bottom: height };
}

/** Bilinear, at a point in cells whose centres are whole numbers. */
function maskAt(mask: Float32Array, { width, height }: LabPicture, x: number, y: number): number {
  const at = (column: number, row: number): number =>
    mask[Math.min(height - 1, Math.max(0, row)) * width + Math.min(width - 1, Math.max(0, column))] as number;
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [shareX, shareY] = [x - left, y - top];
  const upper = at(left, top) * (1 - shareX) + at(left + 1, top) * shareX;
  const lower = at(left, top + 1) * (1 - shareX) + at(left + 1, top + 1) * shareX;
  return upper * (1 - shareY) + lower * shareY;
}
