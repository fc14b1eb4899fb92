import type { ItemId } from './item';

/** Why an item is in a list; rendered by the interface in the shopper's language. */
export type Reason =
  /** The query named this id; `near`: it named an unknown id that looks like this one. */
  | { readonly kind: 'id'; readonly near?: true }
  | { readonly kind: 'words'; readonly terms: readonly string[] }
  | { readonly kind: 'meaning'; readonly similarity: number }
  | { readonly kind: 'interests'; readonly because: readonly ItemId[] }
  | { readonly kind: 'popular' }
  | { readonly kind: 'new' }
  | { readonly kind: 'exploration' }
  /** Near to what the shopper liked in other packs. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'similar'; readonly to: ItemId }
  /** Cosine of two pictures' descriptors. */
  | { readonly kind: 'looks'; readonly similarity: number };

export interface RankedItem {
  readonly itemId: ItemId;
  /** Ranking score; only its order within one list means anything. */
  readonly score: number;
  /** Calibrated probability in [0, 1] and its complement; null when there is too little evidence to say. */
  readonly confidence: readonly [number, number] | null;
  readonly reasons: readonly Reason[];
}

/** A named list on a page with the method that made it. */
export interface Shelf {
  readonly name: 'for-you' | 'because-you-viewed' | 'popular' | 'new';
  readonly method: ShelfMethod;
  readonly items: readonly RankedItem[];
  /** Item a "because you viewed" shelf is about. */
  readonly about: ItemId | null;
}
export type ShelfMethod =
  | 'personal-ranker'
  | 'base-ranker'
  | 'vector-neighbours'
  | 'picture-neighbours'
  | 'rating-count'
  | 'pack-arrivals'
  | 'taste-elsewhere'
  | 'editorial-mix';

/** Counterfactual explanation: what moved an item, checked by re-ranking without it. */
export interface Explanation {
  readonly itemId: ItemId;
  /** Rank among all candidates with the whole history; 1-based. */
  readonly rank: number;
  /** Per act: the rank the item has when only this act is left out. Largest effect first; only acts that really moved it. */
  readonly acts: readonly {
    readonly sequence: number;
    readonly kind: string;
    readonly itemId: ItemId | null;
    readonly rankWithout: number;
  }[];
  /**
   * The smallest set of acts that was found whose removal takes the item out of its place; none of them can be spared. Null when the item
   * would stand there anyway, or too many acts speak for it to name them.
   */
  readonly decisive: {
    readonly sequences: readonly number[];
    readonly rankWithout: number;
    /** What stands in the item's place without them. */
    readonly instead: ItemId | null;
  } | null;
  /** Rank with no history at all. */
  readonly rankWithoutHistory: number;
  readonly elapsedMs: number;
}
