import { box, lathe, oval, smooth, soft, through } from './outline';
import { brass, darkWood, mix, paper, rubber, standingOut, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings, type Sketch } from './sketch';
import { body, crease, dot, fill, flat, ground, line, rod, shifted, stitch, times } from './svg';

const legs = (xs: readonly number[], from: number, to: number, tone: Tone, splay = 0, width = 10): string =>
  xs
    .map((x) =>
      body(
        soft(
          3,
          x - width / 2,
          from,
          x + width / 2,
          from,
          x + (x < 120 ? -splay : splay) + width * 0.36,
          to,
          x + (x < 120 ? -splay : splay) - width * 0.36,
          to,
        ),
        tone,
        '',
        { shade: 3, gleam: 2 },
      ),
    )
    .join('');

const chair: Draw = (s) => {
  const { rng, main } = s;
  const frame = standingOut(main, [s.second, wood]);
  const style = rng.turn(4);
  if (style === 1) {
    return (
      ground(120, 214, 70) +
      rod('M120 168V190M120 190L72 206M120 190L168 206M120 190V210', rubber, 9) +
      [72, 168, 120].map((x) => dot(x, 210, 6, rubber.deep)).join('') +
      body(
        soft(22, 76, 30, 164, 30, 170, 122, 70, 122),
        main,
        crease('M84 60C104 68 136 68 156 60', 3, '.12') + s.sign(120, 74, 40, main),
      ) +
      rod('M60 118V144M180 118V144', s.second, 9) +
      body(soft(14, 58, 134, 182, 134, 188, 166, 52, 166), vary(main, 0.03), '', { shade: 8 })
    );
  }
  if (style === 2) {
    return (
      ground(120, 214, 84) +
      legs([72, 168], 176, 210, frame, 8) +
      body(
        smooth(46, 100, 62, 50, 120, 34, 178, 50, 194, 100, 178, 160, 62, 160),
        vary(main, -0.03),
        crease('M90 50C82 90 84 120 90 150M150 50C158 90 156 120 150 150', 3, '.12'),
      ) +
      body(soft(14, 60, 126, 180, 126, 178, 168, 62, 168), vary(main, 0.05), s.sign(120, 90, 0, main), { shade: 7 }) +
      body(smooth(34, 118, 52, 106, 66, 120, 68, 170, 58, 184, 40, 180), main, '', { shade: 6 }) +
      body(smooth(206, 118, 188, 106, 174, 120, 172, 170, 182, 184, 200, 180), main, '', { shade: 6 })
    );
  }
  const back =
    style === 0
      ? rod('M76 40V130M164 40V130', frame, 10) +
        body(box(70, 40, 100, 22, 9), main, s.sign(120, 51, 18, main), { shade: 5 }) +
        body(box(74, 80, 92, 18, 8), main, '', { shade: 5 })
      : rod('M72 130C60 30 180 30 168 130', frame, 11) + rod('M100 58V126M120 54V126M140 58V126', frame, 6);
  return (
    ground(120, 214, 74) +
    legs([92, 148], 140, 196, vary(frame, -0.06), 2) +
    back +
    legs([70, 170], 140, 212, frame, 6, 12) +
    body(soft(8, 66, 122, 174, 122, 188, 148, 52, 148), style === 0 ? main : mix(frame, main, 0.6), '', { shade: 6 })
  );
};

const table: Draw = (s) => {
  const { rng, main } = s;
  const leg = standingOut(main, [s.second, darkWood, wood]);
  const style = rng.turn(4);
  const top =
    style === 1
      ? flat(oval(120, 96, 96, 26), vary(main, 0.03)) +
        body('M24 96C24 116 70 126 120 126C170 126 216 116 216 96V104C216 124 170 134 120 134C70 134 24 124 24 104z', main, '', {
          shade: 5,
        })
      : body(soft(4, 48, 78, 192, 78, 220, 116, 20, 116), vary(main, 0.03), crease('M60 92H190M44 104H206', 2, '.1'), { shade: 0 }) +
        body(box(18, 114, 204, 16, 5), main, '', { shade: 6 });
  const under =
    [
      legs([60, 180], 126, 176, vary(leg, -0.07), 2) + legs([34, 206], 126, 210, leg, 4, 13),
      body(lathe(120, [14, 126, 9, 160, 12, 196], 0.1), leg, '', { shade: 6 }) +
        body('M76 208C84 192 156 192 164 208z', leg, '', { shade: 4 }),
      rod('M46 128L34 208M194 128L206 208M40 170H200', leg, 9),
      body(
        box(34, 128, 76, 80, 5),
        vary(main, -0.03),
        fill(box(42, 138, 60, 26, 4) + box(42, 172, 60, 26, 4), main.dark) + dot(72, 151, 4, brass.base) + dot(72, 185, 4, brass.base),
        { shade: 6 },
      ) + legs([204], 128, 210, leg, 0, 12),
    ][style] ?? '';
  const still = rng.chance(0.5)
    ? body(lathe(140, [12, 72, 16, 86, 12, 100], 0.15), s.accent, '', { shade: 5 }) +
      line('M138 72C136 54 128 48 122 42M142 72C144 56 152 50 158 46', '#6a9d58', 4)
    : s.sign(120, 96, 24, main);
  return ground(120, 214, 92) + under + top + still;
};

const shelf: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const frame = main;
  const spine = [s.second, s.accent, vary(s.second, 0.15), vary(s.accent, -0.12), mix(s.second, paper, 0.6)];
  const books = (x: number, y: number, n: number): string => {
    let at = x;
    return times(n, (i) => {
      const [w, h] = [rng.num(7, 12), rng.num(24, 36)];
      at += w + 1;
      return flat(box(at - w, y - h, w, h, 1.5), spine[(i + rng.int(0, 4)) % spine.length] ?? s.second);
    });
  };
  const pot = (x: number, y: number): string =>
    line(`M${x} ${y - 16}c-2-10-10-14-14-16M${x} ${y - 16}c0-12 2-16 4-20M${x} ${y - 16}c4-8 10-10 14-12`, '#6a9d58', 4) +
    body(soft(3, x - 11, y - 18, x + 11, y - 18, x + 8, y, x - 8, y), s.accent, '', { shade: 4 });
  const frameSign = (x: number, y: number): string =>
    flat(box(x, y - 30, 26, 30, 2), wood) + fill(box(x + 4, y - 26, 18, 22, 1), white.base) + s.sign(x + 13, y - 15, 16, white);
  const vase = (x: number, y: number): string => body(lathe(x, [5, y - 28, 12, y - 12, 8, y], 0.1), s.second, '', { shade: 4 });
  if (style === 1) {
    const plank = (y: number): string =>
      body(box(34, y, 172, 11, 3), frame, '', { shade: 4 }) + line(`M54 ${y + 11}v14h-14M186 ${y + 11}v14h14`, s.second.deep, 4);
    return plank(94) + books(52, 94, 6) + pot(168, 94) + plank(172) + frameSign(48, 172) + vase(104, 172) + books(140, 172, 4);
  }
  const [x, w] = style === 2 ? [34, 172] : [54, 132];
  const rows = style === 2 ? 3 : 4;
  const step = 184 / rows;
  const first = rng.int(0, 3);
  const shelves = times(rows, (i) => {
    const y = 26 + (i + 1) * step;
    const inside =
      [
        books(x + 12, y, 5) + pot(x + w - 26, y),
        frameSign(x + 16, y) + vase(x + w - 30, y),
        pot(x + 28, y) + books(x + w - 70, y, 5),
        books(x + 14, y, 4) + vase(x + w - 32, y),
      ][(i + first) % 4] ?? '';
    return (
      fill(box(x + 6, y - step + 8, w - 12, step - 8), frame.deep, ' fill-opacity=".55"') +
      inside +
      body(box(x, y, w, 8, 2), frame, '', { shade: 3 })
    );
  });
  return (
    ground(120, 216, w / 2 + 12) +
    body(box(x, 22, w, 10, 3), frame, '', { shade: 3 }) +
    shelves +
    body(box(x, 22, 9, 196, 3), frame, '', { shade: 3 }) +
    body(box(x + w - 9, 22, 9, 196, 3), vary(frame, -0.05), '', { shade: 3 })
  );
};

const sofa: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const seats = rng.int(2, 3);
  const [x0, x1] = [44, 196];
  const w = (x1 - x0) / seats;
  const cushion = (x: number, tone: Tone): string =>
    shifted(0, 0, body(soft(6, x, 98, x + 36, 92, x + 40, 126, x + 4, 132), tone, s.sign(x + 20, 112, 22, tone), { shade: 5 }));
  return (
    ground(120, 206, 102) +
    legs([40, 200], 186, 204, standingOut(main, [wood, darkWood]), 4) +
    body(
      soft(style === 1 ? 26 : 14, 32, 66, 208, 66, 212, 164, 28, 164),
      vary(main, -0.04),
      times(seats - 1, (i) => crease(`M${x0 + (i + 1) * w} 70V150`, 3, '.16')) +
        (style === 2 ? times(6, (i) => dot(60 + i * 24, 96, 3, main.deep)) : ''),
      { shade: 9 },
    ) +
    cushion(x0 + 6, s.second) +
    (rng.chance(0.6) ? cushion(x1 - 50, s.accent) : '') +
    times(seats, (i) =>
      body(soft(11, x0 + i * w + 1, 130, x0 + (i + 1) * w - 1, 130, x0 + (i + 1) * w - 1, 164, x0 + i * w + 1, 164), vary(main, 0.03), '', {
        shade: 6,
      }),
    ) +
    body(soft(8, 28, 158, 212, 158, 210, 192, 30, 192), main, '', { shade: 7 }) +
    body(soft(14, 14, 106, 48, 106, 48, 192, 16, 192), main, '', { shade: 6 }) +
    body(soft(14, 226, 106, 192, 106, 192, 192, 224, 192), main, '', { shade: 7 })
  );
};

const bed: Draw = (s) => {
  const { rng, main } = s;
  const frame = standingOut(main, [s.accent, wood]);
  const style = rng.turn(3);
  const head = [soft(12, 30, 48, 210, 48, 210, 150, 30, 150), 'M30 150V84C50 44 190 44 210 84V150z', box(30, 58, 180, 90, 6)][style] ?? '';
  const pillow = (x: number): string =>
    body(soft(12, x, 96, x + 66, 96, x + 70, 134, x - 4, 134), mix(s.second, white, 0.5), '', { shade: 6 });
  return (
    ground(120, 212, 104) +
    body(
      head,
      frame,
      style === 2
        ? line('M60 58V150M90 58V150M120 58V150M150 58V150M180 58V150', frame.deep, 4)
        : style === 0
          ? times(4, (i) => dot(54 + i * 44, 76, 4, frame.deep))
          : '',
      { shade: 8 },
    ) +
    body(box(22, 170, 196, 30, 6), frame, '', { shade: 6 }) +
    legs([34, 206], 196, 210, frame, 0, 12) +
    body(box(26, 126, 188, 52, 12), white, '', { shade: 5 }) +
    pillow(44) +
    pillow(130) +
    body(
      'M22 140C60 130 180 130 218 140L220 184C220 190 216 190 210 190H30C24 190 20 190 20 184z',
      main,
      fill('M10 132C60 124 180 124 230 132V150C180 142 60 142 10 150z', s.second.base) +
        s.deco(main, 24, 140, 190, 46, 36, 18) +
        crease('M70 156L60 190M160 156L176 190', 3, '.12'),
      { shade: 8 },
    )
  );
};

const curtain: Draw = (s) => {
  const { rng, main } = s;
  const pole = standingOut(main, [s.accent, brass, darkWood]);
  const drape = (flip: boolean): string => {
    const x = (v: number): number => (flip ? 240 - v : v);
    const d = `M${x(34)} 46H${x(108)}C${x(106)} 100 ${x(92)} 132 ${x(66)} 150C${x(76)} 170 ${x(84)} 190 ${x(86)} 206H${x(32)}z`;
    return (
      body(
        d,
        main,
        crease(
          `M${x(56)} 46C${x(56)} 100 ${x(52)} 130 ${x(50)} 150L${x(50)} 206M${x(82)} 46C${x(80)} 100 ${x(70)} 130 ${x(58)} 150L${x(66)} 206`,
          4,
          '.14',
        ) + s.deco(main, flip ? 130 : 34, 46, 76, 160, 34, 22),
        { shade: 7 },
      ) + body(soft(5, x(30), 140, x(74), 144, x(74), 158, x(30), 156), s.second, '', { shade: 4 })
    );
  };
  const straight = rng.turn(2) === 1;
  const panel = (x: number): string =>
    body(
      soft(3, x, 46, x + 74, 46, x + 78, 208, x - 4, 208),
      main,
      fill(
        times(4, (i) => `M${x + 8 + i * 19} 46h9v164h-9z`),
        main.dark,
      ) +
        s.deco(main, x, 46, 74, 164, 40, 24) +
        line(`M${x - 6} 190h88`, s.second.base, 7),
      { shade: 6 },
    );
  const pane = straight
    ? ''
    : body(box(62, 56, 116, 128, 4), mix(white, s.second, 0.1), line('M120 50V190M60 118H180', wood.base, 6), { shade: 0 });
  return (
    pane +
    (straight ? panel(36) + panel(130) : drape(false) + drape(true)) +
    rod('M18 40H222', pole, 9) +
    body(oval(18, 40, 9), pole, '', { shade: 3 }) +
    body(oval(222, 40, 9), pole, '', { shade: 3 })
  );
};

const cabinet: Draw = (s) => {
  const { main } = s;
  return (
    ground(120, 214, 76) +
    legs([64, 176], 190, 212, s.second, 3) +
    body(box(46, 46, 148, 150, 8), main, '', { shade: 10 }) +
    [0, 1, 2]
      .map(
        (i) =>
          body(box(56, 56 + i * 46, 128, 40, 5), vary(main, 0.03), s.sign(120, 76 + i * 46, i === 0 ? 26 : 0, main), { shade: 4 }) +
          (s.motif && i === 0 ? '' : line(`M108 ${76 + i * 46}h24`, standingOut(main, [s.accent, brass]).base, 5)),
      )
      .join('')
  );
};

export const furniture: Drawings = {
  'dining-chair': always(chair, 0),
  'coffee-table': always(table, 1),
  'writing-desk': always(table, 3),
  bookcase: always(shelf, 0),
  'wall-shelf': always(shelf, 1),

  chair,
  'office-chair': always(chair, 1),
  armchair: always(chair, 2),
  table,
  desk: table,
  shelf,
  sofa,
  bed,
  curtain,
  cabinet,
  stool: (s: Sketch) =>
    ground(120, 212, 62) +
    legs([84, 156], 110, 208, standingOut(s.main, [s.second, wood]), 12, 13) +
    rod('M78 170H162', standingOut(s.main, [s.second, wood]), 7) +
    body(soft(14, 62, 84, 178, 84, 182, 116, 58, 116), s.main, stitch('M66 104h108', s.main.deep), { shade: 7 }),
  hammock: (s: Sketch) =>
    ground(120, 206, 70) +
    rod('M30 60V204M210 60V204', wood, 10) +
    line(through(30, 80, 60, 110, 120, 150, 180, 110, 210, 80), s.second.base, 4) +
    body('M46 98C80 180 160 180 194 98C160 128 80 128 46 98z', s.main, s.deco(s.main, 40, 90, 160, 90, 40, 20)),
};
