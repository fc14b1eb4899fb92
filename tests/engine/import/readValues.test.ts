import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalId } from '../../../src/engine/import/canonicalId';
import { KeyMaker } from '../../../src/engine/import/keyMaker';
import { plainText } from '../../../src/engine/import/plainText';
import {
  isNothing,
  readCurrency,
  readDay,
  readLink,
  readNumber,
  readYear,
  splitPath,
  splitTags,
} from '../../../src/engine/import/readValues';

const fuzz = { numRuns: 500, seed: 20251125 };

describe('a number in a cell', () => {
  it.each([
    ['12', 12],
    ['-3.5', -3.5],
    ['1,299.00', 1299],
    ['1.299,00 €', 1299],
    ['¥ 1 299', 1299],
    ['￥１２．５０', 12.5],
    ['12元', 12],
    ['$0.99', 0.99],
    ['USD 5', 5],
    ['1,299', 1299],
    ['12,5', 12.5],
    ['1.299', 1.299],
    ['1.234.567', 1234567],
    ['1,23,456', 123456],
  ])('%s is %d', (cell, value) => {
    expect(readNumber(cell)).toBe(value);
  });

  it.each(['10-20', 'about 5', '1,2,3', '1..2', '', 'NaN', 'Infinity', '1e5', '0x10', '9'.repeat(30)])('%j is none', (cell) => {
    expect(readNumber(cell)).toBeNull();
  });

  it('that was written in any usual way is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'en-IN', 'de-CH'),
        (cents, locale) => {
          const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(cents / 100);
          expect(readNumber(written)).toBeCloseTo(cents / 100, 6);
        },
      ),
      fuzz,
    );
  });
});

describe('other values in a cell', () => {
  it('name a currency by sign or word', () => {
    expect(['¥5', '5元', '$5', 'HK$5', '5 €', '£5', '5 日元', '5'].map(readCurrency)).toEqual([
      'CNY',
      'CNY',
      'USD',
      'HKD',
      'EUR',
      'GBP',
      'JPY',
      null,
    ]);
  });

  it.each([
    ['1996', 1996],
    ['1996年', 1996],
    ['2019-05-01', 2019],
    ['-300', -300],
    ['2024.0', 2024],
    ['96ers', null],
    ['20190', null],
    ['2500', null],
  ])('%s is the year %s', (cell, year) => {
    expect(readYear(cell)).toBe(year);
  });

  it.each([
    ['2024-3-9', '2024-03-09'],
    ['2024/03/09 10:00', '2024-03-09'],
    ['2024年3月9日', '2024-03-09'],
    ['2024-02-30', null],
    ['03/04/2024', null],
    ['soon', null],
  ])('%s is the day %s', (cell, day) => {
    expect(readDay(cell)).toBe(day);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    'http:evil',
    'https://a b',
    'https://a"onclick=',
    "https://a'x",
    'ftp://a.example',
    'blob:https://a.example/x',
    '\u0000javascript:x',
    'https://',
  ])('%j is no link', (cell) => {
    expect(readLink(cell)).toBeNull();
  });

  it('are links when they begin with http or https', () => {
    expect(readLink(' https://shop.example/a?b=1#c ')).toBe('https://shop.example/a?b=1#c');
  });

  it.each(['', '  ', '-', '—', 'N/A', 'null', '无', '暂无', 'NaN'])('%j says nothing', (cell) => {
    expect(isNothing(cell)).toBe(true);
  });

  it('are lists: tags also by commas, categories by what stands between levels', () => {
    expect(splitTags('茶，绿茶、#礼物 | a, b;c')).toEqual(['茶', '绿茶', '礼物', 'a', 'b', 'c']);
    expect(splitPath('Home & Kitchen > Tea / Pots')).toEqual(['Home & Kitchen', 'Tea', 'Pots']);
  });
});

describe('the text of a cell', () => {
  it.each([
    ['<p>Green&nbsp;tea &amp; <b>more</b></p>', 'Green tea & more'],
    ['<script>alert(1)</script>Tea<style>p{}</style>!', 'Tea !'],
    ['Tea<SCRIPT>never closed', 'Tea'],
    ['<img src=x onerror=alert(1)>茶', '茶'],
    ['a < b and 3 > 2', 'a < b and 3 > 2'],
    ['&#33590;&#x8336; &unknown; &#0; &#xd800;', '茶茶 &unknown; &#0; &#xd800;'],
    ['two\u0000\u200b\r\n lines\u202e', 'two lines'],
    ['👩‍🚀 café', '👩‍🚀 café'],
  ])('%j is %j', (cell, text) => {
    expect(plainText(cell, 1000).text).toBe(text);
  });

  it('is cut at a whole character', () => {
    expect(plainText('茶茶😀😀', 4).text).toBe('茶茶…');
  });

  it('holds no tag afterwards, and no control character, whatever it was', () => {
    const cell = fc.string({
      unit: fc.constantFrom('<', '>', 'b', '/', '&', 'lt;', 'script', ' ', '\u0000', '茶', '"', '!', '\u202e'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(cell, (text) => {
        const plain = plainText(text, 200).text;
        expect(plain).not.toMatch(/[\p{Cc}\u202e]/u);
        // A reference may spell a tag, which is text; taken out once more, nothing of markup is left to take out of what was written.
        if (!text.includes('&')) expect(plainText(plain, 200).markup).toBe(false);
      }),
      fuzz,
    );
  });

  it.each([['<'], ['<b'], ['<script'], ['<style>'], ['&#'], ['&lt']])('of 20,000 characters of %s takes no time', (part) => {
    const startedMs = performance.now();
    for (let round = 0; round < 20; round++) plainText(part.repeat(20_000 / part.length), 4000);
    expect(performance.now() - startedMs).toBeLessThan(2000);
  });
});

describe('an id', () => {
  it.each([
    ['ns-run-001', 'NS-RUN-001'],
    ['ns_run 1/b', 'NS-RUN-1-B'],
    ['ＡＢ１２', 'AB12'],
    ['17', 'ID-17'],
    ['12345678', 'ID-12345678'],
    ['a1', 'ID-A1'],
    ['--', null],
    ['', null],
  ])('%j is %s in canonical form', (cell, id) => {
    expect(canonicalId(cell)).toBe(id);
  });

  it('in another script keeps what tells it apart', () => {
    const [tea, book] = [canonicalId('茶-001'), canonicalId('书-001')];
    expect(tea).toMatch(/^001-[A-Z0-9]+$/u);
    expect(tea).not.toBe(book);
  });

  it('of any kind fits the schema of every pack, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (cell) => {
        const id = canonicalId(cell);
        if (id === null) return;
        expect(id).toMatch(/^[A-Z0-9]+(-[A-Z0-9]+)*$/u);
        expect(canonicalId(id)).toBe(id);
      }),
      fuzz,
    );
  });
});

describe('keys made of titles', () => {
  it('keep Latin words, tell everything else apart by a number, and never mean something else', () => {
    const maker = new KeyMaker(['price']);
    expect(
      ['Home & Kitchen', 'home & kitchen', 'Café', 'Price', 'constructor', 'Home – Kitchen'].map((title) => maker.keyOf(title)),
    ).toEqual(['home-kitchen', 'home-kitchen', 'cafe', 'price-2', 'constructor-2', 'home-kitchen-2']);
    expect(maker.keyOf('茶叶')).toMatch(/^k[a-z0-9]+$/u);
    expect(new KeyMaker().keyOf('茶叶')).toBe(maker.keyOf('茶叶'));
    expect(maker.keyOf('茶叶 A')).not.toBe(maker.keyOf('酒 A'));
  });

  it('of any titles are kebab-case, and different for different titles', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { maxLength: 30 }), (titles) => {
        const maker = new KeyMaker();
        for (const title of titles) {
          const key = maker.keyOf(title);
          expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
          expect(maker.keyOf(title)).toBe(key);
        }
      }),
      fuzz,
    );
  });
});
