import type { HistorySummary } from '../features/crossFeatures';
import { numericCount } from '../features/featureSchema';
import type { ItemTable } from '../features/itemTable';
import type { SimilarityRows } from '../features/similarityRows';
import type { Rng } from '../ports';

export interface CandidateOptions {
  /** Most candidates returned; default 500. Packs up to this size are taken whole. */
  readonly limit: number;
  readonly excluded: (item: number) => boolean;
  /** Of the exploration share. */
  readonly rng: Rng;
}
/** Own items whose neighbourhoods are centres of interest, picked far from each other. */
const interestCentres = 6;
const recentItems = 8;
/** Shares of the limit: interest centres, recent neighbours, popular, new; exploration takes what is left. */
const shares = { centres: 0.4, recent: 0.3, popular: 0.15, arrivals: 0.05 } as const;

/**
 * Rows worth ranking: neighbours of several interest centres, neighbours of the newest items, popular, new and a few at random.
 * Without a history the personal shares go to the popular ones.
 */
export function generateCandidates(table: ItemTable, rows: SimilarityRows, summary: HistorySummary, options: CandidateOptions): Int32Array {
  const allowed = Array.from({ length: table.count }, (_, item) => item).filter((item) => !options.excluded(item));
  if (allowed.length <= options.limit) return Int32Array.from(allowed);
  const chosen = new Set<number>();
  const addBest = (scores: (item: number) => number, size: number) => {
    const goal = Math.min(options.limit, chosen.size + Math.floor(size));
    const order = allowed.filter((item) => !chosen.has(item)).map((item) => ({ item, score: scores(item) }));
    order.sort((a, b) => b.score - a.score || a.item - b.item);
    for (let at = 0; chosen.size < goal && at < order.length; at++) chosen.add((order[at] as { item: number }).item);
  };
  const neighbours = (centres: readonly number[], size: number) => {
    if (centres.length === 0) return;
    const similarities = centres.map((item) => rows.text(item));
    const best = new Float32Array(table.count);
    for (const similarity of similarities) {
      for (let item = 0; item < best.length; item++) best[item] = Math.max(best[item] as number, similarity[item] as number);
    }
    addBest((item) => best[item] as number, size);
  };
  neighbours(pickCentres(rows, summary), shares.centres * options.limit);
  neighbours(
    summary.recent.slice(0, recentItems).map(({ item }) => item),
    shares.recent * options.limit,
  );
  addBest((item) => table.numeric[item * numericCount + numericNewness] as number, shares.arrivals * options.limit);
  const exploring = options.limit * (1 - shares.centres - shares.recent - shares.popular - shares.arrivals);
  addBest((item) => table.numeric[item * numericCount] as number, options.limit - exploring - chosen.size);
  const rest = allowed.filter((item) => !chosen.has(item));
  while (chosen.size < options.limit && rest.length > 0) {
    const at = Math.floor(options.rng() * rest.length);
    chosen.add(rest[at] as number);
    rest[at] = rest[rest.length - 1] as number;
    rest.pop();
  }
  return Int32Array.from(chosen);
}
const numericNewness = 6;

/** Farthest-point selection (Gonzalez 1985) over own items by interest: each centre is strong and unlike those before it. */
function pickCentres(rows: SimilarityRows, summary: HistorySummary): number[] {
  const pool = summary.recent.slice(0, 50);
  const nearest = new Float32Array(pool.length);
  const centres: number[] = [];
  while (centres.length < Math.min(interestCentres, pool.length)) {
    let best = -1;
    let bestScore = -1;
    pool.forEach((own, at) => {
      const score = centres.includes(own.item) ? -1 : own.weight60 * (1 - (nearest[at] as number));
      if (score > bestScore) [best, bestScore] = [at, score];
    });
    const centre = pool[best];
    if (!centre) break;
    centres.push(centre.item);
    const similarity = rows.text(centre.item);
    pool.forEach((own, at) => {
      nearest[at] = Math.max(nearest[at] as number, similarity[own.item] as number);
    });
  }
  return centres;
}
