import { weave } from './homeTextiles';
import { box, oval, soft } from './outline';
import { mix, standingOut, vary, white } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, clipped, crease, dot, fill, ground, line, stitch, times } from './svg';

const rug: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(4);
  const which = rng.turn(6, 1);
  if (style === 0) {
    const rings = [78, 62, 46, 30, 14]
      .map((r, i) => line(oval(120, 122, r * 1.12, r * 0.86), i % 2 ? trim.base : main.dark, i % 2 ? 7 : 3))
      .join('');
    return (
      ground(120, 208, 92) +
      body(
        oval(120, 122, 98, 80),
        main,
        s.motif ? line(oval(120, 122, 80, 62), trim.base, 5) + s.deco(main, 60, 70, 120, 104, 80) : rings,
        { shade: 8 },
      )
    );
  }
  if (style === 1) {
    // Rolled open.
    return (
      ground(120, 204, 94) +
      body(
        soft(4, 64, 74, 214, 74, 186, 190, 28, 190),
        main,
        s.motif ? s.sign(128, 130, 70, main) : weave(s, main, 20, 70, 200, 124, which),
        { shade: 6 },
      ) +
      line(
        times(16, (i) => `M${34 + i * 9.8} 191l-3 9`),
        trim.base,
        3.5,
      ) +
      body(box(54, 54, 168, 34, 17), vary(main, -0.03), weave(s, main, 54, 54, 168, 34, which), { shade: 9 }) +
      body(oval(206, 71, 16, 17), vary(main, -0.06), line('M216 71A10 10 0 1 1 206 61A6 6 0 1 1 203 74', main.deep, 3), { shade: 0 })
    );
  }
  const flatD = style === 2 ? soft(5, 58, 62, 182, 62, 216, 194, 24, 194) : soft(26, 30, 76, 210, 76, 210, 184, 30, 184);
  return (
    ground(120, 204, 98, 8) +
    body(
      flatD,
      main,
      (s.motif ? '' : weave(s, main, 20, 56, 200, 144, which)) +
        (style === 2 ? line(soft(4, 70, 76, 170, 76, 196, 180, 44, 180), trim.base, 5) : line(box(42, 88, 156, 84, 18), trim.base, 4)) +
        s.deco(main, 50, 80, 140, 100, 70, 24),
      { shade: 7 },
    ) +
    (style === 2
      ? line(
          times(17, (i) => `M${28 + i * 11.5} 195v10`),
          trim.edge || trim.base,
          3.5,
        ) +
        line(
          times(14, (i) => `M${62 + i * 9} 60v-7`),
          trim.edge || trim.base,
          3,
        )
      : '')
  );
};

const deskMat: Draw = (s) => {
  const { main } = s;
  const style = s.rng.turn(2);
  const d = soft(8, 40, 84, 200, 84, 222, 186, 18, 186);
  return (
    ground(120, 196, 104, 8) +
    body(
      d,
      main,
      (style
        ? stitch(soft(6, 46, 90, 194, 90, 213, 180, 27, 180), s.second.base, 2.5)
        : times(40, (i) => dot(36 + ((i * 53) % 170), 92 + ((i * 37) % 90), 1.6, main.light))) + s.sign(70, 150, 40, main),
      { shade: 7 },
    ) +
    body(
      soft(6, 150, 86, 200, 86, 220, 180, 196, 186, 166, 130),
      standingOut(main, [s.second]),
      style ? crease('M158 92L200 180', 2, '.12') : '',
      { shade: 6 },
    ) +
    clipped(d, '') +
    body(
      box(66, 108, 74, 26, 6),
      white,
      times(14, (i) => fill(box(71 + (i % 7) * 9.4, 112 + Math.floor(i / 7) * 9.5, 7, 7, 1.5), mix(white, s.second, 0.35).dark)),
      { shade: 3 },
    ) +
    body(oval(166, 148, 12, 17), white, line('M166 132v12', white.deep, 2.5), { shade: 4 })
  );
};

export const floorTextiles: Drawings = {
  rug,
  'bath-mat': rug,
  'desk-mat': deskMat,
  'mouse-pad': deskMat,
};
