import { digits } from './digits';
import { box, lathe, oval, soft } from './outline';
import { flame, glass, mix, rubber, standingOut, steel, vary, white } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, dot, fill, flat, ground, line, rod, stitch, times, turned } from './svg';

const massager: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  if (style === 1) {
    // Massage gun.
    return (
      ground(120, 214, 66) +
      body(oval(44, 88, 22), rubber, '', { shade: 5 }) +
      rod('M60 88H92', steel, 13) +
      body(
        'M84 56H176C200 56 206 76 204 92C202 112 190 120 174 120H84z',
        main,
        line('M160 74h26M160 86h28M160 98h24', main.deep, 4) + s.sign(118, 88, 32, main),
        { shade: 9 },
      ) +
      body(soft(12, 112, 112, 160, 112, 166, 210, 122, 210), trim, line('M128 150h28M130 162h28M132 174h28', trim.dark, 3.5), {
        shade: 7,
      }) +
      dot(142, 100, 5, s.accent.base)
    );
  }
  if (style === 2) {
    // Cushion with rollers.
    return (
      ground(120, 204, 92) +
      body(soft(34, 28, 72, 212, 72, 216, 190, 24, 190), main, stitch(soft(26, 38, 82, 202, 82, 206, 180, 34, 180), main.deep), {
        shade: 12,
      }) +
      [82, 158].map((x) => [108, 154].map((y) => body(oval(x, y, 19), trim, dot(x, y, 7, trim.deep), { shade: 5 })).join('')).join('') +
      (s.sign(120, 130, 28, main) || dot(120, 130, 7, '#e8694f')) +
      rod('M212 150C232 156 230 190 218 200', rubber, 5)
    );
  }
  // Shawl for neck and shoulders.
  return (
    ground(120, 212, 84) +
    body(
      'M120 92C94 92 86 60 92 40C76 34 58 44 48 64C34 96 30 150 34 196C36 208 66 210 72 200C76 172 84 150 120 150C156 150 164 172 168 200C174 210 204 208 206 196C210 150 206 96 192 64C182 44 164 34 148 40C154 60 146 92 120 92z',
      main,
      stitch('M60 70C48 104 44 150 48 190M180 70C192 104 196 150 192 190', main.deep) + s.sign(120, 122, 30, main),
      { shade: 12, gleam: 5 },
    ) +
    [70, 170]
      .map((x) => body(oval(x, 112, 17), trim, dot(x - 5, 112, 4, trim.deep) + dot(x + 5, 112, 4, trim.deep), { shade: 4 }))
      .join('') +
    body(box(44, 168, 20, 26, 5), rubber, dot(54, 176, 3, '#7fdc9a') + dot(54, 186, 3, white.base), { shade: 3 })
  );
};

const thermometer: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  if (s.rng.turn(2)) {
    // Forehead gun.
    return (
      ground(126, 214, 66) +
      body(soft(12, 116, 108, 164, 108, 176, 210, 124, 210), trim, line('M134 150h26M136 162h26M138 174h26', trim.dark, 3.5), {
        shade: 7,
      }) +
      body(
        'M40 74C40 50 60 44 84 44H170C196 44 206 64 206 86C206 112 190 122 168 122H84C60 122 40 104 40 74z',
        main,
        body(box(98, 58, 84, 46, 8), mix(glass, s.second, 0.2), digits('36.6', 110, 70, 24, rubber.base), { shade: 0 }) +
          s.sign(70, 82, 26, main),
        { shade: 10 },
      ) +
      body(oval(40, 80, 13, 22), rubber, '', { shade: 4 }) +
      body(soft(4, 112, 116, 126, 116, 122, 140, 116, 136), s.accent, '', { shade: 3 })
    );
  }
  return (
    ground(120, 210, 72) +
    turned(
      38,
      body(
        soft(20, 98, 24, 142, 24, 136, 150, 104, 150),
        main,
        body(box(108, 58, 24, 56, 5), mix(glass, s.second, 0.15), turned(90, digits('36.5', 98, 79, 14, rubber.base), 120, 86), {
          shade: 0,
        }) +
          body(oval(120, 38, 8), trim, '', { shade: 3 }) +
          s.sign(120, 130, 18, main),
        { shade: 8, gleam: 5 },
      ) +
        body(soft(5, 108, 148, 132, 148, 126, 196, 114, 196), vary(trim, 0.04), '', { shade: 5 }) +
        body(soft(4, 115, 194, 125, 194, 123, 216, 117, 216), steel, '', { shade: 3 }),
    )
  );
};

const firstAid: Draw = (s) => {
  const { main } = s;
  const sign = standingOut(main, [white, s.second]);
  const cross = fill(box(108, 114, 24, 72, 5) + box(84, 138, 72, 24, 5), sign.base);
  if (s.rng.turn(2))
    return (
      ground(120, 208, 90) +
      rod('M92 76C92 50 148 50 148 76', s.second === sign ? vary(main, -0.12) : s.second, 11) +
      body(
        soft(18, 32, 76, 208, 76, 204, 200, 36, 200),
        main,
        stitch(soft(14, 40, 84, 200, 84, 196, 192, 44, 192), main.deep) +
          line('M34 96H206', main.deep, 4) +
          `<g transform="translate(0 -2)">${cross}</g>`,
        { shade: 11 },
      )
    );
  return (
    ground(120, 210, 92) +
    body(box(44, 40, 56, 60, 6), white, line('M54 62h34M54 76h22', s.accent.base, 5), { shade: 5 }) +
    body(lathe(132, [14, 44, 18, 60, 18, 100], 0.15), s.accent, '', { shade: 5 }) +
    turned(
      14,
      body(box(158, 42, 30, 70, 14), mix(flame, white, 0.5), fill(box(162, 66, 22, 22, 3), mix(flame, white, 0.2).dark), { shade: 5 }),
      173,
      77,
    ) +
    body(soft(12, 28, 92, 212, 92, 206, 204, 34, 204), main, cross, { shade: 11 }) +
    body(box(22, 86, 196, 18, 7), vary(main, 0.03), '', { shade: 4 })
  );
};

const pillBox: Draw = (s) =>
  ground(120, 200, 96) +
  times(7, (i) =>
    body(
      box(18 + i * 29.4, 100, 27, 60, 6),
      i % 2 ? s.second : s.main,
      fill(box(21 + i * 29.4, 104, 21, 22, 4), '#ffffff66') +
        dot(31 + i * 29.4, 144, 5, standingOut(i % 2 ? s.second : s.main, [white, s.accent]).base),
      { shade: 4 },
    ),
  ) +
  body(box(14, 156, 212, 28, 8), vary(s.main, -0.06), s.sign(120, 170, 20, s.main), { shade: 5 });

const vitamins: Draw = (s) =>
  ground(126, 212, 76) +
  body(
    lathe(112, [44, 78, 56, 98, 56, 150, 56, 204], 0.11),
    s.main,
    flat(box(40, 112, 144, 68), mix(s.second, white, 0.55)) +
      (s.sign(112, 146, 50, white) || line('M86 134h52M92 150h40M92 164h26', s.main.deep, 5)),
    { shade: 13, gleam: 6 },
  ) +
  body(
    lathe(112, [46, 42, 46, 78], 0.12),
    s.second,
    line(
      times(11, (i) => `M${72 + i * 8} 50v28`),
      s.second.dark,
      2,
    ),
    { shade: 8 },
  ) +
  flat(oval(112, 42, 46, 7), vary(s.second, 0.05)) +
  turned(
    -24,
    body(box(176, 190, 40, 18, 9), s.accent, fill(box(196, 186, 24, 26), mix(s.accent, white, 0.7).base), { shade: 4 }),
    196,
    199,
  );

const bloodPressure: Draw = (s) =>
  ground(120, 206, 96) +
  rod('M150 120C196 110 214 140 204 170', rubber, 7) +
  body(soft(14, 20, 84, 104, 84, 110, 190, 18, 190), s.second, s.sign(62, 136, 36, s.second) + line('M20 110h90', s.second.dark, 4), {
    shade: 8,
  }) +
  body(
    soft(18, 92, 66, 212, 66, 218, 196, 88, 196),
    s.main,
    body(
      box(106, 82, 92, 72, 8),
      mix(glass, s.main, 0.1),
      digits('118', 120, 90, 26, rubber.base) + digits('76', 144, 124, 22, rubber.base),
      { shade: 0 },
    ) + body(oval(152, 176, 13), s.accent, '', { shade: 3 }),
    { shade: 9 },
  );

const scale: Draw = (s) =>
  ground(120, 200, 98) +
  body(
    soft(24, 34, 72, 206, 72, 220, 184, 20, 184),
    s.main,
    line(oval(82, 138, 26, 34) + oval(158, 138, 26, 34), s.main.dark, 3) + s.sign(120, 150, 36, s.main),
    { shade: 10 },
  ) +
  body(soft(8, 88, 80, 152, 80, 154, 108, 86, 108), rubber, digits('62.5', 99, 87, 14, '#8fe0d0'), { shade: 0 });

const hotWater: Draw = (s) =>
  ground(120, 214, 62) +
  body(box(100, 20, 40, 20, 7), s.second, '', { shade: 4 }) +
  body(
    'M102 38H138C138 54 146 60 160 66C184 76 186 96 182 120L186 190C186 206 174 210 160 208H80C66 210 54 206 54 190L58 120C54 96 56 76 80 66C94 60 102 54 102 38z',
    s.main,
    s.deco(s.main, 54, 70, 132, 130, 70, 20) + stitch('M66 96C60 130 62 170 66 194M174 96C180 130 178 170 174 194', s.main.deep),
    { shade: 13 },
  );

const neckPillow: Draw = (s) =>
  ground(120, 208, 90) +
  body(
    'M120 46C178 46 214 88 212 140C212 180 186 206 160 200C138 194 140 164 148 146C156 124 142 110 120 110C98 110 84 124 92 146C100 164 102 194 80 200C54 206 28 180 28 140C26 88 62 46 120 46z',
    s.main,
    s.deco(s.main, 28, 46, 184, 60, 34, 20) + stitch('M44 140C44 96 76 62 120 62C164 62 196 96 196 140', s.main.deep),
    { shade: 15, gleam: 7 },
  );

const diffuser: Draw = (s) =>
  ground(120, 212, 66) +
  line('M112 60c-10-12 10-18 0-32M130 56c-8-12 8-18 0-30', '#b9c4ce', 6, ' stroke-opacity=".6"') +
  body(
    lathe(120, [16, 76, 48, 104, 66, 150, 62, 204], 0.1),
    s.main,
    s.sign(120, 156, 54, s.main) ||
      line(
        times(9, (i) => `M${60 + i * 15} 100V206`),
        s.main.dark,
        2,
      ),
    { shade: 14 },
  ) +
  body(lathe(120, [64, 184, 62, 206], 0.1), s.second, line('M110 200h20', s.accent.base, 4), { shade: 6 }) +
  fill(oval(120, 76, 16, 4), s.main.deep);

const eyeDrops: Draw = (s) =>
  ground(120, 212, 50) +
  body(
    soft(16, 82, 108, 158, 108, 160, 208, 80, 208),
    s.main,
    flat(box(70, 132, 100, 50), mix(s.second, white, 0.6)) +
      (s.sign(120, 157, 36, white) || line('M98 150h44M104 164h32', s.main.deep, 4.5)),
    { shade: 10 },
  ) +
  body(
    soft(6, 98, 66, 142, 66, 146, 110, 94, 110),
    s.second,
    line(
      times(5, (i) => `M${104 + i * 8} 74v30`),
      s.second.dark,
      2.5,
    ),
    { shade: 6 },
  ) +
  body(soft(6, 110, 34, 130, 34, 136, 68, 104, 68), vary(s.second, 0.05), '', { shade: 4 }) +
  fill('M190 60C202 78 208 86 208 96A16 16 0 0 1 176 96C176 86 182 78 190 60z', '#8fcbe4');

export const health: Drawings = {
  'neck-massager': always(massager, 0),
  'foot-massager': always(massager, 2),
  'forehead-thermometer': always(thermometer, 1),
  'stick-thermometer': always(thermometer, 0),

  massager,
  'massage-gun': always(massager, 1),
  thermometer,
  'first-aid': firstAid,
  'pill-box': pillBox,
  vitamins,
  'blood-pressure': bloodPressure,
  scale,
  'hot-water-bottle': hotWater,
  'neck-pillow': neckPillow,
  diffuser,
  'eye-drops': eyeDrops,
};
