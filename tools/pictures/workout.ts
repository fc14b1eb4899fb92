import { around, box, lathe, oval, smooth, soft, through } from './outline';
import { glass, mix, rubber, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, ground, line, rod, stitch, times, turned } from './svg';

const shuttlecock: Draw = (s) => {
  const one = (x: number, y: number, turn: number, k: number): string =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${k})">${body('M-16 40L-44-46C-30-58 30-58 44-46L16 40z', s.main, line('M-9 36L-30-50M0 38V-54M9 36L30-50', s.main.deep, 2) + line('M-36-18Q0-4 36-18M-27 8Q0 18 27 8', s.second.base, 2.5), { shade: 6 })}${fill('M-44-46q6-10 11-1q6-10 11-1q6-10 11-1q6-10 11-1q6-10 11-1q6-10 11-1q6-10 11-1q6-10 11 1', s.main.base)}${body('M-18 38H18V48C18 66-18 66-18 48z', vary(s.second, 0.06), line('M-18 44H18', s.second.dark, 3), { shade: 4 })}</g>`;
  return ground(120, 210, 80) + one(84, 96, 18, 0.9) + one(152, 132, -20, 1.05);
};

const paddle: Draw = (s) => {
  const bat = (turn: number, tone = s.main): string =>
    turned(
      turn,
      body(
        soft(7, 108, 146, 132, 146, 134, 216, 106, 216),
        s.given > 2 ? s.accent : wood,
        line('M115 152V212M125 152V212', wood.dark, 2.5),
        { shade: 5 },
      ) +
        body(
          'M120 24C168 24 190 64 184 104C178 134 150 140 138 156H102C90 140 62 134 56 104C50 64 72 24 120 24z',
          tone,
          s.sign(120, 84, 50, tone) + fill('M60 120C90 132 150 132 180 120L138 158H102z', s.given > 2 ? wood.base : tone.dark),
          { shade: 9 },
        ),
      120,
      150,
    );
  return (
    ground(120, 212, 78) +
    (s.given > 2 ? bat(30, s.second) : '') +
    bat(s.given > 2 ? -22 : -26) +
    body(oval(198, 186, 17), white, '', { shade: 4 })
  );
};

const bikePump: Draw = (s) =>
  ground(120, 214, 62) +
  rod(through(92, 186, 50, 180, 44, 120, 74, 96), rubber, 6) +
  body(box(66, 84, 22, 18, 5), s.second, '', { shade: 3 }) +
  rod('M120 60V30', steel, 7) +
  body(box(80, 18, 80, 18, 9), s.second, '', { shade: 4 }) +
  body(box(104, 56, 32, 132, 8), s.main, s.sign(120, 110, 26, s.main) + line('M104 84h32', s.main.dark, 4), { shade: 7 }) +
  body(
    oval(120, 176, 24),
    white,
    line(oval(120, 176, 17), vary(white, -0.3).base, 2, ' stroke-dasharray="2 4"') +
      turned(40, line('M120 176V162', '#d9503c', 3), 120, 176),
    { shade: 4 },
  ) +
  line(oval(120, 176, 24), s.second.base, 5) +
  body(soft(6, 72, 198, 168, 198, 178, 212, 62, 212), s.second, '', { shade: 4 });

const swimsuit: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  if (s.motif === 'whale' || s.rng.turn(2)) {
    const arm = [152, 44, 168, 50, 198, 122, 178, 130, 156, 90];
    return (
      ground(120, 214, 58) +
      body(soft(8, ...arm), trim, '', { shade: 6 }) +
      body(soft(8, ...arm.map((v, i) => (i % 2 ? v : 240 - v))), trim, '', { shade: 6 }) +
      body(
        soft(8, 88, 40, 152, 40, 166, 96, 160, 140, 174, 204, 132, 208, 122, 172, 118, 172, 108, 208, 66, 204, 80, 140, 74, 96),
        main,
        s.deco(main, 80, 60, 80, 90, 60, 18) + line('M120 44V112', trim.base, 4) + line('M66 192H110M130 192H176', trim.base, 6),
        { shade: 10 },
      ) +
      body(box(98, 30, 44, 18, 7), trim, '', { shade: 3 })
    );
  }
  return (
    ground(120, 212, 54) +
    rod('M94 70C90 46 96 34 104 28M146 70C150 46 144 34 136 28', main, 11) +
    body(
      'M82 66C96 86 144 86 158 66C166 84 160 108 160 124C168 146 170 164 172 176C150 182 134 196 128 208H112C106 196 90 182 68 176C70 164 72 146 80 124C80 108 74 84 82 66z',
      main,
      s.sign(120, 140, 50, main) + line('M80 72C88 120 84 150 74 178M160 72C152 120 156 150 166 178', trim.base, 6),
      { shade: 10 },
    )
  );
};

const kickboard: Draw = (s) =>
  ground(120, 210, 62) +
  turned(
    -10,
    body(
      'M66 96C66 44 90 24 120 24C150 24 174 44 174 96V188C174 200 166 206 156 206C140 196 100 196 84 206C74 206 66 200 66 188z',
      s.main,
      fill('M60 150H180V220H60z', s.second.base) +
        s.sign(120, 96, 56, s.main) +
        (s.motif ? '' : line('M92 84C104 70 136 70 148 84M92 104C104 90 136 90 148 104', standingOut(s.main, [s.second, white]).base, 7)),
      { shade: 12, gleam: 7 },
    ),
  );
const fins: Draw = (s) => {
  const one = (turn: number, x: number): string =>
    turned(
      turn,
      body(
        `M${x - 24} 60C${x - 26} 40 ${x + 26} 40 ${x + 24} 60L${x + 26} 104L${x + 44} 190C${x + 40} 206 ${x - 40} 206 ${x - 44} 190L${x - 26} 104z`,
        s.main,
        line(`M${x} 112V200M${x - 15} 112L${x - 26} 200M${x + 15} 112L${x + 26} 200`, s.main.dark, 4) + s.sign(x, 160, 26, s.main),
        { shade: 8 },
      ) +
        body(
          `M${x - 22} 62C${x - 22} 34 ${x + 22} 34 ${x + 22} 62L${x + 22} 100H${x - 22}z`,
          s.second,
          fill(oval(x, 58, 13, 16), s.second.deep),
          { shade: 5 },
        ),
      x,
      120,
    );
  return ground(120, 214, 84) + one(-9, 76) + one(9, 166);
};
const buoy: Draw = (s) =>
  ground(120, 208, 70) +
  rod(through(90, 66, 60, 40, 40, 80, 60, 120), s.second, 7) +
  body(
    soft(42, 70, 58, 184, 58, 190, 204, 64, 204),
    s.main,
    crease('M127 62V200', 4, '.2') + s.sign(104, 136, 40, s.main) + line('M90 176Q127 188 166 176', white.base, 5),
    { shade: 14, gleam: 8 },
  ) +
  body(box(110, 40, 36, 24, 6), s.second, '', { shade: 4 }) +
  body(oval(168, 84, 8), white, '', { shade: 3 });
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
  shuttlecock,
  paddle,
  'bike-pump': bikePump,
  swimsuit,
  kickboard,
  fins,
  'swim-buoy': buoy,
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
