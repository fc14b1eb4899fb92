import { digits } from './digits';
import { box, lathe, oval, smooth, soft, through } from './outline';
import { brass, glass, mix, rubber, standingOut, steel, vary, white } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, flat, ground, line, rod, stitch, times, turned } from './svg';

const lock: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  if (s.rng.turn(2)) {
    // Folding lock of a bicycle.
    const link = (x0: number, y0: number, x1: number, y1: number): string =>
      rod(`M${x0} ${y0}L${x1} ${y1}`, main, 20) + dot(x0, y0, 5, steel.base) + dot(x1, y1, 5, steel.base);
    return (
      ground(120, 212, 78) +
      link(76, 64, 164, 50) +
      link(164, 50, 196, 110) +
      link(44, 124, 76, 64) +
      link(196, 110, 168, 176) +
      link(44, 124, 84, 176) +
      body(
        box(72, 152, 100, 54, 14),
        main,
        fill(box(84, 164, 76, 30, 6), trim.base) + dot(122, 176, 7, main.deep) + line('M122 178v10', main.deep, 5),
        { shade: 8 },
      )
    );
  }
  return (
    ground(120, 212, 62) +
    rod('M82 112V78C82 26 158 26 158 78V112', steel, 19) +
    body(
      box(58, 100, 124, 106, 18),
      main,
      s.sign(120, 152, 56, main) || dot(120, 146, 13, trim.base) + fill(soft(3, 113, 150, 127, 150, 131, 178, 109, 178), trim.base),
      { shade: 12 },
    )
  );
};

const briefcase: Draw = (s) => {
  const { main } = s;
  return (
    ground(120, 208, 90) +
    rod('M94 78C94 44 146 44 146 78', vary(main, -0.08), 11) +
    body(box(30, 72, 180, 132, 14), main, stitch(box(38, 80, 164, 116, 9), main.light) + s.sign(120, 166, 34, main), { shade: 11 }) +
    body(
      'M30 86C30 76 36 72 44 72H196C204 72 210 76 210 86V124C180 144 60 144 30 124z',
      vary(main, 0.04),
      stitch('M40 120C72 136 168 136 200 120', main.light),
      { shade: 6 },
    ) +
    body(box(106, 122, 28, 28, 6), brass, dot(120, 136, 4, brass.deep), { shade: 4 })
  );
};

const slingBag: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  return (
    ground(120, 210, 70) +
    rod('M78 96C60 20 150 6 176 66C188 98 184 130 172 150', trim, 11) +
    body(box(150, 58, 26, 16, 5), rubber, '', { shade: 3 }) +
    body(
      smooth(66, 92, 120, 82, 174, 100, 184, 160, 160, 202, 110, 206, 66, 192, 52, 142),
      main,
      line('M66 126C100 116 150 118 180 134', trim.base, 4.5) + s.sign(118, 166, 44, main),
      { shade: 12 },
    ) +
    line('M176 133l6 14', s.accent.base, 5)
  );
};

const duffel: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  return (
    ground(120, 206, 98) +
    rod('M76 104C76 44 164 44 164 104', vary(trim, -0.05), 9) +
    body(soft(40, 20, 90, 220, 90, 222, 200, 18, 200), main, line('M40 104H200', main.deep, 4) + s.sign(120, 162, 44, main), {
      shade: 13,
    }) +
    body(oval(36, 146, 17, 52), vary(main, -0.05), '', { shade: 0 }) +
    [72, 152].map((x) => body(box(x, 92, 15, 110, 4), trim, stitch(`M${x + 4} 96V198`, trim.deep), { shade: 4 })).join('') +
    rod('M78 112C78 62 160 62 160 112', trim, 9) +
    line('M190 104l10 14', s.accent.base, 6)
  );
};

const packingCube: Draw = (s) => {
  const { main } = s;
  const cube = (x: number, y: number, w: number, h: number, tone = main, mark = ''): string =>
    body(
      box(x, y, w, h, 12),
      tone,
      fill(box(x + 12, y + 14, w - 24, h * 0.46, 6), mix(s.second, tone, 0.35).base, ' fill-opacity=".75"') +
        line(
          times(5, (i) => `M${x + 14} ${y + 20 + i * (h * 0.08)}h${w - 28}`),
          tone.dark,
          1.2,
        ) +
        mark,
      { shade: 7 },
    ) +
    line(`M${x + 12} ${y + 7}h${w - 24}`, standingOut(tone, [s.second]).base, 3) +
    rod(`M${x + w / 2 - 14} ${y + h - 12}h28`, vary(tone, -0.1), 6);
  return (
    ground(120, 212, 90) +
    cube(92, 28, 116, 78, vary(main, 0.06)) +
    cube(34, 76, 84, 132, vary(main, -0.04)) +
    cube(84, 98, 126, 110, main, s.sign(147, 176, 30, main))
  );
};

const washBag: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  return (
    ground(120, 214, 66) +
    line('M120 40V28C120 12 142 14 138 28', steel.dark, 5) +
    body(
      soft(14, 58, 38, 182, 38, 182, 100, 58, 100),
      vary(main, 0.03),
      fill(box(70, 54, 100, 36, 5), mix(glass, trim, 0.2).base, ' fill-opacity=".7"') +
        dot(92, 74, 7, s.accent.base) +
        fill(box(110, 62, 10, 24, 4), trim.base) +
        fill(box(130, 66, 22, 20, 4), s.accent.light),
      { shade: 6 },
    ) +
    body(soft(18, 46, 104, 194, 104, 198, 206, 42, 206), main, line('M58 124H182', trim.base, 5) + s.sign(120, 166, 44, main), {
      shade: 11,
    }) +
    rod('M46 100H194', trim, 6)
  );
};

const strap: Draw = (s) => {
  const band = s.main;
  const ghost = mix(white, steel, 0.4);
  return (
    ground(120, 214, 62) +
    body(
      box(56, 34, 128, 172, 18),
      ghost,
      line(
        times(5, (i) => `M${76 + i * 22} 46V196`),
        ghost.dark,
        3,
      ),
      { shade: 8 },
    ) +
    body(box(52, 104, 136, 20, 3), band, stitch('M54 114H186', standingOut(band, [s.second]).base), { shade: 4 }) +
    body(box(110, 30, 20, 180, 3), band, stitch('M120 32V208', standingOut(band, [s.second]).base), { shade: 4 }) +
    body(
      box(96, 92, 48, 44, 8),
      s.second,
      times(3, (i) => body(box(102 + i * 13, 104, 10, 20, 2), white, '', { shade: 2 })),
      { shade: 5 },
    )
  );
};

const luggageScale: Draw = (s) =>
  ground(120, 214, 56) +
  rod('M70 92C50 40 190 40 170 92', s.second, 13) +
  body(
    soft(18, 58, 76, 182, 76, 176, 138, 64, 138),
    s.main,
    body(box(82, 90, 64, 34, 6), mix(glass, s.main, 0.1), digits('18.6', 88, 97, 19, rubber.base), { shade: 0 }) +
      dot(162, 108, 7, s.accent.base),
    { shade: 9 },
  ) +
  line('M120 138V164', steel.dark, 6) +
  rod('M120 162C96 170 98 206 122 204C140 202 144 186 136 178', steel, 8);

const adaptor: Draw = (s) => {
  const { main } = s;
  return (
    ground(120, 210, 70) +
    line('M98 54V26M142 54V26', steel.dark, 11) +
    line('M97 54V28M141 54V28', steel.light, 4) +
    body(
      box(56, 50, 128, 152, 22),
      main,
      s.sign(120, 94, 48, main) +
        line('M56 128H184', main.dark, 3) +
        body(oval(98, 160, 18), vary(main, -0.07), line('M90 154v12M106 154v12', rubber.base, 5), { shade: 3 }) +
        fill(box(130, 144, 34, 12, 5), rubber.base) +
        fill(box(130, 164, 34, 12, 5), rubber.base),
      { shade: 12 },
    ) +
    body(box(180, 84, 12, 44, 5), s.second, '', { shade: 3 })
  );
};

const rainCover: Draw = (s) =>
  ground(120, 214, 78) +
  rod('M66 110C44 130 44 170 56 196M174 110C196 130 196 170 184 196', rubber, 11) +
  body(
    soft(52, 52, 36, 188, 36, 196, 206, 44, 206),
    s.main,
    crease('M76 60C64 100 64 160 76 200M164 60C176 100 176 160 164 200M120 40V206', 3, '.1') +
      s.sign(120, 112, 62, s.main) +
      line('M44 176Q120 192 196 176', mix(white, steel, 0.3).base, 10),
    { shade: 12, gleam: 6 },
  ) +
  line(
    times(4, (i) => `M${66 + i * 40} ${24 - (i % 2) * 8}l-4 12`),
    '#8fc4e2',
    4,
  );

const dryBag: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  return (
    ground(120, 214, 58) +
    rod('M84 46C84 20 156 20 156 46', rubber, 8) +
    body(soft(8, 74, 42, 166, 42, 168, 70, 72, 70), vary(main, -0.08), line('M74 56H166', main.deep, 3), { shade: 4 }) +
    body(box(152, 36, 26, 18, 4), rubber, '', { shade: 3 }) +
    body(
      lathe(120, [50, 68, 58, 92, 60, 150, 58, 202], 0.12),
      main,
      s.sign(120, 140, 60, main) +
        line('M50 184Q120 202 190 184', trim.base, 7) +
        (s.motif ? '' : line('M90 120h60M98 138h44', trim.base, 7)),
      { shade: 14, gleam: 6 },
    )
  );
};

const pannier: Draw = (s) =>
  ground(120, 212, 74) +
  body(box(64, 30, 112, 24, 10), vary(s.main, -0.06), '', { shade: 5 }) +
  body(
    soft(16, 52, 48, 188, 48, 182, 206, 58, 206),
    s.main,
    fill(soft(10, 66, 120, 174, 120, 170, 200, 70, 200), vary(s.main, -0.05).base) +
      s.sign(120, 158, 52, s.main) +
      line('M54 100H186', mix(white, steel, 0.3).base, 8),
    { shade: 12 },
  ) +
  [80, 146].map((x) => body(box(x, 36, 14, 74, 4), s.second, body(box(x - 2, 82, 18, 16, 3), rubber), { shade: 3 })).join('');

const wagon: Draw = (s) =>
  ground(120, 212, 100) +
  rod('M186 108L222 40M214 34h16', s.second, 8) +
  rod('M40 110V60M200 110V70', rubber, 6) +
  body(
    soft(8, 22, 84, 206, 84, 196, 176, 32, 176),
    s.main,
    stitch('M32 96H198', s.second.base) + fill(box(60, 118, 50, 40, 6), vary(s.main, 0.06).base) + s.sign(156, 136, 44, s.main),
    { shade: 10 },
  ) +
  [62, 168]
    .map(
      (x) =>
        body(oval(x, 188, 24), rubber, '', { shade: 4 }) +
        dot(x, 188, 11, standingOut(rubber, [s.second, steel]).base) +
        dot(x, 188, 4, rubber.base),
    )
    .join('');

const guitarBag: Draw = (s) =>
  ground(120, 216, 60) +
  turned(
    14,
    rod('M158 110C190 130 190 170 168 190', s.second, 10) +
      body(
        'M108 18H132C138 18 138 24 138 30L136 96C150 100 160 112 156 130C152 142 158 148 168 160C182 190 160 220 120 220C80 220 58 190 72 160C82 148 88 142 84 130C80 112 90 100 104 96L102 30C102 24 102 18 108 18z',
        s.main,
        line(
          'M112 26L114 100C92 108 92 124 98 138C78 166 78 206 120 210',
          standingOut(s.main, [s.second]).base,
          3.5,
          ' stroke-dasharray="5 4"',
        ) +
          fill(soft(10, 92, 162, 148, 162, 152, 204, 88, 204), vary(s.main, -0.06).base) +
          s.sign(120, 184, 32, s.main),
        { shade: 10 },
      ) +
      body(box(112, 56, 16, 26, 5), s.second, '', { shade: 3 }),
  );

const passport: Draw = (s) =>
  ground(120, 214, 62) +
  turned(
    -6,
    body(
      box(58, 28, 124, 180, 12),
      s.main,
      (s.sign(120, 104, 66, s.main) || line(oval(120, 100, 34) + oval(120, 100, 14, 34), standingOut(s.main, [s.second, brass]).base, 4)) +
        line('M84 160h72M96 176h48', standingOut(s.main, [s.second, brass]).base, 6),
      { shade: 9 },
    ),
  );
const map: Draw = (s) =>
  ground(120, 206, 100) +
  [0, 1, 2, 3]
    .map((i) => {
      const [a, b] = i % 2 ? [60, 44] : [44, 60];
      const x = 20 + i * 50;
      return body(`M${x} ${a}L${x + 50} ${b}V${b + 140}L${x} ${a + 140}z`, i % 2 ? mix(s.main, white, 0.1) : s.main, '', { shade: 4 });
    })
    .join('') +
  line(through(36, 160, 70, 120, 110, 140, 150, 90, 196, 100), standingOut(s.main, [s.accent]).base, 4, ' stroke-dasharray="7 6"') +
  flat('M196 98C182 80 184 64 196 64C208 64 210 80 196 98z', standingOut(s.main, [s.second])) +
  s.sign(76, 92, 40, s.main);

export const travel: Drawings = {
  lock,
  briefcase,
  'sling-bag': slingBag,
  'duffel-bag': duffel,
  'packing-cube': packingCube,
  'toiletry-bag': washBag,
  'luggage-strap': strap,
  'luggage-scale': luggageScale,
  'travel-adaptor': adaptor,
  'rain-cover': rainCover,
  'dry-bag': dryBag,
  pannier,
  wagon,
  'guitar-bag': guitarBag,
  passport,
  map,
};
