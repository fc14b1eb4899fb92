import { describe, expect, it } from 'vitest';
import type { ItemAct } from '../../../src/domain/interaction';
import type { ItemId } from '../../../src/domain/item';
import { seededRng } from '../../../src/engine/random';
import { initialWeights, serializeWeights } from '../../../src/engine/ranking/weights';
import { createRecommender } from '../../../src/engine/recommend/recommender';
import { clusteredPack, interactionsOn, testNowMs } from './fixtures';

const pack = clusteredPack(6, 20);
const acts: readonly (readonly [ItemAct, number])[] = [
  ['view', 101],
  ['impression', 7],
  ['view', 45],
  ['favourite', 102],
  ['cart', 103],
];
const log = interactionsOn(pack, acts);
const idOf = (row: number): ItemId => pack.items[row]?.id as ItemId;
const recommenderOn = (interactions: typeof log, weights: Uint8Array | null = null) => {
  const recommender = createRecommender({ pack, weights, clock: () => testNowMs });
  recommender.setHistory(interactions);
  return recommender;
};

describe.each([
  ['similarity alone', null],
  ['some ranker', serializeWeights(initialWeights(seededRng(11)))],
])('an explanation under %s', (_, weights) => {
  const explanation = recommenderOn(log, weights).explain(idOf(110), testNowMs);

  it('names ranks that a recommender which never saw the act gives', () => {
    expect(explanation.acts.length).toBeGreaterThan(0);
    for (const { sequence, rankWithout } of explanation.acts) {
      const without = recommenderOn(
        log.filter((interaction) => interaction.sequence !== sequence),
        weights,
      );
      expect(without.explain(idOf(110), testNowMs).rank).toBe(rankWithout);
    }
    expect(recommenderOn([], weights).explain(idOf(110), testNowMs).rank).toBe(explanation.rankWithoutHistory);
  });

  it('leaves out acts that move nothing, and puts the largest effect first', () => {
    const effects = explanation.acts.map(({ rankWithout }) => Math.abs(rankWithout - explanation.rank));
    expect(effects.every((effect) => effect > 0)).toBe(true);
    expect(effects).toEqual([...effects].sort((a, b) => b - a));
  });
});

describe('an explanation', () => {
  it('of an item like the history says that the history brought it up', () => {
    const { rank, rankWithoutHistory, acts: named } = recommenderOn(log).explain(idOf(110), testNowMs);
    expect(rank).toBeLessThan(rankWithoutHistory);
    expect(named.some(({ itemId }) => itemId === idOf(102) || itemId === idOf(103))).toBe(true);
  });
  it('without a history names no act', () => {
    const { rank, rankWithoutHistory, acts: named, decisive } = recommenderOn([]).explain(idOf(110), testNowMs);
    expect(named).toEqual([]);
    expect(decisive).toBeNull();
    expect(rank).toBe(rankWithoutHistory);
  });
  it('of an unknown item is an error that says so', () => {
    expect(() => recommenderOn([]).explain('NS-NOPE' as ItemId, testNowMs)).toThrow(expect.objectContaining({ code: 'unknown-item' }));
  });
  it('finds the acts that hold an item in its place although each of them could be spared', () => {
    const { rank, acts: named, decisive } = recommenderOn(log).explain(idOf(110), testNowMs);
    expect(rank).toBeLessThanOrEqual(12);
    // Three acts of the same cluster: without any one of them the other two keep the item where it is.
    expect(named.every(({ rankWithout }) => rankWithout <= 24)).toBe(true);
    expect(decisive?.sequences.length).toBeGreaterThan(1);
    const without = (left: readonly number[]) =>
      recommenderOn(log.filter(({ sequence }) => !left.includes(sequence))).explain(idOf(110), testNowMs).rank;
    const place = Math.max(12, 2 * rank);
    expect(without(decisive?.sequences ?? [])).toBe(decisive?.rankWithout);
    expect(decisive?.rankWithout).toBeGreaterThan(place);
    for (const spared of decisive?.sequences ?? []) {
      expect(without((decisive?.sequences ?? []).filter((sequence) => sequence !== spared))).toBeLessThanOrEqual(place);
    }
    expect(decisive?.instead).not.toBe(idOf(110));
  });
  it('of an item that would stand there anyway says that no act holds it', () => {
    const general = recommenderOn([]).explain(idOf(0), testNowMs).rank;
    expect(general).toBeLessThanOrEqual(12);
    expect(recommenderOn(log.slice(2, 3)).explain(idOf(0), testNowMs).decisive).toBeNull();
  });
});
