/** From this grade on an item answers the query. */
export const relevantFrom = 2;

/**
 * nDCG@k with gains 2^grade − 1 and discounts log2(rank + 1) (Järvelin & Kekäläinen 2002; Burges et al. 2005).
 * @param ranked Grades of the judged items of a ranking, in its order; what is not listed was not found.
 * @param all Grades of all judged items, any order. Null when none is above 0.
 */
export function ndcgAtK(ranked: readonly number[], all: readonly number[], k: number): number | null {
  const gain = (grades: readonly number[]): number =>
    grades.slice(0, k).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const ideal = gain([...all].sort((left, right) => right - left));
  return ideal > 0 ? gain(ranked) / ideal : null;
}

/** Share of the relevant items among the first `k`, of as many as fit there. Null without relevant items. */
export function recallAtK(ranked: readonly number[], all: readonly number[], k: number): number | null {
  const relevant = (grades: readonly number[]): number => grades.filter((grade) => grade >= relevantFrom).length;
  const wanted = Math.min(k, relevant(all));
  return wanted > 0 ? relevant(ranked.slice(0, k)) / wanted : null;
}
