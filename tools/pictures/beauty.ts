import { box, lathe, oval, smooth, soft } from './outline';
import { brass, glass, mix, paper, rubber, standingOut, steel, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings, type Sketch } from './sketch';
import { body, clipped, crease, dot, fill, flat, glint, ground, line, pane, rod, times, turned } from './svg';
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

const comb =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const trim = standingOut(main, [s.second, s.accent]);
    const style = fixed ?? rng.turn(3);
    if (style === 1) {
      // Paddle brush.
      return (
        ground(120, 214, 56) +
        turned(
          20,
          body(soft(11, 106, 128, 134, 128, 132, 222, 108, 222), main, line('M116 150V206', main.light, 3), { shade: 6 }) +
            body(soft(34, 70, 18, 170, 18, 168, 140, 72, 140), main, '', { shade: 9 }) +
            body(
              soft(26, 80, 28, 160, 28, 158, 130, 82, 130),
              standingOut(main, [s.second, rubber]),
              times(30, (i) => dot(92 + (i % 5) * 14, 42 + Math.floor(i / 5) * 15, 3, wood.light)),
              { shade: 5 },
            ),
        )
      );
    }
    if (style === 2) {
      return (
        ground(120, 208, 70) +
        turned(
          -32,
          body(soft(10, 120, 96, 232, 100, 232, 122, 120, 128), vary(main, -0.03), s.sign(178, 111, 18, main), { shade: 5 }) +
            body(soft(8, 20, 84, 130, 88, 130, 112, 20, 112), main, '', { shade: 5 }) +
            rod(
              times(12, (i) => `M${28 + i * 8.4} 112V${150 - (i % 2)}`),
              main,
              4.5,
            ),
        )
      );
    }
    return (
      ground(120, 206, 84) +
      turned(
        -18,
        rod(
          times(15, (i) => `M${38 + i * 11.8} 112V172`),
          main,
          6.5,
        ) +
          body(
            'M28 120C22 76 60 58 120 62C180 58 218 76 212 120z',
            main,
            line('M30 108C70 92 170 92 210 108', trim.base, 4) + s.sign(120, 84, 30, main) + crease('M40 88C90 74 150 74 200 88', 2, '.12'),
            { shade: 8, gleam: 5 },
          ),
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

const brush: Draw = (s) => {
  const { rng, main } = s;
  const hair = standingOut(main, [s.second, wood]);
  const one = (x: number, w: number, top: number, tone: Tone): string =>
    body(soft(4, x - 6, 116, x + 6, 116, x + 4, 212, x - 4, 212), tone, '', { shade: 4 }) +
    body(soft(3, x - 9, 88, x + 9, 88, x + 7, 124, x - 7, 124), brass, '', { shade: 4 }) +
    body(
      `M${x - 8} 90C${x - w} 74 ${x - w} ${top + 12} ${x} ${top}C${x + w} ${top + 12} ${x + w} 74 ${x + 8} 90z`,
      hair,
      line(`M${x - 6} 84L${x - w * 0.4} ${top + 14}M${x} 86V${top + 10}M${x + 6} 84L${x + w * 0.4} ${top + 14}`, hair.dark, 1.8) +
        fill(box(x - 40, top - 4, 80, 18), mix(hair, s.accent, 0.6).base),
      { shade: 6 },
    );
  return rng.turn(2)
    ? ground(120, 216, 70) +
        turned(-16, one(84, 18, 42, main), 84, 212) +
        turned(16, one(156, 16, 46, vary(main, 0.05)), 156, 212) +
        one(120, 32, 22, main)
    : ground(116, 212, 60) + turned(30, one(120, 34, 20, main));
};

const mask: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  if (style === 1) {
    // Eye mask for sleep.
    return (
      ground(120, 182, 90) +
      rod('M34 118C10 84 60 70 80 74M206 118C230 84 180 70 160 74M80 74C100 66 140 66 160 74', standingOut(main, [s.second, rubber]), 7) +
      body(
        'M30 116C32 90 74 82 120 88C166 82 208 90 210 116C212 148 184 166 156 160C138 156 132 140 120 140C108 140 102 156 84 160C56 166 28 148 30 116z',
        main,
        s.motif
          ? s.sign(70, 122, 36, main) + s.sign(170, 122, 36, main)
          : line(
              'M52 124q20 18 40 0M148 124q20 18 40 0M58 132l-5 6M72 137v7M86 132l5 6M154 132l-5 6M168 137v7M182 132l5 6',
              standingOut(main, [s.second, s.accent]).base,
              4,
            ),
        { shade: 9, gleam: 5 },
      )
    );
  }
  if (style === 2) {
    // Sheet mask sachet.
    return (
      ground(120, 214, 66) +
      turned(
        -6,
        body(
          soft(6, 56, 24, 184, 24, 188, 208, 52, 208),
          main,
          line(
            times(15, (i) => `M${62 + i * 8} 26v10`),
            main.dark,
            2,
          ) +
            (s.sign(120, 116, 90, main) ||
              fill(
                'M120 64C160 64 172 96 166 132C160 164 138 178 120 178C102 178 80 164 74 132C68 96 80 64 120 64z',
                standingOut(main, [s.second, white]).base,
              ) +
                fill(oval(100, 112, 11, 6) + oval(140, 112, 11, 6) + oval(120, 150, 12, 5), main.base) +
                line('M120 118v14', main.base, 3)) +
            fill(box(40, 190, 160, 8), s.accent.base),
          { shade: 9 },
        ),
      )
    );
  }
  return (
    ground(120, 198, 84) +
    line('M48 100C14 90 10 160 54 158M192 100C226 90 230 160 186 158', standingOut(main, [white, s.second]).edge || s.second.base, 4) +
    body(
      soft(14, 44, 88, 120, 76, 196, 88, 190, 166, 120, 186, 50, 166),
      main,
      line('M46 112Q120 102 194 112M48 132Q120 128 192 132M50 150Q120 154 190 150', main.deep, 3) + s.sign(120, 130, 44, main),
      { shade: 9 },
    )
  );
};

const razor: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  if (s.rng.turn(2)) {
    // Electric.
    return (
      ground(120, 214, 52) +
      turned(
        10,
        body(
          soft(24, 82, 84, 158, 84, 150, 212, 90, 212),
          main,
          fill(soft(12, 100, 118, 140, 118, 136, 196, 104, 196), vary(main, -0.06).base) +
            body(oval(120, 142, 11), trim, '', { shade: 3 }) +
            s.sign(120, 176, 22, main),
          { shade: 10, gleam: 6 },
        ) +
          body(soft(8, 84, 64, 156, 64, 154, 90, 86, 90), trim, '', { shade: 5 }) +
          [96, 120, 144]
            .map((x, i) =>
              body(
                oval(x, i === 1 ? 44 : 56, 21),
                steel,
                line(oval(x, i === 1 ? 44 : 56, 13), steel.deep, 2, ' stroke-dasharray="2 3"') + dot(x, i === 1 ? 44 : 56, 5, steel.deep),
                { shade: 4 },
              ),
            )
            .join(''),
      )
    );
  }
  return (
    ground(120, 212, 54) +
    turned(
      28,
      body(
        soft(9, 110, 86, 130, 86, 134, 212, 106, 212),
        main,
        line(
          times(6, (i) => `M110 ${140 + i * 10}h20`),
          trim.base,
          4,
        ),
        { shade: 6 },
      ) +
        body(soft(4, 106, 66, 134, 66, 130, 92, 110, 92), trim, '', { shade: 4 }) +
        body(
          box(66, 34, 108, 36, 8),
          vary(main, -0.02),
          fill(box(74, 42, 92, 5, 2) + box(74, 51, 92, 5, 2), steel.light) + line('M74 62h92', s.accent.base, 5),
          { shade: 5 },
        ),
    )
  );
};

const toothbrush: Draw = (s) => {
  const { rng, main } = s;
  const tones = [main, s.second, s.accent];
  const manual = (x: number, tone: Tone): string =>
    body(
      soft(6, x - 8, 30, x + 8, 30, x + 9, 210, x - 9, 210),
      tone,
      fill(box(x - 12, 120, 24, 60), tone.dark) +
        line(
          times(4, (i) => `M${x - 5} ${132 + i * 12}h10`),
          tone.light,
          3,
        ),
      { shade: 5 },
    ) +
    times(5, (i) =>
      body(box(x + 6, 32 + i * 10, 20, 8, 3), i % 2 ? white : standingOut(white, [s.second, main]), '', { shade: 2, gleam: 0 }),
    );
  if (rng.turn(2)) {
    return (
      ground(120, 214, 62) +
      turned(
        -10,
        body(
          soft(18, 80, 106, 124, 106, 126, 212, 78, 212),
          main,
          body(oval(102, 136, 10), standingOut(main, [s.second]), '', { shade: 3 }) +
            dot(102, 164, 3, '#7fdc9a') +
            dot(102, 174, 3, main.deep) +
            s.sign(102, 192, 22, main),
          { shade: 9, gleam: 5 },
        ) +
          rod('M102 106V58', white, 11) +
          body(soft(7, 92, 24, 112, 24, 110, 62, 94, 62), white, '', { shade: 4 }) +
          times(4, (i) => fill(box(110, 27 + i * 8.4, 15, 6.4, 2), i % 2 ? white.dark : standingOut(white, [s.second, main]).base)),
      ) +
      body(soft(8, 150, 188, 204, 188, 208, 210, 146, 210), standingOut(main, [s.second, white]), '', { shade: 5 })
    );
  }
  return (
    ground(120, 214, 58) +
    tones
      .slice(0, 2)
      .map((tone, i) => turned(i ? 14 : -10, manual(i ? 142 : 92, tone), i ? 142 : 92, 206))
      .join('') +
    (rng.chance(0.5)
      ? body(lathe(116, [40, 130, 38, 170, 34, 208], 0.12), standingOut(main, [s.accent, glass]), s.sign(116, 172, 36, s.accent), {
          shade: 9,
        })
      : '')
  );
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
  'safety-razor': always(razor, 0),
  'electric-razor': always(razor, 1),
  'electric-toothbrush': always(toothbrush, 1),
  'tube-set': tubeSet,

  tube,
  'cream-jar': creamJar,
  'bottle-pump': pump,
  soap,
  comb: comb(),
  hairbrush: comb(1),
  lipstick,
  brush,
  mask,
  'eye-mask': always(mask, 1),
  'face-mask': always(mask, 2),
  razor,
  toothbrush,
  perfume,
  'make-up': palette,
  palette,
  'nail-polish': nailPolish,
};
