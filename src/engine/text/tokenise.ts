import { hanRun } from './normaliseText';
import { stemEnglish } from './stemEnglish';
import { joinUnits } from './units';

/** A piece of normalised text: a Latin or numeric word, or a run of Chinese characters. */
export interface TextPiece {
  readonly kind: 'latin' | 'han';
  readonly text: string;
}

// c++, c#, t-shirt, mother's, naïve (accents are gone by now); other scripts count as words too.
const piecePattern = /(?<han>[\u3400-\u4dbf\u4e00-\u9fff々]+)|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*(?:\+\+|#)?/gu;
/** Cuts a word where Chinese starts: `python编程` has no space. */
const hanInside = /[\u3400-\u4dbf\u4e00-\u9fff々]/u;

/** Splits normalised text; punctuation, symbols and emoji separate pieces and are dropped. */
export function splitPieces(normalised: string): TextPiece[] {
  const spaced = joinUnits(normalised).replace(hanRun, ' $& ');
  const pieces: TextPiece[] = [];
  for (const match of spaced.matchAll(piecePattern)) {
    pieces.push({ kind: hanInside.test(match[0]) ? 'han' : 'latin', text: match[0] });
  }
  return pieces;
}

/**
 * Terms of one Latin piece: its stem; for hyphenated words the parts and the joined form (t-shirt → tshirt, t, shirt).
 * A possessive 's is dropped.
 */
export function latinTerms(piece: string): string[] {
  const word = piece.replace(/['’]s$/u, '').replace(/['’]/gu, '');
  if (!word.includes('-')) return [stemEnglish(word)];
  const parts = word.split('-').filter((part) => part.length > 0);
  return [stemEnglish(parts.join('')), ...parts.map(stemEnglish)];
}

let segmenter: Intl.Segmenter | null | undefined;

/**
 * Chinese words of a run, in order. Without `Intl.Segmenter` the run is one word, and its bigrams carry the search.
 * Dictionaries differ between ICU versions; that is why nothing depends on words alone.
 */
export function segmentHan(run: string): string[] {
  if (segmenter === undefined) {
    segmenter = typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  }
  return segmenter ? Array.from(segmenter.segment(run), ({ segment }) => segment) : [run];
}

export function bigrams(run: string): string[] {
  return Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2));
}

/**
 * Terms under which a text is indexed. Chinese: every bigram, segmented words of three characters and more (shorter words are bigrams
 * already), and, where asked, single characters, so that 猫 finds 猫粮 and 书 finds 图书 whatever the segmenter thinks.
 */
export function indexTerms(normalised: string, singleCharacters: boolean): string[] {
  const terms: string[] = [];
  for (const { kind, text } of splitPieces(normalised)) {
    if (kind === 'latin') terms.push(...latinTerms(text));
    else {
      if (singleCharacters || text.length === 1) terms.push(...text);
      terms.push(...bigrams(text));
      for (const word of segmentHan(text)) if (word.length >= 3) terms.push(word);
    }
  }
  return terms;
}

/**
 * Term of a tag as a whole: longer Chinese words as they are, several Latin words by their stems behind a `#`, which no other term begins with.
 * Null for a tag whose term stands in the index without that, and for a sentence.
 * @param tag Normalised.
 */
export function tagTerm(tag: string): string | null {
  if (tag.length > maxTagLength) return null;
  const pieces = splitPieces(tag);
  const [first] = pieces;
  if (pieces.length === 1 && first) return first.kind === 'han' && first.text.length >= 3 ? first.text : null;
  if (pieces.length === 0 || pieces.some(({ kind }) => kind === 'han')) return null;
  return `#${pieces.map(({ text }) => latinTerms(text)[0] ?? text).join(' ')}`;
}
const maxTagLength = 40;
