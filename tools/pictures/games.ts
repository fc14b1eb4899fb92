import { box, oval, smooth, soft } from './outline';
import { darkWood, ink, mix, paper, standingOut, type Tone, vary, white } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, crease, dot, fill, flat, ground, line, times, turned } from './svg';

const puzzle: Draw = (s) => {
  const { rng, main } = s;
  const tones = [main, s.second, s.accent, vary(main, 0.08), vary(s.second, -0.06)];
  const size = 50;
  const style = rng.turn(2);
  if (style === 0) {
    const first = rng.int(0, 2);
    const at = (i: number): Tone => tones[(i * 2 + first) % tones.length] ?? main;
    const cells = [0, 1, 2, 3, 4, 5, 6, 7];
    const [x, y] = [(i: number): number => 36 + (i % 3) * size, (i: number): number => 36 + Math.floor(i / 3) * size];
    const knob = (cx: number, cy: number, tone: Tone): string => dot(cx, cy, 10, tone.base);
    return (
      ground(122, 214, 90) +
      cells.map((i) => body(box(x(i), y(i), size, size, 2), at(i), '', { shade: 4, gleam: 3 })).join('') +
      cells
        .map(
          (i) =>
            (i % 3 < 2 && i !== 7 ? knob(x(i) + size + 5, y(i) + 24, at(i)) : '') +
            (i < 6 && i !== 5 ? knob(x(i) + 26, y(i) + size + 5, at(i)) : ''),
        )
        .join('') +
      s.sign(111, 100, 84, main) +
      turned(16, body(box(158, 158, size, size, 3), at(8), '', { shade: 5 }) + knob(182, 156, at(8)) + knob(156, 184, at(8)), 183, 183)
    );
  }
  const art =
    fill(box(30, 40, 150, 150), main.base) +
    (s.sign(104, 96, 76, main) ||
      dot(136, 76, 20, s.second.base) + fill(soft(6, 20, 170, 74, 92, 112, 140, 138, 112, 196, 170), s.accent.base));
  return (
    ground(120, 214, 90) +
    body(box(36, 34, 168, 138, 8), vary(main, -0.06), '', { shade: 6 }) +
    body(box(30, 28, 166, 136, 8), main, art + fill(box(24, 28, 26, 140), s.second.base), { shade: 7 }) +
    [
      [52, 182, 8],
      [120, 190, -12],
      [176, 180, 20],
    ]
      .map(([x = 0, y = 0, t = 0], i) =>
        turned(
          t,
          body(box(x - 16, y - 14, 32, 30, 3), tones[i] ?? main, '', { shade: 4 }) + dot(x + 16, y, 6.5, tones[i]?.base ?? ''),
          x,
          y,
        ),
      )
      .join('')
  );
};

const boardGame: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const light = standingOut(main, [s.accent, paper]);
  if (style === 1) {
    // Xiangqi pieces on a board.
    const piece = (x: number, y: number, tone: Tone, k = 19): string =>
      body(oval(x, y + 4, k), darkWood, '', { shade: 0, gleam: 0 }) +
      body(oval(x, y, k), mix(main, paper, 0.5), '', { shade: 4 }) +
      line(oval(x, y, k * 0.74), tone.base, 2.4) +
      line(`M${x - 6} ${y - 5}h12M${x} ${y - 9}v18M${x - 7} ${y + 4}h14`, tone.base, 3);
    return (
      ground(120, 212, 96) +
      body(
        soft(6, 38, 40, 202, 40, 222, 204, 18, 204),
        main,
        line(
          times(6, (i) => `M${50 + i * 28} 56L${36 + i * 34} 190`),
          main.deep,
          2,
        ) +
          line(
            times(5, (i) => `M${46 - i * 3} ${62 + i * 30}H${194 + i * 3}`),
            main.deep,
            2,
          ),
        { shade: 8 },
      ) +
      piece(76, 92, s.second) +
      piece(160, 98, s.accent === s.second ? ink : standingOut(main, [s.accent, ink])) +
      piece(118, 136, s.second, 22) +
      piece(66, 168, standingOut(paper, [s.accent, ink]), 22) +
      piece(172, 166, s.second, 22)
    );
  }
  if (style === 2) {
    const cell = 19;
    return (
      ground(120, 210, 96) +
      body(
        box(34, 34, 172, 172, 8),
        main,
        fill(
          times(32, (i) => {
            const r = Math.floor(i / 4);
            const c = (i % 4) * 2 + (r % 2);
            return `M${44 + c * cell} ${44 + r * cell}h${cell}v${cell}h${-cell}z`;
          }),
          light.base,
        ),
        { shade: 7 },
      ) +
      [
        [82, 100, s.second],
        [140, 82, s.second],
        [120, 160, ink],
      ]
        .map(([x, y, tone]) => {
          const [px, py, t] = [x as number, y as number, tone as Tone];
          return (
            ground(px, py + 14, 18) +
            body(
              `M${px - 14} ${py + 14}C${px - 12} ${py} ${px - 6} ${py - 4} ${px - 5} ${py - 14}H${px + 5}C${px + 6} ${py - 4} ${px + 12} ${py} ${px + 14} ${py + 14}z`,
              standingOut(main, [t]),
              '',
              { shade: 4 },
            ) +
            body(oval(px, py - 22, 10), standingOut(main, [t]), '', { shade: 4 })
          );
        })
        .join('')
    );
  }
  const path = 'M44 172C44 110 96 150 104 106C110 70 150 66 152 100C154 128 196 116 196 70';
  const die = (x: number, y: number, turn: number): string =>
    turned(
      turn,
      body(
        box(x - 16, y - 16, 32, 32, 7),
        white,
        dot(x - 7, y - 7, 3, ink.base) + dot(x + 7, y + 7, 3, ink.base) + dot(x, y, 3, ink.base),
        { shade: 5 },
      ),
      x,
      y,
    );
  const pawn = (x: number, y: number, tone: Tone): string =>
    body(
      `M${x - 12} ${y}C${x - 10} ${y - 16} ${x - 5} ${y - 18} ${x - 4} ${y - 24}H${x + 4}C${x + 5} ${y - 18} ${x + 10} ${y - 16} ${x + 12} ${y}z`,
      tone,
      '',
      { shade: 4 },
    ) + body(oval(x, y - 30, 9), tone, '', { shade: 4 });
  if (style === 3)
    return (
      ground(120, 212, 92) +
      body(box(40, 92, 170, 112, 6), vary(main, -0.06), '', { shade: 6 }) +
      body(
        box(32, 40, 170, 152, 8),
        main,
        s.sign(116, 112, 88, main) ||
          fill('M20 150C60 100 120 170 210 110V200H20z', s.second.base) +
            dot(150, 84, 20, s.accent.base) +
            fill(soft(5, 60, 160, 92, 96, 126, 160), s.accent.dark),
        { shade: 9 },
      ) +
      flat(box(52, 56, 100, 20, 4), light) +
      line('M62 66h62', main.deep, 6) +
      die(186, 190, 14) +
      pawn(46, 210, s.accent)
    );
  return (
    ground(120, 210, 98) +
    turned(
      -5,
      body(
        box(26, 44, 188, 154, 9),
        main,
        fill('M20 120C70 90 120 160 220 100V210H20z', s.second.base) +
          line(path, light.base, 15) +
          line(path, main.deep, 2.5, ' stroke-dasharray="8 8"') +
          s.sign(72, 84, 44, main) +
          crease('M120 44V198', 2, '.16'),
        { shade: 7 },
      ),
    ) +
    pawn(92, 140, s.accent) +
    pawn(170, 112, standingOut(main, [white])) +
    die(60, 190, -14) +
    die(194, 182, 22)
  );
};

const kite: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const string = line('M120 150C130 180 90 190 104 216', ink.light, 2, ' stroke-opacity=".7"');
  if (style === 1) {
    // Shaped like a swallow.
    return (
      string +
      line('M110 150L84 214M130 150L156 214', main.dark, 0) +
      body('M108 136L70 212L104 190L112 150zM132 136L170 212L136 190L128 150z', s.second, '', { shade: 5 }) +
      body(
        'M120 60C150 34 206 40 228 86C200 84 170 104 140 126L120 136L100 126C70 104 40 84 12 86C34 40 90 34 120 60z',
        main,
        fill(
          'M60 60C76 66 84 80 84 100L100 112C98 82 84 62 60 60zM180 60C164 66 156 80 156 100L140 112C142 82 156 62 180 60z',
          s.second.base,
        ) +
          dot(46, 70, 8, s.accent.base) +
          dot(194, 70, 8, s.accent.base),
        { shade: 8 },
      ) +
      body(smooth(120, 36, 142, 58, 140, 120, 120, 152, 100, 120, 98, 58), s.second, fill(oval(120, 112, 13, 26), s.accent.base), {
        shade: 6,
      }) +
      dot(110, 60, 6, white.base) +
      dot(130, 60, 6, white.base) +
      dot(110, 60, 2.6, ink.base) +
      dot(130, 60, 2.6, ink.base) +
      s.sign(120, 98, 24, s.second)
    );
  }
  const tail =
    line('M120 176C150 190 96 202 128 222', ink.light, 2.5) +
    [
      [134, 188, 20],
      [114, 204, -20],
    ]
      .map(([x = 0, y = 0, t = 0], i) =>
        turned(t, fill(`M${x} ${y}l-12-7v14zM${x} ${y}l12-7v14z`, i ? s.second.base : s.accent.base), x, y),
      )
      .join('');
  if (style === 2)
    return (
      tail +
      body(
        'M120 30L222 124L120 176L18 124z',
        main,
        fill('M120 30L18 124L60 146z', s.second.base) +
          fill('M120 30L222 124L180 146z', s.accent.base) +
          fill('M120 30L60 146L90 161z', vary(s.second, 0.1).base) +
          fill('M120 30L180 146L150 161z', vary(s.accent, 0.1).base) +
          s.sign(120, 122, 40, main) +
          crease('M120 30V176', 2.5, '.3'),
        { shade: 5 },
      )
    );
  return (
    tail +
    turned(
      rng.num(-8, 8),
      body(
        'M120 22L198 92L120 180L42 92z',
        main,
        fill('M120 22L198 92H120z', s.second.base) +
          fill('M120 180L42 92H120z', s.accent.base) +
          crease('M120 22V180M42 92H198', 3, '.3') +
          s.sign(120, 92, 50, main),
        { shade: 6 },
      ),
    )
  );
};

export const games: Drawings = {
  chess: always(boardGame, 2),
  'delta-kite': always(kite, 2),
  puzzle,
  'board-game': boardGame,
  kite,
  'swallow-kite': always(kite, 1),
  xiangqi: always(boardGame, 1),
  'spinning-top': (s) =>
    ground(120, 208, 50) +
    line('M120 60V36', s.second.base, 12) +
    body(
      'M120 206L104 178C50 160 36 130 40 104C70 60 170 60 200 104C204 130 190 160 136 178z',
      s.main,
      line('M40 104Q120 140 200 104', s.second.base, 9) + line('M56 142Q120 170 184 142', s.accent.base, 7),
      { shade: 13 },
    ),
};
