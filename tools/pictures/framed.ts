import { glow } from './homeDecor';
import { box, lathe, oval, soft } from './outline';
import { darkWood, flame, foliage, mix, standingOut, white, wood } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, clipped, dot, fill, ground, line, pane, rod } from './svg';

const mirror: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const glassD =
    [oval(120, 110, 74), box(62, 28, 116, 180, 58), oval(120, 92, 60), soft(14, 56, 38, 184, 38, 184, 178, 56, 178)][style] ?? '';
  const sheen = fill('M40 170L130 20L166 20L70 180zM110 200L200 50L212 60L126 206z', '#fff', ' fill-opacity=".45"');
  const pane0 =
    fill(glassD, '#bcd3dc') +
    clipped(glassD, sheen) +
    line(glassD, main.base, 12) +
    line(glassD, main.light, 3, ' transform="translate(-2 -2)" stroke-opacity=".7"') +
    (main.edge ? line(glassD, main.edge, 1.2, ' transform="translate(0 0)"') : '');
  const lights =
    style === 3
      ? [
          [56, 70],
          [56, 108],
          [56, 146],
          [184, 70],
          [184, 108],
          [184, 146],
        ]
          .map(([x = 0, y = 0]) => glow(x, y, 14, '.3') + dot(x, y, 7, flame.light))
          .join('')
      : '';
  const foot =
    [
      body(box(40, 184, 160, 13, 4), standingOut(main, [s.accent, wood]), '', { shade: 4 }) +
        body(lathe(168, [6, 164, 11, 174, 8, 184], 0.1), s.second, '', { shade: 4 }) +
        line('M168 164c-4-14-10-16-14-18M168 164c2-14 6-18 10-20', foliage.base, 4),
      '',
      rod('M120 156V196', s.second, 9) + body('M74 208C78 192 162 192 166 208z', s.second, '', { shade: 5 }),
      body(soft(6, 74, 184, 166, 184, 176, 206, 64, 206), s.second, '', { shade: 6 }),
    ][style] ?? '';
  return (style === 0 ? '' : ground(120, 212, 64)) + foot + pane0 + lights + s.sign(120, style === 2 ? 160 : 196, 20, main);
};

const frame: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const scene = (x: number, y: number, w: number, h: number, i: number): string => {
    const sky = mix(s.accent, white, 0.45);
    const d = box(x, y, w, h, 2);
    const inside =
      i % 3 === 0
        ? dot(x + w * 0.72, y + h * 0.28, Math.min(w, h) * 0.13, flame.light) +
          fill(
            soft(3, x - 4, y + h, x + w * 0.35, y + h * 0.4, x + w * 0.6, y + h * 0.75, x + w * 0.78, y + h * 0.55, x + w + 8, y + h),
            s.accent.dark,
          )
        : i % 3 === 1
          ? dot(x + w / 2, y + h * 0.42, Math.min(w, h) * 0.18, '#e9b994') +
            fill(
              `M${x + w * 0.16} ${y + h}C${x + w * 0.2} ${y + h * 0.6} ${x + w * 0.8} ${y + h * 0.6} ${x + w * 0.84} ${y + h}z`,
              s.accent.dark,
            )
          : fill(`M${x} ${y + h * 0.6}q${w / 4}-${h / 4} ${w / 2} 0t${w / 2} 0V${y + h}H${x}z`, foliage.base) +
            dot(x + w * 0.3, y + h * 0.3, Math.min(w, h) * 0.1, '#fff');
    return fill(d, sky.base) + clipped(d, i === 0 && s.motif ? s.sign(x + w / 2, y + h / 2, Math.min(w, h) * 0.7, sky) : inside);
  };
  const mat = mix(s.second, white, 0.5);
  if (style === 1) {
    const cells = [
      [46, 54, 62, 62],
      [122, 44, 76, 54],
      [52, 128, 54, 66],
      [118, 110, 46, 46],
      [118, 168, 82, 30],
    ];
    return (
      ground(120, 214, 90) +
      body(
        box(26, 28, 188, 182, 10),
        main,
        fill(box(40, 40, 160, 158, 4), mat.base) +
          cells.map(([x = 0, y = 0, w = 0, h = 0], i) => scene(x, y + 2, w - 6, h - 6, i)).join(''),
        { shade: 8 },
      )
    );
  }
  const [x, y, w, h] = style === 2 ? [26, 54, 188, 138] : [50, 30, 140, 178];
  const stand = style === 0 ? fill('M170 120L206 212L190 212z', darkWood.dark) : '';
  return (
    ground(120, style === 2 ? 202 : 214, 84) +
    stand +
    body(box(x, y, w, h, 7), main, '', { shade: 8 }) +
    fill(box(x + 13, y + 13, w - 26, h - 26, 3), mat.base) +
    veilEdge(x + 13, y + 13, w - 26, h - 26) +
    scene(x + 30, y + 30, w - 60, h - 60, rng.int(0, 2)) +
    pane(`M${x + 14} ${y + h * 0.6}L${x + w * 0.5} ${y + 14}H${x + w * 0.7}L${x + 14} ${y + h * 0.86}z`, '.22')
  );
};

const veilEdge = (x: number, y: number, w: number, h: number): string =>
  line(`M${x} ${y + h}V${y}H${x + w}`, '#14161c', 3, ' stroke-opacity=".14"');

export const framed: Drawings = {
  'wall-mirror': always(mirror, 0),
  'table-mirror': always(mirror, 2),
  'vanity-mirror': always(mirror, 3),
  'multi-frame': always(frame, 1),
  mirror,
  'photo-frame': frame,
};
