import { around, box, lathe, oval, soft } from './outline';
import { brass, flame, glass, ink, mix, rubber, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, line, rod, times, turned } from './svg';

const goal: Draw = (s) => {
  const one = (x: number, y: number, k: number): string =>
    `<g transform="translate(${x} ${y}) scale(${k})">${ground(84, 122, 84)}${fill('M8 120V22C8 8 160 8 160 22V120L132 104H36z', white.base, ' fill-opacity=".25"')}${line(times(8, (i) => `M${20 + i * 18} 14L${36 + i * 13.6} 106`) + times(5, (i) => `M10 ${34 + i * 20}L36 ${40 + i * 16}H132L158 ${34 + i * 20}`), vary(white, -0.16).base, 1.8)}${rod('M8 122V24C8 6 160 6 160 24V122', s.main, 9)}</g>`;
  return (
    one(60, 22, 0.86) +
    one(14, 78, 1.02) +
    body(
      oval(190, 186, 24),
      white,
      dot(190, 186, 9, ink.base) +
        around(5, 22, 190, 186)
          .map(([x, y]) => dot(x, y, 6, ink.base))
          .join(''),
      { shade: 5 },
    )
  );
};

const exerciseBall: Draw = (s) =>
  ground(120, 210, 68) +
  body(
    oval(120, 118, 90),
    s.main,
    line(
      times(6, (i) => `M24 ${58 + i * 24}Q120 ${78 + i * 24} 216 ${58 + i * 24}`),
      s.main.dark,
      3,
    ) + s.sign(120, 120, 60, s.main),
    { shade: 18, gleam: 9 },
  ) +
  glint('M56 92C62 72 76 60 92 52', 9, '.45');

const massageBall: Draw = (s) => {
  const spiky = (x: number, y: number, r: number, tone = s.main): string =>
    around(14, r, x, y)
      .map(([px, py]) => dot(px, py, r * 0.14, tone.base))
      .join('') +
    body(
      oval(x, y, r),
      tone,
      around(8, r * 0.62, x, y)
        .map(([px, py]) => dot(px, py, r * 0.11, tone.dark))
        .join('') +
        around(4, r * 0.28, x, y, 20)
          .map(([px, py]) => dot(px, py, r * 0.11, tone.dark))
          .join(''),
      { shade: 8, gleam: 5 },
    );
  return (
    ground(120, 208, 88) +
    spiky(156, 92, 44, s.second) +
    body(
      'M36 160C36 128 62 116 86 120C100 124 112 124 124 120C150 114 176 130 176 158C176 190 148 204 124 196C112 192 100 192 86 196C62 202 36 190 36 160z',
      s.main,
      s.sign(106, 158, 26, s.main),
      { shade: 12, gleam: 7 },
    )
  );
};

const bikeLight: Draw = (s) =>
  ground(120, 206, 78) +
  rod('M24 160H216', steel, 19) +
  body(box(96, 144, 44, 34, 8), rubber, '', { shade: 4 }) +
  fill('M150 74L214 44V160L150 128z', flame.base, ' fill-opacity=".25"') +
  body(soft(14, 62, 68, 150, 62, 156, 138, 62, 132), s.main, line('M76 84v34M88 82v38', s.main.deep, 3) + s.sign(118, 100, 26, s.main), {
    shade: 9,
    gleam: 6,
  }) +
  body(oval(154, 100, 15, 38), s.second, '', { shade: 3 }) +
  fill(oval(157, 100, 9, 29), '#fff3cf') +
  body(soft(6, 30, 88, 60, 84, 60, 116, 30, 112), standingOut(s.main, [s.accent]), dot(42, 100, 6, '#f3938a'), { shade: 4 });

const tarp: Draw = (s) =>
  ground(120, 206, 104) +
  line('M60 92V204M180 92V204', steel.dark, 5) +
  line('M30 112L10 204M210 112L230 204', standingOut(white, [s.second]).dark, 2.5) +
  body(
    'M18 120L120 48L222 120C190 112 150 108 120 108C90 108 50 112 18 120z',
    s.main,
    crease('M120 48V108M120 48L66 112M120 48L174 112', 2.5, '.16') + s.sign(120, 88, 28, s.main),
    { shade: 8 },
  ) +
  body(soft(4, 96, 178, 144, 178, 140, 202, 100, 202), standingOut(s.main, [s.second]), '', { shade: 4 });

const sleepingMat: Draw = (s) =>
  ground(120, 204, 100) +
  body(
    soft(10, 66, 84, 226, 84, 196, 190, 26, 190),
    s.main,
    line(
      times(7, (i) => `M${60 - i * 6} ${98 + i * 14}H${222 - i * 4}`),
      s.main.deep,
      2.5,
    ) + s.sign(136, 138, 44, s.main),
    { shade: 8, gleam: 5 },
  ) +
  body(soft(12, 72, 76, 222, 76, 214, 104, 66, 104), vary(s.main, 0.04), '', { shade: 6 }) +
  body(oval(38, 186, 8), standingOut(s.main, [s.second, brass]), '', { shade: 2 });

const drumKit: Draw = (s) => {
  const drum = (x: number, y: number, w: number, h: number): string =>
    body(`M${x - w} ${y}H${x + w}V${y + h}C${x + w} ${y + h + w * 0.2} ${x - w} ${y + h + w * 0.2} ${x - w} ${y + h}z`, s.main, '', {
      shade: 6,
    }) + flat(oval(x, y, w, w * 0.26), mix(white, s.second, 0.15));
  const cymbal = (x: number, y: number, t: number): string =>
    line(`M${x} ${y}V200`, steel.dark, 4) + turned(t, flat(oval(x, y, 36, 8), brass) + dot(x, y - 3, 5, brass.dark), x, y);
  return (
    ground(120, 212, 100) +
    cymbal(50, 62, -8) +
    cymbal(194, 58, 8) +
    drum(92, 82, 28, 30) +
    drum(148, 82, 28, 30) +
    drum(44, 138, 28, 34) +
    drum(198, 138, 28, 36) +
    body(oval(120, 158, 50), s.main, '', { shade: 7 }) +
    body(oval(120, 158, 41), mix(white, s.second, 0.12), s.sign(120, 158, 44, white) || fill(oval(120, 158, 16), s.second.base), {
      shade: 0,
    })
  );
};

const recorder: Draw = (s) =>
  ground(116, 210, 66) +
  turned(
    38,
    body(
      soft(7, 110, 58, 130, 58, 128, 196, 112, 196),
      s.main,
      [86, 102, 118, 134, 150, 166].map((y) => fill(oval(120, y, 3.6, 3.2), '#2c2018')).join(''),
      { shade: 6, gleam: 4 },
    ) +
      body(soft(7, 106, 14, 128, 10, 132, 62, 108, 62), s.second, fill('M114 34h12l-3 12h-6z', s.second.deep), { shade: 5 }) +
      body(soft(7, 108, 190, 132, 190, 136, 222, 104, 222), s.second, '', { shade: 5 }),
  );

const goBoard: Draw = (s) =>
  ground(120, 208, 96) +
  body(
    soft(5, 34, 46, 206, 46, 224, 172, 16, 172),
    s.main,
    line(
      times(7, (i) => `M${52 + i * 22.6} 56L${38 + i * 27.4} 162`) + times(7, (i) => `M${50 - i * 2} ${58 + i * 17}H${190 + i * 2}`),
      s.main.deep,
      1.8,
    ),
    { shade: 7 },
  ) +
  body('M16 170H224V188H16z', vary(s.main, -0.1), '', { shade: 3 }) +
  [
    [92, 92, ink],
    [120, 92, white],
    [106, 110, white],
    [134, 110, ink],
    [148, 128, white],
    [92, 128, ink],
    [120, 128, ink],
    [176, 146, white],
  ]
    .map(([x, y, t]) => body(oval(x as number, y as number, 10.5, 8), t as typeof ink, '', { shade: 3, gleam: 2 }))
    .join('') +
  body(lathe(44, [24, 176, 22, 206], 0.2), wood, '', { shade: 5 }) +
  fill(oval(44, 176, 22, 6), ink.base) +
  body(lathe(196, [24, 176, 22, 206], 0.2), wood, '', { shade: 5 }) +
  fill(oval(196, 176, 22, 6), white.base);

const marbleRun: Draw = (s) => {
  const tracks = [s.main, s.second, s.accent].map((tone, i) => {
    const y = 60 + i * 49;
    return body(i % 2 ? `M206 ${y}V${y + 18}L40 ${y + 52}V${y + 34}z` : `M34 ${y}V${y + 18}L200 ${y + 52}V${y + 34}z`, tone, '', {
      shade: 5,
    });
  });
  const marble = (x: number, y: number, colour: string): string => dot(x, y, 11, colour) + dot(x - 3, y - 3, 3.5, '#fff');
  return (
    ground(120, 214, 86) +
    [44, 196].map((x) => body(box(x - 13, 44, 26, 166, 4), wood, '', { shade: 5 })).join('') +
    tracks.join('') +
    marble(96, 62, '#4a9fd8') +
    marble(130, 112, '#e5564b') +
    marble(72, 158, '#f2c63f') +
    body(soft(10, 150, 196, 220, 196, 216, 212, 154, 212), wood, '', { shade: 3 })
  );
};

const tangram: Draw = (s) => {
  const t = [s.main, s.second, s.accent, vary(s.main, 0.1), vary(s.second, -0.08), vary(s.accent, 0.08), vary(s.main, 0, 1, 60)];
  const p = (d: string, i: number): string => body(d, t[i] ?? s.main, '', { shade: 4, gleam: 3 });
  return (
    ground(120, 212, 84) +
    p('M36 36L120 120L36 204z', 0) +
    p('M36 36H204L120 120z', 1) +
    p('M204 36V120L162 78z', 2) +
    p('M120 120L162 78L204 120L162 162z', 3) +
    p('M120 120L162 162L120 204L78 162z', 4) +
    p('M36 204L78 162L120 204z', 5) +
    turned(8, p('M210 138V212H136z', 6), 190, 190)
  );
};

const cookset: Draw = (s) =>
  ground(120, 212, 84) +
  body(lathe(84, [50, 62, 50, 98], 0.16), s.second, '', { shade: 7 }) +
  flat(oval(84, 62, 50, 11), s.second) +
  fill(oval(84, 63, 42, 8), s.second.deep) +
  rod('M134 76H172', standingOut(s.second, [s.accent, rubber]), 8) +
  body(lathe(120, [74, 130, 72, 198], 0.13), s.main, s.sign(120, 168, 44, s.main), { shade: 14, gleam: 6 }) +
  body('M44 130C48 92 192 92 196 130C180 144 60 144 44 130z', vary(s.main, 0.04), '', { shade: 8 }) +
  body(oval(120, 98, 13, 9), s.accent, '', { shade: 3 }) +
  rod('M48 150H26V172H50M192 150H214V172H190', steel, 6);

const waterFilter: Draw = (s) =>
  ground(120, 212, 50) +
  body(
    soft(26, 80, 96, 160, 96, 160, 208, 80, 208),
    mix(glass, s.main, 0.35),
    fill('M70 140q14-10 28 0t28 0t28 0t28 0V212H70z', '#8fc8e2') + s.sign(120, 150, 44, s.main),
    { shade: 11, gleam: 7 },
  ) +
  body(
    box(92, 54, 56, 46, 9),
    s.main,
    line(
      times(5, (i) => `M${100 + i * 10} 62v30`),
      s.main.dark,
      3,
    ),
    { shade: 6 },
  ) +
  body(soft(5, 108, 26, 132, 26, 138, 56, 102, 56), s.second, '', { shade: 4 });

export const playMore: Drawings = {
  goal,
  'exercise-ball': exerciseBall,
  'massage-ball': massageBall,
  'bike-light': bikeLight,
  tarp,
  'sleeping-mat': sleepingMat,
  'drum-kit': drumKit,
  recorder,
  'go-board': goBoard,
  'marble-run': marbleRun,
  tangram,
  cookset,
  'water-filter': waterFilter,
};
