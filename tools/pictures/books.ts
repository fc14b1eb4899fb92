import { coverOf, painted } from './covers';
import { box } from './outline';
import { paper, standingOut, vary } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, clipped, fill, ground, line, shifted, times, turned } from './svg';

/** Width and height of the front. */
const formats = [
  [124, 178],
  [132, 176],
  [116, 172],
  [138, 186],
  [150, 160],
  [128, 186],
] as const;

const book: Draw = (s) => {
  const { rng } = s;
  const [w, h] = formats[rng.turn(formats.length, 5)] ?? formats[0];
  const cover = coverOf(s, w, h);
  const hard = rng.chance(0.55);
  const thick = rng.num(6, 13);
  const [x, y] = [120 - (w + thick) / 2, 118 - (h + thick * 0.7) / 2];
  const r = hard ? 3 : 2;
  const art = painted(s, cover);
  const front = box(0, 0, w, h, r);
  const groove = hard
    ? fill(box(0, 0, 9, h), vary(cover.ground, -0.06).base, ' fill-opacity=".55"') +
      line(`M10 0V${h}`, '#14161c', 2, ' stroke-opacity=".22"')
    : line(`M6 0V${h}`, '#14161c', 1.6, ' stroke-opacity=".14"');
  const back = vary(cover.ground, -0.1);
  const pages =
    fill(`M${w - 2} 3L${w + thick - 2} ${thick * 0.7 + 2}V${h + thick * 0.7 - 3}L${thick} ${h + thick * 0.7 - 3}L4 ${h - 1}z`, paper.base) +
    line(
      times(3, (i) => {
        const k = (i + 1) / 4;
        return `M${4 + thick * k} ${h + thick * 0.7 * k - 1}H${w - 2 + thick * k}V${2 + thick * 0.7 * k}`;
      }),
      paper.dark,
      1.1,
    );
  const whole =
    body(box(thick, thick * 0.7, w, h, r), back, '', { shade: 4, gleam: 0 }) +
    pages +
    body(front, cover.ground, '', { shade: 0, gleam: 0 }) +
    clipped(
      front,
      art +
        groove +
        line(front, '#14161c', 7, ' stroke-opacity=".12" transform="translate(-3.5 -3.5)"') +
        line(front, '#fff', 4, ' stroke-opacity=".22" transform="translate(2 2)"'),
    );
  const ribbon = hard && rng.chance(0.25) ? fill(`M${w * 0.3} ${h}v26l5-5l5 5v-26z`, cover.b.base) : '';
  return ground(124, y + h + thick * 0.7 + 6, w * 0.56) + turned(rng.pick([-5, -3, 0, 0, 3, 5]), shifted(x, y, ribbon + whole));
};

/** Several volumes in a row, spines to the front, the first with its cover. */
const bookSet: Draw = (s) => {
  const cover = coverOf(s, 104, 166);
  const tones = [s.main, s.second, s.accent];
  const spine = (x: number, i: number): string =>
    body(
      box(x, 36 + (i % 2) * 4, 24, 166 - (i % 2) * 4, 3),
      tones[i % 3] ?? s.main,
      fill(box(x, 60, 24, 6) + box(x, 178, 24, 6), standingOut(tones[i % 3] ?? s.main, [s.accent, s.second]).base) +
        fill(box(x + 9, 80, 6, 60, 2), standingOut(tones[i % 3] ?? s.main, [s.second, paper]).base),
      { shade: 5 },
    );
  const front = box(0, 0, 104, 166, 3);
  return (
    ground(120, 208, 94) +
    times(3, (i) => spine(136 + i * 26, i)) +
    shifted(28, 36, body(front, cover.ground, painted(s, cover), { shade: 6 }))
  );
};

export const books: Drawings = { book, 'book-set': bookSet, comic: book, magazine: book, textbook: book };
