import { around, box, lathe, oval, soft, star } from './outline';
import { darkWood, glass, mix, rubber, standingOut, type Tone, vary, white } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, line, pane, times, turned } from './svg';

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

export const toys: Drawings = {
  basketball: always(ball, 0),
  football: always(ball, 1),
  'beach-ball': always(ball, 2),
  'tennis-ball': always(ball, 3),
  volleyball: always(ball, 4),
  'toy-truck': always(toyCar, 3),
  'building-bricks': always(blocks, 1),
  'wooden-blocks': always(blocks, 0),
  'building-blocks': blocks,
  'toy-car': toyCar,
  ball,
  'toy-train': always(toyCar, 2),
  digger: always(toyCar, 1),
  'magnetic-tiles': always(blocks, 2),
  'wooden-model': always(blocks, 3),
};
