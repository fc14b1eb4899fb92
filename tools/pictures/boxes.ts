import { box, oval, soft } from './outline';
import { label } from './packaging';
import { standingOut, type Tone, vary, white } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, dot, fill, flat, glint, ground, line, times, turned } from './svg';

const boxFood: Draw = (s) => {
  const { rng, main } = s;
  const side = vary(main, -0.09);
  const top = vary(main, 0.05);
  const trim = standingOut(main, [s.second, s.accent]);
  const tall = rng.turn(2) === 0;
  const [x0, x1, x2, y0] = tall ? [48, 152, 194, 58] : [24, 160, 214, 92];
  const art =
    [
      fill(`M${x0} 150Q100 110 ${x1} 160V220H${x0}z`, trim.base),
      fill(box(x0, y0 + 16, 140, 26), trim.base),
      fill(soft(2, x0, 208, x1, y0 + 20, x1, 208), trim.base),
    ][rng.turn(3, 1)] ?? '';
  return (
    ground(120, 214, 86) +
    flat(`M${x0} ${y0}L${x0 + 40} ${y0 - 22}H${x2}L${x1} ${y0}z`, top) +
    body(
      `M${x1} ${y0}L${x2} ${y0 - 22}V186L${x1} 208z`,
      side,
      fill(`M${x1} ${y0 + 30}L${x2} ${y0 + 8}V${y0 + 26}L${x1} ${y0 + 48}z`, trim.dark),
      { shade: 5, gleam: 0 },
    ) +
    body(soft(3, x0, y0, x1, y0, x1, 208, x0, 208), main, art, { shade: 0 }) +
    label(s, main, (x0 + x1) / 2, (y0 + 216) / 2, (x1 - x0) * 0.66, tall ? 70 : 58, rng.turn(4, 2))
  );
};

const giftBox: Draw = (s) => {
  const { rng, main } = s;
  const ribbon = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  const bow = (cx: number, cy: number): string =>
    body(
      `M${cx} ${cy}C${cx - 20} ${cy - 44} ${cx - 64} ${cy - 38} ${cx - 50} ${cy - 8}C${cx - 44} ${cy + 4} ${cx - 18} ${cy + 4} ${cx} ${cy}z`,
      ribbon,
      fill(oval(cx - 32, cy - 16, 10, 8), ribbon.deep, ' fill-opacity=".5"'),
      { shade: 5 },
    ) +
    body(
      `M${cx} ${cy}C${cx + 20} ${cy - 44} ${cx + 64} ${cy - 38} ${cx + 50} ${cy - 8}C${cx + 44} ${cy + 4} ${cx + 18} ${cy + 4} ${cx} ${cy}z`,
      ribbon,
      fill(oval(cx + 32, cy - 16, 10, 8), ribbon.deep, ' fill-opacity=".5"'),
      { shade: 5 },
    ) +
    body(box(cx - 11, cy - 13, 22, 20, 7), vary(ribbon, 0.03), '', { shade: 4 });
  const tag = s.motif
    ? ''
    : rng.chance(0.4)
      ? turned(
          14,
          line('M152 104L170 124', ribbon.dark, 2.5) +
            flat(soft(4, 160, 124, 180, 124, 182, 156, 158, 156), white) +
            line('M165 138h11M165 146h7', ribbon.base, 3),
          160,
          120,
        )
      : '';
  if (style === 1) {
    // Flat lidded box from above, opened: what is inside shows in compartments.
    const cell = (i: number): Tone => [s.second, s.accent, vary(main, 0.12)][i % 3] ?? main;
    return (
      ground(120, 206, 96) +
      body(
        soft(8, 52, 34, 214, 34, 214, 136, 52, 136),
        vary(main, -0.04),
        line(soft(6, 64, 46, 202, 46, 202, 124, 64, 124), ribbon.base, 3) + s.sign(133, 84, 54, main),
        { shade: 8 },
      ) +
      body(soft(8, 26, 92, 196, 92, 196, 200, 26, 200), main, '', { shade: 8 }) +
      fill(box(36, 102, 150, 88, 4), main.deep) +
      times(6, (i) =>
        body(
          rng.turn(2)
            ? oval(62 + (i % 3) * 49, 124 + Math.floor(i / 3) * 44, 19)
            : box(42 + (i % 3) * 49, 107 + Math.floor(i / 3) * 44, 41, 36, 7),
          cell(i + Math.floor(i / 3)),
          '',
          { shade: 5, gleam: 3 },
        ),
      )
    );
  }
  const deco = s.motif
    ? ''
    : rng.chance(0.4)
      ? times(16, (i) => dot(52 + (i % 5) * 36 + (Math.floor(i / 5) % 2) * 18, 126 + Math.floor(i / 5) * 26, 4, main.light))
      : '';
  const wide = style === 2;
  return (
    ground(120, 212, 86) +
    body(
      soft(6, 40, wide ? 116 : 104, 200, wide ? 116 : 104, 198, 208, 42, 208),
      main,
      deco + fill(box(s.motif ? 60 : 107, 90, s.motif ? 22 : 26, 130), ribbon.base) + s.sign(144, 166, 58, main),
      { shade: 11 },
    ) +
    body(
      soft(6, 32, wide ? 90 : 78, 208, wide ? 90 : 78, 208, wide ? 120 : 112, 32, wide ? 120 : 112),
      vary(main, 0.03),
      fill(box(s.motif ? 60 : 107, 70, s.motif ? 22 : 26, 60), ribbon.base),
      { shade: 7 },
    ) +
    bow(s.motif ? 71 : 120, wide ? 90 : 78) +
    tag
  );
};

export const boxes: Drawings = {
  'open-box': always(giftBox, 1),
  'box-food': boxFood,
  'gift-box': giftBox,
  'red-envelope': (s) =>
    ground(120, 212, 60) +
    turned(
      -6,
      body(box(62, 34, 116, 172, 8), s.main, line(box(72, 44, 96, 152, 5), s.second.base, 2.5) + s.sign(120, 142, 60, s.main)) +
        body('M62 42C62 36 66 34 70 34H170C174 34 178 36 178 42V58Q120 104 62 58z', vary(s.main, 0.03), '', { shade: 6 }) +
        dot(120, 78, 14, s.second.base) +
        glint('M114 72q4-4 8-4', 3),
    ),
};
