import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Interaction, ItemAct } from '../../../src/domain/interaction';
import type { ItemId } from '../../../src/domain/item';
import type { Pack } from '../../../src/domain/pack';
import type { Shelf } from '../../../src/domain/rankedItem';
import { seededRng } from '../../../src/engine/random';
import { initialWeights, serializedBytes, serializeWeights } from '../../../src/engine/ranking/weights';
import { createRecommender } from '../../../src/engine/recommend/recommender';
import { clusteredPack, interactionsOn, testNowMs } from './fixtures';

const clusterSize = 30;
const pack = clusteredPack(8, clusterSize);
/** The sixth cluster: far from popular, so that only the history can bring it up. */
const running = (member: number): number => 5 * clusterSize + member;
const isRunning = (itemId: ItemId): boolean => pack.items.find(({ id }) => id === itemId)?.category[0] === 'cluster5';
const afterRunning: readonly (readonly [ItemAct, number])[] = [
  ['view', running(1)],
  ['view', running(2)],
  ['view', running(3)],
  ['favourite', running(3)],
  ['cart', running(2)],
];
const basePath = 'models/ranker/base.bin';
const shippedBase = existsSync(basePath) ? new Uint8Array(readFileSync(basePath)) : null;
const someWeights = serializeWeights(initialWeights(seededRng(3)));

function recommenderAfter(acts: readonly (readonly [ItemAct, number])[], weights: Uint8Array | null = null, on: Pack = pack) {
  const recommender = createRecommender({ pack: on, weights, clock: () => testNowMs });
  recommender.setHistory(interactionsOn(on, acts));
  return recommender;
}
const homeOf = (recommender: ReturnType<typeof recommenderAfter>, excluded: readonly ItemId[] = [], personal = true): readonly Shelf[] =>
  recommender.home({ personal, nowMs: testNowMs, seed: 1, excluded });
const shelf = (shelves: readonly Shelf[], name: Shelf['name']): Shelf => {
  const found = shelves.find((each) => each.name === name);
  if (!found) throw new Error(`no shelf ${name}`);
  return found;
};
const ids = (of: Shelf): ItemId[] => of.items.map(({ itemId }) => itemId);
const idOf = (row: number): ItemId => pack.items[row]?.id as ItemId;

describe.each([
  ['without weights', null],
  ['with the shipped base', shippedBase],
])('three running views, a favourite and a cart act, %s', (name, weights) => {
  if (name === 'with the shipped base') {
    it('has a base to rank with', () => expect(weights?.length).toBe(serializedBytes));
  }
  const shelves = homeOf(recommenderAfter(afterRunning, weights));

  it('lead "for you" with running items', () => {
    expect(ids(shelf(shelves, 'for-you')).slice(0, 3).map(isRunning)).toEqual([true, true, true]);
  });
  it('make most of "for you" running, yet leave room for something else', () => {
    const share = ids(shelf(shelves, 'for-you')).filter(isRunning).length;
    expect(share).toBeGreaterThanOrEqual(6);
  });
  it('do not show again what was just seen', () => {
    const seen = new Set(afterRunning.map(([, row]) => idOf(row)));
    expect(ids(shelf(shelves, 'for-you')).filter((id) => seen.has(id))).toEqual([]);
  });
  it('name the acts as the reason', () => {
    const [first] = shelf(shelves, 'for-you').items;
    expect(first?.reasons[0]).toMatchObject({ kind: 'interests' });
  });
  it('add a shelf of neighbours of the last item', () => {
    const because = shelf(shelves, 'because-you-viewed');
    expect(because.about).toBe(idOf(running(2)));
    expect(ids(because).every(isRunning)).toBe(true);
  });
});

describe('home', () => {
  it('is a mix of popular items without a history, and says so', () => {
    const forYou = shelf(homeOf(recommenderAfter([], someWeights)), 'for-you');
    expect(forYou.method).toBe('editorial-mix');
    expect(forYou.items.every(({ confidence }) => confidence === null)).toBe(true);
    expect(forYou.items[0]?.itemId).toBe(idOf(0));
  });
  it('uses no history when the shopper switched personal ranking off', () => {
    const acted = recommenderAfter(afterRunning, someWeights);
    expect(homeOf(acted, [], false)).toEqual(homeOf(recommenderAfter([], someWeights), [], true));
  });
  it('never shows excluded or hidden items on any shelf', () => {
    const acted = recommenderAfter([...afterRunning, ['hide', 0], ['hide', running(9)]], someWeights);
    const excluded = [idOf(1), idOf(running(8)), pack.manifest.arrivals[0] as ItemId];
    const shown = new Set(homeOf(acted, excluded).flatMap((each) => ids(each)));
    for (const id of [...excluded, idOf(0), idOf(running(9))]) expect(shown.has(id)).toBe(false);
  });
  it('names the weights that ranked: base or snapshot', () => {
    const acted = recommenderAfter(afterRunning, someWeights);
    expect(shelf(homeOf(acted), 'for-you').method).toBe('base-ranker');
    expect(acted.setWeights(serializeWeights(initialWeights(seededRng(4))))).toBe('snapshot');
    expect(shelf(homeOf(acted), 'for-you').method).toBe('personal-ranker');
    expect(acted.setWeights(null)).toBe('base');
    expect(homeOf(acted)).toEqual(homeOf(recommenderAfter(afterRunning, someWeights)));
  });
  it('keeps what serves when new weights are damaged', () => {
    const acted = recommenderAfter(afterRunning, someWeights);
    const before = homeOf(acted);
    const damaged = someWeights.slice();
    damaged[5000] = (damaged[5000] ?? 0) ^ 1;
    expect(() => acted.setWeights(damaged)).toThrow(expect.objectContaining({ code: 'model-damaged' }));
    expect(homeOf(acted)).toEqual(before);
  });
  it('gives a probability and its complement once there are three acts, none before', () => {
    const few = shelf(homeOf(recommenderAfter(afterRunning.slice(0, 2), someWeights)), 'for-you');
    expect(few.items.every(({ confidence }) => confidence === null)).toBe(true);
    const enough = shelf(homeOf(recommenderAfter(afterRunning, someWeights)), 'for-you');
    for (const { confidence } of enough.items) {
      expect(confidence?.[0]).toBeGreaterThan(0);
      expect((confidence?.[0] ?? 0) + (confidence?.[1] ?? 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('observing', () => {
  it('one act at a time ends where setting the whole history does', () => {
    const whole = recommenderAfter(afterRunning, someWeights);
    const stepwise = recommenderAfter([], someWeights);
    for (const interaction of interactionsOn(pack, afterRunning)) stepwise.observe(interaction);
    expect(homeOf(stepwise)).toEqual(homeOf(whole));
  });
  it('the same act twice, or acts out of order, changes nothing', () => {
    const log = interactionsOn(pack, afterRunning);
    const shuffled = recommenderAfter([], someWeights);
    for (const at of [3, 0, 4, 1, 1, 2, 3]) shuffled.observe(log[at] as Interaction);
    expect(homeOf(shuffled)).toEqual(homeOf(recommenderAfter(afterRunning, someWeights)));
  });
  it('an undo takes the act back', () => {
    const undone = recommenderAfter(afterRunning, someWeights);
    undone.observe({ kind: 'undo', undoes: 5, sequence: 6, sessionId: 'one', atMs: testNowMs });
    expect(ids(shelf(homeOf(undone), 'for-you'))).toEqual(
      ids(shelf(homeOf(recommenderAfter(afterRunning.slice(0, 4), someWeights)), 'for-you')),
    );
  });
});

describe('similar items', () => {
  it('are the nearest by vector, without the item itself', () => {
    const similar = recommenderAfter([]).similar(idOf(running(0)), 10);
    expect(similar.length).toBe(10);
    expect(similar.every(({ itemId }) => isRunning(itemId) && itemId !== idOf(running(0)))).toBe(true);
  });
  it('of an unknown item are an error that says so', () => {
    expect(() => recommenderAfter([]).similar('NS-NOPE' as ItemId, 5)).toThrow(expect.objectContaining({ code: 'unknown-item' }));
  });
});

describe('the personal score', () => {
  it('is 0.5 without a history, and above that for what the history speaks for', () => {
    expect(recommenderAfter([]).personalScore(running(10))).toBe(0.5);
    const acted = recommenderAfter(afterRunning);
    expect(acted.personalScore(running(10))).toBeGreaterThan(0.6);
    expect(acted.personalScore(running(10))).toBeGreaterThan(acted.personalScore(3));
  });
  it('tells search the same from -1 to 1, with the items that speak for a row, and nothing without a history', () => {
    expect(recommenderAfter([]).personalOrder()).toBeNull();
    const acted = recommenderAfter(afterRunning);
    const order = acted.personalOrder();
    expect(order?.score(running(10))).toBeCloseTo(2 * acted.personalScore(running(10)) - 1, 12);
    const because = order?.because(running(10)) ?? [];
    expect(because.length).toBeGreaterThan(0);
    expect(because.every(isRunning)).toBe(true);
    expect(order?.because(3)).toEqual([]);
  });
});
