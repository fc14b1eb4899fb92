import { lathe, oval, smooth, soft } from './outline';
import { glass, rubber, standingOut, steel, vary } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, clipped, crease, fill, flat, glint, ground, line, pane, rod, times } from './svg';
import { glaze } from './vessels';

const flask: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const lid = standingOut(main, [s.second, steel, rubber]);
  const w = rng.num(34, 40);
  return (
    ground(120, 216, 50) +
    (style === 1 ? rod('M152 76C186 76 186 160 156 164', lid, 11) : '') +
    body(
      lathe(120, [w * 0.72, 72, w, 92, w, 150, w, 206], 0.1),
      main,
      s.deco(main, 80, 100, 80, 90, 46, 18) +
        (style === 2 ? fill('M60 176h120v40H60z', lid.base) + fill('M60 90h120v6H60z', lid.base) : ''),
      { shade: 13, gleam: 6 },
    ) +
    body(
      lathe(120, [w * 0.74, 30, w * 0.8, 50, w * 0.8, 76], 0.1),
      lid,
      line(
        times(7, (i) => `M${96 + i * 8} 44V74`),
        lid.dark,
        2.5,
      ),
      { shade: 8 },
    ) +
    flat(oval(120, 30, w * 0.74, 7), vary(lid, 0.05)) +
    glint(`M${120 - w + 9} 108V180`, 4, '.3')
  );
};

const bottle: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const cap = standingOut(main, [s.second, s.accent]);
  const w = rng.num(33, 40);
  const d =
    [
      lathe(120, [16, 62, 18, 74, w, 100, w, 150, w * 0.95, 208], 0.1),
      lathe(120, [w * 0.8, 62, w, 80, w * 0.86, 126, w, 160, w * 0.9, 208], 0.1),
      lathe(120, [w * 0.9, 66, w, 76, w, 140, w * 0.96, 208], 0.1),
      lathe(120, [22, 58, w + 6, 92, w + 8, 150, w, 206], 0.1),
    ][style] ?? '';
  const loop =
    style === 2 ? rod('M104 44C104 18 136 18 136 44', cap, 8) : style === 0 ? line('M140 52C160 52 160 72 142 76', cap.dark, 5) : '';
  const grip =
    style === 1
      ? line('M78 118h84M78 127h84M78 136h84', main.dark, 4)
      : style === 3
        ? crease('M80 96C100 104 140 104 160 96M76 130C100 138 140 138 164 130M76 164C100 172 140 172 164 164', 3, '.12')
        : '';
  const capTop = style === 2 ? 40 : 34;
  return (
    ground(120, 215, 46) +
    loop +
    body(
      d,
      main,
      grip + s.deco(main, 80, 110, 80, 80, 44, 18) + (style === 2 && rng.chance(0.5) ? fill('M70 170h100v50H70z', cap.base) : ''),
      { shade: 12, gleam: 6 },
    ) +
    body(
      lathe(
        120,
        style === 1
          ? [12, capTop, 14, capTop + 14, w * 0.84, capTop + 18, w * 0.86, 68]
          : style === 2
            ? [w * 0.88, capTop, w * 0.92, 70]
            : [18, capTop, 20, style === 3 ? 60 : 66],
        0.08,
      ),
      cap,
      line(
        times(8, (i) => `M${92 + i * 8} ${capTop + 18}v14`),
        cap.dark,
        2,
      ),
      { shade: 7 },
    ) +
    glint(`M${120 - w + 9} 110V182`, 5, '.32')
  );
};

const glassware: Draw = (s) => {
  const shell = lathe(120, [46, 60, 42, 130, 36, 204], 0.1);
  return (
    ground(120, 210, 52) +
    fill(shell, glass.base, ' fill-opacity=".55"') +
    clipped(shell, fill('M60 110Q120 124 180 110V220H60z', s.main.base, ' fill-opacity=".85"') + pane('M82 64h12l-4 140h-8z', '.5')) +
    line(shell, glass.deep, 2.5) +
    line(oval(120, 60, 46, 8), glass.deep, 2.5) +
    s.sign(120, 150, 40, s.main)
  );
};

export const bottles: Drawings = {
  flask,
  bottle,
  tumbler: glassware,
  pitcher: (s) =>
    ground(120, 210, 62) +
    rod('M158 84C210 70 206 170 160 164', s.main, 13) +
    body(
      smooth(72, 62, 120, 56, 164, 62, 158, 110, 170, 160, 156, 202, 120, 206, 84, 202, 70, 160, 80, 110),
      s.main,
      s.sign(118, 144, 52, s.main) || glaze(s, s.main, 80, 196, s.rng.turn(5)),
    ) +
    fill(soft(8, 60, 58, 168, 62, 120, 76), s.main.deep),
};
