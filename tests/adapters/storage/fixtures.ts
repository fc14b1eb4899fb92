import { createHash } from 'node:crypto';
import type { Interaction, ItemAct, NewInteraction } from '../../../src/domain/interaction';
import type { ItemId } from '../../../src/domain/item';
import type { SnapshotRecord, SnapshotVerdict } from '../../../src/domain/training';

/** One act of one session; `atMs` is the same for all, because nothing may be ordered by the clock. */
export const act = (kind: ItemAct, id: string): NewInteraction => ({ kind, itemId: id as ItemId, atMs: 1000, sessionId: 'one' });
export const view = (id: string): NewInteraction => act('view', id);

export const sequencesOf = (interactions: readonly Interaction[]): number[] => interactions.map(({ sequence }) => sequence);

export interface Snapshot {
  readonly record: SnapshotRecord;
  readonly weights: Uint8Array;
}

/** A snapshot whose record fits its weights: four bytes told apart by `seed`. */
export function snapshot(id: string, changes: { promoted?: boolean; upToSequence?: number; seed?: number } = {}): Snapshot {
  const { promoted = true, upToSequence = 0, seed = 1 } = changes;
  const weights = Uint8Array.of(seed, 2, 3, 4);
  const metrics: SnapshotVerdict['metrics'] = {
    heldOutActs: 2,
    candidate: { ndcg: 0.5, loss: 0.4 },
    serving: { ndcg: 0.4, loss: 0.5 },
    popularity: { ndcg: 0.1 },
    content: { ndcg: 0.2 },
  };
  const record: SnapshotRecord = {
    id,
    createdAtMs: 1000,
    upToSequence,
    schemaVersion: 1,
    backend: { backend: 'cpu', adapter: 'test', stepMs: 1, fallbacks: [] },
    epochs: [],
    verdict: { promoted, reason: promoted ? 'better' : 'worse', metrics },
    sha256: createHash('sha256').update(weights).digest('hex'),
  };
  return { record, weights };
}
