import { digits } from './digits';
import { around, box, lathe, oval, smooth, soft } from './outline';
import { brass, darkWood, flame, foliage, glass, mix, paper, rubber, standingOut, steel, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings, type Sketch } from './sketch';
import { body, clipped, crease, dot, fill, flat, glint, ground, line, pane, rod, shifted, stitch, times, turned } from './svg';
import { glaze, opening } from './vessels';

const glow = (cx: number, cy: number, r: number, opacity = '.16'): string =>
  fill(oval(cx, cy, r), flame.base, ` fill-opacity="${opacity}"`);

const lamps: ((s: Sketch) => string)[] = [
  // Table lamp with a cloth shade.
  (s) =>
    ground(120, 212, 54) +
    glow(120, 84, 84) +
    body(lathe(120, [6, 120, 14, 136, 28, 166, 22, 192, 32, 206]), standingOut(s.main, [s.second, wood]), '', { shade: 8 }) +
    body(
      soft(6, 82, 34, 158, 34, 190, 122, 50, 122),
      s.main,
      (s.deco(s.main, 60, 40, 120, 80, 44, 18) || line('M82 30L46 130M101 30L92 130M120 30V130M139 30L148 130', s.main.dark, 2.5)) +
        line('M40 116H200', s.second.base, 5),
      { shade: 10 },
    ) +
    line('M150 124V146', brass.base, 2.5) +
    dot(150, 149, 4, brass.base),
  // Folding desk lamp.
  (s) => {
    const arm = standingOut(s.main, [s.accent, steel]);
    return (
      ground(128, 212, 70) +
      fill('M30 104L112 96L136 204L14 204z', flame.base, ' fill-opacity=".14"') +
      body('M94 210C94 194 200 194 200 210z', s.main, '', { shade: 5 }) +
      rod('M152 198L190 120L108 58', arm, 8) +
      dot(190, 120, 8, arm.dark) +
      body(soft(7, 34, 88, 98, 38, 122, 66, 66, 118), s.main, '', { shade: 7 }) +
      fill(soft(5, 36, 92, 62, 120, 52, 118, 36, 102), flame.light) +
      dot(110, 58, 7, arm.dark) +
      dot(152, 200, 5, s.second.base)
    );
  },
  // Bar light.
  (s) =>
    ground(120, 212, 64) +
    fill('M40 66L186 66L206 206L20 206z', flame.base, ' fill-opacity=".13"') +
    body(soft(8, 80, 200, 160, 200, 164, 212, 76, 212), s.main, dot(96, 206, 3, s.second.base), { shade: 4 }) +
    rod('M120 202V60', s.main, 11) +
    body(box(30, 46, 180, 22, 11), s.main, line('M44 62H196', flame.light, 5), { shade: 5 }) +
    body(oval(120, 126, 12), vary(s.main, -0.04), '', { shade: 3 }),
  // Paper floor lamp.
  (s) =>
    ground(120, 214, 46) +
    glow(120, 88, 80) +
    rod('M120 140V206', standingOut(s.main, [s.second, wood]), 7) +
    body('M80 214C82 200 158 200 160 214z', standingOut(s.main, [s.second, wood]), '', { shade: 4 }) +
    body(
      smooth(88, 34, 152, 34, 172, 90, 152, 146, 88, 146, 68, 90),
      mix(s.main, flame, 0.12),
      line(
        times(8, (i) => `M60 ${42 + i * 14}Q120 ${50 + i * 14} 180 ${42 + i * 14}`),
        s.main.dark,
        2.2,
      ) + s.sign(120, 92, 50, s.main),
      { shade: 12 },
    ) +
    body(box(96, 28, 48, 8, 4), standingOut(s.main, [s.second, wood]), '', { shade: 3 }),
  // Mushroom lamp.
  (s) =>
    ground(120, 210, 56) +
    glow(120, 120, 90) +
    body(lathe(120, [18, 108, 22, 160, 44, 204]), s.second, '', { shade: 10 }) +
    body('M34 116C34 54 78 34 120 34C162 34 206 54 206 116C180 130 60 130 34 116z', s.main, s.sign(120, 80, 44, s.main), {
      shade: 13,
      gleam: 6,
    }) +
    fill(oval(120, 118, 70, 7), flame.light),
];

const lamp =
  (fixed?: number): Draw =>
  (s) =>
    (lamps[fixed ?? s.rng.turn(lamps.length)] ?? lamps[0])?.(s) ?? '';

const lantern: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, brass]);
  const style = s.motif === 'knot' ? 1 : rng.turn(3);
  if (style === 1) {
    return (
      ground(120, 216, 40) +
      glow(120, 104, 84) +
      line('M120 18V42M120 164V176', trim.base, 4) +
      body(
        smooth(88, 50, 152, 50, 198, 104, 152, 158, 88, 158, 42, 104),
        main,
        line('M96 48C64 80 64 128 96 160M144 48C176 80 176 128 144 160M120 44V164', main.dark, 3) +
          (s.sign(120, 104, 60, main) || fill(box(98, 84, 44, 40, 6), trim.base)),
        { shade: 14 },
      ) +
      body(box(90, 40, 60, 14, 4), trim, '', { shade: 4 }) +
      body(box(90, 154, 60, 14, 4), trim, '', { shade: 4 }) +
      line('M108 170V204M120 170V210M132 170V204', trim.base, 4) +
      dot(120, 178, 7, trim.dark)
    );
  }
  return (
    ground(120, 214, 58) +
    glow(120, 126, 70, '.2') +
    rod('M82 72C70 14 170 14 158 72', trim, 6) +
    body(lathe(120, [16, 54, 22, 66, 44, 78]), main, '', { shade: 6 }) +
    fill(box(82, 80, 76, 92, 22), mix(glass, flame, 0.5).base, ' fill-opacity=".8"') +
    fill('M120 108C134 126 136 140 120 152C104 140 106 126 120 108z', flame.base) +
    fill('M120 126C126 134 126 142 120 148C114 142 114 134 120 126z', '#fdf0c4') +
    line('M94 80C82 110 82 144 94 172M146 80C158 110 158 144 146 172', trim.dark, 3.5) +
    rod('M74 78V176M166 78V176', main, 7) +
    body(lathe(120, [52, 168, 54, 184, 60, 204]), main, s.sign(120, 192, 22, main) || line('M60 186Q120 200 180 186', trim.base, 4), {
      shade: 10,
    }) +
    (style === 2 ? body(oval(160, 184, 9), trim, '', { shade: 3 }) : '')
  );
};

const stems = (s: Sketch, y: number): string => {
  const flower = standingOut(s.main, [s.accent, s.second]);
  const kind = s.rng.turn(4, 2);
  if (kind === 3) return '';
  const heads =
    kind === 1
      ? [
          [92, 44],
          [120, 26],
          [150, 48],
        ]
      : [
          [82, 56],
          [112, 34],
          [146, 40],
          [164, 64],
        ];
  const stalk = heads.map(([x = 0, h = 0]) => `M120 ${y}Q${(x + 120) / 2 + 6} ${(h + y) / 2} ${x} ${h}`).join('');
  const bloom = (x: number, h: number, i: number): string =>
    kind === 0
      ? around(6, 11, x, h)
          .map(([px, py]) => dot(px, py, 7.5, i % 2 ? flower.light : flower.base))
          .join('') + dot(x, h, 6, flame.base)
      : kind === 1
        ? fill(
            `M${x} ${h + 16}C${x - 20} ${h + 4} ${x - 14} ${h - 18} ${x - 8} ${h - 16}L${x} ${h - 6}L${x + 8} ${h - 16}C${x + 14} ${h - 18} ${x + 20} ${h + 4} ${x} ${h + 16}z`,
            i % 2 ? flower.light : flower.base,
          )
        : times(5, (k) =>
            turned(
              k * 30 - 60,
              fill(oval(x, h + 4 + k * 7, 5, 11), k % 2 ? mix(foliage, flower, 0.4).base : foliage.base),
              x,
              h + 10 + k * 7,
            ),
          );
  return line(stalk, foliage.dark, 4) + heads.map(([x = 0, h = 0], i) => bloom(x, h, i)).join('');
};

const vase: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(5);
  const tall = [78, 96, 86, 104, 92][style] ?? 90;
  const neck = [20, 16, 44, 30, 26][style] ?? 24;
  const d =
    [
      lathe(120, [20, 78, 18, 100, 52, 148, 34, 206]),
      lathe(120, [16, 96, 20, 108, 62, 158, 52, 196, 36, 206]),
      lathe(120, [44, 86, 44, 150, 42, 206], 0.1),
      lathe(120, [30, 104, 34, 118, 70, 160, 60, 200, 44, 208]),
      lathe(120, [26, 92, 40, 106, 30, 140, 46, 180, 34, 206]),
    ][style] ?? '';
  return (
    ground(120, 212, 56) +
    stems(s, tall) +
    body(
      d,
      main,
      s.deco(main, 66, tall + 20, 108, 200 - tall, 48, 18) ||
        glaze(s, main, tall + 10, 196, rng.turn(5, 1)) +
          (rng.chance(0.3)
            ? line(
                times(9, (i) => `M${84 + i * 9} ${tall + 20}V206`),
                main.dark,
                2.5,
              )
            : ''),
      { shade: 14, gleam: 6 },
    ) +
    opening(120, tall, neck, main, main.deep, 3)
  );
};

const candle: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const wick = (x: number, y: number): string =>
    glow(x, y - 16, 30, '.2') +
    line(`M${x} ${y}v-10`, '#4a3a30', 3) +
    fill(`M${x} ${y - 34}c10 12 11 20 0 27c-11-7-10-15 0-27z`, flame.base) +
    fill(`M${x} ${y - 22}c5 6 5 10 0 14c-5-4-5-8 0-14z`, '#fdf0c4');
  const text = standingOut(main, [s.second, paper]);
  const tag =
    flat(box(88, 128, 64, 44, 6), text) +
    (s.sign(120, 150, 34, text) || line('M102 144h36', main.deep, 4.5) + line('M108 156h24', main.deep, 3));
  if (style === 0) {
    return (
      ground(120, 212, 62) +
      wick(120, 92) +
      body(lathe(120, [56, 88, 56, 200], 0.12), main, '', { shade: 14, gleam: 7 }) +
      opening(120, 88, 56, main, mix(main, white, 0.55).base, 5) +
      wick(120, 92) +
      tag +
      (rng.chance(0.5) ? body(box(58, 196, 124, 14, 6), standingOut(main, [s.second, wood]), '', { shade: 4 }) : '')
    );
  }
  if (style === 1) {
    const pillar = (x: number, y: number, w: number, tone: Tone): string =>
      wick(x, y) +
      body(lathe(x, [w, y, w, 204], 0.14), tone, '', { shade: 9, gleam: 5 }) +
      fill(oval(x, y, w, w * 0.14), tone.light) +
      fill(`M${x - w} ${y + 2}h9v22a5 5 0 0 1-9 0z`, tone.light);
    return ground(120, 212, 82) + pillar(160, 96, 26, s.second) + pillar(76, 124, 28, s.accent) + pillar(118, 150, 30, main);
  }
  const metal = standingOut(main, [s.second, brass]);
  return (
    ground(120, 210, 76) +
    wick(120, 92) +
    body(box(106, 90, 28, 84, 5), main, fill('M106 90h9v26a5 5 0 0 1-9 0z', main.light), { shade: 6 }) +
    body(lathe(120, [20, 160, 16, 172], 0.15), metal, '', { shade: 4 }) +
    body('M44 190C60 206 180 206 196 190C190 178 50 178 44 190z', metal, '', { shade: 6 }) +
    rod('M192 188C222 182 222 206 196 200', metal, 7)
  );
};

const clock: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const face = standingOut(main, [mix(s.second, white, 0.5), white]);
  const hand = standingOut(face, [s.accent, rubber]);
  const angle = rng.int(0, 11) * 30;
  const dial = (r: number, cy = 120): string =>
    around(12, r * 0.82, 120, cy)
      .map(([x, y], i) => dot(x, y, i % 3 ? r * 0.03 : r * 0.06, hand.base))
      .join('') +
    turned(angle, line(`M120 ${cy}V${cy - r * 0.48}`, hand.base, 6), 120, cy) +
    turned(angle + 150, line(`M120 ${cy}V${cy - r * 0.68}`, hand.base, 4), 120, cy) +
    turned(angle + 250, line(`M120 ${cy + 10}V${cy - r * 0.72}`, '#d9503c', 2.2), 120, cy) +
    dot(120, cy, 5, hand.base);
  if (style === 1) {
    return (
      ground(120, 212, 62) +
      rod('M84 186L72 208M156 186L168 208', s.accent, 9) +
      body('M58 84C46 60 70 42 92 54z', main, '', { shade: 4 }) +
      body('M182 84C194 60 170 42 148 54z', main, '', { shade: 4 }) +
      line('M120 52V40M106 38h28', main.deep, 6) +
      body(oval(120, 128, 72), main, '', { shade: 10 }) +
      body(oval(120, 128, 57), face, dial(57, 128), { shade: 0, gleam: 0 })
    );
  }
  if (style === 2) {
    const d = soft(18, 34, 84, 206, 84, 206, 184, 34, 184);
    return (
      ground(120, 200, 92) +
      body(d, main, '', { shade: 10 }) +
      body(box(48, 98, 144, 72, 10), rubber, digits(`${rng.int(10, 19)}:${rng.int(10, 58)}`, 65, 114, 40, flame.base), { shade: 0 }) +
      s.sign(196, 94, 0, main) +
      body(box(98, 74, 44, 12, 6), s.second, '', { shade: 3 }) +
      body(box(54, 182, 22, 12, 4), rubber, '', { shade: 3 }) +
      body(box(164, 182, 22, 12, 4), rubber, '', { shade: 3 })
    );
  }
  const shape = style === 3 ? box(38, 38, 164, 164, 30) : oval(120, 120, 88);
  const inner = style === 3 ? box(54, 54, 132, 132, 20) : oval(120, 120, 72);
  return (
    (style === 3 ? '' : '') +
    shifted(3, 5, fill(shape, '#10131a', ' fill-opacity=".16"')) +
    body(shape, main, crease('M50 90C90 84 150 96 200 86M44 150C90 144 160 158 200 146', 2, '.1'), { shade: 9 }) +
    body(inner, face, s.sign(120, 152, 34, face) + dial(style === 3 ? 64 : 70), { shade: 0, gleam: 0 })
  );
};

const mirror: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const glassD =
    [oval(120, 110, 74), box(62, 28, 116, 180, 58), oval(120, 92, 60), soft(14, 56, 38, 184, 38, 184, 178, 56, 178)][style] ?? '';
  const sheen = fill('M40 170L130 20L166 20L70 180zM110 200L200 50L212 60L126 206z', '#fff', ' fill-opacity=".45"');
  const pane0 =
    fill(glassD, '#bcd3dc') +
    clipped(glassD, sheen) +
    line(glassD, main.base, 12) +
    line(glassD, main.light, 3, ' transform="translate(-2 -2)" stroke-opacity=".7"') +
    (main.edge ? line(glassD, main.edge, 1.2, ' transform="translate(0 0)"') : '');
  const lights =
    style === 3
      ? [
          [56, 70],
          [56, 108],
          [56, 146],
          [184, 70],
          [184, 108],
          [184, 146],
        ]
          .map(([x = 0, y = 0]) => glow(x, y, 14, '.3') + dot(x, y, 7, flame.light))
          .join('')
      : '';
  const foot =
    [
      body(box(40, 184, 160, 13, 4), standingOut(main, [s.accent, wood]), '', { shade: 4 }) +
        body(lathe(168, [6, 164, 11, 174, 8, 184], 0.1), s.second, '', { shade: 4 }) +
        line('M168 164c-4-14-10-16-14-18M168 164c2-14 6-18 10-20', foliage.base, 4),
      '',
      rod('M120 156V196', s.second, 9) + body('M74 208C78 192 162 192 166 208z', s.second, '', { shade: 5 }),
      body(soft(6, 74, 184, 166, 184, 176, 206, 64, 206), s.second, '', { shade: 6 }),
    ][style] ?? '';
  return (style === 0 ? '' : ground(120, 212, 64)) + foot + pane0 + lights + s.sign(120, style === 2 ? 160 : 196, 20, main);
};

const frame: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const scene = (x: number, y: number, w: number, h: number, i: number): string => {
    const sky = mix(s.accent, white, 0.45);
    const d = box(x, y, w, h, 2);
    const inside =
      i % 3 === 0
        ? dot(x + w * 0.72, y + h * 0.28, Math.min(w, h) * 0.13, flame.light) +
          fill(
            soft(3, x - 4, y + h, x + w * 0.35, y + h * 0.4, x + w * 0.6, y + h * 0.75, x + w * 0.78, y + h * 0.55, x + w + 8, y + h),
            s.accent.dark,
          )
        : i % 3 === 1
          ? dot(x + w / 2, y + h * 0.42, Math.min(w, h) * 0.18, '#e9b994') +
            fill(
              `M${x + w * 0.16} ${y + h}C${x + w * 0.2} ${y + h * 0.6} ${x + w * 0.8} ${y + h * 0.6} ${x + w * 0.84} ${y + h}z`,
              s.accent.dark,
            )
          : fill(`M${x} ${y + h * 0.6}q${w / 4}-${h / 4} ${w / 2} 0t${w / 2} 0V${y + h}H${x}z`, foliage.base) +
            dot(x + w * 0.3, y + h * 0.3, Math.min(w, h) * 0.1, '#fff');
    return fill(d, sky.base) + clipped(d, i === 0 && s.motif ? s.sign(x + w / 2, y + h / 2, Math.min(w, h) * 0.7, sky) : inside);
  };
  const mat = mix(s.second, white, 0.5);
  if (style === 1) {
    const cells = [
      [46, 54, 62, 62],
      [122, 44, 76, 54],
      [52, 128, 54, 66],
      [118, 110, 46, 46],
      [118, 168, 82, 30],
    ];
    return (
      ground(120, 214, 90) +
      body(
        box(26, 28, 188, 182, 10),
        main,
        fill(box(40, 40, 160, 158, 4), mat.base) +
          cells.map(([x = 0, y = 0, w = 0, h = 0], i) => scene(x, y + 2, w - 6, h - 6, i)).join(''),
        { shade: 8 },
      )
    );
  }
  const [x, y, w, h] = style === 2 ? [26, 54, 188, 138] : [50, 30, 140, 178];
  const stand = style === 0 ? fill('M170 120L206 212L190 212z', darkWood.dark) : '';
  return (
    ground(120, style === 2 ? 202 : 214, 84) +
    stand +
    body(box(x, y, w, h, 7), main, '', { shade: 8 }) +
    fill(box(x + 13, y + 13, w - 26, h - 26, 3), mat.base) +
    veilEdge(x + 13, y + 13, w - 26, h - 26) +
    scene(x + 30, y + 30, w - 60, h - 60, rng.int(0, 2)) +
    pane(`M${x + 14} ${y + h * 0.6}L${x + w * 0.5} ${y + 14}H${x + w * 0.7}L${x + 14} ${y + h * 0.86}z`, '.22')
  );
};
const veilEdge = (x: number, y: number, w: number, h: number): string =>
  line(`M${x} ${y + h}V${y}H${x + w}`, '#14161c', 3, ' stroke-opacity=".14"');

const basketWeave = (tone: Tone, y: number, rows: number): string =>
  times(rows, (r) =>
    line(
      times(10, (i) => `M${20 + i * 22 + (r % 2) * 11} ${y + r * 13}q5.5 7 11 0`),
      r % 2 ? tone.dark : tone.deep,
      4,
      ' stroke-opacity=".7"',
    ),
  );

const basket: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const trim = standingOut(main, [s.second, s.accent]);
  if (style === 1) {
    const one = (x: number, y: number, k: number): string =>
      group3(
        x,
        y,
        k,
        body(soft(12, 60, 112, 180, 112, 170, 200, 70, 200), main, basketWeave(main, 118, 7), { shade: 11 }) +
          rod('M60 112H180', trim, 9) +
          rod('M92 112C92 84 148 84 148 112', trim, 7),
      );
    return ground(120, 212, 92) + one(-44, -46, 0.92) + one(48, -30, 0.74) + one(4, 8, 1);
  }
  const lined = style === 2;
  return (
    ground(120, 212, 80) +
    (lined
      ? body(smooth(52, 98, 90, 62, 120, 76, 152, 58, 188, 98, 120, 116), mix(s.second, white, 0.4), '', { shade: 7 })
      : rod('M58 104C58 26 182 26 182 104', trim, 11)) +
    body(soft(16, 44, 100, 196, 100, 180, 206, 60, 206), main, basketWeave(main, 110, 8), { shade: 13 }) +
    (lined
      ? body(
          'M40 96H200V116C190 126 176 112 164 120C150 128 138 114 120 122C104 128 92 114 78 120C64 126 52 114 40 118z',
          mix(s.second, white, 0.4),
          stitch('M46 104H194', s.second.dark),
          { shade: 5 },
        )
      : rod('M42 100H198', trim, 11)) +
    (s.motif
      ? flat(box(96, 136, 48, 44, 6), paper) + s.sign(120, 158, 34, paper)
      : lined
        ? rod('M52 128C34 128 34 156 54 156M188 128C206 128 206 156 186 156', trim, 7)
        : '')
  );
};
const group3 = (x: number, y: number, k: number, content: string): string =>
  `<g transform="translate(${x + 120 * (1 - k)} ${y + 204 * (1 - k)}) scale(${k})">${content}</g>`;

const storage: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const trim = standingOut(main, [s.second, s.accent]);
  if (style === 2) {
    return (
      ground(120, 212, 80) +
      [0, 1]
        .map(
          (i) =>
            body(
              soft(8, 46, 62 + i * 76, 194, 62 + i * 76, 190, 132 + i * 76, 50, 132 + i * 76),
              i ? main : s.second,
              s.sign(i ? 120 : -99, 170, 40, main),
              { shade: 10 },
            ) +
            body(box(38, 52 + i * 76, 164, 18, 7), vary(i ? main : s.second, -0.05), '', { shade: 4 }) +
            (i && s.motif ? '' : fill(box(100, 88 + i * 76, 40, 14, 7), (i ? main : s.second).deep)) +
            [30, 196].map((x) => body(box(x, 60 + i * 76, 14, 24, 4), trim, '', { shade: 3 })).join(''),
        )
        .join('')
    );
  }
  if (style === 1) {
    return (
      ground(120, 208, 92) +
      body(soft(5, 30, 92, 210, 92, 204, 202, 36, 202), main, line('M80 92V202M160 92V202', main.dark, 3) + s.sign(120, 156, 52, main), {
        shade: 11,
      }) +
      body(soft(6, 24, 64, 216, 64, 220, 98, 20, 98), vary(main, 0.03), '', { shade: 6 }) +
      (s.motif ? '' : flat(box(88, 120, 64, 36, 5), paper) + line('M100 134h40M108 144h24', main.deep, 3.5)) +
      rod('M52 124C36 124 36 148 54 148M188 124C204 124 204 148 186 148', trim, 7)
    );
  }
  return (
    ground(120, 210, 84) +
    fill('M60 70H180L196 96H44z', main.deep) +
    body(soft(6, 38, 94, 202, 94, 196, 206, 44, 206), main, stitch('M50 104H190', main.light) + s.deco(main, 44, 110, 150, 90, 54, 22), {
      shade: 11,
    }) +
    body(soft(5, 32, 80, 208, 80, 206, 102, 34, 102), vary(main, -0.04), '', { shade: 4 }) +
    (s.motif
      ? ''
      : line('M100 146C104 164 136 164 140 146', trim.dark, 11) +
        line('M100 146C104 164 136 164 140 146', trim.base, 8) +
        dot(100, 146, 6, brass.base) +
        dot(140, 146, 6, brass.base)) +
    glint('M48 116V186', 3, '.2')
  );
};

export const homeDecor: Drawings = {
  'wall-clock': always(clock, 0),
  'alarm-clock': always(clock, 1),
  'digital-clock': always(clock, 2),
  'wall-mirror': always(mirror, 0),
  'table-mirror': always(mirror, 2),
  'vanity-mirror': always(mirror, 3),
  'multi-frame': always(frame, 1),
  'red-lantern': always(lantern, 1),
  'jar-candle': always(candle, 0),
  'pillar-candle': always(candle, 1),
  'camp-lantern': always(lantern, 0),

  lamp: lamp(),
  'table-lamp': lamp(0),
  'desk-lamp': lamp(1),
  'light-bar': lamp(2),
  'floor-lamp': lamp(3),
  'night-light': lamp(4),
  lantern,
  vase,
  candle,
  clock,
  mirror,
  'photo-frame': frame,
  basket,
  'storage-box': storage,
};
