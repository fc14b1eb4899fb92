import { box, lathe, oval, smooth, soft, through } from './outline';
import { foliage, glass, ink, paper, rubber, standingOut, steel, vary, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, clipped, crease, dot, fill, flat, glint, ground, line, pane, rod, stitch, times, turned } from './svg';
import { opening } from './vessels';

const petBowl =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(4);
    const trim = standingOut(main, [s.second, s.accent]);
    const kibble = (cx: number, y: number, rx: number): string =>
      fill(
        `M${cx - rx} ${y}C${cx - rx * 0.6} ${y - rx * 0.36} ${cx + rx * 0.6} ${y - rx * 0.36} ${cx + rx} ${y}C${cx + rx * 0.5} ${y + 9} ${cx - rx * 0.5} ${y + 9} ${cx - rx} ${y}z`,
        '#9c6238',
      ) + times(9, (i) => dot(cx - rx * 0.7 + i * rx * 0.175, y - 4 - (i % 3) * 4, 4.4, i % 2 ? '#b97a48' : '#85502c'));
    if (style === 3) {
      // Fountain.
      return (
        ground(120, 212, 72) +
        body(
          soft(22, 54, 96, 186, 96, 180, 206, 60, 206),
          main,
          s.sign(120, 160, 40, main) + fill(box(112, 186, 16, 6, 3), s.accent.base),
          { shade: 12 },
        ) +
        flat(oval(120, 98, 67, 20), vary(main, 0.02)) +
        fill(oval(120, 100, 57, 15), '#8fcbe4') +
        line(oval(120, 100, 38, 9), '#d7eef7', 3) +
        body(lathe(120, [16, 66, 20, 92], 0.2), s.second, '', { shade: 4 }) +
        line('M120 66C120 44 92 52 92 88M120 66C120 44 148 52 148 88', '#a9dbf0', 7) +
        fill(oval(120, 64, 16, 5), '#d7eef7')
      );
    }
    if (style === 1) {
      return (
        ground(120, 212, 76) +
        rod('M74 150L62 206M166 150L178 206', standingOut(main, [s.second, wood]), 9) +
        body(box(56, 158, 128, 12, 5), standingOut(main, [s.second, wood]), '', { shade: 4 }) +
        body(lathe(120, [74, 112, 66, 140, 44, 162]), main, s.sign(120, 142, 34, main) || line('M40 124Q120 150 200 124', trim.base, 6), {
          shade: 12,
        }) +
        opening(120, 112, 74, main, main.deep, 6) +
        kibble(120, 112, 54)
      );
    }
    if (style === 2) {
      const bowl = (x: number, inside: string): string =>
        body(oval(x, 132, 44, 16), steel, '', { shade: 3 }) + fill(oval(x, 134, 37, 12), steel.deep) + inside;
      return (
        ground(120, 206, 100) +
        body(soft(14, 22, 130, 218, 130, 208, 200, 32, 200), main, s.sign(120, 178, 36, main) || line('M20 182H220', trim.base, 7), {
          shade: 9,
        }) +
        body(soft(14, 40, 114, 200, 114, 220, 146, 20, 146), vary(main, 0.03), '', { shade: 4 }) +
        bowl(72, kibble(72, 133, 32)) +
        bowl(168, fill(oval(168, 135, 34, 10), '#8fcbe4'))
      );
    }
    return (
      ground(120, 206, 92) +
      body(lathe(120, [74, 112, 84, 160, 90, 192]), main, s.sign(120, 168, 56, main) || line('M20 168Q120 206 220 168', trim.base, 8), {
        shade: 14,
        gleam: 6,
      }) +
      opening(120, 112, 74, main, main.deep, 7) +
      (rng.chance(0.7) ? kibble(120, 113, 56) : fill(oval(120, 114, 58, 9), '#8fcbe4'))
    );
  };

const leash =
  (fixed?: number): Draw =>
  (s) => {
    const { rng, main } = s;
    const style = fixed ?? rng.turn(3);
    const fleck = standingOut(main, [s.second, s.accent]);
    const clip = (x: number, y: number, turn: number): string =>
      turned(
        turn,
        rod(`M${x} ${y}v10`, steel, 8) +
          line(
            `M${x} ${y + 10}C${x - 12} ${y + 14} ${x - 12} ${y + 36} ${x} ${y + 36}C${x + 12} ${y + 36} ${x + 12} ${y + 18} ${x + 4} ${y + 14}`,
            steel.dark,
            5.5,
          ) +
          dot(x, y, 6, steel.base),
        x,
        y,
      );
    if (style === 1) {
      // Harness.
      return (
        ground(120, 212, 70) +
        rod('M150 76C190 40 220 70 206 120C196 150 214 180 196 204', main, 9) +
        body(
          'M62 84C62 40 178 40 178 84C196 112 196 168 168 188C140 204 100 204 72 188C44 168 44 112 62 84z',
          main,
          line('M62 84C90 108 150 108 178 84', fleck.base, 6) + stitch('M60 170C90 190 150 190 180 170', fleck.base),
          { shade: 11 },
        ) +
        fill(oval(120, 78, 34, 26), main.deep) +
        fill(oval(64, 134, 13, 30), main.deep) +
        fill(oval(176, 134, 13, 30), main.deep) +
        line(oval(120, 78, 34, 26), fleck.base, 5) +
        (s.sign(120, 150, 44, main) || body(box(98, 138, 44, 22, 6), fleck, '', { shade: 4 })) +
        line(oval(120, 112, 9), steel.dark, 4)
      );
    }
    if (style === 2) {
      return (
        ground(120, 206, 80) +
        body(oval(120, 128, 84, 62), vary(main, -0.06), '', { shade: 8 }) +
        fill(oval(120, 120, 64, 42), main.deep) +
        body(
          'M36 128C40 190 200 190 204 128C206 168 180 200 120 200C60 200 34 168 36 128z',
          main,
          stitch('M44 156C70 194 170 194 196 156', fleck.base),
          { shade: 7 },
        ) +
        line('M120 196v12', steel.dark, 5) +
        body(oval(120, 206, 17), s.second, s.sign(120, 206, 22, s.second), { shade: 4 }) +
        body(box(36, 108, 26, 38, 6), rubber, '', { shade: 3 })
      );
    }
    return (
      ground(116, 208, 80) +
      rod('M60 62C60 24 120 24 120 62C120 96 66 120 66 150C66 196 180 200 180 156C180 118 98 122 98 152C98 180 150 178 176 196', main, 12) +
      line(
        'M60 62C60 24 120 24 120 62C120 96 66 120 66 150C66 196 180 200 180 156C180 118 98 122 98 152C98 180 150 178 176 196',
        fleck.base,
        4,
        ' stroke-dasharray="4 14"',
      ) +
      rod('M60 62C58 82 72 92 92 92', main, 12) +
      clip(180, 196, -60) +
      (s.motif
        ? body(oval(176, 76, 26), s.second, s.sign(176, 76, 34, s.second), { shade: 5 })
        : body(soft(8, 152, 52, 204, 52, 204, 92, 152, 92), rubber, line('M164 64h28M164 78h18', fleck.base, 4), { shade: 4 }))
    );
  };

const catTree: Draw = (s) => {
  const { rng, main } = s;
  const rope = standingOut(main, [s.second, wood]);
  const post = (x: number, y: number, h: number): string =>
    body(
      box(x - 10, y, 20, h, 4),
      rope,
      line(
        times(Math.floor(h / 8), (i) => `M${x - 12} ${y + 4 + i * 8}l24 4`),
        rope.dark,
        2.5,
      ),
      { shade: 5 },
    );
  const deck = (x: number, y: number, w: number): string => body(box(x, y, w, 16, 8), main, '', { shade: 4 });
  const toy = (x: number, y: number): string => line(`M${x} ${y}v20`, ink.light, 2) + dot(x, y + 26, 8, s.accent.base);
  const nest = (x: number, y: number): string =>
    body(`M${x - 40} ${y}C${x - 40} ${y + 30} ${x + 40} ${y + 30} ${x + 40} ${y}z`, main, '', { shade: 6 }) +
    fill(oval(x, y, 40, 9), vary(main, 0.08).base);
  const cave = (x: number, y: number): string =>
    body(box(x, y, 84, 62, 12), main, s.sign(x + 20, y + 14, 20, main), { shade: 7 }) + fill(oval(x + 42, y + 36, 24, 22), main.deep);
  const style = rng.turn(3);
  if (style === 0)
    return (
      ground(120, 216, 84) +
      post(150, 20, 180) +
      post(84, 88, 112) +
      deck(118, 96, 88) +
      toy(188, 112) +
      nest(150, 44) +
      cave(48, 140) +
      body(box(36, 198, 168, 16, 8), vary(main, -0.04), '', { shade: 4 }) +
      deck(46, 82, 76)
    );
  if (style === 1)
    return (
      ground(120, 214, 80) +
      post(120, 82, 118) +
      body('M62 74C62 28 178 28 178 74C178 96 150 104 120 104C90 104 62 96 62 74z', main, '', { shade: 9 }) +
      fill(oval(120, 72, 46, 18), main.deep) +
      fill(oval(120, 78, 38, 11), s.second.light) +
      toy(160, 100) +
      body(soft(9, 50, 192, 190, 192, 196, 212, 44, 212), main, s.sign(120, 203, 18, main), { shade: 5 })
    );
  return (
    ground(120, 216, 90) +
    post(66, 52, 150) +
    post(172, 92, 110) +
    nest(66, 40) +
    deck(38, 108, 76) +
    deck(124, 78, 96) +
    line('M124 94L76 200M144 94L96 200', wood.base, 6) +
    line('M116 118h20M106 142h20M96 166h20', wood.base, 5) +
    toy(206, 94) +
    cave(124, 138) +
    body(box(28, 198, 184, 16, 8), vary(main, -0.04), '', { shade: 4 })
  );
};

const petBed: Draw = (s) => {
  const { rng, main } = s;
  const inner = standingOut(main, [s.second, s.accent]);
  const style = rng.turn(4);
  if (style === 1) {
    // Slice of toast.
    return (
      ground(120, 210, 90) +
      body(
        'M44 104C22 98 26 56 60 60C92 50 148 50 180 60C214 56 218 98 196 104V184C196 198 190 204 178 204H62C50 204 44 198 44 184z',
        inner.lightness < main.lightness ? inner : vary(main, -0.16),
        '',
        { shade: 10 },
      ) +
      body(
        'M60 108C42 100 44 72 66 76C96 68 144 68 174 76C196 72 198 100 180 108V178C180 186 176 188 168 188H72C64 188 60 186 60 178z',
        inner.lightness < main.lightness ? main : inner,
        s.sign(120, 134, 60, main),
        { shade: 6 },
      ) +
      dot(96, 132, 5, ink.base) +
      dot(144, 132, 5, ink.base) +
      line('M110 144q10 9 20 0', ink.base, 3.5)
    );
  }
  if (style === 2) {
    // Cave.
    return (
      ground(120, 210, 88) +
      body(
        'M34 196C30 92 70 40 120 40C170 40 210 92 206 196C206 206 198 208 190 208H50C42 208 34 206 34 196z',
        main,
        crease('M120 40C90 80 70 130 66 208M120 40C150 80 170 130 174 208', 3, '.12') + s.sign(178, 150, 30, main),
        { shade: 13 },
      ) +
      fill('M72 208C70 142 92 112 120 112C148 112 170 142 168 208z', main.deep) +
      body('M76 208C80 184 160 184 164 208z', inner, '', { shade: 4 }) +
      (s.motif
        ? ''
        : body(soft(5, 62, 66, 80, 26, 104, 50), main, '', { shade: 4 }) + body(soft(5, 178, 66, 160, 26, 136, 50), main, '', { shade: 4 }))
    );
  }
  const round = style === 0;
  return round
    ? ground(120, 204, 98) +
        body(oval(120, 146, 100, 56), main, '', { shade: 11 }) +
        fill(oval(120, 136, 66, 30), vary(main, -0.1).base) +
        body(oval(120, 142, 60, 25), inner, s.sign(120, 142, 40, inner), { shade: 5 }) +
        crease('M30 150C40 170 60 184 80 190M210 150C200 170 180 184 160 190M92 200L96 172M148 200L144 172', 3, '.12')
    : ground(120, 200, 100) +
        body(soft(20, 26, 84, 214, 84, 218, 150, 22, 150), vary(main, -0.03), stitch('M40 94H200', inner.base), { shade: 8 }) +
        body(soft(16, 48, 124, 192, 124, 200, 170, 40, 170), inner, s.sign(120, 146, 36, inner), { shade: 6 }) +
        body(soft(18, 16, 106, 50, 106, 54, 194, 18, 194), main, '', { shade: 6 }) +
        body(soft(18, 224, 106, 190, 106, 186, 194, 222, 194), main, '', { shade: 7 }) +
        body(soft(16, 18, 158, 222, 158, 220, 196, 20, 196), main, '', { shade: 7 });
};

const fishTank: Draw = (s) => {
  const { rng, main } = s;
  const water = '#9fd3e6';
  const fish = (x: number, y: number, tone = s.accent): string =>
    fill(
      `M${x - 16} ${y}C${x - 8} ${y - 13} ${x + 8} ${y - 11} ${x + 12} ${y}L${x + 24} ${y - 9}V${y + 9}L${x + 12} ${y}C${x + 8} ${y + 11} ${x - 8} ${y + 13} ${x - 16} ${y}z`,
      tone.base,
    ) + dot(x - 8, y - 3, 2, ink.base);
  const weed = line('M0 0C-10-16 8-26 0-44M12 0C4-14 18-20 12-34', foliage.base, 5);
  const scene =
    fill('M0 196C50 176 90 194 130 184C170 176 200 190 240 184V230H0z', standingOut(main, [s.second, paper]).base) +
    `<g transform="translate(70 190)">${weed}</g><g transform="translate(176 188)">${weed}</g>` +
    fish(110, 130, standingOut(glass, [s.accent, main])) +
    fish(158, 152, standingOut(glass, [main, s.second])) +
    dot(92, 110, 3.5, '#fff') +
    dot(88, 98, 2.5, '#fff') +
    s.sign(60, 160, 26, glass);
  if (rng.turn(2)) {
    const bowl = 'M84 56H156C204 82 214 134 186 182C180 196 170 204 156 204H84C70 204 60 196 54 182C26 134 36 82 84 56z';
    return (
      ground(120, 212, 66) +
      fill(bowl, glass.base, ' fill-opacity=".5"') +
      clipped(
        bowl,
        fill('M0 92Q120 108 240 92V230H0z', water, ' fill-opacity=".8"') +
          scene +
          pane('M52 92C44 120 50 150 62 172L72 166C62 144 58 120 64 96z', '.5'),
      ) +
      line(bowl, glass.deep, 2.5) +
      line('M80 56H160', main.base, 9)
    );
  }
  const tank = box(26, 62, 188, 140, 8);
  return (
    ground(120, 210, 98) +
    fill(tank, glass.base, ' fill-opacity=".5"') +
    clipped(tank, fill(box(20, 84, 200, 130), water, ' fill-opacity=".85"') + scene + pane('M40 64h16v140H40z', '.3')) +
    line(tank, glass.deep, 2.5) +
    body(box(20, 48, 200, 20, 6), main, fill(box(100, 56, 40, 4, 2), '#fff8dc'), { shade: 5 }) +
    body(box(20, 196, 200, 12, 4), main, '', { shade: 4 })
  );
};

const cage: Draw = (s) => {
  const { rng, main } = s;
  const base = standingOut(main, [s.second, wood]);
  const dome = rng.turn(2) === 0;
  const d = dome ? 'M58 178V110C58 50 182 50 182 110V178z' : 'M54 178V84L120 48L186 84V178z';
  const bird = standingOut(glass, [s.accent, s.second]);
  return (
    ground(120, 214, 74) +
    line('M120 48V34', main.base, 6) +
    line(oval(120, 26, 9), main.base, 5) +
    fill(d, main.light, ' fill-opacity=".18"') +
    rod('M70 128H170', wood, 6) +
    body('M96 120C92 96 116 88 128 100C142 104 150 118 152 126L176 138L148 140C130 150 100 144 96 120z', bird, '', { shade: 5 }) +
    dot(112, 106, 3, ink.base) +
    fill(soft(1, 99, 106, 84, 112, 100, 116), '#e8a13a') +
    line(
      dome
        ? 'M58 178V110C58 50 182 50 182 110V178M82 178V100C86 70 104 60 120 58M158 178V100C154 70 136 60 120 58M106 178V96C108 74 112 64 120 58M134 178V96C132 74 128 64 120 58'
        : 'M54 178V84L120 48L186 84V178M80 178V70M107 178V56M133 178V56M160 178V70M54 84H186',
      main.edge && main.lightness > 0.8 ? main.edge : main.base,
      3.5,
    ) +
    body(soft(8, 44, 174, 196, 174, 190, 208, 50, 208), base, s.sign(120, 192, 24, base), { shade: 7 }) +
    glint('M66 112V168', 2.5, '.3')
  );
};

const petToy: Draw = (s) =>
  ground(120, 206, 74) +
  turned(-28, rod('M70 60L176 176', s.second, 11)) +
  line(through(176, 54, 196, 90, 150, 110, 168, 140), ink.light, 2.5) +
  body(smooth(150, 138, 180, 130, 200, 152, 186, 178, 156, 174), s.main, s.sign(174, 154, 24, s.main)) +
  body(oval(78, 176, 30), s.accent, line('M50 176Q78 190 106 176M78 146Q64 176 78 206', s.second.base, 4));

const litterBox: Draw = (s) =>
  ground(120, 208, 96) +
  body('M30 150C30 70 70 44 120 44C170 44 210 70 210 150z', s.main, s.sign(176, 104, 30, s.main), { shade: 11 }) +
  fill('M74 150C74 106 94 88 120 88C146 88 166 106 166 150z', s.main.deep) +
  body(soft(12, 22, 142, 218, 142, 206, 204, 34, 204), standingOut(s.main, [s.second]), '', { shade: 9 });

const carrier: Draw = (s) =>
  ground(120, 210, 90) +
  rod('M84 66C84 34 156 34 156 66', s.second, 11) +
  body(
    soft(24, 34, 62, 206, 62, 214, 204, 26, 204),
    s.main,
    line(
      times(3, (i) => `M46 ${92 + i * 14}H74`),
      s.main.deep,
      5,
    ),
    { shade: 11 },
  ) +
  body(box(88, 84, 100, 104, 14), s.second, '', { shade: 5 }) +
  fill(box(98, 94, 80, 84, 8), '#3a3d43') +
  line(`${times(6, (i) => `M${106 + i * 13} 94V178`)}M98 122H178M98 150H178`, steel.base, 4) +
  s.sign(60, 160, 30, s.main);

const aquariumFood: Draw = (s) =>
  ground(120, 210, 58) +
  body(lathe(120, [48, 70, 48, 202], 0.12), s.main, s.sign(120, 136, 60, s.main) || line('M90 130h60', s.second.base, 8)) +
  body(lathe(120, [50, 48, 50, 70], 0.12), s.second);

export const pets: Drawings = {
  'pet-bowl': petBowl(),
  'pet-fountain': petBowl(3),
  leash: leash(),
  harness: leash(1),
  collar: leash(2),
  'cat-tree': catTree,
  'pet-bed': petBed,
  'fish-tank': fishTank,
  'bird-cage': cage,
  'pet-toy': petToy,
  'litter-box': litterBox,
  'pet-carrier': carrier,
  'pet-food': aquariumFood,
};
