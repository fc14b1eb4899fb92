import { dotRows } from '../retrieval/vectorIndex';
import type { TitleVectors } from './titleVectors';

/** Cosine of one item to every item, per view of the catalogue; rows are `[count]`. */
export interface SimilarityRows {
  readonly count: number;
  text(item: number): Float32Array;
  title(item: number): Float32Array;
  /** Null when the pack brings no factors. */
  factor(item: number): Float32Array | null;
}

/**
 * Rows are computed on first use and kept, least recently used dropped first, so that one new act costs one new row.
 * @param capacity rows kept per view; the history of a ranking must fit (see `historyItemLimit`).
 */
export function createSimilarityRows(source: {
  readonly vectors: Float32Array;
  readonly dimension: number;
  readonly titles: TitleVectors;
  /** Unit rows `[count, factorDimension]`, or null. */
  readonly factors: Float32Array | null;
  readonly factorDimension: number;
  readonly capacity: number;
}): SimilarityRows {
  const count = source.titles.count;
  const remember = (compute: (item: number, row: Float32Array) => void) => {
    const rows = new Map<number, Float32Array>();
    return (item: number): Float32Array => {
      let row = rows.get(item);
      if (row) rows.delete(item);
      else {
        row = new Float32Array(count);
        compute(item, row);
        if (rows.size >= source.capacity) {
          const oldest = rows.keys().next().value;
          if (oldest !== undefined) rows.delete(oldest);
        }
      }
      rows.set(item, row);
      return row;
    };
  };
  const { factors } = source;
  return {
    count,
    text: remember((item, row) => dotRows(source.vectors, vectorOf(source.vectors, source.dimension, item), row)),
    title: remember((item, row) => source.titles.fillRow(item, row)),
    factor: factors ? remember((item, row) => dotRows(factors, vectorOf(factors, source.factorDimension, item), row)) : () => null,
  };
}

const vectorOf = (vectors: Float32Array, dimension: number, item: number): Float32Array =>
  vectors.subarray(item * dimension, (item + 1) * dimension);
