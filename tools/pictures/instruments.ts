import { box, lathe, oval, smooth, soft, star } from './outline';
import { brass, darkWood, ink, mix, rubber, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, dot, fill, flat, ground, line, rod, times, turned } from './svg';

/** Zithers lie across the square. */
const zither =
  (strings: number, bridges: boolean): Draw =>
  (s) => {
    const top = standingOut(s.main, [s.second, wood]);
    const board = bridges
      ? soft(14, 14, 102, 206, 88, 228, 100, 226, 132, 204, 146, 16, 150)
      : smooth(14, 112, 50, 100, 120, 104, 150, 98, 200, 100, 228, 112, 226, 132, 200, 144, 150, 140, 120, 136, 50, 146, 14, 134);
    const y = (i: number, x: number): number => 108 + (i * 34) / (strings - 1) - (x / 240) * 4;
    return (
      ground(120, 198, 100) +
      line('M52 150L40 196M190 144L202 196M52 150L64 196M190 144L178 196', darkWood.base, 7) +
      turned(
        -8,
        body(
          board,
          s.main,
          (bridges
            ? fill(soft(4, 44, 104, 190, 94, 190, 142, 44, 146), top.base) +
              line('M50 116C100 110 150 120 188 108M50 132C110 138 150 124 188 132', top.dark, 2, ' stroke-opacity=".5"')
            : times(9, (i) => dot(40 + i * 18, 104 - i * 0.2, 2.6, top.base))) + s.sign(208, 120, 24, s.main),
          { shade: 7 },
        ) +
          times(strings, (i) => line(`M26 ${y(i, 26)}L214 ${y(i, 214) - 2}`, mix(white, steel, 0.3).base, 1.1)) +
          (bridges
            ? times(Math.min(9, strings), (i) => fill(`M${58 + i * 13} ${102 + i * 4.4}l5-9l5 9z`, white.base))
            : line('M30 106V140M206 104V138', top.base, 4)),
      )
    );
  };

const pipa: Draw = (s) =>
  ground(120, 214, 58) +
  turned(
    22,
    body(
      'M112 22H128L134 92C160 112 178 150 168 184C158 212 82 212 72 184C62 150 80 112 106 92z',
      s.main,
      fill('M106 96C82 116 66 152 76 182C86 206 154 206 164 182C174 152 158 116 134 96z', standingOut(s.main, [s.second, wood]).base) +
        s.sign(120, 150, 30, s.second) +
        line(
          times(6, (i) => `M${102 - i} ${104 + i * 8}H${138 + i}`),
          darkWood.base,
          3,
        ) +
        body(box(100, 182, 40, 9, 3), darkWood, '', { shade: 2 }),
      { shade: 9 },
    ) +
      body('M108 30C98 8 130 0 134 12C136 20 126 20 128 28z', vary(s.main, -0.06), '', { shade: 4 }) +
      line('M100 36h-8M140 36h8M100 52h-8M140 52h8', white.dark, 7) +
      line('M114 36L110 184M118 36L117 184M122 36L123 184M126 36L130 184', '#efe8d8', 1.2),
  );

const hulusi: Draw = (s) =>
  ground(120, 214, 50) +
  turned(
    10,
    [92, 120, 148]
      .map((x, i) =>
        body(
          box(x - 8, 96, 16, i === 1 ? 112 : 84, 6),
          i === 1 ? s.main : vary(s.main, -0.08),
          i === 1 ? times(6, (k) => fill(oval(x, 122 + k * 13, 3.4, 4.2), '#2c2018')) : '',
          { shade: 4 },
        ),
      )
      .join('') +
      body(
        'M120 30C134 30 136 48 130 58C152 62 164 84 158 104C150 124 90 124 82 104C76 84 88 62 110 58C104 48 106 30 120 30z',
        mix(s.main, brass, 0.3),
        s.sign(120, 92, 34, s.main),
        { shade: 9, gleam: 6 },
      ) +
      body(box(114, 14, 12, 20, 4), darkWood, '', { shade: 3 }) +
      line('M84 110H156', standingOut(s.main, [s.second]).base, 7) +
      line('M156 112C172 120 168 140 176 150M176 150l-6 26M176 150v28M176 150l6 26', standingOut(white, [s.second]).base, 3.5),
  );

const melodica: Draw = (s) =>
  ground(120, 200, 96) +
  turned(
    -12,
    rod('M30 110C14 90 30 70 52 72', rubber, 9) +
      body(box(24, 92, 196, 62, 10), s.main, s.sign(196, 106, 20, s.main) + line('M40 104h90', s.main.dark, 5), { shade: 7 }) +
      flat(box(34, 112, 176, 36, 2), white) +
      line(
        times(13, (i) => `M${46.5 + i * 12.6} 112v36`),
        white.deep,
        1.2,
      ) +
      times(13, (i) => ([2, 6, 9].includes(i) ? '' : fill(box(43 + i * 12.6, 112, 7, 21, 1), '#2b2d31'))),
  );

const sax: Draw = (s) =>
  ground(120, 212, 60) +
  rod('M78 40C60 34 46 40 40 54', vary(s.main, -0.05), 8) +
  body(box(28, 50, 18, 10, 4), rubber, '', { shade: 3 }) +
  body(
    'M72 34H90C98 70 104 120 110 158C116 186 144 190 152 166C158 146 156 124 158 104L146 88H198L184 104C186 130 188 150 180 172C164 216 100 212 86 170C78 130 74 80 72 34z',
    s.main,
    '',
    { shade: 9, gleam: 5 },
  ) +
  flat(oval(172, 90, 28, 8), vary(s.main, 0.05)) +
  fill(oval(172, 91, 20, 5), s.main.deep) +
  times(6, (i) =>
    body(oval(92 + i * 3.6, 70 + i * 18, 8), standingOut(s.main, [s.second, white]), dot(92 + i * 3.6, 70 + i * 18, 3, s.main.dark), {
      shade: 2,
    }),
  ) +
  line('M104 60L124 156', s.main.deep, 3) +
  body(oval(146, 192, 8), standingOut(s.main, [s.second, white]), '', { shade: 2 });

const ocarina: Draw = (s) =>
  ground(120, 198, 84) +
  turned(
    -8,
    body(
      'M40 132C40 100 84 84 120 86L128 54H152L154 90C190 96 214 118 212 138C206 166 150 178 116 172C74 166 40 156 40 132z',
      s.main,
      [
        [80, 122],
        [104, 114],
        [130, 112],
        [156, 116],
        [180, 126],
        [96, 146],
        [124, 148],
        [152, 148],
      ]
        .map(([x = 0, y = 0], i) => fill(oval(x, y, i % 3 ? 6 : 7.5), s.main.deep))
        .join('') +
        s.sign(66, 140, 22, s.main) +
        line('M46 120C70 98 96 94 120 94', s.second.base, 4),
      { shade: 12, gleam: 7 },
    ) + fill(box(132, 52, 16, 6, 2), s.main.deep),
  );

const tongueDrum: Draw = (s) =>
  ground(120, 202, 90) +
  body('M24 132C24 166 66 186 120 186C174 186 216 166 216 132z', vary(s.main, -0.06), '', { shade: 9 }) +
  body(oval(120, 126, 96, 54), s.main, '', { shade: 9, gleam: 6 }) +
  [0, 1, 2, 3, 4, 5, 6, 7]
    .map((i) => {
      const a = (i * Math.PI) / 4;
      const [x, y] = [120 + 62 * Math.cos(a), 126 + 33 * Math.sin(a)];
      return turned(
        i * 45 + 90,
        line(`M${x - 8} ${y + 12}V${y - 4}a8 8 0 0 1 16 0V${y + 12}`, standingOut(s.main, [s.second]).base, 3),
        x,
        y,
      );
    })
    .join('') +
  (s.sign(120, 126, 34, s.main) || line(oval(120, 126, 18, 11), s.second.base, 3)) +
  rod('M30 46L92 98M210 46L150 96', wood, 6) +
  dot(92, 98, 8, rubber.base) +
  dot(150, 96, 8, rubber.base);

const cajon: Draw = (s) =>
  ground(120, 214, 74) +
  body('M168 34L196 46V204L168 212z', vary(s.main, -0.14), '', { shade: 4 }) +
  fill('M56 34L86 22L196 46L168 34z', vary(s.main, 0.05).base) +
  body(
    soft(4, 52, 34, 168, 34, 168, 212, 52, 212),
    s.main,
    line(
      'M60 60C96 52 130 68 162 58M60 100C100 90 120 110 162 98M60 150C90 140 130 160 162 148',
      s.main.dark,
      2.2,
      ' stroke-opacity=".6"',
    ) +
      line(box(60, 42, 100, 162, 2), standingOut(s.main, [s.second]).base, 3) +
      [
        [66, 48],
        [154, 48],
        [66, 198],
        [154, 198],
      ]
        .map(([x = 0, y = 0]) => dot(x, y, 3, steel.dark))
        .join('') +
      s.sign(110, 120, 50, s.main),
    { shade: 8 },
  );

const tambourine: Draw = (s) =>
  ground(120, 206, 86) +
  turned(
    -14,
    body(oval(112, 106, 76), standingOut(s.main, [white]), s.sign(112, 106, 70, white) || fill(star(112, 106, 34, 5), s.second.base), {
      shade: 0,
    }) +
      line(oval(112, 106, 78), s.main.dark, 19) +
      line(oval(112, 106, 78), s.main.base, 15) +
      [0, 60, 120, 180, 240, 300]
        .map((t) =>
          turned(
            t,
            body(box(96, 20, 32, 17, 4), vary(s.main, -0.16), body(oval(112, 28, 11, 5), brass, '', { shade: 2 }), { shade: 0 }),
            112,
            106,
          ),
        )
        .join(''),
  ) +
  rod('M158 196L206 132', s.second, 8) +
  body(oval(208, 126, 18, 20), s.accent, '', { shade: 5 });

const tuner: Draw = (s) =>
  ground(120, 212, 56) +
  body(soft(9, 96, 130, 144, 130, 136, 204, 104, 204), vary(s.main, -0.03), line('M106 168h28M108 180h24', s.main.light, 3), { shade: 5 }) +
  body(
    box(44, 34, 152, 108, 20),
    s.main,
    fill(box(58, 48, 124, 80, 8), '#16191d') +
      line('M76 108A48 48 0 0 1 164 108', '#5b626b', 3, ' stroke-dasharray="2 8"') +
      turned(s.rng.num(-16, 16), line('M120 112V70', s.second.base, 5), 120, 112) +
      dot(120, 112, 5, s.second.base) +
      line('M112 62l8-8l8 8', s.second.base, 4),
    { shade: 9 },
  );

const stand: Draw = (s) =>
  ground(120, 216, 66) +
  rod('M120 130V196M120 180L66 212M120 180L174 212M120 188V214', standingOut(s.main, [s.second, steel]), 7) +
  body(
    soft(6, 36, 46, 204, 46, 212, 128, 28, 128),
    s.main,
    times(8, (i) => fill(oval(56 + i * 18, 88, 4, 9), s.main.deep)),
    { shade: 7 },
  ) +
  turned(
    -2,
    body(
      box(60, 24, 58, 92, 2),
      white,
      times(5, (i) => line(`M68 ${42 + i * 15}h42`, vary(white, -0.3).base, 1.6)),
      { shade: 4 },
    ) +
      body(
        box(120, 24, 58, 92, 2),
        white,
        times(5, (i) => line(`M128 ${42 + i * 15}h42`, vary(white, -0.3).base, 1.6)),
        { shade: 4 },
      ),
  ) +
  s.signIn(90, 66, 34, ink.base, white.base) +
  body(box(26, 122, 188, 13, 5), vary(s.main, 0.04), '', { shade: 4 });

export const instruments: Drawings = {
  guzheng: zither(15, true),
  guqin: zither(7, false),
  pipa,
  hulusi,
  melodica,
  saxophone: sax,
  ocarina,
  'tongue-drum': tongueDrum,
  cajon,
  tambourine,
  tuner,
  'music-stand': stand,
  bell: (s) =>
    ground(120, 212, 62) +
    rod('M120 20V60', s.second, 16) +
    body(
      lathe(120, [20, 58, 34, 90, 46, 150, 74, 192], 0.12),
      s.main,
      s.sign(120, 136, 40, s.main) + line('M40 168Q120 186 200 168', s.main.dark, 5),
      { shade: 14, gleam: 7 },
    ) +
    dot(120, 206, 11, brass.base),
};
