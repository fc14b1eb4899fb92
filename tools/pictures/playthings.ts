import { box, lathe, oval, smooth, soft, star } from './outline';
import { flame, mix, rubber, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, flat, ground, line, rod, times, turned } from './svg';

const abacus: Draw = (s) => {
  const beads = [s.second, s.accent, vary(s.second, 0, 1, 120), flame, vary(s.accent, -0.1)];
  return (
    ground(120, 210, 90) +
    body(box(28, 38, 184, 166, 10), s.main, '', { shade: 8 }) +
    `<path d="${box(42, 52, 156, 138, 4)}" fill="${s.main.deep}" fill-opacity=".35"/>` +
    [0, 1, 2, 3, 4]
      .map(
        (r) =>
          line(`M42 ${66 + r * 27}H198`, steel.base, 4) +
          times(6, (i) =>
            body(oval(54 + i * 15 + (i >= 3 + (r % 2) ? 50 : 0), 66 + r * 27, 7.5, 10), beads[r % beads.length] ?? s.second, '', {
              shade: 3,
              gleam: 2,
            }),
          ),
      )
      .join('')
  );
};

const cube: Draw = (s) => {
  const face = [s.main, s.second, s.accent, flame, vary(s.accent, -0.05, 1, 150), vary(s.second, 0.1, 1, 40)];
  const cell = (i: number, offset: number): string => (face[(i * 5 + offset + (i % 4)) % face.length] ?? s.main).base;
  const quad = (ox: number, oy: number, ux: number, uy: number, vx: number, vy: number, offset: number): string =>
    times(9, (i) => {
      const [c, r] = [i % 3, Math.floor(i / 3)];
      const p = (a: number, b: number): string => `${ox + ux * a + vx * b} ${oy + uy * a + vy * b}`;
      return fill(
        `M${p(c + 0.08, r + 0.08)}L${p(c + 0.92, r + 0.08)}L${p(c + 0.92, r + 0.92)}L${p(c + 0.08, r + 0.92)}z`,
        cell(i, offset),
        ' stroke-linejoin="round"',
      );
    });
  return (
    ground(120, 212, 80) +
    fill('M120 28L204 70V160L120 208L36 160V70z', '#23252a', ' stroke="#3d4047" stroke-width="2"') +
    quad(120, 30, 27.4, 13.6, -27.4, 13.6, 0) +
    quad(37, 73, 27.4, 14, 0, 29, 2) +
    quad(120.5, 114.5, 27.4, -14, 0, 29.6, 4)
  );
};

const playFood: Draw = (s) =>
  ground(120, 206, 94) +
  body(oval(76, 118, 36), s.second, crease('M76 84V152', 3, '.3'), { shade: 8 }) +
  fill('M76 82c2-10 8-14 16-16c0 8-6 14-16 16z', '#6a9d58') +
  body(
    smooth(138, 70, 168, 84, 170, 120, 150, 150, 132, 140, 124, 104),
    s.accent === s.second ? flame : vary(s.main, 0.04),
    line('M126 108l44-6', white.base, 4),
    { shade: 7 },
  ) +
  body(oval(186, 136, 26, 24), vary(s.second, -0.08, 1, -30), '', { shade: 6 }) +
  body(soft(10, 22, 150, 218, 150, 206, 200, 34, 200), s.accent, line('M30 166H210M34 182H206', s.accent.dark, 3), { shade: 7 }) +
  turned(
    -34,
    body(soft(4, 150, 40, 218, 40, 218, 58, 158, 60), white, '', { shade: 3 }) + body(box(212, 40, 28, 18, 6), s.main, '', { shade: 3 }),
    190,
    50,
  );

const plane: Draw = (s) => {
  const glider = (y: number, k: number, tone = s.main): string =>
    `<g transform="translate(${120 * (1 - k)} ${y}) scale(${k})">${body('M28 128C60 108 150 100 206 112L226 84H238L232 118C236 124 230 132 222 132L60 142C40 142 26 136 28 128z', tone, fill('M28 128C60 112 100 108 120 108L118 140L60 142C40 142 26 136 28 128z', s.second.base) + s.sign(164, 120, 26, tone), { shade: 6 })}${body('M104 118L168 118L120 190H96z', vary(tone, -0.06), line('M104 172h26', s.second.base, 6), { shade: 5 })}${body('M112 106L164 104L140 62H124z', vary(tone, -0.03), '', { shade: 4 })}</g>`;
  return ground(120, 212, 76) + glider(-30, 0.78, s.accent === s.second ? s.main : mix(s.second, white, 0.45)) + glider(44, 0.84);
};

const bubbles: Draw = (s) =>
  ground(120, 214, 60) +
  rod('M70 206L92 60M176 206L150 60', s.second, 8) +
  line('M92 60Q120 96 150 60M92 60Q120 30 150 60', standingOut(white, [s.main]).base, 4) +
  fill('M94 62C60 10 190 0 206 62C220 120 150 130 132 92C150 84 140 62 150 60Q120 96 94 62z', s.accent.base, ' fill-opacity=".55"') +
  [
    [60, 40, 15],
    [40, 92, 10],
    [196, 148, 13],
    [120, 140, 11],
  ]
    .map(
      ([x = 0, y = 0, r = 0]) =>
        fill(oval(x, y, r), s.accent.base, ' fill-opacity=".6"') +
        line(`M${x - r * 0.4} ${y - r * 0.2}q1-${r * 0.3} ${r * 0.4}-${r * 0.36}`, '#fff', 2.5),
    )
    .join('') +
  body(lathe(120, [26, 170, 28, 208], 0.15), s.main, s.sign(120, 192, 24, s.main), { shade: 5 });

const scooter: Draw = (s) =>
  ground(120, 212, 92) +
  rod('M186 180L150 46', steel, 9) +
  rod('M118 52L184 36', s.second, 10) +
  dot(116, 53, 8, s.second.base) +
  dot(186, 36, 8, s.second.base) +
  body(soft(8, 40, 166, 190, 166, 206, 182, 40, 184), s.main, line('M64 174H160', s.main.dark, 4), { shade: 5 }) +
  rod('M160 84L176 150', s.main, 15) +
  s.sign(162, 108, 22, s.main) +
  [
    [54, 192, 20],
    [192, 188, 24],
  ]
    .map(([x = 0, y = 0, r = 0]) => body(oval(x, y, r), s.accent, '', { shade: 4 }) + dot(x, y, r * 0.42, white.base))
    .join('');

const bucket: Draw = (s) =>
  ground(120, 212, 90) +
  rod('M72 92C72 30 176 30 176 92', s.second, 7) +
  body(
    lathe(124, [58, 92, 52, 150, 44, 200], 0.12),
    s.main,
    s.sign(124, 148, 52, s.main) + line('M60 112Q124 130 190 112', s.second.base, 6),
    { shade: 12 },
  ) +
  flat(oval(124, 92, 58, 11), vary(s.main, 0.05)) +
  fill(oval(124, 93, 50, 8), '#d9b878') +
  fill('M84 92C98 72 150 72 164 92z', '#e8cb8f') +
  turned(
    -24,
    rod('M40 110V170', s.accent, 9) + body(soft(9, 26, 166, 54, 166, 52, 200, 40, 210, 28, 200), s.accent, '', { shade: 5 }),
    40,
    160,
  ) +
  body(star(198, 194, 22, 5, 0.52, 5), s.accent, '', { shade: 4 });

const diabolo: Draw = (s) =>
  ground(120, 212, 70) +
  rod('M34 196L60 60M206 196L180 60', s.second, 9) +
  line('M60 60C86 130 104 138 120 140C136 138 154 130 180 60', white.deep, 3) +
  body('M60 92C88 100 106 122 112 138V144C106 160 88 182 60 190C48 160 48 122 60 92z', s.main, s.sign(76, 140, 26, s.main), { shade: 7 }) +
  body('M180 92C152 100 134 122 128 138V144C134 160 152 182 180 190C192 160 192 122 180 92z', s.main, '', { shade: 8 }) +
  body(box(110, 132, 20, 18, 4), steel, '', { shade: 3 }) +
  flat(oval(58, 141, 8, 48), vary(s.main, 0.08)) +
  flat(oval(182, 141, 8, 48), vary(s.main, -0.08));

const sorter: Draw = (s) =>
  ground(120, 212, 84) +
  fill('M50 84L84 58H214L182 84z', vary(s.main, 0.05).base) +
  body('M182 84L214 58V176L182 206z', vary(s.main, -0.1), fill('M192 130l14-12v26l-14 12z', vary(s.main, -0.3).base), { shade: 4 }) +
  body(
    soft(5, 50, 84, 182, 84, 182, 206, 50, 206),
    s.main,
    fill(star(84, 118, 20, 5, 0.52), s.main.deep) +
      fill(box(128, 102, 34, 34, 3), s.main.deep) +
      fill(oval(84, 172, 18), s.main.deep) +
      fill(soft(3, 145, 150, 165, 188, 125, 188), s.main.deep),
    { shade: 7 },
  ) +
  body(star(66, 46, 24, 5, 0.52, 4), s.second, '', { shade: 4 }) +
  body(box(104, 40, 36, 34, 4), s.accent, '', { shade: 4 }) +
  body(lathe(184, [18, 34, 18, 60], 0.2), flame, '', { shade: 4 });

const disc: Draw = (s) =>
  ground(120, 200, 88) +
  turned(
    -14,
    body(oval(120, 130, 96, 52), vary(s.main, -0.08), '', { shade: 6 }) +
      body(
        oval(120, 120, 96, 52),
        s.main,
        line(oval(120, 116, 70, 36), standingOut(s.main, [s.second]).base, 5) + s.sign(120, 116, 46, s.main),
        { shade: 9, gleam: 7 },
      ),
  ) +
  line('M18 70c14-12 26-18 40-22M30 92c8-8 14-12 22-16', s.main.light, 5, ' stroke-opacity=".6"');

const dollHouse: Draw = (s) => {
  const room = (x: number, y: number, tone: string, inside: string): string => fill(box(x, y, 70, 44, 2), tone) + inside;
  return (
    ground(120, 216, 86) +
    body(soft(4, 40, 82, 200, 82, 200, 212, 40, 212), s.second, '', { shade: 7 }) +
    body(soft(6, 26, 88, 120, 22, 214, 88), s.main, dot(120, 64, 13, s.second.base) + line('M120 52v24M108 64h24', s.main.deep, 2.5), {
      shade: 6,
    }) +
    room(48, 94, mix(s.main, white, 0.6).base, fill(box(56, 118, 40, 14, 3), s.accent.base) + fill(box(58, 110, 14, 10, 3), white.base)) +
    room(
      122,
      94,
      mix(s.accent, white, 0.6).base,
      line('M140 138V120M132 120h16', wood.dark, 4) +
        fill('M130 120l6-16h12l6 16z', flame.base) +
        fill(box(166, 112, 18, 26, 2), wood.base),
    ) +
    room(48, 144, mix(flame, white, 0.7).base, fill(box(58, 168, 46, 20, 3), s.main.base) + fill(box(62, 158, 38, 14, 4), s.main.light)) +
    room(
      122,
      144,
      mix(s.main, white, 0.75).base,
      fill(box(132, 168, 40, 5), wood.base) + line('M136 172v16M168 172v16', wood.base, 4) + dot(152, 162, 6, s.accent.base),
    ) +
    fill(box(108, 192, 24, 20, 3), s.accent.dark)
  );
};

const toyKitchen: Draw = (s) =>
  ground(120, 214, 76) +
  body(
    box(50, 24, 140, 72, 6),
    vary(s.main, -0.03),
    fill(box(62, 36, 46, 34, 3), mix(s.second, white, 0.4).base) +
      line('M120 40h58M120 56h58', wood.base, 5) +
      fill(box(126, 28, 12, 12, 3) + box(146, 44, 14, 12, 3), s.accent.base),
    { shade: 6 },
  ) +
  body(box(40, 90, 160, 18, 4), wood, '', { shade: 4 }) +
  fill(oval(76, 92, 22, 6), rubber.base) +
  body(box(140, 82, 42, 12, 4), s.accent, '', { shade: 3 }) +
  rod('M160 82V66H148', steel, 5) +
  body(
    box(46, 106, 148, 104, 4),
    s.main,
    body(box(58, 118, 60, 80, 5), s.second, fill(box(68, 132, 40, 36, 4), '#3a3d43') + line('M66 124h44', s.second.deep, 4), { shade: 4 }) +
      body(box(126, 118, 58, 80, 5), vary(s.main, -0.05), line('M134 136v20', s.second.deep, 5) + s.sign(158, 160, 26, s.main), {
        shade: 4,
      }),
    { shade: 7 },
  );

export const playthings: Drawings = {
  abacus,
  'puzzle-cube': cube,
  'play-food': playFood,
  'toy-plane': plane,
  'bubble-wand': bubbles,
  scooter,
  'sand-bucket': bucket,
  diabolo,
  'shape-sorter': sorter,
  'flying-disc': disc,
  'doll-house': dollHouse,
  'toy-kitchen': toyKitchen,
};
