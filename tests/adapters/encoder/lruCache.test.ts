import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LruCache } from '../../../src/adapters/encoder/lruCache';

describe('the query cache', () => {
  it('forgets what was unused for longest', () => {
    const cache = new LruCache<string, number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    expect(cache.get('a')).toBe(1);
    cache.set('c', 3);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
  });

  it('counts a rewritten entry as used, and once', () => {
    const cache = new LruCache<string, number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.set('a', 3);
    cache.set('c', 4);
    expect([cache.get('a'), cache.get('b'), cache.count]).toEqual([3, undefined, 2]);
  });

  it('agrees with a list that is kept in order of use', () => {
    const key = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.array(fc.tuple(fc.boolean(), key)), (size, steps) => {
        const cache = new LruCache<number, string>(size);
        let list: number[] = [];
        for (const [writes, at] of steps) {
          const known = list.includes(at);
          if (writes || known) list = [...list.filter((other) => other !== at), at].slice(size === 0 ? list.length + 1 : -size);
          if (writes) cache.set(at, `${at}`);
          else expect(cache.get(at)).toBe(known ? `${at}` : undefined);
        }
        expect(cache.count).toBe(list.length);
      }),
    );
  });

  it('of size 0 keeps nothing, and of no whole size is refused', () => {
    const cache = new LruCache<string, number>(0);
    cache.set('a', 1);
    expect(cache.get('a')).toBeUndefined();
    for (const size of [-1, 1.5, Number.NaN]) expect(() => new LruCache(size)).toThrow(RangeError);
  });
});
