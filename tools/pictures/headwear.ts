import { around, oval, smooth, soft } from './outline';
import { standingOut, type Tone, vary } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, ground, line, shifted, stitch, times, turned } from './svg';

const brim: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  const straw = rng.chance(0.5);
  const weave = straw
    ? times(5, (i) => line(`M50 ${92 + i * 15}Q120 ${108 + i * 15} 190 ${92 + i * 15}`, main.dark, 2.2, ' stroke-dasharray="7 4"'))
    : '';
  const crown =
    style === 2
      ? smooth(74, 140, 80, 78, 120, 58, 160, 78, 166, 140, 120, 152)
      : smooth(70, 146, 76, 84, 96, 66, 120, 72, 144, 66, 164, 84, 170, 146, 120, 158);
  const wide = style === 2 ? 84 : 102;
  return (
    ground(120, 196, 92) +
    body(
      `M${120 - wide} 156C${120 - wide * 0.6} 136 ${120 + wide * 0.6} 136 ${120 + wide} 156C${120 + wide} 178 ${120 + wide * 0.5} 188 120 188C${120 - wide * 0.5} 188 ${120 - wide} 178 ${120 - wide} 156z`,
      main,
      crease('M30 166C80 182 160 182 210 166', 2.5, '.1'),
    ) +
    fill(oval(120, 154, 56, 14), main.deep) +
    body(crown, main, weave + fill('M60 122Q120 146 180 122L180 146Q120 172 60 146z', trim.base) + s.sign(120, 104, 30, main), {
      shade: 11,
    }) +
    (style === 0 ? fill('M156 132l26-6l-4 14l8 10l-28-2z', trim.dark) : '')
  );
};

const beanie: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const pom = rng.turn(2) === 0;
  const style = rng.turn(3);
  const rows = [
    times(9, (i) => `M${52 + i * 17} 150C${56 + i * 16} 110 ${86 + i * 8} 76 ${104 + i * 4} 52`),
    times(5, (i) => `M44 ${76 + i * 16}${times(12, () => 'l7-8l7 8')}`),
    times(2, (i) => `M40 ${92 + i * 26}h170`),
  ][style];
  return (
    ground(120, 204, 74) +
    body(
      'M50 152C48 84 84 46 120 46C156 46 192 84 190 152z',
      main,
      line(rows ?? '', style === 0 ? main.dark : trim.base, style === 2 ? 9 : 3.5) + s.sign(120, 104, 46, main),
      { shade: 12 },
    ) +
    body(
      soft(12, 40, 140, 200, 140, 202, 190, 38, 190),
      rng.chance(0.5) ? trim : main,
      times(13, (i) => line(`M${48 + i * 12} 140v50`, (rng.turn(2) ? trim : main).deep, 3, ' stroke-opacity=".35"')),
      { shade: 8 },
    ) +
    (pom
      ? around(9, 12, 120, 40)
          .map(([x, y]) => dot(x, y, 11, trim.base))
          .join('') +
        around(5, 6, 118, 37)
          .map(([x, y]) => dot(x, y, 5, trim.light))
          .join('')
      : dot(120, 46, 5, main.dark))
  );
};

const hat: Draw = (s) => (s.rng.turn(2) ? beanie(s) : brim(s));

const cap: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const peak = rng.chance(0.5) ? trim : vary(main, -0.05);
  const front = rng.turn(3);
  return (
    ground(124, 190, 86) +
    body(
      'M38 150C32 92 66 58 108 58C152 58 180 96 178 146C134 136 82 138 38 150z',
      main,
      crease('M108 58C96 88 90 116 92 146M108 58C140 74 152 110 152 146', 2.5, '.2') +
        (front === 1
          ? fill('M108 56C70 70 76 120 88 150L30 160L30 50z', trim.base)
          : front === 2
            ? times(8, (i) => dot(52 + (i % 4) * 9, 96 + Math.floor(i / 4) * 12, 2.4, main.deep))
            : ''),
      { shade: 10 },
    ) +
    (s.sign(136, 106, 40, main) || (front === 0 ? fill(smooth(124, 100, 140, 92, 154, 104, 150, 120, 130, 122), trim.base) : '')) +
    dot(108, 59, 6, trim.base) +
    body(
      'M96 146C130 132 170 134 182 142C208 150 224 162 222 172C204 180 150 178 96 146z',
      peak,
      stitch('M120 152C150 148 184 152 212 168', peak.deep),
      { shade: 5 },
    ) +
    line('M40 150C60 144 80 141 98 140', main.deep, 4)
  );
};

const gloves: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const mitten = rng.turn(4) === 3;
  const hand = mitten
    ? 'M76 190L70 118C62 104 48 100 46 88C46 78 58 76 66 84C70 60 82 44 104 44C128 44 138 64 138 92L132 190z'
    : 'M76 190L70 128C58 116 46 108 42 96C40 86 52 82 60 92L72 106L66 56C65 44 79 42 82 54L90 92L91 42C91 30 107 30 107 42L108 92L117 52C120 40 134 44 132 56L124 98L136 74C142 64 154 70 150 82L136 136L132 190z';
  const back = mitten
    ? line('M60 120h90', trim.base, 9) + s.sign(104, 96, 34, main)
    : line('M82 122C86 108 88 104 88 98M104 122L106 98M120 122C122 112 124 106 126 102', main.deep, 3) + s.sign(102, 142, 26, main);
  const tips = !mitten && rng.chance(0.5) ? dot(74, 50, 8, trim.base) + dot(99, 38, 8, trim.base) : '';
  const one =
    body(hand, main, back + tips, { shade: 8 }) +
    body(
      soft(5, 72, 168, 136, 168, 137, 200, 71, 200),
      rng.chance(0.5) ? trim : vary(main, -0.06),
      times(6, (i) => line(`M${80 + i * 10} 168v32`, trim.deep, 2, ' stroke-opacity=".4"')),
      { shade: 5 },
    );
  return ground(120, 212, 84) + turned(14, shifted(52, 2, one), 160, 190) + turned(-8, shifted(-24, 4, one), 80, 190);
};

const fringe = (x: number, y: number, w: number, colour: string, length = 16): string =>
  line(
    times(Math.floor(w / 7), (i) => `M${x + 3 + i * 7} ${y}v${length - (i % 2) * 3}`),
    colour,
    3.5,
  );

const scarf =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const trim = standingOut(main, [s.second, s.accent]);
    const style = fixed ?? rng.turn(3);
    const stripes = (y: number): string => [0, 1].map((i) => line(`M40 ${y + i * 14}h160`, i ? s.accent.base : trim.base, 7)).join('');
    if (style === 2) {
      const square = soft(8, 120, 34, 206, 120, 120, 206, 34, 120);
      return (
        ground(120, 212, 70) +
        body(
          square,
          main,
          line(soft(6, 120, 52, 188, 120, 120, 188, 52, 120), trim.base, 7) +
            (s.motif
              ? [
                  [120, 120, 54],
                  [120, 74, 22],
                  [120, 166, 22],
                  [74, 120, 22],
                  [166, 120, 22],
                ]
                  .map(([x = 0, y = 0, size = 0]) => s.sign(x, y, size, main))
                  .join('')
              : dot(120, 120, 26, s.accent.base) + dot(120, 120, 14, trim.base)) +
            crease('M120 34L132 120L120 206', 2, '.1'),
          { shade: 8 },
        )
      );
    }
    if (style === 1) {
      return (
        ground(120, 208, 78) +
        fringe(62, 186, 60, trim.base) +
        body(soft(8, 60, 100, 122, 110, 124, 192, 60, 192), vary(main, -0.04), stripes(160)) +
        fringe(128, 196, 50, main.dark, 14) +
        body(soft(8, 122, 104, 180, 100, 180, 200, 126, 200), vary(main, -0.02), stripes(166)) +
        body(
          smooth(40, 84, 80, 46, 160, 46, 200, 84, 190, 122, 120, 138, 50, 122),
          main,
          crease('M46 96C90 122 150 122 196 92M60 76C100 98 140 98 182 72', 3, '.18') + s.deco(main, 40, 40, 160, 100, 40, 20),
        ) +
        fill(smooth(88, 74, 120, 64, 152, 74, 120, 88), main.deep)
      );
    }
    const layer = (y: number, tone: Tone, w: number): string =>
      body(`M${60 + w} ${y}H178C196 ${y} 196 ${y + 38} 178 ${y + 38}H${60 + w}z`, tone, stripes(y + 12), { shade: 7 });
    return (
      ground(120, 206, 84) +
      fringe(52, 192, 60, trim.deep, 16) +
      layer(150, vary(main, -0.05), -14) +
      layer(116, vary(main, -0.02), -8) +
      fringe(70, 178, 84, trim.base, 20) +
      body(
        soft(16, 54, 62, 186, 62, 196, 104, 160, 122, 158, 184, 64, 184, 58, 122),
        main,
        s.deco(main, 60, 66, 100, 90, 46, 18) +
          line('M40 160h140M40 172h140', trim.base, 5) +
          crease('M70 118C100 108 140 110 186 104', 2.5, '.14'),
        { shade: 10 },
      )
    );
  };

export const headwear: Drawings = {
  'wool-scarf': scarf(1),
  hat,
  'sun-hat': brim,
  beanie,
  cap,
  gloves,
  scarf: scarf(),
  'silk-scarf': scarf(2),
  shawl: scarf(0),
};
