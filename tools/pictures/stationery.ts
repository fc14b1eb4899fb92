import { around, box, oval, smooth, soft, through } from './outline';
import { brass, darkWood, ink, mix, rubber, standingOut, steel, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, dot, fill, flat, ground, line, pane, rod, shifted, times, turned } from './svg';

export const pen =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(4);
    const metal = standingOut(main, [s.accent, s.second, steel]);
    const one = (tone: Tone, x: number): string => {
      if (style === 0)
        return (
          body(soft(4, x - 10, 96, x + 10, 96, x + 8, 156, x - 8, 156), tone, '', { shade: 6 }) +
          body(soft(5, x - 12, 24, x + 12, 24, x + 12, 96, x - 12, 96), tone, '', { shade: 7 }) +
          fill(box(x - 13, 88, 26, 9, 2), metal.base) +
          line(`M${x + 9} 32V74`, metal.base, 5) +
          dot(x + 9, 76, 4, metal.base) +
          body(soft(3, x - 8, 156, x + 8, 156, x + 6, 174, x - 6, 174), rubber, '', { shade: 3 }) +
          flat(soft(2, x - 7, 174, x + 7, 174, x, 206), brass) +
          line(`M${x} 180V200`, brass.deep, 1.5)
        );
      if (style === 1)
        return (
          body(
            soft(4, x - 9, 40, x + 9, 40, x + 8, 186, x - 8, 186),
            tone,
            fill(box(x - 14, 138, 28, 44), rubber.base) + times(4, (i) => line(`M${x - 12} ${148 + i * 9}h24`, rubber.dark, 2)),
            { shade: 6 },
          ) +
          fill(box(x - 5, 24, 10, 18, 4), metal.base) +
          line(`M${x + 9} 48V92`, metal.base, 5) +
          flat(soft(2, x - 8, 186, x + 8, 186, x, 212), metal)
        );
      if (style === 2)
        return (
          body(soft(6, x - 10, 26, x + 10, 26, x + 9, 168, x - 9, 168), tone, fill(box(x - 14, 110, 28, 8), metal.base), { shade: 6 }) +
          body(soft(2, x - 7, 168, x + 7, 168, x + 5, 182, x - 5, 182), rubber, '', { shade: 3 }) +
          fill(`M${x - 5} 182C${x - 8} 196 ${x - 2} 206 ${x} 216C${x + 2} 206 ${x + 8} 196 ${x + 5} 182z`, ink.base)
        );
      return (
        body(
          soft(5, x - 12, 70, x + 12, 70, x + 12, 176, x - 12, 176),
          mix(tone, white, 0.75),
          fill(box(x - 14, 90, 28, 52), tone.base) + s.sign(x, 116, 20, tone),
          { shade: 6 },
        ) +
        body(soft(5, x - 13, 22, x + 13, 22, x + 13, 76, x - 13, 76), tone, '', { shade: 6 }) +
        fill(soft(2, x - 8, 176, x + 8, 176, x + 5, 190, x - 5, 190), rubber.base) +
        fill(soft(2, x - 5, 190, x + 5, 188, x + 3, 206), tone.dark)
      );
    };
    const count = style === 0 ? 1 : rng.int(2, 3);
    const tones = [main, s.second, s.accent];
    const set = times(count, (i) => one(tones[i % 3] ?? main, 120 + (i - (count - 1) / 2) * 34));
    const scribble =
      style === 0 || style === 2
        ? line('M44 196q12-18 22 0t22 0t20-4', style === 2 ? ink.base : standingOut(white, [main]).base, 4, ' stroke-opacity=".8"')
        : '';
    return ground(116, 214, 66) + scribble + turned(style === 0 ? 38 : 26, set);
  };

export const pencil: Draw = (s) => {
  const { rng, main } = s;
  const lead = (tone: Tone, x: number, top: number, coloured: boolean): string =>
    body(
      soft(3, x - 9, top, x + 9, top, x + 9, 176, x - 9, 176),
      tone,
      fill(box(x - 4, top, 7, 160), tone.light, ' fill-opacity=".5"') + fill(box(x + 4, top, 6, 160), tone.dark, ' fill-opacity=".6"'),
      { shade: 0, gleam: 0 },
    ) +
    flat(`M${x - 9} 172q4.5 7 9 0t9 0L${x} 210z`, wood) +
    fill(`M${x - 3.4} 198L${x + 3.4} 198L${x} 211z`, coloured ? tone.deep : ink.base) +
    (coloured ? '' : fill(box(x - 9.5, top - 4, 19, 15, 2), steel.dark) + fill(box(x - 9, top - 18, 18, 16, 5), '#e58f93'));
  const style = rng.turn(3);
  if (style === 1) {
    const tones = [main, s.second, s.accent, vary(main, 0.12, 1, 60), vary(s.second, 0, 1, -70), vary(s.accent, -0.06, 1, 100)];
    return (
      ground(120, 214, 80) +
      tones
        .map((tone, i) =>
          shifted(0, -6 - (i % 2) * 8, turned((i - 2.5) * 9, lead(tone, 120 + (i - 2.5) * 14, 44, true), 120 + (i - 2.5) * 14, 210)),
        )
        .join('')
    );
  }
  if (style === 2) {
    const tones = [main, s.second, s.accent, vary(main, 0.1, 1, 50), vary(s.second, -0.05, 1, -60)];
    const up = tones
      .map((tone, i) => {
        const x = 74 + i * 23;
        return (
          flat(soft(2, x, 30 + (i % 2) * 8, x + 9, 56, x - 9, 56), wood) +
          fill(`M${x - 3} ${40 + (i % 2) * 8}L${x + 3} ${40 + (i % 2) * 8}L${x} ${29 + (i % 2) * 8}z`, tone.deep) +
          body(box(x - 9.5, 54, 19, 90, 2), tone, '', { shade: 5 })
        );
      })
      .join('');
    return (
      ground(120, 214, 74) +
      up +
      body(
        box(54, 104, 132, 104, 8),
        vary(main, -0.03),
        fill(box(54, 176, 132, 14), s.second.base) +
          s.sign(120, 142, 48, main) +
          (s.motif
            ? ''
            : line('M84 134h72', standingOut(main, [s.second, white]).base, 7) +
              line('M98 150h44', standingOut(main, [s.second, white]).base, 4)),
        { shade: 9 },
      )
    );
  }
  return (
    ground(112, 212, 70) +
    turned(36, lead(main, 104, 40, false) + lead(s.accent === main ? s.second : standingOut(white, [s.second, s.accent]), 138, 48, false))
  );
};

const pencilCase: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  if (style === 1) {
    const tones = [s.second, s.accent, vary(main, 0.1, 1, 80)];
    return (
      ground(120, 212, 62) +
      tones
        .map((tone, i) =>
          turned(
            (i - 1) * 9,
            body(soft(3, 84 + i * 30, 30 + i * 6, 100 + i * 30, 30 + i * 6, 100 + i * 30, 120, 84 + i * 30, 120), tone, '', { shade: 5 }) +
              flat(soft(2, 92 + i * 30, 12 + i * 6, 100 + i * 30, 32 + i * 6, 84 + i * 30, 32 + i * 6), wood),
            92 + i * 30,
            140,
          ),
        )
        .join('') +
      body(
        soft(14, 66, 92, 174, 92, 178, 208, 62, 208),
        main,
        fill(box(56, 150, 130, 70), vary(main, -0.05).base) + s.deco(main, 66, 100, 108, 90, 52, 20),
        { shade: 11 },
      ) +
      line('M70 104H170', trim.base, 5) +
      line('M164 104v14', trim.dark, 4)
    );
  }
  const d = style === 2 ? box(28, 82, 184, 92, 44) : soft(22, 30, 86, 210, 86, 214, 176, 26, 176);
  return (
    ground(120, 186, 92) +
    body(d, main, s.deco(main, 28, 96, 184, 78, 56, 22) + (style === 0 && !s.motif ? fill(box(26, 128, 190, 20), trim.base) : ''), {
      shade: 11,
      gleam: 5,
    }) +
    line('M46 100C80 92 160 92 196 100', trim.dark, 7) +
    line('M46 100C80 92 160 92 196 100', steel.light, 2, ' stroke-dasharray="2 4"') +
    line('M190 100L204 118', trim.base, 5) +
    body(soft(3, 198, 114, 210, 118, 208, 136, 196, 134), s.accent, '', { shade: 3 })
  );
};

const ruler: Draw = (s) => {
  const { rng, main } = s;
  const tick = standingOut(main, [s.second, ink]);
  const bar =
    body(
      box(24, 96, 192, 44, 6),
      main,
      line(
        times(18, (i) => `M${34 + i * 10.4} 96v${i % 5 ? 11 : 20}`),
        tick.base,
        2.2,
      ) + s.deco(main, 60, 112, 130, 26, 22),
      { shade: 6 },
    ) + fill(oval(202, 124, 5), main.deep);
  const square = rng.turn(2)
    ? body(
        'M36 196V84L188 196z M64 172H120L64 130z',
        s.second,
        line(
          times(9, (i) => `M${52 + i * 13} 196v-8`),
          standingOut(s.second, [ink]).base,
          2,
        ),
        { shade: 6 },
      )
    : '';
  return ground(120, 210, 84) + square + turned(-30, bar);
};

const scissors: Draw = (s) => {
  const { rng, main } = s;
  const grip = main;
  const open = rng.num(15, 21);
  const half = (side: 1 | -1): string =>
    turned(
      side * open,
      body(soft(4, 120 - side * 9, 124, 120 + side * 7, 124, 120 + side * 2, 28, 120 - side * 8, 34), steel, '', { shade: 4 }) +
        rod(
          side > 0
            ? 'M118 126C118 146 136 148 136 176C136 204 100 204 100 178C100 160 116 152 118 126z'
            : 'M122 126C122 146 104 148 104 176C104 204 140 204 140 178C140 160 124 152 122 126z',
          grip,
          11,
        ),
      120,
      122,
    );
  return ground(120, 214, 66) + turned(-16, half(-1) + half(1) + dot(120, 122, 7, steel.deep) + dot(120, 122, 3, steel.light));
};

const tape: Draw = (s) => {
  const { rng, main } = s;
  if (rng.turn(2)) {
    const roll = (x: number, y: number, r: number, tone: Tone): string =>
      body(
        oval(x, y, r),
        tone,
        times(6, (i) => s.sign(x + r * 0.76 * Math.cos(i * 1.047), y + r * 0.76 * Math.sin(i * 1.047), r * 0.34, tone)),
        { shade: 6 },
      ) +
      line(oval(x, y, r * 0.86), tone.dark, 1.5) +
      fill(oval(x, y, r * 0.52), wood.base) +
      fill(oval(x, y, r * 0.43), '#8a6440');
    return ground(120, 210, 90) + roll(150, 92, 54, s.second) + roll(84, 146, 60, main) + roll(176, 174, 34, s.accent);
  }
  return (
    ground(120, 206, 94) +
    body('M26 196V150C26 120 50 96 96 96C140 96 150 130 176 140L214 148V178L206 196z', main, s.sign(170, 172, 28, main), { shade: 9 }) +
    line('M214 148v-14', steel.dark, 5) +
    body(oval(96, 112, 62), s.second, '', { shade: 8 }) +
    line(oval(96, 112, 54), s.second.dark, 2) +
    fill(oval(96, 112, 34), main.deep) +
    body(oval(96, 112, 28), s.accent, '', { shade: 4 }) +
    pane('M132 64C160 80 180 110 212 136L206 142C170 124 150 100 122 76z', '.6')
  );
};

export const stationery: Drawings = {
  'washi-tape': always(tape, 1),
  'tape-dispenser': always(tape, 0),
  'pencil-case': pencilCase,
  ruler,
  scissors,
  tape,
  stapler: (s) =>
    ground(120, 188, 90) +
    body(soft(8, 26, 168, 214, 168, 218, 184, 22, 184), vary(s.main, -0.06), '', { shade: 4 }) +
    fill(soft(3, 60, 138, 200, 140, 208, 154, 66, 154), steel.base) +
    body(
      'M40 150C30 110 70 92 120 92C170 92 206 108 212 132C214 142 206 144 196 142L74 132C66 150 50 166 40 150z',
      s.main,
      s.sign(130, 114, 28, s.main),
      { shade: 8 },
    ) +
    dot(56, 150, 6, steel.dark),
  eraser: (s) =>
    ground(120, 190, 80) +
    turned(
      -14,
      body(box(40, 92, 160, 74, 12), white, '', { shade: 8 }) +
        body(box(84, 88, 118, 82, 8), s.main, fill(box(84, 88, 30, 82), s.second.base) + s.sign(158, 128, 46, s.main), { shade: 8 }),
    ),
  globe: (s) =>
    ground(120, 214, 56) +
    rod('M166 44C212 84 204 168 136 186', brass, 8) +
    line('M120 186V204', brass.dark, 8) +
    body('M74 214C78 198 162 198 166 214z', darkWood, '', { shade: 4 }) +
    body(
      oval(112, 108, 74),
      s.main,
      around(3, 34, 112, 104, 20)
        .map(([x, y], i) =>
          fill(smooth(x - 22, y - 8, x - 2, y - 22, x + 20, y - 8, x + 14, y + 16, x - 10, y + 22), i ? s.second.base : s.accent.base),
        )
        .join('') + line(through(40, 100, 112, 118, 186, 100), '#fff', 2, ' stroke-opacity=".4"'),
      { shade: 14 },
    ),
};
