import type { Item } from '../../domain/item';
import type { PackManifest } from '../../domain/pack';
import { normaliseText } from '../text/normaliseText';
import type { QueryUnit } from '../text/parseQuery';
import { indexTerms, latinTerms, segmentHan, splitPieces } from '../text/tokenise';

/** How well a wish fits each category: by the words of the category's title, and by meaning. */
export interface CategoryAffinity {
  /** Per row, in [0, 1]: the query names the category of the item ("a book about …", "生日礼物"). 0 when it names none. */
  byWords(units: readonly QueryUnit[]): Float32Array;
  /** Per row, in [0, 1]: softmax of the query's cosine to category centroids, divided by its largest. */
  byMeaning(query: Float32Array): Float32Array;
}

/** Softness of the category choice by meaning; cosines of neighbouring categories differ by about this much. */
const temperature = 0.05;
/** Naming one level of a category is good evidence, not proof. */
const levelEvidence = 0.6;

interface Level {
  readonly key: string;
  /** One entry a title word and language: the index terms of that word. */
  readonly words: Readonly<Record<'zh' | 'en', readonly ReadonlySet<string>[]>>;
}

/**
 * @param vectors Row-major unit vectors `[items.length, dimension]`.
 */
export function createCategoryAffinity(
  items: readonly Item[],
  manifest: PackManifest,
  vectors: Float32Array,
  dimension: number,
): CategoryAffinity {
  const keys = [...new Set(items.map(({ category }) => category.join('/')))];
  const leafOf = Int32Array.from(items, ({ category }) => keys.indexOf(category.join('/')));
  const levelsOf = keys.map((key) => {
    const path = key.split('/');
    return path.map((_, at) => levelOf(path.slice(0, at + 1).join('/'), manifest));
  });
  const centroids = categoryCentroids(vectors, dimension, leafOf, keys.length);
  // A loop: `Float32Array.from` with a mapping goes through an iterator, which took a third of a search over 10,000 items.
  const spread = (perLeaf: ArrayLike<number>): Float32Array => {
    const perRow = new Float32Array(leafOf.length);
    for (let row = 0; row < perRow.length; row++) perRow[row] = perLeaf[leafOf[row] as number] ?? 0;
    return perRow;
  };
  return {
    byWords: (units) =>
      spread(levelsOf.map((levels) => 1 - levels.reduce((left, level) => left * (1 - levelEvidence * titleMatch(level, units)), 1))),
    byMeaning: (query) => spread(softAffinity(centroids, query, keys.length)),
  };
}

function levelOf(key: string, manifest: PackManifest): Level {
  const title = manifest.categories[key];
  return { key, words: { zh: titleWords(title?.zh ?? ''), en: titleWords(title?.en ?? '') } };
}

function titleWords(title: string): ReadonlySet<string>[] {
  const words: ReadonlySet<string>[] = [];
  for (const { kind, text } of splitPieces(normaliseText(title))) {
    if (kind === 'latin') words.push(new Set(latinTerms(text).slice(0, 1)));
    else for (const word of segmentHan(text)) words.push(new Set([word, ...indexTerms(word, true)]));
  }
  return words;
}

/** Largest share, over both languages, of a title's words that the query has; a whole title named is 1. */
function titleMatch({ words }: Level, units: readonly QueryUnit[]): number {
  const share = (list: readonly ReadonlySet<string>[]): number => {
    if (list.length === 0) return 0;
    let matched = 0;
    for (const word of list) {
      let best = 0;
      for (const { terms } of units) for (const [term, weight] of terms) if (weight > best && word.has(term)) best = weight;
      matched += best;
    }
    return matched / list.length;
  };
  return Math.max(share(words.zh), share(words.en));
}

/** Unit mean vectors `[categories, dimension]`; a category of opposite vectors keeps a zero centroid. */
function categoryCentroids(vectors: Float32Array, dimension: number, leafOf: Int32Array, count: number): Float32Array {
  const centroids = new Float32Array(count * dimension);
  leafOf.forEach((leaf, row) => {
    for (let at = 0; at < dimension; at++) {
      const to = leaf * dimension + at;
      centroids[to] = (centroids[to] as number) + (vectors[row * dimension + at] ?? 0);
    }
  });
  for (let leaf = 0; leaf < count; leaf++) {
    const centroid = centroids.subarray(leaf * dimension, (leaf + 1) * dimension);
    const norm = Math.hypot(...centroid);
    if (norm > 0) for (let at = 0; at < dimension; at++) centroid[at] = (centroid[at] as number) / norm;
  }
  return centroids;
}

function softAffinity(centroids: Float32Array, query: Float32Array, count: number): Float64Array {
  const affinity = new Float64Array(count);
  for (let leaf = 0; leaf < count; leaf++) {
    let cosine = 0;
    for (let at = 0; at < query.length; at++) cosine += (query[at] as number) * (centroids[leaf * query.length + at] as number);
    affinity[leaf] = cosine;
  }
  const most = affinity.reduce((left, right) => Math.max(left, right), Number.NEGATIVE_INFINITY);
  return affinity.map((cosine) => Math.exp((cosine - most) / temperature));
}
