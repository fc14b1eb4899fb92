import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVectorIndex, dotRows, topRows } from '../../../src/engine/retrieval/vectorIndex';

const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 60 });

describe('topRows', () => {
  it('agrees with sorting everything, ties by row', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 70 }), fc.func(fc.boolean()), (scores, limit, keep) => {
        const allowed = Uint8Array.from(scores, (_, row) => (keep(row) ? 1 : 0));
        const expected = scores
          .map((score, row) => ({ score, row }))
          .filter(({ row }) => allowed[row] === 1)
          .sort((left, right) => right.score - left.score || left.row - right.row)
          .slice(0, limit)
          .map(({ row }) => row);
        expect(topRows(scores, limit, allowed)).toEqual(expected);
      }),
    );
  });
});

describe('dotRows', () => {
  it('agrees with a plain loop in any dimension, multiples of eight or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 5 }),
        fc.infiniteStream(fc.integer({ min: -9, max: 9 })),
        (dimension, count, stream) => {
          const take = (size: number): Float32Array => Float32Array.from({ length: size }, () => stream.next().value as number);
          const vectors = take(count * dimension);
          const query = take(dimension);
          const plain = Array.from({ length: count }, (_, row) =>
            query.reduce((sum, value, at) => sum + value * (vectors[row * dimension + at] as number), 0),
          );
          expect([...dotRows(vectors, query, new Float32Array(count))]).toEqual(plain.map((value) => value + 0));
        },
      ),
    );
  });
});

describe('createVectorIndex', () => {
  it('finds the row itself first and refuses a vector of another dimension', () => {
    const index = createVectorIndex(new Float32Array([1, 0, 0, 1, 0.6, 0.8]), 2);
    expect(index.nearest(index.vector(1), 2)).toMatchObject([{ row: 1 }, { row: 2 }]);
    expect(() => index.similarities(new Float32Array(3))).toThrow(RangeError);
  });
});
