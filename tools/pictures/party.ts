import { box, lathe, oval, soft, star, through } from './outline';
import { mix, standingOut, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, dot, fill, ground, line, rod, times, turned } from './svg';

const crown: Draw = (s) =>
  ground(120, 206, 86) +
  body(
    'M34 184L24 78L76 122L120 50L164 122L216 78L206 184C160 200 80 200 34 184z',
    s.main,
    line('M32 168C90 186 150 186 208 168', standingOut(s.main, [s.accent]).base, 9) +
      (s.sign(120, 136, 40, s.main) || dot(120, 136, 13, s.accent.base)) +
      dot(70, 146, 9, s.second.base) +
      dot(170, 146, 9, s.second.base),
    { shade: 11, gleam: 6 },
  ) +
  [
    [24, 76],
    [120, 48],
    [216, 76],
  ]
    .map(([x = 0, y = 0]) => body(oval(x, y, 11), s.accent, '', { shade: 3 }))
    .join('');

const bunting: Draw = (s) => {
  const t = [s.main, s.second, s.accent];
  const row = (y: number, sag: number, from: number): string => {
    const at = (k: number): number => y + sag * 4 * k * (1 - k);
    return (
      line(`M14 ${y}Q120 ${y + sag * 2} 226 ${y}`, vary(wood, -0.1).base, 3) +
      times(5, (i) => {
        const k = (i + 0.5) / 5;
        const x = 14 + k * 212;
        const tone = t[(i + from) % 3] ?? s.main;
        return turned(
          (0.5 - k) * 24,
          body(soft(3, x - 19, at(k) - 1, x + 19, at(k) - 1, x, at(k) + 48), tone, s.sign(x, at(k) + 16, 18, tone), { shade: 4 }),
          x,
          at(k),
        );
      })
    );
  };
  return row(52, 24, 0) + row(132, 26, 1);
};

const props: Draw = (s) =>
  ground(120, 214, 70) +
  [
    [74, 196, -12],
    [120, 206, 0],
    [168, 196, 12],
  ]
    .map(([x = 0, y = 0, t = 0]) => turned(t, line(`M${x} ${y}V110`, wood.base, 5), x, y))
    .join('') +
  turned(
    -10,
    body(soft(4, 28, 62, 74, 42, 120, 62, 74, 82), s.main, '', { shade: 4 }) +
      body(soft(5, 50, 74, 98, 74, 96, 96, 52, 96), vary(s.main, 0.05), '', { shade: 4 }) +
      line('M116 64v26', s.second.base, 4) +
      dot(116, 94, 6, s.second.base),
    74,
    80,
  ) +
  body(
    soft(16, 86, 104, 158, 104, 158, 146, 132, 146, 118, 164, 114, 146, 86, 146),
    s.second,
    s.sign(122, 124, 36, s.second) || line('M98 118h48M98 132h30', s.main.base, 5),
    { shade: 5 },
  ) +
  turned(10, line(oval(150, 74, 17) + oval(192, 74, 17), s.main.base, 6) + line('M167 72q4-4 8 0', s.main.base, 6), 170, 74);

const lights: Draw = (s) => {
  const wire = (y: number, d: number): string => through(14, y, 66, y + d, 120, y + 6, 174, y + d, 226, y);
  const bulbs = (y: number, d: number, n: number): string =>
    times(n, (i) => {
      const x = 30 + (i * 180) / (n - 1);
      const yy = y + d * (0.5 + 0.5 * Math.abs(Math.sin((i / (n - 1)) * Math.PI * 2)));
      return (
        fill(oval(x, yy + 20, 19), s.main.base, ' fill-opacity=".22"') +
        body(box(x - 4, yy, 8, 9, 2), s.second, '', { shade: 0 }) +
        (s.motif === 'star'
          ? fill(star(x, yy + 20, 14, 5, 0.52, 3), s.main.base)
          : fill(`M${x} ${yy + 8}c12 10 10 22 0 24c-10-2-12-14 0-24z`, s.main.base)) +
        dot(x - 2, yy + 18, 3, '#fff8dc')
      );
    });
  return (
    line(wire(40, 26) + wire(112, 26), s.second.dark, 3) +
    bulbs(40, 22, 6) +
    bulbs(112, 22, 6) +
    body(box(96, 188, 48, 26, 6), s.second, dot(110, 201, 4, '#7fdc9a') + line('M120 201h14', s.second.light, 3), { shade: 4 }) +
    line('M120 188C120 170 190 176 226 112', s.second.dark, 3)
  );
};

const pump: Draw = (s) =>
  ground(120, 208, 84) +
  body(soft(8, 84, 54, 106, 54, 110, 84, 80, 84), s.second, '', { shade: 3 }) +
  body(soft(8, 134, 54, 156, 54, 160, 84, 130, 84), s.second, '', { shade: 3 }) +
  body(
    soft(34, 44, 80, 196, 80, 204, 202, 36, 202),
    s.main,
    line('M44 120C80 108 160 108 196 120', standingOut(s.main, [s.second]).base, 6) +
      body(oval(120, 160, 19), s.second, line('M120 150v10', s.second.deep, 4), { shade: 4 }) +
      s.sign(66, 168, 24, s.main),
    { shade: 12, gleam: 6 },
  ) +
  fill('M145 50C110 40 110 8 145 6C180 8 180 40 145 50z', s.accent.base);

const net: Draw = (s) =>
  ground(120, 214, 72) +
  turned(
    28,
    rod('M120 110V224', s.main, 8) +
      line(
        `${times(7, (i) => `M${86 + i * 11} 66Q${104 + i * 5} 116 118 132`)}M82 88Q120 102 158 88M92 108Q120 118 148 108`,
        vary(white, -0.2).base,
        2,
      ) +
      fill('M78 62C78 110 110 134 120 136C130 134 162 110 162 62z', white.base, ' fill-opacity=".4"') +
      rod(oval(120, 62, 44, 24), s.second, 7),
  ) +
  body(
    lathe(178, [28, 142, 28, 206], 0.12),
    mix(s.second, white, 0.7),
    fill('M140 168Q178 178 220 168V220H140z', '#a9d6e8') + s.sign(178, 186, 32, white),
    { shade: 6 },
  ) +
  body(lathe(178, [30, 130, 30, 146], 0.12), s.main, '', { shade: 4 });

export const party: Drawings = {
  crown,
  bunting,
  'photo-props': props,
  'string-lights': lights,
  'balloon-pump': pump,
  net,
};
