import { editDistance } from '../text/editDistance';
import type { ParsedQuery, QueryUnit } from '../text/parseQuery';
import type { StoredLexicalIndex } from './buildLexicalIndex';

export { buildLexicalIndex } from './buildLexicalIndex';

/** What the words of a query say about every row. Buffers belong to the answer. */
export interface LexicalAnswer {
  /** BM25+ over the fields, times coverage, `[count]`; 0 where no word matched. Only its order means anything. */
  readonly score: Float32Array;
  /** Share of the query's words, weighted by rarity, that the row satisfies, `[count]`, in [0, 1]. */
  readonly coverage: Float32Array;
  /** Query words that matched a row, as typed. */
  readonly termsOf: (row: number) => readonly string[];
  readonly corrections: readonly { readonly typed: string; readonly understood: string }[];
  /** What was searched for, corrections applied. */
  readonly units: readonly QueryUnit[];
}

export interface LexicalIndex {
  readonly count: number;
  search(query: ParsedQuery): LexicalAnswer;
}

/** Posting lists in one piece: those of term t are `[starts[t], starts[t + 1])`. */
interface Postings {
  readonly count: number;
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly impacts: Float32Array;
}

/** Reads what `buildLexicalIndex` wrote. Throws Error on anything else. */
export function loadLexicalIndex(json: string): LexicalIndex {
  const postings = readPostings(JSON.parse(json) as Partial<StoredLexicalIndex> | null);
  return { count: postings.count, search: (query) => searchPostings(postings, query) };
}

function readPostings(stored: Partial<StoredLexicalIndex> | null): Postings {
  const { version, count, step, terms, lengths, rows, impacts } = stored ?? {};
  if (version !== 1 || !terms || !lengths || !rows || !impacts || count === undefined || step === undefined) {
    throw new Error('This is not a lexical index of version 1; build the pack again.');
  }
  const starts = new Uint32Array(terms.length + 1);
  for (let term = 0; term < terms.length; term++) starts[term + 1] = (starts[term] as number) + (lengths[term] ?? 0);
  if (starts[terms.length] !== rows.length || rows.length !== impacts.length) throw new Error('The lexical index is cut short.');
  const absolute = Uint32Array.from(rows);
  for (let term = 0; term < terms.length; term++) {
    const end = starts[term + 1] as number;
    for (let at = (starts[term] as number) + 1; at < end; at++) absolute[at] = (absolute[at] as number) + (absolute[at - 1] as number);
  }
  return { count, terms, starts, rows: absolute, impacts: Float32Array.from(impacts, (impact) => impact * step) };
}

/** First position whose term is not before `text`. */
function lowerBound(terms: readonly string[], text: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

const positionOf = (terms: readonly string[], term: string): number | null => {
  const at = lowerBound(terms, term);
  return terms[at] === term ? at : null;
};

/** An index term that satisfies a unit, and how well. */
interface Expansion {
  readonly term: number;
  /** Multiplies BM25+. */
  readonly boost: number;
  /** Counts for coverage, in (0, 1]. */
  readonly satisfies: number;
}

/** Words from this length are also looked up as beginnings: `program` finds `programming`. */
const minPrefixLength = 4;
/** Weight of a beginning as in MiniSearch: 0.375 · length / (length + 0.3 · letters missing). */
const prefixWeight = 0.375;
/** A beginning satisfies a word less than the word itself. */
const prefixSatisfies = 0.8;
/** A beginning of two letters may start thousands of terms; the first ones are enough while somebody is still typing. */
const maxPrefixTerms = 200;

function expandUnit({ terms }: Postings, unit: QueryUnit, last: boolean): Expansion[] {
  const found = new Map<number, Expansion>();
  const add = (term: number, boost: number, satisfies: number): void => {
    if ((found.get(term)?.boost ?? 0) < boost) found.set(term, { term, boost, satisfies });
  };
  for (const [term, weight] of unit.terms) {
    const at = positionOf(terms, term);
    if (at !== null) add(at, weight, weight);
  }
  const [whole] = unit.terms.keys();
  if (unit.kind !== 'latin' || !whole) return [...found.values()];
  const exact = positionOf(terms, whole) !== null;
  // The last word may still be being typed, unless it is a word already.
  if (whole.length >= (last && !exact ? 2 : minPrefixLength)) {
    let taken = 0;
    for (let at = lowerBound(terms, whole); at < terms.length && taken < maxPrefixTerms; at++, taken++) {
      const term = terms[at] as string;
      if (!term.startsWith(whole)) break;
      if (term.length > whole.length)
        add(at, (prefixWeight * term.length) / (term.length + 0.3 * (term.length - whole.length)), prefixSatisfies);
    }
  }
  return [...found.values()];
}

function searchPostings(postings: Postings, query: ParsedQuery): LexicalAnswer {
  const corrections: { typed: string; understood: string }[] = [];
  const units: QueryUnit[] = [];
  const expansions: Expansion[][] = [];
  query.units.forEach((typed, at) => {
    const last = at === query.units.length - 1;
    let unit = typed;
    let expanded = expandUnit(postings, unit, last);
    const understood = expanded.length === 0 && unit.kind === 'latin' ? nearestTerm(postings, unit) : null;
    if (understood) {
      corrections.push({ typed: unit.typed, understood });
      unit = { ...unit, terms: new Map([[understood, 1]]) };
      expanded = expandUnit(postings, unit, last);
    }
    units.push(unit);
    expansions.push(expanded);
  });
  return { ...scoreRows(postings, units, expansions), corrections, units };
}

/**
 * Nearest indexed word: one edit from four letters on, two from eight; numbers and short words are never guessed at. The first letter
 * must agree, because people rarely miss it and "iphone" must not become "phone". Of equally near words the more frequent one wins.
 */
function nearestTerm({ terms, starts }: Postings, unit: QueryUnit): string | null {
  const [word] = unit.terms.keys();
  if (!word || word.length < 4 || !/^[a-z]+$/u.test(word)) return null;
  let limit = word.length >= 8 ? 2 : 1;
  const first = word.charAt(0);
  let best: { term: string; frequency: number } | null = null;
  for (let at = lowerBound(terms, first); at < terms.length; at++) {
    const term = terms[at] as string;
    if (!term.startsWith(first)) break;
    if (term.length < 4) continue;
    const distance = editDistance(word, term, limit);
    if (distance > limit || isAnotherWord(word, term)) continue;
    const frequency = (starts[at + 1] as number) - (starts[at] as number);
    if (!best || distance < limit || frequency > best.frequency) best = { term, frequency };
    limit = distance;
  }
  return best?.term ?? null;
}

/** A word of its own rather than a slip: another ending (printer, printed), or one letter exchanged in a short word (fall, fill). */
function isAnotherWord(typed: string, term: string): boolean {
  if (typed.length !== term.length) return false;
  if (typed.slice(0, -1) === term.slice(0, -1)) return true;
  return typed.length <= 5 && [...typed].sort().join('') !== [...term].sort().join('');
}

/**
 * score = Σ over terms of boost · BM25+, times coverage; coverage = Σ rarity · satisfied ÷ Σ rarity over the units, with
 * rarity = log(1 + N / df). A word that no row has weighs like one that a single row has.
 */
function scoreRows(
  { count, starts, rows, impacts }: Postings,
  units: readonly QueryUnit[],
  expansions: readonly (readonly Expansion[])[],
): Pick<LexicalAnswer, 'score' | 'coverage' | 'termsOf'> {
  const score = new Float32Array(count);
  const coverage = new Float32Array(count);
  const matched = new Uint32Array(count);
  const satisfied = new Float32Array(count);
  // A term of two units (编|程 both ask for 编程) is scored once, at its best weight.
  const boosts = new Map<number, number>();
  for (const { term, boost } of expansions.flat()) boosts.set(term, Math.max(boost, boosts.get(term) ?? 0));
  let total = 0;
  expansions.forEach((expanded, unit) => {
    let frequency = 1;
    for (const { term, satisfies } of expanded) {
      const start = starts[term] as number;
      const end = starts[term + 1] as number;
      if (satisfies >= prefixSatisfies) frequency = Math.max(frequency, end - start);
      for (let at = start; at < end; at++) {
        const row = rows[at] as number;
        if (satisfies > (satisfied[row] as number)) satisfied[row] = satisfies;
      }
    }
    const rarity = Math.log(1 + count / frequency);
    total += rarity;
    for (const { term } of expanded) {
      const boost = boosts.get(term) ?? 0;
      boosts.delete(term);
      const end = starts[term + 1] as number;
      for (let at = starts[term] as number; at < end; at++) {
        const row = rows[at] as number;
        score[row] = (score[row] as number) + boost * (impacts[at] as number);
        coverage[row] = (coverage[row] as number) + rarity * (satisfied[row] as number);
        // Taken once; the next term of this unit finds 0.
        satisfied[row] = 0;
        matched[row] = (matched[row] as number) | (1 << unit);
      }
    }
  });
  for (let row = 0; row < count; row++) {
    const share = total > 0 ? (coverage[row] as number) / total : 0;
    coverage[row] = share;
    score[row] = (score[row] as number) * share;
  }
  const termsOf = (row: number): string[] =>
    units.filter((_, unit) => ((matched[row] as number) & (1 << unit)) !== 0).map(({ typed }) => typed);
  return { score, coverage, termsOf };
}
