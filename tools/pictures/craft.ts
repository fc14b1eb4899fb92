import { around, box, lathe, oval, smooth, soft, star } from './outline';
import { brass, ink, mix, paper, standingOut, steel, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings, type Sketch } from './sketch';
import { body, crease, dot, fill, flat, ground, line, pane, rod, times, turned } from './svg';
import { opening } from './vessels';

export const shadesOf = (s: Sketch): Tone[] => [
  s.main,
  s.second,
  s.accent,
  vary(s.main, 0.1, 1, 50),
  vary(s.second, -0.06, 1, 40),
  vary(s.accent, 0.06, 1, -50),
];

const crayon: Draw = (s) =>
  ground(120, 212, 84) +
  shadesOf(s)
    .map((tone, i) => {
      const x = 56 + i * 26;
      return (
        flat(soft(4, x - 5, 38 + (i % 2) * 10, x + 5, 38 + (i % 2) * 10, x + 10, 62 + (i % 2) * 6, x - 10, 62 + (i % 2) * 6), tone) +
        body(box(x - 10.5, 60, 21, 100, 2), tone, fill(box(x - 12, 74, 24, 4) + box(x - 12, 84, 24, 2), tone.deep), { shade: 5 })
      );
    })
    .join('') +
  body(
    soft(5, 36, 120, 204, 120, 204, 208, 36, 208),
    standingOut(s.main, [paper]),
    fill('M36 120H204V130H36z', s.main.base) +
      (s.sign(120, 166, 50, paper) || line('M78 156h84', s.main.deep, 8) + line('M94 176h52', s.second.deep, 5)),
    { shade: 8 },
  );

const inkstone: Draw = (s) =>
  ground(120, 200, 96) +
  body(box(28, 92, 150, 106, 16), s.main, '', { shade: 10 }) +
  fill(soft(12, 42, 106, 164, 106, 164, 186, 42, 186), vary(s.main, -0.07).base) +
  fill(smooth(60, 118, 104, 112, 146, 120, 140, 142, 104, 148, 64, 142), '#15171b') +
  s.sign(104, 168, 26, s.main) +
  turned(
    24,
    body(box(176, 66, 26, 108, 4), ink, fill(box(181, 84, 16, 50, 2), brass.base) + s.sign(189, 108, 16, brass), { shade: 5 }),
    189,
    120,
  ) +
  rod('M40 70L150 42', s.second, 8) +
  fill('M150 36C166 30 184 34 194 26C190 42 170 50 152 48z', ink.base);

const sheets: Draw = (s) => {
  const deckle = (x: number, y: number, turn: number, tone: Tone): string =>
    turned(turn, body(soft(3, x, y, x + 128, y, x + 128, y + 156, x, y + 156), tone, '', { shade: 5 }), 120, 120);
  return (
    ground(120, 210, 84) +
    deckle(58, 36, 8, vary(s.second, 0.06)) +
    deckle(54, 38, -5, vary(s.main, -0.03)) +
    deckle(54, 42, 2, s.main) +
    turned(
      2,
      s.sign(118, 112, 76, s.main) + line('M76 172h60', vary(s.main, -0.2).base, 3) + fill(box(152, 164, 16, 16, 2), '#b8322c'),
      120,
      120,
    ) +
    body(box(46, 126, 150, 15, 3), standingOut(s.main, [s.accent, s.second]), '', { shade: 4 })
  );
};

const handFan: Draw = (s) => {
  const cloth = s.main;
  if (s.rng.turn(2))
    return (
      ground(120, 212, 84) +
      body(
        'M120 200L18 112C60 30 180 30 222 112z',
        cloth,
        crease(
          times(9, (i) => `M120 200L${26 + i * 23.5} ${104 - Math.sin((i / 8) * 3.14) * 56}`),
          2.5,
          '.13',
        ) +
          s.sign(120, 96, 70, cloth) +
          line('M26 118C66 44 174 44 214 118', standingOut(cloth, [s.second]).base, 5),
        { shade: 8 },
      ) +
      line(
        times(7, (i) => `M120 204L${66 + i * 18} ${150 - Math.sin((i / 6) * 3.14) * 16}`),
        wood.base,
        5,
      ) +
      dot(120, 202, 7, s.second.base)
    );
  return (
    ground(120, 214, 46) +
    rod('M120 150V204', wood, 9) +
    body(oval(120, 96, 74, 70), cloth, s.sign(120, 96, 92, cloth) || line(oval(120, 96, 60, 56), s.second.base, 2), { shade: 8 }) +
    line(oval(120, 96, 74, 70), wood.dark, 7) +
    line(oval(120, 96, 74, 70), wood.base, 4.5) +
    line('M120 206C126 216 118 222 124 232M120 206C112 218 122 222 116 232', standingOut(white, [s.second]).base, 3)
  );
};

const clay: Draw = (s) => {
  if (s.given < 3)
    return (
      ground(120, 206, 84) +
      body(
        soft(12, 44, 70, 186, 62, 200, 190, 36, 198),
        s.main,
        crease('M60 80C84 92 130 70 180 76M50 186C90 176 150 190 190 182', 2.5, '.12') + s.sign(110, 136, 56, s.main),
        { shade: 14 },
      ) +
      body(smooth(150, 150, 184, 140, 214, 160, 212, 192, 176, 204, 148, 190), vary(s.main, -0.03), '', { shade: 8 }) +
      rod('M36 54L120 40', s.second, 8)
    );
  return (
    ground(120, 210, 92) +
    shadesOf(s)
      .map((tone, i) =>
        body(
          box(32 + (i % 3) * 62, 58 + Math.floor(i / 3) * 78, 54, 70, 12),
          tone,
          i === 1 ? s.sign(121, 93, 40, tone) : crease(`M${42 + (i % 3) * 62} ${78 + Math.floor(i / 3) * 78}q14-8 30 0`, 2.5, '.14'),
          { shade: 9, gleam: 6 },
        ),
      )
      .join('')
  );
};

const clayTools: Draw = (s) =>
  ground(120, 214, 80) +
  [0, 1, 2, 3, 4]
    .map((i) => {
      const x = 52 + i * 34;
      const head = [
        line(`M${x} 60C${x - 18} 36 ${x - 8} 22 ${x} 22C${x + 8} 22 ${x + 18} 36 ${x} 60`, steel.dark, 4),
        fill(`M${x - 9} 24C${x + 4} 30 ${x + 9} 46 ${x + 6} 62H${x - 6}z`, s.main.base),
        line(`M${x} 62V30`, steel.base, 5) + dot(x, 28, 6, steel.dark),
        line(box(x - 11, 24, 22, 26, 2), steel.dark, 3.5) + line(`M${x} 50v14`, steel.dark, 4),
        fill(soft(3, x - 12, 24, x + 12, 24, x + 6, 62, x - 6, 62), s.second.base),
      ][i];
      return (
        (head ?? '') +
        body(soft(5, x - 7, 60, x + 7, 60, x + 9, 130, x + 5, 208, x - 5, 208, x - 9, 130), i % 2 ? s.main : wood, '', { shade: 4 })
      );
    })
    .join('');

const paperCut: Draw = (s) => {
  const r = 84;
  const on = standingOut(s.main, [s.second, paper]);
  const rosette =
    around(12, r, 120, 118)
      .map(([x, y]) => dot(x, y, 15, s.main.base))
      .join('') + dot(120, 118, r, s.main.base);
  return (
    ground(120, 214, 62, 4) +
    body(box(24, 22, 192, 192, 6), mix(on, white, 0.3), '', { shade: 6 }) +
    rosette +
    around(12, r, 120, 118)
      .map(([x, y]) => dot(x, y, 5, on.base))
      .join('') +
    around(16, 70, 120, 118)
      .map(([x, y], i) => turned(i * 22.5, fill(oval(x, y, 4, 9), on.base), x, y))
      .join('') +
    line(oval(120, 118, 56), on.base, 3) +
    (s.signIn(120, 118, 84, on.base, s.main.base) || fill(star(120, 118, 42, 8, 0.5), on.base))
  );
};

const origami: Draw = (s) => {
  const [a, b, c] = [s.main, s.second, s.accent];
  const crane =
    flat('M120 130L214 66L150 150z', vary(a, 0.06)) +
    flat('M120 130L26 66L90 150z', a) +
    flat('M90 150L120 130L150 150L120 196z', vary(a, -0.06)) +
    flat('M90 150L120 196L52 186z', vary(a, -0.12)) +
    flat('M150 150L196 122L214 132L120 196z', vary(a, -0.1)) +
    flat('M120 130L120 196L104 158z', vary(a, -0.15));
  return (
    ground(120, 208, 84) +
    turned(12, body(box(150, 130, 64, 64, 2), b, fill('M150 194L214 130V194z', b.light), { shade: 3 }), 182, 162) +
    turned(-10, body(box(28, 140, 58, 58, 2), c, fill('M28 198L86 140V198z', c.light), { shade: 3 }), 57, 169) +
    `<g transform="translate(0 -16)">${crane}</g>`
  );
};

const couplet: Draw = (s) => {
  const gold = standingOut(s.main, [s.second, brass]);
  const strip = (x: number): string =>
    body(
      box(x, 30, 50, 180, 2),
      s.main,
      times(4, (i) => line(oval(x + 25, 58 + i * 42, 16), gold.base, 2.5)) +
        times(10, (i) => dot(x + 6 + ((i * 17) % 40), 38 + ((i * 37) % 166), 1.8, gold.base)),
      { shade: 5 },
    );
  return (
    ground(120, 216, 90, 5) +
    strip(30) +
    strip(160) +
    turned(45, body(box(94, 68, 52, 52, 2), s.main, turned(-45, s.sign(120, 94, 44, s.main), 120, 94), { shade: 4 }), 120, 94) +
    rod('M104 204L132 142', wood, 7) +
    fill('M132 142C136 128 144 124 146 116C130 122 122 132 126 144z', ink.base)
  );
};

export const craft: Drawings = {
  crayon,
  inkstone,
  'paper-sheets': sheets,
  'fan-hand': handFan,
  'folding-fan': always(handFan, 1),
  'clay-block': clay,
  'clay-tools': clayTools,
  'paper-cut': paperCut,
  origami,
  couplet,
  canvas: (s) =>
    ground(120, 216, 70) +
    line('M70 120L44 212M170 120L196 212M120 40V216', wood.dark, 7) +
    body(
      box(48, 36, 144, 132, 3),
      white,
      fill('M48 120C80 90 130 150 192 104V170H48z', s.main.base) + dot(152, 74, 18, s.second.base) + s.sign(110, 96, 60, white),
      { shade: 6 },
    ) +
    body(box(52, 166, 136, 9, 3), wood, '', { shade: 3 }),
  'glue-stick': (s) =>
    ground(120, 212, 40) +
    body(
      lathe(120, [30, 74, 30, 206], 0.14),
      s.main,
      s.sign(120, 140, 40, s.main) || line('M104 120h32M108 134h24', standingOut(s.main, [s.second]).base, 6),
      { shade: 10 },
    ) +
    body(lathe(120, [31, 36, 31, 78], 0.14), s.second, '', { shade: 8 }) +
    opening(120, 36, 31, s.second, vary(s.second, 0.03).base, 2) +
    pane('M98 84h8v110h-8z', '.3'),
};
