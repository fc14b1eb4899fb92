import { authorBar, type Composition, titleBars, uprightTitle } from './cover';
import { box, oval, smooth, soft } from './outline';
import { mix, paper, standingOut, vary } from './palette';
import { dot, fill, group, line, times } from './svg';

/** Covers that show a place or a thing. */

const skyline: Composition = (c) => {
  let x = -4;
  let city = '';
  while (x < c.w) {
    const w = c.rng.num(12, 26);
    const h = c.h * c.rng.num(0.18, 0.46);
    const lit = c.rng.chance(0.7)
      ? times(6, (i) =>
          fill(box(x + 4 + (i % 2) * (w * 0.4), c.h - h + 7 + Math.floor(i / 2) * 11, 3.5, 5), c.rng.chance(0.6) ? c.a.base : c.tint.base),
        )
      : '';
    city += fill(box(x, c.h - h, w, h, 1), vary(c.ground, (c.ground.lightness < 0.46 ? 1 : -1) * c.rng.pick([0.1, 0.15])).base) + lit;
    x += w + c.rng.num(-2, 3);
  }
  return (
    dot(c.w * c.rng.num(0.55, 0.8), c.h * 0.42, c.w * 0.15, c.a.base) +
    city +
    (c.motif ? c.sign(c.w * 0.26, c.h * 0.42, c.w * 0.26, c.ground) : '') +
    titleBars(c, 13, 20, c.w * 0.74, c.a.base, -1, 9, 2)
  );
};

const hills: Composition = (c) => {
  const peaks = c.rng.chance(0.5);
  const tones = [mix(c.ground, c.a, 0.3), mix(c.ground, c.a, 0.6), c.a, c.b];
  const layer = (i: number): string => {
    const y = c.h * (0.5 + i * 0.13);
    const k = c.rng.num(-0.1, 0.1) * c.w;
    const d = peaks
      ? `M0 ${c.h}V${y + 16}L${c.w * 0.26 + k} ${y - 20 + i * 6}L${c.w * 0.46} ${y + 10}L${c.w * 0.72 + k} ${y - 26 + i * 8}L${c.w} ${y + 8}V${c.h}z`
      : `M0 ${c.h}V${y}C${c.w * 0.25 + k} ${y - 30} ${c.w * 0.4} ${y + 22} ${c.w * 0.62 + k} ${y - 4}C${c.w * 0.8} ${y - 22} ${c.w * 0.9} ${y} ${c.w} ${y - 6}V${c.h}z`;
    return fill(d, tones[i]?.base ?? '');
  };
  return (
    dot(c.w * c.rng.num(0.25, 0.75), c.h * 0.4, c.w * 0.14, c.b.base) +
    layer(0) +
    layer(1) +
    layer(2) +
    (c.rng.chance(0.6) ? layer(3) : '') +
    (c.motif ? c.sign(c.w * 0.5, c.h * 0.82, c.w * 0.3, c.a) : '') +
    titleBars(c, c.w / 2, 18, c.w * 0.74, c.a.base, 0, 8, 2)
  );
};

const sea: Composition = (c) => {
  const r = c.w / 7;
  const rows = Math.ceil((c.h * 0.46) / (r * 0.62));
  const wave = (x: number, y: number): string =>
    dot(x, y, r, c.a.base) + line(oval(x, y, r * 0.92) + oval(x, y, r * 0.56), c.ground.base, 1.8);
  return (
    dot(c.w * 0.5, c.h * 0.5, c.w * 0.25, c.b.base) +
    (c.motif ? c.sign(c.w / 2, c.h * 0.42, c.w * 0.26, c.b) : '') +
    times(rows, (row) => times(5, (i) => wave((i + (row % 2) / 2) * r * 2, c.h * 0.58 + row * r * 0.62))) +
    titleBars(c, c.w / 2, 18, c.w * 0.7, c.a.base, 0, 8, 2)
  );
};

const arch: Composition = (c) => {
  const [x, w, top] = [c.w * 0.18, c.w * 0.64, c.h * 0.36];
  const d = `M${x} ${c.h}V${top + w / 2}A${w / 2} ${w / 2} 0 0 1 ${x + w} ${top + w / 2}V${c.h}z`;
  const inner = `M${x + 9} ${c.h}V${top + w / 2}A${w / 2 - 9} ${w / 2 - 9} 0 0 1 ${x + w - 9} ${top + w / 2}V${c.h}z`;
  return (
    fill(d, c.a.base) +
    fill(inner, c.b.base) +
    (c.motif
      ? c.sign(c.w / 2, c.h * 0.7, w * 0.6, c.b)
      : dot(c.w / 2, c.h * 0.62, w * 0.16, c.a.base) +
        fill(`M${x + 9} ${c.h}V${c.h * 0.82}Q${c.w / 2} ${c.h * 0.7} ${x + w - 9} ${c.h * 0.84}V${c.h}z`, c.a.base)) +
    titleBars(c, c.w / 2, 18, c.w * 0.76, c.a.base, 0, 9, 2)
  );
};

const branch: Composition = (c) => {
  const leaf = (x: number, y: number, turn: number, k: number, ink: string): string =>
    group(`translate(${x} ${y}) rotate(${turn}) scale(${k})`, fill('M0 0C-14-8-14-28 0-42C14-28 14-8 0 0z', ink));
  const berries = c.rng.chance(0.5);
  const stem = `M${c.w + 4} ${c.h + 4}C${c.w * 0.6} ${c.h * 0.86} ${c.w * 0.36} ${c.h * 0.7} ${c.w * 0.22} ${c.h * 0.44}`;
  const leaves = [
    [0.84, 0.94, -70],
    [0.7, 0.87, 10],
    [0.6, 0.8, -84],
    [0.48, 0.73, 16],
    [0.42, 0.66, -96],
    [0.33, 0.59, 26],
    [0.28, 0.52, -84],
    [0.22, 0.45, -28],
  ];
  return (
    line(stem, c.b.base, 3) +
    leaves.map(([x = 0, y = 0, t = 0], i) => leaf(c.w * x, c.h * y, t, 0.9 - i * 0.03, (i % 3 === 1 ? c.b : c.a).base)).join('') +
    (berries
      ? [
          [0.6, 0.9],
          [0.78, 0.82],
          [0.36, 0.76],
        ]
          .map(([x = 0, y = 0]) => dot(c.w * x, c.h * y, 6, c.b.base))
          .join('')
      : '') +
    (c.motif ? c.sign(c.w * 0.74, c.h * 0.5, c.w * 0.3, c.ground) : '') +
    titleBars(c, 13, 20, c.w * 0.72, c.a.base, -1, 9, 2)
  );
};

const stars: Composition = (c) => {
  const points = Array.from({ length: 9 }, () => [c.rng.num(12, c.w - 12), c.rng.num(c.h * 0.34, c.h - 14)] as const);
  const links = points
    .slice(1)
    .map(([x, y], i) => `M${points[i]?.[0]} ${points[i]?.[1]}L${x} ${y}`)
    .join('');
  return (
    line(links, c.tint.base, 2) +
    points.map(([x, y], i) => dot(x, y, i % 3 === 0 ? 7 : 4, (i % 2 ? c.b : c.a).base)).join('') +
    (c.motif ? dot(c.w / 2, c.h * 0.64, c.w * 0.27, c.a.base) + c.sign(c.w / 2, c.h * 0.64, c.w * 0.36, c.a) : '') +
    titleBars(c, c.w / 2, 18, c.w * 0.7, c.a.base, 0, 8, 2)
  );
};

/** Thread-bound: a title slip and four stitches. */
const threadBound: Composition = (c) => {
  const slip = standingOut(c.ground, [paper]);
  const text = standingOut(slip, [c.ground, c.b]);
  return (
    line(`${[0.12, 0.36, 0.62, 0.86].map((k) => `M0 ${c.h * k}H15`).join('')}M15 0V${c.h}`, c.a.base, 2) +
    fill(box(c.w - 46, 14, 28, c.h * 0.54, 1), slip.base) +
    line(box(c.w - 43, 17, 22, c.h * 0.54 - 6), text.base, 1) +
    uprightTitle(c, c.w - 32, 26, c.h * 0.42, text.base, 11) +
    c.sign(c.w * 0.46, c.h * 0.76, c.w * 0.46, c.ground) +
    (c.rng.chance(0.5) ? fill(box(c.w - 42, c.h * 0.7, 20, 20, 3), c.b.base) : '')
  );
};

const upright: Composition = (c) => {
  const right = c.rng.chance(0.5);
  const x = right ? c.w - 26 : 26;
  return (
    fill(`M0 ${c.h * 0.7}C${c.w * 0.3} ${c.h * 0.58} ${c.w * 0.6} ${c.h * 0.82} ${c.w} ${c.h * 0.66}V${c.h}H0z`, c.a.base) +
    dot(right ? c.w * 0.36 : c.w * 0.64, c.h * 0.36, c.w * 0.22, c.b.base) +
    (c.motif ? c.sign(right ? c.w * 0.36 : c.w * 0.64, c.h * 0.36, c.w * 0.28, c.b) : '') +
    uprightTitle(c, x, 18, c.h * 0.46, c.a.base, 12) +
    authorBar(c, c.w / 2, c.h - 14, standingOut(c.a, [c.ground]).base)
  );
};

const code: Composition = (c) => {
  const rows = Math.floor((c.h * 0.5) / 12);
  const inks = [c.a.base, c.b.base, c.tint.base];
  const text = times(rows, (r) => {
    let x = 14 + c.rng.int(0, 3) * 9 * Math.min(1, r);
    let row = '';
    while (x < c.w - 26 && row.length < 400) {
      const w = c.rng.num(8, 26);
      row += line(`M${x} ${c.h * 0.46 + r * 12}h${Math.min(w, c.w - 18 - x)}`, inks[c.rng.int(0, 2)] ?? '', 5);
      x += w + 10;
      if (c.rng.chance(0.3)) break;
    }
    return row;
  });
  return (
    fill(box(0, c.h * 0.38, c.w, c.h * 0.62), vary(c.ground, -0.09).base) +
    text +
    titleBars(c, 13, 20, c.w * 0.58, c.a.base, -1, 9, 2) +
    (c.motif ? c.sign(c.w - 25, c.h * 0.2, 30, c.ground) : '')
  );
};

const plot: Composition = (c) => {
  const y = (t: number): number => c.h * (0.84 - 0.34 * Math.exp(-((t - 0.5 - shift) ** 2) / 0.03));
  const shift = c.rng.num(-0.16, 0.16);
  const curve = times(22, (i) => `${i ? 'L' : 'M'}${14 + (i / 21) * (c.w - 28)} ${y(i / 21)}`);
  return (
    line(
      times(7, (i) => `M14 ${c.h * 0.44 + i * c.h * 0.07}H${c.w - 14}`) +
        times(7, (i) => `M${14 + (i * (c.w - 28)) / 6} ${c.h * 0.44}V${c.h * 0.86}`),
      c.tint.base,
      1.6,
    ) +
    fill(`${curve}L${c.w - 14} ${c.h * 0.86}L14 ${c.h * 0.86}z`, c.b.base, ' fill-opacity=".5"') +
    line(curve, c.a.base, 4.5) +
    titleBars(c, 13, 20, c.w * 0.72, c.a.base, -1, 9, 2) +
    (c.motif ? c.sign(c.w - 26, c.h * 0.32, 30, c.ground) : '')
  );
};

const portrait: Composition = (c) => {
  const [x, y] = [c.w / 2, c.h * 0.6];
  const hair = standingOut(c.b, [c.ground, c.a]);
  return (
    fill(oval(x, y, c.w * 0.36, c.w * 0.42), c.b.base) +
    (c.motif
      ? c.sign(x, y, c.w * 0.5, c.b)
      : fill(`M${x - 26} ${c.h * 0.86}C${x - 24} ${y + 14} ${x + 24} ${y + 14} ${x + 26} ${c.h * 0.86}z`, hair.base) +
        fill(smooth(x, y - 26, x + 16, y - 14, x + 12, y + 8, x, y + 14, x - 13, y + 8, x - 16, y - 12), hair.base)) +
    line(oval(x, y, c.w * 0.41, c.w * 0.47), c.a.base, 2) +
    titleBars(c, x, 18, c.w * 0.74, c.a.base, 0, 8, 2)
  );
};

const window: Composition = (c) => {
  const [x, y, w, h] = [c.w * 0.2, c.h * 0.38, c.w * 0.6, c.h * 0.5];
  return (
    fill(box(x, y, w, h, 3), c.b.base) +
    fill(
      soft(4, x, y + h, x, y + h * 0.7, x + w * 0.4, y + h * 0.42, x + w * 0.7, y + h * 0.72, x + w, y + h * 0.56, x + w, y + h),
      vary(c.b, -0.14).base,
    ) +
    (c.motif ? c.sign(x + w / 2, y + h * 0.42, w * 0.56, c.b) : dot(x + w * 0.7, y + h * 0.24, 9, c.a.base)) +
    line(`${box(x, y, w, h, 3)}M${x + w / 2} ${y}V${y + h}M${x} ${y + h / 2}H${x + w}`, c.a.base, 4) +
    titleBars(c, c.w / 2, 17, c.w * 0.72, c.a.base, 0, 8, 2)
  );
};

/** Signs that let a cover look technical, and those that let it look old and Chinese; other books never get those covers. */
const technical = new Set([
  'code',
  'lambda',
  'graph',
  'math',
  'atom',
  'gear',
  'network',
  'database',
  'lock',
  'chip',
  'terminal',
  'chart',
  'curve',
  'sigma',
  'infinity',
]);
const classical = new Set(['dragon', 'lantern', 'knot', 'bamboo', 'brush-stroke', 'tea-leaf', 'lotus', 'scroll', 'seal']);
export const suits = (composition: Composition, motif: string | undefined): boolean =>
  composition === code || composition === plot
    ? technical.has(motif ?? '')
    : composition === threadBound
      ? classical.has(motif ?? '')
      : true;

export const scenicCovers: readonly Composition[] = [
  hills,
  threadBound,
  skyline,
  arch,
  stars,
  branch,
  sea,
  upright,
  plot,
  portrait,
  window,
  code,
];
