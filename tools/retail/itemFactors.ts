import { seededRng } from '../../src/engine/random';

/** Somebody of the population. */
export interface Buyer {
  readonly baskets: readonly { readonly items: readonly number[] }[];
}

/**
 * Factors of items from what is bought in one basket: a truncated eigendecomposition (subspace iteration; Halko et al. 2011) of the
 * positive pointwise mutual information of baskets (Levy & Goldberg 2014), eigenvectors scaled by the square root of their value.
 * Baskets, not users, so that a training example's history does not reach its own target through the factors.
 * @returns unit rows `[count, dimension]`; items that were never sold get a zero row.
 */
export function itemFactors(users: readonly Buyer[], count: number, dimension: number): Float32Array {
  const matrix = mutualInformation(users, count);
  const rng = seededRng(64);
  let basis = orthonormal(
    Float64Array.from({ length: count * dimension }, () => rng() - 0.5),
    count,
    dimension,
  );
  for (let pass = 0; pass < 12; pass++) basis = orthonormal(multiply(matrix, basis, count, dimension), count, dimension);
  const image = multiply(matrix, basis, count, dimension);
  const factors = new Float32Array(count * dimension);
  for (let k = 0; k < dimension; k++) {
    let value = 0;
    for (let item = 0; item < count; item++) value += (basis[item * dimension + k] as number) * (image[item * dimension + k] as number);
    const scale = Math.sqrt(Math.max(0, value));
    for (let item = 0; item < count; item++) factors[item * dimension + k] = (basis[item * dimension + k] as number) * scale;
  }
  for (let item = 0; item < count; item++) {
    const row = factors.subarray(item * dimension, (item + 1) * dimension);
    const norm = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    for (let k = 0; k < dimension; k++) row[k] = norm > 0 ? (row[k] as number) / norm : 0;
  }
  return factors;
}

interface SparseRows {
  readonly columns: readonly Int32Array[];
  readonly values: readonly Float64Array[];
}

/** max(0, log(n_ij N / (n_i n_j))) with shrunk pair counts: a pair seen once proves little. */
function mutualInformation(users: readonly Buyer[], count: number): SparseRows {
  const pairs = new Float32Array(count * count);
  const single = new Float64Array(count);
  let baskets = 0;
  for (const user of users) {
    for (const { items } of user.baskets) {
      baskets++;
      // Large baskets would otherwise decide everything: each pair counts 1 / log size.
      const weight = 1 / Math.log2(1 + items.length);
      for (const a of items) {
        single[a] = (single[a] as number) + 1;
        for (const b of items) if (a !== b) pairs[a * count + b] = (pairs[a * count + b] as number) + weight;
      }
    }
  }
  const columns: Int32Array[] = [];
  const values: Float64Array[] = [];
  for (let a = 0; a < count; a++) {
    const at: number[] = [];
    const of: number[] = [];
    for (let b = 0; b < count; b++) {
      const seen = pairs[a * count + b] as number;
      if (seen === 0) continue;
      const expected = ((single[a] as number) * (single[b] as number)) / baskets;
      const information = Math.log((seen * 4 + 1) / (expected + 1)) * (seen / (seen + 1));
      if (information > 0) {
        at.push(b);
        of.push(information);
      }
    }
    columns.push(Int32Array.from(at));
    values.push(Float64Array.from(of));
  }
  return { columns, values };
}

function multiply(matrix: SparseRows, basis: Float64Array, count: number, dimension: number): Float64Array {
  const out = new Float64Array(count * dimension);
  for (let row = 0; row < count; row++) {
    const columns = matrix.columns[row] as Int32Array;
    const values = matrix.values[row] as Float64Array;
    const to = row * dimension;
    for (let at = 0; at < columns.length; at++) {
      const from = (columns[at] as number) * dimension;
      const value = values[at] as number;
      for (let k = 0; k < dimension; k++) out[to + k] = (out[to + k] as number) + value * (basis[from + k] as number);
    }
  }
  return out;
}

/** Modified Gram-Schmidt over the columns, in place. */
function orthonormal(basis: Float64Array, count: number, dimension: number): Float64Array {
  const at = (item: number, k: number) => item * dimension + k;
  for (let k = 0; k < dimension; k++) {
    for (let j = 0; j < k; j++) {
      let dot = 0;
      for (let item = 0; item < count; item++) dot += (basis[at(item, k)] as number) * (basis[at(item, j)] as number);
      for (let item = 0; item < count; item++) basis[at(item, k)] = (basis[at(item, k)] as number) - dot * (basis[at(item, j)] as number);
    }
    let squares = 0;
    for (let item = 0; item < count; item++) squares += (basis[at(item, k)] as number) ** 2;
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let item = 0; item < count; item++) basis[at(item, k)] = (basis[at(item, k)] as number) * scale;
  }
  return basis;
}
