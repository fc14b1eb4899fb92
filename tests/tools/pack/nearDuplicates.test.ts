import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestTexts, closestVectors } from '../../../tools/pack/nearDuplicates';

const text = 'a light waterproof jacket for long walks in the rain';
const chinese = '这双鞋的鞋底很软，适合在公路上慢跑。';

describe('near duplicates of texts', () => {
  it('are found by the runs of words that they share', () => {
    // Eight runs of three words each, seven of them shared: 7 ÷ 9.
    expect(closestTexts([text, 'green tea from the hills', text.replace('rain', 'snow')], 0.35)).toEqual([
      { left: 0, right: 2, share: 7 / 9 },
    ]);
  });

  it('are found whatever the case and the punctuation', () => {
    expect(closestTexts([text, `${text.toUpperCase().replaceAll(' ', ', ')}!`], 0.9)[0]?.share).toBe(1);
  });

  it('are found in Chinese by runs of four characters', () => {
    const [pair] = closestTexts([chinese, chinese.replace('慢跑', '快走')], 0.35);
    expect(pair?.share).toBeCloseTo(jaccard(chinese, chinese.replace('慢跑', '快走')), 12);
    expect(closestTexts([chinese, '四种花茶装一盒，送长辈正好。'], 0)).toEqual([]);
  });

  it('are none where the same words stand in another order', () => {
    expect(closestTexts([text, text.split(' ').reverse().join(' ')], 0)).toEqual([]);
  });

  it('need more than the limit, and come most alike first', () => {
    const near = text.replace('rain', 'snow');
    expect(closestTexts([text, near], 7 / 9)).toEqual([]);
    const shares = closestTexts([text, near, text], 0.1).map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[0]).toBe(1);
  });

  it('of texts that are too short for a run are none', () => {
    expect(closestTexts(['tea', 'tea', '', ''], 0)).toEqual([]);
  });

  it('agree with comparing every pair', () => {
    const word = fc.constantFrom('red', 'blue', 'cup', 'tea');
    fc.assert(
      fc.property(
        fc.array(
          fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
          { maxLength: 6 },
        ),
        (texts) => {
          const found = new Map(closestTexts(texts, 0.2).map(({ left, right, share }) => [`${left} ${right}`, share]));
          for (let left = 0; left < texts.length; left++) {
            for (let right = left + 1; right < texts.length; right++) {
              const share = jaccard(texts[left] as string, texts[right] as string);
              expect(found.get(`${left} ${right}`)).toBe(share > 0.2 ? share : undefined);
            }
          }
        },
      ),
    );
  });
});

/** The definition, word for word. */
function jaccard(a: string, b: string): number {
  const runs = (whole: string): Set<string> => {
    const han = /\p{Script=Han}/u.test(whole);
    const parts = han ? [...whole.replaceAll(/[^\p{L}\p{N}]/gu, '')] : whole.split(' ');
    const length = han ? 4 : 3;
    return new Set(parts.slice(0, Math.max(0, parts.length - length + 1)).map((_, at) => parts.slice(at, at + length).join('|')));
  };
  const [left, right] = [runs(a), runs(b)];
  const shared = [...left].filter((run) => right.has(run)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}

describe('near duplicates of vectors', () => {
  it('are pairs whose cosine is above the limit, most alike first', () => {
    const [c, s] = [Math.cos(0.1), Math.sin(0.1)];
    const rows = Float32Array.of(1, 0, c, s, 0, 1, 1, 0);
    const pairs = closestVectors(rows, 2, 0.9);
    expect(pairs.map(({ left, right }) => [left, right])).toEqual([
      [0, 3],
      [0, 1],
      [1, 3],
    ]);
    expect(pairs[1]?.share).toBeCloseTo(c, 6);
  });
});
