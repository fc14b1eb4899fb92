import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../src/domain/interaction';
import type { ItemId } from '../../../src/domain/item';
import type { Pack } from '../../../src/domain/pack';
import type { Shelf } from '../../../src/domain/rankedItem';
import { createRecommender } from '../../../src/engine/recommend/recommender';
import { playShopper, type VisitRecord } from '../../../src/engine/simulation/playShopper';
import { defaultTraits } from '../../../src/engine/simulation/shopperTraits';
import { createSimulatedShopper, type SimulatedShopper } from '../../../src/engine/simulation/simulatedShopper';
import { driftReport, overTime } from '../../../src/engine/simulation/simulationReport';
import { clusteredPack } from '../recommend/fixtures';

const pack = clusteredPack(10, 20);
const traits = { ...defaultTraits, tasteShare: 0.2 };
const shelf = (name: Shelf['name'], rows: Iterable<number>, on: Pack = pack): Shelf => ({
  name,
  method: 'base-ranker',
  about: null,
  items: [...rows].flatMap((row) => {
    const itemId: ItemId | undefined = on.items[row]?.id;
    return itemId === undefined ? [] : [{ itemId, score: 0, confidence: null, reasons: [] }];
  }),
});

/** A shop that knows the taste it is asked to know, without learning anything. */
function knowing(shopper: SimulatedShopper, taste: 'old' | 'new', heard: Interaction[] = []) {
  const home = () => {
    const unseen = [...shopper.tastes[taste].members].filter((row) => !shopper.seen().has(row));
    return [shelf('for-you', unseen.slice(0, 12)), shelf('popular', [])];
  };
  return { home, observe: (interaction: Interaction) => void heard.push(interaction) };
}
const play = (taste: 'old' | 'new', changeAfter: number | null, acts: number, seed = 1) => {
  const shopper = createSimulatedShopper(pack, traits, seed);
  return [...playShopper(pack, knowing(shopper, taste), shopper, { acts, changeAfter })];
};

describe('a shopper who is played against a recommender', () => {
  it('tells the recommender everything in the order of the log, and ends once the acts are reached', () => {
    const shopper = createSimulatedShopper(pack, traits, 2);
    const heard: Interaction[] = [];
    const records = [...playShopper(pack, knowing(shopper, 'old', heard), shopper, { acts: 15, changeAfter: null })];
    expect(heard.map(({ sequence }) => sequence)).toEqual(heard.map((_, at) => at + 1));
    const acts = heard.filter((one) => one.kind !== 'impression' && !('dwellMs' in one && one.dwellMs !== undefined));
    expect(records.at(-1)?.acts).toBe(acts.length);
    expect(records.at(-1)?.acts).toBeGreaterThanOrEqual(15);
    expect(records.at(-2)?.acts).toBeLessThan(15);
  });

  it('gives a shop that knows the taste all of the gain, and none to an empty shelf', () => {
    for (const { ndcg, popularNdcg, oldShare, newShare } of play('old', null, 10)) {
      expect([ndcg, oldShare, newShare, popularNdcg]).toEqual([1, 1, 0, 0]);
    }
  });

  it('counts acts from the change of taste on, and judges by the new one', () => {
    const records = play('old', 8, 20);
    const before = records.filter(({ actsSinceChange }) => actsSinceChange === null);
    const after = records.filter(({ actsSinceChange }) => actsSinceChange !== null);
    expect(before.at(-1)?.acts).toBeLessThan(8);
    expect(after[0]?.actsSinceChange).toBe(0);
    expect(before.every(({ ndcg }) => ndcg === 1)).toBe(true);
    expect(after.every(({ ndcg }) => ndcg === 0)).toBe(true);
  });

  it('notes favourites and hidden items only, where only explicit interests count', () => {
    const careful: Pack = { ...pack, manifest: { ...pack.manifest, interests: 'explicit' } };
    const shopper = createSimulatedShopper(careful, { ...traits, favourite: 0.5 }, 2);
    const heard: Interaction[] = [];
    [...playShopper(careful, knowing(shopper, 'old', heard), shopper, { acts: 30, changeAfter: null })];
    expect(new Set(heard.map(({ kind }) => kind)).has('favourite')).toBe(true);
    expect(heard.every(({ kind }) => kind === 'favourite' || kind === 'hide')).toBe(true);
  });
});

describe('the reports', () => {
  const visit = (changes: Partial<VisitRecord>): VisitRecord => ({
    acts: 0,
    actsSinceChange: null,
    oldShare: 0,
    newShare: 0,
    ndcg: 0,
    popularNdcg: 0,
    hit: false,
    forYou: [],
    visit: null,
    ...changes,
  });

  it('over time are means of shoppers, not of visits, and leave the last page out', () => {
    const busy = [visit({ hit: true }), visit({ acts: 1, hit: true }), visit({ acts: 2, hit: true }), visit({ acts: 3 })];
    const idle = [visit({ acts: 0 }), visit({ acts: 3, hit: true })];
    expect(overTime([busy, idle], 3, 10).map(({ hitRate, toActs }) => [hitRate.mean, toActs])).toEqual([[0.5, 3]]);
  });

  const following = (newShares: readonly number[], oldShares: readonly number[]) => [
    visit({ acts: 29, oldShare: 0.9 }),
    ...newShares.map((newShare, at) => visit({ acts: 30 + 5 * at, actsSinceChange: 5 * at, newShare, oldShare: oldShares[at] ?? 0 })),
  ];

  it('of a change take the last shelf shown after no more than ten acts, and after thirty', () => {
    const [early, late] = [
      [0, 0.1, 0.3, 0.3, 0.3, 0.3, 0.3],
      [0, 0.1, 0.2, 0.9, 0.9, 0.9, 0.9],
    ];
    const old = [0.6, 0.6, 0.5, 0.4, 0.3, 0.2, 0.2];
    const report = (shares: readonly number[]) => driftReport([following(shares, old), following(shares, old)], 0.08);
    expect(report(early)).toMatchObject({ followed: true, kept: true, before: { mean: 0.6 } });
    expect(report(late).followed).toBe(false);
    expect(report(early).after.find(({ acts }) => acts === 7)?.newShare.mean).toBe(0.1);
  });

  it('of a change want more of the new taste than lot would give, even where the old one had little', () => {
    const report = (share: number) => driftReport([following([0, share, share], [0.12, 0.12, 0.12])], 0.08).followed;
    expect([report(0.07), report(0.1)]).toEqual([false, true]);
  });

  it('of a change say nothing where the old taste was not on the shelf before', () => {
    expect(driftReport([following([0, 0.5, 0.5], [0.05, 0.05, 0.05])], 0.08)).toMatchObject({ followed: null, kept: null });
  });

  it('of a change tell when the old taste is lost', () => {
    expect(driftReport([following([0, 0.5, 0.5], [0.6, 0.1, 0.05])], 0.08).kept).toBe(false);
  });
});

describe('the shipped base', () => {
  it('turns to the new taste within ten acts of simulated shoppers', () => {
    const weights = new Uint8Array(readFileSync('models/ranker/base.bin'));
    const plays = [1, 2, 3, 4].map((seed) => {
      const shopper = createSimulatedShopper(pack, traits, seed);
      const recommender = createRecommender({ pack, weights, clock: shopper.nowMs });
      return [...playShopper(pack, recommender, shopper, { acts: 42, changeAfter: 12 })];
    });
    const { before, after } = driftReport(plays, traits.tasteShare);
    const newAfter = (acts: number) => after.find((row) => row.acts === acts)?.newShare.mean ?? 0;
    expect(before.mean).toBeGreaterThan(2 * traits.tasteShare);
    expect(newAfter(10)).toBeGreaterThan(newAfter(0) + traits.tasteShare);
  });
});
