import { around, box, oval, smooth, soft, through } from './outline';
import { glass, ink, mix, rubber, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, clipped, crease, dot, fill, ground, line, pane, rod, times, turned } from './svg';

const fur = mix(wood, white, 0.25);

const teaser: Draw = (s) =>
  ground(120, 212, 74) +
  turned(-34, rod('M40 176H160', s.main, 11) + body(box(36, 168, 44, 17, 7), vary(s.main, -0.1), '', { shade: 4 })) +
  line(through(176, 58, 208, 60, 214, 96, 178, 112, 168, 138), steel.dark, 2.5) +
  [
    [-30, s.main],
    [0, standingOut(white, [s.second, s.accent])],
    [28, s.accent],
  ]
    .map(([t, tone]) =>
      turned(
        t as number,
        body(
          'M166 138C186 150 190 176 168 200C148 178 148 152 166 138z',
          tone as typeof s.main,
          line('M167 142V194', (tone as typeof s.main).dark, 2) +
            line('M167 160l10-6M167 174l10-6M167 160l-9-6M167 174l-9-6', (tone as typeof s.main).dark, 1.6),
          { shade: 4 },
        ),
        167,
        140,
      ),
    )
    .join('') +
  body(oval(167, 138, 9), s.accent, '', { shade: 3 });
const chewStick: Draw = (s) =>
  ground(120, 208, 76) +
  [-16, -6, 4, 14]
    .map((t, i) =>
      turned(
        t,
        body(
          soft(5, 92 + i * 17, 34 + (i % 2) * 10, 106 + i * 17, 34 + (i % 2) * 10, 107 + i * 17, 204, 91 + i * 17, 204),
          i % 2 ? vary(s.main, 0.05) : s.main,
          line(`M${96 + i * 17} 60V180M${102 + i * 17} 90V190`, s.main.dark, 2) +
            fill(box(88 + i * 17, 30 + (i % 2) * 10, 22, 14), s.second.base),
          { shade: 4 },
        ),
        120,
        204,
      ),
    )
    .join('') +
  body(box(84, 118, 78, 26, 6), mix(s.second, white, 0.5), s.sign(123, 131, 24, s.second), { shade: 4 });
const scratcher: Draw = (s) =>
  ground(120, 204, 100) +
  body(
    'M14 120C40 176 84 156 120 156C156 156 200 176 226 120V176C226 192 216 200 200 200H40C24 200 14 192 14 176z',
    s.main,
    line(
      times(26, (i) => `M${16 + i * 8.4} 120V200`),
      s.main.dark,
      2.5,
    ) + fill('M0 186H240V210H0z', standingOut(s.main, [s.second]).base),
    { shade: 9 },
  ) +
  body(
    'M88 146C84 120 98 106 104 92L108 106L122 106L126 92C134 104 150 118 152 148C140 158 100 158 88 146z',
    standingOut(s.main, [rubber]),
    '',
    { shade: 6 },
  ) +
  rod('M150 140C176 140 178 116 168 108', rubber, 9) +
  dot(109, 116, 2.6, '#e9d27a') +
  dot(121, 116, 2.6, '#e9d27a');
const dogToy: Draw = (s) =>
  ground(120, 212, 54) +
  body(
    'M120 24C140 24 148 40 144 56C160 62 166 80 158 96C180 110 186 146 176 174C166 208 74 208 64 174C54 146 60 110 82 96C74 80 80 62 96 56C92 40 100 24 120 24z',
    s.main,
    crease('M96 58C108 66 132 66 144 58M82 98C100 110 140 110 158 98', 4, '.18') + s.sign(120, 154, 56, s.main),
    { shade: 15, gleam: 8 },
  ) +
  fill(oval(120, 32, 11, 6), s.main.deep);
const feeder: Draw = (s) =>
  ground(120, 212, 74) +
  fill(soft(18, 68, 30, 172, 30, 172, 118, 68, 118), mix(glass, s.second, 0.12).base, ' fill-opacity=".7"') +
  clipped(
    soft(18, 68, 30, 172, 30, 172, 118, 68, 118),
    times(30, (i) => dot(72 + (i % 6) * 19 + (Math.floor(i / 6) % 2) * 8, 66 + Math.floor(i / 6) * 12, 7, i % 3 ? '#b07a46' : '#8a5a34')) +
      pane('M78 30h12v90h-12z', '.35'),
  ) +
  body(box(62, 22, 116, 18, 8), s.main, '', { shade: 4 }) +
  body(
    soft(12, 58, 112, 182, 112, 188, 206, 52, 206),
    s.main,
    body(box(96, 124, 48, 20, 6), rubber, line('M104 134h10M120 134h16', '#8fe0d0', 4), { shade: 0 }) +
      fill('M92 166C92 150 148 150 148 166V186H92z', s.main.deep),
    { shade: 10 },
  ) +
  body('M74 184H166C166 208 148 212 120 212C92 212 74 208 74 184z', mix(steel, white, 0.2), '', { shade: 5 }) +
  [98, 114, 130, 144].map((x) => dot(x, 184, 6, '#9c6238')).join('') +
  s.sign(162, 160, 24, s.main);
const perch: Draw = (s) =>
  ground(120, 212, 70) +
  line('M70 30V130M170 30V130', s.second.base, 4) +
  rod('M54 128H186', s.main, 15) +
  line('M76 124v8M120 124v8M164 124v8', s.main.dark, 3) +
  [70, 170]
    .map((x, k) =>
      [44, 66, 88]
        .map((y, i) =>
          body(i % 2 ? box(x - 9, y - 9, 18, 18, 4) : oval(x, y, 10), [s.second, s.accent, s.main][(i + k) % 3] ?? s.main, '', {
            shade: 3,
          }),
        )
        .join(''),
    )
    .join('') +
  body(
    'M98 96C96 68 120 62 132 76C146 82 152 96 154 106L176 122L148 122C130 130 102 122 98 96z',
    s.accent,
    fill('M118 96C130 90 144 100 148 110C136 114 124 110 118 96z', s.accent.dark),
    { shade: 6 },
  ) +
  dot(114, 82, 3, ink.base) +
  fill(soft(1, 100, 82, 86, 90, 101, 94), '#e8a13a') +
  line('M118 122v6M128 122v6', '#e8a13a', 3) +
  rod('M40 190C80 170 150 176 200 184M92 180L76 200', s.main, 12);
const hamster: Draw = (s) =>
  ground(120, 212, 96) +
  fill(box(28, 66, 184, 112, 6), glass.base, ' fill-opacity=".45"') +
  line(oval(84, 130, 34), s.main.base, 7) +
  line(
    around(8, 30, 84, 130)
      .map(([x, y]) => `M84 130L${x} ${y}`)
      .join(''),
    s.main.light,
    2.5,
  ) +
  line('M84 130L66 178M84 130L102 178', s.main.dark, 5) +
  body(oval(160, 156, 30, 22), fur, fill(oval(160, 164, 18, 12), white.base), { shade: 6 }) +
  body(oval(142, 138, 7), fur) +
  dot(148, 150, 3.4, ink.base) +
  dot(134, 156, 2.6, '#c26b6b') +
  line(
    times(12, (i) => `M${28 + i * 16.7} 66V178`),
    steel.dark,
    2,
  ) +
  body(box(24, 50, 192, 20, 7), s.main, '', { shade: 4 }) +
  rod('M96 50C96 30 144 30 144 50', s.main, 7) +
  body(soft(8, 20, 172, 220, 172, 212, 206, 28, 206), standingOut(s.main, [s.second]), s.sign(120, 190, 24, s.second), { shade: 6 });

export const petThings: Drawings = {
  'cat-teaser': teaser,
  'chew-stick': chewStick,
  'cat-scratcher': scratcher,
  'dog-toy': dogToy,
  'pet-feeder': feeder,
  'bird-perch': perch,
  'hamster-cage': hamster,
  'pet-shampoo': (s) =>
    ground(120, 212, 54) +
    body(smooth(84, 96, 120, 86, 156, 96, 168, 150, 160, 204, 120, 208, 80, 204, 72, 150), s.main, s.sign(120, 150, 60, s.main), {
      shade: 12,
      gleam: 6,
    }) +
    body(box(98, 46, 44, 46, 8), s.second, '', { shade: 6 }),
};
