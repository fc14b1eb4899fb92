import { around, box, oval, smooth, soft, through } from './outline';
import { brass, glass, rubber, standingOut, steel, vary, white } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, clipped, crease, dot, fill, flat, glint, ground, line, pane, rod, shifted, stitch, times, turned } from './svg';

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
