import type { Patch } from './patch';

/** Directions of hue in OKLab's a-b plane, and levels of lightness of each; greys have levels of their own. */
const hueCount = 8;
const lightCount = 2;
const greyCount = 4;
export const colourHistogramLength = greyCount + hueCount * lightCount;

/** OKLab chroma up to which a colour is a grey, and from which on it is none. */
const greyUpTo = 0.025;
const vividFrom = 0.09;
/** Lightness of the first and the last level. */
const greyRange = [0.2, 0.98] as const;
const lightRange = [0.42, 0.82] as const;

/**
 * Share of the thing in each of 20 colours `[20]`, greys dark to light, then dark and light of each hue: a histogram with linear interpolation
 * between neighbours (soft assignment), so that no colour jumps from one bin to the next. Square roots are taken, which turns the dot
 * product into the Bhattacharyya coefficient (as in RootSIFT; Arandjelović & Zisserman 2012) and keeps a large plain area from drowning
 * the rest, and the flat histogram's value is taken off, so that "no colour in particular" is the origin.
 */
export function colourHistogram({ lab, mask }: Patch): Float32Array {
  const bins = new Float32Array(colourHistogramLength);
  let total = 0;
  for (let cell = 0; cell < mask.length; cell++) {
    const weight = mask[cell] as number;
    if (weight === 0) continue;
    addColour(bins, weight, lab[cell * 3] as number, lab[cell * 3 + 1] as number, lab[cell * 3 + 2] as number);
    total += weight;
  }
  return bins.map((bin) => Math.sqrt(bin / total) - flat);
}
const flat = Math.sqrt(1 / colourHistogramLength);

function addColour(bins: Float32Array, weight: number, l: number, a: number, b: number): void {
  const vivid = smoothStep(Math.hypot(a, b), greyUpTo, vividFrom);
  for (const [grey, share] of levels(l, greyRange, greyCount)) add(bins, grey, weight * (1 - vivid) * share);
  if (vivid === 0) return;
  const turn = ((Math.atan2(b, a) / (2 * Math.PI) + 1) % 1) * hueCount;
  const first = Math.floor(turn) % hueCount;
  const towardsNext = turn - Math.floor(turn);
  for (const [light, share] of levels(l, lightRange, lightCount)) {
    const at = (hue: number): number => greyCount + (hue % hueCount) * lightCount + light;
    add(bins, at(first), weight * vivid * share * (1 - towardsNext));
    add(bins, at(first + 1), weight * vivid * share * towardsNext);
  }
}

function add(bins: Float32Array, at: number, weight: number): void {
  bins[at] = (bins[at] as number) + weight;
}

/** The two levels a value lies between, with its share in each. */
function levels(value: number, [from, to]: readonly [number, number], count: number): [number, number][] {
  const place = Math.min(count - 1, Math.max(0, ((value - from) / (to - from)) * (count - 1)));
  const lower = Math.min(count - 2, Math.floor(place));
  return [
    [lower, 1 - (place - lower)],
    [lower + 1, place - lower],
  ];
}

/** 0 up to `from`, 1 from `to` on, smooth between. */
function smoothStep(value: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
