import { around, box, lathe, oval, smooth, soft } from './outline';
import { glass, mix, rubber, standingOut, steel, vary, white } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, clipped, dot, fill, flat, glint, ground, line, pane, rod, times, turned } from './svg';

const fan: Draw = (s) => {
  const { rng, main } = s;
  const blade = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  const wheel = (cx: number, cy: number, r: number): string =>
    fill(oval(cx, cy, r), mix(white, main, 0.2).base, ' fill-opacity=".35"') +
    times(style === 1 ? 5 : 3, (i) =>
      turned(
        (360 / (style === 1 ? 5 : 3)) * i + 20,
        body(
          `M${cx} ${cy}C${cx - r * 0.5} ${cy - r * 0.3} ${cx - r * 0.4} ${cy - r * 0.9} ${cx + r * 0.06} ${cy - r * 0.84}C${cx + r * 0.3} ${cy - r * 0.7} ${cx + r * 0.2} ${cy - r * 0.3} ${cx} ${cy}z`,
          blade,
          '',
          { shade: 4 },
        ),
        cx,
        cy,
      ),
    ) +
    line(
      around(20, r * 0.24, cx, cy)
        .map(([x, y], i) => `M${x} ${y}L${around(20, r, cx, cy)[i]?.join(' ')}`)
        .join(''),
      main.edge && main.lightness > 0.8 ? main.edge : main.base,
      1.8,
    ) +
    rod(oval(cx, cy, r), main, 8) +
    line(oval(cx, cy, r * 0.62), main.edge && main.lightness > 0.8 ? main.edge : main.base, 2) +
    body(oval(cx, cy, r * 0.22), main, s.sign(cx, cy, r * 0.3, main), { shade: 4 });
  if (style === 2)
    return (
      ground(120, 214, 50) +
      body(
        soft(22, 94, 22, 146, 22, 150, 186, 90, 186),
        main,
        fill(soft(12, 106, 36, 134, 36, 136, 150, 104, 150), vary(main, -0.16).base) +
          line(
            times(11, (i) => `M104 ${44 + i * 10}h32`),
            main.base,
            2.5,
          ) +
          dot(120, 168, 5, s.accent.base),
        { shade: 10 },
      ) +
      body('M64 212C66 188 174 188 176 212z', vary(main, -0.04), '', { shade: 5 })
    );
  return (
    ground(120, 214, 62) +
    rod('M120 150V200', main, 13) +
    body('M66 212C70 190 170 190 174 212z', main, line('M104 204h0M120 204h0M136 204h0', s.accent.base, 7), { shade: 5 }) +
    wheel(120, 92, 72)
  );
};

const vacuum: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  if (style === 1) {
    // Robot.
    return (
      ground(120, 194, 96) +
      body(
        'M22 132C22 172 66 190 120 190C174 190 218 172 218 132V124H22z',
        vary(main, -0.07),
        fill('M60 176Q120 196 180 176V190H60z', rubber.base),
        { shade: 7 },
      ) +
      body(oval(120, 124, 98, 48), main, s.sign(120, 146, 26, main), { shade: 7 }) +
      line(oval(120, 124, 70, 33), trim.base, 4) +
      body(oval(120, 112, 30, 14), trim, '', { shade: 4 }) +
      dot(120, 112, 5, '#7fdc9a') +
      line('M34 180l-14 14M30 184l-4 14M40 184l2 14', steel.dark, 2.5)
    );
  }
  if (style === 2) {
    return (
      ground(120, 212, 94) +
      rod('M70 130C60 60 90 30 130 40C160 48 176 70 190 120L206 196', rubber, 9) +
      rod('M190 120L210 196', steel, 9) +
      body(soft(6, 176, 192, 230, 192, 234, 210, 170, 210), rubber, '', { shade: 4 }) +
      body(
        'M20 176C18 130 50 108 90 110C136 110 156 140 152 184C150 196 142 200 132 200H40C28 200 20 194 20 176z',
        main,
        fill('M20 160C60 150 110 152 154 164V176C110 166 60 164 20 174z', trim.base) + s.sign(84, 140, 34, main),
        { shade: 11 },
      ) +
      body(oval(56, 192, 21), rubber, dot(56, 192, 8, steel.base), { shade: 4 }) +
      body(oval(132, 200, 11), rubber, '', { shade: 3 })
    );
  }
  // Stick.
  return (
    ground(110, 214, 66) +
    rod('M104 100L72 196', steel, 10) +
    body(soft(8, 30, 192, 106, 192, 112, 212, 22, 212), main, fill(box(34, 204, 68, 8, 3), trim.base), { shade: 5 }) +
    turned(
      18,
      rod('M122 36C160 30 166 66 150 84', main, 12) +
        body(soft(14, 92, 32, 138, 32, 136, 112, 94, 112), main, s.sign(115, 62, 28, main), { shade: 8 }) +
        fill(box(96, 76, 38, 52, 12), glass.base, ' fill-opacity=".75"') +
        line(box(96, 76, 38, 52, 12), trim.base, 4) +
        fill(box(102, 100, 26, 22, 8), trim.dark, ' fill-opacity=".6"'),
      115,
      80,
    )
  );
};

const dryer: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const ring = s.rng.turn(2) === 1;
  if (ring)
    return (
      ground(124, 214, 54) +
      rod('M150 206C156 222 176 218 186 216', rubber, 5) +
      body(soft(11, 132, 108, 164, 108, 162, 210, 136, 210), trim, line('M148 140h0M148 156h0', main.base, 6), { shade: 6 }) +
      body(
        'M40 48H138C176 48 196 66 196 90C196 114 176 132 138 132H40C36 110 36 70 40 48z',
        main,
        fill(box(36, 44, 18, 92), trim.base) + s.sign(100, 90, 36, main),
        { shade: 10 },
      ) +
      fill(oval(164, 90, 18, 26), trim.deep) +
      fill(oval(166, 92, 11, 19), main.deep)
    );
  return (
    ground(124, 214, 56) +
    line('M22 70c-10 4-10 10-2 14M20 100c-10 4-10 10-2 14', '#a9c4d4', 4) +
    rod('M164 200C166 222 186 216 196 210', rubber, 5) +
    body(soft(12, 128, 108, 168, 102, 178, 204, 148, 208), main, body(box(143, 138, 16, 34, 6), trim, '', { shade: 3 }), { shade: 7 }) +
    body(
      'M66 56C90 46 140 40 170 48C204 58 210 112 178 124C150 132 96 124 66 118z',
      main,
      line('M172 66C184 76 186 96 176 108M184 60C198 74 200 100 188 114', main.deep, 3.5) + s.sign(116, 88, 34, main),
      { shade: 10, gleam: 6 },
    ) +
    body(soft(5, 36, 60, 70, 54, 70, 122, 36, 112), trim, '', { shade: 5 })
  );
};

const toaster: Draw = (s) =>
  ground(120, 206, 90) +
  [72, 124]
    .map((x) =>
      body(
        soft(10, x, 50, x + 44, 50, x + 44, 110, x, 110),
        mix(s.accent, white, 0.2),
        fill(soft(6, x + 7, 58, x + 37, 58, x + 37, 110, x + 7, 110), '#f2dcae'),
        { shade: 4 },
      ),
    )
    .join('') +
  body(soft(28, 36, 84, 204, 84, 208, 200, 32, 200), s.main, s.sign(120, 146, 50, s.main) + fill(box(52, 88, 136, 8, 4), s.main.deep), {
    shade: 12,
    gleam: 6,
  }) +
  line('M208 116V166', s.main.deep, 6) +
  body(box(198, 124, 24, 14, 5), s.second, '', { shade: 3 }) +
  body(box(48, 198, 24, 10, 4), rubber, '', { shade: 2 }) +
  body(box(168, 198, 24, 10, 4), rubber, '', { shade: 2 });
const microwave: Draw = (s) =>
  ground(120, 200, 100) +
  body(box(20, 60, 200, 132, 14), s.main, '', { shade: 10 }) +
  fill(box(34, 76, 122, 98, 8), '#2c2f35') +
  clipped(box(34, 76, 122, 98, 8), pane('M40 180L110 70H134L64 180z', '.14') + fill(oval(95, 158, 40, 8), '#ffffff44')) +
  s.sign(95, 124, 44, rubber) +
  body(box(168, 78, 40, 20, 4), rubber, line('M178 88h20', '#8fe0d0', 4), { shade: 0 }) +
  times(6, (i) => dot(177 + (i % 3) * 11, 112 + Math.floor(i / 3) * 13, 4, s.second.base)) +
  body(oval(188, 154, 14), s.second, line('M188 142v8', s.second.deep, 3), { shade: 4 });
const blender: Draw = (s) => {
  const jug = soft(10, 76, 40, 164, 40, 152, 148, 88, 148);
  return (
    ground(120, 214, 54) +
    fill(jug, glass.base, ' fill-opacity=".6"') +
    clipped(
      jug,
      fill('M60 84Q120 96 180 84V160H60z', s.accent.base) +
        dot(104, 110, 8, s.accent.light) +
        dot(134, 126, 6, s.accent.light) +
        pane('M88 40h10v110H88z', '.5'),
    ) +
    line(jug, glass.deep, 2.5) +
    rod('M160 60H186V124L156 130', s.second, 9) +
    body(box(78, 24, 84, 20, 7), s.second, '', { shade: 4 }) +
    body(
      soft(12, 84, 146, 156, 146, 170, 210, 70, 210),
      s.main,
      body(oval(120, 182, 15), s.second, line('M120 170v8', s.second.deep, 3), { shade: 4 }),
      { shade: 9 },
    )
  );
};
const coffee: Draw = (s) =>
  ground(120, 212, 84) +
  body(soft(12, 44, 36, 196, 36, 196, 84, 44, 84), s.main, s.sign(120, 60, 30, s.main) + dot(172, 60, 6, s.accent.base), { shade: 8 }) +
  body(soft(6, 134, 80, 196, 80, 196, 196, 134, 196), vary(s.main, -0.04), '', { shade: 8 }) +
  body(soft(6, 44, 186, 196, 186, 200, 210, 40, 210), s.main, '', { shade: 5 }) +
  body(soft(4, 74, 84, 106, 84, 100, 104, 80, 104), rubber, '', { shade: 3 }) +
  line('M90 104V128', '#6a432b', 4) +
  body(lathe(90, [28, 138, 26, 166, 20, 184], 0.12), s.second, '', { shade: 6 }) +
  rod('M62 148C48 146 48 170 66 168', s.second, 6) +
  flat(oval(90, 138, 28, 5), mix(s.second, white, 0.3));
const humidifier: Draw = (s) =>
  ground(120, 212, 62) +
  line('M108 54c-12-10 8-18-2-32M128 50c-10-10 8-18 0-30', '#b9c9d4', 6, ' stroke-opacity=".65"') +
  body(
    smooth(120, 58, 152, 74, 176, 130, 172, 186, 120, 208, 68, 186, 64, 130, 88, 74),
    s.main,
    fill('M40 164Q120 184 200 164V220H40z', s.second.base) + s.sign(120, 128, 44, s.main) + line('M106 190h28', s.accent.base, 4),
    { shade: 15, gleam: 7 },
  ) +
  fill(oval(120, 62, 16, 5), s.main.deep);
const iron: Draw = (s) =>
  ground(120, 196, 96) +
  body(
    'M22 178C36 120 90 96 150 96H196C206 96 210 102 212 112L220 172H22z',
    s.main,
    s.sign(140, 142, 34, s.main) + line('M60 156H214', s.second.base, 6),
    { shade: 10 },
  ) +
  body('M14 174H222C226 174 226 190 222 190H24C14 190 10 180 14 174z', steel, '', { shade: 3 }) +
  rod('M84 110C96 56 150 52 186 60L194 98', s.second, 15) +
  dot(118, 112, 8, s.accent.base) +
  rod('M194 98C216 96 222 76 214 52', rubber, 5);
const projector: Draw = (s) =>
  ground(120, 206, 88) +
  fill('M30 60L96 110V150L30 196z', '#ffe9b0', ' fill-opacity=".35"') +
  body(
    soft(16, 84, 82, 216, 82, 216, 188, 84, 188),
    s.main,
    line('M150 104h46M150 118h46M150 132h46', s.main.deep, 4) + s.sign(172, 164, 26, s.main),
    { shade: 11 },
  ) +
  body(oval(104, 134, 30), rubber, line(oval(104, 134, 22), steel.base, 3), { shade: 5 }) +
  fill(oval(104, 134, 16), '#35507a') +
  glint('M96 128q2-6 8-8', 4);

export const appliances: Drawings = {
  'tower-fan': always(fan, 2),
  'stick-vacuum': always(vacuum, 0),

  fan,
  vacuum,
  'robot-vacuum': always(vacuum, 1),
  'hair-dryer': dryer,
  toaster,
  microwave,
  blender,
  'coffee-machine': coffee,
  humidifier,
  iron,
  projector,
};
