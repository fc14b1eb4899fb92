import { type Cut, folds, neck, sleeves, torsoOutline } from './garment';
import { both, box, oval, smooth, soft } from './outline';
import { mix, rubber, standingOut, vary, white } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, ground, line, rod, shifted, stitch, times, turned } from './svg';

const shadow = ground(120, 214, 62);

const bathrobe: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const cut: Cut = { top: 38, bottom: 208, shoulder: 50, chest: 52, hem: 60, sleeve: 'long', radius: 11 };
  return (
    shadow +
    sleeves(cut, main) +
    body(
      torsoOutline(cut),
      main,
      line('M112 150L100 214', main.dark, 4) +
        times(40, (i) => dot(66 + ((i * 37) % 108), 70 + ((i * 29) % 134), 1.5, main.dark)) +
        folds(60, 208),
      { shade: 11 },
    ) +
    fill('M98 38C106 30 134 30 142 38L118 128z', vary(main, -0.2).base) +
    rod('M98 38C100 70 108 104 118 134M142 38C140 74 130 110 108 150', trim, 15) +
    body(soft(4, 66, 134, 174, 134, 175, 150, 65, 150), trim, '', { shade: 4 }) +
    line('M112 148L100 190M122 148L128 184', trim.dark, 7) +
    body(box(140, 166, 30, 26, 4), vary(main, -0.03), s.sign(155, 179, 18, main), { shade: 4 })
  );
};

const polo: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const cut: Cut = { top: 44, bottom: 204, shoulder: 50, chest: 51, hem: 52, sleeve: 'short' };
  return (
    shadow +
    sleeves(cut, main) +
    body(
      torsoOutline(cut),
      main,
      line('M120 56V104', main.dark, 13, ' stroke-opacity=".6"') +
        s.deco(main, 66, 60, 108, 150, 0, 20) +
        folds(44, 204) +
        s.sign(152, 92, 22, main),
    ) +
    [70, 86, 100].map((y) => dot(120, y, 2.6, trim.base)).join('') +
    body(soft(4, 98, 36, 120, 58, 104, 72, 88, 48), trim, '', { shade: 3 }) +
    body(soft(4, 142, 36, 120, 58, 136, 72, 152, 48), trim, '', { shade: 3 }) +
    fill('M100 38C108 32 132 32 140 38L120 56z', main.deep)
  );
};

const tankTop: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  return (
    shadow +
    body(
      soft(7, ...both(120, 136, 44, 152, 46, 154, 84, 172, 104, 170, 204)),
      main,
      (s.motif ? s.deco(main, 66, 90, 108, 110, 58, 20) : line('M60 150h120', trim.base, 16)) + folds(60, 204),
      { shade: 10 },
    ) +
    neck(44, main.deep, trim.base, 42, false, 6) +
    line('M152 48C152 84 160 98 172 106M88 48C88 84 80 98 68 106', trim.base, 5)
  );
};

const leggings: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  return (
    ground(120, 214, 44) +
    body(
      soft(8, 84, 40, 156, 40, 166, 96, 150, 150, 144, 210, 126, 210, 122, 112, 118, 112, 114, 210, 96, 210, 90, 150, 74, 96),
      main,
      line('M82 60C84 110 96 150 100 206M158 60C156 110 144 150 140 206', trim.base, 4) + s.deco(main, 70, 60, 100, 150, 0, 18),
      { shade: 9, gleam: 5 },
    ) +
    body(soft(5, 82, 30, 158, 30, 160, 60, 80, 60), vary(main, 0.05), s.sign(120, 45, 18, main), { shade: 4 })
  );
};

const rainBoot: Draw = (s) => {
  const { main } = s;
  const trim = standingOut(main, [s.second, s.accent]);
  const one = (dx: number, dy: number, tone = main): string =>
    shifted(
      dx,
      dy,
      body(
        'M56 46H124C124 90 122 116 134 128C162 138 198 140 204 166C206 178 204 186 200 190H58C52 140 56 90 56 46z',
        tone,
        s.sign(90, 96, 44, tone) + glintLine + line('M50 176H208', trim.base, 5),
        { shade: 11, gleam: 6 },
      ) +
        body('M52 42H128V62H52z', trim, '', { shade: 4 }) +
        body(soft(6, 50, 186, 208, 186, 208, 204, 150, 204, 148, 198, 100, 198, 98, 204, 50, 204), vary(trim, -0.08), '', { shade: 4 }),
    );
  return ground(122, 210, 92) + one(22, -10, vary(main, -0.05)) + one(-16, 4);
};
const glintLine = line('M68 70V150', '#fff', 5, ' stroke-opacity=".35"');

const chelsea: Draw = (s) =>
  ground(122, 206, 92) +
  body(
    'M58 60H122C120 96 122 116 134 126C164 136 206 140 212 168C214 178 212 186 210 190H54C50 150 58 110 58 60z',
    s.main,
    fill('M84 62H112L106 128C100 136 92 136 86 128z', vary(s.main, -0.12).base) +
      line(
        times(5, (i) => `M${88 + i * 5} 66L${90 + i * 3.6} 126`),
        s.main.dark,
        2,
      ) +
      crease('M134 126C128 146 128 170 130 188M60 150C74 148 84 144 92 136', 2.5),
    { shade: 11, gleam: 6 },
  ) +
  rod('M88 60C88 42 104 42 104 60', vary(s.main, 0.04), 6) +
  body(soft(5, 48, 186, 214, 186, 218, 202, 120, 202, 116, 196, 96, 196, 94, 208, 48, 208), standingOut(s.main, [s.second, rubber]), '', {
    shade: 4,
  });

const gaiter: Draw = (s) =>
  ground(120, 206, 66) +
  body(
    'M58 66C80 84 160 84 182 66C188 96 178 120 182 150C188 180 184 192 178 198C150 214 90 214 62 198C56 192 52 180 58 150C62 120 52 96 58 66z',
    s.main,
    s.deco(s.main, 58, 80, 124, 120, 60, 20) +
      (s.motif ? '' : line('M40 130C90 150 150 150 200 130M40 160C90 180 150 180 200 160', standingOut(s.main, [s.second]).base, 7)) +
      crease('M70 100C100 116 140 116 170 100M66 176C100 190 140 190 174 176', 3, '.14'),
    { shade: 13 },
  ) +
  fill(oval(120, 66, 62, 16), s.main.deep) +
  line(oval(120, 66, 62, 16), s.main.light, 4);

const poncho: Draw = (s) =>
  ground(120, 214, 78) +
  body(
    'M120 66C160 66 176 92 206 190C210 204 200 208 190 208H50C40 208 30 204 34 190C64 92 80 66 120 66z',
    s.main,
    crease('M120 96V208M92 110L70 206M148 110L170 206', 2.5, '.14') +
      line('M36 186Q120 206 204 186', mix(white, s.second, 0.5).base, 7) +
      s.sign(120, 148, 46, s.main),
    { shade: 12, gleam: 6 },
  ) +
  body('M80 84C78 44 98 28 120 28C142 28 162 44 160 84C146 98 94 98 80 84z', vary(s.main, 0.03), '', { shade: 6 }) +
  fill('M94 78C94 52 106 44 120 44C134 44 146 52 146 78C138 88 102 88 94 78z', s.main.deep) +
  line('M112 92V116M128 92V120', standingOut(s.main, [s.second]).base, 3.5);

const runningVest: Draw = (s) => {
  const trim = standingOut(s.main, [s.second, s.accent]);
  return (
    ground(120, 212, 62) +
    body(
      soft(9, ...both(120, 134, 40, 164, 44, 160, 88, 178, 116, 172, 200)),
      s.main,
      fill('M112 40H128V206H112z', vary(s.main, -0.2).base) + crease('M120 60V200', 2.5),
      { shade: 10 },
    ) +
    [68, 134]
      .map((x) => body(box(x, 104, 38, 76, 9), trim, line(`M${x + 6} 118h26`, trim.deep, 3) + s.sign(x + 19, 150, 20, trim), { shade: 5 }))
      .join('') +
    [74, 138]
      .map((x) =>
        body(
          soft(5, x + 8, 60, x + 22, 60, x + 24, 104, x + 6, 104),
          mix(white, s.accent, 0.4),
          line(`M${x + 15} 60v-8`, s.accent.base, 7),
          { shade: 4 },
        ),
      )
      .join('') +
    rod('M104 90H136M104 130H136', rubber, 6)
  );
};

const kneeSleeve: Draw = (s) => {
  const one = (x: number): string =>
    body(
      `M${x - 34} 46C${x - 20} 54 ${x + 20} 54 ${x + 34} 46C${x + 34} 90 ${x + 26} 110 ${x + 30} 140C${x + 32} 170 ${x + 26} 190 ${x + 26} 202C${x + 14} 208 ${x - 14} 208 ${x - 26} 202C${x - 26} 190 ${x - 36} 170 ${x - 34} 140C${x - 28} 110 ${x - 34} 90 ${x - 34} 46z`,
      s.main,
      line(oval(x, 122, 19, 26), standingOut(s.main, [s.second]).base, 5) +
        line(
          times(4, (i) => `M${x - 36} ${64 + i * 7}h72M${x - 36} ${178 + i * 7}h72`),
          s.main.dark,
          2,
        ) +
        s.sign(x, 122, 22, s.main),
      { shade: 9 },
    );
  return ground(120, 212, 76) + turned(-4, one(76), 76, 120) + turned(4, one(164), 164, 120);
};

const shinGuard: Draw = (s) => {
  const one = (x: number): string =>
    body(
      smooth(x, 34, x + 30, 48, x + 36, 96, x + 26, 160, x, 198, x - 26, 160, x - 36, 96, x - 30, 48),
      s.main,
      line(`M${x} 44V186M${x - 18} 60V150M${x + 18} 60V150`, s.main.dark, 4) + s.sign(x, 104, 34, s.main),
      { shade: 9, gleam: 6 },
    ) + line(`M${x - 34} 84h-8M${x + 34} 84h8M${x - 27} 156h-8M${x + 27} 156h8`, s.second.base, 9);
  return ground(120, 210, 76) + one(74) + one(168);
};

const footballBoot: Draw = (s) => {
  const trim = standingOut(s.main, [s.second, s.accent, white]);
  return (
    ground(122, 204, 98) +
    times(6, (i) => fill(soft(3, 50 + i * 27, 182, 66 + i * 27, 182, 64 + i * 27, 200, 53 + i * 27, 200), trim.deep)) +
    body(
      'M36 176C34 150 38 122 42 100C54 110 78 112 92 100L108 92C116 104 136 128 168 136C200 142 220 152 220 176C160 186 90 186 36 176z',
      s.main,
      line('M74 176C92 150 116 136 140 128', trim.base, 10) +
        fill('M178 180C176 156 188 144 200 142L226 180z', s.main.dark) +
        s.sign(68, 142, 28, s.main),
      { shade: 10, gleam: 6 },
    ) +
    line(
      times(4, (i) => `M${106 + i * 12} ${106 + i * 9}l14-10`),
      trim.base,
      4.5,
    ) +
    body('M32 170C90 184 170 184 224 170C226 182 220 188 210 188H44C36 188 30 182 32 170z', trim, '', { shade: 4 })
  );
};

const earmuffHat: Draw = (s) =>
  ground(120, 208, 70) +
  rod('M66 150L56 196M174 150L184 196', s.second, 5) +
  dot(56, 200, 9, s.accent.base) +
  dot(184, 200, 9, s.accent.base) +
  body(
    'M46 150C44 82 82 46 120 46C158 46 196 82 194 150C190 178 158 176 154 148H86C82 176 50 178 46 150z',
    s.main,
    s.sign(120, 100, 48, s.main) + stitch('M52 140C90 128 150 128 188 140', s.second.base),
    { shade: 12 },
  ) +
  body(soft(9, 66, 120, 174, 120, 172, 150, 68, 150), s.second, '', { shade: 6 }) +
  body(oval(120, 44, 17), s.second, '', { shade: 5 });

export const wearMore: Drawings = {
  bathrobe,
  'polo-shirt': polo,
  'tank-top': tankTop,
  leggings,
  'rain-boot': rainBoot,
  'chelsea-boot': chelsea,
  'neck-gaiter': gaiter,
  poncho,
  'running-vest': runningVest,
  'knee-sleeve': kneeSleeve,
  'shin-guard': shinGuard,
  'football-boot': footballBoot,
  'ear-flap-hat': earmuffHat,
};
