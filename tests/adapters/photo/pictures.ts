/** Heads of picture files that promise a size; no pixels follow. */
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const be = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, k) => Math.floor(value / 256 ** (bytes - 1 - k)) & 255);
const le = (value: number, bytes: number): number[] => be(value, bytes).reverse();

export const pngHead = (width: number, height: number): number[] => [
  ...[0x89, ...ascii('PNG\r\n\x1a\n')],
  ...be(13, 4),
  ...ascii('IHDR'),
  ...be(width, 4),
  ...be(height, 4),
  ...[8, 6, 0, 0, 0],
];
/** With a profile segment of `padding` bytes before the size, as cameras write them. */
export const jpegHead = (width: number, height: number, padding = 40): number[] => [
  ...[0xff, 0xd8, 0xff, 0xe1],
  ...be(padding + 2, 2),
  // Within the profile, what would be a frame header elsewhere.
  ...[0xff, 0xc0, 0, 17, 8, 0, 1, 0, 1],
  ...Array.from({ length: padding - 9 }, () => 0),
  ...[0xff, 0xff, 0xc4, 0, 4, 0, 0],
  ...[0xff, 0xc2, 0, 17, 8],
  ...be(height, 2),
  ...be(width, 2),
];
/** @param frame size of the first frame, which may be larger than the screen. */
export const gifHead = (width: number, height: number, frame: readonly [number, number] = [width, height]): number[] => [
  ...ascii('GIF89a'),
  ...le(width, 2),
  ...le(height, 2),
  ...[0x80, 0, 0],
  ...[0, 0, 0, 255, 255, 255],
  ...[0x21, 0xf9, 4, 0, 0, 0, 0, 0],
  0x2c,
  ...le(0, 2),
  ...le(0, 2),
  ...le(frame[0], 2),
  ...le(frame[1], 2),
];
const riff = (kind: string, rest: number[]): number[] => [
  ...ascii('RIFF'),
  ...le(1000, 4),
  ...ascii('WEBP'),
  ...ascii(kind),
  ...le(100, 4),
  ...rest,
];
export const webpHeads = (width: number, height: number): Readonly<Record<'extended' | 'lossy' | 'lossless', number[]>> => ({
  extended: riff('VP8X', [0, 0, 0, 0, ...le(width - 1, 3), ...le(height - 1, 3)]),
  lossy: riff('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...le(width, 2), ...le(height, 2)]),
  lossless: riff('VP8L', [0x2f, ...le(width - 1 + (height - 1) * 16384, 4)]),
});
export const bmpHead = (width: number, height: number): number[] => [
  ...ascii('BM'),
  ...Array.from({ length: 12 }, () => 0),
  ...le(40, 4),
  ...le(width, 4),
  ...le(height, 4),
];
const box = (name: string, rest: number[]): number[] => [...be(rest.length + 8, 4), ...ascii(name), ...rest];
/** Tiles of 512 pixels, then the whole. */
export const avifHead = (width: number, height: number): number[] => [
  ...box('ftyp', [...ascii('avif'), 0, 0, 0, 0]),
  ...box('meta', [
    0,
    0,
    0,
    0,
    ...box('ispe', [0, 0, 0, 0, ...be(512, 4), ...be(512, 4)]),
    ...box('ispe', [0, 0, 0, 0, ...be(width, 4), ...be(height, 4)]),
  ]),
];
