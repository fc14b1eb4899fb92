import { around, box, oval, smooth, soft, through } from './outline';
import { brass, mix, rubber, standingOut, steel, vary, white } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, glint, ground, line, rod, shifted, stitch, times, turned } from './svg';

const highHeel: Draw = (s) => {
  const { main } = s;
  const block = s.motif !== undefined;
  const lining = standingOut(main, [s.second, white]);
  const one = (dx: number, dy: number, tone = main): string =>
    shifted(
      dx,
      dy,
      fill('M44 76C60 92 80 104 104 116C120 126 132 134 142 138C120 128 90 120 66 112C52 104 44 92 44 76z', lining.deep) +
        body(
          block
            ? 'M40 86C44 74 54 72 62 82C82 104 108 118 132 134C150 144 186 152 206 166C216 174 214 184 204 184H150C122 178 98 158 78 146L74 188H40C36 150 36 110 40 86z'
            : 'M40 86C44 74 54 72 62 82C82 104 108 118 132 134C150 144 186 152 210 168C218 176 214 184 204 184H150C122 178 98 158 72 138C66 154 60 172 58 192H48C46 150 36 110 40 86z',
          tone,
          s.sign(72, 128, 26, tone) + (block ? s.sign(170, 164, 18, tone) : '') + crease('M62 84C84 108 112 122 136 136', 2.5, '.12'),
          { shade: 8, gleam: 5 },
        ) +
        line('M150 186H204', lining.base === white.base ? tone.deep : lining.dark, 4),
    );
  return ground(122, 204, 98) + one(20, -26, vary(main, -0.04)) + one(-10, 12);
};

const flatShoe: Draw = (s) => {
  const { main } = s;
  const maryJane = s.motif === undefined;
  const trim = standingOut(main, [s.second, s.accent]);
  const inner = mix(standingOut(main, [s.second, white]), white, 0.3);
  const one = (x: number, f: 1 | -1): string => {
    const shoe = smooth(
      x,
      30,
      x + f * 30,
      44,
      x + f * 36,
      84,
      x + f * 28,
      130,
      x + f * 30,
      176,
      x + f * 18,
      206,
      x,
      212,
      x - f * 18,
      206,
      x - f * 28,
      176,
      x - f * 24,
      130,
      x - f * 34,
      88,
      x - f * 28,
      46,
    );
    return (
      body(shoe, main, '', { shade: 8, gleam: 5 }) +
      fill(
        smooth(x, 88, x + f * 21, 98, x + f * 18, 140, x + f * 20, 178, x, 200, x - f * 19, 178, x - f * 16, 140, x - f * 20, 100),
        inner.base,
      ) +
      fill(smooth(x, 88, x + f * 21, 98, x + f * 20, 112, x, 104, x - f * 19, 112, x - f * 20, 100), '#14161c', ' fill-opacity=".14"') +
      (maryJane
        ? rod(`M${x - f * 30} 128L${x + f * 32} 122`, main, 12) + body(oval(x + f * 28, 122, 7), trim, '', { shade: 2 })
        : s.sign(x, 66, 30, main) || fill(`M${x} 72l-13-7v14zM${x} 72l13-7v14z`, trim.base) + dot(x, 72, 4, trim.dark))
    );
  };
  return ground(120, 216, 78) + turned(-6, one(76, -1), 76, 120) + turned(6, one(164, 1), 164, 120);
};

const bra: Draw = (s) =>
  ground(120, 196, 70) +
  rod('M66 92L58 34M174 92L182 34', s.main, 7) +
  rod('M24 132C34 126 40 122 46 120M216 132C206 126 200 122 194 120', s.main, 15) +
  body(
    'M46 104C60 84 92 84 118 128H122C148 84 180 84 194 104C204 140 184 168 158 166C140 164 128 156 120 150C112 156 100 164 82 166C56 168 36 140 46 104z',
    s.main,
    crease('M62 104C80 104 100 124 112 146M178 104C160 104 140 124 128 146', 2.5, '.12') +
      line('M50 150C66 168 96 166 120 152C144 166 174 168 190 150', s.main.dark, 4) +
      s.deco(s.main, 50, 90, 140, 70, 0, 16),
    { shade: 9, gleam: 5 },
  ) +
  fill('M120 130l-8-5v10zM120 130l8-5v10z', standingOut(s.main, [s.second]).base);

const ribbon: Draw = (s) =>
  ground(120, 206, 78) +
  line(through(40, 190, 60, 150, 40, 120, 60, 80), s.main.dark, 17) +
  body('M120 110C96 50 34 48 40 96C44 124 92 124 120 110z', s.main, fill(oval(72, 92, 16, 13), s.main.deep, ' fill-opacity=".5"'), {
    shade: 8,
  }) +
  body('M120 110C144 50 206 48 200 96C196 124 148 124 120 110z', s.main, fill(oval(168, 92, 16, 13), s.main.deep, ' fill-opacity=".5"'), {
    shade: 9,
  }) +
  body('M112 112C104 150 84 180 62 200L84 200L96 212C116 180 124 150 124 114z', vary(s.main, -0.05), '', { shade: 6 }) +
  body('M128 112C136 150 156 180 178 200L156 200L144 212C124 180 116 150 116 114z', vary(s.main, -0.03), '', { shade: 6 }) +
  body(box(104, 92, 32, 34, 10), standingOut(s.main, [s.second]), s.sign(120, 109, 20, s.second), { shade: 5 });

const hairpin: Draw = (s) => {
  const tip = standingOut(s.main, [s.second, brass]);
  return (
    ground(118, 208, 62) +
    turned(
      38,
      body('M114 60C114 54 126 54 126 60L123 214C122 220 118 220 117 214z', s.main, line('M119 70V200', s.main.light, 2), { shade: 4 }) +
        body(
          smooth(120, 16, 140, 26, 142, 48, 128, 64, 112, 64, 98, 48, 100, 26),
          tip,
          s.sign(120, 42, 32, tip) ||
            around(5, 11, 120, 42)
              .map(([x, y]) => dot(x, y, 7, tip.light))
              .join('') + dot(120, 42, 6, tip.dark),
          { shade: 6 },
        ),
    ) +
    line('M182 82v24M174 94v26M190 92v22', steel.base, 1.8) +
    [
      [182, 110],
      [174, 124],
      [190, 118],
    ]
      .map(([x = 0, y = 0]) => dot(x, y, 4.5, standingOut(white, [s.accent, tip]).base))
      .join('')
  );
};

const hairTie: Draw = (s) =>
  ground(120, 206, 78) +
  [
    [84, 96, s.main],
    [158, 110, s.second],
    [112, 158, s.accent],
  ]
    .map(([x, y, t]) => {
      const tone = t as typeof s.main;
      return around(12, 34, x as number, y as number)
        .map(([px, py]) => body(oval(px, py, 13), tone, '', { shade: 4, gleam: 2 }))
        .join('');
    })
    .join('');
const teether: Draw = (s) => {
  const leaf = standingOut(s.main, [s.accent, s.second]);
  return (
    ground(120, 208, 74) +
    line(oval(120, 176, 32, 26), s.second.edge || s.second.dark, 17) +
    line(oval(120, 176, 32, 26), s.second.base, 14) +
    body(
      oval(120, 104, 70, 66),
      s.main,
      fill(oval(120, 110, 44, 40), s.second.base) +
        [
          [102, 96],
          [138, 96],
          [96, 122],
          [144, 122],
          [120, 134],
        ]
          .map(([x = 0, y = 0]) => dot(x, y, 12, vary(white, -0.03).base) + line(oval(x, y, 12), s.second.dark, 1.5))
          .join('') +
        s.sign(120, 112, 30, s.second),
      { shade: 12 },
    ) +
    body('M120 44C96 44 80 34 76 22C96 16 112 24 120 34C128 24 144 16 164 22C160 34 144 44 120 44z', leaf, '', { shade: 4 })
  );
};
const spoon: Draw = (s) =>
  ground(120, 212, 70) +
  turned(
    -14,
    rod('M86 104C86 150 70 160 74 206', s.main, 15) +
      body(oval(86, 66, 27, 38), s.main, fill(oval(86, 68, 17, 26), s.main.dark), { shade: 6 }),
  ) +
  turned(
    14,
    rod('M154 104C154 150 170 160 166 206', s.second, 15) +
      body(
        'M130 30C130 24 138 24 138 30L140 62H148L150 30C150 24 158 24 158 30L160 62H168L170 30C170 24 178 24 178 30L180 78C180 96 168 108 154 108C140 108 128 96 128 78z',
        s.second,
        '',
        { shade: 6 },
      ),
  ) +
  glint('M74 50C76 44 80 40 86 38', 3);
const carrier: Draw = (s) =>
  ground(120, 214, 70) +
  rod('M78 60C60 30 60 120 50 140M162 60C180 30 180 120 190 140', vary(s.main, -0.08), 17) +
  body(soft(10, 34, 132, 206, 132, 206, 160, 34, 160), vary(s.main, -0.06), '', { shade: 5 }) +
  body(
    'M72 50C90 66 150 66 168 50C184 90 180 150 170 190C160 212 80 212 70 190C60 150 56 90 72 50z',
    s.main,
    fill(soft(10, 88, 86, 152, 86, 148, 136, 92, 136), s.second.base, ' fill-opacity=".8"') +
      line(
        times(5, (i) => `M94 ${96 + i * 9}H146`),
        s.second.dark,
        1.5,
      ) +
      s.sign(120, 172, 32, s.main) +
      stitch('M76 66C92 80 148 80 164 66', s.main.light),
    { shade: 12 },
  ) +
  body(box(92, 140, 56, 16, 5), rubber, '', { shade: 3 });
const nappy: Draw = (s) =>
  ground(120, 208, 84) +
  body(
    'M34 70H206C210 70 212 74 212 80L208 112C180 118 166 140 162 176Q142 200 120 200Q98 200 78 176C74 140 60 118 32 112L28 80C28 74 30 70 34 70z',
    s.main,
    fill('M28 70H212V86H28z', standingOut(s.main, [s.second]).base) +
      line('M46 122C66 130 82 152 90 186M194 122C174 130 158 152 150 186', s.main.dark, 4, ' stroke-dasharray="3 5"') +
      s.deco(s.main, 60, 90, 120, 76, 46, 18),
    { shade: 11, gleam: 5 },
  ) +
  body(box(26, 82, 34, 26, 6), standingOut(s.main, [s.second]), '', { shade: 3 }) +
  body(box(180, 82, 34, 26, 6), standingOut(s.main, [s.second]), '', { shade: 3 });

export const smallWear: Drawings = {
  'high-heel': highHeel,
  'flat-shoe': flatShoe,
  bra,
  ribbon,
  hairpin,
  'hair-tie': hairTie,
  teether,
  spoon,
  'baby-carrier': carrier,
  nappy,
};
