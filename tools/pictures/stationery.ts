import { around, box, lathe, oval, smooth, soft, star, through } from './outline';
import { brass, darkWood, foliage, glass, ink, mix, paper, rubber, standingOut, steel, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings, type Sketch } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, line, pane, rod, shifted, stitch, times, turned } from './svg';
import { opening } from './vessels';

const notebook: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(5);
  const trim = standingOut(main, [s.second, s.accent]);
  const pages = body(
    box(64, 34, 124, 176, 6),
    paper,
    line(
      times(4, (i) => `M${183 - i * 2} 40V206`),
      paper.dark,
      1,
    ),
    { shade: 4 },
  );
  const tilt = rng.pick([-7, -4, 4, 7]);
  const label = flat(box(96, 70, 64, 36, 4), mix(trim, white, 0.55)) + line('M106 84h44M106 94h28', main.deep, 3.5);
  const cover = (inside: string): string => pages + body(box(54, 30, 128, 176, style === 2 ? 16 : 8), main, inside, { shade: 9, gleam: 5 });
  const front =
    [
      s.deco(main, 54, 30, 128, 176, 66, 24) + (s.motif ? '' : label) + fill(box(54, 30, 18, 176), main.dark),
      s.sign(122, 118, 66, main) + (s.motif ? '' : fill(box(54, 140, 128, 66), trim.base)),
      stitch(box(62, 38, 112, 160, 11), main.deep) + s.sign(118, 118, 58, main),
      fill('M54 150C90 120 130 180 182 130V210H54z', trim.base) +
        fill('M54 176C90 150 140 200 182 164V210H54z', s.accent.base) +
        s.sign(120, 86, 50, main),
      fill(box(54, 30, 34, 176), trim.base) + s.sign(136, 108, 54, main) + (s.motif ? '' : line('M106 74h54M106 88h36', trim.base, 5)),
    ][style] ?? '';
  const rings =
    style === 1 ? times(12, (i) => line(`M48 ${44 + i * 13.4}h14`, steel.deep, 4.5) + line(`M48 ${43 + i * 13.4}h13`, steel.light, 2)) : '';
  const band = style === 0 || style === 2 ? fill(box(160, 28, 8, 180, 2), standingOut(main, [s.accent, ink]).base) : '';
  const ribbon = style === 4 || style === 0 ? fill('M120 200v26l6-6l6 6v-26z', s.accent.base) : '';
  const pen = rng.chance(0.3) ? turned(0, body(soft(3, 190, 56, 200, 56, 200, 170, 195, 184, 190, 170), s.accent, '', { shade: 3 })) : '';
  return ground(122, 216, 72) + turned(tilt, ribbon + cover(front) + rings + band + pen, 120, 120);
};

const pen =
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

const pencil: Draw = (s) => {
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

const envelope: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const seal = standingOut(main, [s.second, s.accent]);
  const letter = body(box(44, 38, 152, 140, 5), white, line('M62 62H178M62 80H160M62 98H170', white.deep, 4), { shade: 4 });
  const back = fill('M28 104L120 40L212 104V120H28z', main.deep);
  const front = body(
    'M28 104L112 164Q120 170 128 164L212 104V196Q212 204 204 204H36Q28 204 28 196z',
    main,
    crease('M32 202L100 154M208 202L140 154', 2.5, '.14'),
    { shade: 8 },
  );
  const closed =
    body(box(28, 76, 184, 124, 9), main, s.deco(main, 28, 76, 184, 124, 0, 20), { shade: 9 }) +
    body('M30 80C28 76 32 76 36 76H204C208 76 212 76 210 80L130 144Q120 152 110 144z', vary(main, 0.03), '', { shade: 5 });
  if (style === 1)
    return (
      ground(120, 210, 92) +
      closed +
      body(oval(120, 142, 22), seal, s.sign(120, 142, 24, seal) || line(oval(120, 142, 13), seal.dark, 3), { shade: 5 })
    );
  if (style === 2) {
    const edge = times(13, (i) =>
      fill(`M${28 + i * 16} 76h8l-6 9h-8zM${28 + i * 16} 200h8l6-9h-8z`, i % 2 ? s.second.base : s.accent.base),
    );
    return (
      ground(120, 208, 92) +
      turned(
        -6,
        body(box(28, 76, 184, 124, 6), main, edge + line('M92 150h70M92 166h48', main.deep, 4.5), { shade: 8 }) +
          flat(box(160, 92, 38, 44, 2), mix(seal, white, 0.4)) +
          (s.sign(179, 114, 28, white) || dot(179, 114, 12, seal.base)) +
          line('M124 100c8-6 12 6 20 0s12 6 20 0M124 112c8-6 12 6 20 0s12 6 20 0', ink.base, 2.5, ' stroke-opacity=".5"'),
      )
    );
  }
  return ground(120, 212, 92) + back + letter + s.sign(150, 76, 40, white) + front;
};

const calendar: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(2);
  const first = rng.int(0, 6);
  const marked = rng.int(8, 24);
  const grid = (x: number, y: number, step: number): string =>
    times(28, (i) =>
      i < first && i < 7
        ? ''
        : fill(
            box(x + (i % 7) * step, y + Math.floor(i / 7) * step * 0.84, step * 0.62, step * 0.5, 2),
            i === marked ? standingOut(white, [s.accent, main]).base : i % 7 > 4 ? mix(main, white, 0.55).base : white.dark,
          ),
    );
  const rings = (y: number): string =>
    times(8, (i) => line(`M${62 + i * 17} ${y - 8}v16`, steel.deep, 5) + line(`M${61 + i * 17} ${y - 7}v14`, steel.light, 2));
  if (style === 1) {
    return (
      ground(120, 210, 90) +
      fill('M196 60L222 206H180z', main.deep) +
      body(soft(6, 46, 52, 194, 52, 206, 204, 34, 204), main, '', { shade: 6 }) +
      fill(soft(4, 56, 64, 184, 64, 192, 186, 48, 186), white.base) +
      fill(soft(4, 56, 64, 184, 64, 187, 106, 53, 106), mix(s.second, white, 0.3).base) +
      s.sign(120, 85, 36, mix(s.second, white, 0.3)) +
      grid(64, 118, 17) +
      rings(54)
    );
  }
  return (
    ground(120, 212, 84) +
    body(
      box(40, 46, 160, 162, 9),
      white,
      fill(box(40, 46, 160, 56), main.base) +
        s.sign(120, 78, 38, main) +
        (s.motif ? '' : line('M88 78h64', standingOut(main, [white]).base, 9)) +
        grid(54, 118, 20),
      { shade: 8 },
    ) +
    rings(46)
  );
};

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

export const stationery: Drawings = {
  'gel-pen': pen(1),
  'coloured-pencils': always(pencil, 1),
  'washi-tape': always(tape, 1),
  'tape-dispenser': always(tape, 0),
  watercolours: always(paintSet, 1),
  'paint-tubes': always(paintSet, 0),

  notebook,
  pen: pen(),
  'fountain-pen': pen(0),
  'brush-pen': pen(2),
  marker: pen(3),
  pencil,
  'pencil-case': pencilCase,
  ruler,
  scissors,
  tape,
  envelope,
  calendar,
  paint: paintSet,
  'brush-art': brushArt,
  ink: inkBottle,
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
  sticker: (s) =>
    ground(120, 212, 66) +
    turned(
      6,
      body(
        soft(8, 50, 30, 190, 30, 190, 164, 150, 206, 50, 206),
        white,
        [
          [86, 74],
          [154, 74],
          [86, 140],
          [140, 134],
        ]
          .map(([x = 0, y = 0], i) =>
            s.motif
              ? s.sign(x, y, 46, white)
              : fill(i % 2 ? star(x, y, 24, 5, 0.5) : oval(x, y, 22), [s.main, s.second, s.accent][i % 3]?.base ?? ''),
          )
          .join(''),
        { shade: 7 },
      ) + fill('M150 206V172Q150 164 158 164H190z', white.deep),
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
