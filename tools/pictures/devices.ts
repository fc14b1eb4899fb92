import { box, oval, soft } from './outline';
import { glass, mix, rubber, standingOut, steel, vary, white } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, clipped, dot, fill, flat, ground, line, pane, rod, times, turned } from './svg';

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

export const devices: Drawings = {
  'instant-camera': always(camera, 0),
  camera,
  'e-reader': eReader,
  tablet: eReader,
  'phone-case': phoneCase,
  'tablet-stand': stand,
  monitor,
  router,
  laptop,
};
