/**
 * Maximal marginal relevance (Carbonell & Goldstein 1998): greedily takes the item with the largest
 * `relevance − strength × (largest similarity to what was taken)`. Ties keep the earlier item.
 * @param relevance scores on the scale of `similarity`, best first is not required.
 * @param strength 0 keeps the order by relevance; default of callers 0.3.
 * @returns positions into `relevance`, at most `limit`.
 */
export function diversify(
  relevance: ArrayLike<number>,
  similarity: (a: number, b: number) => number,
  strength: number,
  limit: number,
): number[] {
  const size = relevance.length;
  const nearest = new Float64Array(size);
  const taken = new Set<number>();
  while (taken.size < Math.min(limit, size)) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < size; at++) {
      if (taken.has(at)) continue;
      const score = (relevance[at] as number) - strength * (nearest[at] as number);
      if (score > bestScore) [best, bestScore] = [at, score];
    }
    if (best < 0) break;
    taken.add(best);
    for (let at = 0; at < size; at++) if (!taken.has(at)) nearest[at] = Math.max(nearest[at] as number, similarity(at, best));
  }
  return [...taken];
}
