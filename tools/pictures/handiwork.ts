import { box, lathe, oval, smooth, soft, through } from './outline';
import { brass, foliage, glass, mix, rubber, soil, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, flat, ground, group, line, rod, times, turned } from './svg';

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

export const handiwork: Drawings = {
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
};
