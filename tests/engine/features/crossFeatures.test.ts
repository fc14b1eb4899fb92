import { describe, expect, it } from 'vitest';
import type { ItemAct } from '../../../src/domain/interaction';
import { crossRows, queryRows, summarizeHistory } from '../../../src/engine/features/crossFeatures';
import { crossCount, crossFeatures, sequenceLength } from '../../../src/engine/features/featureSchema';
import { type EffectiveHistory, emptyHistory } from '../../../src/engine/features/history';
import type { SimilarityRows } from '../../../src/engine/features/similarityRows';

const dayMs = 86_400_000;
const nowMs = 1000 * dayMs;
/** Cosines of four items: 0 and 1 alike, 2 and 3 alike, all else unlike or opposed. */
const cosines = [
  [1, 0.8, 0.1, -0.5],
  [0.8, 1, 0.2, -0.5],
  [0.1, 0.2, 1, 0.6],
  [-0.5, -0.5, 0.6, 1],
].map((row) => Float32Array.from(row));
const rows: SimilarityRows = {
  count: 4,
  text: (item) => cosines[item] ?? new Float32Array(4),
  title: (item) => cosines[item] ?? new Float32Array(4),
  factor: () => null,
};
const history = (...acts: readonly (readonly [ItemAct, number, number])[]): EffectiveHistory => ({
  ...emptyHistory,
  acts: acts.map(([kind, item, days], at) => ({ kind, item, atMs: nowMs - days * dayMs, session: at, sequence: at + 1 })),
});
const everything = [0, 1, 2, 3];
const feature = (row: Float32Array, item: number, name: (typeof crossFeatures)[number]): number =>
  row[item * crossCount + crossFeatures.indexOf(name)] ?? Number.NaN;

describe('candidate × history features', () => {
  it('are all 0 without a history', () => {
    const summary = summarizeHistory(emptyHistory, nowMs);
    expect(crossRows(summary, rows, everything).every((value) => value === 0)).toBe(true);
    expect(summary.context.every((value) => value === 0)).toBe(true);
    expect(summary.sequenceItems.length).toBe(0);
  });

  it('count own purchases with their half-lives, and only for the bought item', () => {
    const out = crossRows(summarizeHistory(history(['purchase', 0, 30], ['purchase', 0, 0]), nowMs), rows, everything);
    expect(feature(out, 0, 'purchases')).toBeCloseTo(Math.log(3), 6);
    expect(feature(out, 0, 'purchasesHl30')).toBeCloseTo(Math.log(2.5), 6);
    expect(feature(out, 0, 'sessionShare')).toBe(1);
    expect(feature(out, 1, 'purchases')).toBe(0);
  });

  it('say that an item is due again when its usual interval has passed', () => {
    const out = crossRows(
      summarizeHistory(history(['purchase', 0, 30], ['purchase', 0, 20], ['purchase', 0, 10]), nowMs),
      rows,
      everything,
    );
    expect(feature(out, 0, 'interval')).toBeCloseTo(1, 6);
  });

  it('never compare an item with itself, and take opposition for no evidence', () => {
    const out = crossRows(summarizeHistory(history(['view', 0, 1]), nowMs), rows, everything);
    expect(feature(out, 0, 'textMax')).toBe(0);
    expect(feature(out, 1, 'textMax')).toBeCloseTo(0.8, 6);
    expect(feature(out, 3, 'textMax')).toBe(0);
    expect(feature(out, 3, 'textEvidence')).toBe(0);
  });

  it('treat an act from a clock that was ahead as happening now', () => {
    const ahead = crossRows(summarizeHistory(history(['purchase', 0, -500]), nowMs), rows, everything);
    const now = crossRows(summarizeHistory(history(['purchase', 0, 0]), nowMs), rows, everything);
    expect(ahead).toEqual(now);
  });

  it('grow tired of what was shown and ignored, and forget that once it was acted on', () => {
    const impression = { kind: 'impression' as const, atMs: nowMs, session: 0, sequence: 9 };
    const shown = [0, 2, 2].map((item) => ({ ...impression, item }));
    const out = crossRows(summarizeHistory({ ...history(['view', 0, 1]), impressions: shown }, nowMs), rows, everything);
    expect(feature(out, 2, 'fatigue')).toBeCloseTo(Math.log(3), 6);
    expect(feature(out, 0, 'fatigue')).toBe(0);
  });

  it('keep the newest acts of a long history for attention', () => {
    const long = history(...Array.from({ length: sequenceLength + 7 }, (_, at) => ['view', at % 4, 60 - at / 10] as const));
    const { sequenceItems } = summarizeHistory(long, nowMs);
    expect(sequenceItems.length).toBe(sequenceLength);
    expect(sequenceItems.at(-1)).toBe(long.acts.at(-1)?.item);
  });
});

describe('query features', () => {
  it('carry the similarity and say whether there was a query at all', () => {
    expect([...queryRows(Float32Array.of(0.5, 0.25), [1, 0])]).toEqual([0.25, 1, 0.5, 1]);
    expect([...queryRows(null, [1])]).toEqual([0, 0]);
  });
});
