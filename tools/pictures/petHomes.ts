import { box, oval, soft } from './outline';
import { foliage, glass, ink, paper, standingOut, steel, vary, wood } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, clipped, crease, dot, fill, glint, ground, line, pane, rod, stitch, times } from './svg';

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

export const petHomes: Drawings = {
  'cat-tree': catTree,
  'pet-bed': petBed,
  'fish-tank': fishTank,
  'bird-cage': cage,
  'litter-box': litterBox,
  'pet-carrier': carrier,
};
