import { leafy } from './garden';
import { around, box, lathe, oval, smooth, soft } from './outline';
import { darkWood, flame, foliage, mix, paper, soil, standingOut, type Tone, vary, white } from './palette';
import { always, type Draw, type Drawings, type Sketch } from './sketch';
import { body, crease, dot, fill, ground, line, times } from './svg';

const plant = (s: Sketch, x: number, y: number, k: number, which: number): string => {
  const green = vary(foliage, s.rng.num(-0.05, 0.05), 1, s.rng.num(-14, 10));
  const bloom = standingOut(foliage, [s.accent, s.second, flame]);
  switch (which) {
    case 0:
      return [-58, 58, -34, 34, -12, 14]
        .map((turn, i) => leafy(x, y, turn, (i > 3 ? 88 : i > 1 ? 80 : 66) * k, i % 2 ? green : vary(green, 0.05)))
        .join('');
    case 1:
      return (
        body(
          smooth(x - 20 * k, y + 4, x - 24 * k, y - 50 * k, x, y - 80 * k, x + 24 * k, y - 50 * k, x + 20 * k, y + 4),
          green,
          line(
            times(4, (i) => `M${x - 15 * k + i * 10 * k} ${y}V${y - 66 * k}`),
            green.dark,
            2,
            ' stroke-dasharray="1 8"',
          ),
          { shade: 6 },
        ) +
        dot(x - 2, y - 80 * k, 8 * k, bloom.base) +
        dot(x + 4, y - 86 * k, 5 * k, bloom.light)
      );
    case 2:
      return (
        line(
          `M${x} ${y}C${x} ${y - 40 * k} ${x - 6} ${y - 60 * k} ${x} ${y - 84 * k}M${x} ${y}C${x - 8} ${y - 30 * k} ${x - 26 * k} ${y - 44 * k} ${x - 30 * k} ${y - 62 * k}M${x} ${y}C${x + 8} ${y - 30 * k} ${x + 26 * k} ${y - 40 * k} ${x + 32 * k} ${y - 58 * k}`,
          green.dark,
          4,
        ) +
        [
          [0, -86],
          [-30, -64],
          [32, -60],
        ]
          .map(
            ([dx = 0, dy = 0]) =>
              around(6, 11 * k, x + dx * k, y + dy * k)
                .map(([px, py]) => dot(px, py, 7.5 * k, bloom.base))
                .join('') + dot(x + dx * k, y + dy * k, 6 * k, flame.base),
          )
          .join('') +
        leafy(x, y, -70, 40 * k, green) +
        leafy(x, y, 70, 40 * k, green)
      );
    case 3:
      return (
        times(11, (i) =>
          dot(
            x - 36 * k + (i % 4) * 24 * k + (Math.floor(i / 4) % 2) * 10 * k,
            y - 20 * k - Math.floor(i / 4) * 22 * k,
            17 * k,
            [green.base, green.light, green.dark][i % 3] ?? '',
          ),
        ) + times(5, (i) => dot(x - 26 * k + i * 13 * k, y - 24 * k - (i % 3) * 18 * k, 4.5 * k, bloom.base))
      );
    default:
      return (
        line(
          `M${x} ${y}C${x - 10 * k} ${y - 40 * k} ${x - 54 * k} ${y - 40 * k} ${x - 52 * k} ${y + 16 * k}M${x} ${y}C${x + 10 * k} ${y - 44 * k} ${x + 54 * k} ${y - 40 * k} ${x + 50 * k} ${y + 26 * k}M${x} ${y}V${y - 60 * k}`,
          green.dark,
          3.5,
        ) +
        [
          [-44, -14, -60],
          [-54, 12, -120],
          [44, -18, 60],
          [52, 22, 140],
          [-20, -34, -20],
          [22, -34, 24],
          [0, -58, 0],
        ]
          .map(([dx = 0, dy = 0, t = 0]) => leafy(x + dx * k, y + dy * k, t, 26 * k, green))
          .join('')
      );
  }
};

const pot = (s: Sketch, x: number, top: number, w: number, h: number, tone: Tone, style: number): string => {
  const d =
    style === 1
      ? soft(14, x - w, top, x + w, top, x + w * 0.86, top + h, x - w * 0.86, top + h)
      : soft(6, x - w * 0.94, top + 8, x + w * 0.94, top + 8, x + w * 0.68, top + h, x - w * 0.68, top + h);
  const trim = standingOut(tone, [s.second, s.accent]);
  const inside =
    s.sign(x, top + h * 0.6, w * 0.8, tone) || (style === 2 ? fill(box(x - w, top + h * 0.62, w * 2, h * 0.4), trim.base) : '');
  return (
    body(d, tone, inside, { shade: w * 0.2 }) +
    (style === 1 ? '' : body(box(x - w, top, w * 2, h * 0.24, 5), vary(tone, 0.02), '', { shade: 5 }))
  );
};

const plantPot: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const which = rng.turn(5, 1);
  if (style === 3) {
    const one = (x: number, k: number, tone: Tone, w: number): string =>
      plant(s, x, 200 - 74 * k, k * 0.8, w) +
      body(box(x - 34 * k, 200, 68 * k, 9, 4), vary(tone, -0.06), '', { shade: 3 }) +
      pot(s, x, 202 - 76 * k, 38 * k, 74 * k, tone, 0);
    return (
      ground(120, 212, 100) +
      one(174, 0.84, vary(main, 0.05), (which + 1) % 5) +
      one(54, 0.72, vary(main, -0.05), (which + 2) % 5) +
      one(110, 1, main, which)
    );
  }
  return (
    ground(120, 212, 66) +
    plant(s, 120, 130, 1.15, which) +
    (style === 2 ? '' : body('M66 204C72 212 168 212 174 204L178 196H62z', vary(main, -0.06), '', { shade: 4 })) +
    pot(s, 120, 122, 56, 82, main, style) +
    (style === 2 ? fill(box(160, 150, 6, 36, 3), '#8fcbe4') : '')
  );
};

const flowers: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const tones = [main, s.second, s.accent];
  const head = (x: number, y: number, r: number, i: number): string => {
    const tone = tones[i % 3] ?? main;
    if (rng.chance(0.34))
      return body(
        oval(x, y, r),
        tone,
        line(
          `M${x - r * 0.5} ${y}A${r * 0.5} ${r * 0.5} 0 1 1 ${x + r * 0.3} ${y + r * 0.4}M${x - r * 0.2} ${y + r * 0.1}A${r * 0.25} ${r * 0.25} 0 1 1 ${x + r * 0.2} ${y}`,
          tone.dark,
          2.5,
        ),
        { shade: 5 },
      );
    return (
      around(8, r * 0.66, x, y, i * 20)
        .map(([px, py]) => dot(px, py, r * 0.42, tone.base))
        .join('') +
      around(8, r * 0.34, x, y, i * 20 + 22)
        .map(([px, py]) => dot(px, py, r * 0.26, tone.light))
        .join('') +
      dot(x, y, r * 0.26, flame.base)
    );
  };
  const heads = [
    [120, 50, 26],
    [82, 66, 23],
    [158, 64, 24],
    [100, 96, 22],
    [142, 98, 23],
    [62, 100, 18],
    [180, 100, 18],
  ];
  const stalks =
    line(heads.map(([x = 0, y = 0]) => `M120 170L${x} ${y}`).join(''), foliage.dark, 4) +
    leafy(96, 150, -62, 44, foliage) +
    leafy(144, 150, 62, 44, foliage) +
    leafy(70, 130, -40, 44, foliage) +
    leafy(170, 130, 40, 44, foliage);
  const bloom = heads.map(([x = 0, y = 0, r = 0], i) => head(x, y, r, i)).join('');
  if (style === 1)
    return (
      ground(120, 212, 56) +
      stalks +
      bloom +
      body(
        lathe(120, [40, 132, 38, 160, 34, 204], 0.12),
        mix(white, s.second, 0.12),
        s.sign(120, 172, 40, white) + line('M70 150Q120 164 170 150', s.accent.base, 6),
        { shade: 10 },
      )
    );
  const wrap = mix(paper, s.second, 0.2);
  return (
    ground(120, 216, 44) +
    stalks +
    body('M58 112C80 128 92 134 104 136L116 204H100z', vary(wrap, -0.06), '', { shade: 5 }) +
    bloom +
    body(
      'M184 110C164 150 146 184 142 212H104C100 184 84 150 58 118C80 132 104 142 122 150C140 142 166 130 184 110z',
      wrap,
      crease('M122 150L112 212', 2.5, '.14') + s.sign(138, 172, 24, wrap),
      { shade: 7 },
    ) +
    body('M118 180l-26-10q-6 12 2 24zM122 180l26-10q6 12-2 24z', standingOut(wrap, [main]), '', { shade: 4 }) +
    dot(120, 182, 7, standingOut(wrap, [main]).dark) +
    (style === 2 ? line('M116 188L104 216M124 188L138 214', standingOut(wrap, [main]).base, 5) : '')
  );
};

const tree: Draw = (s) => {
  const { rng, main } = s;
  const crown = standingOut(darkWood, [main, foliage]);
  const style = rng.turn(3);
  if (style === 1) {
    // Bonsai.
    return (
      ground(120, 212, 72) +
      body('M112 178C104 150 150 140 136 110C128 92 100 96 92 76L104 70C112 86 150 80 154 110C160 140 126 150 134 178z', darkWood, '', {
        shade: 6,
      }) +
      [
        [84, 66, 40],
        [154, 96, 38],
        [120, 44, 38],
      ]
        .map(([x = 0, y = 0, r = 0]) =>
          body(
            smooth(x - r, y + 6, x - r * 0.6, y - r * 0.5, x, y - r * 0.66, x + r * 0.6, y - r * 0.5, x + r, y + 6, x, y + r * 0.34),
            crown,
            '',
            { shade: 7 },
          ),
        )
        .join('') +
      body(soft(8, 54, 174, 186, 174, 176, 206, 64, 206), standingOut(crown, [s.second, soil]), s.sign(120, 191, 22, s.second), {
        shade: 6,
      }) +
      fill(oval(120, 176, 60, 7), soil.base)
    );
  }
  if (style === 2)
    return (
      ground(120, 214, 54) +
      body(box(110, 170, 20, 42, 4), darkWood, '', { shade: 5 }) +
      [0, 1, 2]
        .map((i) =>
          body(soft(10, 120, 24 + i * 36, 172 + i * 8, 102 + i * 38, 68 - i * 8, 102 + i * 38), vary(crown, i * -0.03), '', { shade: 8 }),
        )
        .reverse()
        .join('') +
      (s.motif
        ? s.sign(120, 120, 40, crown)
        : times(6, (i) => dot(92 + (i % 3) * 28, 88 + Math.floor(i / 3) * 50 + (i % 2) * 10, 6, i % 2 ? s.second.base : s.accent.base)))
    );
  return (
    ground(120, 214, 62) +
    body('M106 212C110 170 110 150 108 120H132C130 150 130 170 134 212z', darkWood, '', { shade: 6 }) +
    line('M120 150L150 118M120 166L94 134', darkWood.base, 8) +
    body(
      smooth(120, 26, 164, 40, 194, 82, 180, 126, 142, 144, 98, 144, 58, 126, 46, 82, 76, 40),
      crown,
      s.sign(120, 88, 60, crown) ||
        times(7, (i) =>
          dot(74 + (i % 4) * 30, 66 + Math.floor(i / 4) * 40 + (i % 2) * 12, 7, s.accent === main ? s.second.base : s.accent.base),
        ),
      { shade: 15, gleam: 6 },
    )
  );
};

const greenhouse: Draw = (s) =>
  ground(120, 212, 90) +
  fill('M36 206V104L120 44L204 104V206z', '#cfe6e4', ' fill-opacity=".75"') +
  plant(s, 84, 204, 0.7, 3) +
  plant(s, 150, 204, 0.8, 0) +
  line('M36 206V104L120 44L204 104V206zM36 104H204M92 66V206M148 66V206', s.main.base, 6) +
  body(box(30, 198, 180, 12, 4), s.second, '', { shade: 4 });

export const greenery: Drawings = {
  'plant-pots': always(plantPot, 3),
  'plant-pot': plantPot,
  plant: plantPot,
  flowers,
  tree,
  greenhouse,
};
