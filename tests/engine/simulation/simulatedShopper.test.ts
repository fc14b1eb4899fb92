import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../../src/domain/item';
import { defaultTraits, type ShopperTraits } from '../../../src/engine/simulation/shopperTraits';
import { createSimulatedShopper, type Visit } from '../../../src/engine/simulation/simulatedShopper';
import { clusteredPack } from '../recommend/fixtures';

const clusterSize = 20;
const pack = clusteredPack(10, clusterSize);
const traits: ShopperTraits = { ...defaultTraits, tasteShare: 0.2 };
const ids = pack.items.map(({ id }) => id);
const rowOf = new Map(ids.map((id, row) => [id, row]));
const shelfOf = (rows: Iterable<number>): ItemId[] => [...rows].flatMap((row) => ids[row] ?? []);

/** Many visits to shelves that hold the same things in the same places. */
function visits(
  changes: Partial<ShopperTraits>,
  count: number,
  shelf: (shopper: ReturnType<typeof createSimulatedShopper>) => ItemId[],
  seed = 1,
): Visit[] {
  return Array.from({ length: count }, (_, at) => {
    const shopper = createSimulatedShopper(pack, { ...traits, ...changes }, seed + at);
    return shopper.visit(shelf(shopper));
  });
}
const kindsOf = (visit: Visit) => visit.interactions.map(({ kind }) => kind);
const viewOf = (visit: Visit) => visit.interactions.find(({ kind, dwellMs }) => kind === 'view' && dwellMs === undefined);

describe('a simulated shopper', () => {
  it('does the same again for the same seed, and something else for another', () => {
    const play = (seed: number) => {
      const shopper = createSimulatedShopper(pack, traits, seed);
      return Array.from({ length: 20 }, () => shopper.visit(ids.slice(0, 12)));
    };
    expect(play(3)).toEqual(play(3));
    expect(play(3)).not.toEqual(play(4));
  });

  it('likes two corners of the catalogue, and two others after its taste changes', () => {
    const { tastes } = createSimulatedShopper(pack, traits, 5);
    for (const taste of [tastes.old, tastes.new]) {
      expect(taste.members.size).toBe(40);
      const clusters = [...taste.members].map((row) => `cluster${Math.floor(row / clusterSize)}`);
      expect(clusters.filter((cluster) => taste.categories.includes(cluster)).length).toBeGreaterThan(35);
      for (const row of taste.members) expect(taste.wanting[row]).toBeGreaterThanOrEqual(0);
    }
    expect([...tastes.old.members].filter((row) => tastes.new.members.has(row))).toEqual([]);
    expect(tastes.old.categories.filter((key) => tastes.new.categories.includes(key))).toEqual([]);
  });

  it('acts on what it likes, except where noise leads it', () => {
    const share = (noise: number) => {
      let wanted = 0;
      for (let seed = 0; seed < 100; seed++) {
        const shopper = createSimulatedShopper(pack, { ...traits, noise }, seed);
        const row = rowOf.get(viewOf(shopper.visit(ids.slice(0, 12)))?.itemId ?? (ids[0] as ItemId)) ?? -1;
        if (shopper.tastes.old.members.has(row)) wanted++;
      }
      return wanted / 100;
    };
    expect(share(0)).toBeGreaterThan(0.8);
    // By lot a fifth is of the taste.
    expect(share(1)).toBeLessThan(0.35);
  });

  it('follows the new taste once it has changed', () => {
    const shopper = createSimulatedShopper(pack, { ...traits, noise: 0 }, 7);
    shopper.changeTaste();
    const rows = Array.from({ length: 20 }, () => rowOf.get(viewOf(shopper.visit([]))?.itemId ?? (ids[0] as ItemId)) ?? -1);
    expect(rows.filter((row) => shopper.tastes.new.members.has(row)).length).toBeGreaterThan(14);
    expect(rows.filter((row) => shopper.tastes.old.members.has(row)).length).toBeLessThan(3);
  });

  it('looks at the top of a shelf more often than at its end, and notes what it looked at', () => {
    const shopper = createSimulatedShopper(pack, traits, 1);
    const looks = Array.from({ length: 400 }, () => shopper.visit(ids.slice(0, 12)));
    const lookedAt = looks.flatMap(({ interactions }) =>
      interactions.flatMap(({ kind, list }) => (kind === 'impression' && list ? [list.position] : [])),
    );
    const share = (position: number) => lookedAt.filter((one) => one === position).length / 400;
    expect(share(1)).toBe(1);
    expect(share(4)).toBeCloseTo(4 ** -traits.positionBias, 1);
    expect(share(12)).toBeCloseTo(12 ** -traits.positionBias, 1);
    const unbiased = visits({ positionBias: 0 }, 5, () => ids.slice(0, 12));
    for (const visit of unbiased) expect(kindsOf(visit).filter((kind) => kind === 'impression').length).toBe(12);
  });

  it('takes a wanted item from the shelf where it sees one, and says at which position', () => {
    const best = (shopper: ReturnType<typeof createSimulatedShopper>) => {
      const { wanting, members } = shopper.tastes.old;
      return shelfOf([...members].sort((a, b) => (wanting[b] ?? 0) - (wanting[a] ?? 0)).slice(0, 12));
    };
    const taken = visits({ noise: 0 }, 50, best);
    expect(taken.filter((visit) => visit.taken !== null).length).toBeGreaterThan(45);
    for (const visit of taken) expect(viewOf(visit)?.list?.position).toBe(visit.taken ?? undefined);
    expect(visits({}, 5, () => []).every((visit) => visit.taken === null)).toBe(true);
  });

  it('stays longer with what it wants, and buys only from the cart', () => {
    const all = Array.from({ length: 300 }, (_, at) => {
      const shopper = createSimulatedShopper(pack, { ...traits, noise: 0.5 }, at);
      const visit = shopper.visit([]);
      const row = rowOf.get(visit.interactions[0]?.itemId ?? (ids[0] as ItemId)) ?? -1;
      return { visit, wanted: (shopper.tastes.old.wanting[row] ?? -1) >= 0 };
    });
    const median = (wanted: boolean) => {
      const times = all
        .filter((one) => one.wanted === wanted)
        .flatMap(({ visit }) => visit.interactions.flatMap(({ dwellMs }) => dwellMs ?? []));
      return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
    };
    expect(median(true)).toBeGreaterThan(3 * median(false));
    for (const { visit } of all) {
      if (kindsOf(visit).includes('purchase')) expect(kindsOf(visit)).toContain('cart');
      expect(visit.acts).toBe(visit.interactions.filter(({ kind, dwellMs }) => kind !== 'impression' && dwellMs === undefined).length);
    }
    expect(all.some(({ visit }) => kindsOf(visit).includes('purchase'))).toBe(true);
    expect(all.some(({ visit, wanted }) => !wanted && kindsOf(visit).includes('hide'))).toBe(true);
    expect(all.some(({ visit, wanted }) => wanted && kindsOf(visit).includes('hide'))).toBe(false);
  });

  it('comes in sessions of some visits, days apart', () => {
    const shopper = createSimulatedShopper(pack, traits, 9);
    const sessions = Array.from({ length: 2 * traits.sessionVisits }, () => shopper.visit([]).interactions[0]);
    expect(new Set(sessions.map((one) => one?.sessionId)).size).toBe(2);
    const gapMs = (sessions[traits.sessionVisits]?.atMs ?? 0) - (sessions[0]?.atMs ?? 0);
    expect(gapMs).toBe(traits.sessionGapDays * 86_400_000);
  });

  it('cannot be made for a pack with too few categories', () => {
    expect(() => createSimulatedShopper(clusteredPack(3, 20), traits, 1)).toThrow(RangeError);
  });
});
