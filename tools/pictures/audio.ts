import { box, lathe, oval, smooth, soft } from './outline';
import { mix, rubber, standingOut, steel, vary, white, wood } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, line, rod, stitch, times, turned } from './svg';

const grille = (x: number, y: number, columns: number, rows: number, step: number, colour: string): string =>
  line(
    times(rows, (r) => `M${x + (r % 2) * (step / 2)} ${y + r * step}h${(columns - 1) * step}`),
    colour,
    3,
    ` stroke-dasharray="0 ${step}"`,
  );

const headphones: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  if (style === 2) {
    // Open-back, seen from the front: thin band and round grilles.
    const cup = (x: number): string =>
      body(oval(x, 156, 36, 42), main, '', { shade: 7 }) +
      fill(oval(x, 156, 24, 29), trim.base) +
      grille(x - 16, 138, 5, 6, 8, trim.deep) +
      line(oval(x, 156, 24, 29), main.dark, 3);
    return (
      ground(120, 210, 84) +
      rod('M52 140C44 22 196 22 188 140', trim, 9) +
      rod('M62 120C66 52 174 52 178 120', vary(main, -0.05), 10) +
      cup(52) +
      cup(188) +
      s.sign(52, 156, 30, trim)
    );
  }
  const cushion = vary(s.second, s.second.lightness > 0.5 ? -0.12 : 0);
  const band =
    style === 1
      ? rod('M50 142C40 24 200 24 190 142', main, 17) + line('M70 78C92 46 148 46 170 78', trim.base, 6)
      : rod('M50 142C40 24 200 24 190 142', main, 13) +
        body(
          'M66 84C84 36 156 36 174 84C176 70 168 44 120 44C72 44 64 70 66 84z',
          cushion,
          stitch('M76 66C92 46 148 46 164 66', cushion.light),
          { shade: 4 },
        );
  const side = (x: number, f: 1 | -1): string =>
    body(soft(14, x + f * 10, 116, x + f * 32, 118, x + f * 32, 194, x + f * 10, 196), cushion, '', { shade: 5 }) +
    body(
      smooth(x - f * 14, 122, x + f * 8, 110, x + f * 16, 126, x + f * 16, 186, x + f * 8, 202, x - f * 14, 190, x - f * 22, 156),
      main,
      s.sign(x - f * 1, 156, 28, main) || line(oval(x - f * 2, 156, 9, 17), trim.base, 3.5),
      { shade: 6 },
    );
  return ground(120, 212, 84) + band + side(52, 1) + side(188, -1);
};

const earbuds: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  if (style === 2) {
    // Bone conduction band.
    return (
      ground(120, 206, 80) +
      rod('M62 110C40 20 200 20 178 110', main, 9) +
      [-1, 1]
        .map(
          (f) =>
            turned(
              f * -8,
              body(smooth(120 + f * 50, 108, 120 + f * 68, 104, 120 + f * 78, 128, 120 + f * 66, 156, 120 + f * 52, 148), main, '', {
                shade: 5,
              }) + body(oval(120 + f * 52, 148, 15, 19), trim, '', { shade: 5 }),
              120 + f * 60,
              120,
            ) + rod(`M${120 + f * 74} 118C${120 + f * 92} 140 ${120 + f * 88} 176 ${120 + f * 70} 190`, main, 10),
        )
        .join('')
    );
  }
  const bud = (x: number, y: number, f: 1 | -1, turn: number): string =>
    turned(
      turn,
      body(soft(7, x - 8, y, x + 8, y, x + 6, y + 52, x - 6, y + 52), main, '', { shade: 4 }) +
        body(oval(x + f * 5, y, 19, 18), main, '', { shade: 5 }) +
        body(oval(x + f * 20, y - 3, 10, 11), vary(trim, -0.04), '', { shade: 3 }) +
        line(`M${x} ${y + 46}v2`, trim.base, 5) +
        dot(x - f * 4, y - 2, 3, trim.deep),
      x,
      y,
    );
  if (style === 1) {
    return (
      ground(120, 212, 74) +
      body('M58 92C58 40 182 40 182 92V100H58z', vary(main, 0.02), '', { shade: 8 }) +
      fill(box(58, 92, 124, 18, 4), main.deep) +
      bud(98, 84, -1, 0) +
      bud(142, 84, 1, 0) +
      body(
        soft(34, 54, 104, 186, 104, 186, 204, 54, 204),
        main,
        s.sign(120, 164, 44, main) + (s.motif ? '' : dot(120, 128, 4, '#7fdc9a')),
        { shade: 12, gleam: 5 },
      )
    );
  }
  return (
    ground(120, 212, 84) +
    body(
      soft(32, 44, 120, 164, 120, 164, 204, 44, 204),
      main,
      s.sign(104, 170, 40, main) + line('M40 142H170', main.deep, 2.5) + (s.motif ? '' : dot(104, 154, 4, trim.base)),
      { shade: 11, gleam: 5 },
    ) +
    bud(112, 52, -1, -16) +
    bud(182, 92, 1, 14)
  );
};

const speakers: Draw[] = [
  // A small wooden box.
  (s) =>
    ground(120, 208, 84) +
    body(
      soft(18, 44, 52, 196, 52, 196, 204, 44, 204),
      s.main,
      line('M44 70C100 64 140 78 200 68M44 190C100 184 140 196 200 188', s.main.dark, 2, ' stroke-opacity=".5"'),
      { shade: 11 },
    ) +
    fill(box(58, 66, 124, 124, 12), standingOut(s.main, [s.second]).base) +
    grille(68, 78, 12, 11, 10, standingOut(s.main, [s.second]).deep) +
    s.sign(120, 128, 54, s.second) +
    line('M96 46h14M126 46h18', s.main.deep, 6),
  // A round one for the bathroom.
  (s) =>
    ground(120, 212, 66) +
    rod('M96 56C96 22 144 22 144 56', s.second, 9) +
    body(oval(120, 126, 82), s.main, '', { shade: 14, gleam: 7 }) +
    fill(oval(120, 126, 58), standingOut(s.main, [s.second]).base) +
    grille(84, 96, 9, 8, 9, standingOut(s.main, [s.second]).light) +
    (s.sign(120, 126, 50, s.second) || dot(120, 126, 16, s.main.base)) +
    line('M66 186l8 6M166 192l8-6', s.main.light, 4),
  // A cylinder.
  (s) =>
    ground(120, 212, 56) +
    body(
      lathe(120, [48, 56, 48, 202], 0.14),
      s.main,
      grille(70, 78, 11, 13, 10, s.main.deep) +
        line('M60 186Q120 204 180 186', standingOut(s.main, [s.accent, s.second]).base, 5) +
        s.sign(120, 136, 50, s.main),
      { shade: 14 },
    ) +
    flat(oval(120, 56, 48, 13), s.second) +
    line(oval(120, 56, 34, 8), s.accent.base, 3.5),
  // A radio.
  (s) => {
    const trim = standingOut(s.main, [s.second, white]);
    return (
      ground(120, 208, 92) +
      line('M176 74L208 22', steel.dark, 4) +
      dot(208, 22, 5, steel.base) +
      rod('M60 78C60 48 160 48 160 78', trim, 9) +
      body(soft(18, 28, 76, 212, 76, 212, 202, 28, 202), s.main, '', { shade: 11 }) +
      fill(oval(82, 138, 40), trim.base) +
      grille(60, 112, 6, 7, 9, trim.deep) +
      flat(box(136, 94, 62, 26, 5), mix(trim, white, 0.5)) +
      line('M144 107h46', '#d9503c', 2) +
      line('M150 100v14M162 100v14M174 100v14M186 100v14', s.main.deep, 1.5) +
      body(oval(150, 152, 15), trim, line('M150 138v8', trim.deep, 3), { shade: 4 }) +
      body(oval(186, 152, 11), trim, '', { shade: 3 }) +
      line('M140 184h0M156 184h0M172 184h0M188 184h0', s.accent.base, 9)
    );
  },
  // A long sound bar with two drivers.
  (s) => {
    const trim = standingOut(s.main, [s.second, rubber]);
    const cone = (x: number): string =>
      body(oval(x, 140, 36), trim, '', { shade: 5 }) +
      fill(oval(x, 140, 26), vary(trim, -0.08).base) +
      dot(x, 140, 11, standingOut(trim, [s.accent]).base);
    return (
      ground(120, 202, 98) +
      rod('M70 96C70 58 170 58 170 96', trim, 10) +
      body(soft(42, 16, 90, 224, 90, 224, 190, 16, 190), s.main, s.sign(120, 140, 30, s.main), { shade: 12 }) +
      cone(68) +
      cone(172)
    );
  },
];
const speaker: Draw = (s) => (speakers[s.motif === 'antenna' ? 3 : s.rng.turn(speakers.length)] ?? speakers[0])?.(s) ?? '';

const microphone: Draw = (s) =>
  ground(120, 212, 56) +
  turned(
    24,
    rod('M120 110V206', s.main, 24) +
      body(soft(4, 104, 100, 136, 100, 134, 116, 106, 116), s.second) +
      body(oval(120, 66, 38, 40), steel, grille(84, 32, 9, 10, 8, steel.deep) + line('M82 72Q120 84 158 72', s.second.base, 7)) +
      dot(120, 140, 5, s.accent.base),
  );
const recordPlayer: Draw = (s) =>
  ground(120, 208, 96) +
  body(soft(10, 26, 70, 214, 70, 214, 200, 26, 200), s.main, crease('M26 180H214', 2), { shade: 10 }) +
  fill(oval(104, 132, 58), '#2c2e33') +
  line(oval(104, 132, 46) + oval(104, 132, 36), '#45484f', 2) +
  dot(104, 132, 19, s.accent.base) +
  dot(104, 132, 4, white.base) +
  rod('M192 92V130L150 156', steel, 5) +
  body(oval(192, 92, 13), s.second, '', { shade: 4 }) +
  dot(190, 178, 8, wood.base) +
  glint('M66 104C74 94 84 88 92 86', 4, '.25');

export const audio: Drawings = {
  headphones,
  earbuds,
  'bone-conduction': always(earbuds, 2),
  speaker,
  radio: (s) => speakers[3]?.(s) ?? '',
  microphone,
  'record-player': recordPlayer,
};
