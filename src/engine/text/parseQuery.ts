import { maxQueryLength } from '../../domain/search';
import { findNeeds, isOfNeed } from './needs';
import { normaliseText } from './normaliseText';
import { isStopWord } from './stopWords';
import { synonyms, synonymWeight } from './synonyms';
import { bigrams, latinTerms, segmentHan, splitPieces } from './tokenise';

/** One word of a wish, with every index term that would satisfy it. */
export interface QueryUnit {
  /** As typed, after normalisation. */
  readonly typed: string;
  readonly kind: 'latin' | 'han';
  /** Index term → how well it satisfies the unit, in (0, 1]; 1 is the word itself. */
  readonly terms: ReadonlyMap<string, number>;
}

export interface ParsedQuery {
  readonly normalised: string;
  readonly units: readonly QueryUnit[];
}

/** Beyond this a query is a text, not a wish; the bound keeps the answer time flat. */
const maxUnits = 24;
/** A part of a longer Chinese word, or a lone character of one, says less than the word. */
const partWeight = 0.55;
/** Of a thing that helps, beside the typed word (1). */
const needWeight = 0.6;
/** Things named to the encoder, of each need and in all; more would drown the wish. */
const namedThings = { ofNeed: 3, inAll: 6 };

/**
 * Query text → weighted words. Stop words go unless nothing else is there. Never throws; punctuation alone gives no units.
 * @param query Raw; cut at `maxQueryLength`.
 */
export function parseQuery(query: string): ParsedQuery {
  const normalised = normaliseText(query, maxQueryLength);
  const content = collectUnits(normalised, true);
  const units = content.length > 0 ? content : collectUnits(normalised, false);
  return { normalised, units: withNeeds(uniqueUnits(units).slice(0, maxUnits), normalised) };
}

/** What helps with a need satisfies the words that tell of it: 手 and 干裂 both find a hand cream. */
function withNeeds(units: readonly QueryUnit[], normalised: string): readonly QueryUnit[] {
  const needs = findNeeds(normalised, latinWords(normalised));
  if (needs.length === 0) return units;
  return units.map((unit) => {
    const terms = new Map(unit.terms);
    for (const need of needs) {
      if (!isOfNeed(need, unit.typed)) continue;
      for (const term of need.terms) terms.set(term, Math.max(terms.get(term) ?? 0, needWeight));
    }
    return { ...unit, terms };
  });
}

const latinWords = (normalised: string): ReadonlySet<string> =>
  new Set(splitPieces(normalised).flatMap(({ kind, text }) => (kind === 'latin' ? [text, ...latinTerms(text).slice(0, 1)] : [])));

function collectUnits(normalised: string, dropStopWords: boolean): QueryUnit[] {
  const dropped = (word: string): boolean => dropStopWords && isStopWord(word);
  const units: QueryUnit[] = [];
  for (const { kind, text } of splitPieces(normalised)) {
    if (kind === 'latin') {
      if (!dropped(text)) units.push(latinUnit(text));
    } else for (const run of contentRuns(segmentHan(text), dropped)) units.push(...hanUnits(run));
  }
  return units;
}

function latinUnit(text: string): QueryUnit {
  const [whole = text, ...parts] = latinTerms(text);
  const terms = new Map([[whole, 1]]);
  for (const part of parts) if (!terms.has(part)) terms.set(part, partWeight);
  addSynonyms(terms, [text, whole]);
  return { typed: text, kind: 'latin', terms };
}

/** Segments between stop words: what was written together is read together. */
function contentRuns(segments: readonly string[], dropped: (word: string) => boolean): string[][] {
  const runs: string[][] = [];
  let open: string[] | null = null;
  for (const segment of segments) {
    if (dropped(segment)) open = null;
    else if (open) open.push(segment);
    else {
      open = [segment];
      runs.push(open);
    }
  }
  return runs;
}

/**
 * One unit a segment. A lone character next to another segment (编|程, 跑步|鞋) is first of all a part of a longer word, so the bigrams
 * it makes with its neighbours count in full and the character by itself less.
 */
function hanUnits(run: readonly string[]): QueryUnit[] {
  return run.map((segment, at) => {
    const terms = new Map<string, number>();
    const before = run[at - 1]?.at(-1);
    const after = run[at + 1]?.at(0);
    if (segment.length === 1) {
      if (before) terms.set(before + segment, 1);
      if (after) terms.set(segment + after, 1);
      terms.set(segment, before || after ? partWeight : 1);
    } else {
      terms.set(segment, 1);
      if (segment.length > 2) for (const part of bigrams(segment)) if (!terms.has(part)) terms.set(part, partWeight);
    }
    // Compounds that the segmenter cut (人工|智能, 计算|机) still have synonyms as a whole.
    const compounds = [segment, (run[at - 1] ?? '') + segment, segment + (run[at + 1] ?? '')];
    addSynonyms(terms, compounds);
    return { typed: segment, kind: 'han', terms };
  });
}

function addSynonyms(terms: Map<string, number>, words: readonly string[]): void {
  for (const word of words) {
    for (const other of synonyms.get(word) ?? []) {
      const term = /^[a-z]/u.test(other) ? (latinTerms(other)[0] ?? other) : other;
      if (!terms.has(term)) terms.set(term, synonymWeight);
    }
  }
}

function uniqueUnits(units: readonly QueryUnit[]): QueryUnit[] {
  const seen = new Map<string, QueryUnit>();
  for (const unit of units) if (!seen.has(unit.typed)) seen.set(unit.typed, unit);
  return [...seen.values()];
}

/**
 * The query as it should be encoded: understood words in place of mistyped ones, and, behind it, the names of things that help with a need it
 * tells of, since a sentence about cold hands is not near one about a hand warmer.
 */
export function encodedText(query: string, corrections: readonly { readonly typed: string; readonly understood: string }[]): string {
  const normalised = normaliseText(query, maxQueryLength);
  const text = corrections.reduce((corrected, { typed, understood }) => corrected.replaceAll(typed, understood), normalised);
  const language = guessLanguage(text);
  const things = findNeeds(text, latinWords(text)).flatMap((need) => need.things[language].slice(0, namedThings.ofNeed));
  return [text, ...[...new Set(things)].slice(0, namedThings.inAll)].join(' ');
}

/** Language of a text: Chinese as soon as it has a Chinese character. */
export function guessLanguage(text: string): 'zh' | 'en' {
  return /[\u3400-\u4dbf\u4e00-\u9fff]/u.test(text) ? 'zh' : 'en';
}
