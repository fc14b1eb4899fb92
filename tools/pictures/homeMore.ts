import { box, lathe, oval, smooth, soft } from './outline';
import { brass, darkWood, foliage, glass, mix, paper, rubber, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, clipped, crease, dot, fill, flat, glint, ground, line, pane, rod, shifted, stitch, times, turned } from './svg';

const toiletBrush: Draw = (s) =>
  ground(120, 212, 56) +
  rod('M120 130V34', s.second, 11) +
  body(box(108, 22, 24, 40, 12), s.main, '', { shade: 5 }) +
  body(
    oval(120, 122, 30, 22),
    standingOut(s.main, [s.second, white]),
    line('M96 110L144 134M96 128L144 112M106 104V142M134 104V142', s.second.dark, 2),
    { shade: 5 },
  ) +
  body(lathe(120, [34, 132, 46, 160, 42, 204], 0.12), s.main, s.sign(120, 176, 34, s.main), { shade: 11, gleam: 6 });

const windowWiper: Draw = (s) =>
  ground(120, 212, 60) +
  fill(box(34, 26, 172, 92, 8), mix(glass, white, 0.2).base, ' fill-opacity=".65"') +
  pane('M54 118L104 26H136L86 118z', '.5') +
  turned(
    -16,
    rod('M120 92V210', s.second, 11) +
      body(box(58, 66, 124, 20, 6), s.main, s.sign(120, 76, 14, s.main), { shade: 5 }) +
      fill(box(60, 56, 120, 12, 3), rubber.base) +
      body(soft(6, 104, 84, 136, 84, 130, 112, 110, 112), s.main, '', { shade: 4 }),
  ) +
  [
    [62, 48],
    [72, 76],
    [182, 44],
  ]
    .map(([x = 0, y = 0]) => fill(`M${x} ${y}c6 8 8 11 8 15a8 8 0 0 1-16 0c0-4 2-7 8-15z`, '#8fc8e2'))
    .join('');

const shavingBrush: Draw = (s) =>
  ground(120, 212, 70) +
  body(
    'M70 26C88 12 128 12 146 26C150 60 138 88 130 104H86C78 88 66 60 70 26z',
    standingOut(s.main, [s.accent, paper]),
    line('M96 100L84 30M108 102V24M120 100L132 30', wood.dark, 2) +
      fill('M60 10H156V36C130 48 86 48 60 36z', mix(white, s.accent, 0.2).base),
    { shade: 8 },
  ) +
  body(lathe(108, [22, 104, 30, 128, 20, 154, 34, 196], 0.14), s.main, s.sign(108, 178, 24, s.main), { shade: 10, gleam: 6 }) +
  body(lathe(178, [38, 158, 36, 186, 22, 206], 0.12), s.second, '', { shade: 8 }) +
  flat(oval(178, 158, 38, 8), s.second) +
  fill(smooth(146, 158, 160, 142, 180, 148, 200, 140, 210, 158, 178, 166), white.base);

const guaSha: Draw = (s) =>
  ground(120, 206, 80) +
  turned(
    -14,
    body(
      'M40 66C70 40 160 40 196 70C222 96 214 150 178 176C156 190 140 176 120 160C96 142 66 176 46 160C26 142 18 88 40 66z',
      s.main,
      crease('M52 84C90 70 150 80 190 104M60 120C90 110 140 120 172 146', 3, '.12') + s.sign(120, 104, 44, s.main),
      { shade: 14, gleam: 8 },
    ) +
      fill(oval(66, 90, 8), s.main.deep) +
      line('M66 90C50 70 40 60 30 66', standingOut(white, [s.second]).base, 4),
  );

const dropper: Draw = (s) =>
  ground(120, 212, 50) +
  body(
    soft(14, 78, 108, 162, 108, 162, 206, 78, 206),
    s.main,
    pane('M86 116h10v84H86z', '.35') +
      flat(box(92, 134, 56, 52, 4), standingOut(s.main, [s.second, paper])) +
      (s.sign(120, 160, 38, s.second) || line('M104 152h32M110 166h20', s.main.deep, 4)),
    { shade: 12, gleam: 6 },
  ) +
  body(
    box(98, 78, 44, 34, 6),
    standingOut(s.main, [s.second, rubber]),
    line(
      times(5, (i) => `M${104 + i * 8} 84v24`),
      rubber.dark,
      2,
    ),
    { shade: 6 },
  ) +
  body('M106 78C100 50 106 26 120 26C134 26 140 50 134 78z', rubber, '', { shade: 5 }) +
  fill('M186 72c10 14 14 19 14 27a14 14 0 0 1-28 0c0-8 4-13 14-27z', mix(s.main, white, 0.3).base);

const lotion: Draw = (s) =>
  ground(120, 212, 46) +
  body(
    soft(12, 82, 78, 158, 78, 158, 206, 82, 206),
    s.main,
    (s.rng.turn(2) ? fill(box(82, 170, 76, 40), standingOut(s.main, [s.second]).base) : '') +
      (s.sign(120, 132, 46, s.main) || line('M98 120h44M104 134h32M108 146h24', standingOut(s.main, [s.second, s.accent]).base, 4)),
    { shade: 12, gleam: 7 },
  ) +
  body(box(94, 36, 52, 44, 8), standingOut(s.main, [s.second, brass]), '', { shade: 7 });

const reedDiffuser: Draw = (s) =>
  ground(120, 212, 54) +
  line('M112 130L78 28M118 130L104 22M122 130L130 20M128 130L160 30', wood.base, 5) +
  body(
    lathe(120, [20, 112, 22, 126, 52, 150, 50, 204], 0.1),
    s.main,
    flat(box(88, 154, 64, 38, 4), standingOut(s.main, [s.second, paper])) +
      (s.sign(120, 173, 30, s.second) || line('M102 168h36M108 180h24', s.main.deep, 3.5)),
    { shade: 12, gleam: 7 },
  ) +
  body(lathe(120, [24, 104, 24, 118], 0.14), s.second, '', { shade: 4 }) +
  fill(oval(120, 104, 17, 4), s.second.deep);

const wipes: Draw = (s) =>
  ground(120, 202, 90) +
  body(
    'M84 92C80 62 104 74 112 54C124 70 142 50 150 70C160 74 158 88 156 96z',
    white,
    crease('M108 90C110 76 112 70 113 64M134 92C134 80 138 74 142 68'),
    { shade: 5 },
  ) +
  body(
    soft(22, 34, 92, 206, 92, 214, 190, 26, 190),
    s.main,
    fill(oval(120, 98, 46, 10), s.main.deep) +
      s.sign(120, 150, 60, s.main) +
      (s.motif ? '' : line('M84 142h72M98 160h44', standingOut(s.main, [s.second]).base, 6)),
    { shade: 12, gleam: 7 },
  ) +
  body(box(156, 84, 34, 18, 7), s.second, '', { shade: 3 });

const rockingChair: Draw = (s) => {
  const frame = standingOut(s.main, [s.second, wood]);
  return (
    ground(120, 216, 92) +
    rod('M26 200C70 222 170 222 214 196', frame, 10) +
    rod('M74 206L82 146M168 206L160 146', frame, 9) +
    rod('M70 148L58 42M158 148L150 40', frame, 10) +
    body(
      soft(10, 58, 40, 152, 38, 158, 132, 70, 134),
      s.main,
      line(times(6, (i) => `M${72 + i * 14} 44L${80 + i * 14} 130`) + times(5, (i) => `M62 ${60 + i * 16}H156`), s.main.dark, 2.2) +
        s.sign(108, 84, 36, s.main),
      { shade: 8 },
    ) +
    body(soft(9, 64, 134, 176, 134, 186, 160, 62, 160), s.accent === s.second ? vary(s.main, -0.05) : s.accent, '', { shade: 6 }) +
    rod('M62 104H40C34 104 34 114 40 114L78 118M156 104H186C192 104 192 114 186 114L160 118M186 112L180 146', frame, 8)
  );
};

const bench: Draw = (s) => {
  const leg = standingOut(s.main, [s.second, darkWood]);
  return (
    ground(120, 208, 92) +
    rod('M52 140L40 206M188 140L200 206M60 178H180', leg, 10) +
    body(
      soft(14, 26, 96, 214, 96, 220, 144, 20, 144),
      s.main,
      [66, 120, 174].map((x) => dot(x, 118, 3.5, s.main.deep)).join('') + stitch('M30 134H210', s.main.deep),
      { shade: 10 },
    )
  );
};

const trolley: Draw = (s) =>
  ground(120, 216, 74) +
  rod('M60 40V196M180 40V196', s.second, 7) +
  [0, 1, 2]
    .map(
      (i) =>
        body(
          soft(6, 48, 64 + i * 50, 192, 64 + i * 50, 186, 98 + i * 50, 54, 98 + i * 50),
          s.main,
          i === 0 ? s.sign(120, 80, 22, s.main) : '',
          { shade: 6 },
        ) +
        [
          fill(box(70, 44, 16, 22, 3), s.accent.base) +
            fill(box(94, 50, 26, 16, 3), s.second.base) +
            line('M146 66C144 50 150 44 156 38', foliage.base, 4),
          dot(84, 112, 11, s.accent.base) + dot(108, 112, 11, s.second.light) + fill(box(136, 98, 30, 18, 3), s.accent.light),
          fill(box(76, 146, 40, 20, 3), s.second.base) + fill(box(128, 150, 34, 16, 3), s.accent.base),
        ][i],
    )
    .join('') +
  [60, 180].map((x) => body(oval(x, 204, 10), rubber, '', { shade: 3 })).join('');

const keyRack: Draw = (s) =>
  ground(120, 208, 76, 5) +
  body(box(26, 66, 188, 44, 8), s.main, line('M30 82C90 76 150 90 210 80', s.main.dark, 2) + s.sign(120, 88, 30, s.main), { shade: 7 }) +
  [54, 98, 142, 186]
    .map(
      (x, i) =>
        rod(`M${x} 106V120C${x} 130 ${x + 13} 130 ${x + 13} 120`, s.second, 6) +
        (i % 2 ? '' : line(oval(x + 8, 142, 12), brass.base, 5) + line(`M${x + 8} 154V190M${x + 8} 186h10M${x + 8} 174h8`, brass.base, 6)),
    )
    .join('') +
  rod('M154 126V150', s.accent, 7) +
  body(soft(5, 140, 148, 170, 148, 174, 190, 136, 190), s.accent, '', { shade: 4 });

const indoorCamera: Draw = (s) =>
  ground(120, 212, 58) +
  body('M70 208C72 184 168 184 170 208z', s.main, '', { shade: 5 }) +
  rod('M120 150V190', s.main, 17) +
  body(
    soft(50, 58, 44, 182, 44, 182, 164, 58, 164),
    s.main,
    body(
      oval(120, 104, 44),
      rubber,
      line(oval(120, 104, 34), '#5b626b', 2.5) +
        fill(oval(120, 104, 22), '#35507a') +
        dot(111, 94, 7, '#dfe9f7') +
        dot(120, 134, 3, '#e8694f'),
      { shade: 4 },
    ) + s.sign(120, 156, 16, s.main),
    { shade: 12, gleam: 6 },
  );

const bedding: Draw = (s) =>
  ground(120, 208, 92) +
  body(soft(12, 30, 150, 210, 150, 214, 202, 26, 202), vary(s.main, -0.05), s.deco(s.main, 26, 150, 188, 52, 0, 18), { shade: 8 }) +
  body(
    soft(12, 36, 106, 204, 106, 208, 154, 32, 154),
    s.main,
    s.deco(s.main, 32, 106, 176, 48, 0, 18) + crease('M36 132H206', 2.5, '.14'),
    { shade: 8 },
  ) +
  body(
    soft(16, 52, 66, 188, 66, 194, 110, 46, 110),
    mix(s.second, white, 0.3),
    s.sign(120, 88, 34, s.second) + crease('M60 70C72 80 78 90 80 104M180 70C168 80 162 90 160 104', 2.5, '.12'),
    { shade: 9 },
  ) +
  body(soft(4, 106, 60, 134, 60, 134, 204, 106, 204), s.accent, '', { shade: 4 });

const hook: Draw = (s) =>
  ground(120, 206, 60, 4) +
  [
    [76, 84],
    [164, 84],
    [120, 148],
  ]
    .map(
      ([x = 0, y = 0], i) =>
        body(box(x - 28, y - 40, 56, 56, 14), [s.main, s.second, s.accent][i] ?? s.main, s.sign(x, y - 12, 28, s.main), { shade: 6 }) +
        rod(`M${x} ${y + 8}V${y + 26}C${x} ${y + 42} ${x + 20} ${y + 42} ${x + 20} ${y + 26}`, steel, 8),
    )
    .join('');
const handMirror: Draw = (s) =>
  ground(120, 212, 50) +
  turned(
    18,
    body(soft(10, 108, 146, 132, 146, 130, 222, 110, 222), s.main, '', { shade: 6 }) +
      body(oval(120, 84, 66, 70), s.main, '', { shade: 9 }) +
      fill(oval(120, 84, 52, 56), '#c4d9e1') +
      clipped(oval(120, 84, 52, 56), pane('M70 150L150 20H174L94 160z', '.5')) +
      s.sign(120, 186, 18, s.main),
  ) +
  glint('M84 60C90 50 98 44 106 42', 4);
const shoeRack: Draw = (s) =>
  ground(120, 212, 94) +
  rod('M32 70V206M208 70V206', s.main, 9) +
  [104, 148, 192].map((y) => rod(`M32 ${y}H208`, s.main, 7)).join('') +
  [98, 142, 186]
    .map((y, r) =>
      [52, 106, 158]
        .map((x, i) =>
          shifted(
            x,
            y,
            body(
              'M0 0C0-10 2-18 4-24C10-18 16-18 20-22C24-14 32-8 38-6C42-4 42 0 40 2H0z',
              [s.second, s.accent, vary(s.second, 0.12)][(r + i) % 3] ?? s.second,
              '',
              { shade: 3, gleam: 2 },
            ),
          ),
        )
        .join(''),
    )
    .join('');

export const homeMore: Drawings = {
  'toilet-brush': toiletBrush,
  'window-wiper': windowWiper,
  'shaving-brush': shavingBrush,
  'gua-sha': guaSha,
  'dropper-bottle': dropper,
  'lotion-bottle': lotion,
  'reed-diffuser': reedDiffuser,
  wipes,
  'rocking-chair': rockingChair,
  bench,
  trolley,
  'key-rack': keyRack,
  'indoor-camera': indoorCamera,
  bedding,
  'wall-hook': hook,
  'hand-mirror': handMirror,
  'shoe-rack': shoeRack,
};
