import { offeredTints, type Tint } from '../../domain/tint';
import { hexOfLab, type Lab, labOfHex } from './oklab';

/** Colours of all items of a pack, to look for items by a colour picked by eye. */
export interface TintTable {
  /** Per row in [0, 1], to the nearest of some colours: 1 for an item wholly of one, 0 for one that has nothing near any. Text that is no `#rrggbb` is near nothing. */
  nearness(tints: readonly Tint[]): Float32Array;
  /** Colours worth offering with how many of the rows come near each, in the order of a colour wheel, greys last. */
  offer(rows: readonly number[]): { readonly tint: Tint; readonly count: number }[];
}

/** From this nearness on an item counts as being of a colour. */
export const tintFrom = 0.4;
/** Numbers an item takes: four colours of L, a, b and share each; a share of 0 says that there are fewer. */
export const itemColourNumbers = 16;

/** Distance at which a colour counts little more than half. */
const spread = 0.08;
/** Light and shade change a thing's lightness; who picks a colour means its hue. */
const lightnessWeight = 0.85;
const hueWeight = 1.5;
/** A colour with this share of an item, or more, counts in full. */
const fullShare = 0.45;

/** @param colours `[count, 16]` as in `PackLooks.colours`. */
export function createTintTable(colours: Float32Array): TintTable {
  const count = colours.length / itemColourNumbers;
  const nearnessTo = (lab: Lab): Float32Array =>
    Float32Array.from({ length: count }, (_, row) => itemNearness(colours, row * itemColourNumbers, lab));
  const columns = offeredTints.map((tint) => ({ tint, near: nearnessTo(labOfHex(tint) ?? [0, 0, 0]) }));
  return {
    nearness(tints) {
      const nearest = new Float32Array(count);
      for (const tint of tints) {
        const lab = labOfHex(tint);
        if (!lab) continue;
        nearnessTo(lab).forEach((near, row) => {
          nearest[row] = Math.max(nearest[row] as number, near);
        });
      }
      return nearest;
    },
    offer: (rows) =>
      columns.map(({ tint, near }) => ({
        tint,
        count: rows.reduce((sum, row) => sum + ((near[row] as number) >= tintFrom ? 1 : 0), 0),
      })),
  };
}

/** The best of an item's colours, by closeness and by how much of the item has it. */
function itemNearness(colours: Float32Array, start: number, tint: Lab): number {
  let best = 0;
  for (let at = start; at < start + itemColourNumbers; at += 4) {
    const share = colours[at + 3] as number;
    if (share === 0) break;
    const distance = Math.hypot(
      lightnessWeight * ((colours[at] as number) - tint[0]),
      hueWeight * ((colours[at + 1] as number) - tint[1]),
      hueWeight * ((colours[at + 2] as number) - tint[2]),
    );
    const closeness = Math.exp(-0.5 * (distance / spread) ** 2);
    best = Math.max(best, closeness * Math.sqrt(Math.min(1, share / fullShare)));
  }
  return best;
}

/** An item's colours as numbers `[16]`. */
export function colourNumbers(found: readonly { readonly lab: Lab; readonly share: number }[]): Float32Array {
  const numbers = new Float32Array(itemColourNumbers);
  found.slice(0, itemColourNumbers / 4).forEach(({ lab, share }, at) => {
    numbers.set([...lab, share], at * 4);
  });
  return numbers;
}

/** `#rrggbb` of described colours, for showing. */
export const hexes = (found: readonly { readonly lab: Lab }[]): string[] => found.map(({ lab }) => hexOfLab(lab));
