import { digits } from './digits';
import { around, box, lathe, oval, soft } from './outline';
import { glass, mix, rubber, standingOut, steel, vary, white } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, clipped, dot, fill, glint, ground, line, pane, rod, times, turned } from './svg';

const lit = '#8fe0d0';

const pressureCooker: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, rubber]);
  if (s.given > 2)
    return (
      ground(120, 208, 92) +
      rod('M54 108H18', trim, 15) +
      rod('M186 108H226', trim, 15) +
      body(lathe(120, [68, 104, 72, 150, 66, 198], 0.1), main, s.sign(120, 156, 44, main), { shade: 15, gleam: 6 }) +
      body('M50 104C50 76 190 76 190 104C176 116 64 116 50 104z', vary(main, 0.03), '', { shade: 7 }) +
      rod('M84 78H156', trim, 13) +
      body(lathe(120, [9, 48, 11, 60, 11, 72], 0.15), s.accent, '', { shade: 3 }) +
      line('M120 44c-8-8 8-14 0-22', '#b9c4ce', 4, ' stroke-opacity=".6"')
    );
  return (
    ground(120, 212, 80) +
    body(
      soft(14, 46, 96, 194, 96, 190, 206, 50, 206),
      main,
      body(
        box(82, 118, 76, 66, 10),
        rubber,
        digits('25', 103, 126, 22, lit) +
          times(6, (i) => dot(98 + (i % 3) * 22, 160 + Math.floor(i / 3) * 13, 4, i ? steel.base : s.accent.base)),
        { shade: 3 },
      ),
      { shade: 13, gleam: 6 },
    ) +
    body('M40 100C42 60 198 60 200 100C180 110 60 110 40 100z', trim, '', { shade: 7 }) +
    rod('M92 66C92 46 148 46 148 66', trim, 10) +
    body(box(158, 62, 18, 14, 5), s.accent, '', { shade: 3 })
  );
};

const airFryer: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const dials = s.rng.turn(2) === 1;
  return (
    ground(120, 212, 78) +
    body(
      soft(34, 48, 34, 192, 34, 200, 206, 40, 206),
      main,
      dials
        ? [90, 150].map((x) => body(oval(x, 70, 17), vary(main, 0.08), line(`M${x} 58v10`, trim.base, 4), { shade: 4 })).join('')
        : body(box(84, 54, 72, 30, 8), rubber, digits('180', 92, 60, 17, s.second.base), { shade: 0 }),
      { shade: 13, gleam: 6 },
    ) +
    body(
      soft(16, 50, 104, 190, 104, 194, 190, 46, 190),
      vary(main, -0.04),
      (dials
        ? ''
        : fill(box(66, 118, 108, 32, 8), '#f2c06a') +
          times(7, (i) => fill(box(74 + i * 14, 124 + (i % 2) * 7, 11, 16, 4), i % 2 ? '#d98f3a' : '#e6a950')) +
          pane('M70 118h24l-14 32h-10z', '.25')) + s.sign(120, 134, 30, main),
      { shade: 9 },
    ) +
    body(soft(8, 98, 158, 142, 158, 138, 186, 102, 186), trim, line('M106 170h28', trim.dark, 4), { shade: 5 })
  );
};

const oven: Draw = (s) =>
  ground(120, 204, 100) +
  body(box(20, 56, 200, 138, 14), s.main, '', { shade: 10 }) +
  fill(box(34, 72, 132, 106, 8), '#2c2f35') +
  clipped(
    box(34, 72, 132, 106, 8),
    fill(box(34, 72, 132, 106), '#f0b35a', ' fill-opacity=".28"') +
      line('M34 128H166M34 146H166', '#8d949c', 2.5) +
      fill('M66 126C66 102 134 102 134 126z', '#d39a52') +
      line('M84 112l6 8M100 108l4 10M116 110l4 10', '#a8702f', 3) +
      pane('M40 178L104 72H126L62 178z', '.14'),
  ) +
  rod('M48 66H152', standingOut(s.main, [steel, s.second]), 7) +
  [82, 122, 162].map((y) => body(oval(194, y, 14), s.second, line(`M194 ${y - 11}v8`, s.second.deep, 3), { shade: 4 })).join('') +
  body(box(40, 190, 20, 12, 4), rubber) +
  body(box(180, 190, 20, 12, 4), rubber);

const eggCooker: Draw = (s) =>
  ground(120, 208, 80) +
  fill('M46 128C46 60 194 60 194 128z', glass.base, ' fill-opacity=".5"') +
  [78, 120, 162].map((x) => body(oval(x, 116, 17, 22), mix(white, s.second, 0.3), '', { shade: 5 })).join('') +
  line('M46 128C46 60 194 60 194 128', glass.deep, 2.5) +
  pane('M66 104C72 88 82 80 92 76L98 82C86 90 80 98 76 110z', '.6') +
  body(oval(120, 74, 12, 8), s.main, '', { shade: 3 }) +
  body(
    soft(20, 38, 124, 202, 124, 188, 204, 52, 204),
    s.main,
    body(box(92, 158, 56, 24, 12), s.second, dot(104, 170, 6, s.main.base) + line('M120 170h18', s.main.dark, 4), { shade: 4 }),
    { shade: 12 },
  );

const kitchenScale: Draw = (s) =>
  ground(120, 202, 92) +
  [
    [88, 104, 22, '#d9503c'],
    [128, 96, 26, '#e8b13f'],
    [160, 110, 17, '#6a9d58'],
  ]
    .map(
      ([x, y, r, c]) =>
        fill(oval(x as number, y as number, r as number), c as string) + glint(`M${(x as number) - 9} ${(y as number) - 6}q2-7 8-8`, 3),
    )
    .join('') +
  body('M40 116H200C192 146 160 152 120 152C80 152 48 146 40 116z', mix(steel, white, 0.3), '', { shade: 7 }) +
  body(
    box(26, 148, 188, 46, 14),
    s.main,
    body(box(72, 158, 72, 27, 6), rubber, digits('128.4', 77, 163, 17, s.second.lightness > 0.5 ? s.second.base : lit), { shade: 0 }) +
      dot(164, 171, 7, s.second.base) +
      dot(186, 171, 7, s.accent.base),
    { shade: 8 },
  );

const tower =
  (kind: 'purifier' | 'dehumidifier'): Draw =>
  (s) => {
    const { main } = s;
    const vents =
      kind === 'purifier'
        ? line(
            times(10, (i) => `M72 ${102 + i * 9.5}h96`),
            main.deep,
            4,
            ' stroke-dasharray="0 9.6"',
          )
        : line(
            times(7, (i) => `M76 ${60 + i * 9}H164`),
            main.deep,
            4,
          );
    return (
      ground(120, 214, 66) +
      body(
        soft(26, 58, 36, 182, 36, 182, 208, 58, 208),
        main,
        vents +
          (kind === 'dehumidifier'
            ? fill(soft(8, 74, 140, 166, 140, 166, 198, 74, 198), mix(glass, s.second, 0.3).base) +
              fill('M74 172q12-8 23 0t23 0t23 0t23 0V198H74z', '#8fc8e2')
            : ''),
        { shade: 13, gleam: 6 },
      ) +
      body(oval(120, 50, 50, 13), vary(main, -0.05), line(oval(120, 50, 34, 7), s.second.base, 3), { shade: 3 }) +
      body(box(96, 76, 48, 16, 8), rubber, dot(108, 84, 3.5, '#7fdc9a') + line('M120 84h14', lit, 3.5), { shade: 0 }) +
      (kind === 'purifier'
        ? line('M84 34c-10-8 6-14-2-24M120 30c-10-8 6-14-2-24M156 34c-10-8 6-14-2-24', '#b9d0dc', 4.5, ' stroke-opacity=".7"') +
          s.sign(164, 192, 24, main)
        : '')
    );
  };

const radiator: Draw = (s) =>
  ground(120, 212, 92) +
  [0, 1, 2, 3, 4, 5, 6].map((i) => body(box(36 + i * 21, 60, 19, 134, 9), s.main, '', { shade: 5 })).join('') +
  line('M44 176H172', s.main.dark, 5) +
  body(
    box(180, 70, 28, 118, 9),
    vary(s.main, -0.06),
    body(oval(194, 98, 9), s.second, '', { shade: 3 }) + body(oval(194, 124, 9), s.second, '', { shade: 3 }) + dot(194, 148, 4, '#e8694f'),
    { shade: 5 },
  ) +
  [56, 178].map((x) => body(oval(x, 202, 11), rubber, '', { shade: 3 })).join('') +
  line('M60 48c-8-8 6-12 0-22M104 48c-8-8 6-12 0-22M148 48c-8-8 6-12 0-22', '#e79a5a', 5, ' stroke-opacity=".6"');

const steamer: Draw = (s) =>
  ground(120, 212, 60) +
  line('M30 62c-10 4-10 10-2 14M30 86c-10 4-10 10-2 14M18 74c-6 3-6 6-2 9', '#a9c4d4', 4) +
  rod('M140 196C150 214 176 216 190 206', rubber, 6) +
  body(
    soft(16, 84, 96, 146, 96, 160, 204, 108, 204),
    s.main,
    body(box(106, 128, 34, 60, 12), mix(glass, s.second, 0.5), fill('M104 160h40v40h-40z', '#8fc8e2'), { shade: 4 }) +
      s.sign(118, 112, 22, s.main),
    { shade: 9 },
  ) +
  body(soft(12, 52, 48, 150, 40, 168, 74, 158, 104, 56, 108), s.main, '', { shade: 8 }) +
  body(
    soft(7, 36, 46, 58, 44, 60, 112, 36, 110),
    s.second,
    times(3, (i) => dot(46, 60 + i * 18, 3, s.second.deep)),
    { shade: 4 },
  );

const shaver: Draw = (s) =>
  ground(120, 212, 54) +
  turned(
    14,
    body(
      soft(22, 88, 100, 152, 100, 146, 210, 94, 210),
      s.main,
      body(box(108, 134, 24, 36, 11), s.second, '', { shade: 4 }) + s.sign(120, 188, 22, s.main),
      { shade: 9, gleam: 6 },
    ) +
      body(oval(120, 70, 48, 44), s.second, '', { shade: 8 }) +
      fill(oval(120, 66, 37, 33), steel.base) +
      around(18, 25, 120, 66)
        .map(([x, y]) => dot(x, y, 2.4, steel.deep))
        .join('') +
      around(10, 14, 120, 66)
        .map(([x, y]) => dot(x, y, 2.4, steel.deep))
        .join('') +
      dot(120, 66, 3, steel.deep),
  );

const clippers: Draw = (s) =>
  ground(120, 212, 58) +
  turned(
    18,
    body(
      soft(16, 92, 72, 148, 72, 142, 212, 98, 212),
      s.main,
      body(box(110, 116, 20, 50, 9), s.second, line('M114 132h12M114 142h12', s.second.deep, 2.5), { shade: 4 }) +
        s.sign(120, 190, 22, s.main),
      { shade: 9, gleam: 6 },
    ) +
      body(soft(5, 92, 46, 148, 46, 146, 78, 94, 78), steel, '', { shade: 4 }) +
      fill(
        times(9, (i) => box(91 + i * 6.6, 30, 4, 18, 1)),
        steel.dark,
      ) +
      body(box(90, 40, 60, 10, 2), vary(steel, -0.08), '', { shade: 2 }),
  ) +
  turned(
    -16,
    body(
      soft(4, 26, 150, 80, 150, 80, 172, 26, 172),
      rubber,
      fill(
        times(8, (i) => box(28 + i * 6.6, 136, 4, 18, 1)),
        rubber.base,
      ),
      { shade: 4 },
    ),
    54,
    160,
  );

const steriliser: Draw = (s) => {
  const bottle = (x: number): string =>
    body(
      soft(6, x - 15, 98, x + 15, 98, x + 15, 150, x - 15, 150),
      mix(glass, white, 0.3),
      line(`M${x - 8} 118h10M${x - 8} 130h10`, s.second.base, 2),
      { shade: 4 },
    ) + body(box(x - 12, 86, 24, 14, 4), s.second, '', { shade: 3 });
  return (
    ground(120, 210, 78) +
    fill('M52 150V92C52 40 188 40 188 92V150z', glass.base, ' fill-opacity=".45"') +
    bottle(88) +
    bottle(124) +
    bottle(158) +
    line('M52 150V92C52 40 188 40 188 92V150', glass.deep, 2.5) +
    body(oval(120, 50, 14, 9), s.main, '', { shade: 3 }) +
    body(
      soft(16, 42, 146, 198, 146, 190, 206, 50, 206),
      s.main,
      body(box(88, 166, 64, 24, 8), rubber, digits('8', 96, 171, 13, lit) + line('M118 178h24', lit, 3.5), { shade: 0 }),
      { shade: 11 },
    )
  );
};

const noiseMachine: Draw = (s) =>
  ground(120, 204, 82) +
  body(
    lathe(120, [70, 100, 82, 126, 84, 160, 80, 192], 0.14),
    s.main,
    line(
      times(15, (i) => `M${44 + i * 11} 150v40`),
      s.main.deep,
      4,
    ) + s.sign(120, 130, 30, s.main),
    { shade: 14, gleam: 6 },
  ) +
  body(oval(120, 98, 70, 22), vary(s.main, 0.02), '', { shade: 5 }) +
  line(oval(120, 98, 48, 14) + oval(120, 98, 28, 8), s.main.deep, 3) +
  dot(120, 98, 6, s.second.base) +
  line('M46 70c10-14 20 10 30-6M164 68c10-14 20 10 30-6', s.second.base, 5, ' stroke-opacity=".7"');

export const kitchenElectrics: Drawings = {
  'pressure-cooker': pressureCooker,
  'air-fryer': airFryer,
  oven,
  'egg-cooker': eggCooker,
  'kitchen-scale': kitchenScale,
  dehumidifier: tower('dehumidifier'),
  'air-purifier': tower('purifier'),
  radiator,
  'garment-steamer': steamer,
  'fabric-shaver': shaver,
  'hair-clippers': clippers,
  steriliser,
  'noise-machine': noiseMachine,
};
