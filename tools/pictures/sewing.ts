import { shadesOf } from './craft';
import { around, box, oval, soft, through } from './outline';
import { brass, ink, mix, paper, standingOut, steel, type Tone, vary, white, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, dot, fill, ground, line, rod, stitch, times, turned } from './svg';

const yarn: Draw = (s) => {
  const ball = (x: number, y: number, r: number, tone: Tone): string =>
    body(
      oval(x, y, r),
      tone,
      line(
        times(
          5,
          (i) => `M${x - r} ${y - r * 0.7 + i * r * 0.36}Q${x} ${y - r * 1.1 + i * r * 0.36} ${x + r} ${y - r * 0.5 + i * r * 0.36}`,
        ),
        tone.dark,
        3,
      ) +
        line(
          times(
            4,
            (i) => `M${x - r * 0.7 + i * r * 0.34} ${y - r}Q${x + r * 0.2 + i * r * 0.34} ${y} ${x - r * 0.5 + i * r * 0.4} ${y + r}`,
          ),
          tone.light,
          2.5,
        ),
      { shade: 9 },
    );
  const needle = (turn: number): string => turned(turn, rod('M120 26V150', wood, 6) + dot(120, 24, 7, s.accent.base), 120, 150);
  return (
    ground(120, 212, 92) +
    needle(-18) +
    needle(20) +
    ball(72, 158, 44, s.second) +
    ball(172, 164, 40, s.accent) +
    ball(122, 138, 56, s.main) +
    line(through(150, 194, 184, 210, 206, 196, 222, 206), s.main.base, 4.5)
  );
};

const hooks: Draw = (s) =>
  ground(120, 212, 76) +
  shadesOf(s)
    .slice(0, 5)
    .map((tone, i) =>
      turned(
        (i - 2) * 10,
        body(soft(7, 112, 126, 128, 126, 129, 208, 111, 208), tone, line('M114 160h12M114 170h12', tone.dark, 2.5), { shade: 4 }) +
          rod('M120 44V128', steel, 6) +
          line('M120 44C120 32 108 32 109 42', steel.dark, 4.5),
        120,
        250,
      ),
    )
    .join('');

const sewingBox: Draw = (s) => {
  const spool = (x: number, y: number, tone: Tone): string =>
    body(
      box(x - 13, y - 22, 26, 44, 3),
      tone,
      line(
        times(5, (i) => `M${x - 13} ${y - 14 + i * 7}l26-3`),
        tone.dark,
        1.8,
      ),
      { shade: 4 },
    ) +
    body(box(x - 17, y - 28, 34, 8, 3), wood, '', { shade: 2 }) +
    body(box(x - 17, y + 20, 34, 8, 3), wood, '', { shade: 2 });
  return (
    ground(120, 210, 94) +
    body(
      soft(10, 40, 30, 200, 30, 208, 96, 32, 96),
      vary(s.main, -0.04),
      fill(soft(6, 52, 42, 188, 42, 194, 88, 46, 88), s.accent.base) +
        line('M64 60l40 20M140 52l36 24', steel.base, 3.5) +
        dot(170, 60, 7, s.second.base),
      { shade: 6 },
    ) +
    spool(70, 104, s.second) +
    spool(112, 100, s.accent === s.second ? s.main : vary(s.accent, -0.1)) +
    body(
      oval(160, 104, 22),
      standingOut(s.main, [s.second]),
      times(6, (i) => dot(148 + (i % 3) * 12, 94 + Math.floor(i / 3) * 10, 3, white.base)),
      { shade: 5 },
    ) +
    body(soft(6, 26, 112, 214, 112, 208, 206, 32, 206), s.main, s.sign(120, 162, 50, s.main) + line('M30 136H210', s.main.dark, 2.5), {
      shade: 10,
    }) +
    (s.motif ? '' : body(box(108, 128, 24, 26, 5), brass, '', { shade: 3 }))
  );
};

const sewingMachine: Draw = (s) => {
  const trim = standingOut(s.main, [s.second, s.accent]);
  return (
    ground(120, 208, 100) +
    body(
      'M38 64H178C204 64 212 78 212 96V176H158V112H74V132H38z',
      s.main,
      s.sign(122, 88, 30, s.main) + fill('M190 64h30v120h-30z', trim.base),
      { shade: 10 },
    ) +
    line('M56 132V158', steel.dark, 4) +
    body(box(46, 126, 20, 14, 3), steel, '', { shade: 3 }) +
    rod('M96 64V44M96 44h0', steel, 5) +
    body(box(84, 38, 24, 26, 4), s.accent, line('M84 48h24M84 56h24', s.accent.dark, 2), { shade: 4 }) +
    body(oval(216, 92, 12, 22), vary(s.main, -0.08), '', { shade: 4 }) +
    body(soft(8, 18, 172, 222, 172, 222, 206, 18, 206), vary(s.main, -0.03), fill(box(18, 190, 210, 6), trim.base), { shade: 6 }) +
    body(soft(4, 24, 158, 120, 158, 150, 174, 20, 174), mix(trim, white, 0.4), stitch('M30 166h96', trim.dark), { shade: 3 }) +
    dot(172, 134, 7, trim.deep) +
    dot(172, 154, 7, trim.deep)
  );
};

const feltAnimal: Draw = (s) => {
  const { main } = s;
  const pale = standingOut(main, [s.accent, s.second, white]);
  return (
    ground(120, 212, 76) +
    body(
      soft(10, 48, 46, 86, 56, 154, 56, 192, 46, 198, 128, 162, 176, 78, 176, 42, 128),
      main,
      fill('M42 128L92 116L120 176H78z', pale.base) +
        fill('M198 128L148 116L120 176H162z', pale.base) +
        stitch(soft(10, 56, 58, 88, 66, 152, 66, 184, 58, 188, 126, 158, 168, 82, 168, 52, 126), pale.base, 2.4),
      { shade: 9 },
    ) +
    dot(92, 112, 7, ink.base) +
    dot(148, 112, 7, ink.base) +
    dot(120, 150, 8, ink.base) +
    rod('M176 206L214 160', steel, 4) +
    line(through(212, 162, 222, 176, 206, 190, 220, 206), s.second.base, 3)
  );
};

const embroideryLike: Draw = (s) =>
  ground(120, 214, 60) +
  body(
    oval(120, 122, 84),
    mix(paper, s.second, 0.15),
    s.sign(120, 122, 96, paper) ||
      around(8, 34, 120, 122)
        .map(([x, y]) => dot(x, y, 12, s.main.base))
        .join(''),
    { shade: 6 },
  ) +
  line(oval(120, 122, 84), wood.dark, 10) +
  line(oval(120, 122, 84), wood.base, 7) +
  body(box(110, 26, 20, 16, 4), brass, '', { shade: 3 });

export const sewing: Drawings = {
  'yarn-ball': yarn,
  'crochet-hook': hooks,
  'sewing-box': sewingBox,
  'sewing-machine': sewingMachine,
  'felt-animal': feltAnimal,
  embroidery: embroideryLike,
};
