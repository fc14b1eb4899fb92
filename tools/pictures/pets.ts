import { box, lathe, oval, smooth, soft, through } from './outline';
import { ink, rubber, standingOut, steel, vary, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, dot, fill, flat, ground, line, rod, stitch, times, turned } from './svg';
import { opening } from './vessels';

const petBowl =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(4);
    const trim = standingOut(main, [s.second, s.accent]);
    const kibble = (cx: number, y: number, rx: number): string =>
      fill(
        `M${cx - rx} ${y}C${cx - rx * 0.6} ${y - rx * 0.36} ${cx + rx * 0.6} ${y - rx * 0.36} ${cx + rx} ${y}C${cx + rx * 0.5} ${y + 9} ${cx - rx * 0.5} ${y + 9} ${cx - rx} ${y}z`,
        '#9c6238',
      ) + times(9, (i) => dot(cx - rx * 0.7 + i * rx * 0.175, y - 4 - (i % 3) * 4, 4.4, i % 2 ? '#b97a48' : '#85502c'));
    if (style === 3) {
      // Fountain.
      return (
        ground(120, 212, 72) +
        body(
          soft(22, 54, 96, 186, 96, 180, 206, 60, 206),
          main,
          s.sign(120, 160, 40, main) + fill(box(112, 186, 16, 6, 3), s.accent.base),
          { shade: 12 },
        ) +
        flat(oval(120, 98, 67, 20), vary(main, 0.02)) +
        fill(oval(120, 100, 57, 15), '#8fcbe4') +
        line(oval(120, 100, 38, 9), '#d7eef7', 3) +
        body(lathe(120, [16, 66, 20, 92], 0.2), s.second, '', { shade: 4 }) +
        line('M120 66C120 44 92 52 92 88M120 66C120 44 148 52 148 88', '#a9dbf0', 7) +
        fill(oval(120, 64, 16, 5), '#d7eef7')
      );
    }
    if (style === 1) {
      return (
        ground(120, 212, 76) +
        rod('M74 150L62 206M166 150L178 206', standingOut(main, [s.second, wood]), 9) +
        body(box(56, 158, 128, 12, 5), standingOut(main, [s.second, wood]), '', { shade: 4 }) +
        body(lathe(120, [74, 112, 66, 140, 44, 162]), main, s.sign(120, 142, 34, main) || line('M40 124Q120 150 200 124', trim.base, 6), {
          shade: 12,
        }) +
        opening(120, 112, 74, main, main.deep, 6) +
        kibble(120, 112, 54)
      );
    }
    if (style === 2) {
      const bowl = (x: number, inside: string): string =>
        body(oval(x, 132, 44, 16), steel, '', { shade: 3 }) + fill(oval(x, 134, 37, 12), steel.deep) + inside;
      return (
        ground(120, 206, 100) +
        body(soft(14, 22, 130, 218, 130, 208, 200, 32, 200), main, s.sign(120, 178, 36, main) || line('M20 182H220', trim.base, 7), {
          shade: 9,
        }) +
        body(soft(14, 40, 114, 200, 114, 220, 146, 20, 146), vary(main, 0.03), '', { shade: 4 }) +
        bowl(72, kibble(72, 133, 32)) +
        bowl(168, fill(oval(168, 135, 34, 10), '#8fcbe4'))
      );
    }
    return (
      ground(120, 206, 92) +
      body(lathe(120, [74, 112, 84, 160, 90, 192]), main, s.sign(120, 168, 56, main) || line('M20 168Q120 206 220 168', trim.base, 8), {
        shade: 14,
        gleam: 6,
      }) +
      opening(120, 112, 74, main, main.deep, 7) +
      (rng.chance(0.7) ? kibble(120, 113, 56) : fill(oval(120, 114, 58, 9), '#8fcbe4'))
    );
  };

const leash =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(3);
    const fleck = standingOut(main, [s.second, s.accent]);
    const clip = (x: number, y: number, turn: number): string =>
      turned(
        turn,
        rod(`M${x} ${y}v10`, steel, 8) +
          line(
            `M${x} ${y + 10}C${x - 12} ${y + 14} ${x - 12} ${y + 36} ${x} ${y + 36}C${x + 12} ${y + 36} ${x + 12} ${y + 18} ${x + 4} ${y + 14}`,
            steel.dark,
            5.5,
          ) +
          dot(x, y, 6, steel.base),
        x,
        y,
      );
    if (style === 1) {
      // Harness.
      return (
        ground(120, 212, 70) +
        rod('M150 76C190 40 220 70 206 120C196 150 214 180 196 204', main, 9) +
        body(
          'M62 84C62 40 178 40 178 84C196 112 196 168 168 188C140 204 100 204 72 188C44 168 44 112 62 84z',
          main,
          line('M62 84C90 108 150 108 178 84', fleck.base, 6) + stitch('M60 170C90 190 150 190 180 170', fleck.base),
          { shade: 11 },
        ) +
        fill(oval(120, 78, 34, 26), main.deep) +
        fill(oval(64, 134, 13, 30), main.deep) +
        fill(oval(176, 134, 13, 30), main.deep) +
        line(oval(120, 78, 34, 26), fleck.base, 5) +
        (s.sign(120, 150, 44, main) || body(box(98, 138, 44, 22, 6), fleck, '', { shade: 4 })) +
        line(oval(120, 112, 9), steel.dark, 4)
      );
    }
    if (style === 2) {
      return (
        ground(120, 206, 80) +
        body(oval(120, 128, 84, 62), vary(main, -0.06), '', { shade: 8 }) +
        fill(oval(120, 120, 64, 42), main.deep) +
        body(
          'M36 128C40 190 200 190 204 128C206 168 180 200 120 200C60 200 34 168 36 128z',
          main,
          stitch('M44 156C70 194 170 194 196 156', fleck.base),
          { shade: 7 },
        ) +
        line('M120 196v12', steel.dark, 5) +
        body(oval(120, 206, 17), s.second, s.sign(120, 206, 22, s.second), { shade: 4 }) +
        body(box(36, 108, 26, 38, 6), rubber, '', { shade: 3 })
      );
    }
    return (
      ground(116, 208, 80) +
      rod('M60 62C60 24 120 24 120 62C120 96 66 120 66 150C66 196 180 200 180 156C180 118 98 122 98 152C98 180 150 178 176 196', main, 12) +
      line(
        'M60 62C60 24 120 24 120 62C120 96 66 120 66 150C66 196 180 200 180 156C180 118 98 122 98 152C98 180 150 178 176 196',
        fleck.base,
        4,
        ' stroke-dasharray="4 14"',
      ) +
      rod('M60 62C58 82 72 92 92 92', main, 12) +
      clip(180, 196, -60) +
      (s.motif
        ? body(oval(176, 76, 26), s.second, s.sign(176, 76, 34, s.second), { shade: 5 })
        : body(soft(8, 152, 52, 204, 52, 204, 92, 152, 92), rubber, line('M164 64h28M164 78h18', fleck.base, 4), { shade: 4 }))
    );
  };

const petToy: Draw = (s) =>
  ground(120, 206, 74) +
  turned(-28, rod('M70 60L176 176', s.second, 11)) +
  line(through(176, 54, 196, 90, 150, 110, 168, 140), ink.light, 2.5) +
  body(smooth(150, 138, 180, 130, 200, 152, 186, 178, 156, 174), s.main, s.sign(174, 154, 24, s.main)) +
  body(oval(78, 176, 30), s.accent, line('M50 176Q78 190 106 176M78 146Q64 176 78 206', s.second.base, 4));

const aquariumFood: Draw = (s) =>
  ground(120, 210, 58) +
  body(lathe(120, [48, 70, 48, 202], 0.12), s.main, s.sign(120, 136, 60, s.main) || line('M90 130h60', s.second.base, 8)) +
  body(lathe(120, [50, 48, 50, 70], 0.12), s.second);

export const pets: Drawings = {
  'pet-bowl': petBowl(),
  'pet-fountain': petBowl(3),
  leash: leash(),
  'dog-lead': leash(0),
  harness: leash(1),
  collar: leash(2),
  'pet-toy': petToy,
  'pet-food': aquariumFood,
};
