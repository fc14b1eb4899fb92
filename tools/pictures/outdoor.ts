import { box, oval, smooth, soft } from './outline';
import { flame, mix, rubber, standingOut, steel, white } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, dot, fill, flat, glint, ground, line, rod, times, turned } from './svg';

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
  torch,
  'head-torch': always(torch, 1),
  'trekking-pole': poles,
  bike,
  helmet,
  cooler,
  binoculars,
  compass,
  'fishing-rod': rod1,
};
