import type { Interaction, ItemAct } from '../../../src/domain/interaction';
import type { Item, ItemId } from '../../../src/domain/item';
import type { Pack } from '../../../src/domain/pack';
import { encoderDimension } from '../../../src/engine/features/featureSchema';
import { seededRng } from '../../../src/engine/random';

/**
 * Items in clusters of close vectors: item k belongs to cluster floor(k / size); popularity falls with k. Cosines are about 0.55 within a
 * cluster and 0.2 across, as between titles of one department and of two.
 */
export function clusteredPack(clusters: number, size: number): Pack {
  const rng = seededRng(clusters * 1000 + size);
  const count = clusters * size;
  const vectors = new Float32Array(count * encoderDimension);
  const items: Item[] = [];
  const random = (deviation: number) => Float32Array.from({ length: encoderDimension }, () => deviation * (rng() - 0.5));
  const shared = random(Math.sqrt(0.2));
  for (let cluster = 0; cluster < clusters; cluster++) {
    const centre = random(Math.sqrt(0.35));
    for (let member = 0; member < size; member++) {
      const row = cluster * size + member;
      const own = random(Math.sqrt(0.45));
      const vector = own.map((value, k) => value + (centre[k] ?? 0) + (shared[k] ?? 0));
      const norm = Math.hypot(...vector);
      vectors.set(
        vector.map((value) => value / norm),
        row * encoderDimension,
      );
      const title = `cluster${cluster} thing${member}`;
      items.push({
        id: `NS-TST-${String(row).padStart(3, '0')}` as ItemId,
        title: { zh: title, en: title },
        description: { zh: title, en: title },
        tags: { zh: [], en: [] },
        maker: null,
        category: [`cluster${cluster}`],
        price: 10 + row,
        rating: { mean: 4, count: 1000 - row },
        year: null,
        day: null,
        requires: [],
        facets: {},
      });
    }
  }
  const manifest = {
    schemaVersion: 1 as const,
    name: 'test',
    version: 1,
    title: { zh: '测试', en: 'Test' },
    currency: 'CNY',
    words: { item: { zh: '件', en: 'item' }, items: { zh: '件', en: 'items' } },
    categories: {},
    facets: [],
    arrivals: items.slice(-5).map(({ id }) => id),
    itemCount: count,
    dimension: encoderDimension,
    encoder: 'test@1',
    files: [],
    notice: null,
  };
  return { manifest, items, vectors, factors: null, visual: null };
}

export const testNowMs = 1_700_000_000_000;

/** One interaction a minute, one session, sequence from 1. */
export function interactionsOn(pack: Pack, acts: readonly (readonly [ItemAct, number])[]): Interaction[] {
  return acts.map(([kind, row], at) => {
    const itemId = pack.items[row]?.id;
    if (itemId === undefined) throw new RangeError(`no row ${row}`);
    const shared = { kind, itemId, sessionId: 'one', sequence: at + 1, atMs: testNowMs - (acts.length - at) * 60_000 };
    return kind === 'impression' ? { ...shared, list: { name: 'for-you', position: at + 1 } } : shared;
  });
}
