import { glow } from './homeDecor';
import { box, lathe, oval, smooth, soft } from './outline';
import { brass, flame, glass, mix, paper, standingOut, steel, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings, type Sketch } from './sketch';
import { body, dot, fill, flat, ground, line, rod, times } from './svg';
import { opening } from './vessels';

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

export const lighting: Drawings = {
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
  candle,
};
