import { AppError } from '../domain/appError';
import type { InteractionStore } from '../engine/ports';
import type { ShopContext } from './context';
import { erasedStore } from './erasedStore';
import type { History } from './history';
import { decodeSetting, encodeSetting, keptWithoutConsent, type SettingName, type ShopperSettings } from './settings';

/** The one way to the store: opened on need, reopened once when the browser closed it, replaced by memory when the disk fails. */
export interface StorageSession {
  /**
   * Runs one operation, which must be a single step: it is tried again on a reopened store or in memory when the first try fails.
   * Rejects only with errors that memory cannot cure.
   */
  use<Result>(operation: (store: InteractionStore) => Promise<Result>): Promise<Result>;
  /** For what the shop can do without (checkpoints): a failure is reported and gives null, and changes nothing else. */
  attempt<Result>(operation: (store: InteractionStore) => Promise<Result>): Promise<Result | null>;
  readSetting<Name extends SettingName>(name: Name): Promise<ShopperSettings[Name]>;
  /** Written only as far as consent allows. */
  writeSetting<Name extends SettingName>(name: Name, value: ShopperSettings[Name]): Promise<void>;
  /** Deletes the database, also when memory has taken over from it. It comes back with the next thing that is to be kept. */
  erase(): Promise<void>;
  /** Another tab has written: after erasing, reading finds its database again. */
  lookAgain(): void;
  /** Lets go of the database, so that another tab may delete it. */
  close(): void;
}

export function createStorageSession(context: ShopContext, history: History): StorageSession {
  const { dependencies, patch } = context;
  let opening: Promise<InteractionStore> | null = null;
  /** What `opening` is from erasing to the next thing that is kept. */
  let erased: Promise<InteractionStore> | null = null;
  let erasures = 0;
  /** Last known settings, to go on with in memory. */
  const mirror = new Map<string, unknown>();

  const openMemory = (error: AppError): InteractionStore => {
    const store = dependencies.memoryStore({ interactions: history.all(), settings: mirror });
    patch('storage', { mode: 'memory', error: error.toShape() });
    return store;
  };
  const open = (): Promise<InteractionStore> => {
    opening ??= dependencies.openStore().then(
      (store) => {
        patch('storage', { mode: store.mode, error: null });
        return store;
      },
      (thrown) => openMemory(AppError.wrap(thrown)),
    );
    return opening;
  };
  const lookAgain = () => {
    if (opening === erased) opening = null;
  };
  /** Another operation may have replaced the failed store already: then there is nothing to do. */
  const replace = async (failed: InteractionStore, successor: () => Promise<InteractionStore>) => {
    if (opening && (await opening) === failed) {
      failed.close();
      opening = null;
      opening = successor();
    }
    return open();
  };
  const use = async <Result>(operation: (store: InteractionStore) => Promise<Result>): Promise<Result> => {
    const asked = erasures;
    let store = await open();
    for (let reopened = false; ; ) {
      try {
        return await operation(store);
      } catch (thrown) {
        const error = AppError.wrap(thrown);
        // What was under way when all was erased is not written again.
        if (!error.code.startsWith('storage-') || store.mode === 'memory' || asked !== erasures) throw error;
        const again = error.code === 'storage-closed' && !reopened;
        reopened = true;
        store = await replace(store, again ? open : () => Promise.resolve(openMemory(error)));
      }
    }
  };
  return {
    use,
    async attempt(operation) {
      try {
        return await operation(await open());
      } catch (thrown) {
        patch('storage', { error: AppError.wrap(thrown).toShape() });
        return null;
      }
    },
    async readSetting(name) {
      const json = await use((store) => store.readSetting(name));
      mirror.set(name, json);
      return decodeSetting(name, json);
    },
    async writeSetting(name, value) {
      if (context.get().consent !== 'granted' && !keptWithoutConsent.has(name)) return;
      const json = encodeSetting(name, value);
      await use((store) => store.writeSetting(name, json));
      mirror.set(name, json);
    },
    async erase() {
      const store = await open();
      erasures++;
      opening = erased = Promise.resolve(
        erasedStore(() => {
          lookAgain();
          return open();
        }),
      );
      mirror.clear();
      await store.eraseAll();
      store.close();
      if (store.mode !== 'memory') return;
      // What the disk held before memory took over.
      const disk = await dependencies.openStore();
      await disk.eraseAll();
      disk.close();
    },
    lookAgain,
    close() {
      const current = opening;
      opening = null;
      void current?.then((store) => store.close());
    },
  };
}
