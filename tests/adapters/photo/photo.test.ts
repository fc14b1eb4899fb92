import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePhoto, longestSide, type PhotoCanvas } from '../../../src/adapters/photo/decodePhoto';
import { pictureSize } from '../../../src/adapters/photo/pictureSize';
import { mostPhotoBytes, type PhotoRefusal } from '../../../src/domain/photo';
import { avifHead, bmpHead, gifHead, jpegHead, pngHead, webpHeads } from './pictures';

const heads: [string, number[]][] = [
  ['PNG', pngHead(4032, 3024)],
  ['JPEG with a profile before its size', jpegHead(4032, 3024)],
  ['JPEG with a long profile', jpegHead(4032, 3024, 60_000)],
  ['GIF', gifHead(4032, 3024)],
  ['WebP, extended', webpHeads(4032, 3024).extended],
  ['WebP, lossy', webpHeads(4032, 3024).lossy],
  ['WebP, lossless', webpHeads(4032, 3024).lossless],
  ['BMP', bmpHead(4032, 3024)],
  ['BMP from top to bottom', bmpHead(4032, -3024)],
  ['AVIF of tiles', avifHead(4032, 3024)],
];

describe('the size that the head of a file promises', () => {
  it.each(heads)('is read from a %s', (_name, head) => {
    expect(pictureSize(Uint8Array.from(head))).toEqual({ width: 4032, height: 3024 });
  });

  it('counts a GIF’s frame that is larger than its screen', () => {
    expect(pictureSize(Uint8Array.from(gifHead(1, 1, [60_000, 60_000])))).toEqual({ width: 60_000, height: 60_000 });
  });

  it.each(heads)('is none when a %s breaks off', (_name, head) => {
    for (const length of [0, 1, 7, 11, 15]) expect(pictureSize(Uint8Array.from(head.slice(0, length)))).toBeNull();
  });

  it('never throws and never loops, whatever the bytes', () => {
    const start = fc.constantFrom<number[]>([], ...heads.map(([, head]) => head.slice(0, 12)), [0xff, 0xd8, 0xff], [...gifHead(2, 2)]);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const size = pictureSize(Uint8Array.from([...head, ...rest]));
        expect(size === null || (Number.isFinite(size.width) && Number.isFinite(size.height))).toBe(true);
      }),
    );
  });
});

/** A browser that decodes anything as 3000 × 1500, and says what was asked of it. */
class FakeCanvas implements PhotoCanvas {
  decoded = 0;
  open = 0;
  constructor(private readonly fails = false) {}
  async decode() {
    this.decoded++;
    if (this.fails) throw new DOMException('The source image could not be decoded.', 'InvalidStateError');
    this.open++;
    return { width: 3000, height: 1500, close: () => void this.open-- };
  }
  draw(_bitmap: unknown, width: number, height: number) {
    return new Uint8Array(width * height * 4);
  }
}
const idle = new AbortController().signal;
const fileOf = (bytes: number[]) => new Blob([Uint8Array.from(bytes)]);
const sizedFile = (size: number) => Object.defineProperty(fileOf(pngHead(10, 10)), 'size', { value: size });

describe('a picture to search by', () => {
  it('is brought down to few pixels, and its memory given back', async () => {
    const canvas = new FakeCanvas();
    const pixels = await decodePhoto(fileOf(pngHead(3000, 1500)), canvas, idle);
    expect([pixels.width, pixels.height]).toEqual([longestSide, longestSide / 2]);
    expect(canvas.open).toBe(0);
  });

  it.each<[PhotoRefusal, string, Blob]>([
    ['empty', 'a file without bytes', fileOf([])],
    ['too-large', 'more bytes than any phone’s photograph has', sizedFile(mostPhotoBytes + 1)],
    ['too-many-pixels', 'a small file that promises gigabytes', fileOf(pngHead(60_000, 60_000))],
    [
      'no-picture',
      'a page that says it is a picture',
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], { type: 'image/png' }),
    ],
    ['no-picture', 'a text', new Blob(['hello'])],
  ])('is refused as %s when it is %s, before anything is decoded', async (reason, _what, file) => {
    const canvas = new FakeCanvas();
    await expect(decodePhoto(file, canvas, idle)).rejects.toMatchObject({ code: 'photo-refused', detail: { reason } });
    expect(canvas.decoded).toBe(0);
  });

  it('is refused when the browser cannot open it', async () => {
    await expect(decodePhoto(fileOf(pngHead(10, 10)), new FakeCanvas(true), idle)).rejects.toMatchObject({
      code: 'photo-refused',
      detail: { reason: 'unreadable' },
    });
  });

  it('is refused when its file is gone', async () => {
    const gone = Object.assign(fileOf(pngHead(10, 10)), { slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone')) }) });
    await expect(decodePhoto(gone as never, new FakeCanvas(), idle)).rejects.toMatchObject({ detail: { reason: 'unreadable' } });
  });

  it('that is no longer wanted gives its memory back', async () => {
    const canvas = new FakeCanvas();
    const stop = new AbortController();
    stop.abort();
    await expect(decodePhoto(fileOf(pngHead(10, 10)), canvas, stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
    expect([canvas.decoded, canvas.open]).toEqual([1, 0]);
  });
});
