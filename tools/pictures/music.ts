import { box, lathe, oval, smooth, soft } from './outline';
import { brass, ink, mix, rubber, standingOut, steel, vary, white, wood } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, dot, fill, flat, ground, line, rod, times, turned } from './svg';

const piano: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const keys = (x: number, y: number, count: number, w: number, h: number): string =>
    flat(box(x, y, count * w, h, 2), white) +
    line(
      times(count - 1, (i) => `M${x + (i + 1) * w} ${y}v${h}`),
      white.deep,
      1.3,
    ) +
    times(count - 1, (i) => ([2, 6].includes(i % 7) ? '' : fill(box(x + (i + 1) * w - w * 0.28, y, w * 0.56, h * 0.6, 1), '#2b2d31')));
  if (style === 1) {
    // Roll-up keyboard.
    return (
      ground(120, 190, 104) +
      body('M18 110H182C206 110 206 96 196 92C222 88 228 124 206 142C200 160 190 166 170 166H18C12 166 12 110 18 110z', main, '', {
        shade: 7,
      }) +
      keys(30, 118, 11, 14, 40) +
      line('M206 142A16 17 0 1 0 192 116A9 9 0 1 0 206 124', main.deep, 3.5) +
      body(box(22, 84, 68, 22, 5), standingOut(main, [s.second, rubber]), line('M34 95h16M58 95h0M68 95h0M78 95h0', s.accent.base, 5), {
        shade: 4,
      })
    );
  }
  if (style === 2) {
    return (
      ground(120, 214, 96) +
      body(
        soft(6, 34, 40, 206, 40, 206, 132, 34, 132),
        main,
        fill(box(54, 52, 132, 44, 5), vary(main, -0.05).base) +
          s.sign(120, 74, 36, main) +
          (s.motif ? '' : line('M96 88L104 60H136L144 88z', white.base, 4)),
        { shade: 8 },
      ) +
      body(box(24, 128, 192, 14, 4), vary(main, 0.04), '', { shade: 4 }) +
      keys(34, 140, 14, 12.3, 26) +
      body(box(24, 164, 192, 12, 3), main, '', { shade: 4 }) +
      body(box(30, 172, 16, 42, 3), main, '', { shade: 4 }) +
      body(box(194, 172, 16, 42, 3), main, '', { shade: 4 }) +
      line('M108 206v-10M120 206v-10M132 206v-10', brass.base, 5)
    );
  }
  return (
    ground(120, 214, 98) +
    rod('M50 150L34 210M190 150L206 210M42 186H198', standingOut(main, [s.accent, rubber]), 8) +
    body(soft(5, 14, 108, 226, 108, 222, 152, 18, 152), main, '', { shade: 6 }) +
    keys(26, 118, 15, 12.5, 26) +
    body(
      soft(4, 20, 88, 220, 88, 226, 112, 14, 112),
      vary(main, -0.03),
      line('M60 100h40M150 100h0M164 100h0M178 100h0', s.second.base, 5),
      { shade: 5 },
    ) +
    body(
      soft(3, 84, 46, 156, 46, 164, 90, 76, 90),
      vary(main, 0.06),
      s.sign(120, 68, 30, main) || flat(soft(2, 92, 54, 148, 54, 152, 84, 88, 84), white) + line('M98 64h44M97 72h46', ink.light, 1.6),
      { shade: 4 },
    )
  );
};

const drum: Draw = (s) => {
  const { rng, main } = s;
  const skin = mix(standingOut(main, [s.second, white]), white, 0.5);
  const trim = standingOut(main, [s.accent, s.second]);
  const style = rng.turn(3);
  if (style === 0) {
    // Djembe.
    const ropes = times(9, (i) => `M${58 + i * 15.5} 66L${74 + i * 11.5} 128`);
    return (
      ground(120, 216, 50) +
      body(
        lathe(120, [70, 56, 66, 90, 42, 136, 24, 156, 30, 186, 42, 208]),
        main,
        line(ropes, trim.base, 3) + line('M40 128Q120 152 200 128M80 158Q120 168 160 158', trim.base, 5) + s.sign(120, 182, 26, main),
        { shade: 13 },
      ) +
      line('M50 66Q120 96 190 66', trim.base, 6) +
      flat(oval(120, 54, 71, 19), skin) +
      line(oval(120, 54, 62, 15), skin.dark, 2.5)
    );
  }
  const zig = line(`M44 112${times(6, () => 'l13 66l13-66')}`, trim.base, 4);
  const sticks =
    rod('M150 20L112 84', wood, 7) + dot(112, 84, 7, wood.light) + rod('M196 34L142 90', wood, 7) + dot(142, 90, 7, wood.light);
  return (
    ground(120, 210, 86) +
    body(
      lathe(120, style === 2 ? [66, 100, 84, 146, 68, 194] : [80, 100, 80, 192], 0.16),
      main,
      style === 2
        ? s.sign(120, 156, 56, main) || times(7, (i) => dot(52 + i * 23, 122 + 9 * Math.sin((i / 6) * 3.14), 4, brass.base))
        : zig + s.sign(120, 156, 48, main),
      { shade: 14 },
    ) +
    line(style === 2 ? 'M54 102Q120 130 186 102M54 190Q120 216 186 190' : 'M40 108Q120 136 200 108M40 188Q120 214 200 188', trim.base, 9) +
    flat(oval(120, 98, style === 2 ? 67 : 81, 19), skin) +
    line(oval(120, 98, style === 2 ? 58 : 70, 14), skin.dark, 2.5) +
    sticks
  );
};

const flute: Draw = (s) => {
  const { rng, main } = s;
  const wrap = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  const holes = (x: number, from: number, n: number, step: number): string =>
    times(n, (i) => fill(oval(x, from + i * step, 3.6, 4.6), '#2c2018'));
  if (style === 2) {
    // Keyed flute.
    return (
      ground(120, 212, 70) +
      turned(
        42,
        rod('M120 10V230', main, 15) +
          [28, 96, 190].map((y) => body(box(110, y, 20, 8, 2), wrap, '', { shade: 2 })).join('') +
          times(7, (i) => dot(120, 116 + i * 13, 6, steel.light) + dot(120, 116 + i * 13, 3, steel.dark)) +
          line('M131 112V196', steel.dark, 2.5) +
          fill(oval(120, 58, 9, 6), main.deep) +
          fill(oval(120, 58, 4.5, 3), '#2c2018'),
      )
    );
  }
  const vertical = style === 1;
  const w = vertical ? 20 : 16;
  const bands = (vertical ? [22, 74, 128, 188] : [24, 60, 92, 150, 204])
    .map(
      (y) =>
        fill(box(120 - w / 2 - 1, y, w + 2, vertical ? 5 : 8, 1), wrap.base) +
        (vertical ? '' : line(`M${120 - w / 2} ${y + 4}h${w}`, wrap.dark, 1)),
    )
    .join('');
  const tassel = vertical ? '' : line('M120 222C134 232 120 236 128 246', wrap.base, 3);
  return (
    ground(120, 210, 76) +
    turned(
      vertical ? 30 : 46,
      rod('M120 14V226', main, w) +
        line(`M${120 - w * 0.22} 20V220`, main.light, 2.5) +
        bands +
        holes(120, vertical ? 92 : 104, vertical ? 5 : 6, vertical ? 19 : 14) +
        fill(oval(120, vertical ? 13 : 46, vertical ? 6 : 4.6, vertical ? 3 : 5.6), '#2c2018') +
        s.sign(120, 206, 14, main) +
        tassel,
    ) +
    (vertical
      ? line('M70 168C60 180 64 194 56 206M70 168C66 184 72 194 66 208', wrap.base, 3.5) + body(oval(70, 164, 7), wrap, '', { shade: 3 })
      : '')
  );
};

const harmonica: Draw = (s) => {
  const { main } = s;
  const plate = standingOut(rubber, [steel, s.second]);
  return (
    ground(120, 186, 92) +
    turned(
      -10,
      body(
        box(26, 112, 188, 36, 8),
        main.lightness > 0.7 ? vary(main, -0.3) : main,
        times(10, (i) => fill(box(38 + i * 17, 120, 11, 18, 2), '#25262a')),
        { shade: 4 },
      ) +
        body('M26 118C28 92 60 84 120 84C180 84 212 92 214 118z', main, s.sign(120, 102, 26, main) || line('M84 102h72', plate.dark, 4), {
          shade: 6,
          gleam: 5,
        }) +
        body('M26 142C28 166 60 172 120 172C180 172 212 166 214 142z', vary(main, -0.06), '', { shade: 6 }) +
        dot(40, 104, 3.4, plate.deep) +
        dot(200, 104, 3.4, plate.deep),
    )
  );
};

const kalimba: Draw = (s) => {
  const { rng, main } = s;
  const tine = standingOut(main, [s.second, steel]);
  const n = 9;
  const style = rng.turn(3);
  const d =
    style === 1
      ? smooth(120, 36, 168, 46, 192, 92, 186, 160, 160, 204, 120, 208, 80, 204, 54, 160, 48, 92, 72, 46)
      : style === 2
        ? soft(26, 60, 36, 180, 36, 196, 206, 44, 206)
        : soft(18, 52, 34, 188, 34, 192, 206, 48, 206);
  return (
    ground(120, 214, 72) +
    body(
      d,
      main,
      line('M40 60C100 56 150 66 204 58M40 100C90 96 150 108 204 98M40 186C90 180 150 194 204 184', main.dark, 2.2, ' stroke-opacity=".5"'),
      { shade: 10, gleam: 5 },
    ) +
    fill(oval(120, 172, 17), '#2c2018') +
    line(oval(120, 172, 21), tine.base, 2.5) +
    times(
      n,
      (i) =>
        line(`M${76 + i * 11} 46V${142 - Math.abs(i - 4) * 11}`, i % 4 === 2 ? s.accent.base : tine.base, 6.5) +
        line(`M${74.6 + i * 11} 48V${140 - Math.abs(i - 4) * 11}`, tine.light, 1.6),
    ) +
    body(box(64, 74, 112, 9, 4), steel, '', { shade: 3 }) +
    rod('M66 62H174', vary(steel, -0.12), 5) +
    s.sign(76, 178, 34, main)
  );
};

const metronome: Draw = (s) => {
  const { main } = s;
  const plate = standingOut(main, [s.second, brass]);
  const swing = s.rng.pick([-18, -10, 12, 20]);
  return (
    ground(120, 214, 72) +
    body(soft(7, 98, 24, 142, 24, 184, 192, 56, 192), main, '', { shade: 11 }) +
    fill(soft(4, 104, 40, 136, 40, 158, 150, 82, 150), mix(plate, white, 0.55).base) +
    line(
      times(6, (i) => `M${112 - i * 1.6} ${56 + i * 15}h${16 + i * 3.2}`),
      plate.deep,
      2,
    ) +
    turned(
      swing,
      rod('M120 168V40', steel, 5) +
        body(soft(3, 110, 66, 130, 66, 127, 88, 113, 88), s.accent === s.second ? brass : standingOut(white, [s.accent, brass]), '', {
          shade: 3,
        }),
      120,
      168,
    ) +
    body(soft(4, 74, 150, 166, 150, 176, 192, 64, 192), vary(main, -0.03), s.sign(120, 172, 28, main) || dot(120, 172, 8, plate.base), {
      shade: 6,
    }) +
    body(soft(5, 48, 190, 192, 190, 196, 210, 44, 210), vary(main, -0.07), '', { shade: 5 }) +
    line('M176 150h14', brass.base, 6)
  );
};

const trumpet: Draw = (s) =>
  ground(120, 190, 86) +
  turned(
    -12,
    rod('M30 112H176', s.main, 9) +
      line(box(74, 112, 86, 44, 20), s.main.dark, 10) +
      line(box(74, 112, 86, 44, 20), s.main.base, 7) +
      body('M160 106C190 104 206 92 222 70V156C206 132 190 120 160 118z', s.main, '', { shade: 7 }) +
      [96, 114, 132].map((x) => rod(`M${x} 92V150`, steel, 12) + dot(x, 84, 6, s.second.base)).join('') +
      body(box(18, 106, 16, 12, 4), s.second, '', { shade: 3 }),
  );

export const music: Drawings = {
  'digital-piano': always(piano, 0),
  'upright-piano': always(piano, 2),
  'chinese-drum': always(drum, 2),
  piano,
  'roll-up-piano': always(piano, 1),
  drum,
  djembe: always(drum, 0),
  flute,
  dizi: always(flute, 0),
  xiao: always(flute, 1),
  harmonica,
  kalimba,
  metronome,
  trumpet,
};
