import { around, box, lathe, oval, smooth, soft } from './outline';
import { glass, mix, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, ground, line, rod, stitch, times, turned } from './svg';

const yogaBlock: Draw = (s) => {
  const block = (x: number, y: number, tone = s.main): string =>
    fill(soft(3, x, y, x + 26, y - 16, x + 146, y - 16, x + 120, y), vary(tone, 0.05).base) +
    body(soft(3, x + 120, y, x + 146, y - 16, x + 146, y + 48, x + 120, y + 64), vary(tone, -0.1), '', { shade: 3 }) +
    body(
      soft(6, x, y, x + 120, y, x + 120, y + 64, x, y + 64),
      tone,
      times(18, (i) => dot(x + 8 + ((i * 37) % 106), y + 8 + ((i * 23) % 50), 2.2, tone.dark)) + s.sign(x + 60, y + 32, 34, tone),
      { shade: 7 },
    );
  return ground(120, 210, 92) + block(52, 66, vary(s.main, 0.03)) + block(36, 142);
};

const yogaStrap: Draw = (s) =>
  ground(120, 208, 78) +
  [72, 58, 44, 30].map((r, i) => line(oval(112, 116, r, r * 0.92), i % 2 ? s.main.base : s.main.dark, 15)).join('') +
  line(oval(112, 116, 72, 66), s.main.light, 2.5, ' stroke-dasharray="6 5"') +
  body(soft(4, 112, 176, 190, 176, 190, 194, 112, 194), s.main, stitch('M116 185H176', standingOut(s.main, [s.second]).base), {
    shade: 4,
  }) +
  line(box(176, 168, 15, 34, 4) + box(192, 168, 15, 34, 4), steel.dark, 5) +
  s.sign(112, 116, 26, s.main);

const pullUpBar: Draw = (s) =>
  ground(120, 214, 90, 6) +
  body(box(22, 20, 18, 194, 2), mix(wood, white, 0.5), '', { shade: 4 }) +
  body(box(200, 20, 18, 194, 2), mix(wood, white, 0.5), '', { shade: 4 }) +
  rod('M44 84H196', s.main, 18) +
  [76, 140]
    .map((x) => body(box(x, 73, 26, 22, 6), s.second, line(`M${x + 8} 76v16M${x + 16} 76v16`, s.second.light, 2), { shade: 4 }))
    .join('') +
  [40, 186].map((x) => body(box(x, 64, 14, 40, 6), s.second, '', { shade: 4 })).join('');

const pushUp: Draw = (s) => {
  const one = (x: number, y: number): string =>
    ground(x, y + 54, 46) +
    rod(`M${x - 30} ${y + 40}V${y}M${x + 30} ${y + 40}V${y}`, s.second, 11) +
    rod(`M${x - 34} ${y}H${x + 34}`, s.main, 20) +
    body(box(x - 48, y + 38, 96, 14, 6), s.second, '', { shade: 4 });
  return `<g transform="translate(-26 -22) scale(1.22)">${one(86, 78)}${one(152, 140)}</g>`;
};

const abWheel: Draw = (s) =>
  ground(120, 210, 70) +
  rod('M20 128H220', steel, 10) +
  body(box(10, 116, 54, 25, 9), s.main, line('M22 116v24M34 116v24M46 116v24', s.main.dark, 3), { shade: 5 }) +
  body(box(176, 116, 54, 25, 9), s.main, line('M188 116v24M200 116v24M212 116v24', s.main.dark, 3), { shade: 5 }) +
  body(oval(120, 128, 70), s.second, line(oval(120, 128, 62), s.second.light, 3, ' stroke-dasharray="4 8"'), { shade: 9 }) +
  body(
    oval(120, 128, 44),
    s.main,
    around(6, 28, 120, 128)
      .map(([x, y]) => dot(x, y, 7, s.main.deep))
      .join(''),
    { shade: 6 },
  ) +
  dot(120, 128, 12, s.second.base);

const step: Draw = (s) =>
  ground(120, 204, 104) +
  [36, 156]
    .map((x) => body(soft(6, x, 150, x + 48, 150, x + 54, 196, x - 6, 196), s.second, line(`M${x} 172h48`, s.second.dark, 4), { shade: 5 }))
    .join('') +
  body(
    soft(8, 40, 96, 200, 96, 228, 130, 12, 130),
    vary(s.main, 0.04),
    times(24, (i) => dot(48 + (i % 8) * 20, 104 + Math.floor(i / 8) * 9, 2.6, s.main.dark)),
    { shade: 0 },
  ) +
  body(box(10, 128, 220, 24, 7), s.main, s.sign(120, 140, 18, s.main) + line('M20 140H80', s.second.base, 4), { shade: 6 });

const gripRing: Draw = (s) =>
  ground(120, 210, 82) +
  [
    [76, 94, s.second],
    [162, 88, s.accent],
    [122, 152, s.main],
  ]
    .map(([x, y, tone]) => {
      const t = tone as typeof s.main;
      const [cx, cy] = [x as number, y as number];
      return (
        line(oval(cx, cy, 36, 34), t.edge || t.dark, 25) +
        line(oval(cx, cy, 36, 34), t.base, 22) +
        line(oval(cx, cy, 36, 34), t.light, 3.5, ' stroke-dasharray="1 9"')
      );
    })
    .join('') +
  s.sign(122, 152, 28, s.main);

const footHammock: Draw = (s) =>
  ground(120, 210, 70) +
  body(box(24, 30, 192, 16, 4), wood, '', { shade: 4 }) +
  rod('M60 46L52 118M180 46L188 118M84 46L76 118M156 46L164 118', vary(s.second, 0.06), 5) +
  rod('M34 120H206', s.second, 9) +
  body(
    'M44 118H196C196 176 160 190 120 190C80 190 44 176 44 118z',
    s.main,
    s.deco(s.main, 44, 120, 150, 70, 44, 18) + crease('M60 122C64 166 92 182 120 182M180 122C176 166 148 182 120 182', 3, '.14'),
    { shade: 11 },
  );

const footRoller: Draw = (s) =>
  ground(120, 200, 98) +
  body(
    soft(8, 20, 108, 220, 108, 228, 182, 12, 182),
    vary(s.main, -0.05),
    fill(soft(5, 36, 120, 204, 120, 210, 170, 30, 170), vary(s.main, -0.2).base),
    { shade: 6 },
  ) +
  [0, 1]
    .map((r) =>
      times(5, (i) =>
        body(
          box(38 + i * 33 + (r ? -2 : 0), 116 + r * 30, 29, 24, 11),
          i % 2 ? s.second : s.main,
          line(`M${46 + i * 33} ${118 + r * 30}v20M${56 + i * 33} ${118 + r * 30}v20`, s.second.dark, 2),
          { shade: 5 },
        ),
      ),
    )
    .join('');

const gelPack: Draw = (s) =>
  ground(120, 200, 96) +
  rod('M40 120H12M200 120H228', s.second, 15) +
  body(
    soft(26, 30, 70, 210, 70, 214, 186, 26, 186),
    s.main,
    line('M30 108H210M30 148H210M90 70V186M150 70V186', s.main.dark, 3) +
      fill(smooth(50, 90, 76, 82, 80, 96, 60, 102), '#fff', ' fill-opacity=".35"') +
      s.sign(120, 128, 44, s.main),
    { shade: 12, gleam: 8 },
  ) +
  (s.motif ? '' : fill(oval(120, 128, 26), white.base) + line('M120 112v32M106 120l28 16M134 120l-28 16', s.main.base, 4));

const heatPack: Draw = (s) => {
  const glow = line('M70 48c-10-10 8-16 0-30M120 44c-10-10 8-16 0-30M170 48c-10-10 8-16 0-30', '#ec9a5c', 5, ' stroke-opacity=".65"');
  if (s.motif === 'sun' || s.rng.turn(2))
    return (
      ground(120, 210, 74) +
      glow +
      turned(6, body(soft(10, 58, 62, 182, 62, 182, 204, 58, 204), vary(s.second, -0.02), '', { shade: 6 }), 120, 130) +
      turned(
        -5,
        body(
          soft(10, 54, 60, 178, 60, 178, 202, 54, 202),
          s.main,
          fill(box(54, 60, 124, 22), s.second.base) + (s.sign(116, 136, 70, s.main) || line('M90 130h52', s.second.base, 8)),
          { shade: 9 },
        ),
      )
    );
  return (
    ground(120, 206, 92) +
    glow +
    body(
      soft(22, 22, 84, 218, 84, 222, 192, 18, 192),
      s.main,
      line('M74 84V192M126 84V192M176 84V192', s.main.dark, 3) +
        s.deco(s.main, 22, 84, 196, 108, 44, 22) +
        stitch(soft(16, 32, 94, 208, 94, 212, 182, 28, 182), standingOut(s.main, [s.second]).base),
      { shade: 13, gleam: 7 },
    )
  );
};

const handWarmer: Draw = (s) =>
  ground(120, 208, 78) +
  line('M92 36c-8-8 6-12 0-24M148 36c-8-8 6-12 0-24', '#ec9a5c', 4.5, ' stroke-opacity=".6"') +
  body(
    soft(44, 44, 52, 196, 52, 196, 204, 44, 204),
    s.main,
    fill(oval(120, 130, 52, 50), vary(s.main, 0.06).base) + s.sign(120, 128, 66, s.main),
    { shade: 13, gleam: 7 },
  ) +
  fill(oval(44, 130, 12, 30), s.main.deep) +
  fill(oval(196, 130, 12, 30), s.main.deep) +
  body(box(104, 190, 32, 14, 6), s.second, dot(112, 197, 3, '#7fdc9a'), { shade: 3 });

const earplugs: Draw = (s) => {
  const one = (x: number, y: number, turn: number, tone = s.main, k = 1): string =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${k})">${body('M-20 40C-24 0-22-30-12-44C-4-52 4-52 12-44C22-30 24 0 20 40C14 48-14 48-20 40z', tone, '', { shade: 7, gleam: 5 })}${fill(oval(0, 40, 20, 7), tone.dark)}</g>`;
  return (
    ground(120, 210, 86) +
    body(
      lathe(168, [34, 120, 34, 200], 0.14),
      mix(glass, s.second, 0.25),
      one(156, 172, 20, s.second, 0.5) + one(182, 168, -18, s.main, 0.5) + one(168, 192, 80, s.second, 0.5),
      { shade: 7 },
    ) +
    body(lathe(168, [36, 102, 36, 122], 0.14), s.second, '', { shade: 5 }) +
    one(70, 96, -16) +
    one(104, 152, 28, s.main)
  );
};

const insole: Draw = (s) => {
  const one = (x: number, f: number): string =>
    turned(
      f * 8,
      body(
        smooth(
          x,
          26,
          x + f * 26,
          38,
          x + f * 32,
          76,
          x + f * 22,
          120,
          x + f * 24,
          170,
          x + f * 12,
          206,
          x - f * 14,
          208,
          x - f * 24,
          176,
          x - f * 16,
          124,
          x - f * 28,
          80,
          x - f * 22,
          40,
        ),
        s.main,
        fill(oval(x, 182, 17, 20), s.second.base) +
          fill(smooth(x - f * 18, 52, x, 44, x + f * 20, 60, x + f * 18, 88, x, 92, x - f * 18, 80), vary(s.main, -0.06).base) +
          line(`M${x - 8} 106h16M${x - 8} 118h16M${x - 7} 130h14`, s.main.light, 3) +
          s.sign(x, 70, 24, s.main),
        { shade: 7 },
      ),
      x,
      120,
    );
  return ground(120, 216, 76) + one(74, -1) + one(166, 1);
};

export const workout: Drawings = {
  'yoga-block': yogaBlock,
  'yoga-strap': yogaStrap,
  'pull-up-bar': pullUpBar,
  'push-up-bar': pushUp,
  'ab-wheel': abWheel,
  'step-platform': step,
  'grip-ring': gripRing,
  'foot-hammock': footHammock,
  'foot-roller': footRoller,
  'gel-pack': gelPack,
  'heat-pack': heatPack,
  'hand-warmer': handWarmer,
  earplugs,
  insole,
};
