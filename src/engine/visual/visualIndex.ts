import type { PhotoEmphasis } from '../../domain/photo';
import { visualDimension } from '../features/featureSchema';
import { descriptorParts } from './describePicture';

export interface VisualNeighbour {
  readonly row: number;
  /** Cosine in [-1, 1]; two pictures at random have about 0.4. */
  readonly similarity: number;
}

/** Nearest pictures by exact search: a thousand rows of 64 numbers take about a millisecond. */
export interface VisualIndex {
  /** Rows whose picture is most like that of `row`, itself left out, no less like it than `least`. */
  like(row: number, limit: number, least: number, excluded: ReadonlySet<number>): VisualNeighbour[];
  /** Rows most like a described picture. @param emphasis other than `both` only means something for our own descriptor's vectors. */
  nearest(vector: Float32Array, limit: number, emphasis: PhotoEmphasis, excluded: ReadonlySet<number>): VisualNeighbour[];
}

/** How much each part counts in addition to its weight in the vector. */
const emphases: Readonly<Record<PhotoEmphasis, Readonly<Record<keyof typeof descriptorParts, number>>>> = {
  both: { colours: 1, layout: 1, outline: 1, edges: 1 },
  colour: { colours: 1, layout: 1, outline: 0, edges: 0.02 },
  shape: { colours: 0.02, layout: 0.05, outline: 1, edges: 1 },
};

/** @param rows unit rows `[count, width]`, width ≤ 64; a row of zeros is a product without a picture and like nothing. */
export function createVisualIndex(rows: Float32Array, count: number): VisualIndex {
  const width = count > 0 ? rows.length / count : 0;
  const search = (vector: Float32Array, limit: number, factors: Float32Array, skip: (row: number) => boolean): VisualNeighbour[] => {
    const found: VisualNeighbour[] = [];
    for (let row = 0; row < count; row++) {
      if (skip(row)) continue;
      const similarity = weightedCosine(vector, rows, row * width, factors);
      if (similarity !== null) found.push({ row, similarity });
    }
    return found.sort((one, other) => other.similarity - one.similarity || one.row - other.row).slice(0, Math.max(0, limit));
  };
  return {
    like(row, limit, least, excluded) {
      const vector = rows.subarray(row * width, (row + 1) * width);
      const near = search(vector, limit, factorsOf('both', width), (other) => other === row || excluded.has(other));
      return near.filter(({ similarity }) => similarity >= least);
    },
    nearest: (vector, limit, emphasis, excluded) => search(vector, limit, factorsOf(emphasis, width), (row) => excluded.has(row)),
  };
}

/** Per number of the vector. */
function factorsOf(emphasis: PhotoEmphasis, width: number): Float32Array {
  const factors = new Float32Array(visualDimension).fill(1);
  for (const name of Object.keys(descriptorParts) as (keyof typeof descriptorParts)[]) {
    const { start, length } = descriptorParts[name];
    factors.fill(emphases[emphasis][name], start, start + length);
  }
  return factors.slice(0, width);
}

/** Null when one of the two has nothing in the parts that count. */
function weightedCosine(vector: Float32Array, rows: Float32Array, start: number, factors: Float32Array): number | null {
  let dot = 0;
  let own = 0;
  let other = 0;
  for (let k = 0; k < factors.length; k++) {
    const factor = factors[k] as number;
    const a = vector[k] as number;
    const b = rows[start + k] as number;
    dot += factor * a * b;
    own += factor * a * a;
    other += factor * b * b;
  }
  return own > 0 && other > 0 ? dot / Math.sqrt(own * other) : null;
}
