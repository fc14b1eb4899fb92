/** Size that a file's first bytes promise, before anybody allocates memory for it. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What is looked at of a file; a JPEG's size comes after its embedded profile and thumbnail. */
export const headBytes = 2 ** 20;

/**
 * Reads the size from the head of a PNG, JPEG, GIF, WebP, BMP, AVIF or HEIC file. The largest size that the head names counts, so that a small
 * frame cannot hide a large one.
 * @returns null for anything else, and for a head that breaks off too early.
 */
export function pictureSize(head: Uint8Array): PictureSize | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    for (const read of [png, jpeg, gif, webp, bmp, isoMedia]) {
      const size = read(view);
      if (size) return size;
    }
  } catch (thrown) {
    // Beyond the end of the head.
    if (!(thrown instanceof RangeError)) throw thrown;
  }
  return null;
}

type Reader = (view: DataView) => PictureSize | null;

const ascii = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, k) => view.getUint8(at + k)));
const startsWith = (view: DataView, text: string): boolean => view.byteLength >= text.length && ascii(view, 0, text.length) === text;

const png: Reader = (view) => (startsWith(view, '\x89PNG\r\n\x1a\n') ? { width: view.getUint32(16), height: view.getUint32(20) } : null);

/** Walks the segments up to the first frame header (SOF0 to SOF15 but DHT, JPG and DAC). */
const jpeg: Reader = (view) => {
  if (!startsWith(view, '\xff\xd8\xff')) return null;
  let at = 2;
  for (;;) {
    while (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xff) at++;
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    if (marker === 0xd9 || marker === 0xda) return null;
    at += 2 + view.getUint16(at + 2);
  }
};

/** The first frame may be larger than the screen it is drawn on; browsers then enlarge the screen. */
const gif: Reader = (view) => {
  if (!startsWith(view, 'GIF87a') && !startsWith(view, 'GIF89a')) return null;
  const screen = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  const packed = view.getUint8(10);
  let at = 13 + (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);
  while (view.getUint8(at) === 0x21) {
    at += 2;
    for (let length = view.getUint8(at); length > 0; length = view.getUint8(at)) at += length + 1;
    at++;
  }
  if (view.getUint8(at) !== 0x2c) return null;
  return {
    width: Math.max(screen.width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true)),
    height: Math.max(screen.height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true)),
  };
};

const webp: Reader = (view) => {
  if (!startsWith(view, 'RIFF') || ascii(view, 8, 4) !== 'WEBP') return null;
  const kind = ascii(view, 12, 4);
  const uint24 = (at: number): number => view.getUint16(at, true) + 65536 * view.getUint8(at + 2);
  if (kind === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1 };
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
};

/** The height is negative where rows run from top to bottom. */
const bmp: Reader = (view) => {
  if (!startsWith(view, 'BM')) return null;
  if (view.getUint32(14, true) === 12) return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
};

/** AVIF and HEIC: `ispe` boxes name the sizes of tiles and of the whole, which is the largest. */
const isoMedia: Reader = (view) => {
  if (ascii(view, 4, 4) !== 'ftyp') return null;
  let size: PictureSize | null = null;
  for (let at = 8; at + 16 <= view.byteLength; at++) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const found = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!size || found.width * found.height > size.width * size.height) size = found;
  }
  return size;
};
