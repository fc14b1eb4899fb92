import { describe, expect, it } from 'vitest';
import type { Item, ItemId } from '../../src/domain/item';
import { confidenceWords } from '../../src/ui/components/confidenceWords';
import { pictureUrl, tileOf } from '../../src/ui/components/pictureUrl';
import { fallbackWords } from '../../src/ui/i18n/fallbackWords';
import { itemHref } from '../../src/ui/routing/paths';
import { readItemId } from '../../src/ui/storefront/item/readItemId';
import { cartTotal } from '../../src/ui/storefront/lists/cartTotal';

describe('confidence in words', () => {
  it('turns at an even chance, where the engine calls a result confident', () => {
    expect(confidenceWords(0.5, 'en')).toBe('Possible');
    expect(confidenceWords(0.49, 'en')).toBe('Uncertain');
    expect(confidenceWords(1, 'zh')).toBe('很可能符合');
    expect(confidenceWords(Number.NaN, 'zh')).toBe('多半不是');
  });
});

describe('item addresses', () => {
  it('carry the id behind the #, and read it back in canonical form', () => {
    expect(itemHref('NS-RUN-001')).toBe('/item#NS-RUN-001');
    expect(readItemId('ns-run-001')).toBe('NS-RUN-001');
    expect(readItemId('%E8%8C%B6')).toBe('茶');
  });

  it('survive anything', () => {
    expect(readItemId('%')).toBe('%');
    expect(readItemId('x'.repeat(100_000))).toHaveLength(64);
  });
});

describe('cart total', () => {
  const items = new Map<ItemId, Item>();
  const put = (id: string, price: number | null) => items.set(id as ItemId, { id, price } as Item);
  put('A', 0.1);
  put('B', 0.2);
  put('C', null);

  it('adds without the dust of binary fractions', () => {
    expect(
      cartTotal(
        new Map([
          ['A' as ItemId, 1],
          ['B' as ItemId, 1],
        ]),
        items,
      ),
    ).toEqual({ total: 0.3, unpriced: false });
  });

  it('says when something has no price or is no longer in the catalogue', () => {
    expect(cartTotal(new Map([['C' as ItemId, 2]]), items)).toEqual({ total: 0, unpriced: true });
    expect(cartTotal(new Map([['gone' as ItemId, 2]]), items).unpriced).toBe(true);
  });
});

describe('pictures', () => {
  it('become data URLs in which nothing ends or bends the URL', () => {
    const url = pictureUrl('<svg fill="#fff">100%</svg>');
    expect(decodeURIComponent(url.slice('data:image/svg+xml,'.length))).toBe('<svg fill="#fff">100%</svg>');
    expect(url.slice(5)).not.toMatch(/[#<>]/u);
  });

  it('of one category stand on one ground, of its neighbour on another', () => {
    const categories = ['food', 'food/tea', 'food/snacks'];
    expect(tileOf(['food', 'tea'], categories)).toBe(tileOf(['food', 'tea'], categories));
    expect(tileOf(['food', 'tea'], categories)).not.toBe(tileOf(['food', 'snacks'], categories));
    expect(tileOf(['unknown'], categories)).toBeTruthy();
  });
});

it('reasons of the trainer have plain words, unknown ones none', () => {
  expect(fallbackWords('slower: 120.0 ms a step, wasm 30.1 ms', 'en')).toMatch(/slower/u);
  expect(fallbackWords('this browser offers no WebGPU here', 'zh')).toMatch(/WebGPU/u);
  expect(fallbackWords('something else', 'en')).toBeNull();
});
