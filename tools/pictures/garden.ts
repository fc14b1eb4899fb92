import { box, lathe, oval, soft, through } from './outline';
import { brass, foliage, mix, paper, soil, standingOut, steel, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, crease, dot, fill, flat, ground, line, rod, shifted, stitch, times, turned } from './svg';
import { opening } from './vessels';

export const leafy = (x: number, y: number, degrees: number, length: number, tone: Tone): string =>
  turned(
    degrees,
    fill(
      `M${x} ${y}C${x - length * 0.34} ${y - length * 0.3} ${x - length * 0.22} ${y - length * 0.8} ${x} ${y - length}C${x + length * 0.22} ${y - length * 0.8} ${x + length * 0.34} ${y - length * 0.3} ${x} ${y}z`,
      tone.base,
    ) + line(`M${x} ${y - 4}V${y - length * 0.76}`, tone.dark, 2.2),
    x,
    y,
  );

const seeds: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent, paper]);
  const style = rng.turn(3);
  const packet = (x: number, y: number, turn: number, tone: Tone, sign: boolean): string =>
    turned(
      turn,
      body(
        box(x - 46, y - 66, 92, 132, 5),
        tone,
        fill(box(x - 46, y - 66, 92, 26), vary(tone, -0.05).base) +
          flat(style === 1 ? oval(x, y + 4, 36, 38) : box(x - 36, y - 30, 72, 70, 8), mix(trim, white, 0.55)) +
          (sign ? s.sign(x, y + 5, 52, mix(trim, white, 0.55)) || plantSign(x, y + 34) : plantSign(x, y + 34)) +
          line(`M${x - 26} ${y - 52}h52`, trim.base, 6) +
          line(`M${x - 30} ${y + 54}h40`, trim.base, 4),
        { shade: 6 },
      ) + line(`M${x - 46} ${y - 58}h92`, tone.dark, 1.5, ' stroke-dasharray="3 3"'),
      x,
      y,
    );
  const grains = times(6, (i) =>
    turned(
      i * 50,
      fill(oval(150 + (i % 3) * 22, 196 + Math.floor(i / 3) * 10, 6, 3.6), i % 2 ? soil.base : brass.base),
      150 + (i % 3) * 22,
      196 + Math.floor(i / 3) * 10,
    ),
  );
  if (style === 2)
    return (
      ground(120, 212, 84) +
      packet(82, 110, -14, s.second, false) +
      packet(160, 108, 12, s.accent, false) +
      packet(120, 126, 0, main, true) +
      grains
    );
  return ground(116, 214, 66) + turned(-5, shifted(-16, -10, group15(packet(120, 120, 0, main, true)))) + grains;
};

const group15 = (content: string): string => `<g transform="translate(-48 -48) scale(1.4)">${content}</g>`;

const plantSign = (x: number, y: number): string =>
  line(`M${x} ${y}V${y - 40}`, foliage.dark, 4) +
  leafy(x, y - 10, -52, 30, foliage) +
  leafy(x, y - 14, 52, 30, foliage) +
  leafy(x, y - 30, 0, 28, foliage);

const wateringCan: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, brass]);
  const style = rng.turn(3);
  if (style === 0) {
    return (
      ground(130, 210, 66) +
      rod('M96 150C60 140 60 88 22 58', main, 8) +
      rod('M176 90C232 80 228 176 180 178', trim, 9) +
      body(lathe(134, [34, 104, 46, 130, 50, 196]), main, s.sign(134, 156, 44, main) || line('M70 178Q134 194 200 178', trim.base, 5), {
        shade: 12,
      }) +
      opening(134, 104, 34, main, main.deep) +
      fill(oval(20, 57, 6, 5), trim.base)
    );
  }
  const drops = rng.chance(0.5)
    ? times(5, (i) =>
        line(`M${20 + (i % 3) * 10 - Math.floor(i / 3) * 4} ${118 + Math.floor(i / 3) * 22 + (i % 3) * 5}l-5 12`, '#8fcbe4', 4),
      )
    : '';
  return (
    ground(134, 210, 74) +
    drops +
    rod('M104 104C104 34 196 40 190 108', trim, 11) +
    (style === 2 ? rod('M186 116C228 120 222 180 184 182', trim, 10) : '') +
    body('M98 190L52 104L66 94L112 146z', main, '', { shade: 5 }) +
    turned(
      -34,
      body(
        soft(6, 30, 86, 88, 86, 74, 108, 44, 108),
        trim,
        times(6, (i) => dot(40 + i * 8, 93, 2, trim.deep)),
        { shade: 4 },
      ),
      58,
      98,
    ) +
    body(
      style === 2 ? soft(16, 92, 104, 194, 104, 190, 204, 96, 204) : lathe(144, [48, 108, 52, 150, 54, 198]),
      main,
      s.sign(146, 158, 48, main) || crease('M92 128C120 138 170 138 198 128', 3, '.16'),
      { shade: 13 },
    ) +
    (style === 2
      ? ''
      : flat(oval(144, 108, 48, 10), vary(main, -0.02)) + fill('M144 99A48 10 0 0 1 192 108A48 10 0 0 1 144 118z', main.deep))
  );
};

const gardenTool =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(3);
    if (style === 1) {
      // Secateurs.
      const blade = standingOut(main, [s.second, steel]);
      return (
        ground(120, 214, 60) +
        turned(
          -20,
          rod('M108 110C84 140 84 176 92 206', main, 17) +
            rod('M132 110C156 140 156 176 148 206', main, 17) +
            line(through(100, 146, 112, 140, 124, 148, 136, 140, 142, 146), steel.dark, 4) +
            body('M112 112C96 84 98 48 118 26C138 50 140 86 128 114z', blade, '', { shade: 6 }) +
            body('M126 114C146 98 152 72 146 52C138 66 126 74 118 96z', vary(blade, -0.1), '', { shade: 4 }) +
            dot(120, 110, 11, steel.base) +
            dot(120, 110, 4, steel.deep),
        )
      );
    }
    if (style === 2) {
      // Bonsai scissors with large loops.
      return (
        ground(120, 214, 62) +
        turned(
          14,
          body('M114 118L106 24L122 40L128 118z', vary(main, 0.12), '', { shade: 4 }) +
            body('M126 118L134 24L118 40L112 118z', vary(main, 0.06), '', { shade: 4 }) +
            rod('M118 114C80 124 58 160 74 190C92 216 116 180 120 124', main, 10) +
            rod('M122 114C160 124 182 160 166 190C148 216 124 180 120 124', main, 10) +
            dot(120, 116, 7, s.second.base),
        )
      );
    }
    const handle = standingOut(main, [s.second, wood]);
    const grip = (x: number, tone: Tone): string =>
      body(soft(8, x - 9, 24, x + 9, 24, x + 8, 104, x - 8, 104), tone, fill(box(x - 12, 92, 24, 8), s.accent.base), { shade: 5 }) +
      rod(`M${x} 104V128`, steel, 8);
    const trowel =
      grip(58, handle) +
      body('M36 130C36 122 80 122 80 130C82 170 72 196 58 212C44 196 34 170 36 130z', main, line('M58 132V196', main.dark, 3), {
        shade: 7,
      });
    const fork = grip(120, handle) + rod('M98 206V146C98 134 142 134 142 146V206M120 138V210', main, 8);
    const rake =
      grip(182, handle) +
      body(box(158, 126, 48, 14, 5), main, '', { shade: 4 }) +
      rod('M164 140C162 170 158 190 156 204M182 140V208M200 140C202 170 206 190 208 204', main, 6);
    return ground(120, 216, 92) + trowel + fork + rake;
  };

const hose: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  return (
    ground(120, 212, 84) +
    rod('M160 190C214 190 220 150 214 110', main, 12) +
    turned(
      -20,
      body(soft(6, 196, 64, 222, 64, 218, 112, 200, 112), trim, '', { shade: 4 }) +
        body(soft(4, 190, 46, 228, 46, 222, 66, 196, 66), vary(trim, -0.1), '', { shade: 4 }),
      208,
      100,
    ) +
    [68, 52, 36]
      .map(
        (r, i) =>
          line(oval(108, 134, r, r * 0.96), i % 2 ? main.dark : main.deep, 15) +
          line(oval(108, 134, r, r * 0.96), main.base, 11) +
          line(oval(108, 134, r, r * 0.96), trim.base, 2.5, ' stroke-dasharray="10 12" stroke-opacity=".7"'),
      )
      .join('') +
    (s.sign(108, 134, 34, main) || dot(108, 134, 16, trim.base))
  );
};

const fertiliser: Draw = (s) =>
  ground(120, 212, 72) +
  body(
    'M58 50H182C176 80 190 110 188 150L192 208H48L52 150C50 110 64 80 58 50z',
    s.main,
    fill(box(40, 150, 160, 60), s.second.base) + stitch('M60 60h120', s.main.deep) + (s.sign(120, 112, 66, s.main) || plantSign(120, 140)),
  );

export const garden: Drawings = {
  'trowel-set': gardenTool(0),
  'long-spout-can': always(wateringCan, 0),
  seeds,
  'watering-can': wateringCan,
  'garden-tool': gardenTool(),
  secateurs: gardenTool(1),
  'bonsai-scissors': gardenTool(2),
  hose,
  fertiliser,
  'garden-gloves': (s) =>
    ground(120, 210, 70) +
    body(
      'M84 196L78 128C62 116 46 108 44 94C42 82 56 80 66 90L78 104L72 54C71 42 86 40 90 52L98 90L99 40C99 28 115 28 115 40L118 90L128 50C132 38 146 42 144 54L134 98L148 74C156 64 168 70 162 84L146 136L142 196z',
      s.main,
      fill('M40 20H180V96H40z', s.second.base, ' fill-opacity=".9"') + s.sign(110, 150, 34, s.main),
    ) +
    body(soft(6, 78, 178, 148, 178, 150, 208, 76, 208), s.second, stitch('M82 190h64', s.second.deep)),
};
