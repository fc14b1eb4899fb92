import { describe, expect, it } from 'vitest';
import type { WatchedVisit } from '../../../src/domain/watchedVisit';
import { watchShopper } from '../../../src/engine/simulation/watchShopper';
import { clusteredPack } from '../recommend/fixtures';

const pack = clusteredPack(10, 12);
const visits: readonly WatchedVisit[] = [...watchShopper(pack, null, 1)];

describe('a simulated shopper that is watched', () => {
  it('is the same for the same seed, and another for another', () => {
    expect([...watchShopper(pack, null, 1)]).toEqual(visits);
    expect([...watchShopper(pack, null, 2)]).not.toEqual(visits);
  });

  it('begins as a stranger, changes its taste on the way, and ends with a page on which nothing was done', () => {
    expect(visits[0]).toMatchObject({ acts: 0, changed: false });
    const changedAt = visits.findIndex(({ changed }) => changed);
    expect(visits[changedAt]?.acts).toBeGreaterThanOrEqual(12);
    expect(visits.slice(changedAt).every(({ changed }) => changed)).toBe(true);
    expect(visits.map(({ acted }) => acted === null).indexOf(true)).toBe(visits.length - 1);
    expect(visits.at(-1)?.acts).toBeGreaterThanOrEqual(30);
  });

  it('counts its acts, and takes from a shelf what stands there at the position it names', () => {
    visits.slice(0, -1).forEach(({ acts, acted, forYou }, at) => {
      expect(visits[at + 1]?.acts).toBe(acts + (acted?.kinds.length ?? 0));
      expect(acted?.kinds[0]).toBe('view');
      if (acted && acted.position !== null) expect(forYou[acted.position - 1]?.itemId).toBe(acted.itemId);
    });
    expect(visits.some(({ acted }) => acted !== null && acted.position !== null)).toBe(true);
  });

  it('names what it likes, before and after the change', () => {
    const [first] = visits;
    expect(first?.likes.old.length).toBe(2);
    expect(first?.likes.new.length).toBe(2);
    for (const taste of ['old', 'new'] as const) {
      const shown = visits.flatMap(({ forYou }) => forYou.filter((one) => one.taste === taste));
      expect(shown.length, taste).toBeGreaterThan(0);
    }
  });

  it('is not there in a pack with too few categories', () => {
    expect([...watchShopper(clusteredPack(2, 10), null, 1)]).toEqual([]);
  });
});
