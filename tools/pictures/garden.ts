import { around, box, lathe, oval, smooth, soft, through } from './outline';
import { brass, darkWood, flame, foliage, mix, paper, soil, standingOut, steel, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings, type Sketch } from './sketch';
import { body, crease, dot, fill, flat, ground, line, rod, shifted, stitch, times, turned } from './svg';
import { opening } from './vessels';

const leafy = (x: number, y: number, degrees: number, length: number, tone: Tone): string =>
  turned(
    degrees,
    fill(
      `M${x} ${y}C${x - length * 0.34} ${y - length * 0.3} ${x - length * 0.22} ${y - length * 0.8} ${x} ${y - length}C${x + length * 0.22} ${y - length * 0.8} ${x + length * 0.34} ${y - length * 0.3} ${x} ${y}z`,
      tone.base,
    ) + line(`M${x} ${y - 4}V${y - length * 0.76}`, tone.dark, 2.2),
    x,
    y,
  );

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

const seeds: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent, paper]);
  const style = rng.turn(3);
  const packet = (x: number, y: number, turn: number, tone: Tone, sign: boolean): string =>
    turned(
      turn,
      body(
        box(x - 46, y - 66, 92, 132, 5),
        tone,
        fill(box(x - 46, y - 66, 92, 26), vary(tone, -0.05).base) +
          flat(style === 1 ? oval(x, y + 4, 36, 38) : box(x - 36, y - 30, 72, 70, 8), mix(trim, white, 0.55)) +
          (sign ? s.sign(x, y + 5, 52, mix(trim, white, 0.55)) || plantSign(x, y + 34) : plantSign(x, y + 34)) +
          line(`M${x - 26} ${y - 52}h52`, trim.base, 6) +
          line(`M${x - 30} ${y + 54}h40`, trim.base, 4),
        { shade: 6 },
      ) + line(`M${x - 46} ${y - 58}h92`, tone.dark, 1.5, ' stroke-dasharray="3 3"'),
      x,
      y,
    );
  const grains = times(6, (i) =>
    turned(
      i * 50,
      fill(oval(150 + (i % 3) * 22, 196 + Math.floor(i / 3) * 10, 6, 3.6), i % 2 ? soil.base : brass.base),
      150 + (i % 3) * 22,
      196 + Math.floor(i / 3) * 10,
    ),
  );
  if (style === 2)
    return (
      ground(120, 212, 84) +
      packet(82, 110, -14, s.second, false) +
      packet(160, 108, 12, s.accent, false) +
      packet(120, 126, 0, main, true) +
      grains
    );
  return ground(116, 214, 66) + turned(-5, shifted(-16, -10, group15(packet(120, 120, 0, main, true)))) + grains;
};
const group15 = (content: string): string => `<g transform="translate(-48 -48) scale(1.4)">${content}</g>`;
const plantSign = (x: number, y: number): string =>
  line(`M${x} ${y}V${y - 40}`, foliage.dark, 4) +
  leafy(x, y - 10, -52, 30, foliage) +
  leafy(x, y - 14, 52, 30, foliage) +
  leafy(x, y - 30, 0, 28, foliage);

const wateringCan: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, brass]);
  const style = rng.turn(3);
  if (style === 0) {
    return (
      ground(130, 210, 66) +
      rod('M96 150C60 140 60 88 22 58', main, 8) +
      rod('M176 90C232 80 228 176 180 178', trim, 9) +
      body(lathe(134, [34, 104, 46, 130, 50, 196]), main, s.sign(134, 156, 44, main) || line('M70 178Q134 194 200 178', trim.base, 5), {
        shade: 12,
      }) +
      opening(134, 104, 34, main, main.deep) +
      fill(oval(20, 57, 6, 5), trim.base)
    );
  }
  const drops = rng.chance(0.5)
    ? times(5, (i) =>
        line(`M${20 + (i % 3) * 10 - Math.floor(i / 3) * 4} ${118 + Math.floor(i / 3) * 22 + (i % 3) * 5}l-5 12`, '#8fcbe4', 4),
      )
    : '';
  return (
    ground(134, 210, 74) +
    drops +
    rod('M104 104C104 34 196 40 190 108', trim, 11) +
    (style === 2 ? rod('M186 116C228 120 222 180 184 182', trim, 10) : '') +
    body('M98 190L52 104L66 94L112 146z', main, '', { shade: 5 }) +
    turned(
      -34,
      body(
        soft(6, 30, 86, 88, 86, 74, 108, 44, 108),
        trim,
        times(6, (i) => dot(40 + i * 8, 93, 2, trim.deep)),
        { shade: 4 },
      ),
      58,
      98,
    ) +
    body(
      style === 2 ? soft(16, 92, 104, 194, 104, 190, 204, 96, 204) : lathe(144, [48, 108, 52, 150, 54, 198]),
      main,
      s.sign(146, 158, 48, main) || crease('M92 128C120 138 170 138 198 128', 3, '.16'),
      { shade: 13 },
    ) +
    (style === 2
      ? ''
      : flat(oval(144, 108, 48, 10), vary(main, -0.02)) + fill('M144 99A48 10 0 0 1 192 108A48 10 0 0 1 144 118z', main.deep))
  );
};

const gardenTool =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(3);
    if (style === 1) {
      // Secateurs.
      const blade = standingOut(main, [s.second, steel]);
      return (
        ground(120, 214, 60) +
        turned(
          -20,
          rod('M108 110C84 140 84 176 92 206', main, 17) +
            rod('M132 110C156 140 156 176 148 206', main, 17) +
            line(through(100, 146, 112, 140, 124, 148, 136, 140, 142, 146), steel.dark, 4) +
            body('M112 112C96 84 98 48 118 26C138 50 140 86 128 114z', blade, '', { shade: 6 }) +
            body('M126 114C146 98 152 72 146 52C138 66 126 74 118 96z', vary(blade, -0.1), '', { shade: 4 }) +
            dot(120, 110, 11, steel.base) +
            dot(120, 110, 4, steel.deep),
        )
      );
    }
    if (style === 2) {
      // Bonsai scissors with large loops.
      return (
        ground(120, 214, 62) +
        turned(
          14,
          body('M114 118L106 24L122 40L128 118z', vary(main, 0.12), '', { shade: 4 }) +
            body('M126 118L134 24L118 40L112 118z', vary(main, 0.06), '', { shade: 4 }) +
            rod('M118 114C80 124 58 160 74 190C92 216 116 180 120 124', main, 10) +
            rod('M122 114C160 124 182 160 166 190C148 216 124 180 120 124', main, 10) +
            dot(120, 116, 7, s.second.base),
        )
      );
    }
    const handle = standingOut(main, [s.second, wood]);
    const grip = (x: number, tone: Tone): string =>
      body(soft(8, x - 9, 24, x + 9, 24, x + 8, 104, x - 8, 104), tone, fill(box(x - 12, 92, 24, 8), s.accent.base), { shade: 5 }) +
      rod(`M${x} 104V128`, steel, 8);
    const trowel =
      grip(58, handle) +
      body('M36 130C36 122 80 122 80 130C82 170 72 196 58 212C44 196 34 170 36 130z', main, line('M58 132V196', main.dark, 3), {
        shade: 7,
      });
    const fork = grip(120, handle) + rod('M98 206V146C98 134 142 134 142 146V206M120 138V210', main, 8);
    const rake =
      grip(182, handle) +
      body(box(158, 126, 48, 14, 5), main, '', { shade: 4 }) +
      rod('M164 140C162 170 158 190 156 204M182 140V208M200 140C202 170 206 190 208 204', main, 6);
    return ground(120, 216, 92) + trowel + fork + rake;
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

const hose: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  return (
    ground(120, 212, 84) +
    rod('M160 190C214 190 220 150 214 110', main, 12) +
    turned(
      -20,
      body(soft(6, 196, 64, 222, 64, 218, 112, 200, 112), trim, '', { shade: 4 }) +
        body(soft(4, 190, 46, 228, 46, 222, 66, 196, 66), vary(trim, -0.1), '', { shade: 4 }),
      208,
      100,
    ) +
    [68, 52, 36]
      .map(
        (r, i) =>
          line(oval(108, 134, r, r * 0.96), i % 2 ? main.dark : main.deep, 15) +
          line(oval(108, 134, r, r * 0.96), main.base, 11) +
          line(oval(108, 134, r, r * 0.96), trim.base, 2.5, ' stroke-dasharray="10 12" stroke-opacity=".7"'),
      )
      .join('') +
    (s.sign(108, 134, 34, main) || dot(108, 134, 16, trim.base))
  );
};

const greenhouse: Draw = (s) =>
  ground(120, 212, 90) +
  fill('M36 206V104L120 44L204 104V206z', '#cfe6e4', ' fill-opacity=".75"') +
  plant(s, 84, 204, 0.7, 3) +
  plant(s, 150, 204, 0.8, 0) +
  line('M36 206V104L120 44L204 104V206zM36 104H204M92 66V206M148 66V206', s.main.base, 6) +
  body(box(30, 198, 180, 12, 4), s.second, '', { shade: 4 });

const fertiliser: Draw = (s) =>
  ground(120, 212, 72) +
  body(
    'M58 50H182C176 80 190 110 188 150L192 208H48L52 150C50 110 64 80 58 50z',
    s.main,
    fill(box(40, 150, 160, 60), s.second.base) + stitch('M60 60h120', s.main.deep) + (s.sign(120, 112, 66, s.main) || plantSign(120, 140)),
  );

export const garden: Drawings = {
  'plant-pots': always(plantPot, 3),
  'trowel-set': gardenTool(0),
  'long-spout-can': always(wateringCan, 0),

  'plant-pot': plantPot,
  plant: plantPot,
  seeds,
  'watering-can': wateringCan,
  'garden-tool': gardenTool(),
  secateurs: gardenTool(1),
  'bonsai-scissors': gardenTool(2),
  flowers,
  tree,
  hose,
  greenhouse,
  fertiliser,
  'garden-gloves': (s) =>
    ground(120, 210, 70) +
    body(
      'M84 196L78 128C62 116 46 108 44 94C42 82 56 80 66 90L78 104L72 54C71 42 86 40 90 52L98 90L99 40C99 28 115 28 115 40L118 90L128 50C132 38 146 42 144 54L134 98L148 74C156 64 168 70 162 84L146 136L142 196z',
      s.main,
      fill('M40 20H180V96H40z', s.second.base, ' fill-opacity=".9"') + s.sign(110, 150, 34, s.main),
    ) +
    body(soft(6, 78, 178, 148, 178, 150, 208, 76, 208), s.second, stitch('M82 190h64', s.second.deep)),
};
