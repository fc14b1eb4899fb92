import { box, lathe, oval, soft } from './outline';
import { brass, glass, mix, rubber, standingOut, steel, vary, white, wood } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, crease, dot, fill, flat, ground, line, rod, stitch, times, turned } from './svg';
import { opening } from './vessels';

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

export const camping: Drawings = {
  'moon-chair': always(foldingChair, 0),
  'camp-stool': always(foldingChair, 2),
  'mummy-bag': always(sleepingBag, 2),
  'gas-stove': always(stove, 0),
  'dome-tent': always(tent, 2),
  tent,
  'pop-up-tent': always(tent, 1),
  'sleeping-bag': sleepingBag,
  'folding-chair': foldingChair,
  'camp-stove': stove,
  'camp-table': campTable,
};
