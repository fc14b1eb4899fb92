import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../src/domain/interaction';
import type { ItemId } from '../../../src/domain/item';
import { actRows, countKinds, filterActs, groupActs } from '../../../src/ui/activity/activityRows';

const kettle = 'NS-KIT-001' as ItemId;
const book = 'NS-BCS-001' as ItemId;
/** A log of one session; each entry gets the next number and second. */
const logOf = (...entries: readonly Record<string, unknown>[]): Interaction[] =>
  entries.map((entry, at) => ({ sequence: at + 1, atMs: 1000 * (at + 1), sessionId: 'one', ...entry }) as unknown as Interaction);

describe('the log as acts', () => {
  it('stands newest first', () => {
    const rows = actRows(logOf({ kind: 'view', itemId: kettle }, { kind: 'search', query: 'tea' }));
    expect(rows.map(({ kind }) => kind)).toEqual(['search', 'view']);
    expect(rows[0]).toMatchObject({ query: 'tea', itemId: null });
  });

  it('a stay joins the view it belongs to, and is forgotten with it', () => {
    const [row, ...others] = actRows(logOf({ kind: 'view', itemId: kettle }, { kind: 'view', itemId: kettle, dwellMs: 4000 }));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ sequence: 1, sequences: [1, 2], dwellMs: 4000 });
  });

  it('a stay whose view is older than the list stands for itself', () => {
    expect(actRows(logOf({ kind: 'view', itemId: kettle, dwellMs: 4000 }))).toMatchObject([{ sequences: [1], dwellMs: 4000 }]);
  });

  it('a stay in another session is no part of the view', () => {
    const log = logOf({ kind: 'view', itemId: kettle }, { kind: 'view', itemId: kettle, dwellMs: 4000, sessionId: 'two' });
    expect(actRows(log)).toHaveLength(2);
  });

  it('an undo joins what it took back: alone it would bring the act back when forgotten', () => {
    const rows = actRows(logOf({ kind: 'favourite', itemId: kettle }, { kind: 'undo', undoes: 1 }));
    expect(rows).toMatchObject([{ kind: 'favourite', sequences: [1, 2], undoneAtMs: 2000 }]);
  });

  it('an undo of something older than the list has nothing to show', () => {
    expect(actRows(logOf({ kind: 'undo', undoes: 700 }))).toEqual([]);
  });
});

describe('narrowing', () => {
  const rows = actRows(logOf({ kind: 'view', itemId: kettle }, { kind: 'view', itemId: book }, { kind: 'cart', itemId: book }));

  it('goes by kind, by item, and by both', () => {
    expect(filterActs(rows, { kind: 'view', itemId: null })).toHaveLength(2);
    expect(filterActs(rows, { kind: 'all', itemId: book })).toHaveLength(2);
    expect(filterActs(rows, { kind: 'cart', itemId: kettle })).toEqual([]);
  });

  it('counts each kind', () => {
    expect(countKinds(rows)).toMatchObject({ all: 3, view: 2, cart: 1, hide: 0 });
  });
});

describe('grouping', () => {
  const shown = (itemId: ItemId, name: string) => ({ kind: 'impression', itemId, list: { name, position: 1 } });

  it('joins neighbours that came into view in one list', () => {
    const rows = actRows(logOf(shown(kettle, 'new'), shown(book, 'new'), shown(book, 'popular'), { kind: 'view', itemId: book }));
    expect(groupActs(rows).map(({ rows: group }) => group.length)).toEqual([1, 1, 2]);
  });

  it('never joins acts made on purpose', () => {
    const rows = actRows(logOf({ kind: 'cart', itemId: kettle }, { kind: 'cart', itemId: book }));
    expect(groupActs(rows)).toHaveLength(2);
  });
});
