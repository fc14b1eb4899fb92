import { box, soft } from './outline';
import { brass, mix, rubber, standingOut, steel, vary } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, ground, line, rod, stitch, times } from './svg';

const backpack: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(4);
  const pocket = rng.chance(0.5) ? trim : vary(main, -0.05);
  const straps = rod('M66 92C40 110 40 160 54 190M174 92C200 110 200 160 186 190', vary(main, -0.07), 16);
  const handle = rod('M102 44C102 22 138 22 138 44', trim, 9);
  const shell =
    [
      soft(38, 58, 38, 182, 38, 190, 206, 50, 206),
      soft(22, 62, 40, 178, 40, 188, 206, 52, 206),
      soft(50, 54, 36, 186, 36, 192, 208, 48, 208),
      soft(18, 66, 62, 174, 62, 186, 208, 54, 208),
    ][style] ?? '';
  const rolled = style === 3;
  return (
    ground(120, 214, 82) +
    straps +
    (rolled ? body(box(70, 32, 100, 26, 13), s.accent, line('M92 30v30M148 30v30', trim.deep, 5), { shade: 5 }) : handle) +
    body(
      shell,
      main,
      (style === 1 ? '' : crease('M66 92C84 84 156 84 174 92', 3)) +
        (style === 2 ? line('M52 106C80 74 160 74 188 106', trim.base, 4.5) : '') +
        (style === 0 ? line('M84 36V130M156 36V130', trim.base, 8) : ''),
      { shade: 12, gleam: 5 },
    ) +
    (style === 1 || rolled
      ? body(
          soft(14, 60, 40 + (rolled ? 18 : -4), 180, 40 + (rolled ? 18 : -4), 184, 106, 56, 106),
          vary(main, 0.03),
          stitch('M62 99h116', main.deep),
          { shade: 7 },
        ) +
        [88, 144]
          .map((x) => line(`M${x + 4} 92V140`, trim.base, 9) + body(box(x - 3, 112, 14, 15, 3), steel, '', { shade: 3, gleam: 0 }))
          .join('')
      : '') +
    body(
      soft(16, 72, 130, 168, 130, 172, 196, 68, 196),
      pocket,
      line('M76 146H164', pocket.deep, 3.5) + line('M150 147v12', s.accent.base, 5) + s.sign(120, 170, 42, pocket),
      { shade: 7 },
    ) +
    (style === 0
      ? body(box(34, 136, 20, 52, 8), vary(main, -0.06), '', { shade: 4 }) +
        body(box(186, 136, 20, 52, 8), vary(main, -0.06), '', { shade: 4 })
      : '') +
    (rng.chance(0.4) && style !== 1 ? body(box(106, 98, 28, 18, 4), s.accent, '', { shade: 3 }) : '')
  );
};

const handbag: Draw = (s) => {
  const { rng, main } = s;
  const metal = standingOut(main, [brass, steel]);
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(4);
  if (style === 1) {
    const d = soft(8, 54, 84, 186, 84, 196, 206, 44, 206);
    return (
      ground(120, 212, 80) +
      rod('M86 92C86 30 110 24 120 24C130 24 154 30 154 92', s.second, 8) +
      body(d, main, s.deco(main, 44, 90, 152, 110, 76, 22) || stitch('M58 96h124', main.deep), { shade: 11 }) +
      line('M86 88v22M154 88v22', s.second.base, 10) +
      rod('M86 90C86 34 110 30 120 30C130 30 154 34 154 90', s.second, 9)
    );
  }
  if (style === 2) {
    return (
      ground(120, 206, 84) +
      rod('M64 118C52 40 188 40 176 118', s.second, 8) +
      body(soft(30, 48, 96, 192, 96, 200, 200, 40, 200), main, '', { shade: 10 }) +
      body(
        'M44 104C44 90 52 88 62 88L178 88C188 88 196 90 196 104C194 148 150 156 120 156C90 156 46 148 44 104z',
        vary(main, 0.03),
        stitch('M50 106C54 142 92 149 120 149C148 149 186 142 190 106', main.deep),
        { shade: 6 },
      ) +
      body(box(108, 140, 24, 28, 6), metal, '', { shade: 4 }) +
      s.sign(120, 118, 30, main)
    );
  }
  return (
    ground(120, 208, 84) +
    rod('M82 96C82 46 158 46 158 96', vary(trim, -0.06), 10) +
    body(
      soft(20, 56, 88, 184, 88, 204, 202, 36, 202),
      main,
      (style === 3 ? fill('M30 160h180v50h-180z', trim.base) : stitch('M52 112C90 120 150 120 188 112', main.deep)) +
        s.sign(120, 150, 50, main),
      { shade: 11 },
    ) +
    rod('M66 104C66 60 150 54 160 104', trim, 10) +
    dot(66, 106, 6, metal.base) +
    dot(160, 106, 6, metal.base) +
    body(box(110, 84, 20, 26, 5), metal, '', { shade: 3 }) +
    (rng.chance(0.5)
      ? line('M158 112L166 132', trim.dark, 3) + body(soft(4, 160, 130, 176, 130, 180, 158, 156, 158), s.accent, '', { shade: 3 })
      : '')
  );
};

const suitcase: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  if (rng.turn(3) === 2) {
    return (
      ground(120, 206, 90) +
      rod('M98 84C98 56 142 56 142 84', s.second, 11) +
      body(box(32, 80, 176, 122, 18), main, stitch(box(40, 88, 160, 106, 13), main.deep) + s.sign(120, 150, 52, main), { shade: 11 }) +
      [66, 158]
        .map((x) => body(box(x, 78, 16, 126, 3), s.second, '', { shade: 3 }) + body(box(x - 3, 122, 22, 18, 4), brass, '', { shade: 3 }))
        .join('') +
      body(box(104, 80, 32, 16, 4), brass, '', { shade: 3 })
    );
  }
  const ribs = rng.turn(2) === 0;
  return (
    ground(120, 216, 66) +
    line('M98 62V26H142V62', steel.dark, 6) +
    body(box(92, 20, 56, 12, 6), rubber, '', { shade: 3 }) +
    body(box(66, 200, 18, 14, 6), rubber, '', { shade: 3 }) +
    body(box(156, 200, 18, 14, 6), rubber, '', { shade: 3 }) +
    body(
      box(56, 56, 128, 150, 20),
      main,
      ribs
        ? line(
            times(6, (i) => `M${74 + i * 18} 70V192`),
            main.deep,
            4,
            ' stroke-opacity=".55"',
          ) +
            line(
              times(6, (i) => `M${77 + i * 18} 70V192`),
              main.light,
              2,
              ' stroke-opacity=".6"',
            )
        : fill(box(56, 118, 128, 12), trim.base) + fill(box(56, 92, 128, 4) + box(56, 152, 128, 4), main.dark),
      { shade: 12, gleam: 5 },
    ) +
    body(box(178, 108, 12, 36, 5), trim, '', { shade: 3 }) +
    (s.sign(120, 128, 50, main) ||
      (rng.chance(0.4)
        ? line('M84 74L74 98', trim.dark, 3) + body(soft(4, 66, 96, 84, 100, 78, 126, 60, 122), s.accent, '', { shade: 3 })
        : ''))
  );
};

const sleeve: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const flap = rng.turn(2) === 1;
  const d = box(28, 62, 184, 130, 16);
  return (
    ground(120, 198, 92) +
    (flap ? '' : body(box(42, 50, 156, 40, 8), steel, line('M110 60h20', steel.dark, 3), { shade: 4 })) +
    body(
      d,
      main,
      stitch(box(36, 70, 168, 114, 11), main.deep) +
        s.deco(main, 28, 62, 184, 130, 54, 24) +
        (flap ? '' : line('M40 80H200', trim.base, 4)),
      { shade: 11 },
    ) +
    (flap
      ? body('M28 80C28 68 34 62 44 62L196 62C206 62 212 68 212 80L150 128C138 138 102 138 90 128z', vary(main, 0.03), '', { shade: 6 }) +
        body(box(108, 114, 24, 30, 7), trim, '', { shade: 3 })
      : dot(196, 80, 6, trim.base))
  );
};

const toteLike: Draw = (s) => {
  const { main } = s;
  return (
    ground(120, 212, 76) +
    rod('M88 92C88 40 104 30 120 30C136 30 152 40 152 92', mix(main, s.second, 0.5), 10) +
    body(soft(8, 54, 84, 186, 84, 192, 208, 48, 208), main, s.deco(main, 44, 90, 152, 110, 80, 22), { shade: 11 }) +
    stitch('M60 94h120', main.deep)
  );
};

export const bags: Drawings = { backpack, handbag, suitcase, 'laptop-sleeve': sleeve, 'tote-bag': toteLike };
