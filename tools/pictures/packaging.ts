import { around, box, lathe, oval, soft, star } from './outline';
import { brass, glass, mix, paper, standingOut, steel, type Tone, vary } from './palette';
import type { Draw, Drawings, Sketch } from './sketch';
import { body, clipped, crease, dot, fill, flat, ground, line, pane, stitch, times, turned } from './svg';

/** A label with the sign, or abstract text bars where there is none. */
export function label(s: Sketch, on: Tone, cx: number, cy: number, w: number, h: number, shape: number): string {
  const tone = standingOut(on, [s.second, s.accent, paper]);
  const text = standingOut(tone, [on, s.accent]);
  const outline =
    [
      box(cx - w / 2, cy - h / 2, w, h, 6),
      oval(cx, cy, w / 2, h / 2),
      soft(
        9,
        cx,
        cy - h / 2,
        cx + w / 2,
        cy - h / 5,
        cx + w / 2,
        cy + h / 5,
        cx,
        cy + h / 2,
        cx - w / 2,
        cy + h / 5,
        cx - w / 2,
        cy - h / 5,
      ),
      box(cx - w / 2, cy - h / 2, w, h, h / 2),
    ][shape % 4] ?? '';
  const bars =
    line(`M${cx - w * 0.24} ${cy - 6}h${w * 0.48}`, text.base, 6) + line(`M${cx - w * 0.15} ${cy + 7}h${w * 0.3}`, text.base, 3.5);
  return flat(outline, tone) + (s.motif ? s.sign(cx, cy, Math.min(w, h) * 0.68, tone) : bars);
}

const tin: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const trim = standingOut(main, [s.second, s.accent, brass]);
  if (style === 1) {
    // Square caddy.
    const w = rng.num(52, 58);
    return (
      ground(120, 214, w + 20) +
      body(
        soft(7, 120 - w, 76, 120 + w, 76, 120 + w, 210, 120 - w, 210),
        main,
        line(box(120 - w + 9, 92, 2 * w - 18, 108, 5), trim.base, 2.5) + label(s, main, 120, 146, 74, 74, rng.turn(4, 1)),
        { shade: 12 },
      ) +
      body(soft(7, 118 - w, 54, 122 + w, 54, 122 + w, 84, 118 - w, 84), rng.chance(0.5) ? trim : vary(main, -0.05), '', { shade: 7 }) +
      body(soft(6, 96, 36, 144, 36, 148, 56, 92, 56), vary(main, -0.03), '', { shade: 5 })
    );
  }
  if (style === 3) {
    // Flat round tin, stood up to show its lid.
    return (
      ground(120, 210, 84) +
      body(oval(126, 124, 84), vary(main, -0.09), '', { shade: 9 }) +
      body(
        oval(116, 120, 84),
        main,
        line(oval(116, 120, 70), trim.base, 4) +
          (rng.chance(0.5)
            ? around(24, 77, 116, 120)
                .map(([x, y]) => dot(x, y, 2.6, trim.base))
                .join('')
            : ''),
        { shade: 9 },
      ) +
      label(s, main, 116, 120, 92, 92, 1)
    );
  }
  const w = style === 2 ? rng.num(58, 64) : rng.num(46, 52);
  const top = style === 2 ? 84 : 62;
  const bands =
    [
      line(`M40 ${top + 24}Q120 ${top + 44} 200 ${top + 24}M40 192Q120 212 200 192`, trim.base, 4),
      fill('M30 172Q120 192 210 172V230H30z', trim.base),
      times(7, (i) => line(`M40 ${top + 30 + i * 20}Q120 ${top + 50 + i * 20} 200 ${top + 30 + i * 20}`, main.dark, 2.5)),
      '',
    ][rng.turn(4, 2)] ?? '';
  return (
    ground(120, 212, w + 18) +
    body(lathe(120, [w, top + 10, w, 202], 0.11), main, bands + label(s, main, 120, (top + 222) / 2, w * 1.35, 72, rng.turn(4, 1)), {
      shade: 14,
      gleam: 6,
    }) +
    body(lathe(120, [w + 2, top - 22, w + 2, top + 10], 0.11), rng.chance(0.5) ? trim : vary(main, -0.04), '', { shade: 10, gleam: 5 }) +
    flat(oval(120, top - 22, w + 2, (w + 2) * 0.14), vary(rng.chance(0.5) ? trim : main, 0.05)) +
    (style === 2 ? body(oval(120, top - 26, 12, 7), brass, '', { shade: 3 }) : '')
  );
};

const teaCake: Draw = (s) => {
  const { main } = s;
  const wrap = standingOut(main, [s.second, paper]);
  return (
    ground(120, 208, 84) +
    body(
      oval(120, 120, 86),
      wrap,
      crease(
        around(16, 86, 120, 120)
          .map(([x, y]) => `M${x} ${y}L${(x + 120 * 3) / 4} ${(y + 360) / 4}`)
          .join(''),
        2,
        '.08',
      ),
      { shade: 10 },
    ) +
    line(oval(120, 120, 62), main.base, 4) +
    line(oval(120, 120, 54), main.base, 2) +
    (s.sign(120, 120, 58, wrap) || fill(box(96, 96, 48, 48, 6), main.base)) +
    body(
      'M176 152L206 128C204 160 184 190 156 202C150 184 158 166 176 152z',
      main,
      line('M164 190l8-6M178 176l8-8M172 166l10-4M190 158l6-8', main.light, 3),
      { shade: 5 },
    )
  );
};

/** Pieces seen through a glass jar, from the lower colour up. */
const filling = (s: Sketch, which: number, top: number): string => {
  const a = standingOut(glass, [s.second, s.main]);
  const b = s.accent;
  return (
    [
      times(30, (i) =>
        dot(
          62 + (i % 6) * 23 + (Math.floor(i / 6) % 2) * 11,
          202 - Math.floor(i / 6) * 21,
          12,
          i % 3 === 1 ? a.dark : i % 4 === 0 ? a.light : a.base,
        ),
      ),
      fill(box(40, top + 26, 160, 200), a.base) + times(12, (i) => dot(64 + (i % 4) * 34, top + 50 + Math.floor(i / 4) * 34, 6, a.light)),
      times(28, (i) =>
        turned(
          (i * 47) % 180,
          fill(box(58 + (i % 6) * 21, 186 - Math.floor(i / 6) * 22, 26, 11, 5), i % 3 ? a.base : b.base),
          71 + (i % 6) * 21,
          191 - Math.floor(i / 6) * 22,
        ),
      ),
      fill(box(40, top + 40, 160, 200), a.base) + line(`M40 ${top + 42}q20-10 40 0t40 0t40 0t40 0`, a.light, 6),
    ][which] ?? ''
  );
};

const jar =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(3);
    const lid = standingOut(glass, [rng.chance(0.5) ? s.second : s.main, steel]);
    if (style === 2) {
      // Stoneware.
      return (
        ground(120, 212, 66) +
        body(
          lathe(120, [38, 70, 44, 82, 76, 124, 66, 180, 46, 206]),
          main,
          s.sign(120, 146, 56, main) || line('M20 118Q120 146 220 118', s.second.base, 7),
          { shade: 16, gleam: 6 },
        ) +
        body(lathe(120, [46, 52, 48, 68], 0.14), vary(s.second, 0), '', { shade: 6 }) +
        flat(oval(120, 52, 46, 8), vary(s.second, 0.05)) +
        body(oval(120, 42, 12, 10), s.second, '', { shade: 4 }) +
        line('M76 82C100 92 140 92 164 82', main.deep, 4)
      );
    }
    const shell = style === 1 ? lathe(120, [50, 70, 62, 86, 64, 140, 60, 202], 0.1) : lathe(120, [58, 66, 66, 84, 66, 150, 66, 202], 0.09);
    const clip = fixed === undefined ? rng.turn(2) === 0 : fixed === 0;
    return (
      ground(120, 212, 80) +
      fill(shell, glass.base, ' fill-opacity=".55"') +
      clipped(shell, filling(s, rng.turn(4, 1), 70)) +
      clipped(shell, pane('M62 60h14v160H62z', '.45') + fill('M168 60h30v160h-30z', '#14161c', ' fill-opacity=".1"')) +
      line(shell, glass.deep, 2.5) +
      label(s, standingOut(glass, [s.second, main]), 120, 148, 84, 60, rng.turn(4, 2)) +
      (clip
        ? line('M62 76h116', steel.dark, 4) +
          line('M176 62C192 74 190 98 178 104', steel.dark, 4) +
          flat('M66 66C66 40 174 40 174 66z', mix(glass, s.accent, 0.1)) +
          line('M64 68h112', s.accent.base, 6) +
          dot(120, 44, 8, glass.dark)
        : body(
            lathe(120, [58, 40, 58, 64], 0.1),
            lid,
            line(
              times(15, (i) => `M${66 + i * 8} 48v20`),
              lid.dark,
              2,
            ),
            { shade: 9 },
          ) + flat(oval(120, 40, 58, 7), vary(lid, 0.05)))
    );
  };

const can: Draw = (s) => {
  const { rng, main } = s;
  const squat = rng.turn(3) === 2;
  const [w, top] = squat ? [68, 112] : [48, 56];
  const trim = standingOut(main, [s.second, s.accent]);
  const art =
    [
      fill(`M0 ${top + 70}C60 ${top + 40} 140 ${top + 110} 240 ${top + 50}V240H0z`, trim.base),
      fill(`M0 ${top + 30}H240V${top + 62}H0z`, trim.base),
      '',
    ][rng.turn(3, 2)] ?? '';
  return (
    ground(120, 210, w + 20) +
    body(
      lathe(120, squat ? [w, top, w, 200] : [w - 6, top, w, top + 14, w, 190, w - 6, 204], 0.12),
      main,
      art + label(s, main, 120, (top + 214) / 2, w * 1.25, squat ? 56 : 80, rng.turn(4, 1)),
      { shade: 15, gleam: 7 },
    ) +
    flat(oval(120, top, squat ? w : w - 6, 9), steel) +
    fill(oval(120, top + 1, squat ? w - 8 : w - 12, 6), steel.dark) +
    line(`M112 ${top}h18`, steel.light, 5)
  );
};

const snackBag: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const trim = standingOut(main, [s.second, s.accent]);
  const d =
    style === 2
      ? soft(6, 62, 40, 178, 40, 184, 70, 180, 150, 188, 208, 52, 208, 60, 150, 56, 70)
      : style === 1
        ? 'M58 34H182C178 60 190 80 188 120C190 170 180 186 184 208H56C60 186 50 170 52 120C50 80 62 60 58 34z'
        : 'M60 38H180C186 90 184 150 188 210H52C56 150 54 90 60 38z';
  const seal = line(
    times(15, (i) => `M${62 + i * 8} 36v12`),
    main.dark,
    2.5,
  );
  const art =
    [
      fill('M40 150C90 120 150 180 200 140V220H40z', trim.base),
      fill(box(40, 66, 160, 34), trim.base) + fill(box(40, 106, 160, 5), s.accent.base),
      fill('M40 30L200 30L200 64Q120 100 40 64z', trim.base),
      times(9, (i) => line(`M30 ${90 + i * 26}l180-70`, main.dark, 8, ' stroke-opacity=".5"')),
    ][rng.turn(4, 1)] ?? '';
  const window = rng.turn(3, 2) === 1 && !s.motif;
  const pieces = standingOut(main, [s.accent, s.second]);
  const hole = window
    ? clipped(
        oval(120, 150, 40, 34),
        fill(oval(120, 150, 40, 34), vary(pieces, -0.12).base) +
          times(16, (i) =>
            fill(oval(88 + (i % 4) * 22 + (i % 8 > 3 ? 10 : 0), 128 + Math.floor(i / 4) * 17, 12, 9), i % 2 ? pieces.base : pieces.light),
          ),
      ) + line(oval(120, 150, 40, 34), main.light, 4)
    : label(s, main, 120, style === 2 ? 138 : 134, 84, 70, rng.turn(4, 3));
  return (
    ground(120, 214, 70) +
    body(
      d,
      main,
      art +
        seal +
        (style === 1
          ? line(
              times(15, (i) => `M${60 + i * 8} 198v10`),
              main.dark,
              2.5,
            )
          : '') +
        pane('M66 60C74 100 70 150 68 196L78 200C84 150 82 100 80 56z', '.22') +
        crease('M176 64C168 100 172 150 178 200', 3, '.1'),
      { shade: 9 },
    ) +
    hole +
    (style === 2
      ? body(soft(3, 60, 34, 180, 34, 182, 56, 58, 56), vary(main, -0.06), stitch('M64 45h112', main.light), { shade: 4 })
      : '') +
    (rng.chance(0.35) ? fill(star(168, 74, 17, 12, 0.8, 2), s.accent.base) : '')
  );
};

export const packaging: Drawings = {
  'glass-jar': jar(1),
  'tea-tin': tin,
  'tea-cake': teaCake,
  jar: jar(),
  'clip-jar': jar(0),
  'clay-jar': jar(2),
  can,
  'snack-bag': snackBag,
};
