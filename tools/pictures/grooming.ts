import { box, lathe, oval, soft } from './outline';
import { brass, glass, mix, rubber, standingOut, steel, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, crease, dot, fill, ground, line, rod, times, turned } from './svg';

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

export const grooming: Drawings = {
  'safety-razor': always(razor, 0),
  'electric-razor': always(razor, 1),
  'electric-toothbrush': always(toothbrush, 1),
  comb: comb(),
  hairbrush: comb(1),
  brush,
  mask,
  'eye-mask': always(mask, 1),
  'face-mask': always(mask, 2),
  razor,
  toothbrush,
};
