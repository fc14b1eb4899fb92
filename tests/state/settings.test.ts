import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/domain/item';
import { decodeSetting, encodeSetting, maximumQuantity, type ShopperSettings, settingNames } from '../../src/state/settings';

const itemId = fc.string({ minLength: 1, maxLength: 64 }).map((text) => text as ItemId);
const quantity = fc.integer({ min: 1, max: maximumQuantity });
const ids = fc.uniqueArray(itemId, { maxLength: 8 });
const line = fc.record({ itemId, quantity });
const settings: fc.Arbitrary<ShopperSettings> = fc.record({
  consent: fc.constantFrom('unasked', 'granted', 'refused'),
  personalised: fc.boolean(),
  acrossPacks: fc.boolean(),
  cart: fc.uniqueArray(fc.tuple(itemId, quantity), { selector: ([key]) => key, maxLength: 8 }).map((lines) => new Map(lines)),
  favourites: ids,
  hidden: ids,
  purchases: fc.array(fc.record({ atMs: fc.integer(), lines: fc.array(line, { minLength: 1, maxLength: 4 }) }), { maxLength: 4 }),
});

describe('a setting', () => {
  it('comes back from JSON as it was, and in the same order', () => {
    fc.assert(
      fc.property(settings, (given) => {
        for (const name of settingNames) {
          const back = decodeSetting(name, JSON.parse(JSON.stringify(encodeSetting(name, given[name]))));
          expect(back).toEqual(given[name]);
          if (name === 'cart') expect([...(back as ShopperSettings['cart'])]).toEqual([...given.cart]);
        }
      }),
    );
  });

  it('of any other JSON becomes something that the shop can live with', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const read = Object.fromEntries(settingNames.map((name) => [name, decodeSetting(name, json)])) as unknown as ShopperSettings;
        expect(['unasked', 'granted', 'refused']).toContain(read.consent);
        expect(typeof read.personalised).toBe('boolean');
        for (const [key, count] of read.cart) expect([typeof key, Number.isInteger(count)]).toEqual(['string', true]);
        for (const key of [...read.favourites, ...read.hidden]) expect(typeof key).toBe('string');
        for (const { atMs, lines } of read.purchases) expect([Number.isFinite(atMs), lines.length > 0]).toEqual([true, true]);
      }),
    );
  });

  it('never grants what was not plainly granted', () => {
    for (const json of [true, 'yes', 1, ['granted'], { consent: 'granted' }, 'GRANTED'])
      expect(decodeSetting('consent', json)).toBe('unasked');
    for (const json of ['true', 1, [true], {}]) expect(decodeSetting('personalised', json)).toBe(false);
  });
});
