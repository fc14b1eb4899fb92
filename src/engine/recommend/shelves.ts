import type { ItemId } from '../../domain/item';
import type { RankedItem, Reason, Shelf } from '../../domain/rankedItem';
import { type HistorySummary, summarizeHistory } from '../features/crossFeatures';
import { numericCount } from '../features/featureSchema';
import { type EffectiveHistory, emptyHistory } from '../features/history';
import { seededRng } from '../random';
import { diversify } from '../ranking/diversity';
import { generateCandidates } from './candidates';
import type { HomeOptions } from './recommender';
import type { Catalogue, Scorer } from './scorer';

const candidateLimit = 500;
const shelfLength = 12;
const diversityStrength = 0.3;
/** Acts within this time keep an item out of "for you": the shopper has just seen it, other pages lead back to it. */
const seenDays = 30;
/** Fewer acts than this say too little for a probability. */
const minimumEvidence = 3;
/** Weight of a popularity z-score (about ±2) beside a cosine to what was liked in other packs; chosen by `npm run eval -- --cross`. */
export const elsewherePopularityShare = 0.2;

export interface KnownShopper {
  readonly history: EffectiveHistory;
  /** Unit vector `[dimension]` of what was liked in other packs, while nothing is known of this one. */
  readonly taste: Float32Array | null;
}

export function homeShelves(
  catalogue: Catalogue,
  scorer: Scorer,
  known: KnownShopper,
  servesSnapshot: boolean,
  options: HomeOptions,
): Shelf[] {
  const limit = options.limit ?? shelfLength;
  const excluded = new Set([...known.history.hidden, ...options.excluded.flatMap((id) => catalogue.rowOf.get(id) ?? [])]);
  const history = options.personal ? known.history : emptyHistory;
  const taste = options.personal ? known.taste : null;
  const first = taste
    ? likedElsewhere(catalogue, taste, excluded, limit)
    : forYou(catalogue, scorer, history, servesSnapshot, excluded, limit, options);
  const shelves: Shelf[] = [first];
  const about = history.acts.findLast(({ item }) => !excluded.has(item));
  if (about) {
    const items = similarItems(catalogue, about.item, limit, excluded);
    const id = catalogue.pack.items[about.item]?.id ?? null;
    shelves.push({ name: 'because-you-viewed', method: 'vector-neighbours', items, about: id });
  }
  shelves.push({ name: 'popular', method: 'rating-count', items: popularItems(catalogue, limit, excluded), about: null });
  const arrivals = catalogue.pack.manifest.arrivals.filter((id) => !excluded.has(catalogue.rowOf.get(id) ?? -1)).slice(0, limit);
  if (arrivals.length > 0) {
    const items = arrivals.map((itemId, at) => ({ itemId, score: -at, confidence: null, reasons: [{ kind: 'new' } as const] }));
    shelves.push({ name: 'new', method: 'pack-arrivals', items, about: null });
  }
  return shelves;
}

/** Without a history the ranker has nothing to say: a varied mix of popular items, and the shelf says so. */
function forYou(
  catalogue: Catalogue,
  scorer: Scorer,
  history: EffectiveHistory,
  servesSnapshot: boolean,
  excluded: ReadonlySet<number>,
  limit: number,
  options: HomeOptions,
): Shelf {
  const summary = summarizeHistory(history, options.nowMs);
  const seen = new Set(history.acts.filter(({ atMs }) => options.nowMs - atMs < seenDays * 86_400_000).map(({ item }) => item));
  const candidates = generateCandidates(catalogue.table, catalogue.rows, summary, {
    limit: candidateLimit,
    excluded: (item) => excluded.has(item) || seen.has(item),
    rng: seededRng(options.seed),
  });
  const personal = history.acts.length > 0;
  const popularity = Float32Array.from(candidates, (item) => catalogue.table.numeric[item * numericCount] as number);
  const { order: scores, interest } = personal ? scorer.scores(summary, candidates) : { order: popularity, interest: popularity };
  const head = Array.from(candidates, (_, at) => at)
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || (candidates[a] as number) - (candidates[b] as number))
    .slice(0, 4 * limit);
  // Scaled to [0, 1], so that a logit and a cosine can be weighed against each other.
  const top = scores[head[0] ?? 0] ?? 0;
  const span = Math.max(1e-6, top - (scores[head.at(-1) ?? 0] ?? 0));
  const relevance = head.map((at) => 1 - (top - (scores[at] as number)) / span);
  const similarity = (a: number, b: number) =>
    rowSimilarity(catalogue, candidates[head[a] as number] ?? 0, candidates[head[b] as number] ?? 0);
  const order = diversify(relevance, similarity, diversityStrength, limit).map((position) => head[position] as number);
  const items = order.map((at): RankedItem => {
    const row = candidates[at] as number;
    const probability = personal && history.acts.length >= minimumEvidence ? scorer.probability(interest[at] as number) : null;
    return {
      itemId: idOf(catalogue, row),
      score: scores[at] as number,
      confidence: probability === null ? null : [probability, 1 - probability],
      reasons: personal ? interestReasons(catalogue, summary, row) : [{ kind: 'popular' }],
    };
  });
  const method = personal ? (servesSnapshot ? 'personal-ranker' : 'base-ranker') : 'editorial-mix';
  return { name: 'for-you', method, items, about: null };
}

/** Nothing was done here yet: nearest to what was liked elsewhere, ties and neighbours settled by what is popular. */
function likedElsewhere(catalogue: Catalogue, taste: Float32Array, excluded: ReadonlySet<number>, limit: number): Shelf {
  const { vectors, manifest } = catalogue.pack;
  const scored = catalogue.pack.items.map((_, row) => {
    const near = dot(taste, 0, vectors, row, manifest.dimension);
    return { row, score: near + elsewherePopularityShare * (catalogue.table.numeric[row * numericCount] as number) };
  });
  const head = scored
    .filter(({ row }) => !excluded.has(row))
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, 4 * limit);
  const span = Math.max(1e-6, (head[0]?.score ?? 0) - (head.at(-1)?.score ?? 0));
  const relevance = head.map(({ score }) => 1 - ((head[0]?.score ?? 0) - score) / span);
  const similarity = (a: number, b: number) => rowSimilarity(catalogue, head[a]?.row ?? 0, head[b]?.row ?? 0);
  const items = diversify(relevance, similarity, diversityStrength, limit).map((at): RankedItem => {
    const { row, score } = head[at] as { row: number; score: number };
    return { itemId: idOf(catalogue, row), score, confidence: null, reasons: [{ kind: 'elsewhere' }] };
  });
  return { name: 'for-you', method: 'taste-elsewhere', items, about: null };
}

/** An item unlike all own ones is there to explore. */
function interestReasons(catalogue: Catalogue, summary: HistorySummary, row: number): Reason[] {
  const because = likeOwnItems(catalogue, summary, row);
  return because.length > 0 ? [{ kind: 'interests', because }] : [{ kind: 'exploration' }];
}

/** Up to two own items that are clearly like the row, most alike first. */
export function likeOwnItems(catalogue: Catalogue, summary: HistorySummary, row: number): ItemId[] {
  return summary.recent
    .slice(0, 50)
    .map(({ item }) => ({ item, similarity: rowSimilarity(catalogue, item, row) }))
    .filter(({ item, similarity }) => item !== row && similarity > 0.35)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, 2)
    .map(({ item }) => idOf(catalogue, item));
}

export function similarItems(catalogue: Catalogue, row: number, limit: number, excluded: ReadonlySet<number>): RankedItem[] {
  const similarity = catalogue.rows.text(row);
  const to = idOf(catalogue, row);
  return Array.from(similarity, (score, item) => ({ item, score }))
    .filter(({ item }) => item !== row && !excluded.has(item))
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, limit)
    .map(({ item, score }) => ({ itemId: idOf(catalogue, item), score, confidence: null, reasons: [{ kind: 'similar', to }] }));
}

function popularItems(catalogue: Catalogue, limit: number, excluded: ReadonlySet<number>): RankedItem[] {
  return catalogue.pack.items
    .map((item, row) => ({ item, row, score: item.rating?.count ?? 0 }))
    .filter(({ row }) => !excluded.has(row))
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, limit)
    .map(({ item, score }) => ({ itemId: item.id, score, confidence: null, reasons: [{ kind: 'popular' }] }));
}

/** Cosine from the cached row of `a`, which is an own item or a head candidate. */
function rowSimilarity(catalogue: Catalogue, a: number, b: number): number {
  const { vectors, manifest } = catalogue.pack;
  return dot(vectors, a, vectors, b, manifest.dimension);
}

function dot(left: Float32Array, a: number, right: Float32Array, b: number, dimension: number): number {
  let sum = 0;
  for (let k = 0; k < dimension; k++) sum += (left[a * dimension + k] as number) * (right[b * dimension + k] as number);
  return sum;
}

function idOf(catalogue: Catalogue, row: number): ItemId {
  const item = catalogue.pack.items[row];
  if (!item) throw new RangeError(`row ${row} is outside the pack`);
  return item.id;
}
