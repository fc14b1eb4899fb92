import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../src/domain/interaction';
import type { ItemId } from '../../../src/domain/item';
import { effectiveHistory } from '../../../src/engine/features/history';

const rowOf = new Map<ItemId, number>(['A', 'B', 'C'].map((id, row) => [id as ItemId, row]));
const on = (sequence: number, kind: 'view' | 'favourite' | 'cart' | 'hide' | 'impression', id: string, sessionId = 'one'): Interaction => ({
  kind,
  itemId: id as ItemId,
  sessionId,
  sequence,
  atMs: 1000 * sequence,
});

describe('the effective history', () => {
  it('keeps acts in the order of the log, not of the clock', () => {
    const late = { ...on(1, 'view', 'A'), atMs: 9_000_000 };
    const { acts } = effectiveHistory([late, on(2, 'view', 'B')], rowOf);
    expect(acts.map(({ item }) => item)).toEqual([0, 1]);
  });

  it('forgets what was undone, a hide included', () => {
    const undo = (sequence: number, undoes: number): Interaction => ({ kind: 'undo', undoes, sessionId: 'one', sequence, atMs: 0 });
    const log = [on(1, 'favourite', 'A'), on(2, 'view', 'B'), undo(3, 1), on(4, 'hide', 'B'), undo(5, 4)];
    const { acts, hidden } = effectiveHistory(log, rowOf);
    expect(acts.map(({ sequence }) => sequence)).toEqual([2]);
    expect(hidden.size).toBe(0);
  });

  it('drops every act on a hidden item', () => {
    const { acts, impressions, hidden } = effectiveHistory([on(1, 'view', 'A'), on(2, 'impression', 'A'), on(3, 'hide', 'A')], rowOf);
    expect(acts).toEqual([]);
    expect(impressions).toEqual([]);
    expect([...hidden]).toEqual([0]);
  });

  it('counts an opening and its dwell as one view, but a view of another session again', () => {
    const { acts } = effectiveHistory([on(1, 'view', 'A'), on(2, 'view', 'A'), on(3, 'view', 'A', 'two')], rowOf);
    expect(acts.map(({ sequence, session }) => [sequence, session])).toEqual([
      [1, 0],
      [3, 1],
    ]);
  });

  it('separates impressions from acts and leaves out items the pack does not have, and searches', () => {
    const search: Interaction = { kind: 'search', query: 'shoes', sessionId: 'one', sequence: 3, atMs: 0 };
    const { acts, impressions } = effectiveHistory([on(1, 'impression', 'A'), on(2, 'view', 'GONE'), search, on(4, 'cart', 'C')], rowOf);
    expect(impressions.map(({ item }) => item)).toEqual([0]);
    expect(acts.map(({ item, kind }) => [item, kind])).toEqual([[2, 'cart']]);
  });
});
