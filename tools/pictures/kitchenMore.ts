import { box, lathe, oval, smooth, soft } from './outline';
import { brass, darkWood, foliage, glass, mix, paper, rubber, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings, Sketch } from './sketch';
import { body, clipped, dot, fill, flat, glint, ground, line, pane, rod, times, turned } from './svg';
import { opening } from './vessels';

const labelled = (s: Sketch, cx: number, cy: number, w: number, h: number): string => {
  const tone = standingOut(s.main, [s.second, s.accent, paper]);
  return (
    flat(box(cx - w / 2, cy - h / 2, w, h, 5), tone) +
    (s.motif
      ? s.sign(cx, cy, Math.min(w, h) * 0.7, tone)
      : line(`M${cx - w * 0.26} ${cy - 6}h${w * 0.52}`, s.main.deep, 5) + line(`M${cx - w * 0.16} ${cy + 8}h${w * 0.32}`, s.main.deep, 3))
  );
};

const oilBottle: Draw = (s) => {
  const style = s.rng.turn(3);
  const cap = standingOut(glass, [s.second, brass]);
  if (style === 1) {
    return (
      ground(120, 212, 64) +
      rod('M150 92C194 90 194 150 162 154', s.main, 15) +
      body(
        soft(16, 70, 82, 150, 82, 170, 120, 170, 206, 68, 206, 66, 120),
        s.main,
        pane('M80 104h11v92H80z', '.3') + labelled(s, 118, 158, 74, 58),
        { shade: 12, gleam: 6 },
      ) +
      body(
        box(92, 44, 40, 42, 7),
        cap,
        line(
          times(5, (i) => `M${99 + i * 7} 52v28`),
          cap.dark,
          2,
        ),
        { shade: 6 },
      )
    );
  }
  const d =
    style === 2
      ? soft(8, 108, 56, 132, 56, 136, 88, 160, 104, 160, 206, 80, 206, 80, 104, 104, 88)
      : lathe(120, [12, 58, 13, 84, 38, 118, 38, 160, 37, 206], 0.1);
  return (
    ground(120, 213, 46) +
    body(d, s.main, pane('M88 120h9v76h-9z', '.32') + labelled(s, 120, 162, 62, 58), { shade: 12, gleam: 6 }) +
    body(box(105, 28, 30, 34, 6), cap, line('M108 42h24M108 50h24', cap.dark, 2), { shade: 5 })
  );
};

const sauceBottle: Draw = (s) => {
  const cap = standingOut(s.main, [s.second, s.accent]);
  const squeeze = s.rng.turn(2) === 1;
  return (
    ground(120, 213, 46) +
    (squeeze
      ? body(soft(16, 86, 78, 154, 78, 162, 206, 78, 206), s.main, labelled(s, 120, 146, 64, 66), { shade: 12, gleam: 6 }) +
        body(box(90, 56, 60, 26, 7), cap, '', { shade: 5 }) +
        body(soft(4, 112, 26, 128, 26, 134, 58, 106, 58), cap, '', { shade: 4 })
      : body(
          lathe(120, [15, 60, 16, 78, 37, 106, 38, 150, 37, 206], 0.1),
          s.main,
          pane('M89 112h8v86h-8z', '.3') + labelled(s, 120, 158, 66, 62),
          { shade: 12, gleam: 6 },
        ) +
        body(
          box(101, 34, 38, 30, 7),
          cap,
          line(
            times(5, (i) => `M${107 + i * 7} 42v18`),
            cap.dark,
            2,
          ),
          { shade: 5 },
        ) +
        fill(box(100, 66, 40, 7, 2), standingOut(s.main, [s.second, brass]).base))
  );
};

const saucepan: Draw = (s) => {
  const grip = standingOut(s.main, [s.second, wood]);
  return (
    ground(106, 206, 72) +
    body(soft(9, 172, 104, 230, 88, 234, 106, 176, 126), grip, dot(222, 98, 4, grip.deep), { shade: 5 }) +
    body('M40 100L26 92L38 84L60 92z', s.main, '', { shade: 3 }) +
    body(
      lathe(106, [68, 102, 70, 140, 64, 194], 0.12),
      s.main,
      s.sign(106, 152, 44, s.main) ||
        times(26, (i) =>
          fill(
            oval(52 + (i % 7) * 18 + (Math.floor(i / 7) % 2) * 9, 124 + Math.floor(i / 7) * 20, 6, 5),
            s.main.light,
            ' fill-opacity=".5"',
          ),
        ),
      { shade: 15, gleam: 6 },
    ) +
    opening(106, 102, 68, s.main, s.main.deep, 5) +
    fill(oval(106, 106, 58, 9), mix(white, s.second, 0.15).base)
  );
};

const moka: Draw = (s) =>
  ground(120, 212, 58) +
  rod('M152 76H196V134', standingOut(s.main, [s.second, rubber]), 13) +
  body(soft(5, 84, 128, 156, 128, 170, 206, 70, 206), s.main, line('M100 130L92 206M140 130L148 206', s.main.deep, 2.5), { shade: 9 }) +
  body(
    soft(5, 74, 62, 166, 62, 152, 124, 88, 124),
    s.main,
    line('M98 64L102 124M142 64L138 124', s.main.deep, 2.5) + s.sign(120, 96, 26, s.main),
    { shade: 9 },
  ) +
  body('M76 64L54 58L62 76L80 88z', s.main, '', { shade: 3 }) +
  body(box(80, 118, 80, 13, 5), vary(s.main, -0.08), '', { shade: 4 }) +
  body(soft(6, 72, 48, 168, 48, 170, 66, 70, 66), vary(s.main, 0.04), '', { shade: 4 }) +
  body(oval(120, 40, 11, 10), s.second, '', { shade: 3 }) +
  dot(84, 176, 5, brass.base);

const press: Draw = (s) => {
  const shell = box(72, 76, 88, 122, 8);
  const frame = s.main;
  return (
    ground(120, 212, 64) +
    rod('M160 92H198V172H160', standingOut(frame, [s.second, rubber]), 12) +
    fill(shell, glass.base, ' fill-opacity=".55"') +
    clipped(shell, fill(box(72, 112, 88, 90), '#5b3826') + fill(box(72, 104, 88, 10), '#b98a5a') + pane('M80 76h11v124H80z', '.3')) +
    line('M116 40V104', steel.dark, 5) +
    line('M76 106H156', steel.base, 6) +
    line(shell, glass.deep, 2.5) +
    body('M70 78C70 56 162 56 162 78z', frame, '', { shade: 6 }) +
    body(oval(116, 36, 12), standingOut(frame, [s.second, rubber]), '', { shade: 4 }) +
    body(box(66, 188, 100, 20, 6), frame, s.sign(116, 198, 16, frame), { shade: 5 }) +
    body('M72 80L52 74L58 88L72 94z', frame, '', { shade: 2 })
  );
};

const peeler: Draw = (s) =>
  ground(120, 208, 60) +
  turned(
    26,
    body(soft(9, 106, 108, 134, 108, 130, 216, 110, 216), s.main, s.sign(120, 166, 22, s.main) + line('M116 130V204', s.main.light, 3), {
      shade: 7,
    }) +
      rod('M120 112V92M120 92C92 92 76 76 74 44M120 92C148 92 164 76 166 44', steel, 9) +
      body(soft(4, 66, 30, 174, 30, 174, 50, 66, 50), vary(steel, 0.05), fill(box(80, 38, 80, 6, 3), steel.deep), { shade: 4 }) +
      fill('M150 120C170 112 184 126 178 144C172 160 150 156 152 142C154 132 166 134 166 142', '#e6a950'),
  );

const bambooSteamer: Draw = (s) => {
  const tier = (y: number): string =>
    body(
      `M34 ${y}H206V${y + 34}C206 ${y + 50} 34 ${y + 50} 34 ${y + 34}z`,
      s.main,
      line(
        times(15, (i) => `M${42 + i * 11} ${y + 2}V${y + 42}`),
        s.main.dark,
        1.6,
      ) + line(`M30 ${y + 12}Q120 ${y + 24} 210 ${y + 12}`, s.second.base, 5),
      { shade: 13 },
    );
  return (
    ground(120, 210, 92) +
    line('M100 40c-10-10 8-14 0-28M136 40c-10-10 8-14 0-28', '#b9c4ce', 5, ' stroke-opacity=".6"') +
    tier(150) +
    tier(106) +
    body(
      'M34 102C34 66 206 66 206 102C206 122 34 122 34 102z',
      vary(s.main, 0.03),
      line(
        times(9, (i) => `M${46 + i * 18} 78L${62 + i * 14} 116M${62 + i * 14} 76L${40 + i * 20} 112`),
        s.main.dark,
        2,
      ),
      { shade: 8 },
    ) +
    rod('M104 76C104 62 136 62 136 76', s.second, 8) +
    s.sign(120, 178, 28, s.main)
  );
};

const colander: Draw = (s) =>
  ground(120, 206, 62) +
  rod('M36 112H18M204 112H222', s.main, 11) +
  body(
    'M34 108H206C204 158 172 196 148 198H92C68 196 36 158 34 108z',
    s.main,
    times(27, (i) => fill(oval(56 + (i % 9) * 16 + (Math.floor(i / 9) % 2) * 8, 134 + Math.floor(i / 9) * 18, 3.6, 3.2), s.main.deep)),
    { shade: 14 },
  ) +
  flat(oval(120, 108, 88, 16), vary(s.main, 0.04)) +
  fill(oval(120, 109, 79, 12), s.main.deep) +
  [
    [84, 100, foliage],
    [112, 94, vary(foliage, 0.08)],
    [146, 100, foliage],
  ]
    .map(([x, y, t]) =>
      fill(
        smooth(
          (x as number) - 22,
          y as number,
          x as number,
          (y as number) - 20,
          (x as number) + 22,
          y as number,
          x as number,
          (y as number) + 9,
        ),
        (t as typeof foliage).base,
      ),
    )
    .join('') +
  dot(130, 100, 9, '#d9503c');

const mortar: Draw = (s) =>
  ground(120, 208, 68) +
  turned(26, body(soft(12, 122, 20, 142, 20, 150, 122, 116, 122), vary(s.main, 0.06), '', { shade: 6 }), 132, 110) +
  body(
    lathe(116, [76, 112, 70, 150, 50, 182, 56, 202]),
    s.main,
    times(30, (i) => dot(48 + ((i * 43) % 138), 130 + ((i * 29) % 64), 2, i % 2 ? s.main.light : s.main.deep)) +
      s.sign(116, 158, 40, s.main),
    { shade: 15, gleam: 6 },
  ) +
  flat(oval(116, 112, 76, 15), vary(s.main, 0.04)) +
  fill(oval(116, 113, 64, 11), s.main.deep) +
  turned(26, fill(soft(12, 122, 60, 142, 60, 147, 100, 119, 100), vary(s.main, 0.06).base), 132, 110);

const gaiwan: Draw = (s) =>
  ground(120, 206, 78) +
  body('M40 178C60 204 180 204 200 178C190 168 50 168 40 178z', vary(s.main, -0.02), '', { shade: 5 }) +
  body(
    lathe(120, [74, 100, 62, 142, 36, 172, 32, 184]),
    s.main,
    s.sign(120, 140, 44, s.main) || line('M50 116Q120 140 190 116', standingOut(s.main, [s.second]).base, 4),
    { shade: 13, gleam: 6 },
  ) +
  flat(oval(120, 100, 74, 13), s.main) +
  body(
    'M60 98C64 62 176 62 180 98C168 108 72 108 60 98z',
    vary(s.main, 0.01),
    line('M66 92C90 100 150 100 174 92', standingOut(s.main, [s.second]).base, 3),
    { shade: 7 },
  ) +
  body(soft(4, 106, 56, 134, 56, 130, 72, 110, 72), s.main, '', { shade: 3 });

const chopper: Draw = (s) =>
  ground(120, 208, 76) +
  fill(lathe(120, [66, 108, 70, 150, 64, 196], 0.12), glass.base, ' fill-opacity=".55"') +
  clipped(
    lathe(120, [66, 108, 70, 150, 64, 196], 0.12),
    times(24, (i) =>
      fill(box(58 + (i % 6) * 22, 200 - Math.floor(i / 6) * 18, 15, 11, 3), [foliage.base, '#e2683f', '#f0d27a'][i % 3] ?? ''),
    ) +
      line('M120 110V190M120 150L84 140M120 168L156 158', steel.dark, 5) +
      pane('M62 108h12v96H62z', '.4'),
  ) +
  line(lathe(120, [66, 108, 70, 150, 64, 196], 0.12), glass.deep, 2.5) +
  body(soft(14, 50, 76, 190, 76, 194, 112, 46, 112), standingOut(glass, [s.second, s.main]), '', { shade: 7 }) +
  body(soft(10, 96, 56, 144, 56, 148, 80, 92, 80), s.accent, '', { shade: 4 }) +
  line('M144 66H190', steel.dark, 4) +
  rod('M198 54V78', s.accent, 12) +
  s.sign(120, 96, 22, s.main);

const paperPlates: Draw = (s) =>
  ground(120, 210, 80) +
  [0, 1, 2]
    .map((i) =>
      body(
        oval(116, 130 - i * 8, 84, 76),
        [s.second, vary(s.main, 0.06), s.main][i] ?? s.main,
        i === 2
          ? line(
              times(28, (k) => {
                const a = (k * Math.PI) / 14;
                return `M${116 + 62 * Math.cos(a)} ${114 + 56 * Math.sin(a)}L${116 + 80 * Math.cos(a)} ${114 + 72 * Math.sin(a)}`;
              }),
              s.main.dark,
              2,
            ) + s.sign(116, 114, 66, s.main)
          : '',
        { shade: 6 },
      ),
    )
    .join('') +
  body(lathe(194, [22, 142, 16, 206], 0.16), s.accent, line('M170 168h48', standingOut(s.accent, [s.main]).base, 6), { shade: 5 }) +
  opening(194, 142, 22, s.accent, s.accent.deep, 3);

const cocktail: Draw = (s) =>
  ground(120, 212, 44) +
  fill('M58 52H182L126 126V196H114V126z', glass.base, ' fill-opacity=".5"') +
  fill('M74 72H166L122 124H118z', s.main.base) +
  line('M58 52H182L126 126H114z', glass.deep, 2.5) +
  line('M120 126V200', glass.deep, 5) +
  fill(oval(120, 204, 38, 7), glass.dark) +
  dot(150, 64, 9, s.second.base) +
  line('M142 88L178 34', darkWood.base, 3) +
  glint('M76 62L104 98', 4);

export const kitchenMore: Drawings = {
  'oil-bottle': oilBottle,
  'sauce-bottle': sauceBottle,
  saucepan,
  'moka-pot': moka,
  'french-press': press,
  peeler,
  'bamboo-steamer': bambooSteamer,
  colander,
  mortar,
  gaiwan,
  chopper,
  'paper-plates': paperPlates,
  glass: cocktail,
};
