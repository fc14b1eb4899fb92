import { box, lathe, oval } from './outline';
import { brass, glass, mix, rubber, standingOut, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings, type Sketch } from './sketch';
import { body, clipped, dot, fill, flat, glint, ground, line, pane, rod, scaled, shifted, times } from './svg';

/** The opening of a round vessel: rim, then what is inside. */
export const opening = (cx: number, y: number, rx: number, rim: Tone, inside: string, thick = 4): string =>
  flat(oval(cx, y, rx, rx * 0.2), rim) + fill(oval(cx, y + thick * 0.3, rx - thick, (rx - thick) * 0.18), inside);

/** Bands, dots or brush strokes around a pot, for glazed ware without a motif. */
export function glaze(s: Sketch, on: Tone, top: number, bottom: number, which: number): string {
  const trim = standingOut(on, [s.second, s.accent]);
  const h = bottom - top;
  const arc = (y: number): string => `M20 ${y}Q120 ${y + 24} 220 ${y}`;
  return (
    [
      line(arc(top + h * 0.12), trim.base, 6),
      '',
      fill(
        `M0 ${top - 30}H240V${top + h * 0.3}C220 ${top + h * 0.5} 206 ${top + h * 0.2} 186 ${top + h * 0.42}C164 ${top + h * 0.62} 150 ${top + h * 0.3} 124 ${top + h * 0.46}C98 ${top + h * 0.6} 84 ${top + h * 0.3} 62 ${top + h * 0.44}C40 ${top + h * 0.56} 30 ${top + h * 0.3} 0 ${top + h * 0.4}z`,
        trim.base,
      ),
      line(`${arc(top + h * 0.5)}${arc(top + h * 0.62)}`, trim.base, 3.5),
      times(14, (i) => dot(34 + i * 14, top + h * (i % 2 ? 0.42 : 0.56) + 6, 3.5, trim.base)),
    ][which] ?? ''
  );
}

const steam = (cx: number, y: number): string =>
  line(`M${cx - 14} ${y}c-8-10 8-16 0-28M${cx + 10} ${y - 4}c-8-10 8-16 0-28`, '#a9b0b8', 4.5, ' stroke-opacity=".55"');

const mug: Draw = (s) => {
  const { rng, main } = s;
  const w = rng.num(56, 66);
  const top = rng.num(66, 84);
  const style = rng.turn(4);
  const foot = [w, w * 0.86, w * 0.96, w * 0.7][style] ?? w;
  const cx = 106;
  const d =
    style === 3
      ? lathe(cx, [w, top, w * 1.02, top + 50, w * 0.9, top + 90, foot, 196])
      : lathe(cx, [w, top, (w + foot) / 2 + (style === 2 ? 4 : 0), (top + 196) / 2, foot, 196]);
  const x = cx + w;
  const handle =
    style === 1
      ? `M${x - 4} ${top + 24}H${x + 30}V${top + 80}H${x - 10}`
      : `M${x - 4} ${top + 26}C${x + 44} ${top + 10} ${x + 46} ${top + 90} ${x - 12} ${top + 88}`;
  const inner = mix(standingOut(main, [s.second, white]), white, 0.4);
  const deco = s.deco(main, cx - w, top + 14, w * 2, 196 - top, 62, 24) || glaze(s, main, top + 10, 190, rng.turn(5, 1));
  return (
    ground(116, 204, 74) +
    (rng.chance(0.4) ? steam(cx, top - 18) : '') +
    rod(handle, main, 15) +
    body(d, main, deco, { shade: 13, gleam: 5 }) +
    opening(cx, top, w, main, inner.dark, 6) +
    fill(oval(cx, top + 6, w - 11, (w - 11) * 0.13), rng.chance(0.5) ? '#6a432b' : '#b98a45')
  );
};

const cup: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  if (style === 0) {
    return (
      ground(120, 196, 88) +
      body('M26 178C60 200 180 200 214 178C206 168 34 168 26 178z', vary(main, -0.02), '', { shade: 5 }) +
      rod('M172 110C210 100 206 154 164 150', main, 10) +
      body(
        lathe(120, [62, 96, 58, 128, 44, 158, 28, 178]),
        main,
        s.deco(main, 60, 100, 120, 76, 46, 20) || glaze(s, main, 96, 170, rng.turn(4, 1)),
        { shade: 12 },
      ) +
      opening(120, 96, 62, main, mix(main, white, 0.5).dark, 5) +
      fill(oval(120, 100, 50, 6), '#a8763c') +
      steam(120, 78)
    );
  }
  if (style === 1) {
    return (
      ground(120, 200, 66) +
      body(
        lathe(120, [50, 72, 54, 120, 50, 176, 42, 198]),
        main,
        s.deco(main, 66, 80, 108, 110, 56, 22) || glaze(s, main, 80, 190, rng.turn(5, 1)),
        { shade: 13 },
      ) +
      opening(120, 72, 50, main, mix(main, white, 0.4).dark, 5)
    );
  }
  return (
    ground(120, 200, 72) +
    body(
      lathe(120, [66, 96, 64, 130, 50, 172, 36, 190]),
      main,
      s.deco(main, 54, 100, 132, 90, 52, 22) || glaze(s, main, 98, 184, rng.turn(5, 1)),
      { shade: 13 },
    ) +
    opening(120, 96, 66, main, '#b8893f', 6) +
    body(box(88, 186, 64, 12, 4), vary(main, -0.04), '', { shade: 4 })
  );
};

const handleAndSpout = (s: Sketch, y: number, w: number, arched: boolean): string => {
  const tone = s.main;
  const spout = body(
    `M${120 - w + 14} ${y + 30}C${120 - w - 16} ${y + 26} ${120 - w - 20} ${y - 2} ${120 - w - 38} ${y - 16}L${120 - w - 24} ${y - 26}C${120 - w - 6} ${y - 18} ${120 - w - 2} ${y - 8} ${120 - w + 20} ${y - 8}z`,
    tone,
    '',
    { shade: 5 },
  );
  const arch = rod(
    `M${120 - w * 0.6} ${y - 40}C${120 - w * 0.8} ${y - 112} ${120 + w * 0.8} ${y - 112} ${120 + w * 0.6} ${y - 40}`,
    arched && s.rng.chance(0.5) ? wood : vary(tone, -0.06),
    11,
  );
  const side = rod(`M${120 + w - 6} ${y - 24}C${120 + w + 42} ${y - 30} ${120 + w + 40} ${y + 40} ${120 + w - 8} ${y + 32}`, tone, 13);
  return spout + (arched ? arch : side);
};

const teapot: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const arched = style === 1;
  const w = rng.num(56, 62);
  const y = arched ? 144 : 134;
  const squat = style === 2 ? 44 : 54;
  const d =
    style === 3
      ? lathe(120, [30, y - 48, w * 0.86, y - 10, w, y + 30, w * 0.8, y + 58])
      : lathe(120, [32, y - squat, w * 0.94, y - squat * 0.4, w, y + 10, w * 0.84, y + 42, w * 0.5, y + 58]);
  const lid = style === 3 ? y - 48 : y - squat;
  const deco = s.sign(114, y + 10, 52, main) || glaze(s, main, lid + 16, y + 50, rng.turn(5, 1));
  return (
    ground(120, y + 66, 78) +
    handleAndSpout(s, y, w, arched) +
    body(d, main, deco, { shade: 14, gleam: 5 }) +
    body(
      `M82 ${lid + 4}C84 ${lid - 16} 156 ${lid - 16} 158 ${lid + 4}C150 ${lid + 14} 90 ${lid + 14} 82 ${lid + 4}z`,
      vary(main, 0.02),
      '',
      { shade: 5 },
    ) +
    body(oval(120, lid - 16, rng.num(8, 11), rng.num(7, 10)), rng.chance(0.4) ? standingOut(main, [s.second]) : main, '', {
      shade: 4,
      gleam: 2,
    }) +
    glint(`M${120 - w * 0.66} ${y + 6}C${120 - w * 0.66} ${y - 14} ${120 - w * 0.5} ${y - 26} ${120 - w * 0.4} ${y - 30}`, 6, '.35')
  );
};

const kettle =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(3);
    const trim = standingOut(main, [s.second, rubber]);
    if (style === 0) {
      // Gooseneck on a base.
      return (
        ground(120, 212, 72) +
        body(box(72, 196, 104, 14, 6), rubber, fill(box(150, 201, 14, 4, 2), s.accent.base), { shade: 4 }) +
        rod('M82 176C44 172 52 104 26 84', main, 11) +
        rod('M160 92H206V150', trim, 13) +
        body(lathe(122, [36, 88, 44, 140, 54, 194]), main, s.sign(122, 150, 36, main), { shade: 13, gleam: 5 }) +
        body(lathe(122, [12, 76, 30, 80, 38, 90], 0.1), vary(main, -0.03), '', { shade: 4 }) +
        body(oval(122, 70, 9, 8), trim, '', { shade: 3 })
      );
    }
    if (style === 1) {
      const water = 'M50 150Q116 164 190 150V220H50z';
      const shell = lathe(116, [52, 66, 56, 130, 60, 188]);
      return (
        ground(120, 214, 76) +
        body(box(54, 192, 126, 18, 8), s.second, line('M140 201h14', s.accent.base, 4), { shade: 5 }) +
        rod('M160 72H204V160C204 168 196 170 184 168', rubber, 14) +
        fill(shell, glass.base, ' fill-opacity=".6"') +
        clipped(
          shell,
          fill(water, '#8cc3dc', ' fill-opacity=".75"') +
            dot(90, 176, 4, '#fff') +
            dot(116, 166, 3, '#fff') +
            dot(140, 180, 4, '#fff') +
            pane('M66 60h14v140H62z', '.5'),
        ) +
        line(shell, glass.deep, 2) +
        line('M148 96v70', rubber.light, 2, ' stroke-dasharray="2 12"') +
        body('M62 68L44 60L52 50L74 52z', s.second, '', { shade: 3 }) +
        body(lathe(116, [44, 50, 54, 70], 0.1), s.second, '', { shade: 5 }) +
        body(box(102, 38, 28, 12, 6), rubber, '', { shade: 3 })
      );
    }
    return (
      ground(120, 208, 78) +
      rod('M74 104C70 34 166 34 164 104', standingOut(main, [s.second, wood, rubber]), 12) +
      body('M64 150C40 148 40 116 22 108L36 94C56 102 60 112 82 116z', main, '', { shade: 5 }) +
      body(
        lathe(120, [38, 100, 62, 122, 72, 164, 68, 200]),
        main,
        s.sign(120, 162, 46, main) || glaze(s, main, 110, 196, rng.turn(3) === 0 ? 0 : 1),
        { shade: 15, gleam: 6 },
      ) +
      body(lathe(120, [14, 88, 34, 92, 40, 102], 0.1), vary(main, -0.04), '', { shade: 4 }) +
      body(oval(120, 82, 9), trim, '', { shade: 3 })
    );
  };

const set: Draw = (s) =>
  shifted(10, -4, scaled(0.94, teapot(s), 120, 120)) +
  [54, 106, 158]
    .map(
      (x) =>
        ground(x, 216, 28) +
        body(lathe(x, [25, 182, 24, 197, 14, 211]), s.main, '', { shade: 6 }) +
        opening(x, 182, 25, s.main, mix(s.main, brass, 0.4).dark, 3),
    )
    .join('');

export const vessels: Drawings = {
  'arched-teapot': always(teapot, 1),
  mug,
  cup,
  teapot,
  'tea-set': set,
  kettle: kettle(),
  'gooseneck-kettle': kettle(0),
  'glass-kettle': kettle(1),
};
