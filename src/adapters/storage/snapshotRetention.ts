import type { SnapshotRecord } from '../../domain/training';

/** Records kept, weights or not: what the lab lists. */
export const recordLimit = 50;
const promotedWeights = 5;
const rejectedWeights = 2;

/**
 * Ids of the snapshots whose weights stay. Promoted ones may serve, or be rolled back to; rejected ones are only looked at, and must
 * never push out what serves.
 * @param records newest first.
 */
export function weightsToKeep(records: readonly SnapshotRecord[]): Set<string> {
  const of = (promoted: boolean) => records.filter(({ verdict }) => verdict.promoted === promoted);
  return new Set([...of(true).slice(0, promotedWeights), ...of(false).slice(0, rejectedWeights)].map(({ id }) => id));
}

/** The newest `recordLimit` records and those whose weights stay. */
export function recordsToKeep(records: readonly SnapshotRecord[]): Set<string> {
  return new Set([...records.slice(0, recordLimit).map(({ id }) => id), ...weightsToKeep(records)]);
}
