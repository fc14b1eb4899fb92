import { box, lathe, oval, smooth, soft } from './outline';
import { brass, foliage, glass, ink, mix, paper, rubber, steel, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings, type Sketch } from './sketch';
import { pen, pencil } from './stationery';
import { body, fill, flat, glint, ground, line, shifted, times, turned } from './svg';
import { opening } from './vessels';

const paintSet: Draw = (s) => {
  const { rng, main } = s;
  const tones = [main, s.second, s.accent, vary(main, 0.08, 1, 70), vary(main, 0, 1, 150), vary(s.second, 0, 1.2, 220), brass, foliage];
  if (rng.turn(2)) {
    return (
      ground(120, 200, 96) +
      body(
        soft(10, 40, 30, 214, 30, 214, 96, 40, 96),
        vary(white, -0.04),
        times(4, (i) => fill(oval(68 + i * 40, 62, 16, 12), tones[i]?.light ?? '')),
        { shade: 6 },
      ) +
      body(box(24, 92, 192, 102, 10), rubber, '', { shade: 6 }) +
      times(8, (i) =>
        body(
          box(36 + (i % 4) * 43, 104 + Math.floor(i / 4) * 42, 36, 34, 6),
          tones[i] ?? main,
          glint(`M${43 + (i % 4) * 43} ${112 + Math.floor(i / 4) * 42}h10`, 3),
          { shade: 5 },
        ),
      ) +
      turned(
        -38,
        body(soft(2, 120, 36, 128, 36, 127, 150, 121, 150), wood, '', { shade: 3 }) +
          fill(box(119, 150, 10, 16, 1), steel.base) +
          fill('M119 166h10c2 14-2 22-5 30c-3-8-7-16-5-30z', tones[0]?.dark ?? ''),
        150,
        120,
      )
    );
  }
  const tube = (x: number, y: number, tone: Tone, turn: number): string =>
    turned(
      turn,
      body(
        soft(4, x - 20, y, x + 20, y, x + 16, y + 92, x - 16, y + 92),
        mix(tone, white, 0.82),
        fill(box(x - 24, y + 22, 48, 40), tone.base) + line(`M${x - 18} ${y + 6}h36`, steel.dark, 2),
        { shade: 5 },
      ) + body(soft(3, x - 10, y + 92, x + 10, y + 92, x + 9, y + 110, x - 9, y + 110), rubber, '', { shade: 3 }),
      x,
      y + 50,
    );
  return (
    ground(120, 212, 84) +
    tube(70, 50, s.second, 16) +
    tube(172, 50, s.accent, -16) +
    tube(120, 62, main, 0) +
    fill(smooth(104, 184, 120, 176, 140, 188, 132, 204, 108, 204), main.base)
  );
};

const brushArt: Draw = (s) => {
  const { rng, main } = s;
  const tones = [s.second, s.accent, main];
  const brush = (x: number, tone: Tone, w: number, shape: number): string =>
    body(
      soft(4, x - w * 0.4, 96, x + w * 0.4, 96, x + w * 0.22, 216, x - w * 0.22, 216),
      main,
      fill(box(x - w, 190, w * 2, 10), tone.base),
      { shade: 4 },
    ) +
    body(
      soft(2, x - w * 0.5, 66, x + w * 0.5, 66, x + w * 0.42, 98, x - w * 0.42, 98),
      steel,
      line(`M${x - w * 0.5} 88h${w}`, steel.dark, 2),
      { shade: 4 },
    ) +
    body(
      shape === 0
        ? `M${x - w * 0.46} 68C${x - w * 0.8} 44 ${x - w * 0.2} 34 ${x} 16C${x + w * 0.2} 34 ${x + w * 0.8} 44 ${x + w * 0.46} 68z`
        : soft(3, x - w * 0.5, 68, x - w * 0.7, 26, x + w * 0.7, 26, x + w * 0.5, 68),
      mix(wood, ink, 0.35),
      fill(shape === 0 ? `M${x - w} 40h${w * 2}V10h${-w * 2}z` : box(x - w, 20, w * 2, 20), tone.base),
      { shade: 4 },
    );
  const style = rng.turn(2);
  if (style)
    return (
      ground(120, 214, 56) +
      [-1, 0, 1]
        .map((i) => turned(i * 16, shifted(0, -6, brush(120 + i * 6, tones[i + 1] ?? main, 22, i === 0 ? 0 : 1)), 120, 214))
        .join('') +
      body(lathe(120, [40, 132, 42, 170, 38, 206], 0.12), s.second, s.sign(120, 172, 44, s.second), { shade: 10 }) +
      opening(120, 132, 40, s.second, s.second.deep)
    );
  return ground(120, 212, 66) + turned(34, brush(92, s.second, 26, 0) + brush(140, s.accent, 20, 1));
};

const inkBottle: Draw = (s: Sketch) =>
  ground(120, 208, 66) +
  body(soft(16, 58, 92, 182, 92, 190, 204, 50, 204), mix(glass, s.main, 0.75), fill(box(40, 130, 160, 90), s.main.base), { shade: 10 }) +
  flat(box(86, 132, 68, 46, 5), paper) +
  (s.sign(120, 155, 36, paper) || line('M98 150h44M106 162h28', s.main.deep, 4)) +
  body(
    box(84, 50, 72, 46, 8),
    s.second,
    line(
      times(8, (i) => `M${92 + i * 8} 60v28`),
      s.second.dark,
      2,
    ),
    { shade: 7 },
  ) +
  glint('M64 106V186', 4);

export const writing: Drawings = {
  'gel-pen': pen(1),
  'coloured-pencils': always(pencil, 1),
  watercolours: always(paintSet, 1),
  'paint-tubes': always(paintSet, 0),
  pen: pen(),
  'fountain-pen': pen(0),
  'brush-pen': pen(2),
  marker: pen(3),
  pencil,
  paint: paintSet,
  'brush-art': brushArt,
  ink: inkBottle,
};
