import { AppError, type AppErrorShape } from '../domain/appError';
import type { Interaction } from '../domain/interaction';
import type { Item, ItemId } from '../domain/item';
import { isPackName } from '../domain/pack';
import type { Explanation, RankedItem } from '../domain/rankedItem';
import type { WatchedVisit } from '../domain/watchedVisit';
import type { EngineCommands } from '../protocol/commands';
import { isPersonal, randomInteger, type ShopContext } from './context';
import type { History } from './history';

/** What the engine worker knows: pack, history and weights, all of which are replayed when the worker had to be replaced. */
export interface EngineSession {
  /** Resolves when the pack is there; false when it could not be loaded (the state says why). */
  loadPack(): Promise<boolean>;
  /** Loads another pack in place of the open one. */
  openPack(name: string): Promise<boolean>;
  /** Gives the engine what it may use: the whole history, or nothing without agreement. */
  syncHistory(): Promise<void>;
  /** `syncHistory` soon: for impressions, which change no order at once. */
  syncHistorySoon(): void;
  observe(interaction: Interaction): Promise<void>;
  /** Null: the base. Throws AppError `model-damaged` and keeps what serves. */
  setWeights(bytes: Uint8Array | null): Promise<void>;
  servingWeights(): Uint8Array | null;
  /** @param startedMs stopwatch reading of the act that asks for a new order; null when no act does. */
  refreshHome(startedMs: number | null): Promise<void>;
  nearIds(asked: string, limit: number): Promise<readonly ItemId[]>;
  similar(itemId: ItemId, limit: number): Promise<readonly RankedItem[]>;
  looksLike(itemId: ItemId, limit: number): Promise<readonly RankedItem[]>;
  explain(itemId: ItemId): Promise<Explanation | AppErrorShape>;
  watchShopper(seed: number, anew: boolean): Promise<WatchedVisit | AppErrorShape | null>;
  leaveSafeMode(): Promise<void>;
  /** Called after a replay: what was asked of the lost worker may be asked again. */
  onRecovered(listener: () => void): void;
}

/** Impressions come in bursts; the engine hears of them once the burst is over. */
const historySyncDelayMs = 1500;
/** The engine starts after the first page is there, but does not wait for it longer than this. */
const longestStartMs = 1500;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function createEngineSession(context: ShopContext, history: History): EngineSession {
  const { dependencies, store, get, patch } = context;
  const { engine, stopwatch } = dependencies;
  const seed = randomInteger(dependencies);
  let packLoaded = false;
  let weights: Uint8Array | null = null;
  let homeRequest = 0;
  let syncTimer: ReturnType<typeof setTimeout> | undefined;

  let recovered = () => {};

  const usableHistory = () => (isPersonal(get()) ? history.all() : []);
  const byId = (items: readonly Item[]) => new Map<ItemId, Item>(items.map((item) => [item.id, item]));
  const pictureMap = (pictures: Readonly<Record<string, string>>) => new Map(Object.entries(pictures) as [ItemId, string][]);
  /** The first page, while the engine is on its way. The whole pack replaces it, so a failure here is no failure. */
  const showStart = async (name: string) => {
    try {
      const { manifest, items, pictures, shelves } = await dependencies.fetchStart(dependencies.packUrl(name));
      if (packLoaded || name !== get().packName) return;
      patch('pack', { manifest, items: byId(items), pictures: pictureMap(pictures) });
      if (get().home.status === 'loading') patch('home', { status: 'ready', shelves, revision: get().home.revision + 1 });
    } catch {
      // The engine's own loading says what is wrong, if anything is.
    }
  };
  const requestPictures = async (name: string) => {
    const pictures = pictureMap(await engine.call('loadPictures', null));
    if (name === get().packName) patch('pack', { pictures });
    // So that colours and likeness are there when somebody asks for them, and offline.
    await engine.call('loadLooks', null);
  };
  /** Asks the worker that takes a crashed one's place again; crash after crash ends in safe mode, which refuses. */
  const loadInSpiteOfCrashes = async (name: string): Promise<EngineCommands['loadPack']['result']> => {
    try {
      return await engine.call('loadPack', { baseUrl: dependencies.packUrl(name) });
    } catch (thrown) {
      const error = AppError.wrap(thrown);
      if (error.lostWorker && name === get().packName) return loadInSpiteOfCrashes(name);
      throw error;
    }
  };
  const requestPack = async (name: string) => {
    const { manifest, items } = await loadInSpiteOfCrashes(name);
    // Another pack was opened meanwhile: its own loading follows in the worker.
    if (name !== get().packName) throw new AppError('cancelled', `${name} is no longer asked for`);
    packLoaded = true;
    patch('pack', { status: 'ready', manifest, items: byId(items), error: null });
    // Nothing waits for pictures; a shop without them still sells.
    void quietly(requestPictures(name));
  };
  /** Other packs that the shopper did something in, when that may be used here. */
  const packsElsewhere = () => {
    const { acrossPacks, packName, pack } = get();
    // Where only explicit interests count, what was looked at elsewhere is none.
    const names = new Set(acrossPacks && pack.manifest?.interests !== 'explicit' ? usableHistory().flatMap(({ pack }) => pack ?? []) : []);
    const others = [...names].filter((name) => name !== packName && isPackName(name));
    return others.map((name) => ({ name, baseUrl: dependencies.packUrl(name) }));
  };
  let toldElsewhere: string | null = null;
  const learnElsewhere = async () => {
    const packs = packsElsewhere();
    const asked = JSON.stringify([get().packName, packs]);
    if (asked === toldElsewhere || (toldElsewhere === null && packs.length === 0)) return;
    toldElsewhere = asked;
    await quietly(engine.call('learnElsewhere', { packs }));
  };
  const session: EngineSession = {
    async loadPack() {
      patch('pack', { status: packLoaded ? 'ready' : 'loading', error: null });
      const { packName } = get();
      try {
        // The first page goes before the engine: it is what the shopper waits for.
        if (!packLoaded) await Promise.race([showStart(packName), pause(longestStartMs)]);
        await requestPack(packName);
        // A pack that is loaded anew is ranked by the base; what is chosen while there is none waits for it too.
        if (weights) await quietly(engine.call('setWeights', { bytes: weights }));
        patch('engine', { status: 'ready', error: null });
        return true;
      } catch (thrown) {
        if (packName === get().packName) patch('pack', { status: 'failed', error: AppError.wrap(thrown).toShape() });
        return false;
      }
    },
    async openPack(name) {
      packLoaded = false;
      store.setState({ packName: name });
      patch('pack', { status: 'loading', manifest: null, items: new Map(), pictures: new Map(), error: null });
      patch('home', { status: 'loading', shelves: [], lastActMs: null });
      return session.loadPack();
    },
    async syncHistory() {
      clearTimeout(syncTimer);
      if (!packLoaded) return;
      await quietly(engine.call('setHistory', { interactions: usableHistory() }));
      await learnElsewhere();
    },
    syncHistorySoon() {
      clearTimeout(syncTimer);
      syncTimer = setTimeout(() => void session.syncHistory(), historySyncDelayMs);
    },
    async observe(interaction) {
      if (packLoaded && isPersonal(get())) await quietly(engine.call('observe', { interaction }));
    },
    async setWeights(bytes) {
      const former = weights;
      // Before the call: a replay after a crash brings them.
      weights = bytes;
      try {
        if (packLoaded) await engine.call('setWeights', { bytes });
      } catch (thrown) {
        const error = AppError.wrap(thrown);
        if (told.has(error.code)) return;
        weights = former;
        throw error;
      }
    },
    servingWeights: () => weights,
    async refreshHome(startedMs) {
      if (!packLoaded) return;
      const request = ++homeRequest;
      const { language, hidden } = get();
      const argument = { language, personal: isPersonal(get()), nowMs: dependencies.clock(), seed, excluded: hidden };
      try {
        const { shelves } = await engine.call('home', argument);
        // A newer request is on its way: its answer knows more.
        if (request !== homeRequest) return;
        const elapsedMs = startedMs === null ? null : stopwatch() - startedMs;
        patch('home', {
          status: 'ready',
          shelves,
          revision: get().home.revision + 1,
          elapsedMs,
          ...(elapsedMs === null ? {} : { lastActMs: elapsedMs }),
        });
      } catch (thrown) {
        noteError(thrown);
      }
    },
    async nearIds(asked, limit) {
      try {
        return await engine.call('nearIds', { asked, limit });
      } catch (thrown) {
        noteError(thrown);
        return [];
      }
    },
    async similar(itemId, limit) {
      try {
        return await engine.call('similar', { itemId, limit });
      } catch (thrown) {
        noteError(thrown);
        return [];
      }
    },
    async looksLike(itemId, limit) {
      try {
        return await engine.call('looksLike', { itemId, limit });
      } catch {
        // One shelf less: nothing that needs a notice.
        return [];
      }
    },
    async explain(itemId) {
      try {
        return await engine.call('explain', { itemId, nowMs: dependencies.clock() });
      } catch (thrown) {
        return AppError.wrap(thrown).toShape();
      }
    },
    async watchShopper(seed, anew) {
      try {
        return await engine.call('watchShopper', { seed, anew });
      } catch (thrown) {
        return AppError.wrap(thrown).toShape();
      }
    },
    async leaveSafeMode() {
      patch('engine', { status: 'starting', error: null });
      engine.leaveSafeMode();
      if (!packLoaded) await session.loadPack();
    },
    onRecovered(listener) {
      recovered = listener;
    },
  };
  /** A crash is told by the worker's health; only what the engine itself refused is news. */
  const noteError = (thrown: unknown) => {
    const error = AppError.wrap(thrown);
    if (!told.has(error.code)) patch('engine', { error: error.toShape() });
  };
  engine.on('baseUnavailable', (error) => patch('engine', { error }));
  engine.onHealth((health, error) => {
    if (health === 'restarting' || health === 'safe-mode') patch('engine', { status: health, error });
    else if (health === 'running' && packLoaded) patch('engine', { status: 'ready', error });
  });
  engine.onRestart(async (replay) => {
    if (!packLoaded) return;
    await replay.call('loadPack', { baseUrl: dependencies.packUrl(get().packName) }).catch((thrown) => {
      const error = AppError.wrap(thrown);
      // Nothing works until the shopper's retry; a crash is followed by another replay.
      if (!told.has(error.code)) patch('pack', { status: 'failed', error: error.toShape() });
      throw error;
    });
    await replay.call('setHistory', { interactions: usableHistory() });
    const packs = packsElsewhere();
    if (packs.length > 0) await replay.call('learnElsewhere', { packs });
    if (weights) await replay.call('setWeights', { bytes: weights });
    // Ordinary calls wait for the end of the replay: waiting for one here would wait for ever.
    void session.refreshHome(null);
    recovered();
  });
  return session;
}

const told: ReadonlySet<string> = new Set(['cancelled', 'worker-crashed', 'worker-unresponsive', 'safe-mode']);

/** What fails here is replayed by the restart that follows the crash. */
async function quietly(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch {
    // The health listener reports it.
  }
}
