import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVisualIndex } from '../../../src/engine/visual/visualIndex';
import { cosine } from './drawings';

const count = 12;
const none: ReadonlySet<number> = new Set();
const numbers = (length: number) => fc.float32Array({ minLength: length, maxLength: length, noNaN: true, min: -1, max: 1 });
const anyRows = numbers(count * 64).map((values) => {
  const rows = values.slice();
  for (let row = 0; row < count; row++) {
    const length = Math.hypot(...rows.subarray(row * 64, row * 64 + 64));
    // The last has no picture.
    for (let k = row * 64; k < row * 64 + 64; k++) rows[k] = row === count - 1 || length === 0 ? 0 : (rows[k] as number) / length;
  }
  return rows;
});
const rowOf = (rows: Float32Array, row: number) => rows.subarray(row * 64, row * 64 + 64);

describe('a visual index', () => {
  it('finds what comparing with every row finds', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 0, max: count - 2 }), (rows, row) => {
        fc.pre(Math.hypot(...rowOf(rows, row)) > 0);
        const found = createVisualIndex(rows, count).like(row, count, -1, none);
        const similarities = found.map(({ similarity }) => similarity);
        expect(similarities).toEqual([...similarities].sort((a, b) => b - a));
        for (const { row: other, similarity } of found) expect(similarity).toBeCloseTo(cosine(rowOf(rows, row), rowOf(rows, other)), 4);
        expect(found.map(({ row: other }) => other)).not.toContain(row);
      }),
      { numRuns: 40 },
    );
  });

  it('likens nothing to an item without a picture', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const index = createVisualIndex(rows, count);
        expect(index.like(count - 1, 5, -1, none)).toEqual([]);
        expect(index.nearest(rowOf(rows, 0), count, 'both', none).map(({ row }) => row)).not.toContain(count - 1);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves out what is excluded, and what is less alike than asked', () => {
    const rows = new Float32Array(3 * 64);
    rows.set([1], 0);
    rows.set([0.8, 0.6], 64);
    rows.set([0, 1], 128);
    const index = createVisualIndex(rows, 3);
    expect(index.like(0, 5, 0.5, none).map(({ row }) => row)).toEqual([1]);
    expect(index.like(0, 5, 0.5, new Set([1]))).toEqual([]);
    expect(index.like(0, 0, -1, none)).toEqual([]);
  });

  it('goes by colour or by shape alone when told to', () => {
    const rows = new Float32Array(3 * 64);
    const put = (row: number, colour: number, edge: number) => {
      rows[row * 64 + colour] = Math.SQRT1_2;
      rows[row * 64 + 40 + edge] = Math.SQRT1_2;
    };
    put(0, 1, 1);
    put(1, 1, 2);
    put(2, 2, 1);
    const index = createVisualIndex(rows, 3);
    const first = (emphasis: 'colour' | 'shape') => index.nearest(rowOf(rows, 0), 3, emphasis, new Set([0]))[0]?.row;
    expect([first('colour'), first('shape')]).toEqual([1, 2]);
  });

  it('of an empty pack finds nothing', () => {
    expect(createVisualIndex(new Float32Array(), 0).nearest(new Float32Array(64).fill(0.1), 5, 'both', none)).toEqual([]);
  });
});
