import MiniSearch, { type Options } from 'minisearch';
import type { Item } from '../../domain/item';
import type { PackManifest } from '../../domain/pack';
import { normaliseText } from '../text/normaliseText';
import { indexTerms, tagTerm } from '../text/tokenise';

/** Field → weight. Both languages share a field, so a query finds an item in either. */
export const fieldBoosts = { title: 3, tags: 3, category: 1.5, maker: 2, facets: 1, description: 0.6 } as const;
type Field = keyof typeof fieldBoosts;
export type LexicalDocument = { readonly id: number } & Readonly<Record<Field, string>>;

export const miniSearchOptions: Options<LexicalDocument> = {
  fields: Object.keys(fieldBoosts),
  tokenize: (text, field) =>
    field === 'tags' ? text.split('\n').flatMap(tagTerms) : indexTerms(normaliseText(text), field !== 'description'),
  processTerm: (term) => term,
  // Rows are never removed.
  autoVacuum: false,
};

/** A tag by its words and, so that a longer name is one term, as a whole. */
function tagTerms(tag: string): string[] {
  const normalised = normaliseText(tag);
  const terms = indexTerms(normalised, true);
  const whole = tagTerm(normalised);
  return whole === null || terms.includes(whole) ? terms : [...terms, whole];
}

/**
 * The stored index: what MiniSearch (BM25+) says about every term and item, worked out once when the pack is built.
 *
 * ```
 * terms    [ "book", "bowl", … ]         sorted by code unit: exact look-up, prefixes and first letters are ranges
 * lengths  [ 3,      2,      … ]         postings of each term
 * rows     [ 4, 1, 1,  0, 7, … ]         rows of each posting list, as steps from the one before
 * impacts  [ 90, 88, 12,  300, … ]       BM25+ over all boosted fields ÷ step, rounded, at least 1
 * ```
 */
export interface StoredLexicalIndex {
  readonly version: 1;
  /** Items indexed. */
  readonly count: number;
  readonly step: number;
  readonly terms: readonly string[];
  readonly lengths: readonly number[];
  readonly rows: readonly number[];
  readonly impacts: readonly number[];
}
/** Impacts are kept in this many steps of the largest. */
const impactSteps = 4095;

/** Titles of the item's category levels and facet values: the words a shopper uses for its kind. */
function documentOf(item: Item, row: number, manifest: Titles, valueTitles: ReadonlyMap<string, string>): LexicalDocument {
  const levels = item.category.map((_, at) => manifest.categories[item.category.slice(0, at + 1).join('/')]);
  const facets = Object.entries(item.facets).flatMap(([key, values]) => values.map((value) => valueTitles.get(`${key}:${value}`) ?? ''));
  return {
    id: row,
    title: `${item.title.zh} ${item.title.en}`,
    tags: [...item.tags.zh, ...item.tags.en].join('\n'),
    category: levels.map((title) => (title ? `${title.zh} ${title.en}` : '')).join(' '),
    maker: item.maker ? `${item.maker.zh} ${item.maker.en}` : '',
    facets: facets.join(' '),
    description: `${item.description.zh} ${item.description.en}`,
  };
}

/** The MiniSearch index behind the stored form; rows are numbered as `items`. */
export function createMiniSearch(items: readonly Item[], manifest: Titles): MiniSearch<LexicalDocument> {
  return drain(addItems(items, manifest));
}

/** Builds the index of a pack, serialised as JSON. An empty catalogue gives an index without terms. */
export const buildLexicalIndex = (items: readonly Item[], manifest: Titles): string => drain(lexicalIndexSteps(items, manifest));

function drain<Result>(steps: Generator<number, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Adding takes about this share of the time. */
const addingShare = 0.8;

function* addItems(items: readonly Item[], manifest: Titles): Generator<number, MiniSearch<LexicalDocument>> {
  const valueTitles = new Map(
    manifest.facets.flatMap(({ key, values }) =>
      values.map((value) => [`${key}:${value.key}`, `${value.title.zh} ${value.title.en}`] as const),
    ),
  );
  const index = new MiniSearch<LexicalDocument>(miniSearchOptions);
  for (const [row, item] of items.entries()) {
    index.add(documentOf(item, row, manifest, valueTitles));
    if (row % stepLength === 0) yield (addingShare * row) / items.length;
  }
  return index;
}

/** What of a manifest stands in the index. */
type Titles = Pick<PackManifest, 'categories' | 'facets'>;
/** Items, and terms, between two rests. */
const stepLength = 100;

/**
 * `buildLexicalIndex` in steps of some milliseconds, for a worker that has to answer in between: a large catalogue takes half a minute.
 * Yields the share of the work that is done, in [0, 1].
 */
export function* lexicalIndexSteps(items: readonly Item[], manifest: Titles): Generator<number, string> {
  const index = yield* addItems(items, manifest);
  const terms = index.toJSON().index.map(([term]) => term);
  terms.sort((left, right) => (left < right ? -1 : 1));
  const postings: { readonly row: number; readonly score: number }[][] = [];
  for (const [at, term] of terms.entries()) {
    postings.push(
      index
        .search(term, { tokenize: (text) => [text], boost: fieldBoosts, prefix: false, fuzzy: false })
        .map(({ id, score }) => ({ row: id as number, score }))
        .sort((left, right) => left.row - right.row),
    );
    if (at % stepLength === 0) yield addingShare + ((1 - addingShare) * at) / terms.length;
  }
  const most = postings.reduce((largest, list) => list.reduce((value, { score }) => Math.max(value, score), largest), 0);
  const step = most > 0 ? most / impactSteps : 1;
  const stored: StoredLexicalIndex = {
    version: 1,
    count: items.length,
    step,
    terms,
    lengths: postings.map((list) => list.length),
    rows: postings.flatMap((list) => list.map(({ row }, at) => row - (list[at - 1]?.row ?? 0))),
    impacts: postings.flatMap((list) => list.map(({ score }) => Math.max(1, Math.round(score / step)))),
  };
  return JSON.stringify(stored);
}
