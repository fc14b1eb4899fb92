import type { Pack } from '../../domain/pack';
import type { Rng } from '../ports';
import type { ShopperTraits } from './shopperTraits';

/** What a simulated shopper likes of one pack. */
export interface Taste {
  /** Joined keys of the categories of its interests. */
  readonly categories: readonly string[];
  /** Appeal less that of the least liked item that is still of the taste, per row: above 0 wanted, 0 at the edge, below 0 not. */
  readonly wanting: Float32Array;
  /** Rows of the taste: of each interest, the same number of those that appeal most. */
  readonly members: ReadonlySet<number>;
}

/** A smaller category is no place to have an interest in. */
const leastCategory = 4;

export const categoryKey = (category: readonly string[]): string => category.join('/');

/**
 * Draws a taste: categories by lot in proportion to their size, in each a direction of text. Appeal of an item to an interest is
 * `categoryWeight·[same category] + cos(text − mean text of the pack, direction)`; to a taste, the largest over its interests.
 * @param without a taste with which the new one shares neither categories nor rows.
 * @throws RangeError when the pack has too few categories of four items for the interests asked for.
 */
export function drawTaste(pack: Pack, traits: ShopperTraits, rng: Rng, without: Taste | null = null): Taste {
  const centred = centredRows(pack);
  const free = rowsByCategory(pack, without);
  const size = Math.max(1, Math.round((traits.tasteShare * pack.items.length) / traits.interests));
  const categories: string[] = [];
  const members = new Set<number>();
  const wanting = new Float32Array(pack.items.length).fill(Number.NEGATIVE_INFINITY);
  for (let interest = 0; interest < traits.interests; interest++) {
    const [key, rows] = drawCategory(free, rng);
    free.delete(key);
    categories.push(key);
    const appeal = appealOf(pack, centred, key, directionOf(centred, rows, pack.manifest.dimension, traits.directionItems, rng), traits);
    const order = Array.from(appeal, (_, row) => row)
      .filter((row) => !without?.members.has(row) && !members.has(row))
      .sort((a, b) => (appeal[b] as number) - (appeal[a] as number) || a - b);
    const edge = appeal[order[Math.min(size, order.length) - 1] ?? 0] as number;
    for (const row of order.slice(0, size)) members.add(row);
    for (let row = 0; row < wanting.length; row++) wanting[row] = Math.max(wanting[row] as number, (appeal[row] as number) - edge);
  }
  return { categories, wanting, members };
}

/** Rows in reach of a new taste, per category that is large enough. */
function rowsByCategory(pack: Pack, without: Taste | null): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  pack.items.forEach(({ category }, row) => {
    const key = categoryKey(category);
    if (without?.categories.includes(key) || without?.members.has(row)) return;
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  });
  for (const [key, { length }] of rows) if (length < leastCategory) rows.delete(key);
  return rows;
}

function drawCategory(free: ReadonlyMap<string, readonly number[]>, rng: Rng): readonly [string, readonly number[]] {
  let rest = rng() * [...free.values()].reduce((sum, { length }) => sum + length, 0);
  for (const entry of free) {
    rest -= entry[1].length;
    if (rest < 0) return entry;
  }
  throw new RangeError('the pack has too few categories for such a taste');
}

/** One pack, many shoppers. */
const centredOf = new WeakMap<Pack, Float32Array>();

function centredRows(pack: Pack): Float32Array {
  const known = centredOf.get(pack) ?? centre(pack);
  centredOf.set(pack, known);
  return known;
}

/** Texts less their mean, as unit rows: what all items of a pack share says nothing about taste. */
function centre(pack: Pack): Float32Array {
  const { dimension } = pack.manifest;
  const count = pack.items.length;
  const mean = new Float64Array(dimension);
  for (let at = 0; at < pack.vectors.length; at++)
    mean[at % dimension] = (mean[at % dimension] as number) + (pack.vectors[at] as number) / count;
  const rows = pack.vectors.map((value, at) => value - (mean[at % dimension] as number));
  for (let row = 0; row < count; row++) normalise(rows.subarray(row * dimension, (row + 1) * dimension));
  return rows;
}

function directionOf(centred: Float32Array, rows: readonly number[], dimension: number, items: number, rng: Rng): Float32Array {
  const direction = new Float32Array(dimension);
  for (let item = 0; item < items; item++) {
    const row = rows[Math.floor(rng() * rows.length)] as number;
    for (let k = 0; k < dimension; k++) direction[k] = (direction[k] as number) + (centred[row * dimension + k] as number);
  }
  normalise(direction);
  return direction;
}

function appealOf(pack: Pack, centred: Float32Array, key: string, direction: Float32Array, traits: ShopperTraits): Float32Array {
  const { dimension } = pack.manifest;
  return Float32Array.from(pack.items, ({ category }, row) => {
    let cosine = 0;
    for (let k = 0; k < dimension; k++) cosine += (centred[row * dimension + k] as number) * (direction[k] as number);
    return cosine + (categoryKey(category) === key ? traits.categoryWeight : 0);
  });
}

/** In place; a vector of zeros stays. */
function normalise(vector: Float32Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return;
  const scale = 1 / Math.sqrt(squares);
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] as number) * scale;
}
