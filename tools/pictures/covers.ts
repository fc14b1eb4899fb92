import { type Cover, inks, plainSign } from './cover';
import { graphicCovers } from './coversGraphic';
import { scenicCovers, suits } from './coversScenic';
import { standingOut } from './palette';
import type { Sketch } from './sketch';

/** Graphic and scenic covers in turn, so that a shelf never shows two of one composition side by side. */
const compositions = Array.from({ length: graphicCovers.length + scenicCovers.length }, (_, i) => {
  const half = Math.min(graphicCovers.length, scenicCovers.length);
  const list = i < half * 2 ? (i % 2 ? scenicCovers : graphicCovers) : graphicCovers;
  return list[i < half * 2 ? Math.floor(i / 2) : i - half];
});

/** The composition in turn; where that does not suit the book's sign, one far along the list, so as not to repeat the neighbour's. */
export function painted(s: Sketch, cover: Cover): string {
  const first = s.rng.turn(compositions.length);
  const order = compositions.map((_, i) => compositions[(first + i * 11) % compositions.length]);
  return order.find((composition) => composition && suits(composition, s.motif))?.(cover) ?? '';
}

/** A sheet of the given size and the inks it is printed with. */
export function coverOf(s: Sketch, w: number, h: number): Cover {
  const { rng } = s;
  const colours = inks(s);
  const shape = rng.int(0, 5);
  const sign = (cx: number, cy: number, size: number, on: Cover['ground']): string => {
    const colour = standingOut(on, [colours.a, colours.b, colours.ground]);
    const cut = standingOut(colour, [on]);
    return s.motif ? s.signIn(cx, cy, size, colour.base, cut.base) : plainSign(shape, cx, cy, size * 0.8, colour.base, cut.base);
  };
  return { w, h, ...colours, rng, motif: Boolean(s.motif), sign };
}
