import { describe, expect, it } from 'vitest';
import type { ItemAct } from '../../../src/domain/interaction';
import { effectiveHistory } from '../../../src/engine/features/history';
import { itemTableOfPack } from '../../../src/engine/features/itemTable';
import { createSimilarityRows } from '../../../src/engine/features/similarityRows';
import { buildTitleVectors } from '../../../src/engine/features/titleVectors';
import { seededRng } from '../../../src/engine/random';
import { headCount } from '../../../src/engine/ranking/modelShape';
import { assertGroup } from '../../../src/engine/ranking/rankingGroup';
import { shopperExample, shopperMoments } from '../../../src/engine/ranking/shopperExamples';
import { clusteredPack, interactionsOn } from '../recommend/fixtures';

const pack = clusteredPack(6, 20);
const table = itemTableOfPack(pack);
const rows = createSimilarityRows({
  vectors: pack.vectors,
  dimension: pack.manifest.dimension,
  titles: buildTitleVectors(pack.items.map(({ title }) => [title.en])),
  factors: null,
  factorDimension: 64,
  capacity: 50,
});
const rowOf = new Map(pack.items.map(({ id }, row) => [id, row]));
const momentsAfter = (...acts: readonly (readonly [ItemAct, number])[]) =>
  shopperMoments(effectiveHistory(interactionsOn(pack, acts), rowOf));

describe('what a shopper teaches', () => {
  it('is one moment an act, which knows only what came before', () => {
    const moments = momentsAfter(['view', 1], ['impression', 40], ['favourite', 2], ['cart', 3]);
    expect(moments.map(({ act }) => act.item)).toEqual([1, 2, 3]);
    expect(moments[1]?.before.acts.map(({ item }) => item)).toEqual([1]);
    expect(moments[0]?.before.impressions).toEqual([]);
    expect(moments[1]?.before.impressions.map(({ item }) => item)).toEqual([40]);
  });

  it('uses as negatives what was shown before the act and never acted on', () => {
    const moments = momentsAfter(['impression', 40], ['impression', 41], ['impression', 5], ['view', 1], ['impression', 42], ['view', 5]);
    expect(moments[0]?.shown).toEqual([40, 41]);
    expect(moments[1]?.shown).toEqual([40, 41, 42]);
    const [moment] = moments;
    if (!moment) throw new Error('no moment');
    const group = shopperExample(table, rows, moment, seededRng(1));
    assertGroup(group);
    for (const shown of [40, 41]) {
      const at = group.candidates.indexOf(shown);
      expect(at).toBeGreaterThan(0);
      expect([...group.labels.subarray(at * headCount, (at + 1) * headCount)]).toEqual([0, 0, 0]);
    }
    // The act itself is the only positive.
    expect(group.candidates[0]).toBe(1);
    group.labels.forEach((label, at) => {
      if (label === 1) expect(Math.floor(at / headCount)).toBe(0);
    });
  });

  it('masks what an act does not prove: a view says nothing about carts or buying', () => {
    const labels = (['view', 'favourite', 'cart', 'purchase'] as const).map((kind) => {
      const [moment] = momentsAfter([kind, 7]);
      if (!moment) throw new Error('no moment');
      return [...shopperExample(table, rows, moment, seededRng(1)).labels.subarray(0, headCount)];
    });
    expect(labels).toEqual([
      [1, Number.NaN, Number.NaN],
      [1, Number.NaN, Number.NaN],
      [1, 1, Number.NaN],
      [1, 1, 1],
    ]);
  });

  it('learns against hidden items without having seen acts on them', () => {
    const [moment] = momentsAfter(['hide', 90], ['view', 1]);
    if (!moment) throw new Error('no moment');
    expect(moment.before.hidden.has(90)).toBe(true);
    expect(shopperExample(table, rows, moment, seededRng(1)).candidates).toContain(90);
  });
});
