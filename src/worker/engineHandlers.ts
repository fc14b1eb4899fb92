import type { packFetcher } from '../adapters/catalogue/fetchPack';
import { type LoadedPack, readLooks, readPack, readPictures } from '../adapters/catalogue/readPack';
import type { fetchBase } from '../adapters/ranker/fetchBase';
import { AppError } from '../domain/appError';
import { hasLooks, type Pack } from '../domain/pack';
import { ownDescriptor, type Pixels } from '../domain/photo';
import type { Clock } from '../engine/ports';
import { createRecommender, type Recommender } from '../engine/recommend/recommender';
import { hasTints } from '../engine/retrieval/filters';
import { createSearchEngine, type SearchEngine } from '../engine/retrieval/search';
import { watchShopper } from '../engine/simulation/watchShopper';
import { describePhoto } from '../engine/visual/describePhoto';
import { createLooks, type Looks } from '../engine/visual/looks';
import type { EngineCommands, EngineEvents } from '../protocol/commands';
import { createElsewhereTexts } from './elsewhere';
import type { Handlers } from './host';

/** Where the worker gets its files; tests pass fakes. */
export interface EngineSources {
  readonly packReader: typeof packFetcher;
  /** Folder of the base ranker, ending in `/`. */
  readonly rankerBaseUrl: string;
  readonly fetchBase: typeof fetchBase;
  /** As `decodePhoto`, on the worker's own canvas. */
  decodePhoto(file: Blob, signal: AbortSignal): Promise<Pixels>;
  readonly clock: Clock;
  /** Monotonic milliseconds. */
  readonly stopwatch: () => number;
}

interface Loaded extends LoadedPack {
  readonly baseUrl: string;
  readonly base: Uint8Array | null;
  /** Visits of the simulated shopper that is being watched. */
  watched: ReturnType<typeof watchShopper> | null;
  readonly search: SearchEngine;
  readonly recommender: Recommender;
  /** Null in a pack without described pictures. Asked for once; a failure may be tried again. */
  readonly looks: () => Promise<Looks | null>;
}

/** How long to wait before the base ranker is asked for again. */
const baseRetryMs = 15_000;

export function engineHandlers(sources: EngineSources): Handlers<EngineCommands, EngineEvents> {
  let loaded: Loaded | null = null;
  const current = (): Loaded => {
    if (!loaded) throw new AppError('pack-missing', 'no pack has been loaded yet');
    return loaded;
  };
  const elsewhere = createElsewhereTexts(sources.packReader);
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
      const search = createSearchEngine(pack, lexicalJson, sources.stopwatch);
      // No signal: whoever asked first may give up, others wait for it too.
      const looks = once(async () => {
        const found = hasLooks(pack.manifest) ? await readLooks(sources.packReader(baseUrl), pack.manifest) : null;
        if (found) search.setColours(found.colours);
        return found && createLooks(pack.items, found);
      });
      loaded = { baseUrl, pack, lexicalJson, search, base, watched: null, recommender: recommend(pack, base), looks };
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
    async learnElsewhere({ packs }) {
      const { pack, recommender } = current();
      const found = await elsewhere.read(pack, packs);
      recommender.setElsewhere(found);
      return { known: found.size };
    },
    observe({ interaction }) {
      current().recommender.observe(interaction);
      return null;
    },
    setWeights({ bytes }) {
      return { source: current().recommender.setWeights(bytes) };
    },
    async loadLooks() {
      return { available: (await current().looks()) !== null };
    },
    async search(request) {
      const { search, recommender, looks } = current();
      if (hasTints(request.filters)) await looks();
      return search.search(request, request.personal ? recommender.personalOrder() : null);
    },
    home(options) {
      const startedMs = sources.stopwatch();
      const shelves = current().recommender.home(options);
      void retryBase(current());
      return { shelves, elapsedMs: sources.stopwatch() - startedMs };
    },
    nearIds({ asked, limit }) {
      return current().search.nearIds(asked, limit);
    },
    similar({ itemId, limit }) {
      return current().recommender.similar(itemId, limit);
    },
    async looksLike({ itemId, limit }) {
      const { looks, recommender } = current();
      return (await looks())?.like(itemId, limit, recommender.hidden()) ?? [];
    },
    async describePhoto({ file }, { signal }) {
      return describePhoto(await sources.decodePhoto(file, signal));
    },
    async searchByPhoto({ vector, emphasis, limit }) {
      const { looks, recommender, pack } = current();
      const found = pack.manifest.visualDescriptor === ownDescriptor ? await looks() : null;
      if (!found) {
        const message = `the pictures of ${pack.manifest.name} are described by ${pack.manifest.visualDescriptor ?? 'nothing'}`;
        throw new AppError('photo-refused', message, { reason: 'other-descriptor' });
      }
      return found.byPhoto(vector, limit, emphasis, recommender.hidden());
    },
    watchShopper({ seed, anew }) {
      const open = current();
      if (anew) open.watched = watchShopper(open.pack, open.base, seed);
      return open.watched?.next().value ?? null;
    },
    explain({ itemId, nowMs }) {
      return current().recommender.explain(itemId, nowMs);
    },
  };
}

/** Runs at most once at a time and keeps what succeeded. */
function once<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | null = null;
  return () => {
    running ??= run().catch((thrown) => {
      running = null;
      throw thrown;
    });
    return running;
  };
}
