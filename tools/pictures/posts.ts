import { box, oval, soft } from './outline';
import { darkWood, flame, foliage, mix, paper, rubber, standingOut, type Tone, vary, white } from './palette';
import type { Draw, Drawings, Sketch } from './sketch';
import { body, clipped, dot, fill, flat, ground, line, times, turned } from './svg';

const grey = vary(white, -0.26);

/** Heights of a row of houses, as shares of the frame. */
const storeys = [0.5, 0.7, 0.4, 0.62, 0.46, 0.56];

/** A place in a frame; the motif stands in it. */
function scene(s: Sketch, x: number, y: number, w: number, h: number, r = 4): string {
  const { rng, main, second, accent } = s;
  const sky = main;
  const land = standingOut(sky, [second, accent]);
  const px = (k: number): number => x + w * k;
  const py = (k: number): number => y + h * k;
  const sun = dot(
    px(s.motif ? rng.pick([0.12, 0.88]) : rng.num(0.2, 0.8)),
    py(rng.num(0.18, 0.32)),
    h * 0.12,
    standingOut(sky, [accent, flame]).base,
  );
  const places = [
    sun +
      fill(soft(4, px(-0.1), py(1.1), px(0.28), py(0.34), px(0.56), py(0.78), px(0.76), py(0.48), px(1.1), py(1.1)), land.base) +
      fill(soft(3, px(0.2), py(0.5), px(0.28), py(0.34), px(0.4), py(0.52), px(0.3), py(0.48)), white.base, ' fill-opacity=".8"'),
    sun +
      fill(box(x, py(0.58), w, h * 0.5), vary(land, -0.04).base) +
      line(
        times(5, (i) => `M${px(0.08 + (i % 2) * 0.3)} ${py(0.66 + i * 0.07)}h${w * 0.3}`),
        vary(land, 0.1).base,
        3,
      ),
    times(
      6,
      (i) =>
        fill(box(px(i / 6 - 0.01), py(1 - (storeys[i] ?? 0.5)), w / 6 + 2, h), (i % 2 ? land : vary(land, -0.08)).base) +
        times(4, (k) =>
          fill(
            box(px(i / 6 + 0.03 + (k % 2) * 0.06), py(1 - (storeys[i] ?? 0.5) + 0.08 + Math.floor(k / 2) * 0.14), w * 0.03, h * 0.06),
            accent.light,
          ),
        ),
    ) + sun,
    times(7, (i) =>
      fill(
        `M${px(i / 6 - 0.1)} ${py(1)}L${px(i / 6)} ${py(0.42 + (i % 3) * 0.08)}L${px(i / 6 + 0.1)} ${py(1)}z`,
        (i % 2 ? foliage : vary(foliage, -0.1)).base,
      ),
    ) + sun,
    fill(box(x, py(0.7), w, h * 0.3), darkWood.base) +
      fill(box(px(0.62), py(0.1), w * 0.3, h * 0.42, 3), mix(white, sky, 0.3).base) +
      line(`M${px(0.77)} ${py(0.1)}v${h * 0.42}M${px(0.62)} ${py(0.31)}h${w * 0.3}`, land.base, 3) +
      fill(box(px(0.12), py(0.54), w * 0.16, h * 0.16, 3), accent.base),
    times(14, (i) => dot(px(((i * 37) % 100) / 100), py(((i * 53) % 62) / 100), i % 3 ? 1.6 : 2.6, white.base)) +
      fill(
        `M${x} ${py(0.78)}Q${px(0.5)} ${py(0.6)} ${px(1)} ${py(0.82)}V${py(1)}H${x}z`,
        vary(sky, sky.lightness > 0.5 ? -0.3 : -0.1).base,
      ),
    fill(`M${x} ${py(0.66)}C${px(0.3)} ${py(0.5)} ${px(0.6)} ${py(0.8)} ${px(1)} ${py(0.6)}V${py(1)}H${x}z`, foliage.base) +
      fill(
        `M${px(0.42)} ${py(1)}C${px(0.46)} ${py(0.84)} ${px(0.62)} ${py(0.8)} ${px(0.56)} ${py(0.68)}L${px(0.62)} ${py(0.68)}C${px(0.74)} ${py(0.82)} ${px(0.6)} ${py(0.9)} ${px(0.66)} ${py(1)}z`,
        paper.base,
      ) +
      sun,
  ];
  const inner = places[rng.turn(places.length, 2)] ?? '';
  const [mx, my] = [px(rng.num(0.36, 0.6)), py(0.56)];
  const disc = s.motif
    ? dot(mx, my, h * 0.32, white.base) + s.signIn(mx, my, h * 0.44, standingOut(white, [main, second, accent]).base, white.base)
    : '';
  const d = box(x, y, w, h, r);
  return flat(d, sky) + clipped(d, inner + disc);
}

const hearts = (x: number, y: number): string =>
  fill(
    `M${x} ${y + 7}C${x - 12} ${y - 2} ${x - 7} ${y - 11} ${x} ${y - 5}C${x + 7} ${y - 11} ${x + 12} ${y - 2} ${x} ${y + 7}z`,
    '#e0566a',
  ) + line(`M${x + 22} ${y - 6}h12q4 0 4 4v4q0 4-4 4h-7l-5 5v-5q-4 0-4-4v-4q0-4 4-4z`, grey.base, 3);
const avatar = (s: Sketch, x: number, y: number, r = 11): string => {
  const tone = standingOut(white, [s.second, s.accent, s.main]);
  return (
    dot(x, y, r, tone.base) +
    dot(x, y - r * 0.2, r * 0.36, '#fff') +
    clipped(oval(x, y, r), fill(oval(x, y + r * 0.9, r * 0.7, r * 0.6), '#fff'))
  );
};
const caption = (x: number, y: number, w: number, tone: Tone = grey): string =>
  line(`M${x} ${y}h${w}M${x} ${y + 12}h${w * 0.62}`, tone.base, 4.5);

const layouts: ((s: Sketch) => string)[] = [
  (s) =>
    ground(120, 214, 76) +
    turned(
      -4,
      body(box(46, 26, 148, 184, 8), white, '', { shade: 6 }) +
        avatar(s, 66, 46) +
        line('M84 42h50M84 51h30', grey.base, 4) +
        scene(s, 54, 64, 132, 96, 5) +
        hearts(66, 174) +
        caption(58, 190, 110),
    ),
  (s) =>
    ground(120, 212, 84) +
    turned(5, body(box(44, 32, 152, 172, 3), white, '', { shade: 6 }) + scene(s, 54, 42, 132, 124, 2) + line('M70 186h80', grey.base, 5)) +
    turned(-4, fill(box(92, 22, 56, 20, 2), mix(s.accent, white, 0.4).base, ' fill-opacity=".85"'), 120, 30),
  (s) =>
    ground(120, 212, 84) +
    body('M34 30H206Q222 30 222 46V164Q222 180 206 180H104L70 210L74 180H34Q18 180 18 164V46Q18 30 34 30z', white, '', { shade: 7 }) +
    scene(s, 30, 42, 180, 92, 8) +
    avatar(s, 44, 156) +
    caption(64, 150, 120),
  (s) =>
    ground(120, 204, 98) +
    turned(
      -5,
      body(box(22, 50, 196, 140, 5), white, '', { shade: 6 }) +
        scene(s, 32, 60, 104, 120, 2) +
        line('M146 60V180', grey.light, 2) +
        line('M154 124h54M154 142h54M154 160h36', grey.base, 3.5) +
        flat(box(176, 62, 32, 38, 2), mix(s.accent, white, 0.3)) +
        line('M150 74c8-5 10 5 18 0s10 5 18 0M150 84c8-5 10 5 18 0s10 5 18 0', rubber.base, 2, ' stroke-opacity=".5"'),
    ),
  (s) =>
    ground(120, 216, 60) +
    turned(
      4,
      body(box(62, 16, 116, 200, 20), rubber, '', { shade: 6 }) +
        body(box(70, 26, 100, 180, 12), white, '', { shade: 0, gleam: 0 }) +
        avatar(s, 86, 44, 9) +
        line('M100 41h44M100 49h26', grey.base, 3.5) +
        scene(s, 76, 60, 88, 96, 6) +
        hearts(88, 170) +
        caption(78, 186, 70),
    ),
  (s) =>
    ground(120, 210, 92) +
    body(
      soft(6, 24, 40, 216, 40, 216, 204, 24, 204),
      paper,
      line(
        times(7, (i) => `M24 ${62 + i * 20}H216`),
        paper.dark,
        1.4,
      ) + line('M52 40V204', '#e39a94', 2),
      { shade: 6 },
    ) +
    turned(-5, body(box(64, 52, 92, 100, 3), white, '', { shade: 4 }) + scene(s, 70, 58, 80, 72, 2)) +
    turned(8, fill(box(94, 44, 40, 14, 2), mix(s.second, white, 0.3).base, ' fill-opacity=".85"'), 114, 50) +
    line('M166 74h38M166 94h30M166 114h38M66 174h120M66 190h76', vary(s.main, -0.1).base, 4, ' stroke-opacity=".75"'),
  (s) =>
    ground(120, 208, 98) +
    scene(s, 18, 34, 204, 168, 16) +
    body(
      soft(10, 34, 154, 206, 154, 206, 192, 34, 192),
      white,
      avatar(s, 54, 173) +
        line('M74 168h84M74 179h50', grey.base, 4.5) +
        fill('M186 180C176 172 180 164 186 169C192 164 196 172 186 180z', '#e0566a'),
      { shade: 4 },
    ),
];
const post: Draw = (s) => layouts[s.rng.turn(layouts.length)]?.(s) ?? '';

export const posts: Drawings = { post };
