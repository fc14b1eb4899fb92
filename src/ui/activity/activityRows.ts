import type { Interaction, ItemAct } from '../../domain/interaction';
import type { ItemId } from '../../domain/item';

export type ActKind = ItemAct | 'search';
export const actKinds: readonly ActKind[] = ['view', 'favourite', 'cart', 'purchase', 'hide', 'search', 'impression'];

/** One act of the shopper with everything the log has about it. */
export interface ActRow {
  readonly kind: ActKind;
  /** Of the act itself; its place in the log. */
  readonly sequence: number;
  /** Of the act, its stay and its undo: what must go for the act to be forgotten. */
  readonly sequences: readonly number[];
  readonly atMs: number;
  readonly sessionId: string;
  readonly itemId: ItemId | null;
  readonly list: { readonly name: string; readonly position: number } | null;
  readonly query: string | null;
  readonly dwellMs: number | null;
  readonly quantity: number | null;
  /** When it was taken back; null while it stands. */
  readonly undoneAtMs: number | null;
}

/**
 * The log as acts, newest first. A stay is a row of its own in the log and joins the view it belongs to; an undo joins what it took
 * back. An undo whose act is older than what is given has nothing to say here.
 * @param events oldest first.
 */
export function actRows(events: readonly Interaction[]): ActRow[] {
  const rows = new Map<number, ActRow>();
  /** Item and session → its newest view. */
  const views = new Map<string, number>();
  for (const event of events) {
    if (event.kind === 'undo') {
      const row = rows.get(event.undoes);
      if (row) rows.set(row.sequence, { ...row, undoneAtMs: event.atMs, sequences: [...row.sequences, event.sequence] });
      continue;
    }
    if (event.kind === 'view') {
      const key = `${event.sessionId} ${event.itemId}`;
      const view = rows.get(views.get(key) ?? -1);
      if (event.dwellMs !== undefined && view) {
        const dwellMs = (view.dwellMs ?? 0) + event.dwellMs;
        rows.set(view.sequence, { ...view, dwellMs, sequences: [...view.sequences, event.sequence] });
        continue;
      }
      views.set(key, event.sequence);
    }
    rows.set(event.sequence, rowOf(event));
  }
  return [...rows.values()].reverse();
}

function rowOf(event: Exclude<Interaction, { kind: 'undo' }>): ActRow {
  const { kind, sequence, atMs, sessionId } = event;
  const common = { kind, sequence, sequences: [sequence], atMs, sessionId, undoneAtMs: null };
  if (event.kind === 'search') return { ...common, itemId: null, list: null, query: event.query, dwellMs: null, quantity: null };
  const { itemId, list = null, query = null, dwellMs = null, quantity = null } = event;
  return { ...common, itemId, list, query, dwellMs, quantity };
}

export interface ActFilter {
  readonly kind: ActKind | 'all';
  readonly itemId: ItemId | null;
}

export const filterActs = (rows: readonly ActRow[], { kind, itemId }: ActFilter): ActRow[] =>
  rows.filter((row) => (kind === 'all' || row.kind === kind) && (itemId === null || row.itemId === itemId));

export function countKinds(rows: readonly ActRow[]): Readonly<Record<ActKind | 'all', number>> {
  const counts = { all: rows.length, impression: 0, view: 0, favourite: 0, cart: 0, purchase: 0, hide: 0, search: 0 };
  for (const { kind } of rows) counts[kind]++;
  return counts;
}

/** Acts in a row that say the same, such as the products of a shelf that came into view together. */
export interface ActGroup {
  /** At least one, newest first. */
  readonly rows: readonly [ActRow, ...ActRow[]];
}

/** Neighbouring impressions of one list in one session become one group; everything else stands alone. */
export function groupActs(rows: readonly ActRow[]): ActGroup[] {
  const groups: [ActRow, ...ActRow[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && shownTogether(last[0], row)) last.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => ({ rows: group }));
}

const shownTogether = (a: ActRow, b: ActRow): boolean =>
  a.kind === 'impression' && b.kind === 'impression' && a.sessionId === b.sessionId && a.list?.name === b.list?.name;
