/**
 * OKLab (Ottosson, "A perceptual color space for image processing", 2020): L in [0, 1], a and b about [-0.4, 0.4]. Euclidean distance follows
 * what eyes call different, more evenly than CIELAB does for blues; 0.02 is just noticeable.
 */
export type Lab = readonly [l: number, a: number, b: number];

const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const gamma = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

/** Linear light of each sRGB byte: a photograph asks for it three times a pixel. */
export const linearOfByte = Float32Array.from({ length: 256 }, (_, byte) => linear(byte / 255));

/** Of linear light in [0, 1]. */
export function labOfLinear(r: number, g: number, b: number): Lab {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** sRGB bytes; what a screen cannot show is cut to what it can. */
export function bytesOfLab([l, a, b]: Lab): [r: number, g: number, b: number] {
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    byteOf(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z),
    byteOf(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z),
    byteOf(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z),
  ];
}

/** `#rrggbb`. */
export const hexOfLab = (lab: Lab): string =>
  `#${bytesOfLab(lab)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;

const byteOf = (light: number): number => Math.round(255 * Math.min(1, gamma(Math.max(0, light))));

/** Null unless the text is `#rrggbb` (or `rrggbb`). */
export function labOfHex(hex: string): Lab | null {
  if (!/^#?[0-9a-f]{6}$/iu.test(hex)) return null;
  const number = Number.parseInt(hex.replace('#', ''), 16);
  const light = (shift: number): number => linearOfByte[(number >> shift) & 255] as number;
  return labOfLinear(light(16), light(8), light(0));
}

export const labDistance = (one: Lab, other: Lab): number => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
