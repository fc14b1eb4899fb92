import { fusionWeights } from './fusionWeights';

/**
 * Fusion of lexical and vector evidence; the comparison behind the choice stands in docs/decisions/search-fusion.md.
 *
 * Convex combination of scores normalised by their theoretical minimum and the query's maximum ("TM2C2"; Bruch, Gai & Ingber, "An Analysis
 * of Fusion Functions for Hybrid Retrieval", ACM TOIS 42(1), 2023, arXiv:2210.11934):
 *
 *   f(q, d) = α · (cos(q, d) + 1) / (max cos + 1)  +  (1 − α) · max coverage · bm25(q, d) / max bm25
 *
 * to which a category term is added (β_w, β_m): does the query name the item's category, and is it near it in meaning? The largest coverage, the
 * share of the query's words that one item has, is ours: where no item has most of them, even the best by words says little.
 */
export interface FusionWeights {
  /** α, weight of meaning against words, in [0, 1]. */
  readonly meaning: number;
  /** Weight of the category named by words. */
  readonly categoryWords: number;
  /** Weight of the category near in meaning. */
  readonly categoryMeaning: number;
}

/** One query's evidence per row; every array `[count]`. */
export interface Evidence {
  /** 0 where no word matched. */
  readonly lexical: Float32Array;
  /** Share of the query's words that the row satisfies, in [0, 1]. */
  readonly coverage: Float32Array;
  /** Null before a query vector is there. */
  readonly cosine: Float32Array | null;
  readonly categoryWords: Float32Array;
  readonly categoryMeaning: Float32Array | null;
}

export function largest(values: ArrayLike<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at++) if ((values[at] as number) > most) most = values[at] as number;
  return most;
}

/** Fused score per row, in [0, 1 + β_w + β_m]. Without a query vector α is 0 and the meaning terms are left out. */
export function fuseConvex(evidence: Evidence, weights: FusionWeights = fusionWeights): Float32Array {
  const { lexical, coverage, cosine, categoryWords, categoryMeaning } = evidence;

  const mostLexical = largest(lexical);
  const alpha = cosine ? weights.meaning : 0;
  const perLexical = mostLexical > 0 ? ((1 - alpha) * largest(coverage)) / mostLexical : 0;
  const perCosine = cosine ? alpha / (largest(cosine) + 1) : 0;
  const fused = new Float32Array(lexical.length);
  for (let row = 0; row < fused.length; row++) {
    let score = perLexical * (lexical[row] as number) + weights.categoryWords * (categoryWords[row] as number);
    if (cosine) score += perCosine * ((cosine[row] as number) + 1);
    if (categoryMeaning) score += weights.categoryMeaning * (categoryMeaning[row] as number);
    fused[row] = score;
  }
  return fused;
}

/**
 * Reciprocal rank fusion (Cormack, Clarke & Büttcher, SIGIR 2009): Σ 1 / (k + rank) over the rankings that hold the row. Kept as the
 * yardstick of the comparison.
 * @param rankings Rows, best first.
 */
export function fuseReciprocalRank(rankings: readonly (readonly number[])[], count: number, k = 60): Float32Array {
  const fused = new Float32Array(count);
  for (const ranking of rankings) {
    ranking.forEach((row, at) => {
      fused[row] = (fused[row] as number) + 1 / (k + at + 1);
    });
  }
  return fused;
}
