import { around, box, lathe, oval, smooth, soft, through } from './outline';
import { brass, darkWood, foliage, mix, rubber, standingOut, steel, vary, white, wood } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, line, rod, shifted, times, turned } from './svg';
import { opening } from './vessels';

const pot =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(3);
    const trim = standingOut(main, [s.second, s.accent]);
    const knob = standingOut(main, [brass, s.accent, steel]);
    if (style === 2) {
      // Steamer: two tiers with lid.
      const tier = (y: number, h: number): string =>
        body(
          lathe(120, [74, y, 74, y + h], 0.08),
          main,
          times(5, (i) => dot(76 + i * 22, y + h * 0.55 + 8, 3, main.deep)),
          { shade: 13, gleam: 5 },
        ) + rod(`M48 ${y + 12}H32V${y + 26}H46M192 ${y + 12}H208V${y + 26}H194`, standingOut(main, [s.second, rubber]), 7);
      return (
        ground(120, 210, 84) +
        tier(150, 52) +
        tier(104, 44) +
        body('M46 104C48 64 192 64 194 104C180 120 60 120 46 104z', vary(main, 0.03), glint('M66 96C78 82 96 78 112 77', 5), { shade: 9 }) +
        rod('M106 74C106 54 134 54 134 74', standingOut(main, [s.second, rubber]), 8)
      );
    }
    const clay = style === 1;
    const d = clay ? lathe(120, [70, 116, 78, 140, 66, 180, 44, 200]) : lathe(120, [78, 112, 78, 150, 74, 196], 0.1);
    return (
      ground(120, 208, 86) +
      (clay
        ? body(soft(8, 36, 130, 54, 122, 54, 148, 38, 146), main, '', { shade: 4 }) +
          body(soft(8, 204, 130, 186, 122, 186, 148, 202, 146), main, '', { shade: 4 })
        : rod('M44 134H26C16 134 16 156 26 156H44M196 134H214C224 134 224 156 214 156H196', vary(main, -0.04), 11)) +
      body(
        d,
        main,
        s.deco(main, 50, 124, 140, 66, 48, 24) ||
          (clay
            ? fill('M30 104H210V150Q120 176 30 150z', trim.base)
            : rng.chance(0.4)
              ? line('M30 176Q120 194 210 176', trim.base, 6)
              : ''),
        { shade: 15, gleam: 6 },
      ) +
      body(
        clay ? 'M44 116C48 82 192 82 196 116C180 132 60 132 44 116z' : 'M40 112C44 74 196 74 200 112C184 128 56 128 40 112z',
        clay ? trim : vary(main, 0.02),
        glint('M66 104C76 92 94 86 110 85', 5, '.35'),
        { shade: 9 },
      ) +
      body(clay ? soft(5, 104, 74, 136, 74, 132, 92, 108, 92) : box(104, 66, 32, 18, 9), clay ? trim : knob, '', { shade: 4 })
    );
  };

const pan: Draw = (s) => {
  const { rng, main } = s;
  const handle = standingOut(main, [s.second, wood]);
  const food = rng.turn(3);
  const inside = vary(main, -0.05);
  const contents = [
    '',
    fill(smooth(70, 96, 98, 84, 128, 96, 132, 122, 104, 138, 74, 126), white.base) +
      dot(102, 110, 16, '#f2b437') +
      dot(97, 105, 5, '#f8d27c'),
    around(5, 30, 104, 112)
      .map(([x, y]) => fill(smooth(x, y - 12, x + 12, y - 3, x + 3, y + 5, x - 11, y + 1), foliage.base))
      .join('') +
      dot(90, 112, 10, '#d9503c') +
      dot(116, 122, 9, '#d9503c'),
  ][food];
  return (
    ground(104, 196, 84) +
    turned(
      rng.num(-6, 6),
      body(soft(10, 166, 150, 182, 134, 226, 186, 212, 204), handle, dot(212, 188, 5, handle.deep), { shade: 6 }) +
        body(soft(4, 158, 144, 172, 130, 188, 148, 174, 162), steel, '', { shade: 4 }) +
        body(oval(104, 112, 84), main, '', { shade: 10, gleam: 4 }) +
        body(oval(104, 110, 70), inside, s.sign(104, 110, 60, inside) || (contents ?? ''), { shade: 0, gleam: 0 }) +
        line('M50 84C62 62 82 50 104 48', main.light, 5, ' stroke-opacity=".7"') +
        (rng.chance(0.4) ? line(oval(104, 110, 56), main.light, 2.5, ' stroke-opacity=".4"') : ''),
    )
  );
};

const wok: Draw = (s) => {
  const { rng, main } = s;
  const handle = standingOut(main, [s.second, wood]);
  const two = rng.turn(2) === 1;
  return (
    ground(112, 206, 70) +
    (two
      ? rod('M34 104C10 96 10 134 36 128M192 104C216 96 216 134 190 128', vary(main, 0.05), 9)
      : body(soft(8, 178, 108, 234, 78, 240, 96, 186, 130), handle, '', { shade: 5 }) + rod('M30 112C12 106 14 132 34 130', main, 8)) +
    body(
      'M24 112C36 170 76 202 112 202C148 202 188 170 200 112z',
      main,
      crease('M60 160C84 186 140 186 164 160', 3, '.16') + s.sign(112, 156, 44, main),
      { shade: 15, gleam: 6 },
    ) +
    flat(oval(112, 112, 88, 24), vary(main, 0.04)) +
    fill(oval(112, 114, 80, 19), main.deep) +
    (rng.chance(0.5)
      ? fill(smooth(66, 118, 92, 106, 126, 110, 156, 116, 128, 126, 92, 126), foliage.base) +
        dot(96, 114, 6, '#e2683f') +
        dot(126, 118, 6, '#f0b03f') +
        dot(112, 110, 5, '#e2683f')
      : line('M50 116C70 128 150 128 174 116', main.light, 3, ' stroke-opacity=".5"'))
  );
};

const knife =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(3);
    const grip = standingOut(main, [s.second, darkWood]);
    const blade =
      ['M30 92H150V136H128C86 136 50 122 30 92z', 'M34 66H160V142H40C36 142 34 140 34 136z', 'M22 104L150 96V132C110 138 56 128 22 104z'][
        style
      ] ?? '';
    const top = [92, 84, 98][style] ?? 92;
    return (
      ground(122, 204, 84) +
      turned(
        -32,
        shifted(
          0,
          6,
          body(
            soft(9, 148, top, 226, top + 2, 228, top + 26, 212, top + 30, 150, top + 28),
            grip,
            line(`M170 ${top + 15}h0M190 ${top + 15}h0M208 ${top + 15}h0`, steel.light, 6),
            { shade: 6 },
          ) +
            body(
              blade,
              main,
              fill(style === 1 ? 'M30 122H170V146H30z' : 'M20 100C60 128 110 126 160 122V142H60z', main.light) +
                (style === 1 ? dot(52, 82, 6, main.deep) : '') +
                s.sign(126, top + 18, 22, main) +
                (rng.chance(0.4) && style !== 1 ? times(6, (i) => fill(oval(70 + i * 13, 118, 4, 8), main.dark)) : ''),
              { shade: 5, gleam: 3 },
            ) +
            body(box(144, top - 2, 12, 32, 3), s.accent, '', { shade: 3 }),
        ),
      )
    );
  };

const board: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const grain = (tone = main): string =>
    line(
      'M40 96C90 86 150 106 210 92M40 126C100 116 140 140 210 124M40 156C80 150 150 168 210 152',
      tone.dark,
      2.5,
      ' stroke-opacity=".7"',
    );
  if (style === 1) {
    return (
      ground(120, 212, 80) +
      [s.accent, s.second, main]
        .map((tone, i) =>
          shifted(
            -26 + i * 22,
            -18 + i * 12,
            body(
              box(58, 44, 104, 152, 14),
              tone,
              i === 2 ? line('M80 40V200M104 40V200M128 40V200', tone.dark, 2, ' stroke-opacity=".6"') + s.sign(110, 130, 44, tone) : '',
              { shade: 7 },
            ) + fill(box(92, 56, 36, 12, 6), tone.deep),
          ),
        )
        .join('')
    );
  }
  if (style === 2) {
    return (
      ground(120, 208, 60) +
      body(
        'M104 90V44C104 22 136 22 136 44V90C180 96 190 120 190 144C190 182 160 204 120 204C80 204 50 182 50 144C50 120 60 96 104 90z',
        main,
        line('M60 130C90 122 150 140 186 126M56 156C90 148 150 166 190 152', main.dark, 2.5, ' stroke-opacity=".7"') +
          s.sign(120, 150, 50, main),
        { shade: 10 },
      ) +
      fill(oval(120, 46, 7), main.deep)
    );
  }
  return (
    ground(120, 204, 90) +
    turned(
      -8,
      body(
        box(34, 66, 172, 118, 18),
        main,
        grain() +
          (style === 3 ? fill('M34 60h20v140H34zM186 60h20v140h-20z', s.second.base) : '') +
          (rng.chance(0.5) ? line(box(48, 80, 144, 90, 12), main.deep, 3, ' stroke-opacity=".5"') : '') +
          s.sign(120, 126, 50, main),
        { shade: 10 },
      ) +
        fill(box(176, 106, 14, 40, 7), main.deep) +
        (rng.chance(0.5) && !s.motif
          ? fill(oval(92, 116, 24, 20), '#d9483b') +
            dot(92, 116, 14, '#ee8b6c') +
            shifted(34, 14, fill(oval(92, 116, 20, 16), '#d9483b') + dot(92, 116, 11, '#ee8b6c')) +
            fill(smooth(140, 98, 160, 90, 164, 106, 148, 110), foliage.base)
          : ''),
    )
  );
};

const bowl: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const w = rng.num(80, 88);
  const top = rng.num(98, 108);
  const d =
    [
      lathe(120, [w, top, w * 0.9, top + 44, w * 0.5, top + 82, w * 0.42, top + 90]),
      lathe(120, [w, top, w * 0.98, top + 34, w * 0.8, top + 72, w * 0.5, top + 86]),
      lathe(120, [w + 8, top + 8, w * 0.84, top + 36, w * 0.4, top + 80], 0.1),
      lathe(120, [w, top, w * 0.82, top + 50, w * 0.4, top + 82]),
    ][style] ?? '';
  const inside = style === 2 ? standingOut(main, [s.second]) : mix(main, white, 0.4);
  const full = rng.turn(3, 1);
  const y = style === 2 ? top + 8 : top;
  const rx = style === 2 ? w + 8 : w;
  const food = [
    '',
    fill(
      `M${120 - rx + 12} ${y}C${120 - rx * 0.5} ${y - 40} ${120 + rx * 0.5} ${y - 40} ${120 + rx - 12} ${y}C${120 + rx * 0.5} ${y + 14} ${120 - rx * 0.5} ${y + 14} ${120 - rx + 12} ${y}z`,
      '#f6f1e4',
    ) + times(7, (i) => line(`M${78 + i * 13} ${y - 10 - (i % 3) * 5}l5-2`, '#ddd3bd', 3)),
    fill(oval(120, y + 3, rx - 12, (rx - 12) * 0.15), '#d99b4a') +
      dot(100, y, 7, '#f3e2b0') +
      dot(136, y + 4, 6, foliage.base) +
      dot(120, y - 3, 5, foliage.light),
  ][full];
  return (
    ground(120, top + 98, 62) +
    body(
      d,
      main,
      (s.deco(main, 40, top + 22, 160, 60, 46, 22) ||
        [
          line(`M20 ${y + 12}Q120 ${y + 52} 220 ${y + 12}`, standingOut(main, [s.second]).base, 7),
          line(
            times(12, (i) => `M${36 + i * 15} ${y + 18 + 14 * Math.sin((i / 11) * 3.1)}l6 16`),
            standingOut(main, [s.second]).base,
            5,
          ),
          '',
          line(`M20 ${y + 44}Q120 ${y + 76} 220 ${y + 44}`, standingOut(main, [s.second]).base, 10),
        ][rng.turn(4, 2)]) ??
        '',
      { shade: 15, gleam: 6 },
    ) +
    opening(120, y, rx, main, inside.dark, 6) +
    (food ?? '')
  );
};

const plate: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(4);
  const ring = [
    line(oval(120, 116, 70), trim.base, 5),
    around(16, 70, 120, 116)
      .map(([x, y]) => dot(x, y, 4.5, trim.base))
      .join(''),
    line(oval(120, 116, 76) + oval(120, 116, 66), trim.base, 2.5),
    '',
  ][style];
  return (
    ground(120, 208, 82) +
    (rng.chance(0.5) ? body(oval(120, 124, 88), vary(main, -0.05), '', { shade: 8 }) : '') +
    body(oval(120, 116, 88), main, ring ?? '', { shade: 9, gleam: 4 }) +
    body(oval(120, 116, 52), mix(main, style === 3 ? trim : white, style === 3 ? 0.8 : 0.25), s.sign(120, 116, 54, main), {
      shade: 0,
      gleam: 0,
    }) +
    line('M76 104A46 46 0 0 1 104 74', '#fff', 5, ' stroke-opacity=".4"') +
    line('M78 146A52 52 0 0 0 160 148', main.deep, 3, ' stroke-opacity=".3"')
  );
};

const chopsticks: Draw = (s) => {
  const { rng, main } = s;
  const pairs = rng.int(2, 3);
  const tips = [s.second, s.accent, main];
  return (
    ground(120, 208, 70) +
    turned(
      28,
      times(pairs * 2, (i) => {
        const x = 120 + (i - pairs + 0.5) * 17;
        const lean = (i - pairs + 0.5) * 2.2;
        const tone = tips[Math.floor(i / 2) % 3] ?? main;
        const top = 24 + (i % 2) * 4;
        return turned(
          lean,
          body(
            soft(2, x - 5, top, x + 5, top, x + 2.6, 214, x - 2.6, 214),
            main,
            fill(box(x - 8, top - 2, 16, 40), tone.base) + fill(box(x - 8, top + 42, 16, 5), s.accent.base),
            { shade: 4, gleam: 2 },
          ),
          120,
          210,
        );
      }),
    ) +
    (rng.chance(0.6)
      ? body(smooth(40, 178, 74, 166, 108, 176, 104, 196, 74, 200, 44, 196), mix(s.second, white, 0.4), '', { shade: 5 })
      : '')
  );
};

const utensils: Draw = (s) => {
  const { main } = s;
  return (
    ground(120, 210, 60) +
    turned(
      -14,
      rod('M96 110V34', main, 12) +
        body(soft(7, 78, 26, 114, 26, 112, 72, 80, 72), main, fill(box(88, 32, 4, 32, 2) + box(98, 32, 4, 32, 2), main.deep), { shade: 4 }),
      96,
      150,
    ) +
    turned(12, rod('M140 110V50', s.accent, 12) + body(oval(140, 42, 18, 24), s.accent, '', { shade: 5 }), 140, 150) +
    body(lathe(120, [46, 118, 44, 160, 40, 204], 0.1), s.second, s.sign(120, 160, 44, s.second), { shade: 12 }) +
    opening(120, 118, 46, s.second, s.second.deep)
  );
};

const riceCooker: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const square = rng.turn(2) === 1;
  return (
    ground(120, 212, 84) +
    body(box(74, 200, 26, 12, 5) + box(140, 200, 26, 12, 5), rubber, '', { shade: 3 }) +
    rod('M58 84C62 40 178 40 182 84', s.second, 9) +
    body(
      square
        ? soft(26, 40, 98, 200, 98, 196, 206, 44, 206)
        : smooth(48, 100, 120, 94, 192, 100, 206, 150, 188, 200, 120, 208, 52, 200, 34, 150),
      main,
      '',
      { shade: 14, gleam: 6 },
    ) +
    body(
      square ? soft(24, 40, 66, 200, 66, 202, 114, 38, 114) : 'M44 106C46 62 194 62 196 106C176 118 64 118 44 106z',
      vary(main, 0.02),
      line('M44 106C80 116 160 116 196 106', trim.base, 4),
      { shade: 8 },
    ) +
    body(
      box(92, 126, 56, 48, 10),
      rubber,
      line('M108 140h24', '#8fe0d0', 5) + dot(106, 160, 4, s.accent.base) + dot(120, 160, 4, white.base) + dot(134, 160, 4, white.base),
      { shade: 4 },
    ) +
    line('M112 72h16', main.deep, 6) +
    s.sign(120, 88, 22, main)
  );
};

export const cookware: Drawings = {
  'board-set': always(board, 1),
  'chef-knife': knife(0),

  pot: pot(),
  casserole: pot(0),
  claypot: pot(1),
  steamer: pot(2),
  pan,
  wok,
  knife: knife(),
  cleaver: knife(1),
  'cutting-board': board,
  bowl,
  plate,
  chopsticks,
  utensils,
  'rice-cooker': riceCooker,
  apron: (s) =>
    ground(120, 214, 60) +
    rod('M92 60C92 20 148 20 148 60', s.second, 6) +
    line(through(62, 116, 40, 130, 44, 170), s.second.base, 6) +
    line(through(178, 116, 200, 130, 196, 170), s.second.base, 6) +
    body(
      soft(7, 90, 52, 150, 52, 154, 88, 184, 114, 188, 208, 52, 208, 56, 114, 86, 88),
      s.main,
      s.deco(s.main, 50, 52, 140, 100, 46, 20) + line('M70 150H170V186H70z M120 150V186', s.main.deep, 3),
    ),
};
