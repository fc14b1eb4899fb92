/** Something that answers a query with an order of the catalogue. */
export interface SearchMethod {
  readonly name: string;
  /** What it is and which options it was given, in one line. */
  readonly settings: string;
  rank(query: string): Promise<Ranking>;
}

export interface Ranking {
  /** Rows of the pack's items, best first; at most `rankingDepth` matter. */
  readonly rows: readonly number[];
  /** The method's own word that nothing fits; null where it has no such word. */
  readonly noConfidentMatch: boolean | null;
}

/** How far down a ranking is asked for: recall@20 over judged items, with room for unjudged ones. */
export const rankingDepth = 60;
