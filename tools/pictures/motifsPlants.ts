import type { Motif } from './motif';
import { around, box, oval, smooth, soft } from './outline';
import { dot, fill, group, line, times, turned } from './svg';

const leafAt = (x: number, y: number, degrees: number, size: number, colour: string, vein: string): string =>
  group(
    `translate(${x} ${y}) rotate(${degrees}) scale(${size})`,
    fill('M0 0C-18-8-20-34 0-50C20-34 18-8 0 0z', colour) + line('M0-6L0-34', vein, 3),
  );

/** Plants, fruit and weather. */
export const plants: Record<string, Motif> = {
  flower: (a, b) =>
    around(5, 25)
      .map(([x, y]) => dot(x, y, 18, a))
      .join('') + dot(0, 0, 13, b),
  leaf: (a, b) => fill('M-36 40C-46-10-14-44 42-44C46 8 20 44-24 38z', a) + line('M-40 46L22-24M-14 16L-14-8M6-6L28-4', b, 5),
  'tea-leaf': (a, b) =>
    leafAt(0, 46, -42, 1.35, a, b) + leafAt(0, 46, 42, 1.35, a, b) + leafAt(0, 40, 0, 1.75, a, b) + line('M0 50L0 30', a, 5),
  'leaf-fall': (a, b) => leafAt(-18, 0, -30, 0.95, a, b) + leafAt(24, 10, 40, 0.85, a, b) + leafAt(-6, 50, 10, 0.8, a, b),
  tree: (a, b) =>
    line('M0 48L0 0', a, 10) +
    fill(smooth(0, -48, 24, -36, 38, -8, 26, 16, 0, 22, -26, 16, -38, -8, -24, -36), a) +
    line('M0 30L0-14M0 6L14-10M0 14L-12 2', b, 5),
  bamboo: (a, b) =>
    line('M-14 50L-10-48M16 50L18-40', a, 11) +
    line('M-20 16L-6 16M-18-18L-4-18M10 26L24 26M11-8L25-8', b, 4) +
    leafAt(-12, -16, -62, 0.62, a, b) +
    leafAt(18, -6, 58, 0.66, a, b) +
    leafAt(18, 24, 76, 0.52, a, b),
  bean: (a, b) => turned(-32, fill(oval(0, 0, 32, 46), a) + line('M4-46C-20-16 22 14-2 46', b, 6), 0, 0),
  lemon: (a, b) =>
    turned(
      -28,
      fill('M-48 2C-40-4-36-30 0-32C36-30 38-6 48-2C40 6 36 32 0 32C-36 32-38 8-48 2z', a) + line('M-26-10C-18-22-6-24 4-24', b, 5),
      0,
      0,
    ) + leafAt(26, -22, 30, 0.6, b, a),
  apple: (a, b) =>
    fill('M0-22C12-34 42-30 42 2C42 28 22 48 10 46C4 45-4 45-10 46C-22 48-42 28-42 2C-42-30-12-34 0-22z', a) +
    line('M0-22C0-34 4-40 8-46', a, 6) +
    line('M-28 0C-28-12-22-18-16-20', b, 5),
  tomato: (a, b) =>
    fill(smooth(0, -22, 34, -20, 46, 8, 30, 38, 0, 44, -30, 38, -46, 8, -34, -20), a) +
    fill(starlet(0, -18, 22), b) +
    fill(starlet(0, -20, 17), a) +
    line('M0-20L5-44', a, 7) +
    line('M-30 6C-30 20-24 26-18 30', b, 4.5),
  chilli: (a, b) =>
    fill('M-26-28C-18-36-2-34 4-24C10 4 26 30 46 38C14 46-26 22-30-14C-31-20-30-24-26-28z', a) + line('M-14-32C-14-42-20-46-26-48', b, 7),
  wheat: (a) =>
    line('M0 50L0-20', a, 5) +
    [-20, 2, 24].map((y) => leafAt(0, y + 12, -38, 0.6, a, a) + leafAt(0, y + 12, 38, 0.6, a, a)).join('') +
    leafAt(0, -14, 0, 0.65, a, a),
  mushroom: (a, b) =>
    fill(soft(8, -13, 4, 13, 4, 17, 46, -17, 46), a) +
    line('M-30 10H30', b, 6) +
    fill('M-46 6C-46-28-24-46 0-46C24-46 46-28 46 6z', a) +
    dot(-18, -14, 7, b) +
    dot(12, -24, 8, b) +
    dot(26, -6, 5, b),
  star: (a) => fill(starlet(0, 3, 48, 0.48, 7), a),
  moon: (a) => fill('M10-46A46 46 0 1 0 46 18A38 38 0 0 1 10-46z', a),
  sun: (a) =>
    dot(0, 0, 22, a) +
    line(
      around(8, 34)
        .map(([x, y], i) => `M${x} ${y}L${around(8, 46)[i]?.join(' ')}`)
        .join(''),
      a,
      7,
    ),
  cloud: (a) => fill('M-28 30C-52 30-52-2-28-4C-26-32 14-38 22-12C48-16 52 30 26 30z', a),
  raindrop: (a, b) => fill('M0-46C20-18 34-2 34 16A34 32 0 0 1-34 16C-34-2-20-18 0-46z', a) + line('M-18 16C-18 26-12 32-4 34', b, 5),
  snowflake: (a) => times(3, (i) => turned(60 * i, line('M0-46L0 46M-12-36L0-24L12-36M-12 36L0 24L12 36', a, 6), 0, 0)),
  mountain: (a, b) =>
    fill(soft(6, -50, 38, -14, -36, 8, 0, 20, -16, 50, 38), a) +
    fill(soft(3, -27, -14, -14, -36, -1, -15, -8, -8, -14, -14, -20, -7), b) +
    fill(soft(2, 12, -4, 20, -16, 29, 0, 20, 2), b),
  wave: (a) =>
    [-24, 4, 32]
      .map((y) =>
        line(`M-48 ${y}C-36 ${y - 20}-24 ${y - 20}-12 ${y}C-2 ${y + 14} 8 ${y + 14} 18 ${y}C28 ${y - 16} 38 ${y - 16} 48 ${y}`, a, 9),
      )
      .join(''),
  stripes: (a) => [-30, 0, 30].map((y) => fill(box(-44, y - 8, 88, 16, 6), a)).join(''),
  dots: (a) => [-28, 0, 28].map((y) => [-28, 0, 28].map((x) => dot(x, y, 9, a)).join('')).join(''),
  check: (a) => times(9, (i) => (i % 2 === 0 ? fill(box(-42 + 28 * (i % 3), -42 + 28 * Math.floor(i / 3), 28, 28, 3), a) : '')),
  heart: (a) => fill('M0 44C-30 22-48 4-46-18C-44-40-14-46 0-22C14-46 44-40 46-18C48 4 30 22 0 44z', a),
  flame: (a, b) =>
    fill('M2-48C6-24 36-14 34 16A34 32 0 0 1-34 16C-34-4-16-8-14-28C-6-24-2-16-2-8C6-18 6-32 2-48z', a) +
    fill('M2 6C10 16 16 20 16 30A16 15 0 0 1-16 30C-16 20-4 18 2 6z', b),
  sprout: (a, b) =>
    line('M0 48C0 24 0 10 0-4', a, 7) +
    fill('M0 0C-4-30-28-38-46-34C-46-10-28 6 0 0z', a) +
    fill('M0-8C2-32 22-46 46-44C46-20 26-4 0-8z', a) +
    line('M-32-24L-12-10M32-34L12-18', b, 4),
  lotus: (a, b) =>
    [-62, 62, -34, 34].map((turn) => turned(turn, fill('M0 34C-20 12-16-20 0-42C16-20 20 12 0 34z', a), 0, 34)).join('') +
    fill('M0 34C-20 12-16-22 0-46C16-22 20 12 0 34z', a) +
    line('M0 28C-10 10-10-8 0-26C10-8 10 10 0 28', b, 3.5),
};

function starlet(cx: number, cy: number, r: number, inner = 0.5, radius = 4): string {
  const points = around(10, 1, 0, 0).map(([x, y], i) => [cx + x * (i % 2 ? r * inner : r), cy + y * (i % 2 ? r * inner : r)]);
  return soft(radius, ...points.flat());
}
