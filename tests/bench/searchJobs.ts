import MiniSearch from 'minisearch';
import { noFilters, type SearchRequest } from '../../src/domain/search';
import { createMiniSearch, fieldBoosts, type LexicalDocument, miniSearchOptions } from '../../src/engine/retrieval/buildLexicalIndex';
import { createSearchEngine, type SearchEngine } from '../../src/engine/retrieval/search';
import { type BenchPack, readBenchPack, vectorOfQuery } from './benchPack';
import { interleave } from './interleave';
import type { BenchJobs } from './jobs';
import { createOramaPeer, type OramaPeer } from './oramaPeer';
import { spawnEngine } from './spawn';
import type { BenchQuery } from './synthetic';

type Job<Name extends keyof BenchJobs> = (argument: BenchJobs[Name]['argument']) => Promise<BenchJobs[Name]['result']>;

/** What a page shows at first. */
const limit = 24;
const warmUp = 40;

let bench: BenchPack | null = null;
let ours: SearchEngine | null = null;
let miniSearch: MiniSearch<LexicalDocument> | null = null;
let orama: OramaPeer | null = null;

function opened<Value>(value: Value | null): Value {
  if (value === null) throw new RangeError('searchOpen and searchBuild come first');
  return value;
}

export const open: Job<'searchOpen'> = async ({ packUrl }) => {
  bench = await readBenchPack(packUrl);
  return { items: bench.pack.items.length, queries: bench.queries.length };
};

export const build: Job<'searchBuild'> = async ({ engine }) => {
  const { pack, lexicalJson } = opened(bench);
  const startedMs = performance.now();
  if (engine === 'ours') {
    ours = createSearchEngine(pack, lexicalJson, () => performance.now());
    // Built when the pack is; here it is only read.
    return { buildMs: Number.NaN, loadMs: performance.now() - startedMs, bytes: lexicalJson.length };
  }
  if (engine === 'orama') {
    orama = await createOramaPeer(pack);
    return { buildMs: performance.now() - startedMs, loadMs: null, bytes: Number.NaN };
  }
  const built = createMiniSearch(pack.items, pack.manifest);
  const buildMs = performance.now() - startedMs;
  const json = JSON.stringify(built);
  const loadingMs = performance.now();
  miniSearch = MiniSearch.loadJSON(json, miniSearchOptions);
  return { buildMs, loadMs: performance.now() - loadingMs, bytes: json.length };
};

const requestOf = ({ query, language }: BenchQuery): SearchRequest => ({
  query,
  language,
  filters: noFilters,
  sort: 'relevance',
  limit,
  personal: false,
});

/** As forgiving as ours: beginnings from four letters, one edit in five letters. */
const forgiving = {
  boost: fieldBoosts,
  prefix: (term: string) => /^[a-z]/u.test(term) && term.length >= 4,
  fuzzy: (term: string) => (/^[a-z]{4,}$/u.test(term) ? 0.2 : false),
};

export const lexical: Job<'searchLexical'> = async ({ queries }) => {
  const { queries: all } = opened(bench);
  const [engine, mini, peer] = [opened(ours), opened(miniSearch), opened(orama)];
  const at = (round: number) => all[round % all.length] as BenchQuery;
  const [first = [], second = [], third = []] = await interleave(
    [
      (round) => engine.search({ ...requestOf(at(round)), queryVector: null }),
      (round) => mini.search(at(round).query, forgiving),
      (round) => peer.lexical(at(round).query, limit),
    ],
    queries,
    warmUp,
  );
  return { ours: first, miniSearch: second, orama: third };
};

export const hybrid: Job<'searchHybrid'> = async ({ queries }) => {
  const loaded = opened(bench);
  const [engine, peer] = [opened(ours), opened(orama)];
  const at = (round: number) => round % loaded.queries.length;
  const [first = [], second = []] = await interleave(
    [
      (round) => engine.search({ ...requestOf(loaded.queries[at(round)] as BenchQuery), queryVector: vectorOfQuery(loaded, at(round)) }),
      (round) => peer.hybrid(loaded.queries[at(round)]?.query ?? '', vectorOfQuery(loaded, at(round)), limit),
    ],
    queries,
    warmUp,
  );
  return { ours: first, orama: second };
};

export const fromPage: Job<'searchFromPage'> = async ({ packUrl, queries }) => {
  const loaded = opened(bench);
  const worker = spawnEngine();
  const startedMs = performance.now();
  await worker.call('loadPack', { baseUrl: packUrl });
  const loadMs = performance.now() - startedMs;
  const at = (round: number) => round % loaded.queries.length;
  const ask = (round: number, queryVector: Float32Array | null) =>
    worker.call('search', { ...requestOf(loaded.queries[at(round)] as BenchQuery), queryVector });
  const [first = [], second = []] = await interleave(
    // A slice: a view would bring the vectors of all queries along.
    [(round) => ask(round, null), (round) => ask(round, vectorOfQuery(loaded, at(round)).slice())],
    queries,
    warmUp,
  );
  worker.stop();
  return { lexical: first, hybrid: second, loadMs };
};
