import { needLines } from './needLines';
import { latinTerms, tagTerm } from './tokenise';

/** What a query tells of without naming it, by one wording of the table. */
export interface Need {
  readonly cue: readonly CueWord[];
  /** Index terms of the things that help. */
  readonly terms: readonly string[];
  /** The things in words, best first. */
  readonly things: Readonly<Record<'zh' | 'en', readonly string[]>>;
}

interface CueWord {
  /** `beginning`: of a stem; `phrase`: several Latin words in a row. */
  readonly kind: 'stem' | 'beginning' | 'phrase' | 'han';
  readonly text: string;
}

const isHan = (text: string): boolean => /[\u3400-\u9fff]/u.test(text);
const spaced = (word: string): string => word.replaceAll('_', ' ');
const stemOf = (word: string): string => latinTerms(word)[0] ?? word;

function cueWord(word: string): CueWord {
  const text = spaced(word);
  if (isHan(text)) return { kind: 'han', text };
  if (text.endsWith('*')) return { kind: 'beginning', text: text.slice(0, -1) };
  return text.includes(' ') ? { kind: 'phrase', text } : { kind: 'stem', text: stemOf(text) };
}

function readLine(line: string): readonly Need[] {
  const [wordings = '', helps = ''] = line.split(' > ');
  const things = helps.split(' ').map(spaced);
  const shared = {
    // Chinese of two characters is a pair of the index already.
    terms: [...new Set(things.map((thing) => tagTerm(thing) ?? (isHan(thing) ? thing : stemOf(thing))))],
    things: { zh: things.filter(isHan), en: things.filter((thing) => !isHan(thing)) },
  };
  return wordings.split(' ').map((wording) => ({ cue: wording.split('+').map(cueWord), ...shared }));
}

/** One list of wordings a line. */
const lines: readonly (readonly Need[])[] = needLines
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map(readLine);

/** 不粘 is no wish to stick, 免打孔 none to drill. */
function saysChinese(normalised: string, text: string): boolean {
  for (let at = normalised.indexOf(text); at >= 0; at = normalised.indexOf(text, at + 1)) {
    if (!'不无免未'.includes(normalised[at - 1] ?? ' ')) return true;
  }
  return false;
}

/**
 * Needs that a query tells of, at most one a line.
 * @param words Latin words of the query and their stems.
 */
export function findNeeds(normalised: string, words: ReadonlySet<string>): Need[] {
  const list = [...words];
  const says = ({ kind, text }: CueWord): boolean => {
    if (kind === 'stem') return words.has(text);
    if (kind === 'beginning') return list.some((word) => word.startsWith(text));
    return kind === 'han' ? saysChinese(normalised, text) : ` ${normalised} `.includes(` ${text} `);
  };
  return lines.flatMap((needs) => needs.find(({ cue }) => cue.every(says)) ?? []);
}

/** A word of the query belongs to the wording of the need. */
export const isOfNeed = ({ cue }: Need, typed: string): boolean =>
  cue.some(({ kind, text }) => {
    if (kind === 'han') return text.includes(typed) || typed.includes(text);
    if (kind === 'beginning') return typed.startsWith(text);
    return kind === 'phrase' ? text.split(' ').includes(typed) : text === stemOf(typed);
  });
