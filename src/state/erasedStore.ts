import type { InteractionStore } from '../engine/ports';

/**
 * Stands for a database that was erased: reading finds nothing and creates nothing; what is to be written goes to the store that `reopen`
 * gives, which takes this one's place.
 */
export function erasedStore(reopen: () => Promise<InteractionStore>): InteractionStore {
  let reopened: Promise<InteractionStore> | null = null;
  const open = (): Promise<InteractionStore> => {
    reopened ??= reopen();
    return reopened;
  };
  return {
    mode: 'persistent',
    append: async (interaction) => (await open()).append(interaction),
    recent: async () => [],
    since: async () => [],
    count: async () => 0,
    forget: async () => {},
    readSetting: async () => undefined,
    writeSetting: async (key, value) => (await open()).writeSetting(key, value),
    saveSnapshot: async (record, weights) => (await open()).saveSnapshot(record, weights),
    snapshots: async () => [],
    snapshotWeights: async () => null,
    readCheckpoint: async () => null,
    writeCheckpoint: async (bytes) => (bytes ? (await open()).writeCheckpoint(bytes) : undefined),
    eraseAll: async () => {},
    close: () => {},
  };
}
