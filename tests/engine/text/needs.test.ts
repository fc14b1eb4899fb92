import { describe, expect, it } from 'vitest';
import { needLines } from '../../../src/engine/text/needLines';
import { findNeeds } from '../../../src/engine/text/needs';
import { encodedText, parseQuery } from '../../../src/engine/text/parseQuery';
import { latinTerms, tagTerm } from '../../../src/engine/text/tokenise';

const wordsOf = (query: string) => new Set(query.split(' ').flatMap((word) => [word, ...latinTerms(word).slice(0, 1)]));
const things = (query: string) => findNeeds(query, wordsOf(query)).flatMap(({ things: { zh, en } }) => [...zh, ...en]);

describe('needs that a query tells of', () => {
  it.each([
    ['冬天手干裂', '护手霜'],
    ['dry cracked hands in winter', 'hand cream'],
    ['laundry will not dry in humid weather', 'dehumidifier'],
    ['回南天衣服晾不干', '除湿机'],
    ['too hot to sleep', 'summer quilt'],
  ])('%s wants %s', (query, thing) => {
    expect(things(query)).toContain(thing);
  });

  it.each(['不粘锅', 'stainless steel pot', 'house slippers', 'rainbow kite', '免打孔置物架', 'gift for parents'])(
    '%s tells of none of them',
    (query) => {
      const wrong = ['glue', '胶', 'stain soap', 'grab rail', 'raincoat', 'drill', '育儿'];
      expect(things(query).filter((thing) => wrong.includes(thing))).toEqual([]);
    },
  );

  it('satisfy every word that tells of them, at less weight than the word itself', () => {
    const units = parseQuery('cracked hands').units;
    expect(units.map(({ terms }) => terms.get(tagTerm('hand cream') ?? ''))).toEqual([0.6, 0.6]);
    expect(units[1]?.terms.get('hand')).toBe(1);
  });

  it('are named to the encoder in the language of the query, behind it', () => {
    expect(encodedText('冬天手干裂', [])).toBe('冬天手干裂 护手霜');
    expect(encodedText('cracked hands', [])).toBe('cracked hands hand cream');
    expect(encodedText('green tea', [])).toBe('green tea');
  });

  it('stand in a table where every line says what helps, and no wording twice', () => {
    const lines = needLines
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(lines.filter((line) => !/^\S.* > \S/u.test(line))).toEqual([]);
    for (const line of lines) {
      const wordings = (line.split(' > ')[0] ?? '').split(' ');
      expect(`${line}: ${new Set(wordings).size}`).toBe(`${line}: ${wordings.length}`);
    }
  });
});

describe('the term of a whole tag', () => {
  it.each([
    ['hand creams', '#hand cream'],
    ['护手霜', '护手霜'],
    ['绿茶', null],
    ['sunscreen', null],
    ['T恤 短袖', null],
    ['', null],
  ])('%j is %j', (tag, term) => {
    expect(tagTerm(tag)).toBe(term);
  });
});
