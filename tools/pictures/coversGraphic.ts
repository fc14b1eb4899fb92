import { authorBar, type Composition, titleBars } from './cover';
import { around, box, oval, soft } from './outline';
import { mix, paper, standingOut, vary } from './palette';
import { dot, fill, line, times } from './svg';

/** Covers made of surfaces, bands and patterns. */

const bigSign: Composition = (c) =>
  titleBars(c, c.w / 2, 20, c.w * 0.72, c.a.base) +
  c.sign(c.w / 2, c.h * 0.58, c.w * 0.62, c.ground) +
  authorBar(c, c.w / 2, c.h - 14, c.b.base);

const split: Composition = (c) => {
  const at = c.h * c.rng.num(0.48, 0.64);
  const under = c.rng.chance(0.5);
  const block = under ? box(0, at, c.w, c.h - at) : box(0, 0, c.w, at);
  const on = standingOut(c.a, [c.ground, c.b]);
  return (
    fill(block, c.a.base) +
    (under
      ? c.sign(c.w / 2, at / 2, Math.min(at * 0.62, c.w * 0.6), c.ground) + titleBars(c, 14, at + 18, c.w * 0.7, on.base, -1)
      : c.sign(c.w / 2, at / 2, Math.min(at * 0.62, c.w * 0.6), c.a) + titleBars(c, 14, at + 18, c.w * 0.7, c.a.base, -1)) +
    authorBar(c, 14, c.h - 13, under ? on.base : c.b.base, -1)
  );
};

const frame: Composition = (c) => {
  const double = c.rng.chance(0.5);
  return (
    line(box(9, 9, c.w - 18, c.h - 18, double ? 2 : 8), c.a.base, 2.5) +
    (double
      ? line(box(14, 14, c.w - 28, c.h - 28, 1), c.a.base, 1)
      : [
          [9, 9],
          [c.w - 9, 9],
          [9, c.h - 9],
          [c.w - 9, c.h - 9],
        ]
          .map(([x = 0, y = 0]) => dot(x, y, 4, c.b.base))
          .join('')) +
    c.sign(c.w / 2, c.h * 0.32, c.w * 0.36, c.ground) +
    titleBars(c, c.w / 2, c.h * 0.58, c.w * 0.58, c.a.base) +
    line(`M${c.w / 2 - 14} ${c.h * 0.82}h28`, c.b.base, 2.5)
  );
};

const diagonal: Composition = (c) => {
  const rise = c.rng.num(0.2, 0.4) * c.h;
  const y = c.h * c.rng.num(0.5, 0.62);
  return (
    fill(`M0 ${y + rise / 2}L${c.w} ${y - rise / 2}V${c.h}H0z`, c.a.base) +
    (c.rng.chance(0.6) ? fill(`M0 ${y + rise / 2}L${c.w} ${y - rise / 2}V${y - rise / 2 + 12}L0 ${y + rise / 2 + 12}z`, c.b.base) : '') +
    titleBars(c, 14, 22, c.w * 0.7, c.a.base, -1, 9) +
    c.sign(c.w * 0.66, c.h * 0.78, c.w * 0.42, c.a)
  );
};

const bands: Composition = (c) => {
  const heights = Array.from({ length: 5 }, () => c.rng.num(0.6, 1.6));
  const total = heights.reduce((sum, v) => sum + v, 0);
  const inks = [c.a, c.ground, c.b, c.tint, c.a];
  let y = 0;
  const drawn = heights.map((v, i) => {
    const h = (v / total) * c.h * 0.62;
    y += h;
    return fill(box(0, c.h * 0.38 + y - h, c.w, h + 0.5), inks[i]?.base ?? '');
  });
  return (
    drawn.join('') +
    titleBars(c, 14, 22, c.w * 0.74, c.a.base, -1, 9, 2) +
    c.sign(c.w - 26, c.h * 0.3, 28, c.ground) +
    authorBar(c, 14, c.h * 0.31, c.b.base, -1)
  );
};

const rings: Composition = (c) => {
  const [cx, cy] = c.rng.pick<readonly [number, number]>([
    [0.5, 0.62],
    [0.5, 0.5],
    [0.18, 0.82],
    [0.9, 0.7],
  ]);
  const count = c.rng.int(4, 6);
  const tones = [c.a, c.ground, c.b, c.ground, c.a, c.b];
  return (
    times(count, (i) => dot(c.w * cx, c.h * cy, c.w * 0.52 * (1 - i / count) + 6, tones[i % tones.length]?.base ?? '')) +
    (c.motif && cx === 0.5 ? c.sign(c.w * cx, c.h * cy, c.w * 0.24, tones[(count - 1) % tones.length] ?? c.ground) : '') +
    titleBars(c, cx < 0.4 ? c.w - 12 : 14, 20, c.w * 0.66, c.a.base, cx < 0.4 ? 1 : -1) +
    authorBar(c, cx < 0.4 ? c.w - 12 : 14, c.h - 12, c.a.base, cx < 0.4 ? 1 : -1)
  );
};

/** Tiles of quarter circles, triangles and half discs. */
const tiles: Composition = (c) => {
  const columns = c.rng.int(3, 4);
  const size = c.w / columns;
  const rows = Math.ceil((c.h * 0.66) / size);
  const from = c.h - rows * size;
  const inks = [c.a.base, c.b.base, c.tint.base];
  const tile = (x: number, y: number): string => {
    const ink = inks[c.rng.int(0, 2)] ?? '';
    const other = inks[c.rng.int(0, 2)] ?? '';
    return (
      [
        fill(`M${x} ${y}h${size}v${size}A${size} ${size} 0 0 1 ${x} ${y}z`, ink),
        fill(`M${x} ${y + size}V${y}A${size} ${size} 0 0 1 ${x + size} ${y + size}z`, ink),
        fill(`M${x} ${y}h${size}L${x} ${y + size}z`, ink),
        fill(box(x, y, size, size), other) + dot(x + size / 2, y + size / 2, size * 0.3, ink === other ? c.ground.base : ink),
        fill(`M${x} ${y + size / 2}A${size / 2} ${size / 2} 0 0 1 ${x + size} ${y + size / 2}z`, ink),
        fill(box(x, y, size, size), ink),
      ][c.rng.int(0, 5)] ?? ''
    );
  };
  return (
    times(rows * columns, (i) => tile((i % columns) * size, from + Math.floor(i / columns) * size)) +
    titleBars(c, 12, 16, c.w * 0.74, c.a.base, -1, 8, 2) +
    authorBar(c, 12, from - 9, c.b.base, -1)
  );
};

/** A paper label on a patterned ground. */
const label: Composition = (c) => {
  const which = c.rng.turn(5, 3);
  const step = c.rng.num(13, 18);
  const rows = Math.ceil(c.h / step) + 1;
  const cols = Math.ceil(c.w / step) + 1;
  const pattern =
    [
      times(rows * cols, (i) =>
        dot((i % cols) * step + (Math.floor(i / cols) % 2 ? step / 2 : 0), Math.floor(i / cols) * step, step * 0.2, c.tint.base),
      ),
      line(
        times(cols, (i) => `M${i * step} 0V${c.h}`),
        c.tint.base,
        step * 0.4,
        ' stroke-linecap="butt"',
      ),
      line(
        times(rows, (r) => `M0 ${r * step}${times(cols, () => `l${step / 2}-${step / 2}l${step / 2} ${step / 2}`)}`),
        c.tint.base,
        3,
      ),
      line(
        times(cols + rows, (i) => `M${i * step - c.h} 0l${c.h} ${c.h}`),
        c.tint.base,
        3,
      ) +
        line(
          times(cols + rows, (i) => `M${i * step} 0l${-c.h} ${c.h}`),
          c.tint.base,
          3,
        ),
      line(
        times(rows, (r) =>
          times(cols, (i) => `M${(i + (r % 2) / 2) * step - step / 2} ${r * step * 0.5}a${step / 2} ${step / 2} 0 0 1 ${step} 0`),
        ),
        c.tint.base,
        2.2,
      ),
    ][which] ?? '';
  const tone = mix(standingOut(c.ground, [c.a, paper]), paper, 0.55);
  const inkOn = standingOut(tone, [c.ground, c.b]);
  const [lw, lh] = [c.w * c.rng.num(0.62, 0.74), c.h * c.rng.num(0.34, 0.42)];
  const [x, y] = [(c.w - lw) / 2, c.h * c.rng.num(0.14, 0.26)];
  const shape = c.rng.chance(0.3) ? oval(c.w / 2, y + lh / 2, lw / 2, lh / 2) : box(x, y, lw, lh, c.rng.pick([0, 3, 9]));
  return (
    pattern +
    fill(shape, tone.base) +
    line(shape, inkOn.base, 1.4, ` transform="translate(${c.w * 0.025} ${(y + lh / 2) * 0.05}) scale(.95)"`) +
    titleBars(c, c.w / 2, y + lh * 0.34, lw * 0.66, inkOn.base, 0, 7, 2) +
    line(`M${c.w / 2 - 10} ${y + lh * 0.76}h20`, inkOn.base, 2.5) +
    (c.motif ? c.sign(c.w / 2, c.h * 0.79, c.w * 0.32, c.ground) : '')
  );
};

const column: Composition = (c) => {
  const w = c.w * c.rng.num(0.26, 0.4);
  const right = c.rng.chance(0.5);
  const x = right ? c.w - w : 0;
  const n = c.rng.int(2, 3);
  const text = right ? 12 : w + 11;
  return (
    fill(box(x, 0, w, c.h), c.a.base) +
    times(n, (i) => c.sign(x + w / 2, c.h * ((i + 0.7) / (n + 0.4)), w * 0.66, c.a)) +
    titleBars(c, text, 26, c.w - w - 22, c.a.base, -1, 8, 3) +
    authorBar(c, text, c.h - 16, c.b.base, -1)
  );
};

/** The sign so large that it runs over the edge. */
const cropped: Composition = (c) => {
  const [x, y] = c.rng.pick<readonly [number, number]>([
    [0.92, 0.72],
    [0.1, 0.7],
    [0.5, 0.98],
    [0.86, 0.5],
  ]);
  const ghost = { ...c, a: c.tint };
  return (
    (c.rng.chance(0.4) ? dot(c.w * x, c.h * y, c.w * 0.66, c.tint.base) : '') +
    ghost.sign(c.w * x, c.h * y, c.w * 1.08, c.ground) +
    titleBars(c, x < 0.4 ? c.w - 12 : 13, 22, c.w * 0.7, c.a.base, x < 0.4 ? 1 : -1, 9) +
    authorBar(c, x < 0.4 ? c.w - 12 : 13, c.h * 0.36, c.b.base, x < 0.4 ? 1 : -1)
  );
};

const scatter: Composition = (c) => {
  const step = c.w / c.rng.int(3, 4);
  const rows = Math.ceil(c.h / step);
  const panel = box(0, c.h * 0.36, c.w, c.h * 0.3);
  const on = standingOut(c.a, [c.ground, c.b]);
  return (
    times(rows * 5, (i) =>
      c.sign(((i % 5) + (Math.floor(i / 5) % 2) / 2) * step, (Math.floor(i / 5) + 0.4) * step, step * 0.52, c.ground),
    ) +
    fill(panel, c.a.base) +
    titleBars(c, c.w / 2, c.h * 0.46, c.w * 0.7, on.base, 0, 8, 2) +
    line(`M${c.w / 2 - 12} ${c.h * 0.61}h24`, on.base, 2.5)
  );
};

const corners: Composition = (c) => {
  const r = c.w * c.rng.num(0.5, 0.72);
  return `${dot(0, c.h, r * 1.25, c.a.base)}${dot(c.w, c.h, r, c.b.base)}${dot(c.w, c.h * 0.02, r * 0.7, c.tint.base)}${c.motif ? c.sign(c.w * 0.3, c.h * 0.78, c.w * 0.4, c.a) : dot(c.w * 0.62, c.h * 0.6, 12, c.ground.base)}${titleBars(c, 13, 24, c.w * 0.6, c.a.base, -1, 9)}`;
};

/** Nothing but letters, set large. */
const typographic: Composition = (c) => {
  const size = c.rng.num(15, 21);
  const rows = Math.floor((c.h * 0.66) / (size * 1.35));
  const tones = [c.a, c.a, c.b];
  const letters = times(rows, (r) => {
    let x = 13;
    let word = '';
    while (x < c.w - size) {
      const w = size * c.rng.num(0.5, 1.1);
      if (x + w > c.w - 10) break;
      word += c.rng.chance(0.2)
        ? dot(x + size * 0.42, 20 + r * size * 1.35 + size / 2, size * 0.44, tones[c.rng.int(0, 2)]?.base ?? '')
        : fill(box(x, 20 + r * size * 1.35, w * 0.84, size, 2), (r === 1 ? c.b : c.a).base);
      x += w + 3;
    }
    return word;
  });
  return (
    letters +
    line(`M13 ${c.h - 30}h${c.w - 26}`, c.a.base, 2) +
    authorBar(c, 13, c.h - 16, c.b.base, -1) +
    (c.motif ? c.sign(c.w - 24, c.h - 17, 18, c.ground) : '')
  );
};

const rays: Composition = (c) => {
  const n = c.rng.int(7, 11);
  const [x, y] = [c.w / 2, c.h * c.rng.num(0.56, 0.7)];
  const points = around(n * 2, c.h, x, y);
  const wedge = times(n, (i) => {
    const [p, q] = [points[i * 2] ?? [0, 0], points[i * 2 + 1] ?? [0, 0]];
    return `M${x} ${y}L${p[0]} ${p[1]}L${q[0]} ${q[1]}z`;
  });
  return (
    fill(wedge, c.tint.base) +
    dot(x, y, c.w * 0.32, c.a.base) +
    c.sign(x, y, c.w * 0.38, c.a) +
    titleBars(c, c.w / 2, 18, c.w * 0.7, standingOut(c.tint, [c.a, c.b]).base, 0, 8, 2) +
    authorBar(c, c.w / 2, c.h - 12, standingOut(c.tint, [c.b, c.a]).base)
  );
};

const blocks: Composition = (c) => {
  const unit = c.w / 5;
  const cube = (x: number, y: number): string =>
    fill(soft(0, x, y, x + unit * 0.8, y + unit * 0.4, x, y + unit * 0.8, x - unit * 0.8, y + unit * 0.4), c.a.base) +
    fill(soft(0, x - unit * 0.8, y + unit * 0.4, x, y + unit * 0.8, x, y + unit * 1.7, x - unit * 0.8, y + unit * 1.3), c.b.base) +
    fill(
      soft(0, x + unit * 0.8, y + unit * 0.4, x, y + unit * 0.8, x, y + unit * 1.7, x + unit * 0.8, y + unit * 1.3),
      vary(c.b, -0.12).base,
    );
  const shape = c.rng.pick<readonly (readonly [number, number])[]>([
    [
      [2.5, 3.6],
      [1.7, 4.9],
      [3.3, 4.9],
    ],
    [
      [1.7, 3.4],
      [2.5, 4.7],
      [3.3, 6],
    ],
    [
      [2.5, 2.9],
      [2.5, 4.2],
      [1.7, 5.4],
      [3.3, 5.4],
    ],
  ]);
  return (
    shape.map(([x, y]) => cube(x * unit, y * unit)).join('') +
    titleBars(c, 13, 20, c.w * 0.72, c.a.base, -1, 9, 2) +
    (c.motif ? c.sign(c.w - 22, c.h - 20, 24, c.ground) : authorBar(c, 13, c.h - 14, c.b.base, -1))
  );
};

export const graphicCovers: readonly Composition[] = [
  bigSign,
  tiles,
  split,
  cropped,
  frame,
  rings,
  label,
  diagonal,
  scatter,
  bands,
  typographic,
  column,
  corners,
  rays,
  blocks,
];
