/** Where a card came from. `from` null: it was not in the list before. Places are 0-based. */
export interface CardMove {
  readonly id: string;
  readonly from: number | null;
  readonly to: number;
}

/** Cards that stand elsewhere than before, and new ones, in their new order. */
export function cardMoves(before: readonly string[], after: readonly string[]): CardMove[] {
  const places = new Map(before.map((id, at) => [id, at]));
  return after.map((id, to) => ({ id, from: places.get(id) ?? null, to })).filter(({ from, to }) => from !== to);
}

export interface Slot {
  readonly left: number;
  readonly top: number;
}

/**
 * Shift from which a card begins its way to its new place. Slots are those of the new layout: all cards of a list are of one size, so
 * the old place of a card is the slot of its old number. Null when that slot is gone or it is the same spot.
 */
export function flipOffset({ from, to }: CardMove, slots: readonly Slot[]): { readonly x: number; readonly y: number } | null {
  const start = from === null ? undefined : slots[from];
  const end = slots[to];
  if (!start || !end) return null;
  const offset = { x: start.left - end.left, y: start.top - end.top };
  return offset.x === 0 && offset.y === 0 ? null : offset;
}
