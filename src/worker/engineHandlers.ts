import type { packFetcher } from '../adapters/catalogue/fetchPack';
import { type LoadedPack, readPack, readPictures } from '../adapters/catalogue/readPack';
import type { fetchBase } from '../adapters/ranker/fetchBase';
import { AppError } from '../domain/appError';
import type { Pack } from '../domain/pack';
import type { Clock } from '../engine/ports';
import { createRecommender, type Recommender } from '../engine/recommend/recommender';
import { createSearchEngine, type SearchEngine } from '../engine/retrieval/search';
import type { EngineCommands, EngineEvents } from '../protocol/commands';
import type { Handlers } from './host';

/** Where the worker gets its files; tests pass fakes. */
export interface EngineSources {
  readonly packReader: typeof packFetcher;
  /** Folder of the base ranker, ending in `/`. */
  readonly rankerBaseUrl: string;
  readonly fetchBase: typeof fetchBase;
  readonly clock: Clock;
  /** Monotonic milliseconds. */
  readonly stopwatch: () => number;
}

interface Loaded extends LoadedPack {
  readonly baseUrl: string;
  readonly search: SearchEngine;
  readonly recommender: Recommender;
}

/** How long to wait before the base ranker is asked for again. */
const baseRetryMs = 15_000;

export function engineHandlers(sources: EngineSources): Handlers<EngineCommands, EngineEvents> {
  let loaded: Loaded | null = null;
  const current = (): Loaded => {
    if (!loaded) throw new AppError('pack-missing', 'no pack has been loaded yet');
    return loaded;
  };
  let baseMissingSinceMs: number | null = null;
  const loadBase = async (signal: AbortSignal | undefined): Promise<Uint8Array | null> => {
    try {
      const bytes = await sources.fetchBase(sources.rankerBaseUrl, signal);
      baseMissingSinceMs = null;
      return bytes;
    } catch (thrown) {
      baseMissingSinceMs = sources.stopwatch();
      const error = AppError.wrap(thrown);
      if (error.code === 'cancelled') throw error;
      report(error);
      return null;
    }
  };
  let report: (error: AppError) => void = () => {};
  /** Nobody waits for it: the list after the next one is ranked by it. */
  const retryBase = async ({ recommender }: Loaded): Promise<void> => {
    if (baseMissingSinceMs === null || sources.stopwatch() - baseMissingSinceMs < baseRetryMs) return;
    const bytes = await loadBase(undefined);
    try {
      if (bytes) recommender.setBase(bytes);
    } catch (thrown) {
      report(AppError.wrap(thrown));
    }
  };
  /** A base of another feature schema is as good as none. */
  const recommend = (pack: Pack, weights: Uint8Array | null): Recommender => {
    try {
      return createRecommender({ pack, weights, clock: sources.clock });
    } catch (thrown) {
      const error = AppError.wrap(thrown);
      if (!weights || !error.code.startsWith('model-')) throw error;
      report(error);
      return createRecommender({ pack, weights: null, clock: sources.clock });
    }
  };
  return {
    async loadPack({ baseUrl }, { signal, emit }) {
      report = (error) => emit('baseUnavailable', error.toShape());
      const [{ pack, lexicalJson }, base] = await Promise.all([readPack(sources.packReader(baseUrl, signal)), loadBase(signal)]);
      loaded = {
        baseUrl,
        pack,
        lexicalJson,
        search: createSearchEngine(pack, lexicalJson, sources.stopwatch),
        recommender: recommend(pack, base),
      };
      return { manifest: pack.manifest, items: pack.items };
    },
    async loadPictures(_argument, { signal }) {
      const { baseUrl, pack } = current();
      return readPictures(sources.packReader(baseUrl, signal), pack.manifest);
    },
    setHistory({ interactions }) {
      current().recommender.setHistory(interactions);
      return null;
    },
    observe({ interaction }) {
      current().recommender.observe(interaction);
      return null;
    },
    setWeights({ bytes }) {
      return { source: current().recommender.setWeights(bytes) };
    },
    search(request) {
      const { search, recommender } = current();
      return search.search(request, request.personal ? recommender.personalOrder() : null);
    },
    home(options) {
      const startedMs = sources.stopwatch();
      const shelves = current().recommender.home(options);
      void retryBase(current());
      return { shelves, elapsedMs: sources.stopwatch() - startedMs };
    },
    similar({ itemId, limit }) {
      return current().recommender.similar(itemId, limit);
    },
    explain({ itemId, nowMs }) {
      return current().recommender.explain(itemId, nowMs);
    },
  };
}
