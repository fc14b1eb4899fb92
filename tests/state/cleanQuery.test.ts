import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxQueryLength } from '../../src/domain/search';
import { cleanQuery } from '../../src/state/cleanQuery';

describe('a typed query', () => {
  it.each([
    ['  Python   编程\n入门 ', 'Python 编程 入门'],
    ['a\u0000b\u0007c', 'a b c'],
    ['zero\u200bwidth', 'zero width'],
    ['right\u202eto left', 'right to left'],
    ['half \ud83d pair', 'half pair'],
    ['🙂 gift', '🙂 gift'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    [' \t ', ''],
  ])('%j is shown as %j', (typed, shown) => {
    expect(cleanQuery(typed)).toBe(shown);
  });

  it('is cut before anything else, without half a pair at the end', () => {
    expect(cleanQuery('x'.repeat(100_000))).toBe('x'.repeat(maxQueryLength));
    expect(cleanQuery(`${'x'.repeat(maxQueryLength - 1)}🙂`)).toBe('x'.repeat(maxQueryLength - 1));
  });

  it('cleaned twice is cleaned once, and well formed whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (typed) => {
        const once = cleanQuery(typed);
        expect(cleanQuery(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(maxQueryLength);
        expect(() => encodeURIComponent(once)).not.toThrow();
      }),
    );
  });
});
