import { box, oval, smooth, soft, through } from './outline';
import { darkWood, ink, mix, standingOut, steel, vary, white, wood } from './palette';
import type { Draw, Drawings, Sketch } from './sketch';
import { body, crease, fill, ground, line, rod, scaled, shifted, times, turned } from './svg';

/** Guitar family along x = 120, before it is turned: head at the top, body below. */
const fretted = (s: Sketch, strings: number, outline: string, hole: number, neckTop: number, head: number, cy: number): string => {
  const { main } = s;
  const neck = standingOut(main, [s.second, darkWood]);
  const w = strings * 1.4 + 4;
  const spread = (i: number, k: number): number => 120 + (i - (strings - 1) / 2) * k;
  const pegs = times(strings / 2, (i) =>
    line(`M${120 - w - 3} ${head + 10 + i * 13}h-9M${120 + w + 3} ${head + 10 + i * 13}h9`, steel.base, 6),
  );
  return (
    body(outline, main, s.sign(120, cy + hole + 36, 34, main) + crease(`M92 ${cy - 40}C94 ${cy} 86 ${cy + 30} 84 ${cy + 60}`, 2, '.1'), {
      shade: 9,
      gleam: 5,
    }) +
    line(oval(120, cy, hole + 4), standingOut(main, [s.accent, neck]).base, 3.5) +
    fill(oval(120, cy, hole), '#2c2320') +
    body(
      box(120 - w, neckTop, w * 2, cy - neckTop - hole + 8, 2),
      neck,
      line(
        times(7, (i) => `M${120 - w} ${neckTop + 10 + i * 12}h${w * 2}`),
        steel.base,
        1.8,
      ),
      { shade: 4 },
    ) +
    pegs +
    body(soft(5, 120 - w - 4, head, 120 + w + 4, head, 120 + w, neckTop + 2, 120 - w, neckTop + 2), vary(neck, -0.03), '', { shade: 4 }) +
    body(box(96, cy + hole + 12, 48, 10, 3), neck, '', { shade: 3 }) +
    line(
      times(strings, (i) => `M${spread(i, 2.7)} ${neckTop}L${spread(i, 4.4)} ${cy + hole + 16}`),
      mix(white, steel, 0.3).base,
      1.1,
    )
  );
};

const guitar: Draw = (s) => {
  const cut = s.rng.turn(3) === 1;
  const outline = cut
    ? smooth(
        120,
        104,
        140,
        112,
        150,
        102,
        160,
        118,
        154,
        142,
        166,
        168,
        172,
        200,
        148,
        224,
        120,
        228,
        92,
        224,
        68,
        200,
        74,
        168,
        86,
        142,
        80,
        118,
        92,
        104,
      )
    : smooth(
        120,
        102,
        146,
        104,
        158,
        122,
        152,
        146,
        168,
        168,
        174,
        200,
        150,
        226,
        120,
        230,
        90,
        226,
        66,
        200,
        72,
        168,
        88,
        146,
        82,
        122,
        94,
        104,
      );
  const guard = s.rng.chance(0.5) ? fill('M136 150C150 156 160 176 154 192C144 196 134 182 130 172z', ink.base, ' fill-opacity=".75"') : '';
  return ground(120, 216, 60) + turned(26, shifted(0, -6, scaled(0.93, fretted(s, 6, outline, 17, 26, -6, 150) + guard)));
};

const ukulele: Draw = (s) => {
  const round = s.rng.turn(3) === 2;
  const outline = round
    ? smooth(120, 100, 156, 114, 174, 152, 164, 194, 120, 214, 76, 194, 66, 152, 84, 114)
    : smooth(
        120,
        96,
        150,
        100,
        160,
        122,
        154,
        142,
        170,
        164,
        172,
        194,
        148,
        216,
        120,
        220,
        92,
        216,
        68,
        194,
        70,
        164,
        86,
        142,
        80,
        122,
        90,
        100,
      );
  return ground(120, 216, 60) + turned(-24, shifted(0, -2, fretted(s, 4, outline, 16, 46, 14, 142)));
};

const violin: Draw = (s) => {
  const { main } = s;
  const dark = standingOut(main, [s.second, ink]);
  const shape = smooth(
    120,
    92,
    146,
    96,
    154,
    114,
    144,
    132,
    140,
    146,
    150,
    162,
    164,
    184,
    150,
    212,
    120,
    220,
    90,
    212,
    76,
    184,
    90,
    162,
    100,
    146,
    96,
    132,
    86,
    114,
    94,
    96,
  );
  return (
    ground(120, 214, 62) +
    turned(
      24,
      shifted(
        0,
        -4,
        body(shape, main, crease('M104 104C100 110 98 116 98 122', 2, '.1'), { shade: 9, gleam: 5 }) +
          line('M102 150C96 160 110 168 104 178M138 150C144 160 130 168 136 178', dark.base, 3) +
          body(box(113, 28, 14, 104, 3), dark, '', { shade: 3 }) +
          body('M112 30C106 10 132 2 130 18C130 24 122 24 123 18', vary(main, -0.1), '', { shade: 3 }) +
          line('M104 24h-2M138 30h-2M104 36h-2M138 40h-2', dark.base, 7) +
          body(soft(3, 113, 176, 127, 176, 131, 208, 109, 208), dark, '', { shade: 3 }) +
          body(box(102, 160, 36, 5, 2), wood, '', { shade: 0 }) +
          line('M115 32V178M119 32V178M123 32V178M126 32V178', white.base, 0.9),
      ),
    ) +
    rod('M38 196L196 66', darkWood, 5) +
    line('M44 200L202 72', '#e9e2d2', 2.4)
  );
};

const erhu: Draw = (s) =>
  ground(120, 214, 48) +
  turned(
    14,
    rod('M120 20V170', s.main, 8) +
      line('M120 36h20M120 58h22', s.second.base, 7) +
      line('M126 30V176M131 52V176', white.base, 1.2) +
      body(
        soft(6, 92, 162, 148, 162, 154, 204, 86, 204),
        s.main,
        fill(oval(120, 183, 22, 16), s.second.base) + s.sign(120, 183, 20, s.second),
        { shade: 7 },
      ) +
      rod('M92 60C80 110 84 150 100 184', wood, 5) +
      line(through(92, 60, 98, 120, 100, 184), '#efe8d8', 2),
  );

export const strings: Drawings = {
  guitar,
  ukulele,
  violin,
  erhu,
};
