import { digits } from './digits';
import { around, box, lathe, oval, smooth, soft } from './outline';
import { brass, flame, foliage, mix, paper, rubber, standingOut, type Tone, vary, white } from './palette';
import { always, type Draw, type Drawings, type Sketch } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, line, rod, shifted, stitch, times, turned } from './svg';
import { glaze, opening } from './vessels';

export const glow = (cx: number, cy: number, r: number, opacity = '.16'): string =>
  fill(oval(cx, cy, r), flame.base, ` fill-opacity="${opacity}"`);

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
  vase,
  clock,
  basket,
  'storage-box': storage,
};
