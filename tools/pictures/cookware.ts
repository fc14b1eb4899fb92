import { around, box, lathe, oval, smooth, soft } from './outline';
import { brass, darkWood, foliage, rubber, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, line, rod, shifted, times, turned } from './svg';

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
  'chef-knife': knife(0),
  pot: pot(),
  casserole: pot(0),
  claypot: pot(1),
  steamer: pot(2),
  pan,
  wok,
  knife: knife(),
  cleaver: knife(1),
  'rice-cooker': riceCooker,
};
