import type { TitleVectors } from './titleVectors';

/** Cosine of one item to every item, per view of the catalogue; rows are `[count]`. */
export interface SimilarityRows {
  readonly count: number;
  text(item: number): Float32Array;
  title(item: number): Float32Array;
  /** Null when the pack brings no factors. */
  factor(item: number): Float32Array | null;
}

/** `out[i] = vectors[i] · vectors[item]`; `vectors` is row-major `[count, dimension]`. */
export function dotRow(vectors: Float32Array, dimension: number, item: number, out: Float32Array): void {
  const start = item * dimension;
  const query = vectors.subarray(start, start + dimension);
  for (let row = 0, at = 0; row < out.length; row++) {
    // Four sums: one would make every addition wait for the one before.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let k = 0;
    for (; k + 4 <= dimension; k += 4, at += 4) {
      a += (query[k] as number) * (vectors[at] as number);
      b += (query[k + 1] as number) * (vectors[at + 1] as number);
      c += (query[k + 2] as number) * (vectors[at + 2] as number);
      d += (query[k + 3] as number) * (vectors[at + 3] as number);
    }
    for (; k < dimension; k++, at++) a += (query[k] as number) * (vectors[at] as number);
    out[row] = a + b + c + d;
  }
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
    text: remember((item, row) => dotRow(source.vectors, source.dimension, item, row)),
    title: remember((item, row) => source.titles.fillRow(item, row)),
    factor: factors ? remember((item, row) => dotRow(factors, source.factorDimension, item, row)) : () => null,
  };
}
