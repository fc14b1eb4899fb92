import { seededRng } from '../../src/engine/random';

/** Somebody of the population; an item counts once however often it was bought. */
export interface Buyer {
  readonly baskets: readonly { readonly items: readonly number[] }[];
}

/** Ridge of EASE^R; the benchmark's README tuned it on its validation users. */
const ridge = 400;
const passes = 7;
const oversampling = 10;

/**
 * Factors of items from who bought what: EASE^R (Steck 2019) made small enough for a pack. With X the binary shopper × item matrix and
 * P = (XᵀX + λI)⁻¹, EASE's weights are −P_ij/P_jj; their symmetric form, the partial correlations S_ij = −P_ij/√(P_ii P_jj), is
 * approximated by its leading eigenvectors, scaled by the root of their value (subspace iteration; Halko et al. 2011), so that the
 * inner product of two rows is about S_ij. P is never formed: P = (I − Xᵀ(XXᵀ + λI)⁻¹X)/λ needs only a matrix of shoppers.
 * @returns rows `[count, dimension]`; items that were never sold get a zero row.
 */
export function easeFactors(users: readonly Buyer[], count: number, dimension: number): Float32Array {
  const operator = partialCorrelations(itemPrecision(users, count));
  const width = Math.min(count, dimension + oversampling);
  const rng = seededRng(64);
  let basis = orthonormal(
    Array.from({ length: width }, () => Float64Array.from({ length: count }, () => rng() - 0.5)),
    count,
  );
  for (let pass = 0; pass < passes; pass++) basis = orthonormal(basis.map(operator), count);
  const { values, vectors } = symmetricEigen(rayleigh(basis, basis.map(operator)));
  const order = values.map((_, at) => at).sort((a, b) => (values[b] as number) - (values[a] as number));
  const factors = new Float32Array(count * dimension);
  order.slice(0, dimension).forEach((at, k) => {
    const scale = Math.sqrt(Math.max(0, values[at] as number));
    basis.forEach((column, from) => {
      const share = scale * (vectors[from]?.[at] ?? 0);
      for (let item = 0; item < count; item++) {
        factors[item * dimension + k] = (factors[item * dimension + k] as number) + share * (column[item] as number);
      }
    });
  });
  return factors;
}

/** P = (XᵀX + λI)⁻¹ of a binary shopper × item matrix, in units of 1/λ. */
export interface ItemPrecision {
  /** λ P v `[count]`. */
  product(v: ArrayLike<number>): Float64Array;
  /** Diagonal of λP `[count]`; 1 for items nobody owns. */
  readonly diagonal: readonly number[];
  /** Whether anybody owns the item. */
  owned(item: number): boolean;
}

export function itemPrecision(users: readonly Buyer[], count: number): ItemPrecision {
  const owned = users.map(({ baskets }) => [...new Set(baskets.flatMap(({ items }) => items))]).filter((items) => items.length > 0);
  const shoppers = owned.length;
  const owners = Array.from({ length: count }, (): number[] => []);
  owned.forEach((items, shopper) => {
    for (const item of items) owners[item]?.push(shopper);
  });
  const inverse = inverseCholesky(gram(owned, owners), shoppers);
  // 1 − |L⁻¹ x_j|².
  const diagonal = owners.map((list) => {
    const column = new Float64Array(shoppers);
    for (const shopper of list)
      for (let row = shopper; row < shoppers; row++) column[row] = (column[row] as number) + at(inverse, row, shopper);
    return 1 - column.reduce((sum, value) => sum + value * value, 0);
  });
  const product = (v: ArrayLike<number>) => {
    const seen = Float64Array.from(owned, (items) => items.reduce((sum, item) => sum + (v[item] as number), 0));
    const half = new Float64Array(shoppers);
    for (let row = 0; row < shoppers; row++) {
      const line = inverse[row] as Float64Array;
      let sum = 0;
      for (let k = 0; k <= row; k++) sum += (line[k] as number) * (seen[k] as number);
      half[row] = sum;
    }
    const solved = new Float64Array(shoppers);
    for (let row = 0; row < shoppers; row++) {
      const line = inverse[row] as Float64Array;
      const value = half[row] as number;
      for (let k = 0; k <= row; k++) solved[k] = (solved[k] as number) + (line[k] as number) * value;
    }
    return Float64Array.from(
      owners,
      (list, item) => (v[item] as number) - list.reduce((sum, shopper) => sum + (solved[shopper] as number), 0),
    );
  };
  return { product, diagonal, owned: (item) => (owners[item]?.length ?? 0) > 0 };
}

/** v → S v. Items nobody owns are mapped to 0. */
function partialCorrelations({ product, diagonal, owned }: ItemPrecision): (v: Float64Array) => Float64Array {
  const scale = diagonal.map((value, item) => (owned(item) ? 1 / Math.sqrt(value) : 0));
  return (v) => {
    const scaled = v.map((value, item) => value * (scale[item] as number));
    return product(scaled).map((value, item) => ((diagonal[item] as number) * (scaled[item] as number) - value) * (scale[item] as number));
  };
}

/** EASE^R's scores of every item for a binary history: Σ over own items i ≠ j of −P_ij/P_jj. */
export function easeScores({ product, diagonal }: ItemPrecision, own: Iterable<number>): Float64Array {
  const history = new Float64Array(diagonal.length);
  for (const item of own) history[item] = 1;
  return product(history).map((value, item) => (history[item] as number) - value / (diagonal[item] as number));
}

const at = (rows: readonly Float64Array[], row: number, column: number): number => (rows[row] as Float64Array)[column] as number;

/** Lower triangle of XXᵀ + λI as rows of growing length. */
function gram(owned: readonly (readonly number[])[], owners: readonly (readonly number[])[]): Float64Array[] {
  return owned.map((items, row) => {
    const line = new Float64Array(row + 1);
    for (const item of items) for (const other of owners[item] ?? []) if (other <= row) line[other] = (line[other] as number) + 1;
    line[row] = (line[row] as number) + ridge;
    return line;
  });
}

/** L⁻¹ of A = LLᵀ, both as rows of growing length; overwrites `rows`. */
function inverseCholesky(rows: Float64Array[], size: number): Float64Array[] {
  for (let i = 0; i < size; i++) {
    const a = rows[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const b = rows[j] as Float64Array;
      let sum = a[j] as number;
      for (let k = 0; k < j; k++) sum -= (a[k] as number) * (b[k] as number);
      a[j] = i === j ? Math.sqrt(sum) : sum / (b[j] as number);
    }
  }
  const inverse: Float64Array[] = [];
  for (let i = 0; i < size; i++) {
    const lower = rows[i] as Float64Array;
    const line = new Float64Array(i + 1);
    for (let k = 0; k < i; k++) {
      const factor = lower[k] as number;
      const before = inverse[k] as Float64Array;
      for (let j = 0; j <= k; j++) line[j] = (line[j] as number) - factor * (before[j] as number);
    }
    const pivot = lower[i] as number;
    for (let j = 0; j < i; j++) line[j] = (line[j] as number) / pivot;
    line[i] = 1 / pivot;
    inverse.push(line);
  }
  return inverse;
}

/** Modified Gram-Schmidt over the columns, in place. */
function orthonormal(columns: Float64Array[], count: number): Float64Array[] {
  columns.forEach((column, k) => {
    for (let j = 0; j < k; j++) {
      const other = columns[j] as Float64Array;
      let dot = 0;
      for (let item = 0; item < count; item++) dot += (column[item] as number) * (other[item] as number);
      for (let item = 0; item < count; item++) column[item] = (column[item] as number) - dot * (other[item] as number);
    }
    const norm = Math.hypot(...column);
    for (let item = 0; item < count; item++) column[item] = norm > 0 ? (column[item] as number) / norm : 0;
  });
  return columns;
}

function rayleigh(basis: readonly Float64Array[], image: readonly Float64Array[]): number[][] {
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, item) => sum + value * (b[item] as number), 0);
  return basis.map((a, i) => image.map((b, j) => (dot(a, b) + dot(basis[j] as Float64Array, image[i] as Float64Array)) / 2));
}

/** Eigenvalues and eigenvectors (columns) of a small symmetric matrix by cyclic Jacobi rotations (Golub & Van Loan, 8.5). */
function symmetricEigen(matrix: readonly (readonly number[])[]): { values: number[]; vectors: number[][] } {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)));
  const get = (m: number[][], i: number, j: number) => m[i]?.[j] ?? 0;
  const set = (m: number[][], i: number, j: number, value: number) => {
    (m[i] as number[])[j] = value;
  };
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = get(a, p, q);
        if (Math.abs(off) < 1e-14) continue;
        const theta = (get(a, q, q) - get(a, p, p)) / (2 * off);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k++) {
          const [kp, kq] = [get(a, k, p), get(a, k, q)];
          set(a, k, p, c * kp - s * kq);
          set(a, k, q, s * kp + c * kq);
        }
        for (let k = 0; k < size; k++) {
          const [pk, qk] = [get(a, p, k), get(a, q, k)];
          set(a, p, k, c * pk - s * qk);
          set(a, q, k, s * pk + c * qk);
          const [vp, vq] = [get(v, k, p), get(v, k, q)];
          set(v, k, p, c * vp - s * vq);
          set(v, k, q, s * vp + c * vq);
        }
      }
    }
  }
  return { values: a.map((row, i) => row[i] ?? 0), vectors: v };
}
