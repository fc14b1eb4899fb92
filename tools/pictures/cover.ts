import { box } from './outline';
import { mix, paper, standingOut, type Tone, vary, white } from './palette';
import type { Rng } from './random';
import type { Sketch } from './sketch';
import { fill, line, times } from './svg';

/** A book's front, 0 0 to w h, and the inks it is printed with. */
export interface Cover {
  w: number;
  h: number;
  /** Colour of the cloth or paper. */
  ground: Tone;
  /** First and second ink, and a paler tint of the ground; all readable on it. */
  a: Tone;
  b: Tone;
  tint: Tone;
  rng: Rng;
  motif: boolean;
  /** The motif, or an abstract sign for books without one. */
  sign(cx: number, cy: number, size: number, on: Tone): string;
}

export type Composition = (cover: Cover) => string;

/** Which of the item's colours becomes ground and which ink changes from book to book, but the first colour always rules. */
export function inks(s: Sketch): Pick<Cover, 'ground' | 'a' | 'b' | 'tint'> {
  const { main, second, accent, rng } = s;
  const scheme = rng.turn(7, 2);
  const [ground, first, other] = (
    [
      [main, second, accent],
      [main, accent, second],
      [vary(main, -0.07), second, accent],
      [main.lightness > 0.55 ? main : mix(main, white, 0.12), accent, second],
      [mix(paper, main, 0.12), main, second],
      [main, mix(second, paper, 0.4), accent],
      [vary(main, 0.04, 0.9), second, vary(main, -0.2)],
    ] as const
  )[scheme] ?? [main, second, accent];
  const a = standingOut(ground, [first, other, main]);
  const b = standingOut(
    ground,
    [other, first, vary(a, a.lightness > 0.6 ? -0.18 : 0.18)].filter((tone) => tone.base !== a.base),
  );
  return { ground, a, b, tint: mix(ground, a, 0.22) };
}

/** Abstract signs for covers without a motif. */
export function plainSign(which: number, cx: number, cy: number, size: number, colour: string, cut: string): string {
  const r = size / 2;
  return (
    [
      `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${colour}"/><circle cx="${cx + r * 0.3}" cy="${cy - r * 0.2}" r="${r * 0.62}" fill="${cut}"/>`,
      fill(`M${cx} ${cy - r}L${cx + r} ${cy}L${cx} ${cy + r}L${cx - r} ${cy}z`, colour) +
        fill(`M${cx} ${cy - r * 0.5}L${cx + r * 0.5} ${cy}L${cx} ${cy + r * 0.5}L${cx - r * 0.5} ${cy}z`, cut),
      fill(`M${cx - r} ${cy + r}V${cy}A${r} ${r} 0 0 1 ${cx + r} ${cy}V${cy + r}z`, colour) +
        fill(`M${cx - r * 0.5} ${cy + r}V${cy + r * 0.1}A${r * 0.5} ${r * 0.5} 0 0 1 ${cx + r * 0.5} ${cy + r * 0.1}V${cy + r}z`, cut),
      fill(`M${cx - r} ${cy + r}L${cx} ${cy - r}L${cx + r} ${cy + r}z`, colour) +
        fill(`M${cx - r * 0.36} ${cy + r}L${cx} ${cy + r * 0.1}L${cx + r * 0.36} ${cy + r}z`, cut),
      `${fill(box(cx - r, cy - r, r * 2, r * 2), colour)}<circle cx="${cx}" cy="${cy}" r="${r * 0.62}" fill="${cut}"/>`,
      fill(`M${cx - r} ${cy}A${r} ${r} 0 0 1 ${cx + r} ${cy}z`, colour) +
        fill(`M${cx - r} ${cy + r * 0.14}H${cx + r}A${r} ${r} 0 0 1 ${cx - r} ${cy + r * 0.14}z`, cut),
    ][which % 6] ?? ''
  );
}

/** Abstract title bars; widths and count are drawn from the seed. `align` -1 left, 0 middle, 1 right, about `x`. */
export function titleBars(
  { rng }: Cover,
  x: number,
  y: number,
  width: number,
  colour: string,
  align: -1 | 0 | 1 = 0,
  size = 8,
  lines = rng.int(1, 3),
): string {
  const bars = times(lines, (i) => {
    const w = width * (i === 0 ? rng.num(0.75, 1) : rng.num(0.4, 0.85));
    const left = align < 0 ? x : align > 0 ? x - w : x - w / 2;
    return `M${left + size / 2} ${y + i * size * 1.75}h${Math.max(1, w - size)}`;
  });
  return line(bars, colour, size);
}

/** The author's line: one thin short bar, sometimes two. */
export function authorBar({ rng }: Cover, x: number, y: number, colour: string, align: -1 | 0 | 1 = 0): string {
  const w = rng.num(24, 44);
  const left = align < 0 ? x : align > 0 ? x - w : x - w / 2;
  return line(`M${left} ${y}h${w}`, colour, 3.5, ' stroke-opacity=".9"');
}

/** A title written downwards, as Chinese covers have it. */
export function uprightTitle({ rng }: Cover, x: number, y: number, height: number, colour: string, size = 10): string {
  const count = rng.int(2, 4);
  const step = height / count;
  return times(count, (i) => fill(box(x - size / 2, y + i * step, size, step * 0.72, 2), colour));
}
