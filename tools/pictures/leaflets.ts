import { sheet, textLines } from './courses';
import { box, oval, soft, star } from './outline';
import { brass, mix, paper, rubber, standingOut, steel, type Tone, vary, white } from './palette';
import type { Draw, Drawings, Sketch } from './sketch';
import { body, dot, fill, flat, ground, line, times, turned } from './svg';

const grey = vary(white, -0.26);

/** The sheet's own tone: the item's pale colour, else white. */
export const pale = (s: Sketch): Tone => [s.second, s.accent].find((tone) => tone.lightness > 0.86) ?? white;

export const ink = (s: Sketch, on: Tone): Tone => standingOut(on, [s.main, s.accent, s.second]);

const mark = (s: Sketch, cx: number, cy: number, size: number, on: Tone): string =>
  s.sign(cx, cy, size, on) || fill(star(cx, cy, size / 2, 8, 0.7), standingOut(on, [s.second, s.accent]).base);

const bullets = (x: number, y: number, w: number, rows: number, tone: Tone, ticks: boolean): string =>
  times(
    rows,
    (i) =>
      (ticks ? line(`M${x} ${y + i * 17}l4 4l7-9`, tone.base, 3) : dot(x + 4, y + i * 17, 4.5, tone.base)) +
      line(`M${x + 18} ${y + i * 17}h${w - 18 - (i % 2) * 12}`, grey.base, 4),
  );

const bars = [0.4, 0.7, 0.55, 1];

/** A small figure as such sheets have: bars, a dial, a plate, steps. */
const figure = (s: Sketch, x: number, y: number, w: number, which: number): string => {
  const [a, b] = [ink(s, white), standingOut(white, [s.accent, s.second, vary(s.main, 0.12)])];
  const h = w * 0.6;
  return (
    [
      times(4, (i) => fill(box(x + (i * w) / 4 + 2, y + h - h * (bars[i] ?? 1), w / 4 - 5, h * (bars[i] ?? 1), 2), (i % 2 ? a : b).base)),
      dot(x + w / 2, y + h / 2, h / 2, b.light) +
        fill(`M${x + w / 2} ${y + h / 2}V${y}A${h / 2} ${h / 2} 0 0 1 ${x + w / 2 + h * 0.43} ${y + h * 0.75}z`, a.base),
      times(3, (i) => dot(x + 8 + (i * (w - 16)) / 2, y + h / 2, w * 0.12, (i % 2 ? b : a).base)) +
        line(`M${x + 8 + w * 0.13} ${y + h / 2}h${w * 0.12}M${x + w * 0.62} ${y + h / 2}h${w * 0.12}`, grey.base, 3),
      line(`M${x} ${y + h}L${x + w * 0.3} ${y + h * 0.5}L${x + w * 0.55} ${y + h * 0.7}L${x + w} ${y + h * 0.1}`, a.base, 4) +
        dot(x + w, y + h * 0.1, 5, b.base),
    ][which] ?? ''
  );
};

const trifold = (s: Sketch): string => {
  const panel = (x: number, up: boolean, tone: Tone, inside: string): string => {
    const [a, b] = up ? [34, 46] : [46, 34];
    return body(`M${x} ${a}L${x + 66} ${b}V${b + 150}L${x} ${a + 150}z`, tone, inside, { shade: 4, gleam: 3 });
  };
  const on = pale(s);
  return (
    ground(120, 206, 102) +
    panel(
      22,
      true,
      s.main,
      mark(s, 55, 86, 50, s.main) +
        textLines(34, 132, 42, 2, standingOut(s.main, [s.second, white]).base, 14, 7) +
        line('M34 168h26', standingOut(s.main, [s.accent, white]).base, 4),
    ) +
    panel(88, false, on, textLines(98, 60, 46, 5, grey.base, 12) + figure(s, 99, 126, 44, s.rng.int(0, 3))) +
    panel(
      154,
      true,
      vary(on, -0.02),
      fill(box(150, 34, 80, 44), mix(s.main, white, 0.35).base) +
        textLines(164, 98, 46, 3, grey.base, 12) +
        bullets(164, 140, 46, 3, ink(s, white), s.rng.chance(0.5)),
    )
  );
};

const single = (s: Sketch): string => {
  const { rng } = s;
  const on = pale(s);
  const head = rng.num(78, 98);
  const top =
    [box(50, 24, 140, head), `M50 24h140v${head - 14}Q120 ${head + 40} 50 ${head + 10}z`, `M50 24h140v${head - 30}L50 ${head + 30}z`][
      rng.int(0, 2)
    ] ?? '';
  const below = rng.int(0, 2);
  return (
    ground(124, 216, 74) +
    turned(
      rng.pick([-5, 0, 5]),
      body(box(57, 30, 140, 182, 4), vary(on, -0.05), '', { shade: 4 }) +
        body(
          box(50, 24, 140, 182, 4),
          on,
          fill(top, s.main.base) +
            mark(s, 120, 24 + head * 0.46, head * 0.66, s.main) +
            [
              textLines(66, 152, 108, 4, grey.base, 12),
              bullets(66, 152, 108, 3, ink(s, on), true),
              textLines(66, 150, 50, 4, grey.base, 12) + figure(s, 130, 148, 46, rng.int(0, 3)),
            ][below] +
            line('M66 134h74', ink(s, on).base, 7),
          { shade: 5 },
        ) +
        fill('M168 206L190 184V206z', vary(on, -0.16).base),
    )
  );
};

const booklet = (s: Sketch): string =>
  ground(122, 214, 72) +
  turned(
    s.rng.pick([-5, 5]),
    body(box(62, 32, 130, 178, 3), vary(s.main, -0.08), '', { shade: 3 }) +
      flat(box(58, 28, 130, 178, 3), paper) +
      sheet(s, 52, 24, 130, 178, 3) +
      line('M56 26V200', '#14161c', 2, ' stroke-opacity=".14"') +
      line('M54 60v10M54 156v10', steel.base, 2.5),
  );

const pinned = (s: Sketch): string => {
  const { rng } = s;
  const on = rng.chance(0.5) ? s.main : pale(s);
  const fore = standingOut(on, [s.second, s.main, s.accent]);
  const pin = rng.chance(0.5)
    ? body(oval(120, 30, 9), standingOut(on, [s.accent, brass]), '', { shade: 3 })
    : turned(-4, fill(box(92, 18, 56, 20, 2), mix(s.accent, white, 0.35).base, ' fill-opacity=".85"'), 120, 28);
  return (
    ground(120, 214, 76, 5) +
    turned(
      rng.num(-3, 3),
      body(
        soft(3, 46, 28, 194, 28, 194, 206, 46, 206),
        on,
        line(box(56, 38, 128, 158, 3), fore.base, 2.5) +
          mark(s, 120, 96, 84, on) +
          line('M76 156h88', fore.base, 8) +
          line('M88 174h64', fore.base, 4),
        { shade: 6 },
      ) + fill('M194 184L172 206H194z', vary(on, -0.12).base),
    ) +
    pin
  );
};

const clipboard = (s: Sketch): string => {
  const on = pale(s);
  return (
    ground(120, 216, 72) +
    body(box(46, 30, 148, 184, 10), s.main.lightness > 0.84 ? vary(s.main, -0.2) : s.main, '', { shade: 8 }) +
    body(
      box(56, 46, 128, 158, 4),
      on,
      mark(s, 84, 80, 42, on) +
        line('M114 70h54', ink(s, on).base, 7) +
        line('M114 86h40', grey.base, 4) +
        bullets(70, 124, 100, 5, ink(s, on), s.rng.chance(0.7)),
      { shade: 4 },
    ) +
    body(soft(6, 90, 24, 150, 24, 156, 52, 84, 52), steel, dot(120, 34, 5, steel.deep), { shade: 4 })
  );
};

const tent = (s: Sketch): string => {
  const on = s.main;
  const fore = standingOut(on, [s.second, s.accent]);
  return (
    ground(124, 208, 96) +
    fill('M190 60L224 196L196 204z', vary(on, -0.16).base) +
    body(
      soft(4, 48, 56, 190, 56, 200, 204, 26, 204),
      on,
      fill('M20 160H210V210H16z', fore.base) +
        mark(s, 116, 106, 74, on) +
        line('M56 180h74', standingOut(fore, [on, s.accent]).base, 7) +
        line('M140 180h24', standingOut(fore, [on]).base, 4),
      { shade: 7 },
    ) +
    line('M48 57H190', on.light, 3)
  );
};

const spread = (s: Sketch): string => {
  const on = pale(s);
  const left = s.rng.chance(0.5);
  const page = 'M120 54C96 40 60 42 24 50V196C60 188 96 188 120 200C144 188 180 188 216 196V50C180 42 144 40 120 54z';
  const half = left ? 'M120 54C96 40 60 42 24 50V196C60 188 96 188 120 200z' : 'M120 54C144 40 180 42 216 50V196C180 188 144 188 120 200z';
  const text = left ? 136 : 40;
  return (
    ground(120, 208, 100) +
    body('M18 56L222 56V206C180 198 144 198 120 208C96 198 60 198 18 206z', vary(s.main, -0.06), '', { shade: 3 }) +
    body(page, on, fill(half, s.main.base), { shade: 5 }) +
    mark(s, left ? 72 : 168, 108, 70, s.main) +
    line(left ? 'M50 162h44' : 'M146 162h44', standingOut(s.main, [s.second, white]).base, 6) +
    line(`M${text} 72h48`, ink(s, on).base, 7) +
    textLines(text, 90, 66, 4, grey.base, 12) +
    (s.rng.chance(0.5) ? figure(s, text, 142, 60, s.rng.int(0, 3)) : bullets(text, 146, 66, 3, ink(s, on), true)) +
    line('M120 54V200', '#14161c', 3, ' stroke-opacity=".18"')
  );
};

const accordion = (s: Sketch): string => {
  const on = pale(s);
  const tones = [s.main, on, mix(s.main, on, 0.65), on];
  return (
    ground(120, 206, 104) +
    tones
      .map((tone, i) => {
        const x = 20 + i * 50;
        const [a, b] = i % 2 ? [56, 40] : [40, 56];
        return body(
          `M${x} ${a}L${x + 50} ${b}V${b + 146}L${x} ${a + 146}z`,
          tone,
          i === 0
            ? mark(s, x + 25, 98, 40, tone) + line(`M${x + 9} 146h32M${x + 9} 160h20`, standingOut(tone, [s.second, white]).base, 5)
            : i === 2
              ? figure(s, x + 8, 74, 34, s.rng.int(0, 3)) + textLines(x + 8, 126, 34, 4, standingOut(tone, [grey, white]).base, 12)
              : textLines(x + 8, i === 1 ? 72 : 66, 34, 4, grey.base, 12) + dot(x + 25, 148, 15, mix(s.accent, s.main, 0.3).base),
          { shade: 3, gleam: 3 },
        );
      })
      .join('')
  );
};

export const phone = (s: Sketch): string => {
  const on = pale(s);
  return (
    ground(120, 218, 58) +
    turned(
      s.rng.pick([-6, 6]),
      body(box(64, 18, 112, 196, 20), rubber, '', { shade: 6 }) +
        body(
          box(72, 27, 96, 178, 12),
          on,
          fill(box(72, 27, 96, 74), s.main.base) +
            mark(s, 120, 66, 54, s.main) +
            line('M84 116h52', ink(s, on).base, 6) +
            textLines(84, 132, 70, 3, grey.base, 11) +
            fill(box(84, 174, 72, 18, 9), ink(s, on).base) +
            line('M104 183h32', on.base, 4),
          { shade: 0, gleam: 0 },
        ),
    )
  );
};

const layouts = [single, trifold, pinned, spread, booklet, clipboard, accordion, tent, phone];

const leaflet: Draw = (s) =>
  layouts[s.rng.turn(layouts.length)]?.({ ...s, rng: { ...s.rng, turn: (n, stride = 1) => s.rng.turn(n, stride * 2) } }) ?? '';

export const leaflets: Drawings = {
  leaflet,
};
