import { box, oval, soft, star } from './outline';
import { ink, mix, paper, standingOut, steel, vary, white } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, flat, ground, line, stitch, times, turned } from './svg';

const notebook: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(5);
  const trim = standingOut(main, [s.second, s.accent]);
  const pages = body(
    box(64, 34, 124, 176, 6),
    paper,
    line(
      times(4, (i) => `M${183 - i * 2} 40V206`),
      paper.dark,
      1,
    ),
    { shade: 4 },
  );
  const tilt = rng.pick([-7, -4, 4, 7]);
  const label = flat(box(96, 70, 64, 36, 4), mix(trim, white, 0.55)) + line('M106 84h44M106 94h28', main.deep, 3.5);
  const cover = (inside: string): string => pages + body(box(54, 30, 128, 176, style === 2 ? 16 : 8), main, inside, { shade: 9, gleam: 5 });
  const front =
    [
      s.deco(main, 54, 30, 128, 176, 66, 24) + (s.motif ? '' : label) + fill(box(54, 30, 18, 176), main.dark),
      s.sign(122, 118, 66, main) + (s.motif ? '' : fill(box(54, 140, 128, 66), trim.base)),
      stitch(box(62, 38, 112, 160, 11), main.deep) + s.sign(118, 118, 58, main),
      fill('M54 150C90 120 130 180 182 130V210H54z', trim.base) +
        fill('M54 176C90 150 140 200 182 164V210H54z', s.accent.base) +
        s.sign(120, 86, 50, main),
      fill(box(54, 30, 34, 176), trim.base) + s.sign(136, 108, 54, main) + (s.motif ? '' : line('M106 74h54M106 88h36', trim.base, 5)),
    ][style] ?? '';
  const rings =
    style === 1 ? times(12, (i) => line(`M48 ${44 + i * 13.4}h14`, steel.deep, 4.5) + line(`M48 ${43 + i * 13.4}h13`, steel.light, 2)) : '';
  const band = style === 0 || style === 2 ? fill(box(160, 28, 8, 180, 2), standingOut(main, [s.accent, ink]).base) : '';
  const ribbon = style === 4 || style === 0 ? fill('M120 200v26l6-6l6 6v-26z', s.accent.base) : '';
  const pen = rng.chance(0.3) ? turned(0, body(soft(3, 190, 56, 200, 56, 200, 170, 195, 184, 190, 170), s.accent, '', { shade: 3 })) : '';
  return ground(122, 216, 72) + turned(tilt, ribbon + cover(front) + rings + band + pen, 120, 120);
};

const envelope: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const seal = standingOut(main, [s.second, s.accent]);
  const letter = body(box(44, 38, 152, 140, 5), white, line('M62 62H178M62 80H160M62 98H170', white.deep, 4), { shade: 4 });
  const back = fill('M28 104L120 40L212 104V120H28z', main.deep);
  const front = body(
    'M28 104L112 164Q120 170 128 164L212 104V196Q212 204 204 204H36Q28 204 28 196z',
    main,
    crease('M32 202L100 154M208 202L140 154', 2.5, '.14'),
    { shade: 8 },
  );
  const closed =
    body(box(28, 76, 184, 124, 9), main, s.deco(main, 28, 76, 184, 124, 0, 20), { shade: 9 }) +
    body('M30 80C28 76 32 76 36 76H204C208 76 212 76 210 80L130 144Q120 152 110 144z', vary(main, 0.03), '', { shade: 5 });
  if (style === 1)
    return (
      ground(120, 210, 92) +
      closed +
      body(oval(120, 142, 22), seal, s.sign(120, 142, 24, seal) || line(oval(120, 142, 13), seal.dark, 3), { shade: 5 })
    );
  if (style === 2) {
    const edge = times(13, (i) =>
      fill(`M${28 + i * 16} 76h8l-6 9h-8zM${28 + i * 16} 200h8l6-9h-8z`, i % 2 ? s.second.base : s.accent.base),
    );
    return (
      ground(120, 208, 92) +
      turned(
        -6,
        body(box(28, 76, 184, 124, 6), main, edge + line('M92 150h70M92 166h48', main.deep, 4.5), { shade: 8 }) +
          flat(box(160, 92, 38, 44, 2), mix(seal, white, 0.4)) +
          (s.sign(179, 114, 28, white) || dot(179, 114, 12, seal.base)) +
          line('M124 100c8-6 12 6 20 0s12 6 20 0M124 112c8-6 12 6 20 0s12 6 20 0', ink.base, 2.5, ' stroke-opacity=".5"'),
      )
    );
  }
  return ground(120, 212, 92) + back + letter + s.sign(150, 76, 40, white) + front;
};

const calendar: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(2);
  const first = rng.int(0, 6);
  const marked = rng.int(8, 24);
  const grid = (x: number, y: number, step: number): string =>
    times(28, (i) =>
      i < first && i < 7
        ? ''
        : fill(
            box(x + (i % 7) * step, y + Math.floor(i / 7) * step * 0.84, step * 0.62, step * 0.5, 2),
            i === marked ? standingOut(white, [s.accent, main]).base : i % 7 > 4 ? mix(main, white, 0.55).base : white.dark,
          ),
    );
  const rings = (y: number): string =>
    times(8, (i) => line(`M${62 + i * 17} ${y - 8}v16`, steel.deep, 5) + line(`M${61 + i * 17} ${y - 7}v14`, steel.light, 2));
  if (style === 1) {
    return (
      ground(120, 210, 90) +
      fill('M196 60L222 206H180z', main.deep) +
      body(soft(6, 46, 52, 194, 52, 206, 204, 34, 204), main, '', { shade: 6 }) +
      fill(soft(4, 56, 64, 184, 64, 192, 186, 48, 186), white.base) +
      fill(soft(4, 56, 64, 184, 64, 187, 106, 53, 106), mix(s.second, white, 0.3).base) +
      s.sign(120, 85, 36, mix(s.second, white, 0.3)) +
      grid(64, 118, 17) +
      rings(54)
    );
  }
  return (
    ground(120, 212, 84) +
    body(
      box(40, 46, 160, 162, 9),
      white,
      fill(box(40, 46, 160, 56), main.base) +
        s.sign(120, 78, 38, main) +
        (s.motif ? '' : line('M88 78h64', standingOut(main, [white]).base, 9)) +
        grid(54, 118, 20),
      { shade: 8 },
    ) +
    rings(46)
  );
};

export const paperGoods: Drawings = {
  notebook,
  envelope,
  calendar,
  sticker: (s) =>
    ground(120, 212, 66) +
    turned(
      6,
      body(
        soft(8, 50, 30, 190, 30, 190, 164, 150, 206, 50, 206),
        white,
        [
          [86, 74],
          [154, 74],
          [86, 140],
          [140, 134],
        ]
          .map(([x = 0, y = 0], i) =>
            s.motif
              ? s.sign(x, y, 46, white)
              : fill(i % 2 ? star(x, y, 24, 5, 0.5) : oval(x, y, 22), [s.main, s.second, s.accent][i % 3]?.base ?? ''),
          )
          .join(''),
        { shade: 7 },
      ) + fill('M150 206V172Q150 164 158 164H190z', white.deep),
    ),
};
