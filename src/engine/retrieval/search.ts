import type { Item, ItemId, Language } from '../../domain/item';
import type { Pack } from '../../domain/pack';
import type { RankedItem, Reason } from '../../domain/rankedItem';
import type { SearchAnswer, SearchRequest, UnderstoodFilter } from '../../domain/search';
import type { Clock } from '../ports';
import { encodedText } from '../text/parseQuery';
import { understandQuery } from '../text/understandQuery';
import { createTintTable, type TintTable } from '../visual/tints';
import { confidentFrom, createConfidence } from './confidence';
import { byNearness, createFacetTable, type FacetTable, hasTints, sortRows, withoutTints } from './filters';
import { fuseConvex } from './fusion';
import { type AskedId, createItemIdIndex } from './itemId';
import { createPackIndexes, gatherEvidence, type PackIndexes, type QueryEvidence } from './queryEvidence';
import { certainFilters, isUnwanted, withUnderstood } from './understoodFilters';
import { topRows } from './vectorIndex';

/** What the shopper's history says about rows; injected, so that search knows no ranker. */
export interface PersonalOrder {
  /** In [-1, 1], 0 = no opinion; other values are clipped, NaN counts as 0. */
  readonly score: (row: number) => number;
  /** Items of the history that speak for the row. */
  readonly because: (row: number) => readonly ItemId[];
}

export interface SearchArgument extends SearchRequest {
  readonly queryVector: Float32Array | null;
}

export interface SearchEngine {
  /**
   * Never throws on any query text.
   * @param personal Used when `request.personal` is set.
   */
  search(request: SearchArgument, personal?: PersonalOrder | null): SearchAnswer;
  /** Nearest items by vector, itself left out; empty for an unknown id or a pack without vectors. */
  similar(itemId: ItemId, limit: number): RankedItem[];
  /** Items with the ids nearest to one that the catalogue lacks, nearest first. */
  nearIds(asked: string, limit: number): ItemId[];
  /** Unit vector `[dimension]` as a view, null when unknown. */
  vectorOf(itemId: ItemId): Float32Array | null;
  rowOf(itemId: ItemId): number | null;
  /** Main colours of the pictures, `PackLooks.colours`: from now on answers know colours picked by eye. */
  setColours(colours: Float32Array): void;
}

/** Largest change of a fused score (about [0, 1.2]) by the shopper's interests: reorders neighbours, never lifts the irrelevant. */
const personalBoost = 0.08;
/** Interests are named as a reason from this share of the largest boost. */
const personalReasonFrom = 0.25;
/** A cosine is named as a reason from here; unrelated texts of this encoder lie below. */
const meaningReasonFrom = 0.3;
/** Rows of less probability than this do not count as matches … */
const matchFrom = 0.12;
/** … except the best, so that a page has something to look through, and a warning where even those are unsure. */
const shownAnyway = 20;
/** Ids offered for an unknown one. */
const nearestIds = 6;
const similarAfterId = 24;

/**
 * Search over one pack.
 * @param lexicalJson What `buildLexicalIndex` wrote for this very pack.
 * @param clock Only for `elapsedMs`.
 */
export function createSearchEngine(pack: Pack, lexicalJson: string, clock: Clock): SearchEngine {
  const indexes = createPackIndexes(pack, lexicalJson);
  const ids = createItemIdIndex(pack.items);
  const rows = new Map(pack.items.map(({ id }, row) => [id, row]));
  let tints: TintTable | null = null;
  const engine = { pack, indexes, facets: createFacetTable(pack.items, () => tints), tints: () => tints };
  const hasVectors = indexes.vectors.count === pack.items.length;
  const idMatches = ({ asked, row }: AskedId, language: Language): Matches =>
    row === null ? unknownIdMatches(engine, asked, ids.nearest(asked, nearestIds)) : knownIdMatches(engine, asked, row, language);
  return {
    search(request, personal = null) {
      const startedMs = clock();
      const asked = ids.recognise(request.query);
      if (asked) return { ...answer(engine, request, idMatches(asked, request.language), []), elapsedMs: clock() - startedMs };
      const { filters, wish } = understandQuery(request.query, pack.manifest.facets, pack.manifest.currency !== null);
      const stated = filters.filter(({ key }) => !request.ignored?.includes(key));
      const found = wishMatches(engine, { ...request, query: wish }, stated, request.personal ? personal : null);
      const understood = certainFilters(engine, found, stated);
      return { ...answer(engine, request, found, understood), elapsedMs: clock() - startedMs };
    },
    nearIds: (asked, limit) => ids.nearest(asked, limit).map((row) => (pack.items[row] as Item).id),
    similar: (itemId, limit) => neighbours(engine, rows.get(itemId), limit),
    vectorOf: (itemId) => {
      const row = rows.get(itemId);
      return row === undefined || !hasVectors ? null : indexes.vectors.vector(row);
    },
    rowOf: (itemId) => rows.get(itemId) ?? null,
    setColours(colours) {
      tints = createTintTable(colours);
    },
  };
}

interface EngineParts {
  readonly pack: Pack;
  readonly indexes: PackIndexes;
  readonly facets: FacetTable;
  /** Null until the colours of the pictures are known. */
  readonly tints: () => TintTable | null;
}

/** Rows that match, best first, before filters. */
interface Matches {
  readonly rows: readonly number[];
  readonly rank: (row: number) => RankedItem;
  /** Probability that a row is relevant; null for lists that make no claim of relevance: no query, or an id. */
  readonly probability: ((row: number) => number) | null;
  readonly phase: SearchAnswer['phase'];
  readonly id: SearchAnswer['id'];
  readonly corrections: SearchAnswer['corrections'];
  /** What was searched for. */
  readonly wish: string;
  /** There was no query: everything matches. */
  readonly browsing?: true;
}

function answer(
  { pack, facets, tints }: EngineParts,
  request: SearchRequest,
  matches: Matches,
  understoodFilters: readonly UnderstoodFilter[],
): Omit<SearchAnswer, 'elapsedMs'> {
  const { items, manifest } = pack;
  const filters = withUnderstood(request.filters, understoodFilters);
  const mask = facets.mask(filters);
  const wanted = matches.rows.filter((row) => !isUnwanted(items[row] as Item, understoodFilters));
  const passing = mask ? wanted.filter((row) => mask[row] === 1) : wanted;
  const { probability } = matches;
  const table = tints();
  // Nothing was asked for but the colour: the purest comes first.
  const byTint = table && hasTints(filters) && matches.browsing && request.sort === 'relevance';
  const tinted = byTint ? byNearness(passing, table.nearness(filters.tints ?? [])) : passing;
  const sorted = sortRows(tinted, items, manifest, request.sort);
  return {
    // Popularity, which speaks for what is browsed, did not make this order.
    results: sorted.slice(0, Math.max(0, request.limit)).map((row) => (byTint ? { ...matches.rank(row), reasons: [] } : matches.rank(row))),
    total: passing.length,
    phase: matches.phase,
    counts: facets.count(wanted, filters),
    ...(table ? { tints: table.offer(hasTints(filters) ? withoutTints(facets, wanted, filters) : passing) } : {}),
    id: matches.id,
    noConfidentMatch: probability !== null && !passing.some((row) => probability(row) >= confidentFrom),
    corrections: matches.corrections,
    understood: matches.id ? '' : encodedText(matches.wish, matches.corrections),
    understoodFilters,
  };
}

/** The nearest ids of one the catalogue lacks. No confidence: nothing says which was meant. */
function unknownIdMatches({ pack }: EngineParts, asked: string, rows: readonly number[]): Matches {
  return {
    rows,
    rank: (row) => ({
      itemId: (pack.items[row] as Item).id,
      score: 1 / (1 + rows.indexOf(row)),
      confidence: null,
      reasons: [{ kind: 'id', near: true }],
    }),
    phase: 'lexical',
    id: { asked, found: false },
    corrections: [],
    wish: '',
    probability: null,
  };
}

/**
 * The item asked for, then what is nearest to it by vector (by the words of its title in a pack without vectors), with the probability the
 * calibrated model gives to a search for that title.
 */
function knownIdMatches({ pack, indexes }: EngineParts, asked: string, row: number, language: Language): Matches {
  const { items } = pack;
  const { id, title } = items[row] as Item;
  const vector = indexes.vectors.count === items.length ? indexes.vectors.vector(row) : null;
  const evidence = gatherEvidence(indexes, items.length, title[language], vector);
  const fused = fuseConvex(evidence);
  const confidence = createConfidence(evidence, fused);
  const closeness = evidence.cosine ?? fused;
  const others = Uint8Array.from(items, (_, other) =>
    other !== row && (evidence.cosine !== null || (evidence.coverage[other] as number) > 0) ? 1 : 0,
  );
  return {
    rows: [row, ...topRows(closeness, similarAfterId, others)],
    rank: (other) => {
      if (other === row) return { itemId: id, score: 2, confidence: [1, 0], reasons: [{ kind: 'id' }] };
      const p = confidence(other);
      const itemId = (items[other] as Item).id;
      return { itemId, score: closeness[other] as number, confidence: [p, 1 - p], reasons: [{ kind: 'similar', to: id }] };
    },
    phase: 'lexical',
    id: { asked, found: true },
    corrections: [],
    wish: '',
    probability: null,
  };
}

/** Everything, best rated and most bought first, when there is no query to match. */
function browseMatches({ pack }: EngineParts): Matches {
  const popularity = Float64Array.from(pack.items, ({ rating }) => Math.log1p(rating?.count ?? 0) * (rating?.mean ?? 0));
  return {
    rows: topRows(popularity, pack.items.length),
    rank: (row) => ({
      itemId: (pack.items[row] as Item).id,
      score: popularity[row] as number,
      confidence: null,
      reasons: [{ kind: 'popular' }],
    }),
    phase: 'lexical',
    id: null,
    corrections: [],
    wish: '',
    browsing: true,
    probability: null,
  };
}

/** @param stated What the query says of price and facets; only prices are certain before anything has matched. */
function wishMatches(
  parts: EngineParts,
  request: SearchArgument,
  stated: readonly UnderstoodFilter[],
  personal: PersonalOrder | null,
): Matches {
  const { pack, indexes } = parts;
  if (request.query.trim() === '') return browseMatches(parts);
  const count = pack.items.length;
  const evidence = gatherEvidence(indexes, count, request.query, request.queryVector);
  const fused = fuseConvex(evidence);
  const confidence = createConfidence(evidence, fused);
  const probability = new Float64Array(count);
  const matching = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    // Without a vector, rows without a matching word have no evidence at all.
    if (!evidence.cosine && (evidence.coverage[row] as number) === 0) continue;
    probability[row] = confidence(row);
    if ((probability[row] as number) >= matchFrom) matching[row] = 1;
  }
  const bounds = withUnderstood(
    request.filters,
    stated.filter(({ facet }) => facet === null),
  );
  for (const row of topRows(fused, shownAnyway, parts.facets.mask(bounds))) {
    if ((probability[row] as number) > 0) matching[row] = 1;
  }
  const boosts = personal ? personalBoosts(personal, matching) : null;
  const score = boosts ? fused.map((value, row) => value + personalBoost * (boosts[row] as number)) : fused;
  const matched = matching.reduce((sum, flag) => sum + flag, 0);
  return {
    rows: topRows(score, matched, matching),
    rank: (row) => ({
      itemId: (pack.items[row] as Item).id,
      score: score[row] as number,
      confidence: [probability[row] as number, 1 - (probability[row] as number)],
      reasons: wishReasons(evidence, row, boosts?.[row] ?? 0, personal),
    }),
    phase: evidence.cosine ? 'hybrid' : 'lexical',
    id: null,
    corrections: evidence.corrections,
    wish: request.query,
    probability: (row) => probability[row] as number,
  };
}

/** In [-1, 1] for matching rows, 0 elsewhere. */
function personalBoosts(personal: PersonalOrder, matching: Uint8Array): Float32Array {
  const boosts = new Float32Array(matching.length);
  for (let row = 0; row < matching.length; row++) {
    if (matching[row] === 0) continue;
    const score = personal.score(row);
    boosts[row] = Number.isNaN(score) ? 0 : Math.min(1, Math.max(-1, score));
  }
  return boosts;
}

function wishReasons(evidence: QueryEvidence, row: number, boost: number, personal: PersonalOrder | null): Reason[] {
  const reasons: Reason[] = [];
  const terms = evidence.termsOf(row);
  if (terms.length > 0) reasons.push({ kind: 'words', terms });
  const similarity = evidence.cosine?.[row] ?? 0;
  if (similarity >= meaningReasonFrom || (evidence.cosine && reasons.length === 0)) reasons.push({ kind: 'meaning', similarity });
  if (personal && boost >= personalReasonFrom) reasons.push({ kind: 'interests', because: personal.because(row) });
  return reasons;
}

function neighbours({ pack, indexes }: EngineParts, row: number | undefined, limit: number): RankedItem[] {
  if (row === undefined || indexes.vectors.count !== pack.items.length) return [];
  const to = (pack.items[row] as Item).id;
  const allowed = new Uint8Array(pack.items.length).fill(1);
  allowed[row] = 0;
  return indexes.vectors.nearest(indexes.vectors.vector(row), limit, allowed).map(({ row: near, similarity }) => ({
    itemId: (pack.items[near] as Item).id,
    score: similarity,
    confidence: null,
    reasons: [{ kind: 'similar', to }],
  }));
}
