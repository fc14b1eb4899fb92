import type { Interaction } from '../domain/interaction';

/** A query that brought no confident match, whenever it was asked of that pack. */
export interface UnansweredQuery {
  /** As last typed. */
  readonly query: string;
  /** Null on what was recorded when there was only one pack. */
  readonly pack: string | null;
  readonly times: number;
  /** Of the last time, ms since the epoch. */
  readonly atMs: number;
}

const shownQueries = 200;

/**
 * Submitted queries without a good answer, last asked first, at most 200. Spellings that differ in case alone are one.
 * @param log oldest first; what was taken back or forgotten is not counted.
 */
export function unansweredQueries(log: readonly Interaction[]): UnansweredQuery[] {
  const gone = new Set(log.flatMap((interaction) => (interaction.kind === 'undo' ? [interaction.undoes] : [])));
  const found = new Map<string, UnansweredQuery>();
  for (const interaction of log) {
    if (interaction.kind !== 'search' || !interaction.unanswered || gone.has(interaction.sequence)) continue;
    const { query, atMs, pack = null } = interaction;
    const key = `${pack ?? ''}\n${query.toLowerCase()}`;
    const times = (found.get(key)?.times ?? 0) + 1;
    // Put in anew, so that the order is that of the last time.
    found.delete(key);
    found.set(key, { query, pack, times, atMs });
  }
  return [...found.values()].reverse().slice(0, shownQueries);
}
