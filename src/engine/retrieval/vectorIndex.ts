/**
 * Exact inner products of a query with every row. Four rows and two columns at a time: eight independent sums keep the processor's units
 * busy where a plain loop waits for each addition, and each number of the query is read once for four rows.
 * @param vectors Row-major `[count, dimension]`.
 * @param query `[dimension]`.
 * @param out `[count]`, overwritten.
 */
export function dotRows(vectors: Float32Array, query: Float32Array, out: Float32Array): Float32Array {
  const dimension = query.length;
  const even = dimension - (dimension % 2);
  const blocks = out.length - (out.length % 4);
  // A copy in double precision saves a conversion per product.
  const wide = Float64Array.from(query);
  for (let row = 0; row < blocks; row += 4) {
    const first = row * dimension;
    const second = first + dimension;
    const third = second + dimension;
    const fourth = third + dimension;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let at = 0; at < even; at += 2) {
      const left = wide[at] as number;
      const right = wide[at + 1] as number;
      a += (vectors[first + at] as number) * left;
      b += (vectors[second + at] as number) * left;
      c += (vectors[third + at] as number) * left;
      d += (vectors[fourth + at] as number) * left;
      e += (vectors[first + at + 1] as number) * right;
      f += (vectors[second + at + 1] as number) * right;
      g += (vectors[third + at + 1] as number) * right;
      h += (vectors[fourth + at + 1] as number) * right;
    }
    out[row] = a + e;
    out[row + 1] = b + f;
    out[row + 2] = c + g;
    out[row + 3] = d + h;
  }
  if (even < dimension) addLastColumn(vectors, query, out, blocks);
  for (let row = blocks; row < out.length; row++) out[row] = plainDot(vectors, row * dimension, wide);
  return out;
}

function addLastColumn(vectors: Float32Array, query: Float32Array, out: Float32Array, rows: number): void {
  const last = query.length - 1;
  for (let row = 0; row < rows; row++) {
    out[row] = (out[row] as number) + (query[last] as number) * (vectors[row * query.length + last] as number);
  }
}

function plainDot(vectors: Float32Array, start: number, query: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < query.length; at++) sum += (vectors[start + at] as number) * (query[at] as number);
  return sum;
}

/**
 * Rows of the `limit` largest scores, best first, ties by row. A bounded min-heap: O(count · log limit), no array of all rows.
 * @param allowed `[scores.length]`, 0 leaves a row out; null allows all.
 */
export function topRows(scores: ArrayLike<number>, limit: number, allowed: Uint8Array | null = null): number[] {
  const heap: number[] = [];
  if (limit <= 0) return heap;
  const worse = (left: number, right: number): boolean => {
    const difference = (scores[left] as number) - (scores[right] as number);
    return difference < 0 || (difference === 0 && left > right);
  };
  for (let row = 0; row < scores.length; row++) {
    if (allowed && allowed[row] === 0) continue;
    if (heap.length < limit) {
      heap.push(row);
      siftUp(heap, worse);
    } else if (worse(heap[0] as number, row)) {
      heap[0] = row;
      siftDown(heap, worse);
    }
  }
  return heap.sort((left, right) => (worse(left, right) ? 1 : -1));
}

function siftUp(heap: number[], worse: (left: number, right: number) => boolean): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!worse(heap[at] as number, heap[parent] as number)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function siftDown(heap: number[], worse: (left: number, right: number) => boolean): void {
  let at = 0;
  for (;;) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && worse(heap[child] as number, heap[least] as number)) least = child;
    }
    if (least === at) return;
    swap(heap, at, least);
    at = least;
  }
}

function swap(heap: number[], left: number, right: number): void {
  const held = heap[left] as number;
  heap[left] = heap[right] as number;
  heap[right] = held;
}

/** Exact nearest rows by inner product (cosine, since rows are unit vectors). */
export interface VectorIndex {
  readonly count: number;
  readonly dimension: number;
  /** Row `[dimension]` as a view. */
  vector(row: number): Float32Array;
  /** All similarities `[count]`; the buffer is reused by the next call. Throws RangeError on another dimension. */
  similarities(query: Float32Array): Float32Array;
  /** The `limit` nearest rows, best first. */
  nearest(query: Float32Array, limit: number, allowed?: Uint8Array | null): { row: number; similarity: number }[];
}

export function createVectorIndex(vectors: Float32Array, dimension: number): VectorIndex {
  const count = dimension > 0 ? Math.floor(vectors.length / dimension) : 0;
  const buffer = new Float32Array(count);
  const similarities = (query: Float32Array): Float32Array => {
    if (query.length !== dimension) throw new RangeError(`Query vector has ${query.length} numbers; the pack's vectors have ${dimension}.`);
    return dotRows(vectors, query, buffer);
  };
  return {
    count,
    dimension,
    vector: (row) => vectors.subarray(row * dimension, (row + 1) * dimension),
    similarities,
    nearest: (query, limit, allowed = null) => {
      const scores = similarities(query);
      return topRows(scores, limit, allowed).map((row) => ({ row, similarity: scores[row] as number }));
    },
  };
}
