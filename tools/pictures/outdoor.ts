import { box, lathe, oval, smooth, soft } from './outline';
import { brass, flame, glass, mix, rubber, standingOut, steel, vary, white, wood } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, line, rod, stitch, times, turned } from './svg';
import { opening } from './vessels';

const torch: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  if (rng.turn(2)) {
    // Head torch.
    return (
      ground(120, 206, 74) +
      rod('M50 150C24 70 216 70 190 150C180 196 60 196 50 150', main, 17) +
      line('M50 150C24 70 216 70 190 150C180 196 60 196 50 150', trim.base, 4, ' stroke-dasharray="14 10"') +
      rod('M120 92V160', main, 12) +
      fill('M92 156L48 220H192L148 156z', flame.base, ' fill-opacity=".14"') +
      body(soft(12, 82, 132, 158, 132, 158, 196, 82, 196), rubber, '', { shade: 6 }) +
      body(oval(120, 164, 26), trim, '', { shade: 4 }) +
      fill(oval(120, 164, 19), flame.light) +
      fill(oval(120, 164, 9), '#fff')
    );
  }
  return (
    ground(112, 208, 78) +
    turned(
      -32,
      fill('M200 82L226 66V172L200 156z', flame.base, ' fill-opacity=".25"') +
        body(
          box(26, 100, 112, 38, 9),
          main,
          line(
            times(9, (i) => `M${48 + i * 9} 100v38`),
            main.deep,
            2.5,
          ) + s.sign(96, 119, 24, main),
          { shade: 7 },
        ) +
        body(box(20, 103, 12, 32, 4), trim, '', { shade: 3 }) +
        body(soft(6, 136, 98, 188, 80, 188, 158, 136, 140), main, '', { shade: 7 }) +
        body(soft(4, 186, 78, 202, 76, 202, 162, 186, 160), trim, '', { shade: 4 }) +
        fill(oval(202, 119, 7, 40), '#fff1c9') +
        fill(box(146, 92, 20, 9, 4), s.accent.base),
    )
  );
};

const tent: Draw = (s) => {
  const { rng, main } = s;
  const inner = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  const pegs = line('M30 196L14 210M210 196L226 210', steel.dark, 3.5);
  if (style === 1) {
    // Pop-up cabin.
    return (
      ground(120, 212, 104) +
      pegs +
      body(
        'M26 206L44 84C60 62 180 62 196 84L214 206z',
        main,
        line('M44 86C80 96 160 96 196 86', vary(main, -0.12).base, 5) + fill('M44 84L60 206H26z', main.dark) + s.sign(168, 128, 30, main),
        { shade: 10 },
      ) +
      fill(soft(10, 88, 104, 152, 104, 158, 206, 82, 206), inner.dark) +
      body(soft(8, 84, 104, 112, 104, 104, 206, 78, 206), inner, crease('M100 110L92 206', 2.5), { shade: 4 }) +
      fill(soft(6, 166, 140, 192, 140, 196, 172, 168, 172), mix(glass, main, 0.2).base) +
      line('M44 84L36 60M196 84L204 60', s.accent.base, 4)
    );
  }
  if (style === 2) {
    return (
      ground(120, 212, 104) +
      pegs +
      body(
        'M18 206C30 120 78 66 120 66C162 66 210 120 222 206z',
        main,
        line('M20 206C60 120 100 80 120 66C140 80 180 120 220 206', s.accent.base, 4.5) + s.sign(176, 166, 28, main),
        { shade: 12, gleam: 5 },
      ) +
      fill('M82 206C88 150 104 122 120 112C136 122 152 150 158 206z', vary(main, -0.26).base) +
      body('M82 206C88 150 104 122 120 112C110 140 104 170 104 206z', inner, '', { shade: 4 })
    );
  }
  return (
    ground(120, 212, 106) +
    pegs +
    line('M112 56L106 34M128 56L134 34', wood.base, 6) +
    body('M120 50L226 206H120z', vary(main, -0.06), s.sign(176, 168, 30, main), { shade: 8 }) +
    body('M120 50L14 206H140z', main, '', { shade: 4 }) +
    fill('M82 116L40 206H126z', vary(main, -0.26).base) +
    body('M82 116L40 206H66C70 176 76 146 82 116z', inner, '', { shade: 3 }) +
    body('M82 116L126 206H106C96 176 88 146 82 116z', vary(inner, -0.05), '', { shade: 3 }) +
    (rng.chance(0.5) ? flat('M134 34L158 42L135 50z', s.accent) : '')
  );
};

const sleepingBag: Draw = (s) => {
  const { rng, main } = s;
  const inner = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  if (style === 1) {
    // Rolled with straps.
    return (
      ground(120, 208, 84) +
      body(box(40, 76, 160, 126, 50), main, line('M60 76V204', main.deep, 3) + s.sign(120, 140, 44, main), { shade: 14, gleam: 6 }) +
      [80, 152]
        .map((x) => body(box(x, 72, 15, 134, 5), inner, '', { shade: 4 }) + body(box(x - 3, 128, 21, 18, 4), rubber, '', { shade: 3 }))
        .join('') +
      body(oval(52, 139, 18, 58), vary(main, -0.05), line('M60 139A9 30 0 1 1 50 108A6 20 0 1 1 48 150', main.deep, 3.5), { shade: 0 })
    );
  }
  const mummy = style === 2;
  const d = mummy
    ? 'M120 24C162 24 180 56 178 96C176 140 160 178 148 206C140 218 100 218 92 206C80 178 64 140 62 96C60 56 78 24 120 24z'
    : soft(20, 66, 30, 174, 30, 178, 210, 62, 210);
  return (
    ground(120, 214, 62) +
    turned(
      -10,
      body(
        d,
        main,
        line(
          times(8, (i) => `M40 ${72 + i * 19}Q120 ${82 + i * 19} 200 ${72 + i * 19}`),
          main.deep,
          2.5,
          ' stroke-opacity=".6"',
        ) + s.sign(140, 164, 36, main),
        { shade: 12, gleam: 6 },
      ) +
        (mummy
          ? fill(oval(120, 62, 36, 28), inner.dark) + body(oval(120, 68, 26, 18), inner, '', { shade: 3 })
          : body(soft(12, 74, 40, 166, 40, 168, 84, 72, 84), vary(inner, 0.05), '', { shade: 4 }) +
            body('M64 96H176L130 128C110 112 84 104 64 104z', inner, '', { shade: 4 })) +
        line(
          mummy ? 'M150 84C152 120 146 160 138 200' : 'M164 100V206',
          standingOut(main, [s.accent]).base,
          2.5,
          ' stroke-dasharray="4 3"',
        ),
    )
  );
};

const foldingChair: Draw = (s) => {
  const { rng, main } = s;
  const frame = standingOut(main, [s.second, wood]);
  const style = rng.turn(3);
  if (style === 1) {
    return (
      ground(120, 214, 78) +
      rod('M66 206L168 116M174 206L72 116', frame, 8) +
      rod('M62 206L84 40M178 206L156 40', frame, 8) +
      body(soft(8, 76, 40, 164, 40, 170, 104, 70, 104), main, s.sign(120, 72, 40, main) + stitch('M78 48H162', main.deep), { shade: 7 }) +
      body(soft(8, 62, 128, 178, 128, 186, 150, 54, 150), vary(main, -0.04), '', { shade: 5 }) +
      body(box(40, 104, 30, 10, 5), frame, '', { shade: 3 }) +
      body(box(170, 104, 30, 10, 5), frame, '', { shade: 3 })
    );
  }
  if (style === 2)
    return (
      ground(120, 212, 66) +
      rod('M64 208L170 110M176 208L70 110M120 160H120', frame, 9) +
      dot(120, 158, 7, frame.deep) +
      body('M54 96C80 118 160 118 186 96L192 118C160 142 80 142 48 118z', main, s.sign(120, 120, 26, main), { shade: 6 }) +
      rod('M50 92L74 118M190 92L166 118', frame, 8)
    );
  return (
    ground(120, 212, 84) +
    rod('M48 210L150 128M192 210L90 128', frame, 8) +
    rod('M70 210L52 92M170 210L188 92', frame, 8) +
    body(
      'M46 58C64 44 84 52 90 66C110 60 130 60 150 66C156 52 176 44 194 58C200 110 176 164 120 166C64 164 40 110 46 58z',
      main,
      crease('M90 66C88 110 96 144 120 164M150 66C152 110 144 144 120 164', 3, '.14') +
        s.sign(120, 102, 44, main) +
        stitch('M52 66C60 120 84 156 120 158C156 156 180 120 188 66', main.deep),
      { shade: 10 },
    )
  );
};

const stove: Draw = (s) => {
  const { rng, main } = s;
  const gas = standingOut(main, [s.second, s.accent]);
  const flames = times(5, (i) =>
    fill(
      `M${92 + i * 14} 92C${86 + i * 14} 80 ${92 + i * 14} 72 ${92 + i * 14} 62C${92 + i * 14} 72 ${98 + i * 14} 80 ${92 + i * 14} 92z`,
      i % 2 ? '#58a6e8' : '#86c6f2',
    ),
  );
  if (rng.turn(2)) {
    return (
      ground(120, 210, 98) +
      body(
        soft(10, 24, 124, 216, 124, 222, 200, 18, 200),
        gas,
        s.sign(160, 168, 30, gas) + body(oval(60, 166, 15), main, '', { shade: 4 }),
        { shade: 9 },
      ) +
      flames +
      rod('M84 100H156M72 112L100 100M168 112L140 100', rubber, 7) +
      body(soft(5, 40, 108, 200, 108, 208, 128, 32, 128), main, '', { shade: 4 }) +
      line('M100 168h28M100 182h20', gas.deep, 4)
    );
  }
  return (
    ground(120, 214, 76) +
    body(
      lathe(86, [42, 134, 46, 150, 46, 202], 0.14),
      gas,
      s.sign(86, 176, 34, gas) || line('M40 176Q86 192 132 176', standingOut(gas, [main, white]).base, 7),
      { shade: 11 },
    ) +
    body(lathe(86, [12, 118, 14, 132], 0.2), brass, '', { shade: 3 }) +
    rod('M96 122C130 118 140 140 152 150', rubber, 7) +
    flames.replace(/<path/g, '<path transform="translate(46 0)"') +
    rod('M166 104L130 208M166 104V208M166 104L206 208', main, 6) +
    rod('M130 92H206M140 92V82M196 92V82', main, 6) +
    body(soft(5, 144, 94, 190, 94, 184, 114, 150, 114), main, '', { shade: 4 })
  );
};

const poles: Draw = (s) => {
  const { main } = s;
  const grip = standingOut(main, [s.second, s.accent]);
  const pole = (x: number, turn: number): string =>
    turned(
      turn,
      rod(`M${x} 64V204`, main, 7) +
        body(box(x - 6, 112, 12, 14, 3), s.accent, '', { shade: 2 }) +
        body(
          soft(4, x - 8, 30, x + 8, 30, x + 6, 78, x - 6, 78),
          grip,
          line(
            times(4, (i) => `M${x - 6} ${46 + i * 8}h12`),
            grip.dark,
            2,
          ),
          { shade: 4 },
        ) +
        line(`M${x + 6} 38C${x + 26} 44 ${x + 24} 78 ${x + 6} 70`, rubber.base, 4) +
        flat(oval(x, 190, 14, 4.5), rubber) +
        line(`M${x} 204v10`, steel.dark, 4),
      x,
      120,
    );
  return ground(120, 216, 60) + pole(104, 18) + pole(136, -18);
};

const bike: Draw = (s) => {
  const { rng, main } = s;
  const wheel = (x: number): string =>
    line(oval(x, 156, 44), rubber.edge, 9) +
    line(oval(x, 156, 44), rubber.base, 7.5) +
    line(
      times(
        6,
        (i) =>
          `M${x - 40 * Math.cos(i * 0.524)} ${156 - 40 * Math.sin(i * 0.524)}L${x + 40 * Math.cos(i * 0.524)} ${156 + 40 * Math.sin(i * 0.524)}`,
      ),
      steel.base,
      1.4,
    ) +
    dot(x, 156, 6, steel.dark);
  const seat = standingOut(main, [s.second, rubber]);
  const city = rng.turn(2) === 1;
  return (
    ground(120, 208, 100) +
    wheel(58) +
    wheel(182) +
    (city ? line('M18 138C26 104 70 96 92 118M150 112C170 96 208 100 222 140', s.accent.base, 5) : '') +
    rod(
      city
        ? 'M58 156H112L156 84M112 156L88 80M58 156L92 96M100 130C130 128 146 110 156 92'
        : 'M58 156H112L158 90M112 156L88 76M58 156L92 92M92 92H156',
      main,
      8,
    ) +
    rod('M182 156L152 62', main, 8) +
    rod(
      city ? 'M150 58C138 50 128 56 130 66M150 58C170 52 178 58 176 68' : 'M138 62C150 56 162 60 172 54C182 52 184 64 176 68',
      standingOut(main, [seat]),
      7,
    ) +
    body(smooth(66, 70, 90, 64, 112, 70, 100, 78, 76, 80), seat, '', { shade: 4 }) +
    line(oval(112, 156, 15), steel.dark, 4) +
    line('M112 156L124 178M118 178h14', rubber.base, 5) +
    (rng.chance(0.5)
      ? body(soft(5, 160, 64, 212, 64, 206, 98, 166, 98), s.accent, line('M160 76h52M160 88h52M176 64v34M194 64v34', s.accent.dark, 2.5), {
          shade: 5,
        })
      : '')
  );
};

const helmet: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const full = s.rng.turn(2);
  return (
    ground(120, 202, 84) +
    line('M74 150C80 184 96 200 112 204M168 150C164 180 140 200 112 204', rubber.base, 7) +
    body(box(100, 198, 26, 14, 5), s.accent, '', { shade: 3 }) +
    (full
      ? body(
          'M30 146C28 80 70 46 122 46C176 46 212 84 210 146C190 158 150 160 120 160C84 160 50 158 30 146z',
          main,
          fill('M30 110C90 84 150 84 212 110V128C150 104 90 104 30 128z', trim.base) + s.sign(120, 82, 40, main),
          { shade: 13, gleam: 6 },
        )
      : body(
          'M24 148C22 84 70 48 124 48C180 48 216 88 218 136C200 150 160 158 120 158C80 158 50 156 24 148z',
          main,
          times(4, (i) =>
            fill(
              smooth(54 + i * 40, 132 - (i % 2) * 2, 64 + i * 38, 94 - i * 3, 84 + i * 36, 72 + i * 2, 82 + i * 37, 108, 72 + i * 39, 134),
              main.deep,
            ),
          ) +
            line('M24 142C80 154 160 152 216 132', trim.base, 7) +
            s.sign(52, 118, 24, main),
          { shade: 12, gleam: 6 },
        ) + body('M190 130C214 124 232 132 236 142C222 150 204 152 188 148z', trim, '', { shade: 4 }))
  );
};

const cooler: Draw = (s) =>
  ground(120, 208, 90) +
  rod('M56 96C50 40 190 40 184 96', s.second, 10) +
  body(soft(12, 34, 104, 206, 104, 198, 204, 42, 204), s.main, s.sign(120, 156, 56, s.main), { shade: 12 }) +
  body(soft(10, 28, 84, 212, 84, 214, 114, 26, 114), s.second, '', { shade: 6 });
const binoculars: Draw = (s) =>
  ground(120, 208, 84) +
  [76, 164]
    .map(
      (x) =>
        body(soft(10, x - 22, 52, x + 22, 52, x + 38, 190, x - 38, 190), s.main, fill(box(x - 40, 150, 80, 16), s.second.base), {
          shade: 10,
        }) +
        flat(oval(x, 52, 22, 7), rubber) +
        flat(oval(x, 190, 38, 11), rubber) +
        fill(oval(x, 190, 28, 7), '#6f9fc4'),
    )
    .join('') +
  body(box(100, 84, 40, 50, 9), s.second, '', { shade: 5 }) +
  dot(120, 78, 11, s.accent.base);
const campTable: Draw = (s) =>
  ground(120, 212, 98) +
  rod('M56 118L176 206M184 118L64 206', standingOut(s.main, [s.second, steel]), 8) +
  body(
    soft(5, 44, 92, 196, 92, 220, 118, 20, 118),
    s.main,
    line(
      times(6, (i) => `M${66 + i * 22} 92L${48 + i * 29} 118`),
      s.main.dark,
      2.5,
    ),
    { shade: 5 },
  ) +
  body(lathe(150, [11, 66, 11, 94], 0.2), s.accent, '', { shade: 4 }) +
  opening(150, 66, 11, s.accent, s.accent.deep, 2);
const compass: Draw = (s) =>
  ground(120, 212, 64) +
  body(oval(120, 38, 14), s.second, '', { shade: 4 }) +
  body(oval(120, 128, 82), s.main, '', { shade: 10 }) +
  body(oval(120, 128, 64), mix(white, s.main, 0.08), line('M120 70v10M120 176v10M62 128h10M168 128h10', s.main.deep, 4), { shade: 0 }) +
  turned(36, fill('M120 80L133 128H107z', '#d9503c') + fill('M120 176L133 128H107z', steel.dark), 120, 128) +
  dot(120, 128, 6, white.base) +
  glint('M74 96C82 84 94 76 104 72', 5);
const rod1: Draw = (s) =>
  ground(120, 210, 70) +
  turned(
    38,
    rod('M120 10V150', s.main, 6) +
      rod('M120 150V224', s.second, 13) +
      body(oval(134, 160, 17), steel, dot(134, 160, 6, steel.deep), { shade: 4 }) +
      line('M126 14C150 60 150 110 138 146', steel.base, 1.2),
  ) +
  line('M206 38C214 90 210 120 200 150', steel.dark, 1.5) +
  dot(199, 152, 7, s.accent.base);

export const outdoor: Drawings = {
  'moon-chair': always(foldingChair, 0),
  'camp-stool': always(foldingChair, 2),
  'mummy-bag': always(sleepingBag, 2),
  'gas-stove': always(stove, 0),
  'dome-tent': always(tent, 2),

  torch,
  'head-torch': always(torch, 1),
  tent,
  'pop-up-tent': always(tent, 1),
  'sleeping-bag': sleepingBag,
  'folding-chair': foldingChair,
  'camp-stove': stove,
  'trekking-pole': poles,
  bike,
  helmet,
  cooler,
  binoculars,
  'camp-table': campTable,
  compass,
  'fishing-rod': rod1,
};
