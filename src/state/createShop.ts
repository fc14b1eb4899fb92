import { AppError, type AppErrorShape } from '../domain/appError';
import { isOwnCatalogue } from '../domain/catalogueImport';
import { defaultPackName } from '../domain/pack';
import { createBehaviour } from './behaviour';
import { createConsent } from './consent';
import { createContext, emptyShopper, type ShopContext, smallStorageKeys, writeSmall } from './context';
import type { Shop, ShopActions } from './contract';
import type { ShopDependencies } from './dependencies';
import { createEncoderSession } from './encoderSession';
import { createEngineSession } from './engineSession';
import { createHistory } from './history';
import { createImportSession } from './importSession';
import { createImpressions } from './impressions';
import { labReport } from './labReport';
import { createLists } from './lists';
import { createPackList } from './packList';
import { createPhotoSession } from './photoSession';
import { appendInteractions, exportProfile, readProfile } from './profile';
import { createRecorder } from './recorder';
import { createSearchSession } from './searchSession';
import { settingNames } from './settings';
import { createSnapshots } from './snapshots';
import { createStorageSession } from './storageSession';
import { createTabs, type TabMessage } from './tabs';
import { createTrainingSession } from './trainingSession';

export interface StartedShop extends Shop {
  /** Resolves when the pack, the shopper's data and the first personal order are there. */
  readonly started: Promise<void>;
}

/** Builds the state layer and starts it. */
export function createShop(dependencies: ShopDependencies): StartedShop {
  const context = createContext(dependencies);
  const parts = createParts(context);
  listenOutside(context, parts);
  const started = start(context, parts).catch((thrown) => context.patch('storage', { error: AppError.wrap(thrown).toShape() }));
  return { store: context.store, actions: createActions(context, parts), imports: parts.imports, started };
}

type Parts = ReturnType<typeof createParts>;

function createParts(context: ShopContext) {
  const history = createHistory();
  const storage = createStorageSession(context, history);
  const tabs = createTabs(context);
  const engine = createEngineSession(context, history);
  const encoder = createEncoderSession(context);
  const recorder = createRecorder(context, { storage, history, engine, tabs });
  const impressions = createImpressions(context, recorder, engine);
  const behaviour = createBehaviour(context, recorder, impressions);
  const lists = createLists(context, { storage, history, recorder, tabs, provenance: impressions.provenance });
  const snapshots = createSnapshots(context, storage, engine);
  const training = createTrainingSession(context, { storage, history, engine, snapshots, tabs });
  const consent = createConsent(context, { storage, recorder, engine, training, tabs });
  const search = createSearchSession(context, encoder, behaviour.recordQuery);
  const imports = createImportSession(context.dependencies, tabs);
  const packs = createPackList(context, imports);
  const photo = createPhotoSession(context);
  const shopper = { history, recorder, impressions, behaviour, lists, snapshots, training, consent };
  return { ...shopper, storage, tabs, engine, encoder, search, imports, packs, photo };
}

/** The shopper's data, in whatever state the disk is. */
async function readShopper({ consent, lists, recorder }: Parts): Promise<void> {
  await consent.read();
  await Promise.all([lists.read(), recorder.reload()]);
}

async function start(context: ShopContext, parts: Parts): Promise<void> {
  const { store } = context;
  // Even a shopper who cannot be read is then known to be a new one.
  const reading = readShopper(parts).finally(() => store.setState({ shopperRead: true }));
  const [loaded] = await Promise.all([parts.engine.loadPack(), reading]);
  const listed = parts.packs.read();
  if (loaded) return parts.consent.apply();
  await listed;
  const { pack, packs, packName } = store.getState();
  // An old address, or a pack that is no longer shipped: there is nothing to try again.
  const gone = pack.error?.code === 'pack-missing' && packs.length > 0 && !packs.some(({ name }) => name === packName);
  if (gone) await openPack(context, parts, defaultPackName);
}

function listenOutside(context: ShopContext, parts: Parts): void {
  const { dependencies, store, patch } = context;
  const { tabs, recorder, lists, consent, snapshots, training, engine, search, storage, imports, photo } = parts;
  dependencies.connectivity.onChange((online) => store.setState({ online }));
  dependencies.updates.onWaiting(() => patch('update', { available: true }));
  recorder.onActs(() => training.noteActs());
  engine.onRecovered(() => {
    void search.repeat();
    void photo.repeat();
  });
  imports.store.subscribe(({ catalogues, cataloguesRead }) => {
    const { packName } = store.getState();
    const there = catalogues.some(({ id, status }) => id === packName && status === 'ready');
    // Deleted here, in another tab or by the browser: the open pack's files are gone.
    if (cataloguesRead && isOwnCatalogue(packName) && !there) void openPack(context, parts, defaultPackName);
  });
  const handlers: { readonly [Type in TabMessage['type']]: (message: Extract<TabMessage, { type: Type }>) => unknown } = {
    interactions: ({ interactions }) => recorder.receive(interactions),
    settings: async () => {
      await consent.read();
      await lists.read();
      await consent.apply();
    },
    history: async () => {
      await recorder.reload();
      await engine.syncHistory();
      await engine.refreshHome(null);
    },
    snapshots: async () => {
      await snapshots.restore();
      // The other tab has trained on these acts.
      training.noteActs();
      await engine.refreshHome(null);
    },
    training: ({ running }) => training.elsewhere(running),
    'training-reset': () => training.drop(),
    catalogues: () => imports.actions.refresh(),
    erasing: () => {
      training.cancel();
      storage.close();
      imports.letGo();
    },
    erased: () => forgetShopper(context, parts),
  };
  tabs.listen((message) => {
    if (message.type !== 'erasing' && message.type !== 'erased') storage.lookAgain();
    const handle = handlers[message.type] as (message: TabMessage) => unknown;
    void Promise.resolve(handle(message)).catch((thrown) => patch('storage', { error: AppError.wrap(thrown).toShape() }));
  });
}

/** The state of a first visit; the pack and everything else that is no shopper's stays. */
async function forgetShopper({ store, patch }: ShopContext, { history, engine, search, imports, photo }: Parts): Promise<void> {
  history.replace([]);
  imports.forget();
  store.setState(emptyShopper);
  search.clear();
  photo.dropPhoto();
  patch('training', { status: 'idle', step: null, epochs: [], snapshots: [], serving: 'base', error: null });
  patch('home', { lastActMs: null });
  // A worker that is being replaced is given the empty history by its replay.
  await engine.setWeights(null).catch(() => {});
  await engine.syncHistory();
  await engine.refreshHome(null);
}

async function openPack({ dependencies, store }: ShopContext, { engine, search, consent, photo }: Parts, name: string): Promise<void> {
  writeSmall(dependencies.smallStorage, smallStorageKeys.pack, name);
  search.clear();
  photo.forgetAnswer();
  const opened = engine.openPack(name);
  if (!(await opened) || store.getState().packName !== name) return;
  void photo.repeat();
  await consent.apply();
}

function createActions(context: ShopContext, parts: Parts): ShopActions {
  const { dependencies, store, get, patch } = context;
  const { storage, tabs, engine, encoder, impressions, behaviour, lists, training, consent, search, history, imports, photo } = parts;
  /** The interface calls actions without looking: what one throws lands in the state. */
  const contained =
    <Given extends unknown[]>(action: (...given: Given) => Promise<void>) =>
    (...given: Given): Promise<void> =>
      action(...given).catch((thrown) => patch('storage', { error: AppError.wrap(thrown).toShape() }));
  return {
    setLanguage(language) {
      writeSmall(dependencies.smallStorage, smallStorageKeys.language, language);
      store.setState({ language });
      void search.repeat();
    },
    setTheme(theme) {
      writeSmall(dependencies.smallStorage, smallStorageKeys.theme, theme === 'system' ? null : theme);
      store.setState({ theme });
    },
    grantConsent: contained(consent.grantConsent),
    refuseConsent: contained(consent.refuseConsent),
    setPersonalised: contained(consent.setPersonalised),
    setAcrossPacks: contained(consent.setAcrossPacks),
    setGiftMode: consent.setGiftMode,
    forget: contained(consent.forget),
    forgetEvery: consent.forgetEvery,
    recordImpressions: impressions.record,
    openItem: contained(behaviour.openItem),
    recordDwell: behaviour.recordDwell,
    toggleFavourite: contained(lists.toggleFavourite),
    setCartQuantity: contained(lists.setCartQuantity),
    purchaseCart: contained(lists.purchaseCart),
    takeBackOrder: contained(lists.takeBackOrder),
    hideItem: contained(lists.hideItem),
    unhideItem: contained(lists.unhideItem),
    undoLast: contained(lists.undoLast),
    dismissUndo: lists.dismissUndo,
    refreshHome: () => engine.refreshHome(null),
    runSearch: contained(search.run),
    similarTo: engine.similar,
    looksLike: engine.looksLike,
    nearIds: engine.nearIds,
    searchByPhoto: photo.searchByPhoto,
    refinePhoto: photo.refinePhoto,
    dropPhoto: photo.dropPhoto,
    explain: engine.explain,
    watchShopper: engine.watchShopper,
    openPack: contained(async (name) => {
      if (name === get().packName || !get().packs.some((pack) => pack.name === name)) return;
      await openPack(context, parts, name);
    }),
    retryPack: contained(async () => {
      if (!(await engine.loadPack())) return;
      void photo.repeat();
      await consent.apply();
    }),
    retryEncoder: contained(async () => {
      if (await encoder.retry()) await search.repeat();
    }),
    leaveSafeMode: engine.leaveSafeMode,
    runTraining: training.runTraining,
    pauseTraining: training.pauseTraining,
    resumeTraining: training.resumeTraining,
    stepTraining: training.stepTraining,
    resetTraining: contained(training.resetTraining),
    probeBackend: training.probeBackend,
    async eraseEverything() {
      tabs.post({ type: 'erasing' });
      encoder.stop();
      for (const key of Object.values(smallStorageKeys)) writeSmall(dependencies.smallStorage, key, null);
      const errors: AppErrorShape[] = [];
      // Each by itself: what cannot be erased must not keep the rest.
      for (const erase of [training.drop, storage.erase, imports.erase, dependencies.eraseCaches]) {
        await erase().catch((thrown) => errors.push(AppError.wrap(thrown).toShape()));
      }
      patch('storage', { error: errors[0] ?? null });
      await forgetShopper(context, parts);
      tabs.post({ type: 'erased' });
    },
    exportProfile: (passphrase) => exportProfile(storage, passphrase),
    async importProfile(file, passphrase) {
      try {
        const profile = await readProfile(file, passphrase);
        training.cancel();
        // Consent first: what follows may only be written with it.
        for (const name of settingNames) await storage.writeSetting(name, profile.settings[name] as never);
        await consent.read();
        for (const name of settingNames) await storage.writeSetting(name, profile.settings[name] as never);
        // Gift mode and the switch are about what the shopper does; this was agreed to when it was done.
        const imported = get().consent === 'granted' ? await appendInteractions(storage, profile.interactions) : 0;
        await readShopper(parts);
        tabs.post({ type: 'settings' });
        tabs.post({ type: 'history' });
        await consent.apply();
        return { imported };
      } catch (thrown) {
        return AppError.wrap(thrown).toShape();
      }
    },
    labReport: async () => labReport(get(), history, dependencies.clock()),
    applyUpdate() {
      // A run would be lost with the page; the update waits for its end.
      if (get().training.status === 'running') return;
      dependencies.updates.apply();
    },
  };
}
