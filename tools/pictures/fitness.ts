import { box, lathe, oval, smooth, soft, through } from './outline';
import { glass, mix, rubber, standingOut, steel, vary, white, wood } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, dot, fill, flat, ground, line, pane, rod, times, turned } from './svg';

const dumbbell: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  if (style === 2) {
    // Kettlebell.
    return (
      ground(120, 210, 70) +
      rod('M84 116C72 40 168 40 156 116', vary(main, -0.04), 20) +
      body(
        'M120 92C166 92 190 122 190 152C190 188 166 206 120 206C74 206 50 188 50 152C50 122 74 92 120 92z',
        main,
        s.sign(120, 152, 56, main) || dot(120, 152, 28, standingOut(main, [s.second, s.accent]).base) + dot(120, 152, 18, main.base),
        { shade: 14, gleam: 7 },
      )
    );
  }
  const grip = standingOut(main, [s.second, steel]);
  const hex = style === 1;
  const bar = (y: number, tone = main): string =>
    rod(`M72 ${y}H168`, grip, 14) +
    line(
      times(9, (i) => `M${94 + i * 6.5} ${y - 4}v8`),
      grip.dark,
      1.6,
    ) +
    [-1, 1]
      .map(
        (f) =>
          body(
            hex
              ? soft(8, 120 + f * 44, y - 34, 120 + f * 80, y - 34, 120 + f * 88, y, 120 + f * 80, y + 34, 120 + f * 44, y + 34)
              : box(f > 0 ? 162 : 52, y - 38, 26, 76, 10),
            tone,
            s.sign(120 + f * 64, y, 22, tone),
            { shade: 7 },
          ) + (hex ? '' : body(box(f > 0 ? 190 : 28, y - 26, 22, 52, 8), vary(tone, -0.05), '', { shade: 5 })),
      )
      .join('');
  return rng.chance(0.5)
    ? ground(120, 208, 98) + turned(-14, bar(88, s.accent === main ? main : vary(main, 0.04)), 120, 88) + bar(166)
    : ground(120, 200, 96) + turned(-24, bar(126));
};

const mat: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const spiral = (x: number, y: number, r: number): string =>
    line(
      `M${x + r * 0.82} ${y}A${r * 0.82} ${r * 0.82} 0 1 1 ${x} ${y - r * 0.82}A${r * 0.62} ${r * 0.62} 0 1 1 ${x - r * 0.5} ${y + r * 0.38}A${r * 0.42} ${r * 0.42} 0 1 1 ${x + r * 0.3} ${y}`,
      main.deep,
      3.5,
    );
  if (rng.turn(2)) {
    return (
      ground(120, 214, 56) +
      turned(
        -14,
        body(soft(10, 84, 24, 158, 24, 158, 206, 84, 206), main, s.sign(121, 116, 44, main), { shade: 14, gleam: 7 }) +
          [66, 160].map((y) => body(box(80, y, 82, 14, 5), trim, '', { shade: 4 })).join('') +
          flat(oval(121, 24, 37, 12), vary(main, 0.04)) +
          line('M150 24A28 8 0 1 1 120 17A18 5 0 1 1 108 28A10 3 0 1 0 128 26', main.deep, 2.5) +
          rod('M84 72C50 90 50 140 84 168', trim, 7),
      )
    );
  }
  return (
    ground(120, 202, 100, 8) +
    body(
      soft(6, 84, 96, 226, 96, 196, 192, 34, 192),
      main,
      s.motif ? s.sign(136, 146, 56, main) : line('M66 138H214M52 158H206', trim.base, 3.5) + line('M132 100L106 190', trim.base, 3),
      { shade: 6 },
    ) +
    body(box(22, 120, 96, 72, 36), vary(main, -0.02), '', { shade: 12, gleam: 6 }) +
    body(oval(36, 156, 18, 36), vary(main, -0.05), '', { shade: 0 }) +
    spiral(36, 156, 15)
  );
};

const rope: Draw = (s) => {
  const { main } = s;
  const cord = standingOut(main, [s.second, s.accent]);
  const handle = (x: number, y: number, turn: number): string =>
    turned(
      turn,
      body(
        soft(7, x - 11, y, x + 11, y, x + 9, y + 76, x - 9, y + 76),
        main,
        line(
          times(5, (i) => `M${x - 10} ${y + 20 + i * 10}h20`),
          main.dark,
          2.5,
        ) + s.sign(x, y + 40, 18, main),
        { shade: 6 },
      ) + body(box(x - 7, y - 8, 14, 12, 3), s.accent, '', { shade: 3 }),
      x,
      y,
    );
  return (
    ground(120, 212, 76) +
    rod(through(64, 132, 40, 60, 120, 30, 200, 60, 176, 132), cord, 7) +
    rod(through(64, 132, 70, 90, 120, 66, 170, 90, 176, 132), cord, 7) +
    handle(62, 126, 12) +
    handle(178, 126, -12)
  );
};

const racket: Draw = (s) => {
  const { rng, main } = s;
  const grip = standingOut(main, [s.second, rubber]);
  const style = rng.turn(3);
  if (style === 1) {
    return (
      ground(120, 210, 74) +
      turned(
        -28,
        body(oval(112, 92, 66, 68), main, s.sign(112, 84, 50, main), { shade: 9 }) +
          fill('M66 140C90 156 134 156 158 140L132 164H92z', wood.base) +
          body(soft(6, 96, 152, 128, 152, 126, 216, 98, 216), wood, line('M106 156V214M118 156V214', wood.dark, 2.5), { shade: 6 }),
      ) +
      body(oval(190, 180, 20), s.accent === main ? white : standingOut(main, [white]), '', { shade: 5 })
    );
  }
  const badminton = style === 2;
  const [rx, ry, cy] = badminton ? [44, 56, 78] : [54, 68, 88];
  const net = line(
    times(9, (i) => {
      const dx = (i - 4) * rx * 0.23;
      const h = ry * Math.sqrt(1 - (dx / rx) ** 2);
      return `M${120 + dx} ${cy - h}V${cy + h}`;
    }) +
      times(11, (i) => {
        const dy = (i - 5) * ry * 0.18;
        const w = rx * Math.sqrt(1 - (dy / ry) ** 2);
        return `M${120 - w} ${cy + dy}H${120 + w}`;
      }),
    mix(steel, white, 0.3).base,
    1.5,
  );
  const one =
    net +
    rod(oval(120, cy, rx, ry), main, 11) +
    (badminton ? rod(`M120 ${cy + ry + 4}V180`, steel, 6) : rod(`M92 ${cy + ry * 0.86}L114 178M148 ${cy + ry * 0.86}L126 178`, main, 8)) +
    body(
      box(111, 172, 18, 56, 6),
      grip,
      line(
        times(6, (i) => `M108 ${184 + i * 9}l24-7`),
        grip.dark,
        2.5,
      ),
      { shade: 5 },
    );
  const shuttle =
    flat('M186 172L166 138L184 130L206 130L220 146L196 178z', white) +
    line('M172 142L188 172M186 134L192 174M206 136L196 176', white.deep, 1.8) +
    body(oval(192, 182, 11), s.accent, '', { shade: 4 });
  return (
    ground(112, 214, 70) +
    turned(-26, one) +
    (badminton
      ? shuttle
      : body(
          oval(186, 176, 26),
          mix(vary(s.accent, 0.1), white, 0.1),
          line('M168 160C182 170 184 186 176 200M204 158C194 168 190 184 198 198', white.base, 3.5),
          { shade: 6 },
        ))
  );
};

const goggles: Draw = (s) => {
  const { main } = s;
  const lens = standingOut(main, [s.second, glass]);
  const eye = (x: number, f: 1 | -1): string => {
    const d = smooth(x - f * 42, 104, x, 92, x + f * 40, 104, x + f * 44, 134, x + f * 14, 154, x - f * 34, 146);
    return (
      body(d, main, '', { shade: 6 }) +
      fill(smooth(x - f * 32, 110, x, 101, x + f * 30, 110, x + f * 33, 130, x + f * 10, 144, x - f * 26, 138), lens.base) +
      pane(`M${x - 22} 136L${x + 4} 104H${x + 16}L${x - 10} 142z`, '.4')
    );
  };
  return (
    ground(120, 190, 92) +
    rod('M28 118C8 90 40 70 60 82M212 118C232 90 200 70 180 82', standingOut(main, [s.accent, rubber]), 11) +
    rod('M60 82C90 62 150 62 180 82', standingOut(main, [s.accent, rubber]), 11) +
    line('M108 120C114 112 126 112 132 120', main.dark, 8) +
    eye(72, -1) +
    eye(168, 1)
  );
};

const ballNet: Draw = (s) => {
  const { rng, main } = s;
  const net = mix(white, steel, 0.3);
  if (rng.turn(2)) {
    return (
      ground(120, 214, 100) +
      fill('M38 92H202V160H38z', net.base, ' fill-opacity=".18"') +
      line(times(12, (i) => `M${38 + i * 15} 92V160`) + times(5, (i) => `M38 ${96 + i * 15}H202`), net.base, 2) +
      line(
        times(12, (i) => `M${38 + i * 15} 92V160`),
        net.deep,
        1,
        ' stroke-opacity=".5"',
      ) +
      body(box(36, 82, 168, 14, 4), main, s.sign(120, 89, 12, main), { shade: 3 }) +
      rod('M36 60V208M204 60V208', standingOut(main, [s.second, steel]), 9) +
      line('M18 210H54M186 210H222', s.accent.base, 9)
    );
  }
  // Hoop.
  return (
    ground(120, 214, 60) +
    body(box(36, 30, 168, 108, 8), standingOut(main, [s.second, white]), line(box(84, 66, 72, 54, 3), main.base, 6), { shade: 8 }) +
    line('M76 140L92 196M100 142L108 196M140 142L132 196M164 140L148 196M80 156L140 182M160 156L100 182M86 174H154', net.base, 3) +
    line('M76 140L92 196M164 140L148 196M92 196H148', net.deep, 2) +
    rod(oval(120, 140, 46, 9), main, 8)
  );
};

const bands: Draw = (s) =>
  ground(120, 208, 80) +
  [
    [s.accent, 84],
    [s.second, 66],
    [s.main, 48],
  ]
    .map(([tone, r], i) => rod(oval(120 - 10 + i * 10, 120 + i * 8, (r as number) * 0.98, (r as number) * 0.74), tone as typeof s.main, 17))
    .join('') +
  s.sign(130, 136, 40, s.main);
const roller: Draw = (s) =>
  ground(120, 206, 92) +
  turned(
    -10,
    body(
      box(36, 82, 168, 88, 40),
      s.main,
      times(12, (i) =>
        fill(box(70 + (i % 6) * 22, 96 + Math.floor(i / 6) * 36, 14, 24, 5), i % 2 ? s.main.dark : vary(s.main, -0.12).base),
      ) + s.sign(120, 126, 40, s.main),
      { shade: 14, gleam: 7 },
    ) +
      flat(oval(58, 126, 26, 44), s.second) +
      fill(oval(58, 126, 14, 26), s.second.deep),
  );
const skateboard: Draw = (s) =>
  ground(120, 196, 100) +
  [70, 170]
    .map(
      (x) =>
        body(box(x - 20, 148, 40, 10, 4), steel, '', { shade: 3 }) +
        body(oval(x - 14, 170, 15), s.accent, '', { shade: 4 }) +
        body(oval(x + 14, 170, 15), s.accent, '', { shade: 4 }),
    )
    .join('') +
  body(
    'M14 118C30 120 34 136 52 138H188C206 136 210 120 226 118C232 126 222 152 190 152H50C18 152 8 126 14 118z',
    s.main,
    line('M20 128C40 146 60 146 120 146C180 146 200 146 220 128', s.second.base, 4),
    { shade: 5 },
  );
const cupTrophy: Draw = (s) =>
  ground(120, 214, 54) +
  rod('M72 60C30 50 36 116 84 112M168 60C210 50 204 116 156 112', s.main, 9) +
  body(lathe(120, [54, 46, 50, 96, 22, 138, 12, 160]), s.main, s.sign(118, 84, 44, s.main), { shade: 12 }) +
  body(box(98, 158, 44, 14, 4), s.main, '', { shade: 4 }) +
  body(soft(5, 82, 172, 158, 172, 164, 212, 76, 212), s.second, fill(box(100, 184, 40, 16, 3), s.accent.base), { shade: 6 });

export const fitness: Drawings = {
  'tennis-racket': always(racket, 0),
  'badminton-racket': always(racket, 2),
  'basketball-hoop': always(ballNet, 0),
  'sports-net': always(ballNet, 1),

  dumbbell,
  kettlebell: always(dumbbell, 2),
  'yoga-mat': mat,
  'skipping-rope': rope,
  racket,
  'swim-goggles': goggles,
  'ball-net': ballNet,
  'resistance-band': bands,
  'foam-roller': roller,
  skateboard,
  trophy: cupTrophy,
};
