import { box, lathe, oval, soft } from './outline';
import { mix, paper, rubber, standingOut, steel, vary, white } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, flat, ground, line, rod, times, turned } from './svg';

const dryingRack: Draw = (s) => {
  const cloth = (x: number, w: number, tone = s.second): string =>
    body(box(x, 98, w, 62, 4), tone, line(`M${x} 148h${w}`, tone.dark, 4), { shade: 5 });
  return (
    ground(120, 212, 98) +
    rod('M72 206L148 100M168 206L92 100', s.main, 7) +
    rod('M20 84L92 100H148L220 84', s.main, 7) +
    line('M34 88V94M60 94H180M40 90H200M80 106H160', s.main.dark, 3) +
    cloth(44, 40, s.accent) +
    cloth(96, 52) +
    cloth(164, 34, mix(s.accent, white, 0.4)) +
    dot(120, 148, 6, s.main.deep)
  );
};

const mop: Draw = (s) => {
  const bucket = standingOut(s.main, [s.accent, s.second]);
  return (
    ground(120, 212, 96) +
    rod('M86 196L164 22', s.main, 9) +
    body(box(150, 14, 24, 40, 10), rubber, '', { shade: 3 }) +
    body(
      soft(8, 30, 186, 132, 186, 140, 204, 22, 204),
      s.second,
      line(
        times(10, (i) => `M${34 + i * 10} 204v7`),
        s.second.dark,
        5,
      ),
      { shade: 5 },
    ) +
    body(soft(10, 146, 112, 222, 112, 214, 206, 154, 206), bucket, s.sign(184, 160, 36, bucket) + line('M150 138H218', bucket.dark, 4), {
      shade: 9,
    }) +
    rod('M150 112C154 78 214 78 218 112', steel, 5)
  );
};

const bagRoll: Draw = (s) =>
  ground(120, 208, 84) +
  turned(
    -8,
    body(box(44, 66, 120, 92, 22), s.second, s.sign(104, 112, 46, s.second), { shade: 9 }) +
      line('M150 60v-12', s.second.dark, 8) +
      line(oval(150, 38, 11), steel.dark, 5) +
      body(
        'M60 150C90 160 120 152 160 158L170 206C140 196 100 208 64 200z',
        s.main,
        crease('M70 172C100 180 130 170 164 178', 2, '.16') + line('M62 190h110', s.main.light, 2.5, ' stroke-dasharray="4 4"'),
        { shade: 6 },
      ),
  ) +
  body(oval(196, 178, 24), s.main, line(oval(196, 178, 14) + oval(196, 178, 6), s.main.dark, 3), { shade: 5 });

const cloth: Draw = (s) =>
  ground(120, 206, 88) +
  turned(
    -6,
    body(
      soft(8, 36, 60, 176, 60, 176, 196, 36, 196),
      s.main,
      line(
        times(9, (i) => `M${36 + i * 18} 60V196`),
        s.main.dark,
        1.5,
        ' stroke-opacity=".6"',
      ) + s.sign(106, 128, 60, s.main),
      { shade: 8 },
    ) +
      line(
        times(17, (i) => `M${38 + i * 8.4} 58l2-7l2 7`),
        s.main.dark,
        2.5,
      ),
  ) +
  body(
    lathe(184, [18, 96, 26, 116, 26, 150, 24, 200], 0.12),
    s.second,
    flat(box(160, 140, 48, 34, 3), paper) + line('M170 156h26', s.second.deep, 4),
    { shade: 7 },
  ) +
  body(box(170, 72, 28, 26, 5), vary(s.second, -0.14), '', { shade: 4 });

const bin: Draw = (s) =>
  ground(120, 212, 62) +
  body(
    soft(8, 62, 78, 178, 78, 168, 208, 72, 208),
    s.main,
    s.sign(120, 146, 60, s.main) || line('M92 104V190M120 104V190M148 104V190', s.main.dark, 5),
    { shade: 12 },
  ) +
  body(soft(8, 54, 56, 186, 56, 186, 84, 54, 84), s.second, '', { shade: 6 }) +
  rod('M102 56C102 38 138 38 138 56', s.second, 8);

const spray: Draw = (s) =>
  ground(120, 212, 50) +
  body(
    lathe(120, [20, 92, 42, 122, 46, 160, 42, 204], 0.12),
    s.main,
    flat(box(70, 136, 100, 48), standingOut(s.main, [s.second, paper])) +
      (s.sign(120, 160, 40, s.second) || line('M98 152h44M104 166h32', s.main.deep, 5)),
    { shade: 11, gleam: 6 },
  ) +
  body(soft(6, 74, 40, 150, 40, 150, 66, 132, 72, 132, 96, 106, 96, 106, 70, 74, 58), s.second, '', { shade: 6 }) +
  body(soft(4, 96, 66, 106, 66, 92, 104, 84, 100), s.accent, '', { shade: 3 }) +
  fill(
    times(4, (i) => oval(44 - (i % 2) * 12, 36 + i * 9, 3.4)),
    '#8fc8e2',
  );

const sponge: Draw = (s) =>
  ground(120, 196, 84) +
  turned(
    -8,
    body(
      box(40, 92, 160, 76, 18),
      s.main,
      times(12, (i) => fill(oval(62 + (i % 6) * 24, 112 + Math.floor(i / 6) * 22, 5, 4), s.main.dark)) + s.sign(120, 124, 44, s.main),
      { shade: 9 },
    ) + body(box(40, 146, 160, 30, 10), s.second, '', { shade: 6 }),
  );

const broom: Draw = (s) =>
  ground(120, 214, 76) +
  turned(
    16,
    rod('M120 10V130', s.second, 9) +
      body(soft(6, 92, 126, 148, 126, 154, 150, 86, 150), s.accent, '', { shade: 4 }) +
      body(
        'M84 148H156L176 208H64z',
        s.main,
        line(
          times(9, (i) => `M${90 + i * 7.5} 150L${74 + i * 11.5} 208`),
          s.main.dark,
          2.5,
        ),
        { shade: 8 },
      ),
  );

const detergent: Draw = (s) =>
  ground(120, 212, 62) +
  rod('M150 84C196 80 196 150 164 156', s.main, 17) +
  body(
    soft(16, 66, 74, 152, 74, 172, 116, 170, 206, 64, 206),
    s.main,
    flat(oval(112, 150, 38, 36), standingOut(s.main, [s.second, white])) + s.sign(112, 150, 48, s.second),
    { shade: 12, gleam: 6 },
  ) +
  body(
    box(76, 34, 58, 44, 9),
    s.second,
    line(
      times(5, (i) => `M${86 + i * 10} 42v28`),
      s.second.dark,
      2.5,
    ),
    { shade: 7 },
  );

const tissue: Draw = (s) =>
  ground(120, 206, 90) +
  body(
    'M84 96C80 56 100 70 110 48C122 66 138 40 146 62C164 58 158 84 156 98z',
    white,
    crease('M104 94C108 74 112 66 112 58M138 94C138 80 142 72 144 66'),
    { shade: 6 },
  ) +
  body(
    soft(10, 34, 88, 206, 88, 210, 200, 30, 200),
    s.main,
    fill(oval(120, 94, 52, 8), s.main.deep) + s.deco(s.main, 30, 108, 180, 90, 54, 22),
    { shade: 11 },
  );

export const cleaning: Drawings = {
  'drying-rack': dryingRack,
  mop,
  'bag-roll': bagRoll,
  'polishing-cloth': cloth,
  bin,
  'spray-bottle': spray,
  sponge,
  broom,
  detergent,
  tissue,
};
