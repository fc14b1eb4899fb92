import { both, box, lathe, oval, smooth, soft } from './outline';
import { flame, glass, mix, paper, rubber, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, clipped, crease, dot, fill, glint, ground, line, pane, rod, stitch, times, turned } from './svg';

const bottle: Draw = (s) => {
  const { rng, main } = s;
  const handles = rng.turn(3) === 1;
  const ring = standingOut(glass, [main, s.second]);
  const wide = rng.turn(2) === 0;
  const shell = wide ? lathe(120, [42, 96, 48, 116, 44, 150, 48, 204], 0.1) : lathe(120, [34, 96, 40, 112, 36, 160, 42, 206], 0.1);
  const teat = mix(standingOut(glass, [s.second, main]), flame, 0.15);
  return (
    ground(120, 213, 54) +
    (handles ? rod('M78 112C34 106 34 176 76 170M162 112C206 106 206 176 164 170', ring, 13) : '') +
    fill(shell, glass.base, ' fill-opacity=".7"') +
    clipped(
      shell,
      fill('M60 140Q120 150 180 140V220H60z', '#fbf6ea') +
        pane('M84 96h10v110H84z', '.5') +
        line(
          times(6, (i) => `M138 ${128 + i * 12}h${i % 2 ? 10 : 16}`),
          ring.base,
          2.5,
        ),
    ) +
    line(shell, glass.deep, 2.2) +
    s.sign(112, 170, 36, white) +
    body('M104 74C104 58 112 56 112 44C112 32 128 32 128 44C128 56 136 58 136 74z', teat, '', { shade: 4 }) +
    body(
      lathe(120, [wide ? 42 : 36, 72, wide ? 44 : 37, 96], 0.12),
      ring,
      line(
        times(9, (i) => `M${84 + i * 9} 78v18`),
        ring.dark,
        2,
      ),
      { shade: 7 },
    )
  );
};

const suit: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  const pattern = s.motif
    ? s.deco(main, 70, 60, 100, 90, 60, 18)
    : ([
        times(20, (i) => dot(70 + (i % 5) * 25 + (Math.floor(i / 5) % 2) * 12, 70 + Math.floor(i / 5) * 28, 4, trim.base)),
        line(
          times(9, (i) => `M50 ${66 + i * 16}h140`),
          trim.base,
          5,
        ),
        '',
      ][rng.turn(3, 1)] ?? '');
  const arm = [152, 50, 170, 58, 200, 110, 180, 122, 156, 92];
  const arms =
    body(soft(8, ...arm), main, '', { shade: 6 }) +
    body(soft(8, ...arm.map((v, i) => (i % 2 ? v : 240 - v))), main, '', { shade: 6 }) +
    line('M199 108l-18 12M41 108l18 12', trim.base, 5);
  const neck = fill('M100 48C106 68 134 68 140 48C130 42 110 42 100 48z', main.deep) + line('M98 48C104 70 136 70 142 48', trim.base, 5);
  if (style === 1) {
    // Sleeping bag.
    return (
      ground(120, 214, 66) +
      body(soft(20, ...both(120, 140, 44, 158, 50, 162, 92, 184, 204)), main, pattern + line('M120 66V206', trim.base, 4), { shade: 11 }) +
      neck +
      dot(120, 70, 4, trim.dark) +
      line('M100 50L92 74M140 50L148 74', trim.base, 6)
    );
  }
  const legs =
    style === 2
      ? both(120, 140, 44, 158, 52, 160, 130, 176, 208, 134, 210, 122, 158)
      : both(120, 140, 44, 158, 52, 160, 128, 168, 160, 146, 168, 138, 196);
  return (
    ground(120, 214, 62) +
    arms +
    body(soft(9, ...legs), main, pattern, { shade: 10 }) +
    neck +
    (style === 2
      ? line('M65 206L107 208M175 206L133 208', trim.base, 5) + line('M120 66V150', trim.base, 2.5)
      : line('M76 162C88 168 96 176 102 194M164 162C152 168 144 176 138 194', trim.base, 4.5)) +
    times(3, (i) => dot(style === 2 ? 120 : 108 + i * 12, style === 2 ? 80 + i * 24 : 188, 3.4, trim.dark))
  );
};

const bib: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const catcher = rng.turn(3) === 1;
  const d =
    'M120 92C150 92 160 72 152 46C148 32 160 24 172 34C192 56 194 84 186 104C204 130 202 208 120 208C38 208 36 130 54 104C46 84 48 56 68 34C80 24 92 32 88 46C80 72 90 92 120 92z';
  return (
    ground(120, 216, 62) +
    body(
      d,
      main,
      line(d, trim.base, 9) +
        s.deco(main, 40, 100, 160, 100, 70, 20) +
        (s.motif || rng.chance(0.5) ? '' : times(12, (i) => dot(76 + (i % 4) * 29, 122 + Math.floor(i / 4) * 26, 5, trim.base))),
    ) +
    dot(160, 40, 5, trim.dark) +
    (catcher
      ? body('M58 168C70 190 170 190 182 168C190 196 168 214 120 214C72 214 50 196 58 168z', vary(main, -0.05), '', { shade: 6 })
      : '')
  );
};

const pram: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const wheel = (x: number, r: number): string =>
    line(oval(x, 214 - r, r - 3), rubber.base, 7) +
    line(`M${x - r + 6} ${214 - r}h${2 * r - 12}M${x} ${220 - 2 * r}v${2 * r - 12}`, steel.dark, 2.5) +
    dot(x, 214 - r, 5, steel.base);
  const modern = rng.turn(2) === 1;
  return (
    ground(116, 216, 84) +
    rod(modern ? 'M84 186L190 92L222 66M160 186L92 116' : 'M76 178C96 150 150 150 166 178M176 128L222 78', steel, 7) +
    line('M206 84L224 62', rubber.base, 12) +
    wheel(76, modern ? 22 : 28) +
    wheel(164, modern ? 22 : 28) +
    body(
      'M34 116H194C194 152 166 172 138 172H90C62 172 34 152 34 116z',
      main,
      line('M30 132H200', trim.base, 6) + s.sign(120, 150, 32, main),
      { shade: 9 },
    ) +
    body(
      'M34 116C34 66 72 36 116 36V116z',
      vary(main, 0.03),
      line('M116 116L56 60M116 116L38 88M116 116L84 42', main.deep, 2.5, ' stroke-opacity=".5"') + (s.motif ? '' : ''),
      { shade: 6 },
    ) +
    line('M34 116H116', trim.base, 5)
  );
};

const cot: Draw = (s) => {
  const { rng, main } = s;
  const sheet = standingOut(main, [s.second, white]);
  const rocker = rng.turn(2);
  return (
    ground(120, 214, 92) +
    body(box(38, 120, 164, 44, 8), sheet, s.deco(sheet, 38, 120, 164, 44, 30, 18), { shade: 6 }) +
    body(oval(72, 114, 26, 14), mix(sheet, white, 0.6), '', { shade: 5 }) +
    times(9, (i) => body(box(44 + i * 17.5, 72, 7, 108, 3), main, '', { shade: 2, gleam: 2 })) +
    body(box(24, 64, 192, 14, 6), main, '', { shade: 4 }) +
    body(box(24, 166, 192, 14, 5), main, '', { shade: 4 }) +
    body(box(24, 44, 16, 164, 6), main, '', { shade: 5 }) +
    body(box(200, 44, 16, 164, 6), main, '', { shade: 5 }) +
    (rocker
      ? body('M10 196C60 218 180 218 230 196C226 216 180 226 120 226C60 226 14 216 10 196z', vary(main, -0.05), '', { shade: 4 })
      : '') +
    (rng.chance(0.5)
      ? line('M208 50C208 14 140 14 128 30M128 30v16M112 34v20M146 28v22', steel.dark, 3) +
        dot(128, 50, 7, s.accent.base) +
        dot(112, 58, 7, sheet.base) +
        dot(146, 54, 7, flame.base)
      : '')
  );
};

const rattle: Draw = (s) =>
  ground(120, 208, 54) +
  turned(
    30,
    rod('M120 120V196', s.second, 13) +
      body(oval(120, 204, 16, 12), s.second, '', { shade: 4 }) +
      body(
        oval(120, 78, 50),
        s.main,
        s.sign(120, 78, 56, s.main) ||
          line('M60 78H180', s.accent.base, 14) + dot(96, 48, 7, s.second.base) + dot(140, 108, 7, s.second.base),
        { shade: 10 },
      ),
  );
const pacifier: Draw = (s) =>
  ground(120, 204, 60) +
  line(oval(120, 158, 32), s.second.edge || s.second.dark, 13) +
  line(oval(120, 158, 32), s.second.base, 10) +
  body(
    smooth(58, 96, 92, 76, 120, 86, 148, 76, 182, 96, 176, 134, 146, 146, 120, 138, 94, 146, 64, 134),
    s.main,
    s.sign(120, 112, 40, s.main),
  ) +
  body('M104 88C104 70 96 62 96 50C96 34 144 34 144 50C144 62 136 70 136 88z', mix(flame, white, 0.55), '', { shade: 5 }) +
  dot(84, 112, 4, s.main.deep) +
  dot(156, 112, 4, s.main.deep);

const highChair: Draw = (s) =>
  ground(120, 216, 74) +
  rod('M82 150L58 210M158 150L182 210M70 184H170', standingOut(s.main, [s.second, wood]), 10) +
  body(soft(18, 80, 34, 160, 34, 166, 140, 74, 140), s.main, s.sign(120, 72, 40, s.main)) +
  body(soft(9, 70, 132, 170, 132, 166, 158, 74, 158), vary(s.main, -0.05)) +
  body(soft(12, 50, 102, 190, 102, 186, 122, 54, 122), s.accent === s.main ? paper : standingOut(s.main, [white]), '', { shade: 5 });

const carSeat: Draw = (s) =>
  ground(120, 214, 66) +
  body(soft(24, 72, 28, 168, 28, 188, 120, 186, 208, 54, 208, 52, 120), s.second) +
  body(soft(20, 86, 42, 154, 42, 164, 128, 162, 176, 78, 176, 76, 128), s.main, s.sign(120, 70, 34, s.main) + crease('M78 130H162')) +
  rod('M100 84L114 142M140 84L126 142M120 146V176', rubber, 9) +
  body(box(108, 136, 24, 20, 6), s.accent, '', { shade: 3 }) +
  glint('M66 120V180', 4, '.2') +
  stitch('M80 170H160', s.main.deep);

const diapers: Draw = (s) =>
  ground(120, 210, 80) +
  body(
    soft(10, 44, 52, 196, 52, 196, 208, 44, 208),
    s.main,
    fill(box(40, 150, 160, 60), s.second.base) +
      (s.sign(120, 108, 70, s.main) || dot(120, 106, 30, s.accent.base)) +
      pane('M58 60h14v150H58z', '.25'),
  ) +
  rod('M88 52C88 26 152 26 152 52', s.second, 8);

export const baby: Drawings = {
  'baby-bottle': bottle,
  'baby-suit': suit,
  bib,
  pram,
  cot,
  rattle,
  pacifier,
  'high-chair': highChair,
  'car-seat': carSeat,
  diapers,
};
