import { around, box, lathe, oval, soft, star, through } from './outline';
import { brass, mix, paper, standingOut, steel, type Tone, vary, white } from './palette';
import type { Draw, Drawings } from './sketch';
import { body, crease, dot, fill, flat, glint, ground, line, pane, rod, stitch, times, turned } from './svg';

const gem = (x: number, y: number, r: number, tone: Tone): string =>
  flat(soft(2, x - r, y - r * 0.3, x - r * 0.5, y - r * 0.9, x + r * 0.5, y - r * 0.9, x + r, y - r * 0.3, x, y + r), tone) +
  fill(`M${x - r * 0.4} ${y - r * 0.3}L${x} ${y - r * 0.9}L${x + r * 0.4} ${y - r * 0.3}L${x} ${y + r * 0.9}z`, tone.light) +
  fill(`M${x + r * 0.4} ${y - r * 0.3}L${x + r} ${y - r * 0.3}L${x} ${y + r}z`, tone.dark);

const card: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(4);
  const trim = standingOut(main, [s.second, s.accent]);
  const ornament =
    s.sign(116, 116, 84, main) ||
    [
      fill('M60 200C80 150 150 190 176 120V210H60z', trim.base) + dot(136, 84, 22, s.accent.base),
      times(12, (i) => dot(76 + (i % 4) * 28, 70 + Math.floor(i / 4) * 42, 8, i % 2 ? trim.base : s.accent.base)),
      around(8, 34, 116, 116)
        .map(([x, y]) => dot(x, y, 15, trim.base))
        .join('') + dot(116, 116, 18, s.accent.base),
      line('M84 90h66M84 110h66M84 130h42', trim.base, 8),
    ][style] ||
    '';
  const envelope =
    body(box(58, 96, 160, 110, 8), vary(trim, trim.lightness > 0.8 ? 0 : 0.06), crease('M62 202L130 150M214 202L146 150', 2.5), {
      shade: 7,
    }) + body('M58 102C58 96 62 96 66 96H210C214 96 218 96 218 102L146 160Q138 166 130 160z', trim, '', { shade: 4 });
  return (
    ground(124, 214, 88) +
    turned(6, envelope, 138, 150) +
    turned(
      -6,
      body(box(50, 26, 132, 178, 7), vary(main, -0.06), '', { shade: 4 }) +
        body(box(46, 26, 130, 178, 7), main, line(box(55, 35, 112, 160, 4), trim.base, style % 2 ? 3 : 1.5) + ornament, {
          shade: 8,
          gleam: 5,
        }),
    )
  );
};

const jewelleryBox: Draw = (s) => {
  const { rng, main } = s;
  const velvet = standingOut(main, [s.second, s.accent]);
  const metal = standingOut(velvet, [s.accent, brass]);
  if (rng.turn(2)) {
    return (
      ground(120, 210, 92) +
      body(
        soft(10, 40, 34, 200, 34, 208, 112, 32, 112),
        vary(main, -0.03),
        fill(soft(7, 52, 46, 188, 46, 194, 104, 46, 104), '#c9dbe3') + pane('M84 102L124 46H146L106 102z', '.5'),
        { shade: 6 },
      ) +
      body(soft(6, 28, 112, 212, 112, 206, 204, 34, 204), main, fill(box(36, 156, 168, 3), main.deep), { shade: 9 }) +
      fill(soft(4, 38, 114, 202, 114, 200, 148, 40, 148), velvet.base) +
      times(5, (i) => line(`M${58 + i * 24} 116v30`, velvet.dark, 5)) +
      line(oval(72, 130, 11), metal.base, 4) +
      gem(72, 118, 7, s.accent) +
      line('M104 122C112 146 140 146 148 122', metal.base, 3, ' stroke-dasharray="1 5"') +
      dot(182, 128, 8, metal.base) +
      (s.sign(120, 180, 28, main) || dot(120, 180, 5, brass.base))
    );
  }
  return (
    ground(120, 212, 74) +
    body(
      soft(10, 58, 40, 182, 40, 182, 208, 58, 208),
      main,
      [0, 1, 2].map((i) => fill(box(68, 78 + i * 42, 104, 36, 4), vary(main, -0.06).base) + dot(120, 96 + i * 42, 5, metal.base)).join('') +
        line('M58 70H182', main.deep, 3),
      { shade: 11 },
    ) +
    rod('M104 40C104 24 136 24 136 40', brass, 6) +
    s.sign(120, 56, 22, main)
  );
};

const necklace: Draw = (s) => {
  const { rng, main } = s;
  const style = rng.turn(3);
  const chain = standingOut(paper, [main.lightness > 0.8 ? brass : main, brass]);
  const bust = rng.chance(0.5);
  const d = 'M58 36C56 110 90 160 120 168C150 160 184 110 182 36';
  const stand = bust
    ? body(
        'M92 20H148C148 60 160 84 192 104C206 116 204 206 196 208H44C36 206 34 116 48 104C80 84 92 60 92 20z',
        standingOut(main, [s.second, paper]),
        '',
        { shade: 12 },
      )
    : '';
  const beads = times(15, (i) => {
    const angle = (i / 14) * Math.PI;
    const [x, y, r] = [120 - 62 * Math.cos(angle), (bust ? 66 : 44) + 100 * Math.sin(angle), 7 + 6 * Math.sin(angle)];
    return body(oval(x, y, r), i % 3 === 1 ? s.accent : main, '', { shade: 3, gleam: 2 });
  });
  if (style === 1) return ground(120, 214, 70) + stand + beads;
  const pendant = s.motif
    ? body(oval(120, 184, 24), main, s.sign(120, 184, 32, main), { shade: 5 })
    : style === 2
      ? gem(120, 186, 24, main)
      : body('M120 160C134 178 144 186 144 196A24 22 0 0 1 96 196C96 186 106 178 120 160z', main, '', { shade: 5 });
  return (
    ground(120, 216, 70) +
    stand +
    line(d, chain.dark, 4.5, ' stroke-dasharray="1 7"') +
    line(d, chain.base, 3, ' stroke-dasharray="3 5"') +
    pendant +
    dot(120, 164, 5, chain.base)
  );
};

const ring: Draw = (s) => {
  const { rng, main } = s;
  const metal = main.lightness > 0.4 ? main : brass;
  const style = rng.turn(3);
  const stone = standingOut(metal, [s.second, s.accent]);
  const bandD = oval(120, 142, 56, 58);
  const band = line(bandD, metal.deep, 19) + line(bandD, metal.base, 16) + line(bandD, metal.light, 4, ' transform="translate(-2 -2)"');
  const box1 = rng.chance(0.4)
    ? body(soft(14, 48, 150, 192, 150, 188, 212, 52, 212), s.second, '', { shade: 8 }) +
      body(soft(12, 62, 138, 178, 138, 182, 160, 58, 160), vary(s.second, 0.08), '', { shade: 4 })
    : '';
  const top =
    style === 1
      ? times(5, (i) => gem(88 + i * 16, 82 - (i % 4 ? 6 : 0), 9, stone))
      : style === 2
        ? body(soft(9, 92, 68, 148, 68, 142, 102, 98, 102), metal, s.sign(120, 84, 26, metal) || line('M104 84h32', metal.deep, 3), {
            shade: 4,
          })
        : line('M100 96L92 74M140 96L148 74', metal.dark, 5) +
          gem(120, 66, 32, stone) +
          line('M182 40v14M175 47h14M70 34v10M65 39h10', mix(brass, white, 0.3).base, 3);
  return ground(120, 214, 66) + (box1 ? `<g transform="translate(0 -20)">${band}${top}</g>${box1}` : band + top);
};

const balloon: Draw = (s) => {
  const { rng, main } = s;
  const heart = s.motif === 'heart' || rng.turn(3) === 2;
  const one = (x: number, y: number, r: number, tone: Tone, sign = ''): string => {
    const d = heart
      ? `M${x} ${y + r}C${x - r * 1.3} ${y + r * 0.2} ${x - r * 1.2} ${y - r} ${x - r * 0.5} ${y - r}C${x - r * 0.2} ${y - r} ${x} ${y - r * 0.7} ${x} ${y - r * 0.5}C${x} ${y - r * 0.7} ${x + r * 0.2} ${y - r} ${x + r * 0.5} ${y - r}C${x + r * 1.2} ${y - r} ${x + r * 1.3} ${y + r * 0.2} ${x} ${y + r}z`
      : `M${x} ${y + r * 1.2}C${x - r * 0.8} ${y + r * 0.8} ${x - r} ${y + r * 0.2} ${x - r} ${y - r * 0.1}A${r} ${r} 0 0 1 ${x + r} ${y - r * 0.1}C${x + r} ${y + r * 0.2} ${x + r * 0.8} ${y + r * 0.8} ${x} ${y + r * 1.2}z`;
    const knot = y + r * (heart ? 1 : 1.2);
    return (
      line(through(x, knot, (x + 120) / 2 + 6, (knot + 214) / 2, 120, 214), steel.dark, 2) +
      body(d, tone, sign, { shade: r * 0.22, gleam: 5 }) +
      fill(`M${x - 5} ${knot + 6}L${x} ${knot - 2}L${x + 5} ${knot + 6}z`, tone.dark) +
      glint(`M${x - r * 0.6} ${y - r * 0.2}q${r * 0.06}-${r * 0.3} ${r * 0.3}-${r * 0.42}`, 5)
    );
  };
  return (
    ground(120, 218, 24) +
    one(74, 92, 40, s.second) +
    one(170, 88, 38, s.accent) +
    one(122, 78, 48, main, heart ? '' : s.sign(122, 76, 50, main))
  );
};

const brooch: Draw = (s) =>
  ground(120, 204, 56) +
  body(star(120, 120, 84, 8, 0.78, 12), s.main, s.sign(120, 120, 70, s.main) || gem(120, 118, 34, s.second), { shade: 10 }) +
  line(oval(120, 120, 52), s.second.base, 4) +
  dot(120, 52, 7, s.accent.base) +
  dot(120, 188, 7, s.accent.base);
const earring: Draw = (s) =>
  ground(120, 212, 64) +
  [78, 162]
    .map(
      (x) =>
        line(`M${x} 66C${x - 14} 44 ${x + 16} 30 ${x + 16} 56`, brass.base, 4) +
        dot(x, 76, 7, brass.base) +
        (s.motif
          ? body(oval(x, 132, 34), s.main, s.sign(x, 132, 46, s.main), { shade: 7 })
          : gem(x, 112, 26, s.main) + dot(x, 156, 9, s.second.base) + dot(x, 178, 6, s.accent.base)),
    )
    .join('');
const keyring: Draw = (s) =>
  ground(120, 212, 56) +
  line(oval(120, 62, 32), steel.dark, 8) +
  line(oval(120, 62, 32), steel.light, 3) +
  line('M120 94V116', steel.dark, 6) +
  body(
    soft(20, 78, 112, 162, 112, 166, 208, 74, 208),
    s.main,
    stitch(soft(14, 86, 120, 154, 120, 158, 200, 82, 200), s.second.base) + s.sign(120, 164, 56, s.main),
    { shade: 9 },
  ) +
  turned(-30, body(box(70, 82, 14, 70, 4), s.accent, '', { shade: 3 }), 92, 80);
const musicBox: Draw = (s) =>
  ground(120, 212, 72) +
  body(soft(8, 52, 128, 188, 128, 192, 208, 48, 208), s.main, s.sign(120, 170, 50, s.main) || line('M64 170H176', s.second.base, 6), {
    shade: 11,
  }) +
  body(soft(6, 44, 112, 196, 112, 196, 134, 44, 134), vary(s.main, 0.05), '', { shade: 5 }) +
  rod('M192 168H216V150', brass, 6) +
  dot(216, 146, 7, s.accent.base) +
  body(lathe(120, [6, 100, 8, 112]), brass) +
  dot(120, 50, 12, '#f1c9a5') +
  fill('M120 60L96 104H144z', s.second.base) +
  line('M110 72C92 66 90 48 104 36M130 72C148 66 150 48 136 36', '#f1c9a5', 5);

export const gifts: Drawings = {
  card,
  'jewellery-box': jewelleryBox,
  necklace,
  ring,
  balloon,
  brooch,
  earring,
  keyring,
  'music-box': musicBox,
};
