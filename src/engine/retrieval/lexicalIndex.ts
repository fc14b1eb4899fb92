import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import type { Item } from '../../domain/item';
import type { PackManifest } from '../../domain/pack';
import { editDistance } from '../text/editDistance';
import { normaliseText } from '../text/normaliseText';
import type { ParsedQuery, QueryUnit } from '../text/parseQuery';
import { indexTerms } from '../text/tokenise';

/** Field → weight. Both languages share a field, so a query finds an item in either. */
const fieldBoosts = { title: 3, tags: 3, category: 1.5, maker: 2, facets: 1, description: 0.6 } as const;
type Field = keyof typeof fieldBoosts;
const fields = Object.keys(fieldBoosts) as Field[];
type LexicalDocument = { readonly id: number } & Readonly<Record<Field, string>>;

const options: Options<LexicalDocument> = {
  fields,
  tokenize: (text, field) => indexTerms(normaliseText(text), field !== 'description'),
  processTerm: (term) => term,
  // Rows are never removed.
  autoVacuum: false,
};

/** A matched row. */
export interface LexicalMatch {
  /** Row of the item in the pack. */
  readonly row: number;
  /** BM25+ over the fields, times coverage; only its order means anything. */
  readonly score: number;
  /** Share of the query's words, weighted by rarity, that the item satisfies, in (0, 1]. */
  readonly coverage: number;
  /** Query words that matched, as typed. */
  readonly terms: readonly string[];
}

export interface LexicalAnswer {
  /** Best first. */
  readonly matches: readonly LexicalMatch[];
  readonly corrections: readonly { readonly typed: string; readonly understood: string }[];
  /** The units that were searched for, corrections applied. */
  readonly units: readonly QueryUnit[];
  /** Rarity weight of each unit; log(1 + N / df). */
  readonly weights: readonly number[];
}

export interface LexicalIndex {
  search(query: ParsedQuery): LexicalAnswer;
}

/** Titles of the item's category levels and facet values: the words a shopper uses for its kind. */
function documentOf(item: Item, row: number, manifest: PackManifest, valueTitles: ReadonlyMap<string, string>): LexicalDocument {
  const levels = item.category.map((_, at) => manifest.categories[item.category.slice(0, at + 1).join('/')]);
  const facets = Object.entries(item.facets).flatMap(([key, values]) => values.map((value) => valueTitles.get(`${key}:${value}`) ?? ''));
  return {
    id: row,
    title: `${item.title.zh} ${item.title.en}`,
    tags: `${item.tags.zh.join(' ')} ${item.tags.en.join(' ')}`,
    category: levels.map((title) => (title ? `${title.zh} ${title.en}` : '')).join(' '),
    maker: item.maker ? `${item.maker.zh} ${item.maker.en}` : '',
    facets: facets.join(' '),
    description: `${item.description.zh} ${item.description.en}`,
  };
}

/** Builds the index of a pack, serialised. Rows are numbered as `items`. */
export function buildLexicalIndex(items: readonly Item[], manifest: PackManifest): string {
  const valueTitles = new Map(
    manifest.facets.flatMap(({ key, values }) =>
      values.map((value) => [`${key}:${value.key}`, `${value.title.zh} ${value.title.en}`] as const),
    ),
  );
  const index = new MiniSearch<LexicalDocument>(options);
  index.addAll(items.map((item, row) => documentOf(item, row, manifest, valueTitles)));
  return JSON.stringify(index);
}

/** Reads what `buildLexicalIndex` wrote. Throws on anything else. */
export function loadLexicalIndex(json: string): LexicalIndex {
  const index = MiniSearch.loadJSON<LexicalDocument>(json, options);
  return { search: (query) => searchIndex(index, query) };
}

const emptyAnswer: LexicalAnswer = { matches: [], corrections: [], units: [], weights: [] };
/** Words from this length are also looked up as beginnings: `program` finds `programming`. */
const minPrefixLength = 4;

function searchIndex(index: MiniSearch<LexicalDocument>, query: ParsedQuery): LexicalAnswer {
  if (query.units.length === 0) return emptyAnswer;
  let units = query.units;
  let found = runTerms(index, units);
  const corrected = correctUnits(index, units, found);
  if (corrected.corrections.length > 0) {
    units = corrected.units;
    found = runTerms(index, units);
  }
  const weights = rarities(units, found, index.documentCount);
  return { matches: scoreMatches(units, weights, found), corrections: corrected.corrections, units, weights };
}

/** One MiniSearch call for all terms of all units; terms arrive ready, so MiniSearch must not split them again. */
function runTerms(index: MiniSearch<LexicalDocument>, units: readonly QueryUnit[]): SearchResult[] {
  const boosts = new Map<string, number>();
  for (const { terms } of units) for (const [term, weight] of terms) boosts.set(term, Math.max(weight, boosts.get(term) ?? 0));
  const prefixes = prefixTerms(units);
  const search: SearchOptions = {
    tokenize: (text) => text.split(' '),
    boost: fieldBoosts,
    boostTerm: (term) => boosts.get(term) ?? 1,
    prefix: (term) => prefixes.has(term),
    combineWith: 'OR',
  };
  return index.search([...boosts.keys()].join(' '), search);
}

/** The word itself, when long enough, and the last word from two letters on: it may still be being typed. */
function prefixTerms(units: readonly QueryUnit[]): Set<string> {
  const prefixes = new Set<string>();
  units.forEach((unit, at) => {
    const [term] = unit.terms.keys();
    if (unit.kind !== 'latin' || !term) return;
    if (term.length >= (at === units.length - 1 ? 2 : minPrefixLength)) prefixes.add(term);
  });
  return prefixes;
}

/** Latin words that nothing in the index starts with are replaced by the nearest indexed word, if one is near enough. */
function correctUnits(
  index: MiniSearch<LexicalDocument>,
  units: readonly QueryUnit[],
  found: readonly SearchResult[],
): { units: QueryUnit[]; corrections: { typed: string; understood: string }[] } {
  const hit = new Set(found.flatMap(({ queryTerms }) => queryTerms));
  const corrections: { typed: string; understood: string }[] = [];
  const next = units.map((unit) => {
    const [term] = unit.terms.keys();
    if (unit.kind !== 'latin' || !term || [...unit.terms.keys()].some((alternative) => hit.has(alternative))) return unit;
    const understood = nearestTerm(index, term);
    if (!understood) return unit;
    corrections.push({ typed: unit.typed, understood });
    return { ...unit, terms: new Map([[understood, 1]]) };
  });
  return { units: next, corrections };
}

/**
 * Nearest indexed word: one edit from four letters on, two from eight; numbers and short words are never guessed at. The first letter
 * must agree, because people rarely miss it and "iphone" must not become "phone".
 */
function nearestTerm(index: MiniSearch<LexicalDocument>, term: string): string | null {
  if (term.length < 4 || !/^[a-z]+$/u.test(term)) return null;
  const limit = term.length >= 8 ? 2 : 1;
  // A swap is one edit here and two for MiniSearch.
  const found = index.search(term, { tokenize: (text) => [text], boost: fieldBoosts, fuzzy: limit + 1, maxFuzzy: 3 });
  let best: { term: string; distance: number; rows: number } | null = null;
  const rows = new Map<string, number>();
  for (const result of found) for (const match of result.terms) rows.set(match, (rows.get(match) ?? 0) + 1);
  for (const [candidate, count] of rows) {
    if (candidate[0] !== term[0] || candidate.length < 4) continue;
    const distance = editDistance(term, candidate, limit);
    if (distance > limit) continue;
    if (!best || distance < best.distance || (distance === best.distance && count > best.rows))
      best = { term: candidate, distance, rows: count };
  }
  return best?.term ?? null;
}

/** log(1 + N / df) per unit, df = rows that satisfy it well; a word no row has weighs like one that a single row has. */
function rarities(units: readonly QueryUnit[], found: readonly SearchResult[], count: number): number[] {
  const frequency = new Map<string, number>();
  for (const { queryTerms } of found) for (const term of queryTerms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return units.map(({ terms }) => {
    let most = 0;
    for (const [term, weight] of terms) if (weight === 1) most = Math.max(most, frequency.get(term) ?? 0);
    return Math.log(1 + count / Math.max(1, most));
  });
}

function scoreMatches(units: readonly QueryUnit[], weights: readonly number[], found: readonly SearchResult[]): LexicalMatch[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const unitsOfTerm = new Map<string, [number, number][]>();
  units.forEach(({ terms }, unit) => {
    for (const [term, weight] of terms) {
      const list = unitsOfTerm.get(term);
      if (list) list.push([unit, weight]);
      else unitsOfTerm.set(term, [[unit, weight]]);
    }
  });
  const satisfied = new Float64Array(units.length);
  const matches = found.map(({ id, score, queryTerms }): LexicalMatch => {
    satisfied.fill(0);
    for (const term of queryTerms) {
      for (const [unit, weight] of unitsOfTerm.get(term) ?? []) if (weight > (satisfied[unit] as number)) satisfied[unit] = weight;
    }
    let covered = 0;
    const terms: string[] = [];
    units.forEach(({ typed }, unit) => {
      covered += (satisfied[unit] as number) * (weights[unit] as number);
      if ((satisfied[unit] as number) > 0) terms.push(typed);
    });
    const coverage = total > 0 ? covered / total : 0;
    // MiniSearch multiplies by the number of matched terms; that would reward words with many synonyms. Coverage takes its place.
    return { row: id as number, score: (score / Math.max(1, queryTerms.length)) * coverage, coverage, terms };
  });
  return matches.sort((left, right) => right.score - left.score || left.row - right.row);
}
