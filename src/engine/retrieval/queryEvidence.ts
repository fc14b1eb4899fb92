import type { Pack } from '../../domain/pack';
import type { SearchAnswer } from '../../domain/search';
import { parseQuery } from '../text/parseQuery';
import { type CategoryAffinity, createCategoryAffinity } from './categoryAffinity';
import type { Evidence } from './fusion';
import { type LexicalIndex, loadLexicalIndex } from './lexicalIndex';
import { createVectorIndex, type VectorIndex } from './vectorIndex';

/** Everything that is known about a query before scores are fused. */
export interface QueryEvidence extends Evidence {
  /** Query words that matched a row. */
  readonly termsOf: (row: number) => readonly string[];
  readonly corrections: SearchAnswer['corrections'];
}

/** The indexes of one pack. */
export interface PackIndexes {
  readonly lexical: LexicalIndex;
  readonly vectors: VectorIndex;
  readonly affinity: CategoryAffinity;
}

/** @param lexicalJson What `buildLexicalIndex` wrote for this very pack. */
export function createPackIndexes(pack: Pack, lexicalJson: string): PackIndexes {
  const { items, manifest, vectors } = pack;
  return {
    lexical: loadLexicalIndex(lexicalJson),
    vectors: createVectorIndex(vectors, manifest.dimension),
    affinity: createCategoryAffinity(items, manifest, vectors, manifest.dimension),
  };
}

/**
 * @param queryVector Unit vector `[dimension]`, or null while the encoder is not ready. One that is all zeros or not finite counts as null.
 */
export function gatherEvidence(indexes: PackIndexes, count: number, query: string, queryVector: Float32Array | null): QueryEvidence {
  const answer = indexes.lexical.search(parseQuery(query));
  const usable = queryVector !== null && indexes.vectors.count === count && isUsable(queryVector);
  return {
    lexical: answer.score,
    coverage: answer.coverage,
    termsOf: answer.termsOf,
    corrections: answer.corrections,
    cosine: usable ? indexes.vectors.similarities(queryVector) : null,
    categoryWords: indexes.affinity.byWords(answer.units),
    categoryMeaning: usable ? indexes.affinity.byMeaning(queryVector) : null,
  };
}

function isUsable(vector: Float32Array): boolean {
  let square = 0;
  for (const value of vector) square += value * value;
  return Number.isFinite(square) && square > 0;
}
