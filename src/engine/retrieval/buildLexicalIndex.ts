import MiniSearch, { type Options } from 'minisearch';
import type { Item } from '../../domain/item';
import type { PackManifest } from '../../domain/pack';
import { normaliseText } from '../text/normaliseText';
import { indexTerms } from '../text/tokenise';

/** Field → weight. Both languages share a field, so a query finds an item in either. */
export const fieldBoosts = { title: 3, tags: 3, category: 1.5, maker: 2, facets: 1, description: 0.6 } as const;
type Field = keyof typeof fieldBoosts;
export type LexicalDocument = { readonly id: number } & Readonly<Record<Field, string>>;

export const miniSearchOptions: Options<LexicalDocument> = {
  fields: Object.keys(fieldBoosts),
  tokenize: (text, field) => indexTerms(normaliseText(text), field !== 'description'),
  processTerm: (term) => term,
  // Rows are never removed.
  autoVacuum: false,
};

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

/** The MiniSearch index behind the stored form; rows are numbered as `items`. */
export function createMiniSearch(items: readonly Item[], manifest: PackManifest): MiniSearch<LexicalDocument> {
  const valueTitles = new Map(
    manifest.facets.flatMap(({ key, values }) =>
      values.map((value) => [`${key}:${value.key}`, `${value.title.zh} ${value.title.en}`] as const),
    ),
  );
  const index = new MiniSearch<LexicalDocument>(miniSearchOptions);
  index.addAll(items.map((item, row) => documentOf(item, row, manifest, valueTitles)));
  return index;
}

/** Builds the index of a pack, serialised as JSON. An empty catalogue gives an index without terms. */
export function buildLexicalIndex(items: readonly Item[], manifest: PackManifest): string {
  const index = createMiniSearch(items, manifest);
  const terms = index.toJSON().index.map(([term]) => term);
  terms.sort((left, right) => (left < right ? -1 : 1));
  const postings = terms.map((term) =>
    index
      .search(term, { tokenize: (text) => [text], boost: fieldBoosts, prefix: false, fuzzy: false })
      .map(({ id, score }) => ({ row: id as number, score }))
      .sort((left, right) => left.row - right.row),
  );
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
