import type { Interaction, ItemInteraction } from '../../domain/interaction';

const learnedFrom: ReadonlySet<string> = new Set(['view', 'favourite', 'cart', 'purchase']);

/**
 * The acts that the ranker reads: undone ones are gone, so is everything about hidden items; an item viewed again in one session, or left
 * after a stay, counts as one view.
 * @param events oldest first.
 */
export function learnableActs(events: readonly Interaction[]): ItemInteraction[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undo' ? [event.undoes] : [])));
  const standing = events.filter((event) => !undone.has(event.sequence));
  const hidden = new Set(standing.flatMap((event) => (event.kind === 'hide' ? [event.itemId] : [])));
  const viewed = new Set<string>();
  return standing.filter((event): event is ItemInteraction & { sequence: number } => {
    if (event.kind === 'undo' || event.kind === 'search' || !learnedFrom.has(event.kind) || hidden.has(event.itemId)) return false;
    if (event.kind !== 'view') return true;
    const key = `${event.sessionId} ${event.itemId}`;
    if (viewed.has(key)) return false;
    viewed.add(key);
    return true;
  });
}
