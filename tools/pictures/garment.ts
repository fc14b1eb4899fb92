import { both, soft } from './outline';
import type { Tone } from './palette';
import { body, crease, fill, line } from './svg';

/** Shared cut of everything worn on the upper body, seen from the front and laid flat, symmetric about x = 120. */
export interface Cut {
  /** Height of the shoulders at the neck and of the hem. */
  top: number;
  bottom: number;
  /** Half widths. */
  shoulder: number;
  chest: number;
  hem: number;
  sleeve: 'none' | 'short' | 'long';
  radius?: number;
}

const flip = (points: readonly number[]): number[] => points.map((v, i) => (i % 2 === 0 ? 240 - v : v));

export const torsoOutline = ({ top, bottom, shoulder, chest, hem, radius = 8 }: Cut): string =>
  soft(radius, ...both(120, 144, top, 120 + shoulder, top + 11, 120 + chest, top + 56, 120 + hem, bottom));

const sleevePoints = ({ top, bottom, shoulder, chest, sleeve }: Cut): number[] => {
  const s = 120 + shoulder;
  const reach = Math.min(bottom - 10, top + 136);
  return sleeve === 'short'
    ? [s - 12, top + 6, s + 4, top + 11, s + 40, top + 52, s + 18, top + 76, 120 + chest - 8, top + 54]
    : [s - 12, top + 6, s + 4, top + 12, s + 26, top + 56, s + 36, reach, s + 13, reach + 4, 120 + chest - 6, top + 62];
};

/** Both sleeves; draw them before the torso. `inside` is repeated on each, as seen on the right one. */
export function sleeves(cut: Cut, tone: Tone, inside: (side: 1 | -1) => string = () => ''): string {
  if (cut.sleeve === 'none') return '';
  const right = sleevePoints(cut);
  const r = cut.radius ?? 8;
  return body(soft(r, ...flip(right)), tone, inside(-1), { shade: 7 }) + body(soft(r, ...right), tone, inside(1), { shade: 8 });
}

/** Cuffs at the sleeve ends. */
export function cuffs(cut: Cut, tone: Tone, height = 14): string {
  if (cut.sleeve === 'none') return '';
  const points = sleevePoints(cut);
  const outer = cut.sleeve === 'short' ? 4 : 6;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(outer, outer + 4);
  const up = cut.sleeve === 'short' ? [-0.62 * height, -0.72 * height] : [-0.08 * height, -height];
  const band = [x1 + (up[0] ?? 0), y1 + (up[1] ?? 0), x1 + 1.5, y1, x2 - 1, y2, x2 + (up[0] ?? 0) - 1, y2 + (up[1] ?? 0)];
  return body(soft(3, ...flip(band)), tone, '', { shade: 4, gleam: 2 }) + body(soft(3, ...band), tone, '', { shade: 4, gleam: 2 });
}

/** The open neck: back lining and a collar band around it. `depth` tells a crew neck (20) from a V or a scoop. */
export function neck(top: number, lining: string, band: string, depth = 20, pointed = false, width = 7): string {
  const front = pointed ? `L120 ${top + depth}L96 ${top - 1}` : `C141 ${top + depth * 1.25} 99 ${top + depth * 1.25} 96 ${top - 1}`;
  return (
    fill(`M96 ${top - 1}C104 ${top - 7} 136 ${top - 7} 144 ${top - 1}${front}z`, lining) +
    line(`M144 ${top - 1}${front}`, band, width) +
    line(`M96 ${top - 1}C104 ${top - 6} 136 ${top - 6} 144 ${top - 1}`, band, width * 0.6)
  );
}

/** Two fall folds at the sides. */
export const folds = (top: number, bottom: number): string =>
  crease(
    `M${94} ${bottom}C${94} ${bottom - 24} ${90} ${bottom - 40} ${84} ${top + 84}M${150} ${bottom}C${150} ${bottom - 20} ${154} ${bottom - 34} ${158} ${bottom - 50}`,
    2.5,
    '.1',
  );

/** Pointed shirt collar with the band behind it. */
export const collar = (top: number, tone: Tone, spread = 17): string =>
  fill(`M98 ${top - 2}C106 ${top - 10} 134 ${top - 10} 142 ${top - 2}L120 ${top + 14}z`, tone.deep) +
  body(soft(3, 99, top - 9, 120, top + 13, 120 - spread, top + 27, 90, top + 2), tone, '', { shade: 3, gleam: 2 }) +
  body(soft(3, 141, top - 9, 120, top + 13, 120 + spread, top + 27, 150, top + 2), tone, '', { shade: 3, gleam: 2 });
