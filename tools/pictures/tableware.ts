import { around, box, lathe, oval, smooth, soft, through } from './outline';
import { foliage, mix, standingOut, vary, white } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, dot, fill, ground, line, rod, shifted, times, turned } from './svg';
import { opening } from './vessels';

const board: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const grain = (tone = main): string =>
    line(
      'M40 96C90 86 150 106 210 92M40 126C100 116 140 140 210 124M40 156C80 150 150 168 210 152',
      tone.dark,
      2.5,
      ' stroke-opacity=".7"',
    );
  if (style === 1) {
    return (
      ground(120, 212, 80) +
      [s.accent, s.second, main]
        .map((tone, i) =>
          shifted(
            -26 + i * 22,
            -18 + i * 12,
            body(
              box(58, 44, 104, 152, 14),
              tone,
              i === 2 ? line('M80 40V200M104 40V200M128 40V200', tone.dark, 2, ' stroke-opacity=".6"') + s.sign(110, 130, 44, tone) : '',
              { shade: 7 },
            ) + fill(box(92, 56, 36, 12, 6), tone.deep),
          ),
        )
        .join('')
    );
  }
  if (style === 2) {
    return (
      ground(120, 208, 60) +
      body(
        'M104 90V44C104 22 136 22 136 44V90C180 96 190 120 190 144C190 182 160 204 120 204C80 204 50 182 50 144C50 120 60 96 104 90z',
        main,
        line('M60 130C90 122 150 140 186 126M56 156C90 148 150 166 190 152', main.dark, 2.5, ' stroke-opacity=".7"') +
          s.sign(120, 150, 50, main),
        { shade: 10 },
      ) +
      fill(oval(120, 46, 7), main.deep)
    );
  }
  return (
    ground(120, 204, 90) +
    turned(
      -8,
      body(
        box(34, 66, 172, 118, 18),
        main,
        grain() +
          (style === 3 ? fill('M34 60h20v140H34zM186 60h20v140h-20z', s.second.base) : '') +
          (rng.chance(0.5) ? line(box(48, 80, 144, 90, 12), main.deep, 3, ' stroke-opacity=".5"') : '') +
          s.sign(120, 126, 50, main),
        { shade: 10 },
      ) +
        fill(box(176, 106, 14, 40, 7), main.deep) +
        (rng.chance(0.5) && !s.motif
          ? fill(oval(92, 116, 24, 20), '#d9483b') +
            dot(92, 116, 14, '#ee8b6c') +
            shifted(34, 14, fill(oval(92, 116, 20, 16), '#d9483b') + dot(92, 116, 11, '#ee8b6c')) +
            fill(smooth(140, 98, 160, 90, 164, 106, 148, 110), foliage.base)
          : ''),
    )
  );
};

const bowl: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const w = rng.num(80, 88);
  const top = rng.num(98, 108);
  const d =
    [
      lathe(120, [w, top, w * 0.9, top + 44, w * 0.5, top + 82, w * 0.42, top + 90]),
      lathe(120, [w, top, w * 0.98, top + 34, w * 0.8, top + 72, w * 0.5, top + 86]),
      lathe(120, [w + 8, top + 8, w * 0.84, top + 36, w * 0.4, top + 80], 0.1),
      lathe(120, [w, top, w * 0.82, top + 50, w * 0.4, top + 82]),
    ][style] ?? '';
  const inside = style === 2 ? standingOut(main, [s.second]) : mix(main, white, 0.4);
  const full = rng.turn(3, 1);
  const y = style === 2 ? top + 8 : top;
  const rx = style === 2 ? w + 8 : w;
  const food = [
    '',
    fill(
      `M${120 - rx + 12} ${y}C${120 - rx * 0.5} ${y - 40} ${120 + rx * 0.5} ${y - 40} ${120 + rx - 12} ${y}C${120 + rx * 0.5} ${y + 14} ${120 - rx * 0.5} ${y + 14} ${120 - rx + 12} ${y}z`,
      '#f6f1e4',
    ) + times(7, (i) => line(`M${78 + i * 13} ${y - 10 - (i % 3) * 5}l5-2`, '#ddd3bd', 3)),
    fill(oval(120, y + 3, rx - 12, (rx - 12) * 0.15), '#d99b4a') +
      dot(100, y, 7, '#f3e2b0') +
      dot(136, y + 4, 6, foliage.base) +
      dot(120, y - 3, 5, foliage.light),
  ][full];
  return (
    ground(120, top + 98, 62) +
    body(
      d,
      main,
      (s.deco(main, 40, top + 22, 160, 60, 46, 22) ||
        [
          line(`M20 ${y + 12}Q120 ${y + 52} 220 ${y + 12}`, standingOut(main, [s.second]).base, 7),
          line(
            times(12, (i) => `M${36 + i * 15} ${y + 18 + 14 * Math.sin((i / 11) * 3.1)}l6 16`),
            standingOut(main, [s.second]).base,
            5,
          ),
          '',
          line(`M20 ${y + 44}Q120 ${y + 76} 220 ${y + 44}`, standingOut(main, [s.second]).base, 10),
        ][rng.turn(4, 2)]) ??
        '',
      { shade: 15, gleam: 6 },
    ) +
    opening(120, y, rx, main, inside.dark, 6) +
    (food ?? '')
  );
};

const plate: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(4);
  const ring = [
    line(oval(120, 116, 70), trim.base, 5),
    around(16, 70, 120, 116)
      .map(([x, y]) => dot(x, y, 4.5, trim.base))
      .join(''),
    line(oval(120, 116, 76) + oval(120, 116, 66), trim.base, 2.5),
    '',
  ][style];
  return (
    ground(120, 208, 82) +
    (rng.chance(0.5) ? body(oval(120, 124, 88), vary(main, -0.05), '', { shade: 8 }) : '') +
    body(oval(120, 116, 88), main, ring ?? '', { shade: 9, gleam: 4 }) +
    body(oval(120, 116, 52), mix(main, style === 3 ? trim : white, style === 3 ? 0.8 : 0.25), s.sign(120, 116, 54, main), {
      shade: 0,
      gleam: 0,
    }) +
    line('M76 104A46 46 0 0 1 104 74', '#fff', 5, ' stroke-opacity=".4"') +
    line('M78 146A52 52 0 0 0 160 148', main.deep, 3, ' stroke-opacity=".3"')
  );
};

const chopsticks: Draw = (s) => {
  const { rng, main } = s;
  const pairs = rng.int(2, 3);
  const tips = [s.second, s.accent, main];
  return (
    ground(120, 208, 70) +
    turned(
      28,
      times(pairs * 2, (i) => {
        const x = 120 + (i - pairs + 0.5) * 17;
        const lean = (i - pairs + 0.5) * 2.2;
        const tone = tips[Math.floor(i / 2) % 3] ?? main;
        const top = 24 + (i % 2) * 4;
        return turned(
          lean,
          body(
            soft(2, x - 5, top, x + 5, top, x + 2.6, 214, x - 2.6, 214),
            main,
            fill(box(x - 8, top - 2, 16, 40), tone.base) + fill(box(x - 8, top + 42, 16, 5), s.accent.base),
            { shade: 4, gleam: 2 },
          ),
          120,
          210,
        );
      }),
    ) +
    (rng.chance(0.6)
      ? body(smooth(40, 178, 74, 166, 108, 176, 104, 196, 74, 200, 44, 196), mix(s.second, white, 0.4), '', { shade: 5 })
      : '')
  );
};

const utensils: Draw = (s) => {
  const { main } = s;
  return (
    ground(120, 210, 60) +
    turned(
      -14,
      rod('M96 110V34', main, 12) +
        body(soft(7, 78, 26, 114, 26, 112, 72, 80, 72), main, fill(box(88, 32, 4, 32, 2) + box(98, 32, 4, 32, 2), main.deep), { shade: 4 }),
      96,
      150,
    ) +
    turned(12, rod('M140 110V50', s.accent, 12) + body(oval(140, 42, 18, 24), s.accent, '', { shade: 5 }), 140, 150) +
    body(lathe(120, [46, 118, 44, 160, 40, 204], 0.1), s.second, s.sign(120, 160, 44, s.second), { shade: 12 }) +
    opening(120, 118, 46, s.second, s.second.deep)
  );
};

export const tableware: Drawings = {
  'board-set': always(board, 1),
  'cutting-board': board,
  bowl,
  plate,
  chopsticks,
  utensils,
  apron: (s) =>
    ground(120, 214, 60) +
    rod('M92 60C92 20 148 20 148 60', s.second, 6) +
    line(through(62, 116, 40, 130, 44, 170), s.second.base, 6) +
    line(through(178, 116, 200, 130, 196, 170), s.second.base, 6) +
    body(
      soft(7, 90, 52, 150, 52, 154, 88, 184, 114, 188, 208, 52, 208, 56, 114, 86, 88),
      s.main,
      s.deco(s.main, 50, 52, 140, 100, 46, 20) + line('M70 150H170V186H70z M120 150V186', s.main.deep, 3),
    ),
};
