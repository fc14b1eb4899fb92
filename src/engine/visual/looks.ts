import type { Item, ItemId } from '../../domain/item';
import type { PackLooks } from '../../domain/pack';
import type { PhotoAnswer, PhotoEmphasis } from '../../domain/photo';
import type { RankedItem } from '../../domain/rankedItem';
import { createVisualIndex, type VisualNeighbour } from './visualIndex';

/** Items by what their pictures look like. */
export interface Looks {
  /** Most alike first, itself left out; empty for an unknown item, and for one that nothing is like. */
  like(itemId: ItemId, limit: number, hidden: ReadonlySet<number>): RankedItem[];
  /** @param vector of a picture described by `describePicture`. @param hidden rows to leave out. */
  byPhoto(vector: Float32Array, limit: number, emphasis: PhotoEmphasis, hidden: ReadonlySet<number>): PhotoAnswer;
}

/** Pictures less alike than this share little that an eye would name; nine in ten drawings of the shop have twelve that are more alike. */
const alikeFrom = 0.66;
/**
 * The best of the shop's drawings is nearer than this to 95 of 100 photographs of a thing that it sells (simulated from drawings), and to one
 * in ten pictures of blobs, stripes or noise.
 */
const nearFrom = 0.76;

export function createLooks(items: readonly Item[], { visual }: PackLooks): Looks {
  const index = createVisualIndex(visual, items.length);
  const rowOf = new Map(items.map(({ id }, row) => [id, row]));
  const ranked = ({ row, similarity }: VisualNeighbour): RankedItem => ({
    itemId: (items[row] as Item).id,
    score: similarity,
    confidence: null,
    reasons: [{ kind: 'looks', similarity }],
  });
  return {
    like(itemId, limit, hidden) {
      const row = rowOf.get(itemId);
      return row === undefined ? [] : index.like(row, limit, alikeFrom, hidden).map(ranked);
    },
    byPhoto(vector, limit, emphasis, hidden) {
      const found = index.nearest(vector, limit, emphasis, hidden);
      return { results: found.map(ranked), nothingNear: (found[0]?.similarity ?? -1) < nearFrom };
    },
  };
}
