import { both, box, soft } from './outline';
import { brass, standingOut, vary, white } from './palette';
import type { Draw, Drawings, Sketch } from './sketch';
import { body, crease, dot, fill, ground, line, shifted, stitch, times } from './svg';

const shadow = ground(120, 216, 60);

/** Motifs or dots over a whole garment. */
const print = (s: Sketch, x: number, y: number, w: number, h: number, step = 30): string =>
  times(Math.ceil(h / step), (row) =>
    times(Math.ceil(w / step), (column) => s.sign(x + step * (column + (row % 2) / 2), y + step * row, step * 0.56, s.main)),
  );

const dress =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(4);
    if (style === 4) return qipao(s);
    const flare = rng.num(58, 78);
    const waist = rng.num(24, 29);
    const trim = standingOut(main, [s.second, s.accent]);
    const top = style === 1 ? 60 : 38;
    const half =
      [
        [136, 38, 154, 46, 150, 84, 120 + waist, 112, 120 + flare, 210],
        [138, 60, 146, 62, 120 + waist, 114, 120 + flare, 196],
        [138, 38, 158, 46, 154, 92, 160, 150, 120 + flare * 0.75, 210],
        [136, 38, 154, 46, 150, 84, 120 + waist, 108, 120 + flare, 168],
      ][style] ?? [];
    const sleeve =
      style === 0
        ? [[152, 44, 180, 62, 172, 88, 150, 82], 6]
        : style === 2
          ? [[150, 44, 166, 54, 190, 128, 174, 136, 150, 90], 7]
          : undefined;
    const [points, radius] = (sleeve ?? [[], 0]) as [number[], number];
    const arms = sleeve
      ? body(soft(radius, ...points), main, '', { shade: 5 }) +
        body(soft(radius, ...points.map((v, i) => (i % 2 ? v : 240 - v))), main, '', { shade: 5 })
      : '';
    const straps = style === 1 ? line('M104 62L108 32M136 62L132 32', main.dark, 6) : '';
    const pleats = crease(
      times(5, (i) => `M${104 + i * 8} 122L${76 + i * 22} 214`),
      2.5,
      '.11',
    );
    const tier =
      style === 3
        ? body(
            soft(8, 120 - flare + 4, 162, 120 + flare - 4, 162, 120 + flare + 12, 212, 120 - flare - 12, 212),
            vary(main, -0.03),
            s.motif ? print(s, 50, 178, 150, 40, 26) : '',
            { shade: 9, gleam: 3 },
          )
        : '';
    const pattern =
      s.motif && s.motif !== 'stripes' && s.motif !== 'dots' && s.motif !== 'check'
        ? print(s, 56, 56, 140, 160)
        : s.deco(main, 40, 36, 160, 180, 0, 17);
    return (
      shadow +
      arms +
      straps +
      tier +
      body(soft(7, ...both(120, ...half)), main, pattern + pleats, { shade: 11 }) +
      (style === 1
        ? ''
        : fill(`M101 ${top - 2}C106 ${top + 22} 134 ${top + 22} 139 ${top - 2}C130 ${top - 6} 110 ${top - 6} 101 ${top - 2}z`, main.deep) +
          line(`M101 ${top - 1}C106 ${top + 22} 134 ${top + 22} 139 ${top - 1}`, trim.base, 4)) +
      (style === 2
        ? ''
        : body(soft(3, 120 - waist - 2, 106, 120 + waist + 2, 106, 120 + waist + 3, 117, 120 - waist - 3, 117), trim, '', {
            shade: 3,
            gleam: 0,
          })) +
      (style === 2
        ? times(4, (i) => dot(120, 66 + i * 18, 3, trim.base))
        : rng.chance(0.4)
          ? line('M120 112C104 104 106 124 120 112C134 104 136 124 120 112M118 114L112 134M122 114L130 132', trim.dark, 3.5)
          : '')
    );
  };

const qipao = (s: Sketch): string => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const d = soft(10, ...both(120, 136, 40, 158, 50, 150, 88, 146, 116, 160, 150, 158, 212));
  const arm = [154, 46, 178, 60, 170, 84, 150, 80];
  return (
    shadow +
    body(soft(6, ...arm), main, '', { shade: 5 }) +
    body(soft(6, ...arm.map((v, i) => (i % 2 ? v : 240 - v))), main, '', { shade: 5 }) +
    body(
      d,
      main,
      s.sign(132, 152, 50, main) + line('M148 220L154 168', trim.base, 4) + crease('M96 110C98 140 92 160 90 190', 2.5, '.12'),
    ) +
    body(soft(5, 104, 28, 136, 28, 138, 44, 102, 44), main, line('M102 29h36', trim.base, 4), { shade: 3 }) +
    line('M120 44C122 58 136 66 152 78', trim.base, 4.5) +
    times(3, (i) => dot(121 + i * 13, 52 + i * 9, 4, trim.base))
  );
};

const skirt: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const hem = [92, 74, 50, 84][style] ?? 80;
  const bottom = style === 2 ? 204 : 198;
  const trim = standingOut(main, [s.second, s.accent]);
  const half = style === 2 ? [160, 54, 172, 110, 164, 204] : [158, 54, 120 + hem, bottom];
  const inside = [
    times(9, (i) => (i % 2 ? fill(`M${84 + i * 8} 54L${92 + i * 8} 54L${48 + i * 20} 210L${28 + i * 20} 210z`, main.dark) : '')),
    crease('M100 70L84 200M120 70V200M140 70L156 200', 2.5, '.12') + line('M40 186h160', trim.base, 6),
    line('M150 210V168', main.deep, 3) + stitch('M112 70V120M128 70V120', main.deep),
    line('M50 110C90 124 150 124 190 110M40 152C90 168 150 168 200 152', main.deep, 4),
  ][style];
  return (
    shadow +
    body(soft(9, ...both(120, ...half)), main, (s.motif ? s.deco(main, 40, 60, 160, 140, 60, 18) : '') + (inside ?? ''), { shade: 12 }) +
    body(soft(4, 81, 42, 159, 42, 161, 60, 79, 60), rng.chance(0.4) ? trim : vary(main, -0.06), '', { shade: 4, gleam: 3 }) +
    (rng.chance(0.5) ? dot(148, 51, 4, brass.base) : '')
  );
};

const legs = (waist: number, hip: number, cuff: number, inner: number, bottom: number, crotch = 104): string =>
  soft(
    6,
    120 - waist,
    40,
    120 + waist,
    40,
    120 + hip,
    96,
    120 + inner + cuff,
    bottom,
    120 + inner,
    bottom,
    121,
    crotch,
    119,
    crotch,
    120 - inner,
    bottom,
    120 - inner - cuff,
    bottom,
    120 - hip,
    96,
  );

const trousers =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(4);
    const [hip, cuff, inner] = [
      [52, 34, 12],
      [54, 66, 10],
      [50, 26, 14],
      [54, 36, 12],
    ][style] ?? [52, 34, 12];
    const trim = standingOut(main, [s.second, s.accent]);
    const jeans = style === 0;
    const seams = jeans
      ? stitch('M88 58C94 80 80 84 72 84M152 58C146 80 160 84 168 84', trim.base, 2.2) +
        stitch('M128 58C130 76 126 92 121 100', trim.base, 2.2) +
        line('M120 56V104', main.deep, 2.5)
      : crease(`M92 110L${106 - (inner ?? 0) - 16} 206M148 110L${134 + (inner ?? 0) + 16} 206`, 2.5, '.13') +
        crease('M80 58l-8 24M160 58l8 24', 2.5, '.2');
    const jogger = style === 2;
    return (
      shadow +
      body(
        legs(40, hip ?? 52, cuff ?? 34, inner ?? 12, 210),
        main,
        seams + (style === 3 ? line('M66 70L80 214M174 70L160 214', trim.base, 6) : '') + s.deco(main, 60, 40, 120, 170, 0, 20),
        { shade: 10 },
      ) +
      (jogger
        ? body(soft(4, 78, 198, 108, 198, 107, 214, 80, 214), trim, '', { shade: 4 }) +
          body(soft(4, 132, 198, 162, 198, 160, 214, 133, 214), trim, '', { shade: 4 })
        : jeans && rng.chance(0.5)
          ? body(soft(3, 72, 196, 109, 196, 109, 211, 72, 211), vary(main, 0.12), '', { shade: 3 }) +
            body(soft(3, 131, 196, 168, 196, 168, 211, 131, 211), vary(main, 0.12), '', { shade: 3 })
          : '') +
      body(soft(4, 79, 32, 161, 32, 162, 52, 78, 52), vary(main, -0.04), jeans ? line('M92 30v24M148 30v24M120 30v24', main.deep, 4) : '', {
        shade: 4,
        gleam: 3,
      }) +
      (jeans
        ? dot(120, 42, 4.5, brass.base)
        : jogger
          ? line('M116 50L110 80M124 50L131 76', white.base, 4)
          : dot(120, 42, 3.5, trim.base)) +
      s.sign(156, 84, 22, main)
    );
  };

const shorts: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const bottom = rng.num(150, 172);
  const trim = standingOut(main, [s.second, s.accent]);
  const outline = soft(
    7,
    70,
    58,
    170,
    58,
    186,
    112,
    200,
    bottom,
    130,
    bottom + 4,
    121,
    122,
    119,
    122,
    110,
    bottom + 4,
    40,
    bottom,
    54,
    112,
  );
  const extra = [
    fill(`M176 60L204 ${bottom + 8}L178 ${bottom + 8}L160 60z`, trim.base) +
      fill(`M64 60L36 ${bottom + 8}L62 ${bottom + 8}L80 60z`, trim.base),
    line('M78 70l-14 26M162 70l14 26', main.deep, 4) + line(box(58, 112, 34, 30, 4), main.deep, 2.5),
    line(`M30 ${bottom - 12}h180`, trim.base, 7),
  ][style];
  const under =
    style === 0
      ? shifted(
          0,
          14,
          body(soft(6, 52, 100, 108, 120, 106, bottom + 8, 52, bottom + 4), s.second, '', { shade: 5 }) +
            body(soft(6, 132, 120, 188, 100, 188, bottom + 4, 134, bottom + 8), s.second, '', { shade: 5 }),
        )
      : '';
  return (
    ground(120, 206, 76) +
    shifted(
      0,
      14,
      under +
        body(
          outline,
          main,
          (extra ?? '') + crease('M120 76V124M96 122l-8 40M146 122l8 40', 2.5, '.14') + s.deco(main, 40, 50, 160, 120, 40, 20),
        ) +
        body(
          soft(5, 66, 46, 174, 46, 176, 68, 64, 68),
          vary(main, -0.05),
          times(12, (i) => line(`M${72 + i * 9} 46v22`, main.deep, 2, ' stroke-opacity=".4"')),
          { shade: 4, gleam: 3 },
        ) +
        line('M115 64L108 92M125 64L132 88', standingOut(main, [white, trim]).base, 4),
    )
  );
};

const pyjamas: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, white]);
  const scatter = s.motif
    ? print(s, 60, 60, 130, 140, 26)
    : rng.turn(2)
      ? line(
          times(12, (i) => `M${50 + i * 13} 30v190`),
          trim.base,
          2.5,
          ' stroke-opacity=".6"',
        )
      : '';
  const arm = [150, 40, 166, 46, 194, 108, 174, 118, 148, 76];
  const trousersD = soft(5, 84, 118, 156, 118, 172, 212, 128, 212, 121, 152, 119, 152, 112, 212, 68, 212);
  const piping = line('M104 34L120 62V140', trim.base, 4) + line('M136 34L120 62', trim.base, 4);
  return (
    ground(120, 216, 64) +
    body(trousersD, vary(main, -0.03), scatter) +
    line('M70 205h40M130 205h40', trim.base, 3.5) +
    body(soft(6, ...arm), main, scatter, { shade: 6 }) +
    body(soft(6, ...arm.map((v, i) => (i % 2 ? v : 240 - v))), main, scatter, { shade: 6 }) +
    line('M195 106l-20 9M45 106l20 9', trim.base, 3.5) +
    body(soft(7, ...both(120, 136, 32, 156, 42, 158, 140)), main, scatter) +
    line('M84 138h72', trim.base, 3.5) +
    fill('M104 32C110 26 130 26 136 32L120 60z', main.deep) +
    piping +
    times(3, (i) => dot(126, 78 + i * 20, 3, trim.base)) +
    line('M134 84h16v12h-16z', trim.base, 2.5)
  );
};

const underwear: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const briefs = rng.turn(2) === 1;
  const d = briefs
    ? soft(9, 46, 84, 194, 84, 198, 112, 150, 178, 90, 178, 42, 112)
    : soft(8, 48, 84, 192, 84, 204, 182, 130, 188, 122, 150, 118, 150, 110, 188, 36, 182);
  return (
    ground(120, 206, 76) +
    body(
      d,
      main,
      s.deco(main, 40, 90, 160, 110, 40) +
        crease('M104 98C100 124 108 146 120 156C132 146 140 124 136 98', 2.5, '.16') +
        (briefs ? line('M40 112L92 180M200 112L148 180', trim.base, 5) : line('M30 174L112 180M210 174L128 180', trim.base, 5)),
    ) +
    body(soft(5, 46, 66, 194, 66, 196, 92, 44, 92), trim, stitch('M48 79h144', trim.deep), { shade: 4 })
  );
};

export const bottoms: Drawings = {
  dress: dress(),
  qipao: dress(4),
  skirt,
  trousers: trousers(),
  jeans: trousers(0),
  'wide-trousers': trousers(1),
  joggers: trousers(2),
  shorts,
  pyjamas,
  underwear,
};
