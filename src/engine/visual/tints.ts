import { hexOfLab, type Lab, labOfHex } from './oklab';

/** Colours of all items of a pack, to look for items by a colour picked by eye. */
export interface TintTable {
  /** Per row in [0, 1]: 1 for an item wholly of that colour, 0 for one that has nothing near it. Null for text that is no `#rrggbb`. */
  nearness(tint: string): Float32Array | null;
  /** Colours worth offering with how many of the rows come near each, in the order of a colour wheel, greys last. */
  offer(rows: readonly number[]): { readonly tint: string; readonly count: number }[];
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
/**
 * What is offered: hues evenly about OKLab's circle, at two lightnesses where eyes tell two colours apart, browns and greys. Fixed, so that a
 * colour keeps its place whatever is found.
 */
const offered = [
  '#b3261e',
  '#e2574c',
  '#ef8a3c',
  '#f4b740',
  '#f2d95c',
  '#8fb33a',
  '#3f8f4f',
  '#1f5c3a',
  '#2f9e99',
  '#7cc4d6',
  '#3f7fc4',
  '#1f3b73',
  '#7a5cb8',
  '#c9a3dd',
  '#e79db0',
  '#c2477f',
  '#7a4a2b',
  '#b98a5e',
  '#e6d6b8',
  '#ffffff',
  '#c3c3c0',
  '#77787a',
  '#2b2c30',
] as const;

/** @param colours `[count, 16]` as in `PackLooks.colours`. */
export function createTintTable(colours: Float32Array): TintTable {
  const count = colours.length / itemColourNumbers;
  const nearnessTo = (lab: Lab): Float32Array =>
    Float32Array.from({ length: count }, (_, row) => itemNearness(colours, row * itemColourNumbers, lab));
  const columns = offered.map((tint) => ({ tint, near: nearnessTo(labOfHex(tint) ?? [0, 0, 0]) }));
  return {
    nearness(tint) {
      const lab = labOfHex(tint);
      return lab && nearnessTo(lab);
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
