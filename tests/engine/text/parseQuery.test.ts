import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxQueryLength } from '../../../src/domain/search';
import { editDistance } from '../../../src/engine/text/editDistance';
import { normaliseText } from '../../../src/engine/text/normaliseText';
import { encodedText, guessLanguage, parseQuery } from '../../../src/engine/text/parseQuery';
import { stemEnglish } from '../../../src/engine/text/stemEnglish';
import { indexTerms } from '../../../src/engine/text/tokenise';

const typed = (query: string): string[] => parseQuery(query).units.map((unit) => unit.typed);

describe('normaliseText', () => {
  it('folds full width, case, accents and traditional characters to one spelling', () => {
    expect(normaliseText('ＮＳ－ＲＵＮ　Café 計算機')).toBe('ns-run cafe 计算机');
  });

  it('turns control characters into spaces and keeps HTML and emoji as text', () => {
    expect(normaliseText('a\u0000b\u202ec <b>x</b> 🎁')).toBe('a b c <b>x</b> 🎁');
  });

  it('gives the same text when applied twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normaliseText(normaliseText(text)) === normaliseText(text)));
  });
});

describe('stemEnglish', () => {
  it.each([
    ['books', 'book'],
    ['gifts', 'gift'],
    ['boxes', 'box'],
    ['brushes', 'brush'],
    ['berries', 'berry'],
    ['shoes', 'shoe'],
    ['tomatoes', 'tomato'],
    ['glass', 'glass'],
    ['tennis', 'tennis'],
    ['bus', 'bus'],
    ['programming', 'programming'],
  ])('%s is indexed as %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });
});

describe('indexTerms', () => {
  it('finds Chinese by character, by pair and by word, and Latin words beside them', () => {
    const terms = indexTerms('python编程', true);
    expect(terms).toEqual(expect.arrayContaining(['python', '编', '程', '编程']));
  });

  it('indexes a hyphenated word whole and in parts', () => {
    expect(indexTerms('t-shirts', true)).toEqual(['tshirt', 't', 'shirt']);
  });
});

describe('parseQuery', () => {
  it('keeps what a wish is about and drops how it is said', () => {
    expect(typed('a book about computer science')).toEqual(['book', 'computer', 'science']);
    expect(typed('我想买一本计算机科学的书')).toContain('书');
    expect(typed('我想买一本计算机科学的书')).not.toContain('我想');
  });

  it('joins a character that the segmenter cut off to its neighbours', () => {
    const terms = parseQuery('编程入门').units.flatMap((unit) => [...unit.terms.keys()]);
    expect(terms).toContain('编程');
  });

  it('knows words of the same meaning in the other language at less weight', () => {
    const [unit] = parseQuery('mum').units;
    expect(unit?.terms.get('mum')).toBe(1);
    expect(unit?.terms.get('妈妈')).toBeLessThan(1);
  });

  it('searches for stop words when a query has nothing else', () => {
    expect(typed('the who').length).toBe(2);
  });

  it('has no units for punctuation and emoji', () => {
    expect(typed('🎁 !!! …')).toEqual([]);
  });

  it('looks at a bounded part of any text and never throws', () => {
    expect(parseQuery('计算机 '.repeat(25_000)).normalised.length).toBeLessThanOrEqual(maxQueryLength);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => parseQuery(text).units.length <= 24));
  });
});

describe('editDistance', () => {
  it('counts a swap of neighbours as one edit', () => {
    expect(editDistance('pyhton', 'python', 2)).toBe(1);
  });

  it('is symmetric, zero only for equal texts, and bounded by the limit plus one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right, 3);
        expect(distance).toBe(editDistance(right, left, 3));
        expect(distance === 0).toBe(left === right);
        expect(distance).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('guessLanguage and encodedText', () => {
  it('takes a query with one Chinese character for Chinese', () => {
    expect(guessLanguage('Python 编程')).toBe('zh');
    expect(guessLanguage('a gift for mum')).toBe('en');
  });

  it('puts understood words in place of mistyped ones', () => {
    expect(encodedText('Pyhton programming', [{ typed: 'pyhton', understood: 'python' }])).toBe('python programming');
  });
});
