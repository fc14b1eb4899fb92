import { box, oval, soft, through } from './outline';
import { rubber, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, fill, ground, line, rod, turned } from './svg';

const shuttlecock: Draw = (s) => {
  const one = (x: number, y: number, turn: number, k: number): string =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${k})">${body('M-16 40L-44-46C-30-58 30-58 44-46L16 40z', s.main, line('M-9 36L-30-50M0 38V-54M9 36L30-50', s.main.deep, 2) + line('M-36-18Q0-4 36-18M-27 8Q0 18 27 8', s.second.base, 2.5), { shade: 6 })}${fill('M-44-46q6-10 11-1q6-10 11-1q6-10 11-1q6-10 11-1q6-10 11-1q6-10 11-1q6-10 11-1q6-10 11 1', s.main.base)}${body('M-18 38H18V48C18 66-18 66-18 48z', vary(s.second, 0.06), line('M-18 44H18', s.second.dark, 3), { shade: 4 })}</g>`;
  return ground(120, 210, 80) + one(84, 96, 18, 0.9) + one(152, 132, -20, 1.05);
};

const paddle: Draw = (s) => {
  const bat = (turn: number, tone = s.main): string =>
    turned(
      turn,
      body(
        soft(7, 108, 146, 132, 146, 134, 216, 106, 216),
        s.given > 2 ? s.accent : wood,
        line('M115 152V212M125 152V212', wood.dark, 2.5),
        { shade: 5 },
      ) +
        body(
          'M120 24C168 24 190 64 184 104C178 134 150 140 138 156H102C90 140 62 134 56 104C50 64 72 24 120 24z',
          tone,
          s.sign(120, 84, 50, tone) + fill('M60 120C90 132 150 132 180 120L138 158H102z', s.given > 2 ? wood.base : tone.dark),
          { shade: 9 },
        ),
      120,
      150,
    );
  return (
    ground(120, 212, 78) +
    (s.given > 2 ? bat(30, s.second) : '') +
    bat(s.given > 2 ? -22 : -26) +
    body(oval(198, 186, 17), white, '', { shade: 4 })
  );
};

const bikePump: Draw = (s) =>
  ground(120, 214, 62) +
  rod(through(92, 186, 50, 180, 44, 120, 74, 96), rubber, 6) +
  body(box(66, 84, 22, 18, 5), s.second, '', { shade: 3 }) +
  rod('M120 60V30', steel, 7) +
  body(box(80, 18, 80, 18, 9), s.second, '', { shade: 4 }) +
  body(box(104, 56, 32, 132, 8), s.main, s.sign(120, 110, 26, s.main) + line('M104 84h32', s.main.dark, 4), { shade: 7 }) +
  body(
    oval(120, 176, 24),
    white,
    line(oval(120, 176, 17), vary(white, -0.3).base, 2, ' stroke-dasharray="2 4"') +
      turned(40, line('M120 176V162', '#d9503c', 3), 120, 176),
    { shade: 4 },
  ) +
  line(oval(120, 176, 24), s.second.base, 5) +
  body(soft(6, 72, 198, 168, 198, 178, 212, 62, 212), s.second, '', { shade: 4 });

const swimsuit: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  if (s.motif === 'whale' || s.rng.turn(2)) {
    const arm = [152, 44, 168, 50, 198, 122, 178, 130, 156, 90];
    return (
      ground(120, 214, 58) +
      body(soft(8, ...arm), trim, '', { shade: 6 }) +
      body(soft(8, ...arm.map((v, i) => (i % 2 ? v : 240 - v))), trim, '', { shade: 6 }) +
      body(
        soft(8, 88, 40, 152, 40, 166, 96, 160, 140, 174, 204, 132, 208, 122, 172, 118, 172, 108, 208, 66, 204, 80, 140, 74, 96),
        main,
        s.deco(main, 80, 60, 80, 90, 60, 18) + line('M120 44V112', trim.base, 4) + line('M66 192H110M130 192H176', trim.base, 6),
        { shade: 10 },
      ) +
      body(box(98, 30, 44, 18, 7), trim, '', { shade: 3 })
    );
  }
  return (
    ground(120, 212, 54) +
    rod('M94 70C90 46 96 34 104 28M146 70C150 46 144 34 136 28', main, 11) +
    body(
      'M82 66C96 86 144 86 158 66C166 84 160 108 160 124C168 146 170 164 172 176C150 182 134 196 128 208H112C106 196 90 182 68 176C70 164 72 146 80 124C80 108 74 84 82 66z',
      main,
      s.sign(120, 140, 50, main) + line('M80 72C88 120 84 150 74 178M160 72C152 120 156 150 166 178', trim.base, 6),
      { shade: 10 },
    )
  );
};

const kickboard: Draw = (s) =>
  ground(120, 210, 62) +
  turned(
    -10,
    body(
      'M66 96C66 44 90 24 120 24C150 24 174 44 174 96V188C174 200 166 206 156 206C140 196 100 196 84 206C74 206 66 200 66 188z',
      s.main,
      fill('M60 150H180V220H60z', s.second.base) +
        s.sign(120, 96, 56, s.main) +
        (s.motif ? '' : line('M92 84C104 70 136 70 148 84M92 104C104 90 136 90 148 104', standingOut(s.main, [s.second, white]).base, 7)),
      { shade: 12, gleam: 7 },
    ),
  );

const fins: Draw = (s) => {
  const one = (turn: number, x: number): string =>
    turned(
      turn,
      body(
        `M${x - 24} 60C${x - 26} 40 ${x + 26} 40 ${x + 24} 60L${x + 26} 104L${x + 44} 190C${x + 40} 206 ${x - 40} 206 ${x - 44} 190L${x - 26} 104z`,
        s.main,
        line(`M${x} 112V200M${x - 15} 112L${x - 26} 200M${x + 15} 112L${x + 26} 200`, s.main.dark, 4) + s.sign(x, 160, 26, s.main),
        { shade: 8 },
      ) +
        body(
          `M${x - 22} 62C${x - 22} 34 ${x + 22} 34 ${x + 22} 62L${x + 22} 100H${x - 22}z`,
          s.second,
          fill(oval(x, 58, 13, 16), s.second.deep),
          { shade: 5 },
        ),
      x,
      120,
    );
  return ground(120, 214, 84) + one(-9, 76) + one(9, 166);
};

const buoy: Draw = (s) =>
  ground(120, 208, 70) +
  rod(through(90, 66, 60, 40, 40, 80, 60, 120), s.second, 7) +
  body(
    soft(42, 70, 58, 184, 58, 190, 204, 64, 204),
    s.main,
    crease('M127 62V200', 4, '.2') + s.sign(104, 136, 40, s.main) + line('M90 176Q127 188 166 176', white.base, 5),
    { shade: 14, gleam: 8 },
  ) +
  body(box(110, 40, 36, 24, 6), s.second, '', { shade: 4 }) +
  body(oval(168, 84, 8), white, '', { shade: 3 });

export const swimming: Drawings = {
  shuttlecock,
  paddle,
  'bike-pump': bikePump,
  swimsuit,
  kickboard,
  fins,
  'swim-buoy': buoy,
};
