import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../src/domain/interaction';
import type { Item, ItemId } from '../../../src/domain/item';
import { effectiveHistory } from '../../../src/engine/features/history';
import { countEvents, filterEvents, undoneBy } from '../../../src/ui/training-panel/eventRows';
import { evidenceOf } from '../../../src/ui/training-panel/evidence';
import { learnableActs } from '../../../src/ui/training-panel/learnableActs';
import { lossRange } from '../../../src/ui/training-panel/lossChartOptions';
import { lossCurve } from '../../../src/ui/training-panel/lossCurve';

const [kettle, book] = ['NS-KIT-001' as ItemId, 'NS-BCS-001' as ItemId];
const logOf = (...entries: readonly Record<string, unknown>[]): Interaction[] =>
  entries.map((entry, at) => ({ sequence: at + 1, atMs: 1000 * (at + 1), sessionId: 'one', ...entry }) as unknown as Interaction);
const log = logOf(
  { kind: 'impression', itemId: kettle },
  { kind: 'view', itemId: kettle },
  { kind: 'view', itemId: kettle, dwellMs: 3000 },
  { kind: 'favourite', itemId: kettle },
  { kind: 'undo', undoes: 4 },
  { kind: 'view', itemId: book },
  { kind: 'view', itemId: kettle, sessionId: 'two' },
  { kind: 'cart', itemId: kettle },
  { kind: 'hide', itemId: book },
  { kind: 'search', query: 'electric kettle' },
);

describe('the acts that the ranker reads', () => {
  it('are those of the engine itself', () => {
    const rows = new Map([
      [kettle, 0],
      [book, 1],
    ]);
    const engine = effectiveHistory(log, rows).acts.map(({ sequence }) => sequence);
    expect(learnableActs(log).map((act) => (act as Interaction).sequence)).toEqual(engine);
    expect(engine).toEqual([2, 7, 8]);
  });
});

describe('the table of events', () => {
  const items = new Map([[kettle, { id: kettle, title: { zh: '水壶', en: 'Gooseneck' }, maker: null } as Item]]);
  const found = (kind: Parameters<typeof filterEvents>[1]['kind'], typed: string) =>
    filterEvents(log, { kind, typed }, items).map(({ sequence }) => sequence);

  it('is newest first, by kind and by words of title, id or query', () => {
    expect(found('view', '')).toEqual([7, 6, 3, 2]);
    expect(found('all', '水壶')).toEqual([8, 7, 4, 3, 2, 1]);
    expect(found('all', 'ns-bcs')).toEqual([9, 6]);
    expect(found('all', 'electric')).toEqual([10]);
    expect(found('undo', '#4')).toEqual([5]);
  });

  it('counts kinds and knows what was taken back by what', () => {
    expect(countEvents(log)).toMatchObject({ view: 4, undo: 1, purchase: 0 });
    expect([...undoneBy(log)]).toEqual([[4, 5]]);
  });
});

describe('the loss curve', () => {
  const epoch = (at: number, heldOutLoss: number) => ({ epoch: at, epochs: 8, trainLoss: 1 / at, heldOutLoss });

  it('knows the epoch whose weights were taken, the earlier of equals', () => {
    const curve = lossCurve([epoch(1, 0.5), epoch(2, 0.4), epoch(3, 0.4)]);
    expect(curve?.best.epoch).toBe(2);
    expect(curve?.planned).toBe(8);
  });

  it('leaves out what cannot be drawn, and is none without a finished epoch', () => {
    expect(lossCurve([epoch(1, 0.5), epoch(2, Number.NaN)])?.epochs).toHaveLength(1);
    expect(lossCurve([])).toBeNull();
  });

  it('has air around it, and a band of its own when it is one point', () => {
    const [low, high] = lossRange(0.4, 0.4);
    expect(low).toBeLessThan(0.4);
    expect(high).toBeGreaterThan(0.4);
    expect(lossRange(0, 1)[0]).toBe(0);
    expect(lossRange(null, null)).toEqual([0, 1]);
  });
});

describe('the word on evidence', () => {
  it('fewer than two held-out acts are not enough', () => {
    expect(evidenceOf(0)).toEqual({ kind: 'tooFew' });
    expect(evidenceOf(1)).toEqual({ kind: 'tooFew' });
    expect(evidenceOf(Number.NaN)).toEqual({ kind: 'tooFew' });
  });

  it('a few are thin, and it is said how much one of them weighs', () => {
    expect(evidenceOf(4)).toEqual({ kind: 'thin', mostMoved: 0.25 });
    expect(evidenceOf(30)).toEqual({ kind: 'fair' });
  });
});
