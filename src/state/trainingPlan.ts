import type { Interaction } from '../domain/interaction';
import { historyLimit } from './history';
import type { StorageSession } from './storageSession';

/** What a run was begun with: a checkpoint only fits the very same seed and interactions, so they are kept beside it. */
export interface TrainingPlan {
  readonly seed: number;
  readonly firstSequence: number;
  readonly upToSequence: number;
}
export interface PreparedTraining {
  readonly plan: TrainingPlan;
  readonly interactions: readonly Interaction[];
  readonly checkpoint: Uint8Array | null;
}

const planKey = 'training-plan';

/** The interrupted run's plan with its checkpoint, else a new one over everything known. */
export async function prepareTraining(storage: StorageSession, newSeed: () => number): Promise<PreparedTraining> {
  const interrupted = await readInterrupted(storage);
  if (interrupted) {
    const { plan } = interrupted;
    const since = await storage.use((open) => open.since(plan.firstSequence - 1, historyLimit));
    return { ...interrupted, interactions: since.filter(({ sequence }) => sequence <= plan.upToSequence) };
  }
  const interactions = await storage.use((open) => open.recent(historyLimit));
  const plan = {
    seed: newSeed(),
    firstSequence: interactions.at(0)?.sequence ?? 1,
    upToSequence: interactions.at(-1)?.sequence ?? 0,
  };
  await storage.attempt((open) => open.writeSetting(planKey, plan));
  return { plan, interactions, checkpoint: null };
}

/** Null when no run was interrupted after its first checkpoint. */
export async function readInterrupted(storage: StorageSession): Promise<Pick<PreparedTraining, 'plan' | 'checkpoint'> | null> {
  const plan = await storage.use((open) => open.readSetting(planKey));
  if (!isPlan(plan)) return null;
  const checkpoint = await storage.use((open) => open.readCheckpoint());
  return checkpoint ? { plan, checkpoint } : null;
}

/** After a finished, failed or reset run. */
export async function dropTraining(storage: StorageSession): Promise<void> {
  await storage.attempt((open) => open.writeCheckpoint(null));
  await storage.attempt((open) => open.writeSetting(planKey, null));
}

function isPlan(value: unknown): value is TrainingPlan {
  if (typeof value !== 'object' || value === null) return false;
  const { seed, firstSequence, upToSequence } = value as Record<string, unknown>;
  return [seed, firstSequence, upToSequence].every(Number.isSafeInteger);
}
