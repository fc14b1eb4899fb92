import { around, box, lathe, oval, smooth, soft } from './outline';
import { brass, foliage, glass, mix, rubber, soil, standingOut, steel, vary, white } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, flat, ground, line, rod, stitch, times, turned } from './svg';
import { opening } from './vessels';

/** Vietnamese drip filter on its glass. */
const phin: Draw = (s) =>
  ground(120, 212, 58) +
  fill(lathe(120, [46, 128, 44, 170, 40, 204], 0.12), glass.base, ' fill-opacity=".6"') +
  fill(lathe(120, [44, 160, 42, 184, 39, 203], 0.12), '#6a432b') +
  line(lathe(120, [46, 128, 44, 170, 40, 204], 0.12), glass.deep, 2.5) +
  line('M120 132V158', '#6a432b', 4) +
  body('M62 122H178C176 134 64 134 62 122z', steel, '', { shade: 4 }) +
  body(lathe(120, [42, 66, 40, 120], 0.14), steel, s.sign(120, 100, 30, steel), { shade: 11, gleam: 6 }) +
  rod('M162 84H190', standingOut(steel, [s.second, rubber]), 9) +
  body('M74 66C76 48 164 48 166 66C156 74 84 74 74 66z', vary(steel, 0.04), '', { shade: 4 }) +
  body(oval(120, 46, 9), standingOut(steel, [s.second, rubber]), '', { shade: 3 });

const pepperGrinder: Draw = (s) =>
  ground(120, 212, 46) +
  body(
    soft(8, 90, 104, 150, 104, 156, 206, 84, 206),
    mix(glass, s.main, 0.15),
    times(30, (i) => dot(92 + ((i * 23) % 57), 132 + ((i * 31) % 69), 5, i % 3 ? s.main.base : s.main.light)),
    { shade: 9, gleam: 6 },
  ) +
  body(
    soft(8, 86, 58, 154, 58, 150, 108, 90, 108),
    standingOut(s.main, [s.second, steel]),
    line(
      times(8, (i) => `M${92 + i * 8} 66v36`),
      s.second.dark,
      2.5,
    ),
    { shade: 8 },
  ) +
  body(lathe(120, [20, 38, 30, 58], 0.14), standingOut(s.main, [s.second, steel]), '', { shade: 6 }) +
  s.sign(120, 176, 34, s.main);

const swimCap: Draw = (s) =>
  ground(120, 190, 84) +
  body(
    'M30 164C24 88 70 42 124 42C180 42 216 86 212 160C190 178 150 158 120 166C90 176 50 182 30 164z',
    s.main,
    crease('M60 70C54 96 52 130 58 168M124 42C118 80 116 120 118 164', 2.5, '.1') +
      (s.sign(130, 106, 56, s.main) || line('M50 128C100 108 150 108 208 128', standingOut(s.main, [s.second]).base, 8)),
    { shade: 15, gleam: 9 },
  );

const ovenGlove: Draw = (s) => {
  const trim = standingOut(s.main, [s.second, s.accent]);
  const mitt = 'M92 198L86 116C72 104 54 96 52 82C50 70 64 66 74 76L88 88C88 58 98 30 124 30C152 30 162 60 160 96L156 198z';
  return (
    ground(120, 212, 66) +
    turned(
      8,
      body(
        mitt,
        s.main,
        line(
          'M60 60L200 200M40 100L150 210M100 40L200 140M180 40L60 160M200 80L90 190M120 30L50 100',
          s.main.dark,
          2,
          ' stroke-opacity=".7"',
        ) + s.deco(s.main, 86, 60, 74, 90, 46, 18),
        { shade: 11 },
      ) +
        body(soft(5, 86, 176, 164, 176, 164, 206, 86, 206), trim, stitch('M92 191h68', trim.deep), { shade: 5 }) +
        rod('M160 184C180 184 180 208 164 206', trim, 5),
    )
  );
};

const lunchBox: Draw = (s) => {
  const [a, b] = [standingOut(s.main, [s.second]), s.accent];
  return (
    ground(120, 204, 96) +
    body(soft(14, 24, 96, 216, 96, 210, 196, 30, 196), s.main, '', { shade: 10 }) +
    flat(soft(16, 20, 74, 220, 74, 220, 124, 20, 124), vary(s.main, 0.04)) +
    fill(box(32, 82, 84, 36, 9), s.main.deep) +
    fill(box(124, 82, 84, 15, 6) + box(124, 103, 84, 15, 6), s.main.deep) +
    times(18, (i) => fill(oval(42 + (i % 6) * 13, 92 + Math.floor(i / 6) * 8, 6, 4), i % 2 ? '#f6f1e4' : '#e8e0cc')) +
    [136, 154, 172, 190]
      .map((x, i) => dot(x, 89, 7, i % 2 ? '#e2683f' : foliage.base) + dot(x + 4, 110, 6, i % 2 ? foliage.light : '#f0b03f'))
      .join('') +
    body(box(98, 118, 44, 22, 6), a, '', { shade: 4 }) +
    s.sign(120, 168, 40, s.main) +
    line('M30 182H210', b.base, 4)
  );
};

const leafSpray = (x: number, y: number, k: number): string =>
  [-70, 70, -40, 40, -14, 16]
    .map((t, i) =>
      turned(
        t,
        fill(smooth(x, y, x - 13 * k, y - 34 * k, x, y - 64 * k, x + 13 * k, y - 34 * k), i % 2 ? foliage.base : foliage.dark),
        x,
        y,
      ),
    )
    .join('');

const cord = '#b9a587';
const hangingPlanter: Draw = (s) =>
  line('M120 14V40M120 40L74 148M120 40L166 148M120 40V120', cord, 4) +
  dot(120, 40, 7, cord) +
  leafSpray(120, 140, 0.9) +
  body(soft(20, 72, 132, 168, 132, 158, 190, 82, 190), s.main, s.sign(120, 160, 36, s.main), { shade: 11 }) +
  line('M72 146L96 190L120 150L144 190L168 146', cord, 4) +
  line('M112 190V216M120 190V222M128 190V216', cord, 3.5);

const railPlanter: Draw = (s) =>
  ground(120, 214, 96, 6) +
  line(`${times(7, (i) => `M${30 + i * 30} 120V210`)}M14 120H226`, steel.dark, 7) +
  times(
    5,
    (i) =>
      around(6, 10, 52 + i * 34, 84 + (i % 2) * 8)
        .map(([x, y]) => dot(x, y, 7, (i % 2 ? s.second : s.accent).base))
        .join('') + dot(52 + i * 34, 84 + (i % 2) * 8, 5, '#f7dd83'),
  ) +
  times(9, (i) =>
    turned((i - 4) * 14, fill(smooth(44 + i * 19, 112, 38 + i * 19, 96, 44 + i * 19, 80, 50 + i * 19, 96), foliage.base), 44 + i * 19, 112),
  ) +
  body(soft(10, 26, 108, 214, 108, 204, 170, 36, 170), s.main, s.sign(120, 142, 40, s.main), { shade: 10 }) +
  fill(oval(120, 108, 88, 6), soil.base);

const laundryBag: Draw = (s) => {
  const bag = (x: number, y: number, k: number, tone = s.main): string =>
    `<g transform="translate(${x} ${y}) scale(${k})">${body('M30 40C10 70 4 120 20 150C40 166 110 166 130 150C146 120 140 70 120 40z', tone, line(times(13, (i) => `M0 ${50 + i * 9}H150`) + times(13, (i) => `M${10 + i * 11} 40V164`), tone.dark, 1.2) + s.sign(75, 104, 44, tone), { shade: 10 })}${body(soft(5, 32, 26, 118, 26, 122, 44, 28, 44), standingOut(tone, [s.second]), '', { shade: 4 })}</g>`;
  return ground(120, 210, 90) + bag(20, 34, 0.72, vary(s.main, 0.03)) + bag(116, 30, 0.72, vary(s.main, -0.04)) + bag(52, 66, 0.86);
};

const dogCoat: Draw = (s) =>
  ground(120, 208, 84) +
  body(
    'M52 86C80 60 150 62 176 84L206 60C218 76 218 104 204 116C206 140 200 160 190 172H160L150 150H92L84 190H54C44 160 40 116 52 86z',
    s.main,
    line('M70 84C74 120 74 150 70 186', standingOut(s.main, [s.second]).base, 6) + s.sign(122, 112, 44, s.main),
    { shade: 11, gleam: 6 },
  ) +
  body('M46 92C26 90 22 60 40 48C60 38 76 56 72 76C66 88 58 94 46 92z', vary(s.main, 0.04), fill(oval(46, 70, 12, 15), s.main.deep), {
    shade: 5,
  }) +
  rod('M86 150C96 176 150 176 156 152', standingOut(s.main, [s.second, rubber]), 7) +
  dot(120, 86, 4, steel.base);

const toothCup: Draw = (s) =>
  ground(120, 212, 88) +
  turned(
    12,
    body(soft(4, 112, 30, 122, 30, 124, 130, 110, 130), standingOut(s.main, [s.second, brass]), '', { shade: 3 }) +
      fill(box(121, 32, 12, 26, 2), white.dark),
    116,
    150,
  ) +
  turned(
    -14,
    body(soft(4, 86, 40, 96, 40, 98, 130, 84, 130), vary(s.second, 0.06), '', { shade: 3 }) + fill(box(76, 42, 12, 26, 2), white.dark),
    90,
    150,
  ) +
  body(lathe(104, [44, 112, 42, 160, 40, 202], 0.12), s.main, s.sign(104, 160, 40, s.main), { shade: 11, gleam: 6 }) +
  opening(104, 112, 44, s.main, s.main.deep, 4) +
  body('M142 190C150 208 206 208 214 190C206 184 150 184 142 190z', s.main, '', { shade: 5 }) +
  body(soft(10, 154, 172, 202, 172, 204, 192, 152, 192), mix(s.second, white, 0.3), '', { shade: 5 });

export const everydayMore: Drawings = {
  phin,
  'pepper-grinder': pepperGrinder,
  'swim-cap': swimCap,
  'oven-glove': ovenGlove,
  'lunch-box': lunchBox,
  'hanging-planter': hangingPlanter,
  'rail-planter': railPlanter,
  'laundry-bag': laundryBag,
  'dog-coat': dogCoat,
  'toothbrush-cup': toothCup,
};
