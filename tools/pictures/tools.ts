import { around, box, oval, smooth, soft } from './outline';
import { brass, rubber, standingOut, steel, vary, wood } from './palette';
import { always, type Draw, type Drawings } from './sketch';
import { body, crease, dot, fill, flat, ground, line, rod, times, turned } from './svg';

const hammer: Draw = (s) => {
  const { rng, main } = s;
  const grip = standingOut(main, [s.second, wood]);
  const mallet = rng.turn(3) === 2;
  const head = mallet
    ? body(box(62, 40, 116, 62, 16), main, s.sign(120, 71, 34, main), { shade: 9 }) +
      body(box(56, 46, 18, 50, 6), s.accent, '', { shade: 4 }) +
      body(box(166, 46, 18, 50, 6), s.accent, '', { shade: 4 })
    : body('M66 46H132C158 44 184 50 202 76C182 72 160 78 144 90H66z', main, '', { shade: 8 }) +
      body(box(48, 42, 26, 52, 6), vary(main, -0.04), '', { shade: 5 });
  return (
    ground(120, 214, 66) +
    turned(
      30,
      body(soft(7, 106, 92, 134, 92, 130, 150, 110, 150), rng.chance(0.5) ? wood : steel, '', { shade: 5 }) +
        body(
          soft(9, 108, 142, 132, 142, 136, 224, 104, 224),
          grip,
          line(
            times(6, (i) => `M104 ${158 + i * 10}h32`),
            grip.dark,
            2.5,
          ),
          { shade: 6 },
        ) +
        head,
    )
  );
};

const screwdriver: Draw = (s) => {
  const { rng, main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const one = (x: number, tone = main, tip = 0): string =>
    rod(`M${x} 24V112`, steel, 9) +
    fill(tip ? `M${x - 7} 12h14l-2 18h-10z` : `M${x - 4} 10l4-4l4 4l1 16h-10z`, steel.dark) +
    body(
      soft(9, x - 13, 110, x + 13, 110, x + 18, 138, x + 16, 206, x - 16, 206, x - 18, 138),
      tone,
      line(`M${x - 7} 132V204M${x + 7} 132V204`, tone.dark, 4) + fill(box(x - 20, 116, 40, 12), trim.base),
      { shade: 7 },
    );
  return rng.turn(2)
    ? ground(120, 214, 74) +
        [0, 1, 2]
          .map((i) => turned((i - 1) * 14, one(120 + (i - 1) * 46, [s.second, main, s.accent][i], i % 2), 120 + (i - 1) * 46, 206))
          .join('')
    : ground(112, 212, 66) + turned(38, one(120, main, 1));
};

const drill: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, rubber]);
  return (
    ground(120, 214, 78) +
    rod('M14 84H52', steel, 6) +
    line('M18 84l6-4M28 86l6-5M38 86l6-5', steel.deep, 2.5) +
    body(soft(5, 44, 70, 72, 62, 72, 106, 44, 98), rubber, '', { shade: 4 }) +
    body(soft(14, 112, 100, 156, 100, 172, 176, 118, 176), trim, line('M130 118h22M132 130h24M134 142h26', trim.dark, 3.5), { shade: 7 }) +
    body(
      'M70 52H178C202 52 212 70 210 92C208 110 196 118 178 118H70C64 96 64 72 70 52z',
      main,
      line('M160 66h26M160 78h30M160 90h28', main.deep, 4) + s.sign(112, 84, 34, main) + fill('M70 52h16v66H70z', trim.base),
      { shade: 9 },
    ) +
    body(soft(4, 102, 116, 120, 116, 116, 144, 106, 136), s.accent, '', { shade: 3 }) +
    body(soft(8, 100, 174, 184, 174, 186, 210, 98, 210), main, line('M116 192h30', trim.base, 6), { shade: 7 })
  );
};

const utilityKnife: Draw = (s) =>
  ground(120, 206, 78) +
  turned(
    -34,
    fill('M14 108L74 100V134L34 136z', steel.light) +
      line('M40 104L34 134M56 102L52 134', steel.deep, 1.6) +
      body(
        soft(13, 60, 92, 224, 96, 228, 140, 208, 146, 62, 142),
        s.main,
        fill(box(88, 108, 90, 12, 5), s.main.deep) + s.sign(196, 122, 22, s.main),
        { shade: 8, gleam: 5 },
      ) +
      body(box(112, 100, 26, 24, 6), standingOut(s.main, [s.second, rubber]), '', { shade: 4 }),
  );

const tapeMeasure: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  return (
    ground(124, 208, 94) +
    body(
      'M154 186H228V204H150z',
      brass,
      line(
        times(9, (i) => `M${160 + i * 8} 204v-${i % 3 ? 6 : 11}`),
        '#3a3226',
        2,
      ),
      { shade: 2, gleam: 2 },
    ) +
    line('M228 182v26', steel.dark, 5) +
    body('M32 190C22 110 58 56 112 56C160 56 186 92 186 138V204H52C40 204 34 200 32 190z', main, '', { shade: 12, gleam: 6 }) +
    body(
      oval(106, 128, 46),
      trim,
      s.sign(106, 128, 50, trim) || line(oval(106, 128, 32), trim.dark, 4) + line('M88 128h36', trim.dark, 6),
      { shade: 6 },
    ) +
    body(box(150, 72, 24, 18, 6), s.accent, '', { shade: 3 })
  );
};

const toolbox: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, rubber]);
  const open = s.rng.turn(2);
  if (open)
    return (
      ground(120, 210, 94) +
      rod('M70 100L84 40M150 104L174 44', wood, 11) +
      body(soft(4, 64, 28, 108, 36, 104, 58, 62, 50), steel, '', { shade: 4 }) +
      rod('M120 100V52', s.accent, 14) +
      rod('M120 58V30', steel, 6) +
      fill('M160 40l26-8l8 14l-24 12z', steel.dark) +
      body(soft(10, 24, 96, 216, 96, 208, 204, 32, 204), main, s.sign(120, 160, 44, main) + fill(box(20, 118, 200, 12), main.deep), {
        shade: 11,
      }) +
      rod('M40 96C40 70 200 70 200 96', trim, 9) +
      body(box(104, 112, 32, 24, 5), s.accent, '', { shade: 4 })
    );
  return (
    ground(120, 208, 94) +
    rod('M84 84C84 50 156 50 156 84', trim, 12) +
    body(soft(10, 26, 78, 214, 78, 210, 132, 30, 132), vary(main, 0.02), '', { shade: 8 }) +
    body(soft(10, 30, 124, 210, 124, 204, 202, 36, 202), main, s.sign(120, 168, 44, main), { shade: 10 }) +
    [66, 160].map((x) => body(box(x - 2, 110, 20, 34, 5), trim, '', { shade: 4 })).join('') +
    (s.motif ? '' : flat(box(98, 150, 44, 28, 5), s.accent))
  );
};

const spanner: Draw = (s) => {
  const { rng, main } = s;
  const jaw = (x: number, tone = main, k = 1): string =>
    body(
      `M${x - 15 * k} 84L${x - 34 * k} 64C${x - 42 * k} 40 ${x - 28 * k} 22 ${x - 14 * k} 18V46L${x} 56L${x + 14 * k} 46V18C${x + 28 * k} 22 ${x + 42 * k} 40 ${x + 34 * k} 64L${x + 15 * k} 84V160C${x + 30 * k} 168 ${x + 34 * k} 190 ${x + 24 * k} 204C${x + 10 * k} 218 ${x - 10 * k} 218 ${x - 24 * k} 204C${x - 34 * k} 190 ${x - 30 * k} 168 ${x - 15 * k} 160z`,
      tone,
      fill(box(x - 6 * k, 92, 12 * k, 62, 6), tone.dark),
      { shade: 7 },
    ) +
    fill(oval(x, 188, 14 * k), '#00000055') +
    line(oval(x, 188, 14 * k), tone.deep, 2);
  return rng.turn(2)
    ? ground(120, 216, 80) +
        turned(-18, jaw(74, s.second, 0.7), 74, 190) +
        turned(18, jaw(166, s.accent, 0.7), 166, 190) +
        jaw(120, main, 0.86)
    : ground(116, 212, 64) + turned(34, jaw(120));
};

const pliers: Draw = (s) =>
  ground(120, 214, 62) +
  turned(
    -18,
    rod('M112 112C84 140 80 180 90 212', s.main, 18) +
      rod('M128 112C156 140 160 180 150 212', s.main, 18) +
      body('M116 118C98 96 98 50 112 24L120 60z', steel, '', { shade: 4 }) +
      body('M124 118C142 96 142 50 128 24L120 60z', vary(steel, -0.06), '', { shade: 4 }) +
      dot(120, 108, 12, steel.dark) +
      dot(120, 108, 4, steel.light),
  );
const saw: Draw = (s) =>
  ground(120, 200, 94) +
  turned(
    -20,
    body(`M20 84L160 76V132L150 134${'l-4 7l-4-7'.repeat(16)}L22 98z`, steel, '', { shade: 3 }) +
      body(
        'M152 66H196C220 66 226 96 214 122C206 140 180 148 156 142z',
        s.main,
        fill(smooth(174, 88, 196, 88, 198, 110, 180, 122, 170, 112), '#00000066') +
          dot(162, 80, 3.5, brass.base) +
          dot(160, 130, 3.5, brass.base),
        { shade: 7 },
      ),
  );
const screws: Draw = (s) =>
  ground(120, 206, 90) +
  body(box(32, 60, 176, 140, 12), s.main, '', { shade: 8 }) +
  times(
    6,
    (i) =>
      fill(box(42 + (i % 3) * 54, 72 + Math.floor(i / 3) * 62, 48, 54, 5), s.main.deep) +
      around(4, 10, 66 + (i % 3) * 54, 98 + Math.floor(i / 3) * 62)
        .map(([x, y]) =>
          i % 2
            ? dot(x, y, 6.5, steel.base) + line(`M${x - 3} ${y}h6`, steel.deep, 2)
            : fill(box(x - 3, y - 9, 6, 18, 3), [steel.light, brass.base][i % 4 ? 1 : 0] ?? ''),
        )
        .join(''),
  );
const ladder: Draw = (s) =>
  ground(120, 216, 70) +
  rod('M132 34L186 210', vary(s.main, -0.08), 9) +
  rod('M104 30L58 210M136 30L118 210', s.main, 11) +
  [64, 100, 136, 172].map((y) => body(box(100 - (y - 30) * 0.24, y, 36 + (y - 30) * 0.14, 12, 4), s.second, '', { shade: 3 })).join('') +
  body(box(92, 22, 56, 14, 5), s.accent, '', { shade: 4 });
const bulb: Draw = (s) =>
  ground(120, 214, 40) +
  fill(oval(120, 96, 86), s.main.light, ' fill-opacity=".2"') +
  body(
    'M92 156C92 130 58 120 58 84C58 48 86 26 120 26C154 26 182 48 182 84C182 120 148 130 148 156z',
    s.main,
    crease('M104 90L112 150M136 90L128 150', 3, '.25') + line('M104 90q8-10 16 0t16 0', s.second.base, 4),
    { shade: 10 },
  ) +
  body(soft(6, 92, 156, 148, 156, 144, 198, 96, 198), steel, line('M88 168h64M88 180h64', steel.deep, 3), { shade: 5 }) +
  body(box(108, 198, 24, 12, 5), rubber, '', { shade: 3 });
const plug: Draw = (s) =>
  ground(120, 208, 94) +
  rod('M206 140C230 144 228 186 200 192', s.second, 8) +
  body(
    box(22, 108, 190, 64, 18),
    s.main,
    times(3, (i) =>
      body(oval(58 + i * 50, 140, 19), vary(s.main, -0.05), line(`M${51 + i * 50} 134v8M${65 + i * 50} 134v8`, rubber.base, 4), {
        shade: 3,
      }),
    ) + dot(194, 140, 6, '#d9503c'),
    { shade: 9 },
  );

export const tools: Drawings = {
  mallet: always(hammer, 2),
  'claw-hammer': always(hammer, 0),
  'spanner-set': always(spanner, 1),
  'adjustable-spanner': always(spanner, 0),
  'utility-knife': utilityKnife,

  hammer,
  screwdriver,
  drill,
  'tape-measure': tapeMeasure,
  toolbox,
  spanner,
  pliers,
  saw,
  screws,
  ladder,
  'light-bulb': bulb,
  'power-strip': plug,
};
