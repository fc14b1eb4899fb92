import { box, oval, soft } from './outline';
import { glass, ink, mix, paper, rubber, standingOut, steel, type Tone, vary, white, wood } from './palette';
import type { Draw, Drawings, Sketch } from './sketch';
import { body, crease, fill, flat, glint, ground, line, rod, times, turned } from './svg';

const tones = (s: Sketch): Tone[] => [s.main, s.second, s.accent, vary(s.main, 0, 1, 90), vary(s.second, 0, 1, 120)];

const highlighter: Draw = (s) =>
  ground(120, 214, 74) +
  tones(s)
    .slice(0, 4)
    .map((tone, i) =>
      turned(
        (i - 1.5) * 9,
        body(soft(6, 104, 70, 136, 70, 136, 176, 104, 176), tone, line('M110 104h20M110 116h14', tone.deep, 4), { shade: 7 }) +
          body(soft(5, 103, 24, 137, 24, 137, 78, 103, 78), vary(tone, -0.05), line('M132 36v28', tone.light, 4), { shade: 6 }) +
          fill(soft(2, 108, 176, 132, 176, 128, 190, 112, 190), rubber.base) +
          fill(soft(2, 113, 190, 127, 188, 125, 206), tone.dark),
        120,
        300,
      ),
    )
    .join('');

const sticky: Draw = (s) => {
  const [a, b, c] = tones(s);
  if (s.rng.turn(2))
    return (
      ground(120, 206, 84) +
      tones(s)
        .map((tone, i) =>
          body(box(34 + i * 35, 44 + (i % 2) * 6, 30, 130, 2), tone, fill(box(34 + i * 35, 44, 30, 30), tone.light, ' fill-opacity=".8"'), {
            shade: 4,
          }),
        )
        .join('') +
      body(
        box(26, 150, 188, 52, 8),
        mix(white, a ?? s.main, 0.12),
        line('M50 176h80', vary(white, -0.3).base, 6) + s.sign(180, 176, 30, white),
        { shade: 6 },
      )
    );
  const cube = (x: number, y: number, size: number, h: number, tone: Tone): string =>
    body(
      soft(3, x, y, x + size, y, x + size, y + h, x, y + h),
      vary(tone, -0.06),
      line(
        times(Math.floor(h / 5), (i) => `M${x} ${y + 4 + i * 5}h${size}`),
        tone.dark,
        1.4,
      ),
      { shade: 6 },
    ) + body(soft(3, x + 14, y - size * 0.4, x + size + 14, y - size * 0.4, x + size, y, x, y), tone, '', { shade: 3 });
  return (
    ground(122, 212, 92) +
    cube(44, 140, 128, 66, a ?? s.main) +
    turned(
      -8,
      body(
        box(56, 44, 84, 80, 2),
        b ?? s.second,
        line('M70 66h54M70 82h42M70 98h50', (b ?? s.second).deep, 4.5) + fill('M118 124L140 104V124z', (b ?? s.second).dark),
        { shade: 5 },
      ),
    ) +
    turned(
      10,
      body(
        box(140, 58, 62, 62, 2),
        c ?? s.accent,
        s.sign(171, 88, 40, c ?? s.accent) || line('M154 82h34M154 96h24', (c ?? s.accent).deep, 4),
        { shade: 4 },
      ),
      171,
      89,
    )
  );
};

const sharpener: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  return (
    ground(120, 210, 78) +
    rod('M186 116C214 116 214 96 214 86', steel, 7) +
    body(oval(214, 78, 12), s.accent, '', { shade: 3 }) +
    body(
      soft(22, 66, 60, 174, 60, 186, 206, 54, 206),
      main,
      s.sign(120, 160, 48, main) + fill(box(50, 190, 150, 20), vary(main, -0.08).base),
      { shade: 12 },
    ) +
    body(oval(120, 102, 32), trim, '', { shade: 5 }) +
    fill(oval(120, 102, 13), rubber.base) +
    body(
      box(24, 94, 90, 16, 2),
      standingOut(main, [s.accent, wood]),
      fill(box(24, 94, 12, 16), '#e58f93') + line('M40 99H108', '#fff', 2, ' stroke-opacity=".4"'),
      { shade: 4 },
    )
  );
};

const folder: Draw = (s) => {
  const { main } = s;
  const tabs = tones(s);
  if (s.rng.turn(2) === 0) {
    // Clear wallets in a stack.
    return (
      ground(120, 212, 84) +
      [2, 1, 0]
        .map(
          (i) =>
            body(
              box(46 + i * 12, 26 + i * 8, 132, 170, 6),
              mix(white, tabs[i] ?? main, 0.25),
              i ? '' : line('M70 76h80M70 94h66M70 112h76', vary(white, -0.24).base, 5) + s.sign(112, 152, 44, white),
              { shade: 6 },
            ) + body(box(46 + i * 12, 26 + i * 8, 132, 16, 5), tabs[i] ?? main, '', { shade: 3 }),
        )
        .join('')
    );
  }
  return (
    ground(120, 208, 94) +
    tabs
      .map((tone, i) =>
        body(
          soft(4, 36 + i * 4, 62 + i * 12, 60 + i * 24, 62 + i * 12, 66 + i * 24, 72 + i * 12, 204 - i * 3, 72 + i * 12, 204, 190, 36, 190),
          vary(mix(tone, paper, 0.2), 0),
          '',
          { shade: 3, gleam: 2 },
        ),
      )
      .join('') +
    body(
      soft(9, 26, 126, 214, 126, 208, 204, 32, 204),
      main,
      s.sign(120, 166, 44, main) +
        crease('M28 142H212', 2, '.14') +
        (s.motif ? '' : flat(box(90, 152, 60, 26, 4), paper) + line('M102 165h36', main.deep, 4)),
      { shade: 9 },
    ) +
    line('M196 130V200', standingOut(main, [s.second, s.accent]).base, 5)
  );
};

const stamp: Draw = (s) => {
  const { main } = s;
  const red = s.second.lightness < 0.75 ? s.second : standingOut(white, [s.second]);
  const print =
    flat(box(132, 150, 70, 56, 3), paper) +
    line(box(140, 156, 44, 44, 5), red.base, 4) +
    (s.signIn(162, 178, 28, red.base, paper.base) || line('M150 168h24M162 168v22M150 190h24', red.base, 4));
  if (s.rng.turn(2) === 0)
    return (
      ground(110, 212, 80) +
      print +
      body(
        soft(7, 62, 54, 112, 46, 122, 150, 58, 158),
        main,
        crease('M70 80C90 70 100 90 118 76M66 120C86 112 100 126 120 112', 3, '.15') + s.sign(90, 104, 32, main),
        { shade: 11 },
      ) +
      body('M62 56C58 36 74 26 88 32C102 22 116 32 112 48z', vary(main, 0.03), '', { shade: 6 }) +
      body(soft(4, 56, 152, 124, 148, 126, 176, 56, 180), red, '', { shade: 5 })
    );
  return (
    ground(116, 212, 84) +
    print +
    body(oval(92, 46, 30, 22), rubber, '', { shade: 6 }) +
    body(box(80, 58, 24, 46, 4), rubber, '', { shade: 4 }) +
    body(soft(10, 44, 96, 140, 96, 144, 178, 40, 178), main, s.sign(92, 138, 40, main) || flat(box(62, 122, 60, 32, 4), paper), {
      shade: 9,
    }) +
    body(box(46, 176, 92, 14, 4), rubber, '', { shade: 4 })
  );
};

const holder: Draw = (s) => {
  const { main } = s;
  const t = tones(s);
  return (
    ground(120, 212, 72) +
    [0, 1, 2, 3]
      .map((i) =>
        turned(
          (i - 1.5) * 8,
          body(box(78 + i * 26, 34 + (i % 2) * 10, 13, 110, 3), t[i % 3] === main ? vary(main, -0.2) : (t[i % 3] ?? s.second), '', {
            shade: 4,
          }) +
            (i % 2
              ? fill(`M${78 + i * 26} ${44}h13l-6.5-20z`, wood.base)
              : body(box(76 + i * 26, 26, 17, 16, 4), rubber, '', { shade: 2 })),
          84 + i * 26,
          180,
        ),
      )
      .join('') +
    turned(18, line('M170 120L182 40', steel.dark, 6) + line(oval(184, 34, 10), s.accent.base, 5), 170, 120) +
    body(box(56, 110, 66, 96, 6), main, crease('M56 130H122M56 176H122', 2, '.1') + s.sign(89, 152, 40, main), { shade: 9 }) +
    body(box(124, 138, 62, 68, 6), vary(main, -0.04), fill(box(134, 170, 42, 10, 3), vary(main, -0.16).base), { shade: 8 }) +
    body(box(48, 202, 146, 10, 4), standingOut(main, [s.second]), '', { shade: 3 })
  );
};

const inkBottle: Draw = (s: Sketch) =>
  ground(120, 208, 66) +
  body(soft(20, 54, 96, 186, 96, 192, 204, 48, 204), mix(glass, s.main, 0.75), fill(box(40, 126, 160, 90), s.main.base), { shade: 10 }) +
  flat(box(84, 128, 72, 52, 5), paper) +
  (s.signIn(120, 154, 40, s.main.base, paper.base) || line('M98 148h44M106 160h28', s.main.deep, 4)) +
  body(
    box(82, 52, 76, 46, 9),
    s.second,
    line(
      times(8, (i) => `M${92 + i * 8} 62v28`),
      s.second.dark,
      2,
    ),
    { shade: 7 },
  ) +
  glint('M62 110V184', 4);

export const desk: Drawings = {
  highlighter,
  'ink-bottle': inkBottle,
  'sticky-notes': sticky,
  'pencil-sharpener': sharpener,
  folder,
  stamp,
  'pen-holder': holder,
  calculator: (s) =>
    ground(120, 214, 66) +
    turned(
      -6,
      body(
        box(64, 24, 112, 188, 14),
        s.main,
        body(box(76, 38, 88, 38, 5), mix(glass, s.main, 0.15), line('M130 64h22', ink.base, 6), { shade: 0 }) +
          times(16, (i) =>
            body(box(77 + (i % 4) * 23, 90 + Math.floor(i / 4) * 28, 18, 20, 5), i % 4 === 3 ? s.accent : s.second, '', { shade: 3 }),
          ),
        { shade: 9 },
      ),
    ),
  'paper-clip': (s) =>
    ground(120, 208, 60) +
    turned(24, rod('M96 60V164C96 196 144 196 144 164V74C144 48 110 48 110 74V156C110 168 130 168 130 156V92', s.main, 9)),
  whiteboard: (s) =>
    ground(120, 212, 90) +
    body(box(22, 36, 196, 150, 6), steel, '', { shade: 5 }) +
    fill(box(31, 45, 178, 132, 2), white.base) +
    (s.sign(88, 108, 70, white) || line('M48 70h70M48 92h50', s.main.base, 6)) +
    line('M138 78h54M138 98h40M138 118h48', standingOut(white, [s.second]).base, 5) +
    body(box(70, 182, 100, 10, 3), steel, '', { shade: 3 }),
};
