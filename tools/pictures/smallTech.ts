import { box, oval, soft, through } from './outline';
import { glass, ink, mix, rubber, standingOut, steel, vary, white } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, clipped, dot, fill, flat, ground, line, pane, rod, times, turned } from './svg';

const drive: Draw = (s) =>
  ground(120, 206, 76) +
  rod(through(120, 66, 110, 40, 150, 36, 170, 56, 204, 44), rubber, 6) +
  body(box(196, 34, 24, 18, 4), steel, '', { shade: 3 }) +
  turned(
    -8,
    body(
      box(58, 62, 124, 142, 18),
      s.main,
      line(
        times(7, (i) => `M74 ${148 + i * 7}H166`),
        s.main.dark,
        2.5,
      ) +
        s.sign(120, 108, 44, s.main) +
        (s.motif ? '' : line('M84 100h46M84 114h28', standingOut(s.main, [s.second, white]).base, 5)),
      { shade: 11, gleam: 6 },
    ) + fill(box(108, 60, 24, 6, 3), '#16191d'),
  );
const memoryCard: Draw = (s) =>
  ground(120, 212, 62) +
  turned(
    6,
    body(
      'M64 44Q64 32 76 32H140L176 66V194Q176 206 164 206H76Q64 206 64 194z',
      s.second,
      times(6, (i) => fill(box(78 + i * 13, 42, 8, 26, 2), '#e0bd62')) +
        fill(box(64, 84, 112, 92), s.main.base) +
        line('M78 106h60', standingOut(s.main, [white]).base, 9) +
        line('M78 126h36', standingOut(s.main, [white]).base, 5) +
        s.sign(148, 148, 36, s.main),
      { shade: 8 },
    ),
  );
const server: Draw = (s) =>
  ground(120, 212, 76) +
  body(soft(12, 50, 34, 190, 34, 190, 206, 50, 206), s.main, s.sign(120, 60, 30, s.main), { shade: 11, gleam: 6 }) +
  [0, 1]
    .map((i) =>
      body(
        box(64 + i * 58, 82, 54, 100, 6),
        s.second,
        line(
          times(6, (k) => `M${74 + i * 58} ${98 + k * 9}h34`),
          s.second.dark,
          3,
        ) + body(box(78 + i * 58, 158, 26, 10, 4), vary(s.second, -0.1), '', { shade: 2 }),
        { shade: 5 },
      ),
    )
    .join('') +
  dot(74, 194, 4, '#7fdc9a') +
  dot(88, 194, 4, '#7fdc9a') +
  dot(102, 194, 4, s.accent.base);
const smartPlug: Draw = (s) =>
  ground(120, 208, 72) +
  line('M92 52V26M148 52V26', steel.dark, 11) +
  line('M91 52V28M147 52V28', steel.light, 4) +
  body(
    soft(34, 50, 50, 190, 50, 190, 202, 50, 202),
    s.main,
    body(oval(120, 124, 46), vary(s.main, -0.05), line('M104 108v22M136 108v22', rubber.base, 8), { shade: 5 }) +
      line(oval(120, 124, 54), standingOut(s.main, [s.second]).base, 4) +
      s.sign(160, 180, 22, s.main),
    { shade: 12, gleam: 6 },
  );
const webcam: Draw = (s) =>
  ground(120, 212, 62) +
  body(soft(8, 92, 150, 148, 150, 160, 204, 80, 204), vary(s.main, -0.05), line('M90 186h60', s.main.light, 3), { shade: 6 }) +
  body(box(34, 64, 172, 88, 44), s.main, s.sign(176, 108, 24, s.main) + dot(60, 108, 4, '#7fdc9a'), { shade: 11, gleam: 6 }) +
  body(oval(120, 108, 34), rubber, line(oval(120, 108, 26), steel.dark, 3), { shade: 4 }) +
  fill(oval(120, 108, 18), '#35507a') +
  dot(112, 99, 6, '#dfe9f7') +
  body(box(134, 80, 30, 56, 8), s.second, '', { shade: 4 });
const storyPlayer: Draw = (s) =>
  ground(120, 210, 80) +
  body(soft(5, 92, 18, 148, 18, 148, 80, 92, 80), s.second, s.sign(120, 44, 34, s.second), { shade: 4 }) +
  body(
    soft(10, 46, 96, 120, 50, 194, 96, 194, 206, 46, 206),
    s.main,
    fill(oval(120, 146, 38), s.second.base) + times(19, (i) => dot(98 + (i % 5) * 11, 128 + Math.floor(i / 5) * 12, 3, s.second.deep)),
    { shade: 11 },
  ) +
  fill(box(86, 76, 68, 7, 3), s.main.deep) +
  [76, 120, 164].map((x, i) => body(oval(x, 194, 9), [s.accent, s.second, s.accent][i] ?? s.accent, '', { shade: 3 })).join('') +
  body(box(154, 40, 18, 40, 3), vary(s.main, -0.08), '', { shade: 3 });
const doodle: Draw = (s) =>
  ground(120, 204, 96) +
  body(box(24, 44, 192, 146, 18), s.main, '', { shade: 9 }) +
  fill(box(40, 60, 160, 104, 6), s.second.base) +
  (s.signIn(96, 110, 66, '#8fe6b0', s.second.base) || line(through(60, 130, 84, 86, 110, 134, 140, 84, 180, 124), '#8fe6b0', 5)) +
  line(through(132, 88, 150, 100, 140, 118, 164, 132), '#f3d36b', 4.5) +
  dot(176, 80, 9, '#ee8fa5') +
  body(oval(120, 177, 9), vary(s.main, 0.1), '', { shade: 2 }) +
  turned(
    32,
    body(soft(3, 196, 96, 210, 96, 210, 196, 203, 212, 196, 196), standingOut(s.main, [s.accent, white]), '', { shade: 4 }),
    203,
    150,
  );
const remote: Draw = (s) =>
  ground(120, 214, 46) +
  turned(
    14,
    body(
      box(82, 18, 76, 196, 22),
      s.main,
      body(oval(102, 42, 9), vary(s.main, 0.1), '', { shade: 2 }) +
        dot(102, 42, 4, '#e8694f') +
        body(
          oval(120, 88, 27),
          vary(s.main, 0.08),
          dot(120, 88, 10, s.second.base) + line('M120 68v0M120 108v0M100 88h0M140 88h0', s.second.base, 6),
          { shade: 4 },
        ) +
        times(9, (i) =>
          body(box(93 + (i % 3) * 20, 132 + Math.floor(i / 3) * 20, 15, 14, 4), standingOut(s.main, [s.second, white]), '', {
            shade: 2,
            gleam: 1,
          }),
        ),
      { shade: 9 },
    ),
  );
const circuit: Draw = (s) =>
  ground(120, 208, 94) +
  body(
    box(30, 44, 180, 156, 14),
    s.main,
    line('M60 74H120V110H176V150M60 74V168H120M120 110V168M176 74V110', standingOut(s.main, [s.accent, ink]).base, 5),
    { shade: 9 },
  ) +
  [
    [60, 74],
    [120, 110],
    [176, 74],
    [176, 150],
    [60, 168],
    [120, 168],
  ]
    .map(([x = 0, y = 0]) => body(oval(x, y, 11), steel, dot(x, y, 4, steel.deep), { shade: 3 }))
    .join('') +
  body(box(72, 122, 36, 28, 4), s.accent, line('M78 136h24', s.accent.light, 4), { shade: 4 }) +
  body(oval(148, 84, 13, 14), standingOut(s.main, [s.second, white]), '', { shade: 3 }) +
  fill('M142 64l6-14l6 14z', '#f7dd83') +
  s.sign(148, 176, 32, s.main);
const microscope: Draw = (s) =>
  ground(120, 214, 72) +
  body(soft(7, 48, 192, 188, 192, 194, 212, 42, 212), s.second, '', { shade: 5 }) +
  rod('M150 70C196 92 196 160 150 190', s.main, 19) +
  body(box(74, 150, 92, 12, 4), s.second, '', { shade: 3 }) +
  fill(box(96, 143, 40, 7, 2), mix(glass, s.second, 0.3).base) +
  turned(
    18,
    body(box(98, 58, 38, 70, 8), s.main, s.sign(117, 94, 24, s.main), { shade: 7 }) +
      body(box(104, 24, 26, 36, 5), s.second, '', { shade: 5 }) +
      body(box(100, 16, 34, 12, 4), rubber, '', { shade: 3 }) +
      body(soft(3, 104, 126, 130, 126, 124, 148, 110, 148), steel, '', { shade: 3 }),
    117,
    90,
  ) +
  body(oval(168, 132, 15), rubber, dot(168, 132, 6, steel.base), { shade: 4 });
const telescope: Draw = (s) =>
  ground(120, 216, 66) +
  rod('M120 120L76 212M120 120L166 212M120 120V214', steel, 7) +
  turned(
    -28,
    body(box(40, 78, 140, 40, 8), s.main, s.sign(110, 98, 26, s.main) + fill(box(150, 78, 12, 40), s.second.base), { shade: 8 }) +
      body(soft(5, 178, 70, 206, 66, 206, 130, 178, 126), s.second, '', { shade: 5 }) +
      body(box(18, 88, 26, 22, 4), rubber, '', { shade: 3 }),
  ) +
  flat(oval(120, 122, 11), s.accent);
const drone: Draw = (s) =>
  ground(120, 206, 84) +
  [
    [46, 74],
    [194, 74],
    [46, 156],
    [194, 156],
  ]
    .map(
      ([x = 0, y = 0]) =>
        rod(`M120 115L${x} ${y}`, s.main, 11) +
        fill(oval(x, y - 12, 40, 8), mix(steel, white, 0.3).base, ' fill-opacity=".7"') +
        body(box(x - 8, y - 14, 16, 22, 5), s.second, '', { shade: 3 }),
    )
    .join('') +
  body(soft(20, 80, 88, 160, 88, 160, 146, 80, 146), s.main, s.sign(120, 108, 28, s.main), { shade: 8 }) +
  body(oval(120, 150, 14), rubber, dot(120, 150, 7, '#35507a'), { shade: 3 });
const phone: Draw = (s) =>
  ground(120, 216, 56) +
  turned(
    -6,
    body(box(66, 20, 108, 194, 20), s.main, '', { shade: 6 }) +
      clipped(
        box(73, 28, 94, 178, 12),
        fill(box(70, 24, 100, 190), mix(s.second, glass, 0.3).base) +
          fill('M70 150C100 120 140 170 174 140V214H70z', s.accent.base) +
          (s.sign(120, 100, 56, s.second) || '') +
          pane('M74 150L120 28H146L74 200z', '.2'),
      ) +
      line('M108 36h24', ink.base, 5),
  );

export const smallTech: Drawings = {
  'hard-drive': drive,
  'memory-card': memoryCard,
  'storage-server': server,
  'smart-plug': smartPlug,
  webcam,
  'story-player': storyPlayer,
  'doodle-tablet': doodle,
  'remote-control': remote,
  'circuit-board': circuit,
  microscope,
  telescope,
  drone,
  phone,
};
