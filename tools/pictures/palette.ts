/** Colours of one surface, all derived from its base so that every picture is lit alike, from the top left. */
export interface Tone {
  base: string;
  light: string;
  dark: string;
  deep: string;
  /** Hairline that keeps near-white surfaces visible on the light tile and near-black ones on the dark tile; empty for the rest. */
  edge: string;
  /** OKLCH lightness of `base`, 0 to 1. */
  lightness: number;
}

/** OKLCH: lightness 0 to 1, chroma from 0, hue in degrees (Ottosson, "A perceptual color space for image processing", 2020). */
interface Lch {
  l: number;
  c: number;
  h: number;
}

const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const gamma = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);
const clamp = (v: number, low: number, high: number): number => Math.min(high, Math.max(low, v));

function toLch(hex: string): Lch {
  const n = Number.parseInt(hex.slice(1), 16);
  const [r, g, b] = [linear(((n >> 16) & 255) / 255), linear(((n >> 8) & 255) / 255), linear((n & 255) / 255)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360,
  };
}

function channels({ l, c, h }: Lch): [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z),
    gamma(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z),
    gamma(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z),
  ];
}

/** Less chroma until the colour exists on a screen: hue and lightness matter more to the look than saturation. */
function toHex(lch: Lch): string {
  let c = lch.c;
  let rgb = channels(lch);
  while (c > 0.001 && rgb.some((v) => v < -0.002 || v > 1.002)) {
    c *= 0.94;
    rgb = channels({ ...lch, c });
  }
  return `#${rgb
    .map((v) =>
      Math.round(clamp(v, 0, 1) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The same colour lighter or darker; shadows of yellow lean to orange, since a darker yellow reads as olive. */
function shift(colour: Lch, by: number): string {
  const warm = colour.h > 60 && colour.h < 115 && by < 0 ? colour.h + by * 90 : colour.h;
  return toHex({ l: clamp(colour.l + by, 0.1, 0.985), c: colour.c, h: warm });
}

const known = new Map<string, Tone>();

/** @throws Error when `hex` is not of the form #rrggbb. */
export function tone(hex: string): Tone {
  const key = hex.toLowerCase();
  const cached = known.get(key);
  if (cached) return cached;
  if (!/^#[0-9a-f]{6}$/.test(key)) throw new Error(`Not a colour of the form #rrggbb: ${hex}`);
  const given = toLch(key);
  const colour = { ...given, l: clamp(given.l, 0.345, 0.968) };
  const { l } = colour;
  const pale = l > 0.86;
  const inky = l < 0.44;
  const made = {
    base: toHex(colour),
    light: shift(colour, pale ? (1 - l) * 0.55 : inky ? 0.1 : 0.075),
    dark: shift(colour, pale ? -0.075 : inky ? -0.06 : -0.09),
    deep: shift(colour, pale ? -0.24 : inky ? -0.12 : -0.2),
    edge: l > 0.87 ? shift(colour, -0.18) : inky ? shift(colour, 0.14) : '',
    lightness: l,
  };
  known.set(key, made);
  return made;
}

/** Perceived difference of two base colours: 0 for equal ones, about 0.2 where a small sign becomes readable. */
export function difference(a: Tone, b: Tone): number {
  const [p, q] = [toLch(a.base), toLch(b.base)];
  const hue = ((p.h - q.h) * Math.PI) / 180;
  return Math.hypot(p.l - q.l, Math.sqrt(Math.max(0, p.c ** 2 + q.c ** 2 - 2 * p.c * q.c * Math.cos(hue))));
}

/** A tone moved in lightness, chroma (factor) and hue (degrees). */
export function vary(from: Tone, lightness: number, chroma = 1, hue = 0): Tone {
  const c = toLch(from.base);
  return tone(toHex({ l: clamp(c.l + lightness, 0.2, 0.97), c: c.c * chroma, h: (c.h + hue + 360) % 360 }));
}

/** `share` of `b` in `a`. */
export function mix(a: Tone, b: Tone, share: number): Tone {
  const part = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const hex = [1, 3, 5].map((at) => Math.round(part(a.base, at) * (1 - share) + part(b.base, at) * share));
  return tone(`#${hex.map((v) => v.toString(16).padStart(2, '0')).join('')}`);
}

/** The first of `candidates` that stands out on `on`; when none does, the one that differs most, a pale and an inky one included. */
export function standingOut(on: Tone, candidates: readonly Tone[]): Tone {
  const all = [...candidates, white, ink];
  const clear = all.find((candidate) => difference(candidate, on) > 0.2);
  return clear ?? all.reduce((best, next) => (difference(next, on) > difference(best, on) ? next : best));
}

/** One to three colours of an item become three; what is missing is derived from the first. */
export function completed(colours: readonly string[]): [Tone, Tone, Tone] {
  const main = tone(colours[0] ?? '#8a8f96');
  const second = colours[1] ? tone(colours[1]) : vary(main, main.lightness > 0.6 ? -0.2 : 0.24, 0.8);
  const accent = colours[2] ? tone(colours[2]) : vary(second, second.lightness > 0.6 ? -0.12 : 0.16, 1.05, 12);
  return [main, second, accent];
}

export const white = tone('#faf7f0');
export const paper = tone('#f4ecdb');
export const ink = tone('#34373d');
export const rubber = tone('#43464d');
export const steel = tone('#c2c9cf');
export const brass = tone('#d8b25f');
export const wood = tone('#c79a66');
export const darkWood = tone('#8a5c3b');
export const glass = tone('#cfe2e6');
export const foliage = tone('#6a9d58');
export const soil = tone('#6b4c3a');
export const flame = tone('#f6b944');
