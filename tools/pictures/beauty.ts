import { box, lathe, oval, smooth, soft } from './outline';
import { brass, glass, mix, paper, standingOut, steel, type Tone, vary, white, wood } from './palette';
import type { Draw, Drawings, Sketch } from './sketch';
import { body, clipped, dot, fill, flat, glint, ground, line, pane, rod, times, turned } from './svg';
import { opening } from './vessels';

const print = (s: Sketch, on: Tone, cx: number, cy: number, w: number): string => {
  const ink = standingOut(on, [s.second, s.accent]);
  return s.motif
    ? s.sign(cx, cy, w * 0.8, on)
    : line(`M${cx - w * 0.34} ${cy - 8}h${w * 0.68}`, ink.base, 6) +
        line(`M${cx - w * 0.22} ${cy + 6}h${w * 0.44}`, ink.base, 3.5) +
        line(`M${cx - w * 0.28} ${cy + 18}h${w * 0.56}`, ink.base, 2);
};

const tube: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const cap = standingOut(main, [s.second, white]);
  const one = (x: number, tone: Tone, k: number): string => {
    const [w, b] = [38 * k, 26 * k];
    return (
      body(
        soft(4, x - w, 34, x + w, 34, x + b, 172, x - b, 172),
        tone,
        fill(box(x - w, 30, w * 2, 13), tone.dark) +
          line(
            times(Math.floor(w / 3.5), (i) => `M${x - w + 4 + i * 7} 32v10`),
            tone.deep,
            1.5,
          ) +
          (style === 1
            ? fill(`M${x - w} 128C${x - 10} 104 ${x + 10} 150 ${x + w} 116V180H${x - w}z`, standingOut(tone, [s.second, s.accent]).base)
            : style === 2
              ? fill(box(x - w, 60, w * 2, 9), standingOut(tone, [s.accent, s.second]).base)
              : '') +
          print(s, tone, x, 94, w * 1.5),
        { shade: 9, gleam: 5 },
      ) +
      body(
        soft(4, x - b + 1, 170, x + b - 1, 170, x + b - 4, 208, x - b + 4, 208),
        cap,
        line(
          times(6, (i) => `M${x - b + 8 + i * ((b * 2 - 16) / 5)} 178v24`),
          cap.dark,
          2,
        ),
        { shade: 6 },
      )
    );
  };
  if (rng.turn(4, 1) === 3)
    return (
      ground(120, 213, 88) + one(66, s.accent, 0.72) + one(176, s.second === cap ? vary(main, 0.08) : s.second, 0.72) + one(120, main, 0.86)
    );
  return ground(120, 213, 46) + turned(rng.pick([0, -5, 5]), one(120, main, 1.12));
};

/** Three tubes side by side, whatever the seed says. */
const tubeSet: Draw = (s) => tube({ ...s, rng: { ...s.rng, turn: (n, stride = 1) => (n === 4 ? 3 : s.rng.turn(n, stride)) } });

const creamJar: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const lid = standingOut(main, [s.second, s.accent]);
  if (style === 1) {
    // Open, lid leaning.
    return (
      ground(120, 210, 94) +
      body(oval(176, 158, 42, 46), lid, s.sign(176, 158, 40, lid) || line(oval(176, 158, 28, 31), lid.dark, 3), { shade: 8 }) +
      body(lathe(100, [66, 132, 68, 170, 62, 200], 0.13), main, print(s, main, 96, 172, 66), { shade: 12, gleam: 6 }) +
      opening(100, 132, 66, main, main.deep, 5) +
      fill('M44 132C50 112 80 122 96 108C112 120 150 112 156 132C130 148 70 148 44 132z', mix(white, main, 0.15).base) +
      line('M74 128c10-10 24 4 40-8', white.deep, 3)
    );
  }
  const flatJar = style === 2;
  const top = flatJar ? 128 : 112;
  return (
    ground(120, 208, 84) +
    body(
      lathe(120, [66, top, 70, top + 30, 66, 196], 0.12),
      main,
      (rng.chance(0.4) ? fill('M40 176Q120 194 200 176V220H40z', standingOut(main, [s.accent, s.second]).base) : '') +
        print(s, main, 120, (top + 204) / 2, 70),
      { shade: 14, gleam: 7 },
    ) +
    body(
      lathe(120, [68, top - 46, 68, top], 0.12),
      lid,
      line(
        times(17, (i) => `M${56 + i * 8} ${top - 34}v36`),
        lid.dark,
        1.8,
        ' stroke-opacity=".7"',
      ),
      { shade: 11 },
    ) +
    flat(oval(120, top - 46, 68, 11), vary(lid, 0.04)) +
    line(oval(120, top - 46, 50, 6.5), lid.dark, 1.8)
  );
};

const pump: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const cap = standingOut(main, [s.second, s.accent, white]);
  const w = [46, 42, 50, 36][style] ?? 44;
  const d =
    [
      soft(16, 120 - w, 92, 120 + w, 92, 120 + w, 206, 120 - w, 206),
      lathe(120, [20, 84, w, 112, w, 160, w, 204], 0.09),
      soft(30, 120 - w, 98, 120 + w, 98, 120 + w - 6, 206, 120 - w + 6, 206),
      lathe(120, [w, 80, w, 206], 0.12),
    ][style] ?? '';
  const label =
    rng.turn(3) === 1
      ? flat(box(120 - w + 10, 122, 2 * w - 20, 60, 6), mix(cap, paper, 0.55)) + print(s, mix(cap, paper, 0.55), 120, 148, w * 1.2)
      : print(s, main, 120, 146, w * 1.3) +
        (rng.chance(0.4) ? line(`M${120 - w - 4} 188h${2 * w + 8}`, standingOut(main, [s.accent, s.second]).base, 6) : '');
  return (
    ground(120, 212, w + 16) +
    rod('M120 80V52', steel, 7) +
    body(`M82 40C70 40 66 50 68 58L78 58C78 54 82 52 88 52H140C146 52 148 48 148 44C148 40 144 36 138 36H92z`, cap, '', { shade: 4 }) +
    body(
      lathe(120, [18, 64, 22, 70, 22, 92], 0.12),
      cap,
      line(
        times(6, (i) => `M${102 + i * 7} 72v18`),
        cap.dark,
        2,
      ),
      { shade: 6 },
    ) +
    body(d, main, label, { shade: 12, gleam: 7 })
  );
};

const soap: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const bubbles = [
    [52, 66, 14],
    [76, 48, 9],
    [190, 72, 11],
    [172, 50, 7],
  ]
    .map(
      ([x = 0, y = 0, r = 0]) =>
        fill(oval(x, y, r), '#bfe0ee', ' fill-opacity=".55"') +
        glint(`M${x - r * 0.4} ${y - r * 0.1}q1-${r * 0.3} ${r * 0.4}-${r * 0.36}`, 2, '.9'),
    )
    .join('');
  if (s.motif === 'flower' || style === 2) {
    // Moulded blossoms in a box.
    const bloom = (x: number, y: number, tone: Tone): string =>
      times(6, (i) => turned(i * 60, body(oval(x, y - 13, 10, 13), tone, '', { shade: 3, gleam: 2 }), x, y)) +
      dot(x, y, 8, tone.deep) +
      dot(x - 1, y - 1, 4.5, tone.light);
    const tones = [main, s.second, s.accent];
    return (
      ground(120, 212, 94) +
      body(box(28, 36, 184, 172, 12), mix(paper, s.second, 0.2), '', { shade: 8 }) +
      fill(box(38, 46, 164, 152, 8), mix(paper, s.second, 0.5).dark) +
      times(9, (i) => bloom(67 + (i % 3) * 53, 74 + Math.floor(i / 3) * 49, tones[(i + Math.floor(i / 3)) % 3] ?? main))
    );
  }
  const d =
    style === 1
      ? smooth(38, 120, 70, 92, 120, 86, 170, 92, 202, 120, 188, 152, 120, 162, 52, 152)
      : soft(24, 40, 88, 200, 88, 206, 158, 34, 158);
  const dished = rng.chance(0.6);
  const dish = dished
    ? body(
        'M22 160H218C214 188 190 196 170 196H70C50 196 26 188 22 160z',
        standingOut(main, [s.accent, wood]),
        line('M60 176H180', standingOut(main, [s.accent, wood]).dark, 3),
        { shade: 6 },
      )
    : '';
  return (
    ground(120, dished ? 202 : 174, 88) +
    bubbles +
    dish +
    body(
      d,
      main,
      (s.sign(120, 124, 54, main) ||
        line(soft(14, 62, 102, 178, 102, 180, 144, 60, 144), main.dark, 3.5) + line('M92 118h56M102 130h36', main.deep, 4)) +
        (rng.chance(0.4) ? times(14, (i) => dot(54 + ((i * 41) % 134), 96 + ((i * 23) % 58), 3, s.second.base)) : ''),
      { shade: 13, gleam: 8 },
    )
  );
};

const lipstick: Draw = (s) => {
  const { rng, main } = s;
  const caseTone = standingOut(main, [s.second, brass]);
  const bullet = (x: number): string =>
    body(`M${x - 17} 120V66C${x - 12} 46 ${x + 8} 34 ${x + 17} 32V120z`, main, '', { shade: 7, gleam: 5 }) +
    body(box(x - 21, 108, 42, 34, 4), vary(caseTone, 0.06), '', { shade: 6 }) +
    body(box(x - 27, 138, 54, 70, 6), caseTone, s.sign(x, 174, 28, caseTone) || fill(box(x - 30, 166, 60, 8), vary(caseTone, -0.12).base), {
      shade: 9,
      gleam: 5,
    });
  return rng.turn(2)
    ? ground(120, 213, 70) +
        turned(20, body(box(150, 84, 48, 104, 7), caseTone, fill(box(150, 168, 48, 6), caseTone.deep), { shade: 8 }), 174, 136) +
        bullet(98)
    : ground(120, 213, 44) + bullet(120) + line('M52 206q16-10 30-2', main.base, 8);
};

const perfume: Draw = (s) =>
  ground(120, 212, 66) +
  fill(box(58, 92, 124, 114, 16), glass.base, ' fill-opacity=".6"') +
  clipped(box(58, 92, 124, 114, 16), fill(box(50, 116, 140, 100), s.main.base, ' fill-opacity=".85"') + pane('M68 92h14v120H68z', '.45')) +
  line(box(58, 92, 124, 114, 16), glass.deep, 2.5) +
  flat(box(84, 132, 72, 46, 4), mix(s.second, paper, 0.5)) +
  (s.sign(120, 155, 36, s.second) || line('M98 150h44M106 162h28', s.main.deep, 3.5)) +
  body(box(100, 74, 40, 22, 4), brass, '', { shade: 4 }) +
  body(box(90, 32, 60, 46, 10), s.second, '', { shade: 8 });

const palette: Draw = (s) =>
  ground(120, 204, 96) +
  body(
    soft(12, 40, 28, 200, 28, 206, 104, 34, 104),
    vary(s.main, -0.04),
    fill(soft(8, 52, 40, 188, 40, 192, 94, 48, 94), '#c9dbe3') + pane('M70 92L120 40H146L96 92z', '.5'),
    { shade: 6 },
  ) +
  body(soft(12, 28, 104, 212, 104, 206, 196, 34, 196), s.main, '', { shade: 8 }) +
  times(8, (i) =>
    body(
      oval(56 + (i % 4) * 43, 128 + Math.floor(i / 4) * 40, 16),
      [
        s.second,
        s.accent,
        vary(s.second, 0.12),
        vary(s.accent, -0.1),
        vary(s.second, -0.1),
        mix(s.second, s.accent, 0.5),
        vary(s.accent, 0.14),
        vary(s.main, 0.16),
      ][i] ?? s.second,
      '',
      { shade: 4 },
    ),
  );

const nailPolish: Draw = (s) =>
  ground(120, 212, 50) +
  body(soft(18, 76, 112, 164, 112, 170, 206, 70, 206), s.main, s.sign(120, 162, 40, s.main), { shade: 12, gleam: 8 }) +
  body(box(104, 100, 32, 16, 3), steel, '', { shade: 4 }) +
  body(soft(8, 100, 26, 140, 26, 146, 104, 94, 104), s.second, '', { shade: 7 });

export const beauty: Drawings = {
  'tube-set': tubeSet,
  tube,
  'cream-jar': creamJar,
  'bottle-pump': pump,
  soap,
  lipstick,
  perfume,
  'make-up': palette,
  palette,
  'nail-polish': nailPolish,
};
