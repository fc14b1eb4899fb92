import { around, box, oval, smooth, soft, through } from './outline';
import { foliage, glass, mix, rubber, standingOut, steel, tone, vary, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, line, rod, times, turned } from './svg';

const duckling = tone('#f4c63a');

const bath: Draw = (s) => {
  const { main } = s;
  return (
    ground(120, 204, 96) +
    line('M60 176L44 202M180 176L196 202', standingOut(main, [s.second, steel]).dark, 9) +
    body(
      'M14 100H226C224 140 214 186 176 188H64C26 186 16 140 14 100z',
      main,
      s.sign(120, 148, 56, main) + crease('M24 132H216', 2.5, '.1'),
      { shade: 13 },
    ) +
    body(soft(10, 8, 92, 232, 92, 232, 112, 8, 112), vary(main, 0.03), '', { shade: 5 }) +
    [
      [52, 84, 15],
      [78, 78, 19],
      [108, 86, 13],
      [140, 82, 16],
    ]
      .map(
        ([x = 0, y = 0, r = 0]) =>
          fill(oval(x, y, r), '#e3f2f9') + glint(`M${x - r * 0.4} ${y - r * 0.2}q1-${r * 0.3} ${r * 0.4}-${r * 0.3}`, 2, '.9'),
      )
      .join('') +
    body('M168 92C160 74 172 62 184 68C188 58 206 62 202 76C210 80 208 92 200 92z', duckling, '', { shade: 4 }) +
    dot(192, 72, 2.4, rubber.base)
  );
};

const shower: Draw = (s) => {
  const { main } = s;
  return (
    ground(120, 214, 54) +
    line(
      times(9, (i) => `M${58 + (i % 5) * 17} ${132 + Math.floor(i / 5) * 30 + (i % 2) * 8}l-3 16`),
      '#8fc8e2',
      4.5,
    ) +
    rod('M150 74C196 84 200 150 188 206', main, 17) +
    fill(soft(8, 176, 118, 202, 122, 198, 170, 174, 166), mix(glass, s.second, 0.6).base) +
    turned(
      -12,
      body(soft(18, 34, 60, 154, 60, 142, 104, 46, 104), main, s.sign(94, 78, 28, main), { shade: 8 }) +
        flat(oval(94, 106, 50, 12), vary(main, -0.1)) +
        times(14, (i) => dot(58 + (i % 7) * 12, 103 + Math.floor(i / 7) * 7, 2, s.second.dark)),
      94,
      90,
    )
  );
};

const grabRail: Draw = (s) =>
  ground(120, 206, 84) +
  rod('M44 166V118C44 80 70 66 100 66H196', s.main, 24) +
  line(
    times(6, (i) => `M${100 + i * 14} 58v16`),
    s.main.dark,
    3,
  ) +
  [
    [44, 172],
    [200, 66],
  ]
    .map(([x = 0, y = 0]) =>
      body(
        oval(x, y, 26),
        s.second,
        [-1, 1].map((k) => dot(x + k * 12, y, 3.5, s.second.deep)).join('') + dot(x, y - 13, 3.5, s.second.deep),
        { shade: 6 },
      ),
    )
    .join('') +
  rod('M44 166V118M188 66h8', s.main, 24);

const beanBag: Draw = (s) =>
  ground(120, 206, 92) +
  body(
    'M120 40C150 40 158 70 176 100C206 130 222 170 206 192C190 208 50 208 34 192C18 170 34 130 64 100C82 70 90 40 120 40z',
    s.main,
    crease('M120 44C96 90 76 140 70 202M120 44C144 90 164 140 170 202M60 110C90 130 150 130 180 110', 3, '.14') +
      s.sign(120, 150, 52, s.main),
    { shade: 16, gleam: 7 },
  ) +
  body(box(106, 32, 28, 16, 7), s.second, '', { shade: 3 });

const trellis: Draw = (s) => {
  const bloom = standingOut(foliage, [s.second, s.accent]);
  const vine = through(84, 206, 104, 170, 76, 140, 120, 110, 92, 76, 130, 46);
  return (
    ground(120, 214, 66) +
    rod('M72 208V60C72 20 168 20 168 60V208M104 208V32M136 208V32M72 80H168M72 122H168M72 164H168', s.main, 6) +
    line(vine, foliage.dark, 5) +
    [
      [104, 170],
      [76, 140],
      [120, 110],
      [92, 76],
      [130, 46],
      [150, 96],
      [146, 150],
    ]
      .map(
        ([x = 0, y = 0], i) =>
          fill(`M${x} ${y}c-16-2-20-16-14-22c12 2 18 12 14 22z`, foliage.base) +
          (i % 2
            ? around(5, 8, x + 8, y - 4)
                .map(([px, py]) => dot(px, py, 6, bloom.base))
                .join('') + dot(x + 8, y - 4, 4, '#f7dd83')
            : ''),
      )
      .join('')
  );
};

const tunnel: Draw = (s) =>
  ground(120, 206, 106) +
  times(
    5,
    (i) => fill(smooth(44 + i * 36, 196, 50 + i * 36, 168, 60 + i * 36, 196), foliage.base) + dot(50 + i * 36, 190, 9, foliage.light),
  ) +
  body(
    'M16 200C16 84 76 70 100 70H180C214 74 226 130 226 200z',
    s.main,
    line(times(13, (i) => `M${10 + i * 18} 60V204`) + times(8, (i) => `M0 ${74 + i * 17}H240`), vary(s.main, -0.14).base, 1.2),
    { shade: 6, gleam: 0 },
  ).replace(/fill="(#[0-9a-f]+)"/, 'fill="$1" fill-opacity=".72"') +
  rod('M16 200C16 90 60 70 92 70C70 84 56 130 56 200M226 200C224 120 204 74 176 70', s.second, 6);

const grater: Draw = (s) => {
  const slot = (x: number, y: number): string => fill(`M${x - 5} ${y}q5-7 10 0l-2 4h-6z`, s.main.deep);
  return (
    ground(120, 210, 66) +
    rod('M86 56C86 20 154 20 154 56', s.second, 12) +
    body(
      soft(6, 80, 54, 148, 54, 164, 204, 62, 204),
      s.main,
      times(24, (i) => slot(86 + (i % 4) * 17 + (Math.floor(i / 4) % 2) * 6, 78 + Math.floor(i / 4) * 20)),
      { shade: 8 },
    ) +
    body(
      soft(4, 148, 54, 168, 60, 192, 196, 164, 204),
      vary(s.main, -0.1),
      line(
        times(5, (i) => `M${158 + i * 4} ${82 + i * 24}l14-2`),
        s.main.deep,
        4,
      ),
      { shade: 4 },
    ) +
    body(soft(4, 56, 198, 196, 192, 198, 204, 56, 212), s.second, '', { shade: 3 })
  );
};

const rollingPin: Draw = (s) =>
  ground(120, 200, 84) +
  turned(
    -32,
    rod('M20 120H220', vary(s.main, -0.08), 19) +
      body(
        box(52, 90, 136, 60, 14),
        s.main,
        line('M60 106H180M60 126H180', s.main.dark, 2, ' stroke-opacity=".5"') + s.sign(120, 120, 36, s.main),
        { shade: 12, gleam: 7 },
      ) +
      [50, 176].map((x) => body(box(x, 84, 16, 72, 6), s.second, '', { shade: 5 })).join(''),
  );

const sander: Draw = (s) =>
  ground(120, 206, 78) +
  rod('M178 96C214 90 222 130 214 160', rubber, 6) +
  body(
    smooth(78, 84, 100, 52, 148, 52, 176, 76, 172, 110, 156, 130, 88, 130, 72, 112),
    s.main,
    line('M96 74C112 62 140 62 156 76', s.second.base, 6) + s.sign(124, 100, 34, s.main),
    { shade: 11 },
  ) +
  body(soft(10, 82, 126, 160, 126, 168, 168, 76, 168), s.second, line('M92 142h60M90 154h64', s.second.light, 3), { shade: 6 }) +
  body(box(60, 164, 122, 22, 7), rubber, '', { shade: 4 }) +
  body(box(60, 184, 122, 12, 4), standingOut(rubber, [s.accent, wood]), '', { shade: 3 });

const clamp: Draw = (s) =>
  ground(120, 210, 76) +
  turned(
    -24,
    body(
      box(40, 100, 176, 16, 3),
      steel,
      line(
        times(12, (i) => `M${60 + i * 12} 102v10`),
        steel.dark,
        2,
      ),
      { shade: 3 },
    ) +
      body(soft(8, 26, 56, 54, 56, 58, 122, 26, 122), s.main, '', { shade: 6 }) +
      body(box(50, 60, 14, 30, 4), s.second, '', { shade: 3 }) +
      body(soft(8, 112, 56, 140, 56, 150, 128, 128, 186, 104, 180, 112, 122), s.main, s.sign(126, 132, 22, s.main), { shade: 7 }) +
      body(box(100, 60, 14, 30, 4), s.second, '', { shade: 3 }) +
      body(soft(7, 140, 126, 156, 122, 150, 180, 138, 182), s.second, '', { shade: 4 }),
  );

const roller: Draw = (s) =>
  ground(120, 212, 78) +
  turned(
    -10,
    body(
      box(38, 40, 132, 58, 20),
      s.second,
      line(
        times(9, (i) => `M${48 + i * 14} 44v50`),
        s.second.dark,
        2,
        ' stroke-dasharray="2 6"',
      ) + fill(box(38, 70, 140, 30), s.main.base, ' fill-opacity=".8"'),
      { shade: 9 },
    ) +
      line('M170 68H194C204 68 204 110 194 112H126C116 112 114 118 114 140', steel.dark, 7) +
      body(soft(9, 102, 136, 126, 136, 130, 214, 98, 214), s.main, line('M108 158h12M108 170h12M108 182h12', s.main.light, 4), {
        shade: 6,
      }),
  ) +
  fill('M20 96C30 92 46 96 46 110V150C46 160 34 160 34 150V124C34 116 24 122 20 116z', s.main.base);

export const household: Drawings = {
  'bath-tub': bath,
  'shower-head': shower,
  'grab-rail': grabRail,
  'bean-bag': beanBag,
  trellis,
  'net-tunnel': tunnel,
  grater,
  'rolling-pin': rollingPin,
  sander,
  clamp,
  'paint-roller': roller,
};
