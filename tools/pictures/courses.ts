import { coverOf, painted } from './covers';
import { box, oval, soft, star } from './outline';
import { brass, foliage, mix, paper, rubber, standingOut, steel, type Tone, vary, white, wood } from './palette';
import type { Draw, Drawings, Sketch } from './sketch';
import { body, clipped, dot, fill, flat, ground, line, shifted, times, turned } from './svg';

/** A printed sheet cut to a rounded box. */
export function sheet(s: Sketch, x: number, y: number, w: number, h: number, r = 4): string {
  const cover = coverOf(s, w, h);
  const edge = box(0, 0, w, h, r);
  return shifted(x, y, flat(edge, cover.ground) + clipped(edge, painted(s, cover)));
}

const playButton = (x: number, y: number, r: number, tone: Tone): string =>
  dot(x, y, r, white.base) + fill(soft(2, x - r * 0.3, y - r * 0.5, x + r * 0.56, y, x - r * 0.3, y + r * 0.5), tone.deep);
/** Lines of text, the last one shorter. */
export const textLines = (x: number, y: number, w: number, rows: number, colour: string, step = 10, size = 4): string =>
  line(
    times(rows, (i) => `M${x} ${y + i * step}h${i === rows - 1 ? w * 0.6 : w - (i % 3) * w * 0.06}`),
    colour,
    size,
  );
const lessons = (x: number, y: number, w: number, rows: number, on: Tone, done: Tone): string =>
  times(
    rows,
    (i) =>
      (i < 2 ? dot(x + 4, y + i * 19, 5.5, done.base) : line(oval(x + 4, y + i * 19, 4.6), on.base, 2)) +
      line(`M${x + 15} ${y - 3 + i * 19}h${w - 15 - (i % 2) * 8}M${x + 15} ${y + 4 + i * 19}h${(w - 15) * 0.55}`, on.base, 3.4),
  );

const browser = (s: Sketch): string => {
  const ink = vary(white, -0.28);
  return (
    ground(120, 208, 96) +
    body(
      box(18, 40, 204, 162, 12),
      white,
      fill(box(18, 40, 204, 22), s.main.base) +
        dot(32, 51, 4, s.second.base) +
        dot(44, 51, 4, s.accent.base) +
        fill(box(64, 47, 110, 8, 4), s.main.light),
      { shade: 7 },
    ) +
    sheet(s, 28, 72, 118, 108, 6) +
    playButton(132, 166, 17, s.main) +
    lessons(156, 86, 54, 5, ink, standingOut(white, [s.second, s.main])) +
    line('M30 191H210', white.deep, 4) +
    line('M30 191H96', standingOut(white, [s.main, s.second]).base, 4)
  );
};

const tablet = (s: Sketch): string => {
  const bar = standingOut(rubber, [s.second, s.accent, white]);
  return (
    ground(120, 216, 66) +
    turned(
      s.rng.pick([-5, 4]),
      body(box(54, 22, 132, 190, 14), rubber, '', { shade: 6 }) +
        sheet(s, 63, 34, 114, 140, 4) +
        playButton(156, 153, 15, s.main) +
        line('M72 192H168', rubber.light, 4.5) +
        line(`M72 192H${s.rng.num(96, 150)}`, bar.base, 4.5),
    )
  );
};

const blackboard = (s: Sketch): string => {
  const { rng } = s;
  const board = s.main.lightness < 0.56 ? s.main : vary(s.main, -(s.main.lightness - 0.44));
  const chalk = standingOut(board, [s.second, white]);
  const other = standingOut(board, [s.accent, white]);
  const left = rng.chance(0.5);
  const notes = [
    line('M0 0c14-18 26 18 40 0M0 22h34M8 34h26', chalk.base, 4),
    line('M0 30L14 8L28 20L46-8M0 34V-8M0 34H50', chalk.base, 4),
    line('M6-4h30v26h-30zM14 30l10 8l14-14', chalk.base, 4),
    line('M0 0h44M0 14h30M0 28h38', chalk.base, 4.5),
  ][rng.int(0, 3)];
  return (
    ground(120, 212, 92) +
    line('M66 160L44 212M174 160L196 212M120 180V208', wood.dark, 7) +
    body(box(20, 36, 200, 146, 8), wood, '', { shade: 6 }) +
    body(
      box(31, 47, 178, 122, 3),
      board,
      times(3, (i) => fill(smoothSmear(48 + i * 52, 70 + (i % 2) * 50), vary(board, 0.05).base)),
      { shade: 4, gleam: 0 },
    ) +
    (s.sign(left ? 84 : 156, 108, 82, board) || line(star(left ? 84 : 156, 108, 38, 6, 0.6), chalk.base, 5)) +
    shifted(left ? 142 : 44, 82, notes ?? '') +
    line(`M${left ? 142 : 44} 142h46`, other.base, 5) +
    body(box(28, 178, 184, 9, 3), wood, '', { shade: 2 }) +
    body(box(60, 171, 30, 9, 3), other, '', { shade: 2 }) +
    line('M150 176h16M174 176h10', white.base, 5)
  );
};
const smoothSmear = (x: number, y: number): string => `M${x} ${y}q20-14 44-2q10 12-6 18q-24 8-38-2q-8-8 0-14z`;

const cards = (s: Sketch): string =>
  ground(120, 212, 84) +
  turned(-14, body(box(66, 36, 110, 152, 9), s.accent, '', { shade: 6 }), 120, 210) +
  turned(10, body(box(68, 36, 110, 152, 9), s.second, '', { shade: 6 }), 120, 210) +
  turned(
    -2,
    body(box(60, 38, 120, 162, 9), white, '', { shade: 5 }) +
      sheet(s, 67, 45, 106, 128, 5) +
      textLines(70, 184, 66, 1, vary(white, -0.24).base) +
      dot(162, 184, 7, standingOut(white, [s.main, s.second]).base),
  );

const certificate = (s: Sketch): string => {
  const { main, second, accent } = s;
  const sheetTone = mix(paper, white, 0.5);
  const seal = standingOut(sheetTone, [second, accent, main]);
  return (
    ground(120, 208, 96) +
    body(
      box(20, 40, 200, 158, 6),
      sheetTone,
      line(box(29, 49, 182, 140, 3), standingOut(sheetTone, [main]).base, 3) +
        line(box(34, 54, 172, 130, 2), standingOut(sheetTone, [main]).base, 1) +
        [
          [38, 58],
          [202, 58],
          [38, 180],
          [202, 180],
        ]
          .map(([x = 0, y = 0]) => dot(x, y, 5, main.base))
          .join(''),
      { shade: 7 },
    ) +
    s.signIn(120, 92, 58, standingOut(sheetTone, [main, second]).base, sheetTone.base) +
    (s.motif ? '' : fill(star(120, 92, 28, 5), main.base)) +
    line('M84 136h72', vary(sheetTone, -0.5).base, 6) +
    line('M70 152h100M92 164h56', vary(sheetTone, -0.25).base, 3.5) +
    fill('M166 178l-8 40l13-8l13 8l-6-40z', seal.dark) +
    body(star(172, 172, 22, 12, 0.84, 3), seal, dot(172, 172, 11, seal.light), { shade: 4 })
  );
};

const screen = (s: Sketch): string => {
  const bar = standingOut(white, [s.main, s.second]);
  return (
    ground(120, 208, 96) +
    body(box(18, 34, 204, 168, 16), white, '', { shade: 7 }) +
    sheet(s, 27, 43, 186, 124, 9) +
    playButton(188, 145, 17, s.main) +
    line('M34 184H206', white.deep, 6) +
    line(`M34 184H${s.rng.num(80, 170)}`, bar.base, 6)
  );
};

const workbook = (s: Sketch): string =>
  ground(116, 214, 84) +
  turned(
    -4,
    body(box(46, 28, 138, 180, 6), paper, '', { shade: 5 }) +
      sheet(s, 40, 24, 138, 180, 6) +
      line(box(40, 24, 138, 180, 6), '#14161c', 2, ' stroke-opacity=".12"') +
      times(11, (i) => line(`M34 ${38 + i * 15.4}h14`, steel.deep, 4.5) + line(`M34 ${37 + i * 15.4}h13`, steel.light, 2)),
  ) +
  turned(
    20,
    body(box(190, 70, 15, 110, 2), standingOut(paper, [s.accent, brass]), fill(box(194, 70, 5, 110), '#fff', ' fill-opacity=".35"'), {
      shade: 3,
    }) +
      flat('M190 178h15l-7.5 24z', wood) +
      fill('M195.5 194.5h4l-2 8z', rubber.base) +
      body(box(190, 58, 15, 14, 4), standingOut(paper, [s.second]), '', { shade: 2 }),
    197,
    130,
  );

const laptop = (s: Sketch): string =>
  ground(120, 208, 106) +
  body(box(38, 34, 164, 130, 10), steel, '', { shade: 5 }) +
  fill(box(46, 42, 148, 112, 4), vary(s.main, -0.1).base) +
  sheet(s, 46, 42, 148, 112, 4) +
  body(
    soft(8, 30, 162, 210, 162, 232, 198, 8, 198),
    vary(steel, 0.03),
    line(
      times(3, (i) => `M${48 - i * 7} ${169 + i * 8}H${192 + i * 7}`),
      steel.dark,
      4.5,
      ' stroke-dasharray="10 4"',
    ),
    { shade: 5 },
  );

const booksAndScreen = (s: Sketch): string => {
  const shelf = [s.second, s.accent, vary(s.main, -0.1)];
  return (
    ground(120, 212, 96) +
    shelf
      .map((tone, i) =>
        body(
          box(40 + i * 4, 192 - i * 20, 150 - i * 10, 19, 4),
          tone,
          fill(box(52 + i * 4, 192 - i * 20, 8, 19), vary(tone, -0.1).base) +
            line(`M${70 + i * 4} ${202 - i * 20}h40`, standingOut(tone, [white]).base, 3),
          { shade: 4 },
        ),
      )
      .join('') +
    turned(-3, body(box(58, 24, 124, 126, 9), white, '', { shade: 5 }) + sheet(s, 65, 31, 110, 112, 5)) +
    body(soft(5, 176, 172, 212, 172, 208, 212, 180, 212), s.accent === s.second ? brass : vary(s.accent, 0.04), '', { shade: 5 }) +
    line('M186 172L180 138M196 172V130M204 172L212 142', wood.base, 5) +
    fill('M196 130l-4-9l8 0z', foliage.base)
  );
};

const layouts = [browser, tablet, blackboard, cards, screen, workbook, certificate, laptop, booksAndScreen];

const course: Draw = (s) =>
  layouts[s.rng.turn(layouts.length, 1)]?.({ ...s, rng: { ...s.rng, turn: (n, stride = 1) => s.rng.turn(n, stride * 2) } }) ?? '';

export const courses: Drawings = { course };
