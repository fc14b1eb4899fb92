import type { Motif } from './motif';
import { around, box, oval, smooth } from './outline';
import { dot, fill, line, times, turned } from './svg';

const spokes = (count: number, from: number, to: number): string =>
  around(count, from)
    .map(([x, y], i) => `M${x} ${y}L${around(count, to)[i]?.join(' ')}`)
    .join('');

/** Signs of science, technology and writing. */
export const signs: Record<string, Motif> = {
  music: (a) => fill(oval(-26, 30, 16, 12), a) + fill(oval(26, 22, 16, 12), a) + line('M-13 28L-13-32L39-42L39 20M-13-18L39-28', a, 8),
  code: (a) => line('M-22-26L-46 0L-22 26M22-26L46 0L22 26M10-36L-10 36', a, 9),
  lambda: (a) => line('M-34-40C-12-46-10-28-4-10L14 34C17 42 24 44 36 40M0 0L-30 42', a, 11),
  math: (a) =>
    line('M-40-26L-12-26M-26-40L-26-12M14-26L42-26M-38 14L-14 38M-14 14L-38 38M14 26L42 26', a, 8) + dot(28, 14, 5, a) + dot(28, 38, 5, a),
  graph: (a, b) =>
    line('M-32 30L-18-14L20-30L34 14L-32 30M-18-14L34 14', a, 5) +
    [
      [-32, 30],
      [-18, -14],
      [20, -30],
      [34, 14],
    ]
      .map(([x = 0, y = 0], i) => dot(x, y, 13, a) + (i % 2 ? dot(x, y, 5.5, b) : ''))
      .join(''),
  network: (a, b) =>
    line(spokes(6, 10, 38), a, 5) +
    around(6, 38)
      .map(([x, y]) => dot(x, y, 10, a))
      .join('') +
    dot(0, 0, 17, a) +
    dot(0, 0, 7, b),
  chart: (a) => line('M-44-42L-44 42L46 42', a, 6) + fill(box(-32, 8, 16, 28, 4) + box(-8, -12, 16, 48, 4) + box(16, -34, 16, 70, 4), a),
  curve: (a, b) =>
    line('M-46 40L46 40M-40 46L-40-46', a, 5) + line('M-38 34C-10 34-14-26 4-26C20-26 16 12 44 12', a, 8) + dot(4, -26, 6, b),
  atom: (a) => times(3, (i) => turned(60 * i, line(oval(0, 0, 48, 18), a, 5), 0, 0)) + dot(0, 0, 9, a),
  globe: (a, b) => dot(0, 0, 46, a) + line('M-44-14L44-14M-44 14L44 14M0-44L0 44M0-44C-28-20-28 20 0 44C28 20 28-20 0-44', b, 4.5),
  planet: (a, b) =>
    dot(0, 0, 28, a) + turned(-22, line('M-30-8C-62 6-40 18 0 16C40 14 60 0 30-10', a, 6) + line('M-26 10C-8 16 12 16 28 9', b, 3), 0, 0),
  antenna: (a) =>
    line(
      'M0 0L0 46M-18 46L18 46M-16-22C-28-10-28 10-16 18M16-22C28-10 28 10 16 18M-30-38C-52-18-52 16-30 32M30-38C52-18 52 16 30 32',
      a,
      7,
    ) + dot(0, -2, 9, a),
  lock: (a, b) =>
    line('M-20-6L-20-22A20 20 0 0 1 20-22L20-6', a, 9) + fill(box(-34, -8, 68, 54, 10), a) + dot(0, 14, 8, b) + line('M0 16L0 30', b, 6),
  database: (a, b) =>
    fill('M-38-30C-38-48 38-48 38-30L38 30C38 48-38 48-38 30z', a) +
    line('M-38-28C-38-12 38-12 38-28M-38-6C-38 10 38 10 38-6M-38 15C-38 31 38 31 38 15', b, 4.5),
  cross: (a) => fill(box(-15, -44, 30, 88, 7) + box(-44, -15, 88, 30, 7), a),
  chat: (a, b) =>
    fill('M-34-38L34-38Q48-38 48-24L48 8Q48 22 34 22L-4 22L-28 44L-24 22L-34 22Q-48 22-48 8L-48-24Q-48-38-34-38z', a) +
    dot(-22, -8, 6, b) +
    dot(0, -8, 6, b) +
    dot(22, -8, 6, b),
  dna: (a, b) =>
    line('M-20-48C-20-16 20-16 20 0C20 16-20 16-20 48M20-48C20-16-20-16-20 0C-20 16 20 16 20 48', a, 7) +
    line('M-16-38L16-38M-9-24L9-24M-18 0L18 0M-9 24L9 24M-16 38L16 38', b, 4),
  cell: (a, b) =>
    fill(smooth(-6, -44, 28, -38, 46, -8, 36, 28, 4, 44, -32, 34, -46, 2, -34, -32), a) +
    dot(4, -2, 17, b) +
    dot(4, -2, 7, a) +
    dot(-26, 8, 5, b) +
    dot(-6, 28, 5, b) +
    dot(28, 20, 4, b),
  flask: (a, b) =>
    fill('M-12-46L12-46L12-14L38 32Q44 46 30 46L-30 46Q-44 46-38 32L-12-14z', a) +
    fill('M-22 14L22 14L32 34Q34 40 28 40L-28 40Q-34 40-32 34z', b) +
    dot(-4, 26, 4, a) +
    dot(10, 32, 3, a),
  pill: (a, b) =>
    turned(-40, fill(box(-46, -20, 92, 40, 20), a) + fill('M4-14L26-14A14 14 0 0 1 26 14L4 14z', b) + line('M-28-8h14', b, 5), 0, 0),
  infinity: (a) => line('M0 0C-14-26-46-26-46 0C-46 26-14 26 0 0C14-26 46-26 46 0C46 26 14 26 0 0z', a, 9),
  sigma: (a) => line('M32-28L32-40L-30-40L4 0L-30 40L32 40L32 28', a, 10),
  terminal: (a, b) => fill(box(-46, -38, 92, 76, 10), a) + line('M-28-14L-12 0L-28 14M-2 16L24 16', b, 7),
  chip: (a, b) =>
    line('M-18-48L-18 48M0-48L0 48M18-48L18 48M-48-18L48-18M-48 0L48 0M-48 18L48 18', a, 6) +
    fill(box(-34, -34, 68, 68, 8), a) +
    fill(box(-18, -18, 36, 36, 5), b),
  scroll: (a, b) =>
    fill(box(-30, -40, 60, 80, 4), a) +
    fill(box(-40, -48, 80, 14, 7) + box(-40, 34, 80, 14, 7), a) +
    line('M-18-18L18-18M-18-4L18-4M-18 10L6 10', b, 5),
  quote: (a) =>
    fill(
      'M-44 6C-44-20-30-34-12-36L-8-26C-18-22-22-16-22-8L-6-8L-6 26L-44 26zM8 6C8-20 22-34 40-36L44-26C34-22 30-16 30-8L46-8L46 26L8 26z',
      a,
    ),
  seal: (a, b) => fill(box(-42, -42, 84, 84, 10), a) + line('M-22-22L22-22M0-22L0 24M-22 24L22 24M-16 2L16 2', b, 7),
  arrow: (a) => line('M-40 34L34-34M-4-38L38-38L38 4', a, 10),
  target: (a, b) => dot(0, 0, 46, a) + dot(0, 0, 32, b) + dot(0, 0, 19, a) + dot(0, 0, 7, b),
  wheel: (a) => line(oval(0, 0, 42), a, 9) + line(spokes(8, 10, 40), a, 3.5) + dot(0, 0, 11, a),
};
