import { type Interaction, type ItemAct, type ItemInteraction, itemActs } from '../../domain/interaction';
import type { ItemId } from '../../domain/item';
import { kindWeights } from './featureSchema';

/** One act as the features see it. Entries are ordered by the log's sequence numbers, oldest first. */
export interface HistoryEntry {
  /** Row in the pack. */
  readonly item: number;
  readonly kind: ItemAct;
  readonly atMs: number;
  /** Ordinal of the session (or basket); equal neighbours belong together. */
  readonly session: number;
  readonly sequence: number;
}

export interface EffectiveHistory {
  /** Views, favourites, cart, purchases still in force. */
  readonly acts: readonly HistoryEntry[];
  readonly impressions: readonly HistoryEntry[];
  /** Rows the shopper hid. */
  readonly hidden: ReadonlySet<number>;
}

export const emptyHistory: EffectiveHistory = { acts: [], impressions: [], hidden: new Set() };

/**
 * What still holds of a log: undone interactions are gone, and so are the acts on hidden items. Several views of one item in one
 * session count once (an opening and its dwell are two log rows). Unknown ids are left out.
 * @param interactions oldest first.
 * @param packName what was done in other packs is left out, also where an id stands in both; default: ids alone decide.
 */
export function effectiveHistory(
  interactions: readonly Interaction[],
  rowOf: ReadonlyMap<ItemId, number>,
  packName?: string,
): EffectiveHistory {
  const undone = new Set<number>();
  for (const interaction of interactions) if (interaction.kind === 'undo') undone.add(interaction.undoes);
  const standing = interactions.filter(
    (interaction): interaction is ItemInteraction & { sequence: number } =>
      interaction.kind !== 'undo' &&
      interaction.kind !== 'search' &&
      !undone.has(interaction.sequence) &&
      rowOf.has(interaction.itemId) &&
      (packName === undefined || interaction.pack === undefined || interaction.pack === packName),
  );
  const hidden = new Set<number>();
  for (const interaction of standing) if (interaction.kind === 'hide') hidden.add(rowOf.get(interaction.itemId) ?? -1);

  const sessions = new Map<string, number>();
  const acts: HistoryEntry[] = [];
  const impressions: HistoryEntry[] = [];
  const viewed = new Set<string>();
  for (const interaction of standing) {
    const item = rowOf.get(interaction.itemId) ?? -1;
    if (hidden.has(item)) continue;
    let session = sessions.get(interaction.sessionId);
    if (session === undefined) {
      session = sessions.size;
      sessions.set(interaction.sessionId, session);
    }
    const entry = { item, kind: interaction.kind, atMs: interaction.atMs, session, sequence: interaction.sequence };
    if (interaction.kind === 'impression') impressions.push(entry);
    else if (kindWeights[interaction.kind] > 0) {
      const key = `${session}/${item}`;
      if (interaction.kind === 'view' && viewed.has(key)) continue;
      if (interaction.kind === 'view') viewed.add(key);
      acts.push(entry);
    }
  }
  return { acts, impressions, hidden };
}

export const kindIndex = Object.fromEntries(itemActs.map((kind, at) => [kind, at])) as Readonly<Record<ItemAct, number>>;
