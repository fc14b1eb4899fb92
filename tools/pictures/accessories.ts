import { around, box, oval, smooth, soft, through } from './outline';
import { brass, glass, rubber, standingOut, steel, type Tone, vary, white } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, clipped, crease, dot, fill, flat, glint, ground, line, pane, rod, shifted, stitch, times, turned } from './svg';

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

const belt: Draw = (s) => {
  const { rng, main } = s;
  const metal = standingOut(main, [s.second, brass, steel]);
  const r = rng.num(60, 66);
  return (
    ground(120, 200, 84) +
    body(`${oval(116, 112, r + 20, r * 0.9 + 14)}`, vary(main, -0.06), stitch(oval(116, 112, r + 14, r * 0.9 + 8), main.deep)) +
    fill(oval(116, 112, r, r * 0.86), main.deep) +
    body(oval(116, 118, r - 6, r * 0.78), main, '') +
    fill(oval(114, 118, r - 26, r * 0.5), '#14161c', ' fill-opacity=".35"') +
    body(
      soft(6, 60, 158, 196, 158, 214, 172, 196, 186, 60, 186),
      main,
      stitch('M60 164H194M60 180H194', main.light) + times(4, (i) => dot(142 + i * 15, 172, 2.6, main.deep)),
    ) +
    line(box(50, 152, 34, 40, rng.pick([4, 10, 18])), metal.base, 7) +
    line('M66 172H90', metal.light, 5) +
    s.sign(112, 172, 20, main)
  );
};

const tie: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  if (rng.turn(4) === 3) {
    const wing = 'M120 120L60 78C44 70 36 84 36 98L36 142C36 156 44 170 60 162z';
    return (
      ground(120, 186, 80) +
      body(wing, main, s.deco(main, 30, 70, 90, 100, 30, 16)) +
      body('M120 120L180 78C196 70 204 84 204 98L204 142C204 156 196 170 180 162z', main, s.deco(main, 120, 70, 90, 100, 30, 16)) +
      crease('M110 116L70 104M110 124L70 136M130 116L170 104M130 124L170 136', 3) +
      body(box(102, 98, 36, 44, 10), vary(main, -0.04), '', { shade: 5 })
    );
  }
  const pattern =
    s.deco(main, 80, 60, 80, 150, 26, 14) ||
    [
      times(9, (i) => line(`M70 ${104 + i * 20}l100-56`, i % 2 ? s.accent.base : trim.base, 6)),
      times(24, (i) => dot(92 + (i % 4) * 17 + (i % 8 > 3 ? 8 : 0), 70 + Math.floor(i / 4) * 22, 3, trim.base)),
      '',
    ][rng.turn(3, 4)] ||
    '';
  const blade = soft(5, 106, 58, 134, 58, 156, 180, 120, 212, 84, 180);
  return (
    ground(120, 216, 44) +
    shifted(14, -6, body(soft(4, 110, 60, 132, 60, 146, 170, 124, 196, 104, 170), vary(main, -0.09))) +
    body(blade, main, pattern, { shade: 10 }) +
    body(soft(6, 98, 26, 142, 26, 134, 62, 106, 62), main, pattern ? '' : crease('M112 28l10 34'), { shade: 6 })
  );
};

const umbrella: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  if (rng.turn(3) === 2) {
    return (
      turned(
        32,
        ground(120, 150, 0) +
          line('M120 196C120 224 148 222 146 202', trim.base, 9) +
          line('M120 24V198', steel.base, 5) +
          body(
            'M120 34C134 80 142 120 136 168C128 176 112 176 104 168C98 120 106 80 120 34z',
            main,
            crease('M120 40C110 90 110 130 114 172M120 40C130 90 130 130 128 172') +
              line('M98 128h44', trim.base, 8) +
              s.sign(122, 96, 24, main),
            { shade: 9 },
          ),
      ) + ground(116, 216, 70)
    );
  }
  const dome =
    'M26 122C30 64 70 36 120 36C170 36 210 64 214 122C200 110 180 110 167 124C154 110 134 110 120 124C106 110 86 110 73 124C60 110 40 110 26 122z';
  const panels = rng.chance(0.5)
    ? fill(
        'M120 36C94 50 76 86 73 124C60 110 40 110 26 122C30 64 70 36 120 36zM120 36C146 50 164 86 167 124C154 110 134 110 120 124z',
        trim.base,
        ' fill-opacity=".9"',
      )
    : '';
  return (
    ground(120, 214, 60) +
    line('M120 60V188C120 212 154 212 152 188', steel.dark, 6) +
    line('M152 196V188M120 186C120 212 154 212 152 188', trim.base, 10) +
    line('M120 24V40', steel.base, 6) +
    body(
      dome,
      main,
      panels +
        crease('M120 36C94 50 76 86 73 124M120 36V124M120 36C146 50 164 86 167 124', 2.5, '.18') +
        s.deco(main, 26, 36, 190, 90, 44, 22),
      { shade: 10 },
    )
  );
};

const watch =
  (display?: 'hands' | 'digits'): Draw =>
  (s) => {
    const { rng, main } = s;
    const square = rng.turn(3) === 1 && display !== 'hands';
    const strap = standingOut(rubber, [main, s.second]);
    const bezel = rng.turn(2) ? steel : standingOut(main, [s.second, steel]);
    const face = rng.turn(3) === 2 ? white : rubber;
    const lit = standingOut(face, [s.accent, s.second, main]);
    const band = (y: number, w1: number, w2: number, h: number): string =>
      soft(8, 120 - w1, y, 120 + w1, y, 120 + w2, y + h, 120 - w2, y + h);
    const holes = times(4, (i) => fill(box(115, 182 + i * 8, 10, 4, 2), strap.deep));
    const digital = display ? display === 'digits' : square || rng.chance(0.4);
    const hands = digital
      ? line('M92 112h16v14h-16zM116 110v18M126 112h14v14h-14z', lit.base, 5) + line(`M92 144q8-12 16 0t16 0t16-6`, s.accent.base, 3.5)
      : around(12, 34, 120, 120)
          .map(([x, y], i) => dot(x, y, i % 3 ? 1.8 : 3.2, lit.base))
          .join('') +
        line('M120 120L106 104', lit.base, 5) +
        line('M120 120L136 96', lit.base, 4) +
        dot(120, 120, 4, s.accent.base);
    const shell = square ? box(74, 72, 92, 96, 24) : oval(120, 120, 54);
    const inner = square ? box(83, 81, 74, 78, 17) : oval(120, 120, 43);
    return (
      ground(120, 218, 40) +
      body(
        band(24, 27, 36, 60),
        strap,
        times(3, (i) => line(`M${104 + i * 16} 26V80`, strap.dark, 3)),
        { shade: 7 },
      ) +
      body(band(156, 36, 26, 60), strap, holes, { shade: 7 }) +
      body(soft(3, 170, 110, 182, 112, 182, 128, 170, 130), bezel, '', { shade: 3, gleam: 0 }) +
      body(shell, bezel, '', { shade: 7 }) +
      body(inner, face, (s.motif ? s.sign(120, 120, 46, face) : hands) + pane('M70 150L130 66L90 66L60 110z', '.1'), { shade: 0, gleam: 0 })
    );
  };

const glasses: Draw = (s) => {
  const { rng, main } = s;
  const shape = rng.turn(3);
  const sun = rng.chance(0.4);
  const lens = sun ? vary(s.second, -0.1) : glass;
  const frame = (cx: number): string =>
    shape === 0
      ? oval(cx, 124, 40, 38)
      : shape === 1
        ? box(cx - 43, 92, 86, 62, 18)
        : soft(20, cx - 44, 90, cx + 44, 90, cx + 34, 158, cx - 34, 158);
  const one = (cx: number): string =>
    fill(frame(cx), lens.base, ` fill-opacity="${sun ? '.9' : '.55'}"`) +
    clipped(frame(cx), pane(`M${cx - 30} 160L${cx + 4} 84L${cx + 24} 84L${cx - 10} 160z`, '.35')) +
    line(frame(cx), main.base, 9) +
    line(frame(cx), main.light, 2, ' stroke-opacity=".6" transform="translate(-1.5 -1.5)"');
  return (
    ground(120, 184, 90) +
    line('M30 108C22 98 26 84 40 80M210 108C218 98 214 84 200 80', main.dark, 7) +
    line('M108 114C112 104 128 104 132 114', main.base, 8) +
    one(68) +
    one(172) +
    dot(26, 108, 3, s.accent.base) +
    dot(214, 108, 3, s.accent.base)
  );
};

const wallet: Draw = (s) => {
  const { rng, main } = s;
  const long = rng.turn(2);
  const metal = standingOut(main, [s.second, brass]);
  if (long) {
    return (
      ground(120, 186, 84) +
      body(box(46, 66, 150, 30, 8), s.second, '', { shade: 4 }) +
      body(box(40, 80, 164, 98, 12), main, stitch(box(47, 87, 150, 84, 8), main.deep) + s.sign(108, 130, 40, main), { shade: 9 }) +
      body(soft(8, 164, 112, 212, 112, 212, 146, 164, 146), vary(main, -0.06), '', { shade: 4 }) +
      dot(180, 129, 6, metal.base)
    );
  }
  return (
    ground(120, 202, 80) +
    [s.accent, s.second, vary(s.accent, 0.1)]
      .map((tone, i) => body(box(58 + i * 5, 52 + i * 13, 124, 50, 6), tone, line(`M70 ${62 + i * 13}h24`, tone.deep, 3), { shade: 3 }))
      .join('') +
    fill('M68 44h96v30h-96z', '#8fb59a') +
    line('M84 58h64', '#5f8a6e', 4) +
    body(
      soft(11, 44, 88, 196, 88, 198, 192, 42, 192),
      main,
      stitch(box(51, 95, 138, 90, 7), main.deep) + s.sign(120, 142, 44, main) + crease('M120 90V190', 2, '.08'),
      { shade: 9 },
    ) +
    (rng.chance(0.5) ? dot(178, 140, 5, metal.base) : '')
  );
};

const waistPack: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  return (
    ground(120, 196, 90) +
    rod('M44 112C20 96 30 54 120 54C210 54 220 96 196 112', vary(main, -0.03), 17) +
    line('M44 112C20 96 30 54 120 54C210 54 220 96 196 112', main.light, 3, ' stroke-opacity=".5" stroke-dasharray="9 7"') +
    body(box(104, 44, 34, 22, 5), rubber, '', { shade: 4 }) +
    body(
      smooth(34, 110, 70, 98, 120, 96, 170, 98, 206, 110, 200, 160, 160, 180, 120, 184, 80, 180, 40, 160),
      main,
      line('M40 126C80 116 160 116 200 126', trim.base, 5) +
        (rng.chance(0.5) ? line('M60 156C90 166 150 166 182 156', trim.base, 4) : '') +
        s.sign(120, 152, 34, main),
    ) +
    line('M190 127l12 12', trim.light, 6)
  );
};

export const accessories: Drawings = {
  'wool-scarf': scarf(1),

  hat,
  'sun-hat': brim,
  beanie,
  cap,
  gloves,
  scarf: scarf(),
  'silk-scarf': scarf(2),
  shawl: scarf(0),
  belt,
  tie,
  umbrella,
  watch: watch(),
  wristwatch: watch('hands'),
  smartwatch: watch('digits'),
  glasses,
  wallet,
  'running-belt': waistPack,
  'waist-pack': waistPack,
  bracelet: (s) =>
    ground(120, 190, 70) +
    line(oval(120, 120, 66, 52), s.main.dark, 20) +
    line(oval(120, 118, 66, 52), s.main.base, 14) +
    line(through(60, 104, 90, 76, 140, 70), s.main.light, 4) +
    flat(oval(120, 170, 12), s.second) +
    s.sign(120, 170, 16, s.second) +
    glint('M72 100C80 86 92 78 104 74', 3),
};
