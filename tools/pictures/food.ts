import { around, box, oval, smooth, soft, through } from './outline';
import { foliage, mix, paper, standingOut, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, line, shifted, times, turned } from './svg';

const leaf = (x: number, y: number, degrees: number, size = 1): string =>
  turned(
    degrees,
    fill(
      `M${x} ${y}C${x + 8 * size} ${y - 26 * size} ${x + 40 * size} ${y - 26 * size} ${x + 52 * size} ${y - 8 * size}C${x + 36 * size} ${y + 10 * size} ${x + 14 * size} ${y + 10 * size} ${x} ${y}z`,
      foliage.base,
    ) + line(`M${x + 4} ${y - 2}L${x + 38 * size} ${y - 8 * size}`, foliage.dark, 2.5),
    x,
    y,
  );

const fruit: Draw = (s) => {
  const { rng, main } = s;
  const named = ['apple', 'lemon', 'tomato', 'bean'].indexOf(s.motif ?? '');
  const style = named === 0 ? 0 : named === 1 ? 1 : rng.turn(4);
  if (style === 1) {
    const round = (x: number, y: number, r: number): string =>
      body(
        oval(x, y, r),
        main,
        times(9, (i) => dot(x - r * 0.5 + (i % 3) * r * 0.45, y - r * 0.4 + Math.floor(i / 3) * r * 0.4, 1.8, main.dark)),
        { shade: 11, gleam: 5 },
      );
    const half =
      flat(oval(168, 168, 44), main) +
      fill(oval(168, 168, 38), mix(main, white, 0.75).base) +
      around(8, 19, 168, 168)
        .map(([x, y], i) => turned(i * 45, fill(oval(x, y, 9, 15), main.light), x, y))
        .join('');
    return ground(120, 212, 90) + round(84, 138, 62) + leaf(88, 78, -18, 1.05) + half;
  }
  if (style === 2) {
    const one = (x: number, y: number, r: number): string =>
      body(oval(x, y, r), main, '', { shade: 8, gleam: 4 }) +
      glint(`M${x - r * 0.5} ${y - r * 0.2}q2-${r * 0.3} ${r * 0.36}-${r * 0.4}`, 4);
    return (
      ground(120, 212, 70) +
      line('M96 112C106 64 124 46 150 36M150 150C148 90 150 60 150 36', foliage.dark, 5) +
      leaf(150, 40, 10, 1.1) +
      one(150, 166, 38) +
      one(92, 150, 42)
    );
  }
  if (style === 3) {
    // A bowl of it.
    const spots = [
      [76, 112],
      [120, 100],
      [164, 112],
      [98, 84],
      [142, 84],
    ];
    return (
      ground(120, 210, 66) +
      spots
        .map(
          ([x = 0, y = 0], i) =>
            body(oval(x, y, 30), i % 2 ? vary(main, 0.03) : main, '', { shade: 7, gleam: 4 }) +
            line(`M${x} ${y - 28}l3-8`, foliage.dark, 4),
        )
        .join('') +
      body(
        'M34 122H206C204 170 168 204 148 204H92C72 204 36 170 34 122z',
        s.second,
        s.accent === s.second ? '' : line('M30 138Q120 152 210 138', s.accent.base, 5),
        { shade: 14 },
      )
    );
  }
  const apple = 'M120 82C144 58 204 64 204 126C204 176 164 212 140 208C128 206 112 206 100 208C76 212 36 176 36 126C36 64 96 58 120 82z';
  return (
    ground(120, 212, 72) +
    line('M120 86C120 66 124 52 134 40', wood.deep, 7) +
    body(apple, main, fill(smooth(150, 90, 190, 110, 186, 160, 150, 190, 168, 140), s.second.base, ' fill-opacity=".35"'), {
      shade: 15,
      gleam: 6,
    }) +
    leaf(124, 66, -8, 1.1) +
    fill(oval(120, 88, 18, 6), main.deep) +
    glint('M58 130C58 108 70 96 82 92', 8, '.45')
  );
};

const bread: Draw = (s) => {
  const { rng, main } = s;
  const crust = vary(main, -0.04);
  const crumb = standingOut(main, [s.second, paper]);
  const style = rng.turn(4);
  if (style === 0) {
    const slice = 'M58 86C36 80 38 40 74 42C100 34 140 34 166 42C202 40 204 80 182 86V192C182 200 178 204 170 204H70C62 204 58 200 58 192z';
    return (
      ground(124, 212, 78) +
      shifted(14, -4, body(slice, vary(crust, -0.06))) +
      body(slice, crust, '', { shade: 7 }) +
      shifted(12, 13, `<g transform="scale(.9)">${fill(slice, crumb.base)}</g>`) +
      times(8, (i) => fill(oval(88 + (i % 3) * 30 + (i % 2) * 8, 84 + Math.floor(i / 3) * 36, 4, 3), crumb.dark)) +
      s.sign(120, 126, 60, crumb)
    );
  }
  if (style === 1) {
    return (
      ground(120, 192, 96) +
      turned(
        -18,
        body(
          smooth(24, 130, 60, 98, 120, 90, 180, 98, 216, 130, 186, 160, 120, 168, 54, 160),
          main,
          times(5, (i) =>
            fill(
              `M${54 + i * 30} 152C${58 + i * 30} 128 ${70 + i * 30} 108 ${84 + i * 30} 100C${84 + i * 30} 124 ${74 + i * 30} 142 ${54 + i * 30} 152z`,
              crumb.base,
            ),
          ),
          { shade: 12, gleam: 6 },
        ),
      )
    );
  }
  if (style === 2) {
    const bun = (x: number, y: number): string =>
      body(
        `M${x - 46} ${y}C${x - 48} ${y - 62} ${x + 48} ${y - 62} ${x + 46} ${y}C${x + 40} ${y + 12} ${x - 40} ${y + 12} ${x - 46} ${y}z`,
        main,
        times(6, (i) => turned(i * 40, fill(oval(x - 24 + i * 9, y - 34 + (i % 2) * 8, 4, 2.4), crumb.base), x - 24 + i * 9, y - 34)),
        { shade: 10, gleam: 5 },
      );
    return ground(120, 204, 88) + bun(120, 128) + bun(76, 188) + bun(164, 188);
  }
  return (
    ground(120, 198, 92) +
    body(
      'M40 176C24 150 32 124 50 122C52 96 84 86 100 96C120 80 152 88 158 106C184 100 208 122 204 148C214 160 208 184 190 184L168 170C140 158 100 158 74 172L52 188z',
      main,
      line(
        'M50 122C70 132 76 150 74 172M100 96C104 118 102 140 98 160M158 106C144 122 138 140 142 160M204 148C186 146 172 156 168 170',
        crust.deep,
        3.5,
        ' stroke-opacity=".7"',
      ),
      { shade: 11, gleam: 6 },
    )
  );
};

const chocolate: Draw = (s) => {
  const { rng } = s;
  const cocoa = s.main;
  const wrap = standingOut(cocoa, [s.second, s.accent]);
  const style = rng.turn(3);
  if (style === 2) {
    const piece = (i: number): string => {
      const [x, y] = [66 + (i % 3) * 54, 92 + Math.floor(i / 3) * 56];
      const tone = [cocoa, wrap, s.accent][i % 3] ?? cocoa;
      return body(
        i % 2 ? box(x - 20, y - 20, 40, 40, 9) : oval(x, y, 21),
        tone,
        line(`M${x - 12} ${y - 4}q6-8 12 0t12 0`, standingOut(tone, [white, cocoa]).base, 3),
        { shade: 6 },
      );
    };
    return (
      ground(120, 202, 92) +
      body(box(28, 54, 184, 140, 14), s.second, '', { shade: 8 }) +
      fill(box(38, 64, 164, 120, 8), s.second.deep) +
      times(6, piece)
    );
  }
  const block = (x: number, y: number): string =>
    body(box(x, y, 36, 30, 4), cocoa, line(`M${x + 7} ${y + 23}V${y + 7}H${x + 28}`, cocoa.light, 2.5), { shade: 5, gleam: 3 });
  const bar = body(
    box(62, 24, 116, 150, 8),
    vary(cocoa, -0.04),
    times(12, (i) => block(65 + (i % 3) * 37, 28 + Math.floor(i / 3) * 34)),
    { shade: 5 },
  );
  return (
    ground(120, 216, 66) +
    turned(
      style ? -10 : 6,
      bar +
        flat(`M58 112${times(8, (i) => `L${66 + i * 16} ${i % 2 ? 112 : 104}`)}L182 112V122H58z`, vary(white, -0.1)) +
        body(
          box(58, 118, 124, 92, 6),
          wrap,
          (style ? fill(box(50, 178, 140, 14), s.accent.base) : line('M70 128h100M70 200h100', s.accent.base, 3)) +
            (s.sign(120, 160, 52, wrap) ||
              line('M92 152h56', standingOut(wrap, [cocoa]).base, 7) + line('M102 168h36', standingOut(wrap, [cocoa]).base, 4)),
          { shade: 9 },
        ),
    )
  );
};

const cake: Draw = (s) => {
  const { main } = s;
  const icing = standingOut(main, [s.second, white]);
  return (
    ground(120, 212, 84) +
    body('M40 112H200V190C200 212 40 212 40 190z', main, line('M30 156Q120 176 210 156', icing.base, 9), { shade: 13 }) +
    body(
      'M40 112C40 92 200 92 200 112C202 140 186 146 182 128C178 150 156 156 150 132C144 160 112 160 108 132C100 158 74 150 72 130C66 146 38 138 40 112z',
      icing,
      '',
      { shade: 6 },
    ) +
    [84, 120, 156].map((x) => body(oval(x, 96, 13), s.accent, '', { shade: 4 })).join('') +
    s.sign(120, 180, 34, main)
  );
};

const noodles: Draw = (s) => {
  const { main } = s;
  return (
    ground(120, 210, 66) +
    turned(
      24,
      times(2, (i) => line(`M${150 + i * 14} 20L${126 + i * 8} 110`, wood.base, 6)),
      130,
      110,
    ) +
    body(
      smooth(52, 110, 80, 86, 120, 96, 160, 84, 190, 110, 120, 126),
      standingOut(main, [s.accent, paper]),
      line(
        times(5, (i) => `M${58 + i * 24} 112q10-30 22-2`),
        '#b98a45',
        3,
      ),
    ) +
    body(
      'M30 112H210C208 166 168 206 148 206H92C72 206 32 166 30 112z',
      main,
      s.sign(120, 158, 50, main) || line('M20 130Q120 150 220 130', s.second.base, 8),
      { shade: 15 },
    )
  );
};

const egg: Draw = (s) =>
  ground(120, 208, 84) +
  times(3, (i) =>
    body(
      `M${64 + i * 56} 84C${88 + i * 56} 84 ${98 + i * 56} 124 ${98 + i * 56} 180H${30 + i * 56}C${30 + i * 56} 124 ${40 + i * 56} 84 ${64 + i * 56} 84z`,
      s.main,
      '',
      { shade: 8 },
    ),
  ) +
  body(
    'M24 140Q36 150 48 142Q64 160 80 142Q92 150 100 142Q120 160 140 142Q148 150 160 142Q176 160 192 142Q204 150 216 140V188Q216 200 204 200H36Q24 200 24 188z',
    s.second,
    '',
    { shade: 9 },
  ) +
  line(through(36, 172, 120, 176, 204, 172), s.second.dark, 3);

const honey: Draw = (s) =>
  ground(120, 212, 70) +
  flat('M74 58h92v20H74z', s.second) +
  body(soft(26, 64, 72, 176, 72, 190, 120, 176, 208, 64, 208, 50, 120), s.main, glint('M70 110V170', 7) + crease('M60 100H180', 2, '.08'), {
    shade: 14,
  }) +
  body(
    soft(6, 76, 120, 164, 120, 164, 178, 76, 178),
    paper,
    s.sign(120, 149, 44, paper) || line('M96 142h48', s.main.dark, 6) + line('M104 158h32', s.main.dark, 3.5),
    { shade: 0 },
  ) +
  body(box(68, 46, 104, 26, 8), s.second, '', { shade: 6 });

export const food: Drawings = { fruit, bread, chocolate, cake, noodles, eggs: egg, honey };
