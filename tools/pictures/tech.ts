import { box, oval, soft } from './outline';
import { ink, rubber, standingOut, steel, vary, white } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, crease, dot, fill, flat, ground, line, rod, stitch, times, turned } from './svg';

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
  'vertical-mouse': always(mouse, 1),
  'wireless-charger': always(charger, 2),
  keyboard,
  mouse,
  charger,
  'power-bank': powerBank,
  cable,
  'usb-stick': usb,
  'usb-hub': hub,
  gamepad,
};
