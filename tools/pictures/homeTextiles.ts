import { around, box, oval, smooth, soft } from './outline';
import { standingOut, type Tone, vary, wood } from './palette';
import type { Draw, Drawings, Sketch } from './sketch';
import { body, crease, dot, fill, ground, line, shifted, stitch, times, turned } from './svg';

/** Weaves and prints for cushions, blankets, rugs and towels, over a box. */
export function weave(s: Sketch, on: Tone, x: number, y: number, w: number, h: number, which: number): string {
  const trim = standingOut(on, [s.second, s.accent]);
  const cols = Math.ceil(w / 12);
  const rows = Math.ceil(h / 12);
  const prints = [
    line(
      times(cols, (i) => `M${x + 6 + i * 12} ${y}v${h}`),
      on.dark,
      4,
    ),
    line(
      times(rows, (i) => `M${x} ${y + 6 + i * 12}${times(Math.ceil(w / 12), () => 'l6-6l6 6')}`),
      on.dark,
      3,
    ),
    line(
      times(Math.ceil(h / 34), (i) => `M${x} ${y + 17 + i * 34}h${w}`),
      trim.base,
      10,
    ),
    line(
      times(Math.ceil((w + h) / 30), (i) => `M${x + i * 30} ${y}l${-h} ${h}M${x + w - i * 30} ${y}l${h} ${h}`),
      on.dark,
      3,
    ),
    line(
      times(Math.ceil(h / 40), (i) => `M${x} ${y + 20 + i * 40}h${w}`),
      trim.base,
      9,
      ' stroke-opacity=".7"',
    ) +
      line(
        times(Math.ceil(w / 40), (i) => `M${x + 20 + i * 40} ${y}v${h}`),
        trim.base,
        9,
        ' stroke-opacity=".7"',
      ),
    times(Math.ceil(w / 26) * Math.ceil(h / 26), (i) =>
      dot(x + 13 + (i % Math.ceil(w / 26)) * 26, y + 13 + Math.floor(i / Math.ceil(w / 26)) * 26, 5, trim.base),
    ),
  ];
  return prints[which % prints.length] ?? '';
}

const cushion: Draw = (s) => {
  const { rng, main } = s;
  const shape = rng.turn(4);
  const trim = standingOut(main, [s.second, s.accent]);
  const d =
    [
      'M52 52C90 62 150 62 188 52C200 50 204 56 200 66C190 100 190 140 200 176C204 188 196 192 186 190C150 180 90 180 54 190C42 192 36 188 40 176C50 140 50 100 40 66C36 56 42 50 52 52z',
      soft(26, 34, 78, 206, 78, 210, 178, 30, 178),
      oval(120, 122, 84),
      'M48 60C90 52 150 52 192 60C206 64 206 70 204 80C198 110 198 140 204 168C206 182 200 186 188 188C150 196 90 196 52 188C40 186 34 182 36 168C42 140 42 110 36 80C34 70 38 62 48 60z',
    ][shape] ?? '';
  const inside = s.motif
    ? s.deco(main, 40, 50, 160, 140, 82, 24)
    : shape === 2
      ? crease(
          around(12, 84, 120, 122)
            .map(([x, y]) => `M120 122L${x} ${y}`)
            .join(''),
          3,
          '.13',
        )
      : weave(s, main, 20, 40, 200, 170, rng.turn(6, 1));
  return (
    ground(120, 208, 84) +
    turned(
      shape === 0 ? rng.num(-6, 6) : 0,
      body(d, main, inside + crease('M48 60C64 74 70 84 74 96M192 186C176 172 170 160 166 150', 2.5, '.1'), { shade: 13, gleam: 6 }) +
        (rng.chance(0.5) && shape !== 2 ? line(d, trim.base, 4) : ''),
    ) +
    (shape === 2
      ? dot(120, 122, 9, trim.base)
      : shape === 0 && rng.chance(0.4)
        ? [
            [42, 54],
            [198, 54],
            [42, 188],
            [198, 188],
          ]
            .map(([x = 0, y = 0]) => dot(x, y, 9, trim.base))
            .join('')
        : '')
  );
};

const pillow: Draw = (s) => {
  const { rng, main } = s;
  const contour = rng.turn(3) === 1;
  const d = contour
    ? 'M30 120C34 92 70 84 96 100C112 108 128 108 144 100C170 84 206 92 210 120C214 150 214 176 200 184H40C26 176 26 150 30 120z'
    : 'M44 92C80 72 160 72 196 92C216 98 220 112 214 126C210 142 212 156 218 168C220 182 210 188 196 184C150 194 90 194 44 184C30 188 20 182 22 168C28 156 30 142 26 126C20 112 24 98 44 92z';
  const pair = rng.turn(2) === 1;
  const one =
    body(
      d,
      main,
      s.deco(main, 30, 80, 180, 110, 50, 22) ||
        (rng.chance(0.5)
          ? weave(s, main, 20, 70, 200, 124, 3)
          : crease('M50 96C64 108 72 118 76 128M190 96C176 108 168 118 164 128', 3, '.12')),
      { shade: 13, gleam: 6 },
    ) + stitch(contour ? 'M36 172H204' : 'M40 176C90 186 150 186 200 176', main.deep);
  return (
    ground(120, 202, 92) + (pair ? shifted(0, -34, body(d, vary(s.second, 0.02), '', { shade: 12 })) : '') + shifted(0, pair ? 8 : 0, one)
  );
};

const blanket: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  const which = rng.turn(6, 1);
  const fold = (x: number, y: number, w: number, h: number, tone: Tone, inside: string): string =>
    body(
      `M${x} ${y}H${x + w - 18}C${x + w + 8} ${y} ${x + w + 8} ${y + h} ${x + w - 18} ${y + h}H${x}C${x + 10} ${y + h * 0.7} ${x + 10} ${y + h * 0.3} ${x} ${y}z`,
      tone,
      inside,
      { shade: 8, gleam: 5 },
    );
  if (style === 0) {
    return (
      ground(120, 210, 92) +
      fold(28, 158, 188, 46, vary(main, -0.04), weave(s, main, 20, 150, 200, 60, which)) +
      fold(28, 114, 186, 44, vary(main, -0.01), weave(s, main, 20, 110, 200, 60, which)) +
      fold(
        28,
        70,
        184,
        44,
        vary(main, 0.02),
        (s.motif ? s.deco(main, 40, 70, 150, 44, 36, 18) : weave(s, main, 20, 64, 200, 60, which)) + line('M28 106H220', trim.base, 5),
      ) +
      line('M32 172h-10M34 182h-12M32 192h-10M34 128h-12M33 140h-11M34 84h-12M33 96h-11', trim.base, 3.5)
    );
  }
  if (style === 1) {
    // Hanging over a rail.
    return (
      rodless() +
      ground(120, 214, 72) +
      body(soft(4, 62, 46, 184, 46, 182, 178, 64, 178), vary(main, -0.09)) +
      body(
        soft(5, 54, 44, 176, 44, 180, 200, 50, 200),
        main,
        (s.motif ? s.deco(main, 54, 60, 124, 130, 70, 24) : weave(s, main, 44, 44, 150, 160, which)) +
          fill(box(40, 174, 160, 12), trim.base),
        { shade: 10 },
      ) +
      line(
        times(16, (i) => `M${56 + i * 8} 201v${12 - (i % 2) * 3}`),
        trim.base,
        3.5,
      )
    );
  }
  return (
    ground(120, 206, 88) +
    body(
      smooth(38, 140, 60, 96, 120, 82, 184, 92, 206, 130, 200, 176, 150, 198, 80, 198, 42, 180),
      vary(main, -0.05),
      weave(s, main, 30, 80, 190, 124, which),
    ) +
    body(
      soft(16, 56, 62, 190, 54, 204, 110, 170, 150, 60, 138),
      main,
      s.motif ? s.deco(main, 60, 60, 130, 80, 54, 20) : weave(s, main, 46, 50, 170, 110, which),
      { shade: 10 },
    ) +
    crease('M60 138C100 152 140 156 170 150M86 170C120 182 160 178 186 164', 3, '.16') +
    line(
      'M56 140l-6 10M68 142l-6 11M80 144l-5 11M92 146l-5 11M104 148l-4 11M116 149l-3 11M128 150l-2 11M140 151l-1 11M152 151v11',
      trim.base,
      3.5,
    )
  );
};

const rodless = (): string => line('M34 44H206', wood.base, 9) + line('M34 41H206', wood.light, 2.5);

const towel: Draw = (s) => {
  const { rng, main } = s;
  const other = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(3);
  const loop = (tone: Tone, x: number, y: number, w: number, h: number): string =>
    line(
      times(Math.floor(h / 10), (i) => `M${x + 6} ${y + 8 + i * 10}h${w - 12}`),
      tone.dark,
      2,
      ' stroke-dasharray="0 6" stroke-opacity=".8"',
    );
  if (style === 0) {
    const stack = (y: number, tone: Tone, trim: Tone): string =>
      body(
        `M38 ${y}H186C212 ${y} 212 ${y + 44} 186 ${y + 44}H38z`,
        tone,
        fill(box(52, y - 4, 16, 60), trim.base) + loop(tone, 70, y, 120, 44),
        { shade: 8 },
      ) + crease(`M44 ${y + 22}H192`, 2.5, '.16');
    return (
      ground(120, 206, 88) +
      stack(156, other, main) +
      stack(108, main, other) +
      body('M40 66H184C206 66 206 106 184 106H40z', vary(main, 0.04), fill(box(52, 60, 16, 60), other.base) + s.sign(128, 86, 30, main), {
        shade: 8,
      })
    );
  }
  if (style === 1) {
    return (
      line('M24 52H216', wood.base, 10) +
      line('M24 49H216', wood.light, 3) +
      ground(120, 214, 70) +
      body(soft(4, 116, 50, 190, 50, 190, 176, 116, 176), other, loop(other, 116, 60, 74, 110)) +
      body(
        soft(4, 52, 48, 142, 48, 144, 204, 50, 204),
        main,
        loop(main, 50, 60, 92, 140) + fill(box(40, 168, 120, 12), other.base) + s.deco(main, 52, 70, 90, 90, 50, 20),
        { shade: 9 },
      )
    );
  }
  const roll = (x: number, y: number, tone: Tone, inner: Tone): string =>
    body(oval(x, y, 38), tone, '', { shade: 7 }) +
    line(
      `M${x + 26} ${y}A26 26 0 1 1 ${x} ${y - 26}A20 20 0 1 1 ${x - 16} ${y + 12}A14 14 0 1 1 ${x + 10} ${y + 2}`,
      inner.deep,
      3.5,
      ' stroke-opacity=".6"',
    );
  return (
    ground(120, 210, 84) +
    roll(120, 100, vary(main, 0.04), main) +
    roll(78, 170, main, main) +
    roll(162, 170, other, other) +
    (s.motif ? s.sign(120, 100, 24, main) : '')
  );
};

export const homeTextiles: Drawings = {
  cushion,
  pillow,
  blanket,
  towel,
  quilt: blanket,
  tablecloth: blanket,
};
