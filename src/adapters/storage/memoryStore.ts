import { AppError } from '../../domain/appError';
import type { Interaction } from '../../domain/interaction';
import type { SnapshotRecord } from '../../domain/training';
import type { InteractionStore } from '../../engine/ports';
import { checkWeights } from './persistentStore';
import { recordsToKeep, weightsToKeep } from './snapshotRetention';

/** What the store starts with, when it takes over from a disk that failed. */
export interface MemoryContents {
  readonly interactions: readonly Interaction[];
  readonly settings: ReadonlyMap<string, unknown>;
}

/** Everything lives as long as the page: for browsers without storage. Values are copied in and out, as IndexedDB does. */
export function createMemoryStore(contents: MemoryContents = { interactions: [], settings: new Map() }): InteractionStore {
  let log: Interaction[] = structuredClone([...contents.interactions]);
  let lastSequence = log.at(-1)?.sequence ?? 0;
  let checkpoint: Uint8Array | null = null;
  let records: SnapshotRecord[] = [];
  let closed = false;
  const settings = new Map<string, unknown>(structuredClone([...contents.settings]));
  const weights = new Map<string, Uint8Array>();
  const open = (): void => {
    if (closed) throw new AppError('storage-closed', 'The store has been closed.');
  };
  return {
    mode: 'memory',
    async append(interaction) {
      open();
      lastSequence++;
      const stored = { ...structuredClone(interaction), sequence: lastSequence };
      log.push(stored);
      return stored;
    },
    async recent(limit) {
      open();
      return limit >= 1 ? structuredClone(log.slice(-Math.floor(limit))) : [];
    },
    async since(after, limit) {
      open();
      const found = log.filter(({ sequence }) => sequence > after);
      return limit >= 1 ? structuredClone(found.slice(0, Math.floor(limit))) : [];
    },
    async count() {
      open();
      return log.length;
    },
    async forget(sequences) {
      open();
      const unwanted = new Set(sequences);
      log = log.filter(({ sequence }) => !unwanted.has(sequence));
    },
    async readSetting(key) {
      open();
      return structuredClone(settings.get(key));
    },
    async writeSetting(key, value) {
      open();
      if (value === undefined) settings.delete(key);
      else settings.set(key, structuredClone(value));
    },
    async saveSnapshot(record, bytes) {
      open();
      await checkWeights(record, bytes);
      const copy = structuredClone(record);
      // A snapshot saved again keeps its place.
      if (records.some(({ id }) => id === record.id)) records = records.map((other) => (other.id === record.id ? copy : other));
      else records = [copy, ...records];
      weights.set(record.id, bytes.slice());
      const [kept, keptWeights] = [recordsToKeep(records), weightsToKeep(records)];
      records = records.filter(({ id }) => kept.has(id));
      for (const id of [...weights.keys()]) if (!keptWeights.has(id)) weights.delete(id);
    },
    async snapshots() {
      open();
      return structuredClone(records);
    },
    async snapshotWeights(id) {
      open();
      return weights.get(id)?.slice() ?? null;
    },
    async readCheckpoint() {
      open();
      return checkpoint?.slice() ?? null;
    },
    async writeCheckpoint(bytes) {
      open();
      checkpoint = bytes?.slice() ?? null;
    },
    async eraseAll() {
      open();
      log = [];
      records = [];
      checkpoint = null;
      settings.clear();
      weights.clear();
    },
    close() {
      closed = true;
    },
  };
}
