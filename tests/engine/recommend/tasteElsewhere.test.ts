import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interaction, ItemAct } from '../../../src/domain/interaction';
import type { ItemId } from '../../../src/domain/item';
import { createRecommender } from '../../../src/engine/recommend/recommender';
import { actsElsewhere, type PackVectors, tasteElsewhere } from '../../../src/engine/recommend/tasteElsewhere';
import { clusteredPack, interactionsOn, testNowMs } from './fixtures';

const pack = clusteredPack(4, 10);
const dimension = pack.manifest.dimension;
/** A pack whose item `c<k>` has the text of this pack's first item of cluster k. */
const other: PackVectors = {
  vectorOf(itemId) {
    const cluster = /^c(\d)$/u.exec(itemId)?.[1];
    return cluster === undefined ? null : pack.vectors.subarray(Number(cluster) * 10 * dimension, (Number(cluster) * 10 + 1) * dimension);
  },
};
const packs = new Map([['other', other]]);
const act = (sequence: number, kind: ItemAct, itemId: string, from: string | undefined = 'other', atMs = testNowMs): Interaction => ({
  sequence,
  kind,
  itemId: itemId as ItemId,
  atMs,
  sessionId: 's',
  ...(from === undefined ? {} : { pack: from }),
});

function forYou(log: readonly Interaction[], known: ReadonlyMap<string, PackVectors> = packs, personal = true) {
  const recommender = createRecommender({ pack, weights: null, clock: () => testNowMs });
  recommender.setHistory(log);
  recommender.setElsewhere(known);
  const shelf = recommender.home({ personal, nowMs: testNowMs, seed: 1, excluded: [] })[0];
  return { method: shelf?.method, clusters: shelf?.items.map(({ itemId }) => pack.items.find(({ id }) => id === itemId)?.category[0]) };
}

describe('a taste from other packs', () => {
  it('orders "for you" as long as nothing was done in this pack, and says so', () => {
    const { method, clusters } = forYou([act(1, 'favourite', 'c2'), act(2, 'cart', 'c2')]);
    expect(method).toBe('taste-elsewhere');
    const of = (names: typeof clusters) => names?.filter((name) => name === 'cluster2').length ?? 0;
    // One of the less popular clusters: few of it would stand here otherwise.
    expect(of(clusters)).toBeGreaterThan(of(forYou([]).clusters) + 2);
  });

  it('gives way to the first act in this pack', () => {
    const own = interactionsOn(pack, [['favourite', 12]]).map((one) => ({ ...one, sequence: 9 }));
    expect(forYou([act(1, 'favourite', 'c3'), ...own]).method).toBe('base-ranker');
  });

  it('is not used without personalisation, without that pack, or when all of it was taken back or hidden', () => {
    const liked = act(1, 'favourite', 'c3');
    const undo: Interaction = { sequence: 2, kind: 'undo', undoes: 1, atMs: testNowMs, sessionId: 's', pack: 'other' };
    expect(forYou([liked], packs, false).method).toBe('editorial-mix');
    expect(forYou([liked], new Map()).method).toBe('editorial-mix');
    expect(forYou([liked, undo]).method).toBe('editorial-mix');
    expect(forYou([liked, act(2, 'hide', 'c3')]).method).toBe('editorial-mix');
    expect(forYou([act(1, 'impression', 'c3'), act(2, 'view', 'unknown')]).method).toBe('editorial-mix');
  });

  it('counts strong and recent acts for more', () => {
    const year = 365 * 86_400_000;
    expect(forYou([act(1, 'view', 'c1'), act(2, 'purchase', 'c2')]).clusters?.[0]).toBe('cluster2');
    expect(forYou([act(1, 'cart', 'c1', 'other', testNowMs - year), act(2, 'view', 'c2')]).clusters?.[0]).toBe('cluster2');
  });

  it('is a unit vector whatever was done, or none', () => {
    const log = fc.array(
      fc.record({
        kind: fc.constantFrom<ItemAct>('impression', 'view', 'favourite', 'cart', 'purchase', 'hide'),
        itemId: fc.constantFrom('c0', 'c1', 'c2', 'c3', 'x'),
        from: fc.constantFrom('other', 'test', 'third', undefined),
        ageMs: fc.integer({ min: -1000, max: 10 ** 11 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(log, (acts) => {
        const interactions = acts.map(({ kind, itemId, from, ageMs }, at) => act(at + 1, kind, itemId, from, testNowMs - ageMs));
        const taste = tasteElsewhere(actsElsewhere(interactions, 'test'), packs, testNowMs);
        if (taste) expect(Math.hypot(...taste)).toBeCloseTo(1, 4);
        for (const { pack: from } of actsElsewhere(interactions, 'test')) expect(['other', 'third']).toContain(from);
      }),
    );
  });
});
