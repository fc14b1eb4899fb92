import { AppError } from '../../domain/appError';
import { mostPhotoBytes, mostPhotoPixels, type PhotoRefusal, type Pixels } from '../../domain/photo';
import { headBytes, pictureSize } from './pictureSize';

/** Longer side of what a picture is brought down to: more than the descriptor looks at, enough to be shown. */
export const longestSide = 320;

/** The browser's own parts; tests pass fakes. */
export interface PhotoCanvas {
  /** Decodes with the orientation that the camera noted. Rejects for what it cannot open. */
  decode(file: Blob): Promise<{ readonly width: number; readonly height: number; close(): void }>;
  /** What `decode` gave, drawn in that size. */
  draw(bitmap: Awaited<ReturnType<PhotoCanvas['decode']>>, width: number, height: number): Uint8Array;
}

/**
 * A chosen, dropped or pasted picture as few pixels. Its size is read from its head before it is decoded: a small file may promise gigabytes.
 * @throws AppError `photo-refused` with a `PhotoRefusal`, `cancelled`.
 */
export async function decodePhoto(file: Blob, canvas: PhotoCanvas, signal: AbortSignal): Promise<Pixels> {
  if (file.size === 0) throw refuse('empty', 'the file has no bytes');
  if (file.size > mostPhotoBytes) throw refuse('too-large', `the file has ${file.size} bytes`);
  const size = pictureSize(await headOf(file));
  if (!size) throw refuse('no-picture', 'the file begins like no format of pictures that is known here');
  if (size.width * size.height > mostPhotoPixels) {
    throw refuse('too-many-pixels', `the picture is said to have ${size.width} × ${size.height} pixels`);
  }
  const bitmap = await canvas.decode(file).catch((thrown: unknown) => {
    throw refuse('unreadable', String(thrown));
  });
  try {
    if (signal.aborted) throw new AppError('cancelled', 'another picture was chosen');
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    return { width, height, pixels: canvas.draw(bitmap, width, height) };
  } finally {
    bitmap.close();
  }
}

const refuse = (reason: PhotoRefusal, message: string): AppError => new AppError('photo-refused', message, { reason });

/** A file may have been deleted, or its disk taken out, since it was chosen. */
async function headOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  } catch (thrown) {
    throw refuse('unreadable', String(thrown));
  }
}

/** On a worker's canvas, so that the page goes on meanwhile. */
export const offscreenPhotoCanvas: PhotoCanvas = {
  decode: (file) => createImageBitmap(file),
  draw(bitmap, width, height) {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context || !(bitmap instanceof ImageBitmap)) throw refuse('unreadable', 'this browser has no canvas in workers');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    return new Uint8Array(context.getImageData(0, 0, width, height).data.buffer);
  },
};
