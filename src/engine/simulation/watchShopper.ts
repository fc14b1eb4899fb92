import type { Pack } from '../../domain/pack';
import type { WatchedVisit } from '../../domain/watchedVisit';
import { createRecommender } from '../recommend/recommender';
import { playShopper, type VisitRecord } from './playShopper';
import { defaultTraits } from './shopperTraits';
import { createSimulatedShopper, type SimulatedShopper } from './simulatedShopper';

const changeAfter = 12;
const lastAct = 30;

/**
 * A simulated shopper against a recommender of its own, visit by visit; its taste changes on the way. Nothing that a shopper really did enters it.
 * A pack with too few categories for two tastes has nothing to watch.
 * @param weights bytes of the base, or null: then similarity and popularity rank.
 */
export function* watchShopper(pack: Pack, weights: Uint8Array | null, seed: number): Generator<WatchedVisit, void, void> {
  const shopper = createShopper(pack, seed);
  if (!shopper) return;
  const recommender = createRecommender({ pack, weights, clock: shopper.nowMs });
  const rowOf = new Map(pack.items.map(({ id }, row) => [id, row]));
  const { tastes } = shopper;
  for (const record of playShopper(pack, recommender, shopper, { acts: lastAct, changeAfter })) {
    yield {
      acts: record.acts,
      likes: { old: tastes.old.categories, new: tastes.new.categories },
      changed: record.actsSinceChange !== null,
      forYou: record.forYou.map((itemId) => {
        const row = rowOf.get(itemId) ?? -1;
        return { itemId, taste: tastes.old.members.has(row) ? 'old' : tastes.new.members.has(row) ? 'new' : null };
      }),
      acted: actedOn(record),
    };
  }
}

function createShopper(pack: Pack, seed: number): SimulatedShopper | null {
  try {
    return createSimulatedShopper(pack, defaultTraits, seed);
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

function actedOn({ visit }: VisitRecord): WatchedVisit['acted'] {
  const acts = visit?.interactions.filter(({ kind, dwellMs }) => kind !== 'impression' && dwellMs === undefined) ?? [];
  const [first] = acts;
  return visit && first ? { itemId: first.itemId, kinds: acts.map(({ kind }) => kind), position: visit.taken } : null;
}
