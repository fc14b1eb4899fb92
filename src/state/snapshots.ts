import { AppError } from '../domain/appError';
import type { SnapshotRecord } from '../domain/training';
import { isPersonal, type ShopContext } from './context';
import type { EngineSession } from './engineSession';
import type { StorageSession } from './storageSession';

/** Trained rankers: which were kept, and which one serves. */
export interface Snapshots {
  /** Serves the newest promoted snapshot whose bytes hold, else the one before, else the base. Without agreement: the base. */
  restore(): Promise<void>;
  /** Keeps the result of a run and, when it was promoted, lets it serve. */
  adopt(record: SnapshotRecord, weights: Uint8Array): Promise<void>;
  /** Takes back promoted snapshots that learned from acts up to or after that sequence number; their weights are deleted. False: there were none. */
  withdraw(fromSequence: number): Promise<boolean>;
  /** The last act that any run has looked at; 0 before the first. */
  trainedUpTo(): number;
}

const noWeights = new Uint8Array(0);
/** SHA-256 of no bytes: a record and its weights always fit. */
const noWeightsSha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export function createSnapshots(context: ShopContext, storage: StorageSession, engine: EngineSession): Snapshots {
  const { get, patch } = context;
  const list = (snapshots: readonly SnapshotRecord[]) => patch('training', { snapshots });
  const serveBase = async () => {
    if (engine.servingWeights()) await engine.setWeights(null);
    patch('training', { serving: 'base' });
  };
  const serves = async (id: string): Promise<boolean> => {
    const bytes = await storage.use((open) => open.snapshotWeights(id));
    if (!bytes) return false;
    try {
      await engine.setWeights(bytes);
    } catch (thrown) {
      const error = AppError.wrap(thrown);
      if (!error.code.startsWith('model-')) throw error;
      return false;
    }
    patch('training', { serving: id });
    return true;
  };
  return {
    async restore() {
      const snapshots = await storage.use((open) => open.snapshots());
      list(snapshots);
      if (!isPersonal(get())) return serveBase();
      const damaged: string[] = [];
      for (const { id, verdict } of snapshots) {
        if (!verdict.promoted) continue;
        if (id === get().training.serving && engine.servingWeights()) return;
        if (await serves(id)) break;
        damaged.push(id);
        if (id === snapshots.findLast((one) => one.verdict.promoted)?.id) await serveBase();
      }
      if (damaged.length > 0) {
        const error = new AppError('model-damaged', `stored snapshots failed their checksum: ${damaged.join(', ')}`);
        patch('training', { error: error.toShape() });
      }
      if (!snapshots.some(({ verdict }) => verdict.promoted)) await serveBase();
    },
    async adopt(record, weights) {
      // A full disk costs the snapshot after a reload, not now.
      await storage.attempt((open) => open.saveSnapshot(record, weights));
      list([record, ...get().training.snapshots.filter(({ id }) => id !== record.id)]);
      if (!record.verdict.promoted) return;
      await engine.setWeights(weights);
      patch('training', { serving: record.id });
    },
    async withdraw(fromSequence) {
      // The store's own list: nothing may have been restored here yet, and another tab may have promoted one.
      const snapshots = await storage.use((open) => open.snapshots());
      const gone = new Set(snapshots.filter(({ verdict, upToSequence }) => verdict.promoted && upToSequence >= fromSequence));
      for (const record of gone) await storage.use((open) => open.saveSnapshot(withdrawn(record), noWeights));
      list(snapshots.map((record) => (gone.has(record) ? withdrawn(record) : record)));
      return gone.size > 0;
    },
    trainedUpTo: () => Math.max(0, ...get().training.snapshots.map(({ upToSequence }) => upToSequence)),
  };
}

const withdrawn = (record: SnapshotRecord): SnapshotRecord => ({
  ...record,
  sha256: noWeightsSha256,
  verdict: { ...record.verdict, promoted: false, reason: 'withdrawn' },
});
