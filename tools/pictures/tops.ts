import { type Cut, collar, cuffs, folds, neck, sleeves, torsoOutline } from './garment';
import { both, box, soft } from './outline';
import { mix, standingOut, type Tone, vary, white } from './palette';
import type { Draw, Drawings, Sketch } from './sketch';
import { body, crease, dot, fill, ground, line, stitch, times } from './svg';

const buttons = (from: number, step: number, count: number, colour: string, x = 120): string =>
  times(count, (i) => dot(x, from + i * step, 3, colour));
const shadow = ground(120, 214, 64);

const tShirt =
  (long?: boolean): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = rng.turn(5);
    const sleeve = long ? 'long' : 'short';
    const cut: Cut = { top: 42, bottom: rng.num(198, 206), shoulder: 50, chest: rng.num(48, 52), hem: rng.num(48, 54), sleeve };
    const trim = standingOut(main, [s.second, s.accent]);
    const arms = style === 1 && !s.motif ? trim : main;
    const front =
      s.deco(main, 66, 40, 108, 170, 62) ||
      [
        '',
        '',
        fill(box(130, 92, 30, 34, 4), main.dark) + stitch('M130 97h30', main.deep),
        fill(box(60, 96, 120, 26), trim.base) + fill(box(60, 126, 120, 7), s.accent.base),
        fill(box(60, 150, 120, 80), trim.base),
      ][style];
    const hem = stitch(`M66 ${cut.bottom - 7}h108`, main.deep);
    const pattern = s.motif === 'stripes' ? (): string => s.deco(arms, 0, 40, 240, 170, 0) : undefined;
    return (
      shadow +
      sleeves(cut, arms, pattern) +
      (style === 2 || long ? cuffs(cut, trim, 8) : '') +
      body(torsoOutline(cut), main, (front ?? '') + hem + folds(cut.top, cut.bottom)) +
      neck(cut.top, main.deep, style === 1 || style === 3 ? trim.base : main.dark, rng.chance(0.25) ? 34 : 22, rng.chance(0.2))
    );
  };

const wovenPattern = (s: Sketch, which: number): string => {
  const trim = s.second;
  const stripes = times(9, (i) => `M${66 + i * 13} 30v190`);
  return (
    s.deco(s.main, 60, 40, 120, 170, 0) ||
    [
      '',
      line(stripes, trim.base, 3, ' stroke-opacity=".7"'),
      line(`${stripes}${times(12, (i) => `M60 ${50 + i * 14}h120`)}`, trim.base, 4, ' stroke-opacity=".45"'),
      '',
    ][which] ||
    ''
  );
};

const shirt: Draw = (s) => {
  const { rng, main } = s;
  const cut: Cut = {
    top: 44,
    bottom: 204,
    shoulder: 50,
    chest: rng.num(48, 52),
    hem: rng.num(48, 54),
    sleeve: rng.turn(4) === 3 ? 'short' : 'long',
    radius: 9,
  };
  const pattern = s.motif && ['flower', 'leaf', 'bamboo'].includes(s.motif) ? scatter(s, main) : wovenPattern(s, rng.turn(4, 1));
  const placket = line('M120 58V210', main.dark, 11, ' stroke-opacity=".5"') + line('M126 58V210', main.deep, 1.5, ' stroke-opacity=".5"');
  const pocket = rng.chance(0.6) ? line('M138 98h24v20l-12 8l-12-8z', main.deep, 2, ' stroke-opacity=".6"') : '';
  const trim = standingOut(main, [white, s.second]);
  return (
    shadow +
    sleeves(cut, main, () =>
      pattern && !s.motif ? line('M30 60L60 190M44 60L74 190M210 60L180 190M196 60L166 190', s.second.base, 3, ' stroke-opacity=".5"') : '',
    ) +
    cuffs(cut, rng.chance(0.3) ? trim : main, 16) +
    body(torsoOutline(cut), main, pattern + placket + pocket + folds(44, 204)) +
    buttons(82, 24, 5, trim.base) +
    collar(cut.top, rng.chance(0.3) ? trim : main)
  );
};

/** The motif scattered over the front like a printed cloth. */
function scatter(s: Sketch, on: Tone): string {
  return times(14, (i) => s.sign(70 + (i % 4) * 32 + (i % 8 > 3 ? 16 : 0), 56 + Math.floor(i / 4) * 42 + (i % 2) * 8, 19, on));
}

const knit = (s: Sketch, which: number): string => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const rows = times(11, (i) => `M60 ${66 + i * 13}h120`);
  return (
    [
      times(5, (i) => line(`M${80 + i * 20} 60c8 10-8 20 0 30s-8 20 0 30s-8 20 0 30s-8 20 0 30`, main.dark, 4)),
      line(rows, main.dark, 3, ' stroke-dasharray="6 5"'),
      line('M60 92h120M60 128h120', trim.base, 4) + line(`M60 116${times(10, () => 'l7-14l7 14')}`, s.accent.base, 4.5),
      line(
        times(15, (i) => `M${66 + i * 8} 50v160`),
        main.dark,
        2,
        ' stroke-opacity=".6"',
      ),
      fill(box(60, 92, 120, 34), trim.base),
    ][which] ?? ''
  );
};

const ribs = (y: number, half: number, h: number): string => times(11, (i) => `M${120 - half + (i + 0.5) * (half / 5.5)} ${y}v${h}`);

const sweater =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(3);
    const cut: Cut = { top: 46, bottom: 192, shoulder: 50, chest: 53, hem: 52, sleeve: 'long', radius: 12 };
    const trim = rng.chance(0.5) ? main : standingOut(main, [s.second, s.accent]);
    const open = style === 2;
    const hem = soft(5, 68, 186, 172, 186, 170, 206, 70, 206);
    const front = open
      ? line('M120 60V210', main.deep, 3) + line('M128 56V210', main.dark, 12, ' stroke-opacity=".5"')
      : s.sign(120, 118, 62, main);
    return (
      shadow +
      sleeves(cut, main) +
      cuffs(cut, trim, 20) +
      body(torsoOutline(cut), main, (s.motif && !open ? '' : knit(s, rng.turn(5, 1))) + front, { shade: 11 }) +
      body(hem, trim, line(ribs(180, 52, 30), trim.deep, 2, ' stroke-opacity=".4"'), { shade: 6, gleam: 0 }) +
      (style === 1
        ? body(soft(9, 97, 26, 143, 26, 148, 56, 92, 56), trim, line(ribs(20, 28, 40), trim.deep, 2, ' stroke-opacity=".35"'), { shade: 6 })
        : neck(cut.top, main.deep, trim === main ? main.dark : trim.base, open ? 52 : 22, open, 9)) +
      (open ? buttons(112, 22, 4, s.second.base, 127) : '')
    );
  };

const hoodie: Draw = (s) => {
  const { rng, main } = s;
  const cut: Cut = { top: 60, bottom: 194, shoulder: 52, chest: 54, hem: 50, sleeve: 'long', radius: 12 };
  const zipped = rng.turn(2) === 1;
  const trim = standingOut(main, [s.second, s.accent, white]);
  return (
    shadow +
    sleeves(cut, main) +
    cuffs(cut, vary(main, -0.07), 16) +
    body(torsoOutline(cut), main, (zipped ? line('M120 70V210', trim.base, 4) : s.sign(120, 112, 48, main)) + folds(60, 194)) +
    body('M86 192L96 150L144 150L154 192z', vary(main, -0.05), '', { shade: 5, gleam: 3 }) +
    body(soft(5, 70, 188, 170, 188, 168, 206, 72, 206), vary(main, -0.07), '', { shade: 5, gleam: 0 }) +
    body('M76 72C80 34 98 26 120 26C142 26 160 34 164 72C150 88 136 92 120 92C104 92 90 88 76 72z', main) +
    fill('M94 70C96 44 106 40 120 40C134 40 144 44 146 70C138 80 130 82 120 82C110 82 102 80 94 70z', main.deep) +
    line('M110 82V116M130 82V122', trim.base, 4)
  );
};

const jacket =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(4);
    const trim = standingOut(main, [s.second, s.accent]);
    const cut: Cut = {
      top: 50,
      bottom: style === 3 ? 204 : 196,
      shoulder: 54,
      chest: 56,
      hem: style === 3 ? 66 : 55,
      sleeve: 'long',
      radius: 13,
    };
    const quilting = (x: number, w: number, from: number, step: number): string =>
      times(7, (i) => `M${x} ${from + i * step}q${w / 2} 9 ${w} 0`);
    const front = [
      line(quilting(56, 128, 68, 21), main.deep, 3, ' stroke-opacity=".7"') +
        line(quilting(56, 128, 73, 21), main.light, 2.5, ' stroke-opacity=".6"'),
      fill(box(60, 40, 120, 56), trim.base) + stitch('M60 101h120', main.deep),
      stitch('M92 64V150M148 64V150M66 92h108', trim.base) +
        fill(box(78, 98, 30, 26, 4) + box(132, 98, 30, 26, 4), main.dark) +
        dot(93, 112, 2.5, trim.base) +
        dot(147, 112, 2.5, trim.base),
      crease('M84 204C86 180 88 160 84 140M156 204C154 184 152 164 158 144', 2.5, '.12'),
    ][style];
    const arms =
      style === 0
        ? (): string =>
            line(
              times(7, (i) => `M20 ${74 + i * 20}h200`),
              main.deep,
              3,
              ' stroke-opacity=".6"',
            )
        : undefined;
    const hood = style === 0 || style === 3;
    const head = hood
      ? body('M82 58C84 30 102 24 120 24C138 24 156 30 158 58C150 74 136 78 120 78C104 78 90 74 82 58z', main) +
        fill('M98 58C100 40 108 36 120 36C132 36 140 40 142 58C136 66 128 68 120 68C112 68 104 66 98 58z', main.deep) +
        (s.motif === 'dinosaur' ? fill(soft(2, 108, 27, 114, 10, 122, 24, 130, 10, 134, 27), trim.base) : '')
      : style === 2
        ? collar(cut.top, main, 22)
        : body(soft(6, 96, 40, 144, 40, 152, 62, 120, 70, 88, 62), trim, line(ribs(34, 30, 40), trim.deep, 2, ' stroke-opacity=".35"'), {
            shade: 4,
          });
    return (
      shadow +
      sleeves(cut, main, arms) +
      cuffs(cut, style === 2 ? main : trim, style === 1 ? 18 : 11) +
      body(
        torsoOutline(cut),
        main,
        `${front ?? ''}${line('M120 60V220', main.deep, 4)}${style === 3 ? buttons(92, 26, 4, trim.base, 127) : ''}`,
        { shade: 11 },
      ) +
      (style === 2
        ? buttons(86, 24, 5, trim.base)
        : style === 3
          ? ''
          : line('M120 66V194', trim.base, 2.5, ' stroke-dasharray="3 3"') + fill(box(117, 78, 6, 14, 3), trim.base)) +
      (style === 1
        ? body(soft(5, 66, 190, 174, 190, 172, 208, 68, 208), trim, line(ribs(186, 54, 26), trim.deep, 2, ' stroke-opacity=".35"'), {
            shade: 5,
            gleam: 0,
          })
        : line('M80 160l14 18M160 160l-14 18', main.deep, 4)) +
      head +
      s.sign(150, 118, 30, main)
    );
  };

const coat =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(3);
    const belted = style === 1;
    const hem = rng.num(56, 64);
    const cut: Cut = { top: 38, bottom: 208, shoulder: 48, chest: 48, hem, sleeve: 'long', radius: 9 };
    const dark = standingOut(main, [s.second, s.accent, vary(main, -0.22)]);
    const lapel = (side: 1 | -1): string => {
      const x = (v: number): number => 120 + side * v;
      return body(
        soft(3, x(22), 34, x(28), 46, x(30), 66, x(20), 70, x(22), 80, x(1), 112, x(1), 92, x(13), 40),
        vary(main, side < 0 ? 0.02 : -0.03),
        '',
        { shade: 3, gleam: 2 },
      );
    };
    return (
      shadow +
      sleeves(cut, main) +
      cuffs(cut, belted ? vary(main, -0.05) : main, 13) +
      body(torsoOutline(cut), main, crease('M120 100V214', 2.5, '.3') + folds(70, 208) + line('M78 150l20 4M162 150l-20 4', main.deep, 5), {
        shade: 10,
      }) +
      fill('M98 38C106 30 134 30 142 38L120 96z', s.accent === dark ? main.deep : mix(s.accent, white, 0.2).base) +
      lapel(-1) +
      lapel(1) +
      (style === 0
        ? buttons(122, 24, 3, dark.base, 126)
        : buttons(112, belted ? 18 : 22, belted ? 2 : 3, dark.base, 108) + buttons(112, belted ? 18 : 22, belted ? 2 : 3, dark.base, 134)) +
      (belted
        ? body(soft(3, 70, 136, 170, 136, 171, 149, 69, 149), vary(main, -0.07), '', { shade: 3, gleam: 2 }) +
          line(box(113, 134, 17, 17, 3), dark.base, 4) +
          line('M134 149L142 178', main.dark, 8)
        : '') +
      s.sign(150, 176, 28, main)
    );
  };

const vest: Draw = (s) => {
  const { main } = s;
  return (
    shadow +
    body(
      soft(9, ...both(120, 142, 46, 162, 56, 152, 92, 176, 112, 174, 202)),
      main,
      line(
        times(6, (i) => `M60 ${74 + i * 22}q60 9 120 0`),
        main.deep,
        3,
        ' stroke-opacity=".6"',
      ) + line('M120 50V210', main.deep, 4),
      { shade: 11 },
    ) +
    body(soft(7, 96, 34, 144, 34, 152, 58, 120, 66, 88, 58), s.second, '', { shade: 4 }) +
    line('M120 64V198', s.second.base, 2.5, ' stroke-dasharray="3 3"') +
    s.sign(148, 104, 28, main)
  );
};

export const tops: Drawings = {
  windbreaker: jacket(3),
  bomber: jacket(1),
  'denim-jacket': jacket(2),
  'crew-neck': sweater(0),
  turtleneck: sweater(1),

  't-shirt': tShirt(),
  'long-sleeve': tShirt(true),
  shirt,
  sweater: sweater(),
  cardigan: sweater(2),
  hoodie,
  jacket: jacket(),
  'down-jacket': jacket(0),
  raincoat: jacket(3),
  coat: coat(),
  'trench-coat': coat(1),
  vest,
};
