import { soft } from './outline';
import { mix, rubber, standingOut, vary, white } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, crease, fill, flat, glint, ground, line, scaled, shifted, stitch, times, turned } from './svg';

/** Laces between two points of the throat line, as short bars across it. */
const laces = (count: number, x0: number, y0: number, x1: number, y1: number, colour: string): string =>
  times(count, (i) => {
    const t = (i + 0.5) / count;
    const [x, y] = [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
    return line(`M${x - 9} ${y + 9}L${x + 7} ${y - 7}`, colour, 4.5);
  });

/** Side designs of a sports shoe; the upper reaches from (40, 96) to (212, 164). */
const sideDesign = (which: number, colour: string, other: string): string => {
  const designs = [
    line('M60 158C92 150 124 138 150 116', colour, 11),
    line('M108 164L130 128', colour, 11) + line('M128 164L148 134', other, 7),
    fill('M84 164C98 132 118 118 136 112L150 120C126 128 112 142 108 164z', colour) +
      fill('M114 164C120 144 132 132 146 126L156 130C142 138 134 150 132 164z', other),
    line('M56 150C80 128 92 150 112 134C128 122 134 138 152 128', colour, 7),
    fill('M120 166C124 142 142 128 164 124C196 132 214 144 216 168z', colour),
    line('M70 162L96 128L118 162L140 122', colour, 6),
    times(4, (i) =>
      line(
        `M${88 + i * 16} ${164 - i * 2}C${96 + i * 16} ${150 - i * 3} ${104 + i * 15} ${140 - i * 3} ${112 + i * 14} ${116 + i * 3}`,
        i % 2 ? other : colour,
        4,
      ),
    ),
    fill('M48 164C50 140 66 128 92 130C84 142 84 154 86 164z', colour) + line('M96 150L130 128', other, 8),
  ];
  return designs[which % designs.length] ?? '';
};

const sportShoe =
  (trail: boolean, stackFrom: number, stackTo: number): Draw =>
  (s) => {
    const { rng } = s;
    const upper = s.main;
    const pale = rng.turn(4, 2);
    const sole = pale === 0 ? white : pale === 1 ? s.second : pale === 2 ? mix(white, s.second, 0.25) : vary(s.accent, 0.05);
    const stack = rng.num(stackFrom, stackTo);
    const top = 188 - stack;
    const spring = rng.num(4, 11);
    const tab = rng.num(90, 104);
    const collar = tab + rng.num(13, 18);
    const mark = standingOut(upper, [s.accent, s.second, white]);
    const other = standingOut(upper, [s.second, white]);
    const lift = `M36 ${top + 6}C35 ${tab + 30} 38 ${tab + 14} 40 ${tab}C42 ${tab - 8} 52 ${tab - 6} 54 ${tab + 2}C60 ${collar + 2} 80 ${collar + 4} 94 ${tab + 6}L104 ${tab - 8}C108 ${tab - 14} 118 ${tab - 12} 120 ${tab - 6}C132 ${tab + 14} 150 ${tab + 34} 174 ${tab + 42}C198 ${tab + 50} 214 ${top - 14} 212 ${top + 8}z`;
    const heel = rng.num(20, 27);
    const midsole = `M${heel + 4} ${top - 2}C${heel - 4} ${top + 12} ${heel} 182 ${heel + 10} 188L176 188C200 188 216 ${184 - spring} 220 ${top + 8 - spring}C221 ${top - 2 - spring / 2} 214 ${top - 2} 206 ${top}C160 ${top + 6} 110 ${top + 2} 84 ${top - 4}C62 ${top - 8} 40 ${top - 8} ${heel + 4} ${top - 2}z`;
    const seam = rng.turn(3);
    const line1 =
      seam === 0
        ? line(
            `M${heel} ${top + stack * 0.5}C80 ${top + stack * 0.3} 150 ${top + stack * 0.6} 218 ${top + stack * 0.3 - spring}`,
            sole.dark,
            3,
          )
        : seam === 1
          ? line(`M${heel + 4} ${top + 6}C70 ${top + stack} 110 ${top + stack * 0.4} 150 ${top + stack * 0.75}`, sole.dark, 4)
          : times(4, (i) => line(`M${38 + i * 16} ${top + 8}l8 ${stack - 16}`, sole.dark, 3));
    const tread = standingOut(sole, [trail ? rubber : rng.chance(0.5) ? s.accent : vary(s.main, -0.12), rubber]);
    const outsole = trail
      ? fill(
          `M${heel + 6} 182L${times(9, (i) => `${heel + 8 + i * 18} 194 ${heel + 20 + i * 18} 194 ${heel + 22 + i * 18} 186 `)}206 ${184 - spring} 214 ${172 - spring} 190 182z`,
          tread.base,
        )
      : line(`M${heel + 10} 188L176 188C196 188 210 ${184 - spring} 218 ${176 - spring}`, tread.base, 6);
    const toe = rng.chance(trail ? 0.9 : 0.4)
      ? fill(`M188 ${top + 10}C186 ${top - 18} 196 ${tab + 44} 206 ${tab + 50}L224 ${top + 12}z`, trail ? rubber.base : upper.dark)
      : '';
    const counter = rng.chance(0.6)
      ? fill(
          `M30 ${top + 8}L34 ${tab + 26}C54 ${tab + 26} 66 ${tab + 44} 66 ${top + 8}z`,
          rng.chance(0.5) ? upper.dark : mark.base,
          ' fill-opacity=".85"',
        )
      : '';
    const mesh = rng.chance(0.5)
      ? line(`M150 ${tab + 40}l28 20M140 ${tab + 40}l36 26M132 ${tab + 42}l36 26`, upper.dark, 2.5, ' stroke-dasharray="0 6"')
      : '';
    const lining = fill(
      `M54 ${tab + 2}C60 ${collar + 2} 80 ${collar + 4} 94 ${tab + 6}L104 ${tab - 8}C100 ${tab - 12} 64 ${tab - 2} 54 ${tab + 2}z`,
      upper.deep,
    );
    const pull = rng.chance(0.6) ? line(`M40 ${tab + 6}C30 ${tab} 32 ${tab - 16} 44 ${tab - 10}`, mark.base, 5) : '';
    const shoe =
      pull +
      lining +
      body(
        lift,
        upper,
        mesh + counter + toe + shifted(0, top - 160, s.sign(112, 138, 40, upper) || sideDesign(rng.turn(8), mark.base, other.base)),
      ) +
      crease(`M112 ${tab - 2}C126 ${tab + 20} 142 ${tab + 38} 160 ${tab + 46}`, 2.5) +
      laces(rng.int(4, 5), 112, tab + 6, 152, tab + 42, standingOut(upper, [white, s.second]).base) +
      outsole +
      body(midsole, sole, line1, { shade: 6, gleam: 3 });
    return ground(120, 200, 104) + turned(rng.pick([0, 0, -7]), scaled(1.07, shifted(-4, -6, shoe)), 120, 190);
  };

const sneaker: Draw = (s) => {
  const { rng } = s;
  const high = rng.turn(3) === 1;
  const tab = high ? 58 : 88;
  const upper = s.main;
  const trim = standingOut(upper, [s.second, s.accent]);
  const sole = rng.chance(0.7) ? white : mix(white, s.second, 0.3);
  const d = `M36 172L38 ${tab}C50 ${tab + 6} 82 ${tab + 4} 98 ${tab - 8}L114 ${tab - 6}C120 ${high ? 96 : tab + 16} 140 122 168 128C198 132 214 146 212 172z`;
  const cap = fill('M176 176C174 150 184 136 192 132C212 138 220 150 220 176z', rng.chance(0.6) ? sole.base : upper.dark);
  const side =
    s.sign(82, high ? 104 : 132, 42, upper) ||
    rng.pick([
      fill('M92 172C96 150 116 132 138 124L154 128C134 138 120 154 118 172z', trim.base),
      line('M70 172L92 128', trim.base, 14) + line('M92 172L110 132', trim.dark, 6),
      stitch(`M62 172C64 140 60 120 58 ${tab + 10}`, upper.deep),
      fill(`M30 172L30 ${tab}L56 ${tab + 4}C62 130 60 150 64 172z`, trim.base),
    ]);
  const eyelets = high ? 6 : 4;
  return (
    ground(120, 198, 96) +
    fill(`M38 ${tab}C50 ${tab + 6} 82 ${tab + 4} 98 ${tab - 8}C84 ${tab - 10} 54 ${tab - 8} 38 ${tab}z`, upper.deep) +
    body(d, upper, side + cap + stitch(`M112 ${tab + 14}C112 ${tab + 34} 126 146 166 152`, upper.deep)) +
    laces(eyelets, 112, tab + 8, 158, 122, sole.base) +
    body(soft(9, 28, 166, 100, 168, 214, 164, 218, 192, 30, 192), sole, line('M30 182L216 182', trim.base, 4), { shade: 5, gleam: 3 })
  );
};

const boot: Draw = (s) => {
  const { rng } = s;
  const leg = rng.turn(3);
  const top = [52, 70, 38][leg] ?? 52;
  const upper = s.main;
  const heel = rng.chance(0.5);
  const d = `M52 176C50 140 58 100 56 ${top}C76 ${top + 8} 104 ${top + 8} 124 ${top}C122 90 124 112 134 122C160 132 200 134 208 158C210 166 210 172 208 178z`;
  const cuff = `M54 ${top + 22}L55 ${top - 2}C76 ${top + 8} 104 ${top + 8} 125 ${top - 2}L124 ${top + 22}C104 ${top + 30} 76 ${top + 30} 54 ${top + 22}z`;
  const laced = leg !== 2;
  const sole = standingOut(upper, [s.second, rubber, white]);
  return (
    ground(122, 202, 92) +
    fill(`M56 ${top}C76 ${top - 10} 104 ${top - 10} 124 ${top}C104 ${top + 10} 76 ${top + 10} 56 ${top}z`, upper.deep) +
    body(
      d,
      upper,
      s.sign(88, 116, 40, upper) +
        crease('M70 150C92 142 112 132 124 116M136 124C128 140 128 160 130 178') +
        (rng.chance(0.5) ? fill('M170 180C168 152 184 138 200 134L222 180z', upper.dark) : ''),
    ) +
    (rng.chance(0.5)
      ? body(cuff, s.second, '', { shade: 5 })
      : stitch(`M56 ${top + 16}C76 ${top + 24} 104 ${top + 24} 123 ${top + 16}`, upper.deep)) +
    (laced
      ? times(4, (i) => line(`M${106 - i * 1} ${top + 34 + i * 17}l18 -3`, s.accent.base, 4.5))
      : line('M64 150C90 138 112 138 136 150', s.accent.base, 7)) +
    body(
      heel
        ? 'M48 176L208 176C212 182 212 190 208 194L110 194L102 188L94 202L50 202C46 194 46 184 48 176z'
        : soft(7, 46, 174, 212, 174, 216, 200, 46, 200),
      sole,
      times(10, (i) => line(`M${56 + i * 17} 202l0-8`, sole.deep, 4)),
      { shade: 4, gleam: 3 },
    )
  );
};

const sandal: Draw = (s) => {
  const { rng } = s;
  const straps = rng.turn(3);
  const foot =
    'M92 40C112 24 146 26 156 52C164 76 158 100 158 124C158 152 164 174 152 196C142 212 108 212 98 196C86 174 96 150 92 124C88 96 78 64 92 40z';
  const tread = mix(s.second, white, 0.25);
  const strap = s.main;
  const across = (y: number, w: number): string =>
    body(
      soft(8, 80, y + 8, 122, y - 6, 168, y + 4, 168, y + w, 124, y + w - 8, 80, y + w + 4),
      strap,
      s.deco(strap, 84, y - 6, 80, w, 24, 14),
      { shade: 5 },
    );
  const upper = [
    across(66, 24) + across(136, 22) + line('M86 148L82 180M162 146L166 178', strap.dark, 8),
    line('M124 62C110 84 92 96 86 122M124 62C138 84 156 96 164 120', strap.base, 13) +
      line('M124 62C110 84 92 96 86 122M124 62C138 84 156 96 164 120', strap.light, 3) +
      flat('M124 54a7 7 0 1 1-1 0z', strap),
    across(58, 52),
  ][straps];
  const one = (content: string): string =>
    body(foot, tread, crease('M104 52C100 84 106 110 106 134C106 160 104 178 112 194', 2, '.12')) + content;
  return ground(122, 212, 80) + turned(-12, scaledPair(one(upper ?? '')), 120, 120);
};
/** Left and right of a pair lying side by side. */
const scaledPair = (one: string): string =>
  `<g transform="translate(-34 10) scale(.92)">${one}</g><g transform="translate(284 10) scale(-.92 .92)">${one}</g>`;

const slipper: Draw = (s) => {
  const { rng } = s;
  const fluffy = rng.turn(2) === 0;
  const upper = s.main;
  const lining = fluffy ? mix(s.second, white, 0.3) : s.second;
  const top = 'M96 172C78 168 70 140 84 122C104 100 172 104 200 126C220 142 222 164 214 174z';
  const bed = soft(12, 28, 158, 90, 164, 214, 164, 220, 190, 40, 192, 24, 178);
  const rim = fluffy
    ? times(7, (i) => `<circle cx="${82 + i * 3.2}" cy="${122 + i * 8.5}" r="11" fill="${lining.base}"/>`)
    : line('M86 120C76 140 82 164 98 172', lining.base, 9);
  const shoe =
    fill('M30 160C40 148 90 146 110 164z', lining.dark) +
    body(bed, vary(s.second, -0.08), '', { shade: 5, gleam: 3 }) +
    body(
      top,
      upper,
      s.deco(upper, 76, 106, 146, 66, 44, 18) ||
        (rng.chance(0.5) ? stitch('M116 120C140 112 180 120 206 146', upper.deep) : crease('M104 132l100 12M100 150l110 8', 2, '.1')),
    ) +
    rim;
  return ground(122, 196, 98) + shifted(26, -44, `<g transform="scale(.9)">${shoe}</g>`) + shifted(-8, 0, shoe);
};

const dressShoe: Draw = (s) => {
  const { rng } = s;
  const upper = s.main;
  const style = rng.turn(3);
  const d = 'M34 170C32 142 36 122 40 104C44 98 52 98 56 104C66 116 84 118 98 112L116 106C126 126 146 138 172 144C198 148 218 154 218 172z';
  const detail = [
    stitch('M168 148C160 156 158 164 158 174', upper.deep, 2.5) + line('M96 118C104 140 124 146 148 142', upper.deep, 2.5),
    line('M86 122C96 146 120 152 146 148', upper.deep, 2.5) +
      line('M150 176C156 158 170 150 186 150', upper.deep, 3, ' stroke-dasharray="0 6"'),
    fill('M92 116C112 116 130 126 142 140C128 150 108 150 96 148z', upper.dark),
  ][style];
  return (
    ground(122, 198, 100) +
    fill('M42 104C56 116 84 118 98 112L116 106C104 98 60 96 42 104z', upper.deep) +
    body(d, upper, `${detail}${s.sign(72, 146, 28, upper)}`) +
    (style === 2 ? line('M112 126l14 14M126 126l-10 12', s.accent.base, 4) : laces(3, 112, 114, 138, 134, upper.light)) +
    glint('M176 152C190 154 200 158 206 162', 4, '.4') +
    body('M32 168C90 172 160 172 220 168C222 176 220 182 216 184L88 184L84 180L80 196L32 196z', vary(s.second, -0.05), '', {
      shade: 4,
      gleam: 2,
    })
  );
};

const sock: Draw = (s) => {
  const { rng } = s;
  const main = s.main;
  const tall = rng.num(34, 56);
  const style = rng.turn(4);
  const d = `M92 ${tall}L152 ${tall}C152 90 150 116 160 138C172 156 190 166 196 182C200 200 184 206 170 202C142 196 108 182 98 158C90 134 94 84 92 ${tall}z`;
  const trim = standingOut(main, [s.second, s.accent]);
  const pattern =
    s.deco(main, 84, tall + 30, 84, 60, 40, 16) ||
    [
      times(3, (i) => line(`M80 ${tall + 30 + i * 13}h90`, trim.base, 5)),
      times(6, (i) => line(`M${96 + i * 11} ${tall + 22}L${98 + i * 11} 150`, main.dark, 2.5)),
      line(`M80 ${tall + 60}l18-16l18 16l18-16l18 16M80 ${tall + 84}l18-16l18 16l18-16l18 16`, trim.base, 4.5),
      times(
        12,
        (i) =>
          `<circle cx="${100 + (i % 4) * 17 + (i % 8 > 3 ? 8 : 0)}" cy="${tall + 36 + Math.floor(i / 4) * 22}" r="4" fill="${trim.base}"/>`,
      ),
    ][style] ||
    '';
  const one =
    body(
      d,
      main,
      pattern +
        fill('M172 150C160 168 168 196 184 214L220 190L190 150z', trim.base) +
        fill('M84 128C104 136 116 158 110 186L80 180z', trim.base),
      { shade: 9 },
    ) +
    body(
      `M90 ${tall - 6}Q122 ${tall + 2} 154 ${tall - 6}L154 ${tall + 16}Q122 ${tall + 24} 90 ${tall + 16}z`,
      rng.chance(0.5) ? trim : main,
      times(8, (i) => line(`M${96 + i * 8} ${tall - 8}v30`, main.deep, 2, ' stroke-opacity=".35"')),
      { shade: 5, gleam: 0 },
    );
  return ground(128, 212, 74) + shifted(22, -6, turned(8, one)) + shifted(-30, 4, one);
};

export const footwear: Drawings = {
  'ankle-boot': always(boot, 1),
  'knee-boot': always(boot, 2),
  'flip-flop': always(sandal, 1),
  slides: always(sandal, 2),
  'strap-sandal': always(sandal, 0),
  'high-top': always(sneaker, 1),
  loafer: always(dressShoe, 2),

  'running-shoe': sportShoe(false, 20, 36),
  'trail-shoe': sportShoe(true, 22, 30),
  sneaker,
  boot,
  sandal,
  slipper,
  'dress-shoe': dressShoe,
  sock,
};
