import { describe, expect, it } from 'vitest';
import { cardMoves, flipOffset } from '../../../src/ui/storefront/products/reorder';

describe('card moves', () => {
  it('name what changed its place and what is new, nothing else', () => {
    expect(cardMoves(['a', 'b', 'c'], ['a', 'c', 'd'])).toEqual([
      { id: 'c', from: 2, to: 1 },
      { id: 'd', from: null, to: 2 },
    ]);
  });

  it('are none for the same order', () => {
    expect(cardMoves(['a', 'b'], ['a', 'b'])).toEqual([]);
  });
});

describe('FLIP offset', () => {
  const slots = [
    { left: 0, top: 0 },
    { left: 100, top: 0 },
    { left: 0, top: 200 },
  ];

  it('leads from the old slot to the new one', () => {
    expect(flipOffset({ id: 'a', from: 2, to: 1 }, slots)).toEqual({ x: -100, y: 200 });
  });

  it('is none for a new card, a slot that is gone, or two slots at one spot', () => {
    expect(flipOffset({ id: 'a', from: null, to: 1 }, slots)).toBeNull();
    expect(flipOffset({ id: 'a', from: 7, to: 1 }, slots)).toBeNull();
    expect(flipOffset({ id: 'a', from: 0, to: 1 }, [slots[0], slots[0]] as typeof slots)).toBeNull();
  });
});
