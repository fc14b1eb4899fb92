import { box, oval, smooth, soft } from './outline';
import { darkWood, ink, mix, standingOut, type Tone, vary, white, wood } from './palette';
import type { Draw, Drawings, Sketch } from './sketch';
import { body, dot, fill, flat, ground, line, rod, stitch, turned } from './svg';

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

export const softToys: Drawings = {
  plush,
  doll,
  robot,
};
