import { around, box, lathe, oval, smooth, soft, through } from './outline';
import { brass, flame, foliage, glass, ink, mix, rubber, soil, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, group, line, rod, times, turned } from './svg';

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
const hexKeys: Draw = (s) =>
  ground(120, 210, 84) +
  times(7, (i) =>
    turned(
      -30 + i * 10,
      line(`M120 190V${48 + i * 7}H${142 - i * 1.5}`, s.main.edge || s.main.dark, 11 - i * 0.9) +
        line(`M120 190V${48 + i * 7}H${142 - i * 1.5}`, i % 2 ? s.main.base : s.main.light, 8.5 - i * 0.8),
      120,
      196,
    ),
  ) +
  body(
    soft(14, 70, 158, 170, 158, 164, 206, 76, 206),
    standingOut(s.main, [s.second, rubber]),
    s.sign(120, 182, 28, s.second) + line('M86 172H154', rubber.light, 3),
    { shade: 8 },
  );
const multiTool: Draw = (s) =>
  ground(120, 208, 84) +
  turned(-40, body(soft(3, 40, 88, 122, 94, 122, 106, 40, 96), steel, '', { shade: 3 }), 122, 110) +
  turned(24, body(soft(2, 118, 40, 128, 40, 130, 110, 116, 110), steel, fill('M118 40h10l-5-16z', steel.dark), { shade: 3 }), 122, 120) +
  turned(60, rod('M120 50V112', vary(steel, -0.1), 8), 122, 118) +
  turned(
    -24,
    body(
      box(52, 106, 142, 44, 20),
      s.main,
      s.sign(122, 128, 26, s.main) + line('M74 118H172M74 138H172', standingOut(s.main, [s.second]).base, 3),
      { shade: 9, gleam: 6 },
    ) +
      dot(72, 128, 6, steel.base) +
      dot(174, 128, 6, steel.base),
    122,
    128,
  );
const glueGun: Draw = (s) =>
  ground(120, 212, 76) +
  rod('M212 92L236 86', mix(white, s.second, 0.2), 11) +
  body(soft(12, 112, 104, 156, 104, 174, 204, 130, 204), s.second, line('M132 144h24M135 156h24M138 168h24', s.second.light, 3), {
    shade: 7,
  }) +
  body(
    'M64 70C90 60 190 58 212 70V110C190 120 110 122 84 114z',
    s.main,
    line('M170 76v30M182 76v30', s.main.deep, 4) + s.sign(128, 92, 32, s.main),
    { shade: 10, gleam: 6 },
  ) +
  body(soft(4, 40, 80, 72, 70, 80, 108, 42, 98), rubber, '', { shade: 3 }) +
  fill(soft(2, 26, 84, 42, 84, 42, 96, 26, 94), brass.base) +
  fill('M28 100c6 9 8 12 8 17a8 8 0 0 1-16 0c0-5 2-8 8-17z', mix(white, s.accent, 0.2).base) +
  body(soft(5, 100, 112, 116, 114, 108, 146, 98, 140), s.accent, '', { shade: 3 });
const spiritLevel: Draw = (s) => {
  const vial = (x: number): string =>
    body(
      box(x - 20, 108, 40, 20, 10),
      foliage,
      fill(oval(x, 116, 9, 6), '#e9f6c9') + line(`M${x - 9} 108v20M${x + 9} 108v20`, '#2f5a2a', 2),
      { shade: 3 },
    );
  return (
    ground(120, 202, 96) +
    turned(
      -8,
      body(box(16, 92, 208, 52, 8), s.main, line('M28 100H212M28 136H212', s.main.light, 2.5) + s.sign(72, 118, 22, s.main), { shade: 8 }) +
        vial(120) +
        body(
          oval(184, 118, 17),
          standingOut(s.main, [s.second]),
          body(box(178, 102, 12, 32, 6), foliage, fill(oval(184, 116, 5, 6), '#e9f6c9')),
          { shade: 3 },
        ) +
        [16, 212].map((x) => body(box(x, 90, 12, 56, 4), s.second, '', { shade: 3 })).join('') +
        line(
          times(17, (i) => `M${30 + i * 11} 144v-${i % 5 ? 5 : 9}`),
          s.main.deep,
          1.6,
        ),
    )
  );
};
const glueBottle: Draw = (s) =>
  ground(120, 212, 50) +
  body(
    soft(18, 76, 88, 164, 88, 168, 206, 72, 206),
    s.main,
    flat(box(68, 118, 104, 58), standingOut(s.main, [s.second])) +
      (s.sign(120, 147, 44, s.second) || line('M94 138h52M104 156h32', standingOut(s.second, [s.main]).base, 6)),
    { shade: 12, gleam: 6 },
  ) +
  body(soft(5, 100, 66, 140, 66, 146, 92, 94, 92), s.second, '', { shade: 5 }) +
  body(soft(4, 113, 30, 127, 30, 134, 68, 106, 68), vary(s.second, 0.05), '', { shade: 4 });
const paintBucket: Draw = (s) =>
  ground(120, 212, 78) +
  rod('M54 98C54 30 186 30 186 98', steel, 6) +
  body(
    lathe(120, [68, 96, 64, 200], 0.13),
    standingOut(s.main, [steel]),
    flat(box(40, 126, 160, 58), s.main) +
      (s.sign(120, 156, 46, s.main) || line('M88 146h64M100 164h40', standingOut(s.main, [s.second]).base, 6)),
    { shade: 14, gleam: 6 },
  ) +
  flat(oval(120, 96, 68, 16), steel) +
  fill(oval(120, 97, 59, 12), s.main.base) +
  fill('M70 98C72 112 78 134 86 136C94 138 92 114 96 112C102 110 100 128 108 128C114 128 112 112 116 108z', s.main.dark) +
  turned(
    40,
    body(box(170, 40, 15, 92, 6), wood, '', { shade: 3 }) +
      body(box(160, 126, 35, 20, 3), steel, '', { shade: 3 }) +
      body(soft(4, 162, 146, 193, 146, 190, 182, 165, 182), s.main, '', { shade: 4 }),
    178,
    110,
  );
const dripKit: Draw = (s) =>
  ground(120, 212, 94) +
  rod(through(20, 70, 80, 50, 160, 74, 226, 56), s.main, 9) +
  [60, 120, 180]
    .map(
      (x, i) =>
        line(`M${x} ${[58, 62, 68][i]}C${x} 90 ${x - 8} 96 ${x} 122`, s.main.dark, 5) +
        fill(`M${x} 122c6 9 8 12 8 16a8 8 0 0 1-16 0c0-4 2-7 8-16z`, '#8fc8e2') +
        fill(
          `M${x - 4} 168C${x - 26} 160 ${x - 22} 146 ${x - 10} 148C${x - 6} 154 ${x - 4} 160 ${x - 4} 168zM${x + 4} 168C${x + 26} 158 ${x + 22} 142 ${x + 10} 146C${x + 6} 152 ${x + 4} 160 ${x + 4} 168z`,
          foliage.base,
        ) +
        body(
          soft(4, x - 24, 164, x + 24, 164, x + 18, 208, x - 18, 208),
          standingOut(foliage, [s.second, soil]),
          s.sign(x, 186, 20, s.second),
          { shade: 5 },
        ),
    )
    .join('') +
  body(box(8, 48, 38, 46, 9), s.main, fill(box(16, 56, 22, 14, 3), '#dfeef2') + dot(27, 82, 4, s.second.base), { shade: 5 });
const sprayer: Draw = (s) =>
  ground(120, 212, 52) +
  line('M34 44c-8 2-12 0-18-4M32 56c-8 4-14 4-20 2M36 68c-6 6-10 8-16 8', '#8fc8e2', 4) +
  body(
    lathe(124, [18, 96, 52, 126, 54, 160, 46, 204], 0.12),
    s.main,
    line('M70 150Q124 166 178 150', s.main.light, 3) + s.sign(124, 166, 44, s.main),
    { shade: 13, gleam: 7 },
  ) +
  body(soft(5, 100, 74, 148, 74, 152, 102, 96, 102), s.second, '', { shade: 5 }) +
  rod('M124 74V34M106 30H142', s.second, 9) +
  body(soft(5, 60, 50, 116, 58, 112, 82, 66, 68), s.second, '', { shade: 4 }) +
  body(soft(3, 44, 46, 64, 48, 64, 66, 46, 62), brass, '', { shade: 3 }) +
  body(soft(4, 70, 70, 84, 76, 72, 108, 62, 104), s.accent, '', { shade: 3 });
const seedTray: Draw = (s) => {
  const [x, y] = [(i: number): number => 50 + (i % 5) * 36 - Math.floor(i / 5) * 6, (i: number): number => 116 + Math.floor(i / 5) * 24];
  const sprout = (i: number): string =>
    group(
      `translate(${x(i)} ${y(i)})`,
      fill('M0 0C-14-6-14-18-8-20C-2-16 0-8 0 0zM0 0C14-8 14-20 8-22C2-16 0-8 0 0z', i % 2 ? foliage.base : foliage.light),
    );
  return (
    ground(120, 202, 102) +
    body(
      soft(6, 40, 96, 208, 96, 226, 172, 14, 172),
      s.main,
      times(15, (i) => fill(oval(x(i), y(i), 14, 9), soil.base)),
      { shade: 6 },
    ) +
    times(15, sprout) +
    body('M14 170H226V188C226 194 222 198 216 198H24C18 198 14 194 14 188z', vary(s.main, -0.06), s.sign(120, 184, 20, s.main), {
      shade: 5,
    }) +
    fill('M40 96L62 50H186L208 96z', glass.base, ' fill-opacity=".35"') +
    line('M40 96L62 50H186L208 96', glass.deep, 2)
  );
};
const growBag: Draw = (s) =>
  ground(120, 212, 78) +
  times(7, (i) => {
    const x = 66 + i * 18;
    return turned((i - 3) * 12, fill(smooth(x, 112, x - 15, 76, x, 40, x + 15, 76), i % 2 ? foliage.base : foliage.dark), x, 112);
  }) +
  body(
    soft(16, 48, 104, 192, 104, 184, 208, 56, 208),
    s.main,
    s.sign(120, 164, 52, s.main) +
      crease('M80 112L84 206M120 112V206M160 112L156 206', 2.5, '.14') +
      line('M48 122H192', standingOut(s.main, [s.second]).base, 5),
    { shade: 13 },
  ) +
  fill(oval(120, 106, 68, 9), soil.base) +
  rod('M52 128C34 128 34 156 56 156M188 128C206 128 206 156 184 156', standingOut(s.main, [s.second]), 8);
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
  'hex-keys': hexKeys,
  'multi-tool': multiTool,
  'glue-gun': glueGun,
  'spirit-level': spiritLevel,
  'glue-bottle': glueBottle,
  'paint-bucket': paintBucket,
  'drip-kit': dripKit,
  sprayer,
  'seed-tray': seedTray,
  'grow-bag': growBag,
  cookset,
  'water-filter': waterFilter,
};
