import { around, box, lathe, oval, smooth, soft, star } from './outline';
import { darkWood, glass, ink, mix, paper, rubber, standingOut, type Tone, vary, white, wood } from './palette';
import { always, type Draw, type Drawings, type Sketch } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, line, pane, rod, stitch, times, turned } from './svg';

const puzzle: Draw = (s) => {
  const { rng, main } = s;
  const tones = [main, s.second, s.accent, vary(main, 0.08), vary(s.second, -0.06)];
  const size = 50;
  const style = rng.turn(2);
  if (style === 0) {
    const first = rng.int(0, 2);
    const at = (i: number): Tone => tones[(i * 2 + first) % tones.length] ?? main;
    const cells = [0, 1, 2, 3, 4, 5, 6, 7];
    const [x, y] = [(i: number): number => 36 + (i % 3) * size, (i: number): number => 36 + Math.floor(i / 3) * size];
    const knob = (cx: number, cy: number, tone: Tone): string => dot(cx, cy, 10, tone.base);
    return (
      ground(122, 214, 90) +
      cells.map((i) => body(box(x(i), y(i), size, size, 2), at(i), '', { shade: 4, gleam: 3 })).join('') +
      cells
        .map(
          (i) =>
            (i % 3 < 2 && i !== 7 ? knob(x(i) + size + 5, y(i) + 24, at(i)) : '') +
            (i < 6 && i !== 5 ? knob(x(i) + 26, y(i) + size + 5, at(i)) : ''),
        )
        .join('') +
      s.sign(111, 100, 84, main) +
      turned(16, body(box(158, 158, size, size, 3), at(8), '', { shade: 5 }) + knob(182, 156, at(8)) + knob(156, 184, at(8)), 183, 183)
    );
  }
  const art =
    fill(box(30, 40, 150, 150), main.base) +
    (s.sign(104, 96, 76, main) ||
      dot(136, 76, 20, s.second.base) + fill(soft(6, 20, 170, 74, 92, 112, 140, 138, 112, 196, 170), s.accent.base));
  return (
    ground(120, 214, 90) +
    body(box(36, 34, 168, 138, 8), vary(main, -0.06), '', { shade: 6 }) +
    body(box(30, 28, 166, 136, 8), main, art + fill(box(24, 28, 26, 140), s.second.base), { shade: 7 }) +
    [
      [52, 182, 8],
      [120, 190, -12],
      [176, 180, 20],
    ]
      .map(([x = 0, y = 0, t = 0], i) =>
        turned(
          t,
          body(box(x - 16, y - 14, 32, 30, 3), tones[i] ?? main, '', { shade: 4 }) + dot(x + 16, y, 6.5, tones[i]?.base ?? ''),
          x,
          y,
        ),
      )
      .join('')
  );
};

const face = (s: Sketch, cx: number, cy: number, muzzle: Tone, k = 1, sleepy = s.rng.chance(0.4)): string => {
  const eye = (x: number): string =>
    sleepy
      ? line(`M${x - 6 * k} ${cy - 8 * k}q${6 * k} ${6 * k} ${12 * k} 0`, ink.base, 3)
      : dot(x, cy - 8 * k, 5 * k, ink.base) + dot(x - 1.5 * k, cy - 10 * k, 1.6 * k, '#fff');
  return (
    fill(oval(cx, cy + 12 * k, 20 * k, 15 * k), muzzle.base) +
    eye(cx - 22 * k) +
    eye(cx + 22 * k) +
    fill(oval(cx, cy + 5 * k, 7 * k, 5 * k), ink.base) +
    line(`M${cx} ${cy + 10 * k}v${5 * k}M${cx - 8 * k} ${cy + 16 * k}q${8 * k} ${7 * k} ${16 * k} 0`, ink.base, 2.5) +
    dot(cx - 32 * k, cy + 8 * k, 6 * k, '#e9808a66') +
    dot(cx + 32 * k, cy + 8 * k, 6 * k, '#e9808a66')
  );
};

const seated = (s: Sketch, ears: string, tail = '', muzzle = standingOut(s.main, [s.second, white])): string => {
  const { main } = s;
  const belly = mix(muzzle, main, 0.15);
  const bow =
    s.rng.turn(3) === 1
      ? body('M120 136l-24-12q-8 12 0 24zM120 136l24-12q8 12 0 24z', s.accent, '', { shade: 4 }) + dot(120, 136, 7, s.accent.dark)
      : s.rng.turn(3) === 2
        ? line('M84 132Q120 150 156 132', s.accent.base, 9)
        : '';
  return (
    ground(120, 214, 72) +
    tail +
    body(oval(120, 168, 50, 46), main, fill(oval(120, 174, 30, 32), belly.base), { shade: 9 }) +
    turned(24, body(oval(74, 160, 16, 28), main, '', { shade: 6 }), 74, 160) +
    turned(-24, body(oval(166, 160, 16, 28), main, '', { shade: 6 }), 166, 160) +
    body(oval(84, 200, 26, 16), main, fill(oval(80, 201, 12, 8), belly.base), { shade: 5 }) +
    body(oval(156, 200, 26, 16), main, fill(oval(156, 201, 12, 8), belly.base), { shade: 5 }) +
    ears +
    body(oval(120, 92, 62, 52), main, '', { shade: 10, gleam: 5 }) +
    face(s, 120, 94, muzzle, 1.1) +
    bow +
    stitch('M120 41V60', main.deep)
  );
};

const plush: Draw = (s) => {
  const { main } = s;
  const kinds = ['bear', 'rabbit', 'cat', 'dog', 'whale', 'duck', 'dinosaur', 'fish', 'panda', 'fox', 'deer', 'bird'];
  const kind = s.motif && kinds.includes(s.motif) ? s.motif : (['bear', 'rabbit', 'cat', 'dog'][s.rng.turn(4)] ?? 'bear');
  const inner = standingOut(main, [s.second, s.accent]);
  const ear = (x: number, y: number, rx: number, ry: number, turn = 0): string =>
    turned(turn, body(oval(x, y, rx, ry), main, fill(oval(x, y + 2, rx * 0.55, ry * 0.62), inner.base), { shade: 5 }), x, y);
  if (kind === 'whale' || kind === 'fish') {
    const pale = standingOut(main, [s.second, white]);
    return (
      ground(116, 200, 86) +
      body(
        'M186 104C186 74 172 60 166 50C186 46 198 58 202 72C208 58 220 48 234 54C230 72 222 82 212 92C214 110 208 124 200 134z',
        main,
        '',
        { shade: 5 },
      ) +
      body(
        'M18 140C18 92 62 70 106 72C150 74 172 96 206 94C208 150 176 196 106 196C52 196 18 180 18 140z',
        main,
        fill('M10 152C50 170 140 176 204 140V210H10z', pale.base) +
          line('M40 172C54 178 70 180 86 182M60 186C76 190 92 190 108 190', pale.dark, 3),
        { shade: 10, gleam: 5 },
      ) +
      dot(62, 130, 7, ink.base) +
      dot(59, 127, 2.4, '#fff') +
      dot(50, 146, 7, '#e9808a66') +
      line('M34 148q8 8 16 4', ink.base, 3) +
      body(smooth(112, 150, 148, 150, 140, 188, 118, 180), vary(main, -0.05), '', { shade: 5 }) +
      line('M92 60C90 44 78 38 70 44M92 60C94 40 108 36 116 44', mix(main, white, 0.4).base, 6)
    );
  }
  if (kind === 'duck' || kind === 'bird') {
    const beak = standingOut(main, [s.accent, s.second]);
    return (
      ground(122, 208, 76) +
      body('M58 150C60 112 96 118 128 124C160 128 180 114 204 104C216 150 190 204 126 204C82 204 56 184 58 150z', main, '', { shade: 10 }) +
      body(oval(92, 88, 48), main, '', { shade: 8, gleam: 5 }) +
      body(smooth(14, 92, 46, 80, 60, 94, 46, 108, 20, 104), beak, line('M20 96H52', beak.deep, 2.5), { shade: 4 }) +
      dot(78, 78, 6, ink.base) +
      dot(76, 76, 2, '#fff') +
      dot(82, 98, 7, '#e9808a66') +
      body(smooth(112, 150, 150, 140, 184, 144, 164, 178, 130, 182), vary(main, -0.04), '', { shade: 5 })
    );
  }
  if (kind === 'dinosaur') {
    const spike = standingOut(main, [s.second, s.accent]);
    return (
      ground(120, 210, 84) +
      [
        [92, 34],
        [120, 50],
        [140, 76],
        [156, 106],
        [176, 132],
      ]
        .map(([x = 0, y = 0], i) => turned(24 + i * 9, flat(soft(4, x, y - 18, x + 15, y + 12, x - 15, y + 12), spike), x, y))
        .join('') +
      body(
        'M40 74C40 40 76 32 100 44C126 58 122 84 130 106C150 130 190 142 222 176C204 184 184 182 170 180L164 206H134L128 192H100L96 206H66L64 170C58 140 76 122 74 108C52 106 40 96 40 74z',
        main,
        fill('M60 200C58 150 84 130 84 112C104 140 110 170 104 206z', standingOut(main, [s.accent, white]).light, ' fill-opacity=".8"'),
        { shade: 9 },
      ) +
      dot(68, 66, 6, ink.base) +
      dot(66, 64, 2, '#fff') +
      line('M46 86q10 8 22 4', ink.base, 3) +
      dot(80, 82, 6, '#e9808a66')
    );
  }
  if (kind === 'rabbit') return seated(s, ear(94, 48, 15, 40, -10) + ear(146, 48, 15, 40, 12));
  if (kind === 'cat' || kind === 'fox')
    return seated(
      s,
      body(soft(8, 62, 24, 108, 52, 66, 92), main, fill(soft(5, 70, 40, 94, 56, 72, 78), inner.base), { shade: 4 }) +
        body(soft(8, 178, 24, 132, 52, 174, 92), main, fill(soft(5, 170, 40, 146, 56, 168, 78), inner.base), { shade: 4 }),
      rod('M166 190C206 190 204 150 192 136', main, 16),
    );
  if (kind === 'dog')
    return (
      seated(s, '') +
      turned(12, body(smooth(62, 56, 82, 60, 74, 116, 50, 122, 44, 86), inner, '', { shade: 6 }), 62, 60) +
      turned(-12, body(smooth(178, 56, 158, 60, 166, 116, 190, 122, 196, 86), inner, '', { shade: 6 }), 178, 60)
    );
  if (kind === 'deer')
    return seated(
      s,
      rod('M92 50C84 30 72 26 68 12M82 30L92 18M148 50C156 30 168 26 172 12M158 30L148 18', darkWood, 7) +
        ear(58, 70, 22, 12, 20) +
        ear(182, 70, 22, 12, -20),
    );
  return seated(s, ear(72, 50, 24, 24) + ear(168, 50, 24, 24));
};

const blocks: Draw = (s) => {
  const { rng, main } = s;
  const t = [main, s.second, s.accent, vary(main, 0.1), vary(s.second, -0.08)];
  const at = (i: number): Tone => t[(i + shiftBy) % t.length] ?? main;
  const shiftBy = rng.int(0, 4);
  const style = rng.turn(4);
  const mark = (x: number, y: number, on: Tone): string => s.sign(x, y, 32, on);
  if (style === 0) {
    const arch = 'M64 168V124H176V168H152C152 144 88 144 88 168z';
    return (
      ground(120, 212, 92) +
      body(box(42, 168, 52, 40, 4), at(0), mark(68, 188, at(0))) +
      body(box(146, 168, 52, 40, 4), at(1)) +
      body(arch, at(2)) +
      body(box(76, 84, 40, 40, 4), at(3)) +
      body(lathe(146, [18, 88, 18, 120], 0.16), at(4)) +
      flat(oval(146, 88, 18, 4), vary(at(4), 0.05)) +
      body(soft(4, 96, 30, 138, 84, 54, 84), at(1))
    );
  }
  if (style === 1) {
    const stud = (x: number, y: number, w: number, tone: Tone): string =>
      times(Math.round(w / 34), (i) => body(box(x + 7 + i * 34, y - 10, 22, 14, 4), tone, '', { shade: 4 }));
    const brick = (x: number, y: number, w: number, tone: Tone): string =>
      stud(x, y, w, tone) + body(box(x, y, w, 38, 5), tone, '', { shade: 6 });
    return (
      ground(120, 212, 92) +
      brick(34, 170, 102, at(0)) +
      brick(138, 170, 68, at(1)) +
      brick(68, 130, 102, at(2)) +
      brick(68, 90, 68, at(3)) +
      brick(102, 50, 34, at(4))
    );
  }
  if (style === 2) {
    const tile = (points: number[], tone: Tone): string =>
      fill(soft(5, ...points), tone.base, ' fill-opacity=".72"') +
      line(soft(5, ...points), tone.dark, 5) +
      line(soft(3, ...points), tone.light, 1.5);
    return (
      ground(120, 212, 90) +
      tile([40, 148, 98, 148, 98, 206, 40, 206], at(0)) +
      tile([102, 148, 160, 148, 160, 206, 102, 206], at(1)) +
      tile([164, 206, 164, 148, 212, 206], at(2)) +
      tile([40, 144, 98, 144, 69, 92], at(3)) +
      tile([102, 86, 160, 86, 160, 144, 102, 144], at(2)) +
      tile([102, 82, 160, 82, 131, 30], at(0)) +
      pane('M108 92l20 0l-20 30z')
    );
  }
  // A small pavilion of joined timber.
  return (
    ground(120, 214, 88) +
    body(box(44, 192, 152, 16, 3), at(1)) +
    [58, 98, 136, 174].map((x) => body(box(x, 118, 12, 76, 2), at(0), '', { shade: 4 })).join('') +
    line('M64 140H176M64 172H176', at(1).dark, 6) +
    line('M84 172V194M116 172V194M148 172V194', at(1).dark, 4) +
    body(box(48, 104, 144, 16, 3), at(1)) +
    body(
      'M22 108C56 96 74 74 84 54H156C166 74 184 96 218 108C222 114 18 114 22 108z',
      vary(main, -0.05),
      crease('M96 58L70 108M120 58V108M144 58L170 108', 3, '.18'),
    ) +
    body('M84 56C104 50 112 38 120 22C128 38 136 50 156 56z', at(0), '', { shade: 5 })
  );
};

const toyCar: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const wheel = (x: number, y = 184, r = 24): string =>
    body(oval(x, y, r), rubber, '', { shade: 5 }) +
    dot(x, y, r * 0.52, standingOut(rubber, [s.accent, s.second, white]).base) +
    dot(x, y, r * 0.18, rubber.base);
  const window = mix(glass, s.second, 0.15);
  if (style === 1) {
    // Digger.
    const arm = s.main;
    return (
      ground(116, 214, 92) +
      body('M140 118L176 52L206 70L222 130L208 134L192 86L172 132z', arm, '', { shade: 6 }) +
      body(soft(4, 196, 128, 230, 130, 226, 172, 198, 164), s.second, '', { shade: 5 }) +
      body(soft(8, 30, 130, 160, 130, 160, 172, 34, 172), main, s.sign(60, 150, 28, main), { shade: 8 }) +
      body(soft(8, 84, 74, 142, 74, 154, 132, 84, 132), main, fill(soft(5, 94, 84, 134, 84, 142, 122, 94, 122), window.base), {
        shade: 6,
      }) +
      body(
        box(28, 170, 140, 42, 21),
        rubber,
        times(4, (i) => dot(52 + i * 31, 191, 11, rubber.light) + dot(52 + i * 31, 191, 4, rubber.dark)),
        { shade: 5 },
      )
    );
  }
  if (style === 2) {
    const car = (x: number, tone: Tone): string =>
      body(box(x, 128, 52, 48, 6), tone, fill(box(x + 8, 136, 36, 22, 4), vary(tone, 0.08).base) + s.sign(x + 26, 147, 20, tone), {
        shade: 6,
      }) +
      wheel(x + 14, 188, 13) +
      wheel(x + 40, 188, 13) +
      line(`M${x - 8} 170h10`, darkWood.base, 5);
    return (
      ground(120, 204, 104) +
      car(16, s.second) +
      car(80, s.accent) +
      line('M134 170h12', darkWood.base, 5) +
      body(box(146, 128, 80, 46, 8), main, '', { shade: 7 }) +
      body(box(146, 86, 40, 48, 6), main, fill(box(154, 96, 24, 22, 4), window.base), { shade: 5 }) +
      body(soft(3, 202, 96, 222, 96, 218, 130, 206, 130), s.second, '', { shade: 4 }) +
      wheel(164, 186, 17) +
      wheel(208, 190, 13) +
      dot(212, 76, 9, '#cfd4d8') +
      dot(196, 62, 7, '#dfe3e6')
    );
  }
  if (style === 3) {
    return (
      ground(120, 210, 100) +
      body(
        soft(10, 22, 88, 132, 88, 132, 182, 22, 182),
        s.second,
        s.sign(78, 132, 50, s.second) || line('M36 120H118M36 142H118', s.second.dark, 5),
        { shade: 8 },
      ) +
      body(
        'M136 108H176C188 108 192 112 198 124L210 148C216 152 218 156 218 164V182H136z',
        main,
        fill(soft(6, 148, 118, 176, 118, 190, 146, 148, 146), window.base),
        { shade: 7 },
      ) +
      fill(box(206, 160, 12, 10, 4), '#f6d37a') +
      wheel(66, 186, 22) +
      wheel(178, 186, 22)
    );
  }
  return (
    ground(120, 210, 98) +
    body(
      'M20 176V150C20 136 34 132 54 128L78 98C84 90 92 88 102 88H146C158 88 166 92 172 102L188 128C210 130 220 140 220 156V176C220 182 216 184 210 184H30C24 184 20 182 20 176z',
      main,
      fill('M76 126L92 104C94 100 98 100 102 100H116V128zM126 100H144C152 100 156 102 160 108L172 128H126z', window.base) +
        line('M20 152H220', standingOut(main, [s.second, s.accent]).base, 6) +
        s.sign(122, 156, 32, main),
      { shade: 8, gleam: 5 },
    ) +
    fill(box(204, 146, 16, 10, 5), '#f6d37a') +
    fill(box(20, 146, 12, 12, 4), '#d9503c') +
    wheel(68) +
    wheel(174)
  );
};

const boardGame: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const light = standingOut(main, [s.accent, paper]);
  if (style === 1) {
    // Xiangqi pieces on a board.
    const piece = (x: number, y: number, tone: Tone, k = 19): string =>
      body(oval(x, y + 4, k), darkWood, '', { shade: 0, gleam: 0 }) +
      body(oval(x, y, k), mix(main, paper, 0.5), '', { shade: 4 }) +
      line(oval(x, y, k * 0.74), tone.base, 2.4) +
      line(`M${x - 6} ${y - 5}h12M${x} ${y - 9}v18M${x - 7} ${y + 4}h14`, tone.base, 3);
    return (
      ground(120, 212, 96) +
      body(
        soft(6, 38, 40, 202, 40, 222, 204, 18, 204),
        main,
        line(
          times(6, (i) => `M${50 + i * 28} 56L${36 + i * 34} 190`),
          main.deep,
          2,
        ) +
          line(
            times(5, (i) => `M${46 - i * 3} ${62 + i * 30}H${194 + i * 3}`),
            main.deep,
            2,
          ),
        { shade: 8 },
      ) +
      piece(76, 92, s.second) +
      piece(160, 98, s.accent === s.second ? ink : standingOut(main, [s.accent, ink])) +
      piece(118, 136, s.second, 22) +
      piece(66, 168, standingOut(paper, [s.accent, ink]), 22) +
      piece(172, 166, s.second, 22)
    );
  }
  if (style === 2) {
    const cell = 19;
    return (
      ground(120, 210, 96) +
      body(
        box(34, 34, 172, 172, 8),
        main,
        fill(
          times(32, (i) => {
            const r = Math.floor(i / 4);
            const c = (i % 4) * 2 + (r % 2);
            return `M${44 + c * cell} ${44 + r * cell}h${cell}v${cell}h${-cell}z`;
          }),
          light.base,
        ),
        { shade: 7 },
      ) +
      [
        [82, 100, s.second],
        [140, 82, s.second],
        [120, 160, ink],
      ]
        .map(([x, y, tone]) => {
          const [px, py, t] = [x as number, y as number, tone as Tone];
          return (
            ground(px, py + 14, 18) +
            body(
              `M${px - 14} ${py + 14}C${px - 12} ${py} ${px - 6} ${py - 4} ${px - 5} ${py - 14}H${px + 5}C${px + 6} ${py - 4} ${px + 12} ${py} ${px + 14} ${py + 14}z`,
              standingOut(main, [t]),
              '',
              { shade: 4 },
            ) +
            body(oval(px, py - 22, 10), standingOut(main, [t]), '', { shade: 4 })
          );
        })
        .join('')
    );
  }
  const path = 'M44 172C44 110 96 150 104 106C110 70 150 66 152 100C154 128 196 116 196 70';
  const die = (x: number, y: number, turn: number): string =>
    turned(
      turn,
      body(
        box(x - 16, y - 16, 32, 32, 7),
        white,
        dot(x - 7, y - 7, 3, ink.base) + dot(x + 7, y + 7, 3, ink.base) + dot(x, y, 3, ink.base),
        { shade: 5 },
      ),
      x,
      y,
    );
  const pawn = (x: number, y: number, tone: Tone): string =>
    body(
      `M${x - 12} ${y}C${x - 10} ${y - 16} ${x - 5} ${y - 18} ${x - 4} ${y - 24}H${x + 4}C${x + 5} ${y - 18} ${x + 10} ${y - 16} ${x + 12} ${y}z`,
      tone,
      '',
      { shade: 4 },
    ) + body(oval(x, y - 30, 9), tone, '', { shade: 4 });
  if (style === 3)
    return (
      ground(120, 212, 92) +
      body(box(40, 92, 170, 112, 6), vary(main, -0.06), '', { shade: 6 }) +
      body(
        box(32, 40, 170, 152, 8),
        main,
        s.sign(116, 112, 88, main) ||
          fill('M20 150C60 100 120 170 210 110V200H20z', s.second.base) +
            dot(150, 84, 20, s.accent.base) +
            fill(soft(5, 60, 160, 92, 96, 126, 160), s.accent.dark),
        { shade: 9 },
      ) +
      flat(box(52, 56, 100, 20, 4), light) +
      line('M62 66h62', main.deep, 6) +
      die(186, 190, 14) +
      pawn(46, 210, s.accent)
    );
  return (
    ground(120, 210, 98) +
    turned(
      -5,
      body(
        box(26, 44, 188, 154, 9),
        main,
        fill('M20 120C70 90 120 160 220 100V210H20z', s.second.base) +
          line(path, light.base, 15) +
          line(path, main.deep, 2.5, ' stroke-dasharray="8 8"') +
          s.sign(72, 84, 44, main) +
          crease('M120 44V198', 2, '.16'),
        { shade: 7 },
      ),
    ) +
    pawn(92, 140, s.accent) +
    pawn(170, 112, standingOut(main, [white])) +
    die(60, 190, -14) +
    die(194, 182, 22)
  );
};

const kite: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const string = line('M120 150C130 180 90 190 104 216', ink.light, 2, ' stroke-opacity=".7"');
  if (style === 1) {
    // Shaped like a swallow.
    return (
      string +
      line('M110 150L84 214M130 150L156 214', main.dark, 0) +
      body('M108 136L70 212L104 190L112 150zM132 136L170 212L136 190L128 150z', s.second, '', { shade: 5 }) +
      body(
        'M120 60C150 34 206 40 228 86C200 84 170 104 140 126L120 136L100 126C70 104 40 84 12 86C34 40 90 34 120 60z',
        main,
        fill(
          'M60 60C76 66 84 80 84 100L100 112C98 82 84 62 60 60zM180 60C164 66 156 80 156 100L140 112C142 82 156 62 180 60z',
          s.second.base,
        ) +
          dot(46, 70, 8, s.accent.base) +
          dot(194, 70, 8, s.accent.base),
        { shade: 8 },
      ) +
      body(smooth(120, 36, 142, 58, 140, 120, 120, 152, 100, 120, 98, 58), s.second, fill(oval(120, 112, 13, 26), s.accent.base), {
        shade: 6,
      }) +
      dot(110, 60, 6, white.base) +
      dot(130, 60, 6, white.base) +
      dot(110, 60, 2.6, ink.base) +
      dot(130, 60, 2.6, ink.base) +
      s.sign(120, 98, 24, s.second)
    );
  }
  const tail =
    line('M120 176C150 190 96 202 128 222', ink.light, 2.5) +
    [
      [134, 188, 20],
      [114, 204, -20],
    ]
      .map(([x = 0, y = 0, t = 0], i) =>
        turned(t, fill(`M${x} ${y}l-12-7v14zM${x} ${y}l12-7v14z`, i ? s.second.base : s.accent.base), x, y),
      )
      .join('');
  if (style === 2)
    return (
      tail +
      body(
        'M120 30L222 124L120 176L18 124z',
        main,
        fill('M120 30L18 124L60 146z', s.second.base) +
          fill('M120 30L222 124L180 146z', s.accent.base) +
          fill('M120 30L60 146L90 161z', vary(s.second, 0.1).base) +
          fill('M120 30L180 146L150 161z', vary(s.accent, 0.1).base) +
          s.sign(120, 122, 40, main) +
          crease('M120 30V176', 2.5, '.3'),
        { shade: 5 },
      )
    );
  return (
    tail +
    turned(
      rng.num(-8, 8),
      body(
        'M120 22L198 92L120 180L42 92z',
        main,
        fill('M120 22L198 92H120z', s.second.base) +
          fill('M120 180L42 92H120z', s.accent.base) +
          crease('M120 22V180M42 92H198', 3, '.3') +
          s.sign(120, 92, 50, main),
        { shade: 6 },
      ),
    )
  );
};

const ball: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(5);
  const trim = standingOut(main, [s.second, s.accent]);
  const inside =
    [
      line(
        'M120 30C80 70 80 170 120 212M30 122C80 96 160 96 212 122M60 54C110 76 160 74 186 52M52 182C100 160 150 162 190 184',
        trim.base,
        4.5,
      ),
      fill(star(120, 120, 32, 5, 1, 3), trim.base) +
        around(5, 80, 120, 120, -90)
          .map(([x, y], i) => turned(i * 72, fill(star(x, y, 26, 5, 1, 3), trim.base), x, y))
          .join('') +
        line(
          around(5, 32, 120, 120)
            .map(([x, y], i) => `M${x} ${y}L${around(5, 56, 120, 120)[i]?.join(' ')}`)
            .join(''),
          trim.base,
          4,
        ),
      fill('M20 60C80 96 160 96 220 60V0H20z', trim.base) + fill('M20 182C80 146 160 146 220 182V240H20z', s.accent.base),
      line('M60 46C110 90 110 150 60 196M180 46C130 90 130 150 180 196', white.base, 7),
      fill('M120 34C100 80 100 160 120 208C76 196 48 160 36 120C48 80 76 46 120 34z', trim.base) +
        fill('M120 34C150 70 170 90 206 122C196 160 170 190 120 208C150 160 150 80 120 34z', s.accent.base),
    ][style] ?? '';
  return (
    ground(120, 212, 66) +
    body(oval(120, 120, 88), main, s.motif ? s.sign(120, 120, 96, main) + (style === 2 ? '' : '') : inside, { shade: 16, gleam: 7 }) +
    glint('M58 92C64 74 76 62 90 54', 7, '.4')
  );
};

const doll: Draw = (s) => {
  const { rng, main } = s;
  const hair = standingOut(vary(wood, 0.1), [s.accent, darkWood]);
  const skin = ['#f1c9a5', '#e0a878', '#f5d6bc'][rng.turn(3)] ?? '#f1c9a5';
  const plaits = rng.turn(2)
    ? body(oval(66, 120, 13, 28), hair, '', { shade: 5 }) +
      body(oval(174, 120, 13, 28), hair, '', { shade: 5 }) +
      dot(66, 98, 6, s.second.base) +
      dot(174, 98, 6, s.second.base)
    : body(smooth(62, 78, 120, 24, 178, 78, 184, 140, 150, 130, 90, 130, 56, 140), hair);
  return (
    ground(120, 216, 54) +
    plaits +
    line('M104 186V208M136 186V208', skin, 13) +
    line('M104 208h-6M136 208h6', s.second.base, 12) +
    line('M88 142L60 168M152 142L180 168', skin, 13) +
    body(
      soft(10, 96, 120, 144, 120, 174, 196, 66, 196),
      main,
      s.deco(main, 66, 130, 108, 66, 36, 16) + line('M60 190H180', standingOut(main, [s.second]).base, 6),
      { shade: 8 },
    ) +
    fill(oval(120, 84, 46, 43), skin) +
    body('M72 84C68 40 96 32 120 32C144 32 172 40 168 84C160 68 146 60 132 58C112 66 88 62 72 84z', hair, '', { shade: 6 }) +
    dot(102, 90, 4.5, ink.base) +
    dot(138, 90, 4.5, ink.base) +
    line('M112 104q8 7 16 0', '#b5534f', 3) +
    dot(92, 102, 6, '#e9808a80') +
    dot(148, 102, 6, '#e9808a80') +
    body(soft(4, 100, 118, 140, 118, 132, 134, 108, 134), standingOut(main, [s.second, white]), '', { shade: 3 })
  );
};

const robot: Draw = (s) =>
  ground(120, 214, 62) +
  line('M120 52V30', s.second.base, 6) +
  dot(120, 26, 9, s.accent.base) +
  rod('M66 132L40 160M174 132L200 160', s.second, 13) +
  body(box(88, 180, 24, 32, 6), s.second) +
  body(box(128, 180, 24, 32, 6), s.second) +
  body(
    box(70, 118, 100, 68, 12),
    s.main,
    s.sign(120, 152, 40, s.main) || dot(100, 150, 9, s.accent.base) + line('M120 142h32M120 156h24', s.second.base, 5),
  ) +
  body(box(74, 50, 92, 66, 16), s.main, fill(box(86, 64, 68, 34, 12), ink.base) + dot(104, 81, 7, '#8fe0d0') + dot(136, 81, 7, '#8fe0d0'));

export const toys: Drawings = {
  basketball: always(ball, 0),
  football: always(ball, 1),
  'beach-ball': always(ball, 2),
  'tennis-ball': always(ball, 3),
  volleyball: always(ball, 4),
  'toy-truck': always(toyCar, 3),
  'building-bricks': always(blocks, 1),
  'wooden-blocks': always(blocks, 0),
  chess: always(boardGame, 2),
  'delta-kite': always(kite, 2),

  puzzle,
  plush,
  'building-blocks': blocks,
  'toy-car': toyCar,
  'board-game': boardGame,
  kite,
  ball,
  doll,
  robot,
  'swallow-kite': always(kite, 1),
  'toy-train': always(toyCar, 2),
  digger: always(toyCar, 1),
  'magnetic-tiles': always(blocks, 2),
  'wooden-model': always(blocks, 3),
  xiangqi: always(boardGame, 1),
  'spinning-top': (s) =>
    ground(120, 208, 50) +
    line('M120 60V36', s.second.base, 12) +
    body(
      'M120 206L104 178C50 160 36 130 40 104C70 60 170 60 200 104C204 130 190 160 136 178z',
      s.main,
      line('M40 104Q120 140 200 104', s.second.base, 9) + line('M56 142Q120 170 184 142', s.accent.base, 7),
      { shade: 13 },
    ),
};
