import { textLines } from './courses';
import { ink, pale, phone } from './leaflets';
import { box, oval, soft, star } from './outline';
import { brass, mix, paper, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, dot, fill, ground, line, times, turned } from './svg';

const service: Draw = (s) => {
  const { rng, main } = s;
  const on = pale(s);
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(6);
  return (
    [
      // A house with the sign above its door.
      () =>
        ground(120, 212, 96) +
        body(
          soft(6, 40, 96, 200, 96, 200, 208, 40, 208),
          main,
          [58, 158]
            .map(
              (x) => fill(box(x, 128, 26, 30, 3), mix(white, s.second, 0.2).base) + line(`M${x + 13} 128v30M${x} 143h26`, main.deep, 2.5),
            )
            .join(''),
          { shade: 10 },
        ) +
        body(soft(6, 28, 100, 120, 36, 212, 100, 212, 110, 28, 110), trim, '', { shade: 5 }) +
        body(soft(4, 98, 146, 142, 146, 142, 208, 98, 208), vary(main, -0.16), dot(134, 180, 3.5, brass.base), { shade: 4 }) +
        body(oval(120, 100, 30), on, s.sign(120, 100, 40, on) || fill(star(120, 100, 20, 5), ink(s, on).base), { shade: 4 }),
      // Talking by telephone.
      () =>
        phone(s) +
        body(
          'M150 40H214Q226 40 226 52V82Q226 94 214 94H190L172 112L174 94H150Q138 94 138 82V52Q138 40 150 40z',
          trim,
          dot(164, 67, 5, main.base) + dot(182, 67, 5, main.base) + dot(200, 67, 5, main.base),
          { shade: 4 },
        ),
      // An appointment.
      () =>
        ground(120, 212, 84) +
        body(
          box(36, 48, 168, 160, 12),
          on,
          fill(box(36, 48, 168, 46), main.base) +
            line('M66 72h80', standingOut(main, [s.second, white]).base, 8) +
            times(10, (i) =>
              fill(box(54 + (i % 5) * 28, 108 + Math.floor(i / 5) * 26, 18, 15, 3), i === 6 ? ink(s, on).base : vary(on, -0.1).base),
            ),
          { shade: 8 },
        ) +
        [72, 168].map((x) => body(box(x - 6, 34, 12, 30, 6), steel, '', { shade: 3 })).join('') +
        body(oval(172, 176, 40), trim, s.sign(172, 176, 48, trim) || line('M154 176l12 13l24-26', standingOut(trim, [white]).base, 8), {
          shade: 6,
        }),
      // A hand holding the sign.
      () =>
        ground(120, 214, 78) +
        dot(130, 92, 68, mix(main, white, 0.6).base) +
        s.signIn(130, 88, 84, ink(s, white).base, white.base) +
        (s.motif ? '' : fill('M130 130C90 104 92 60 130 76C168 60 170 104 130 130z', ink(s, white).base)) +
        body(
          'M20 160H62C80 150 98 156 110 168H146C160 168 160 186 146 186H116C150 188 176 176 196 158C210 148 222 162 212 174C190 200 160 212 124 212H20z',
          mix(wood, paper, 0.45),
          crease2,
          { shade: 6 },
        ) +
        body(box(10, 152, 34, 64, 5), main, '', { shade: 4 }),
      // A membership card.
      () =>
        ground(120, 196, 96) +
        turned(-8, body(box(30, 74, 176, 110, 14), vary(trim, -0.04), '', { shade: 5 })) +
        turned(
          3,
          body(
            box(34, 66, 176, 112, 14),
            main,
            fill('M34 150C90 120 150 190 210 140V200H34z', trim.base) +
              (s.sign(78, 112, 62, main) || fill(star(78, 112, 26, 6), trim.base)) +
              line('M122 94h66', standingOut(main, [s.second, white]).base, 8) +
              line('M122 112h48', standingOut(main, [s.accent, white]).base, 4),
            { shade: 8 },
          ),
        ),
      // A talk in two armchairs' worth of speech balloons.
      () =>
        ground(120, 210, 86) +
        body(
          'M32 44H146Q162 44 162 60V116Q162 132 146 132H90L62 160L66 132H32Q18 132 18 116V60Q18 44 32 44z',
          main,
          s.sign(90, 88, 66, main) || textLines(44, 74, 90, 3, standingOut(main, [white]).base, 14, 6),
          { shade: 8 },
        ) +
        body(
          'M110 112H208Q222 112 222 126V174Q222 188 208 188H194L198 212L170 188H110Q96 188 96 174V126Q96 112 110 112z',
          on,
          textLines(114, 134, 88, 3, ink(s, on).base, 14, 5),
          { shade: 6 },
        ),
    ][style]?.() ?? ''
  );
};

const crease2 = line('M62 160C80 150 98 156 110 168M110 168H146', '#14161c', 2.5, ' stroke-opacity=".18"');

export const services: Drawings = {
  service,
};
