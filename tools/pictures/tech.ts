import { box, oval, soft } from './outline';
import { glass, ink, mix, rubber, standingOut, steel, vary, white } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, clipped, crease, dot, fill, flat, ground, line, pane, rod, stitch, times, turned } from './svg';

const keyboard: Draw = (s) => {
  const { rng, main } = s;
  const key = rng.turn(2) ? standingOut(main, [s.second, white]) : vary(main, main.lightness > 0.6 ? -0.07 : 0.09);
  const thick = rng.turn(2, 1) === 0;
  const rows = [10, 10, 9, 8];
  const caps = rows
    .map((n, r) =>
      times(n, (i) => {
        const accent = (r === 0 && i === 0) || (r === 2 && i === n - 1);
        const tone = accent ? s.accent : i === 0 || i === n - 1 ? vary(key, -0.05) : key;
        const w = 176 / n;
        return flat(box(32 + i * w + 1.4, 92 + r * 19, w - 2.8, 16, 3.5), tone);
      }),
    )
    .join('');
  const bottom =
    flat(box(33.4, 168, 28, 16, 3.5), vary(key, -0.05)) +
    flat(box(64, 168, 86, 16, 3.5), key) +
    flat(box(153, 168, 26, 16, 3.5), vary(key, -0.05)) +
    flat(box(182, 168, 24, 16, 3.5), vary(key, -0.05));
  const cable = thick ? rod('M120 84C120 60 160 66 160 40', rubber, 5) : '';
  return (
    ground(120, 206, 104) +
    turned(-6, cable + body(box(20, 80, 200, 114, thick ? 14 : 8), main, '', { shade: thick ? 9 : 5 }) + caps + bottom)
  );
};

const mouse: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  if (style === 1) {
    // Vertical.
    return (
      ground(120, 206, 76) +
      body(
        'M54 200C50 150 70 84 112 56C134 42 158 60 164 90C172 130 196 160 194 200z',
        main,
        fill('M112 56C134 42 158 60 164 90L168 112C150 100 128 92 104 96z', vary(main, 0.05).base) +
          crease('M104 96C128 92 150 100 168 112M120 50C130 72 138 84 140 94', 3, '.25') +
          s.sign(120, 160, 40, main),
        { shade: 13, gleam: 6 },
      ) +
      line('M128 64L136 84', trim.base, 8) +
      fill('M60 170C66 140 78 116 92 104C92 130 84 158 74 184z', trim.base, ' fill-opacity=".8"')
    );
  }
  if (style === 2) {
    return (
      ground(120, 198, 88) +
      body(
        'M24 170C24 110 78 82 128 82C182 82 216 120 216 166C216 186 206 194 190 194H44C30 194 24 186 24 170z',
        main,
        crease('M150 86C152 120 170 150 216 158M24 160C70 168 100 150 120 84', 2.5, '.16') + s.sign(84, 142, 34, main),
        { shade: 13, gleam: 7 },
      ) +
      turned(16, body(box(166, 92, 12, 30, 6), trim, '', { shade: 3 }), 172, 107)
    );
  }
  return (
    ground(120, 212, 60) +
    rod('M120 60C120 30 150 40 148 18', trim, 5) +
    body(
      'M62 118C62 76 86 52 120 52C154 52 178 76 178 118V150C178 188 156 208 120 208C84 208 62 188 62 150z',
      main,
      crease('M62 116C90 126 150 126 178 116M120 54V120', 2.5, '.28') + s.sign(120, 166, 46, main),
      { shade: 13, gleam: 6 },
    ) +
    body(box(113, 72, 14, 34, 7), trim, line('M113 84h14M113 92h14', trim.deep, 2), { shade: 3 })
  );
};

const charger: Draw = (s) => {
  const { rng, main } = s;
  const port = (x: number, y: number): string => fill(box(x, y, 30, 11, 5.5), '#202226') + line(`M${x + 8} ${y + 5.5}h14`, steel.dark, 2.5);
  if (rng.turn(3) === 2) {
    // Wireless pad.
    const trim = standingOut(main, [s.second, s.accent]);
    return (
      ground(120, 204, 92) +
      rod('M196 162C226 170 226 200 190 206', trim, 6) +
      body('M26 148C26 180 72 196 120 196C168 196 214 180 214 148V136H26z', vary(main, -0.06), '', { shade: 6 }) +
      body(oval(120, 136, 94, 42), main, '', { shade: 6 }) +
      line(oval(120, 136, 58, 25) + oval(120, 136, 34, 14), trim.base, 4) +
      s.sign(120, 136, 26, main) +
      fill('M124 112L104 140H118L114 160L136 132H122z', trim.base, s.motif ? ' fill-opacity="0"' : '')
    );
  }
  return (
    ground(120, 210, 74) +
    line('M92 60V28M148 60V28', steel.dark, 11) +
    line('M91 60V28M147 60V28', steel.light, 4) +
    body(box(52, 54, 136, 152, 24), main, crease('M52 92H188', 2.5, '.2') + s.sign(120, 74, 24, main), { shade: 13, gleam: 6 }) +
    port(105, 112) +
    port(105, 136) +
    fill(box(102, 160, 36, 18, 3), '#202226') +
    fill(box(106, 169, 28, 6, 1), standingOut(rubber, [s.second, steel]).base) +
    dot(160, 192, 3.5, '#7fdc9a')
  );
};

const powerBank: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  const lights = (x: number, y: number): string => times(4, (i) => dot(x + i * 11, y, 3, i < 3 ? '#7fdc9a' : main.deep));
  if (style === 1) {
    // Magnetic, on the back of a phone.
    return (
      ground(120, 214, 70) +
      turned(
        8,
        body(box(62, 22, 100, 186, 20), standingOut(main, [ink, steel]), '', { shade: 7 }) +
          body(box(72, 32, 38, 38, 12), rubber, dot(84, 44, 7, '#15161a') + dot(98, 58, 7, '#15161a') + dot(84, 43, 2.5, '#6d86a8'), {
            shade: 3,
          }) +
          body(box(70, 84, 84, 112, 14), main, line(oval(112, 132, 26), trim.base, 4) + s.sign(112, 132, 32, main) + lights(96, 182), {
            shade: 8,
          }),
      )
    );
  }
  const cable =
    style === 2
      ? rod('M96 44C96 16 150 20 158 52C162 70 158 84 158 100', trim, 8) + body(box(151, 98, 14, 24, 4), steel, '', { shade: 3 })
      : '';
  return (
    ground(120, 212, 62) +
    turned(
      style === 2 ? 0 : -10,
      body(
        box(66, 34, 108, 172, style === 2 ? 30 : 18),
        main,
        (style === 0 ? fill(box(66, 150, 108, 60), trim.base) : '') + s.sign(120, 116, 52, main) + lights(104, 186),
        { shade: 12, gleam: 6 },
      ) +
        fill(box(96, 40, 20, 8, 3), '#202226') +
        fill(box(124, 40, 20, 8, 3), '#202226') +
        cable +
        (s.motif || style === 2 ? '' : fill('M126 84L102 124H118L112 152L140 110H124z', trim.base)),
    )
  );
};

const cable: Draw = (s) => {
  const { rng, main } = s;
  const end = standingOut(main, [s.second, s.accent]);
  const plug = (x: number, y: number, turn: number): string =>
    turned(
      turn,
      body(box(x - 7, y - 44, 14, 22, 3), steel, '', { shade: 3 }) +
        body(soft(4, x - 13, y - 26, x + 13, y - 26, x + 9, y + 16, x - 9, y + 16), end, line(`M${x - 5} ${y - 12}h10`, end.deep, 2), {
          shade: 5,
        }),
      x,
      y,
    );
  const braid = rng.chance(0.6) ? (d: string): string => line(d, end.base, 2.4, ' stroke-dasharray="3 7"') : (): string => '';
  const coil = [66, 54, 42].map((r) => oval(120, 132, r, r * 0.88)).join('');
  return (
    ground(120, 210, 78) +
    rod(coil, main, 11) +
    braid(coil) +
    body(box(104, 176, 32, 20, 6), end, s.sign(120, 186, 16, end), { shade: 4 }) +
    rod('M64 98C40 80 50 60 66 50', main, 11) +
    rod('M176 98C200 80 190 60 176 52', main, 11) +
    plug(70, 46, 36) +
    plug(172, 48, -36)
  );
};

const camera: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const lens = (x: number, y: number, r: number): string =>
    body(oval(x, y, r), rubber, '', { shade: 6 }) +
    line(oval(x, y, r * 0.78), steel.base, 4) +
    fill(oval(x, y, r * 0.62), '#1d2430') +
    fill(oval(x, y, r * 0.4), '#35507a') +
    dot(x - r * 0.2, y - r * 0.22, r * 0.15, '#dfe9f7');
  const style = rng.turn(3);
  if (style === 0) {
    // Instant.
    return (
      ground(120, 214, 76) +
      turned(-4, flat(box(78, 20, 84, 60, 3), white) + fill(box(86, 28, 68, 44, 1), mix(s.second, s.accent, 0.5).base)) +
      body(soft(18, 40, 64, 200, 64, 204, 206, 36, 206), main, fill(box(30, 168, 180, 50), trim.base) + s.sign(174, 188, 26, trim), {
        shade: 12,
      }) +
      body(box(54, 80, 42, 24, 7), white, pane('M58 84h14v16H58z', '.6'), { shade: 4 }) +
      fill(box(150, 82, 30, 20, 5), '#25272c') +
      lens(120, 136, 40) +
      dot(58, 124, 8, '#d9503c') +
      fill(box(72, 196, 96, 6, 3), '#25272c')
    );
  }
  if (style === 1) {
    return (
      ground(120, 204, 92) +
      body(soft(6, 82, 66, 92, 44, 148, 44, 158, 66), vary(main, 0.02), '', { shade: 4 }) +
      body(box(150, 58, 38, 14, 4), steel, '', { shade: 3 }) +
      body(box(46, 60, 26, 12, 4), steel, '', { shade: 3 }) +
      body(soft(16, 24, 70, 216, 70, 216, 198, 24, 198), main, fill(box(20, 100, 200, 68), trim.base), { shade: 11 }) +
      lens(120, 134, 50) +
      dot(190, 86, 6, '#d9503c') +
      flat(box(40, 80, 30, 12, 3), glass) +
      s.sign(194, 134, 26, trim)
    );
  }
  return (
    ground(120, 206, 90) +
    rod('M34 96C6 120 20 190 60 212', s.second, 7) +
    body(soft(14, 30, 74, 210, 74, 210, 196, 30, 196), main, fill(box(30, 74, 44, 130), trim.base) + s.sign(52, 168, 30, trim), {
      shade: 11,
    }) +
    body(soft(5, 96, 76, 104, 52, 150, 52, 158, 76), main, '', { shade: 4 }) +
    body(box(40, 60, 34, 16, 5), rubber, '', { shade: 3 }) +
    lens(134, 136, 46) +
    fill(box(182, 86, 18, 10, 4), glass.base)
  );
};

const eReader: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const screen = mix(white, s.second, 0.25);
  const text = (x: number, y: number, w: number, rows: number): string =>
    line(
      times(rows, (i) => `M${x} ${y + i * 11}h${i % 4 === 3 ? w * 0.6 : w - (i % 3) * 5}`),
      '#8a8a86',
      3,
    );
  const [x, y, w, h] = style === 1 ? [44, 30, 152, 178] : [58, 26, 124, 184];
  const page = s.motif
    ? s.sign(120, y + 70, 62, screen) + text(x + 26, y + 118, w - 52, 3)
    : rng.chance(0.5)
      ? text(x + 24, y + 26, w - 48, 11)
      : line(`M${x + 24} ${y + 28}h${w * 0.4}`, '#6a6a66', 6) + text(x + 24, y + 48, w - 48, 9);
  const buttons =
    style === 2
      ? body(box(x + w - 2, y + 56, 24, 76, 8), main, line(`M${x + w + 9} ${y + 78}v8M${x + w + 9} ${y + 102}v8`, main.light, 4), {
          shade: 5,
        })
      : '';
  const stylus =
    style === 1 || s.motif === 'pen'
      ? turned(
          24,
          body(soft(3, 186, 60, 198, 60, 198, 176, 192, 192, 186, 176), standingOut(main, [s.accent, s.second]), '', { shade: 4 }),
          192,
          130,
        )
      : '';
  return (
    ground(120, 216, w / 2 + 6) +
    turned(
      style === 1 ? 0 : 5,
      buttons +
        body(box(x, y, w, h, 14), main, '', { shade: 8, gleam: 5 }) +
        flat(box(x + 12, y + 12, w - 24, h - 36, 4), screen) +
        page +
        (style === 1 ? '' : line(`M112 ${y + h - 12}h16`, main.light, 4)) +
        stylus,
    )
  );
};

const phoneCase: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  const art = s.motif
    ? s.deco(main, 66, 80, 108, 130, 74, 22)
    : [
        fill('M60 120C90 90 150 160 184 120V214H60z', trim.base) + fill('M60 160C100 136 140 190 184 158V214H60z', s.accent.base),
        times(16, (i) => dot(80 + (i % 4) * 27, 96 + Math.floor(i / 4) * 30, 6, i % 2 ? trim.base : s.accent.base)),
        line(oval(120, 140, 34), trim.base, 6) + line('M120 174v18', trim.base, 6),
      ][style];
  return (
    ground(120, 216, 60) +
    turned(
      rng.pick([-8, 8]),
      body(box(64, 20, 112, 192, 26), main, art ?? '', { shade: 10, gleam: 5 }) +
        body(
          box(76, 32, 46, 50, 15),
          rubber,
          dot(90, 47, 8, '#14161a') +
            dot(108, 66, 8, '#14161a') +
            dot(90, 45, 2.6, '#6d86a8') +
            dot(108, 64, 2.6, '#6d86a8') +
            dot(108, 46, 3.5, '#f6ecc8'),
          { shade: 4 },
        ) +
        line('M176 70v22', main.deep, 4),
    )
  );
};

const stand: Draw = (s) => {
  const { main } = s;
  const style = s.rng.turn(2);
  const device = (x: number, y: number, w: number, h: number): string =>
    body(
      box(x, y, w, h, 10),
      rubber,
      fill(box(x + 7, y + 7, w - 14, h - 14, 5), mix(s.second, glass, 0.5).base) +
        s.sign(x + w / 2, y + h / 2, 50, glass) +
        pane(`M${x + 8} ${y + h * 0.7}L${x + w * 0.5} ${y + 8}H${x + w * 0.7}L${x + 8} ${y + h - 8}z`, '.3'),
      { shade: 4 },
    );
  if (style)
    return (
      ground(120, 214, 76) +
      body(soft(7, 66, 200, 174, 200, 182, 214, 58, 214), vary(main, -0.05), '', { shade: 4 }) +
      rod('M120 204V120', main, 13) +
      dot(120, 160, 9, s.accent.base) +
      device(38, 34, 164, 116) +
      body(box(84, 142, 72, 14, 6), main, '', { shade: 4 })
    );
  return (
    ground(120, 210, 88) +
    body('M150 60L196 204H170L132 84z', vary(main, -0.08), '', { shade: 5 }) +
    turned(-8, device(56, 30, 112, 160)) +
    body('M44 186L66 172L80 196H196L204 208H52z', main, '', { shade: 5 })
  );
};

const monitor: Draw = (s) => {
  const { rng, main } = s;
  const screen = mix(s.second, rubber, 0.35);
  const art =
    s.sign(120, 96, 70, screen) ||
    [
      fill('M20 150L84 84L128 128L160 100L224 150z', s.accent.base) + dot(168, 68, 14, white.base),
      line('M40 66h60M40 84h90M40 102h44M40 120h70', s.accent.base, 6) + line('M148 66h46M148 84h30', white.base, 6),
      fill(box(38, 58, 76, 44, 5), s.accent.base) +
        fill(box(122, 58, 76, 20, 5) + box(122, 84, 76, 40, 5), white.base, ' fill-opacity=".7"') +
        fill(box(38, 108, 76, 16, 5), white.base, ' fill-opacity=".7"'),
    ][rng.turn(3)] ||
    '';
  return (
    ground(120, 214, 66) +
    body(soft(3, 106, 150, 134, 150, 140, 200, 100, 200), steel, '', { shade: 5 }) +
    body(soft(6, 76, 198, 164, 198, 172, 212, 68, 212), steel, '', { shade: 4 }) +
    body(box(16, 32, 208, 132, 10), main, '', { shade: 7 }) +
    fill(box(24, 40, 192, 108, 5), screen.base) +
    clipped(box(24, 40, 192, 108, 5), art + pane('M24 120L110 40H150L24 150z', '.1')) +
    dot(120, 156, 3, s.accent.base)
  );
};

const router: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, rubber]);
  const masts = rng.int(2, 4);
  const aerial = times(masts, (i) => {
    const x = 48 + (i * 144) / (masts - 1);
    return turned((x - 120) / 9, body(soft(4, x - 6, 44, x + 6, 44, x + 8, 146, x - 8, 146), trim, '', { shade: 4 }), x, 146);
  });
  return (
    ground(120, 206, 96) +
    aerial +
    body(
      soft(16, 26, 140, 214, 140, 222, 198, 18, 198),
      main,
      line('M60 180h0M76 180h0M92 180h0', '#7fdc9a', 8) +
        line('M108 180h0', s.accent.base, 8) +
        s.sign(176, 170, 32, main) +
        line('M26 158H214', main.dark, 3),
      { shade: 9 },
    )
  );
};

const laptop: Draw = (s) =>
  ground(120, 206, 104) +
  body(box(40, 44, 160, 116, 10), s.main, fill(box(48, 52, 144, 98, 4), mix(s.second, rubber, 0.3).base) + s.sign(120, 100, 56, s.second), {
    shade: 5,
  }) +
  body(
    soft(6, 34, 156, 206, 156, 230, 196, 10, 196),
    vary(s.main, 0.03),
    line(
      times(4, (i) => `M${50 - i * 6} ${163 + i * 7}H${190 + i * 6}`),
      s.main.deep,
      4,
      ' stroke-dasharray="9 4"',
    ),
    { shade: 5 },
  ) +
  fill(soft(3, 98, 186, 142, 186, 146, 194, 94, 194), s.main.dark);
const usb: Draw = (s) =>
  ground(120, 204, 70) +
  turned(
    -30,
    body(box(166, 102, 46, 36, 3), steel, fill(box(176, 110, 9, 7) + box(176, 123, 9, 7), steel.deep), { shade: 4 }) +
      body(box(44, 92, 128, 56, 14), s.main, s.sign(100, 120, 36, s.main) + stitch('M150 96V146', s.main.deep), { shade: 8 }),
  );
const hub: Draw = (s) =>
  ground(120, 196, 92) +
  rod('M40 130C10 130 16 90 40 84', s.second, 7) +
  body(
    box(34, 98, 176, 66, 14),
    s.main,
    times(3, (i) => fill(box(58 + i * 48, 120, 36, 16, 3), '#202226') + fill(box(62 + i * 48, 128, 28, 5, 1), s.accent.base)),
    { shade: 9 },
  );
const gamepad: Draw = (s) =>
  ground(120, 200, 92) +
  body(
    'M62 84C80 78 160 78 178 84C206 90 226 160 218 188C212 208 190 200 172 166C150 158 90 158 68 166C50 200 28 208 22 188C14 160 34 90 62 84z',
    s.main,
    s.sign(120, 110, 26, s.main),
    { shade: 12 },
  ) +
  line('M64 118h28M78 104v28', standingOut(s.main, [s.second]).base, 9) +
  dot(162, 104, 7, s.accent.base) +
  dot(178, 118, 7, s.second.base) +
  dot(146, 118, 7, s.second.base) +
  dot(162, 132, 7, s.accent.base) +
  body(oval(98, 144, 13), rubber, '', { shade: 4 }) +
  body(oval(142, 144, 13), rubber, '', { shade: 4 });

export const tech: Drawings = {
  'instant-camera': always(camera, 0),
  'vertical-mouse': always(mouse, 1),
  'wireless-charger': always(charger, 2),

  keyboard,
  mouse,
  charger,
  'power-bank': powerBank,
  cable,
  camera,
  'e-reader': eReader,
  tablet: eReader,
  'phone-case': phoneCase,
  'tablet-stand': stand,
  monitor,
  router,
  laptop,
  'usb-stick': usb,
  'usb-hub': hub,
  gamepad,
};
