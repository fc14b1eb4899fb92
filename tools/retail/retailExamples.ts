import type { ItemAct } from '../../src/domain/interaction';
import { summarizeHistory } from '../../src/engine/features/crossFeatures';
import type { HistoryEntry } from '../../src/engine/features/history';
import type { Rng } from '../../src/engine/ports';
import { type HeadLabels, inclusionChances, sampleCandidates, shuffled } from '../../src/engine/ranking/negativeSampling';
import { buildGroup, type LabelledGroup } from '../../src/engine/ranking/rankingGroup';
import { purchaseActs, type RetailCatalogue, type SlotChoice } from './retailCatalogue';
import type { Basket } from './retailData';

/** "What did this shopper buy next?", asked at one of their baskets. */
export interface RetailMoment {
  readonly history: readonly Basket[];
  readonly time: number;
  readonly targets: readonly number[];
}

/** One moment a basket after the first; at most `limit`, the newest ones. */
export function momentsOf(baskets: readonly Basket[], limit: number): RetailMoment[] {
  return baskets
    .flatMap((basket, at) => (at === 0 ? [] : [{ history: baskets.slice(0, at), time: basket.time, targets: basket.items }]))
    .slice(-limit);
}

export interface ExampleOptions {
  /** Expected negatives by uniform chance and by popularity, and most own items that were not bought again. */
  readonly uniform: number;
  readonly popular: number;
  readonly own: number;
  readonly limit: number;
  /** Chance that an example loses the factor slot, its dated counts, its prices. */
  readonly slotDropout: number;
  /** Chance that an example's purchases are told as views, favourites or cart acts: a young shop has few purchases. */
  readonly kindDropout: number;
  /** Chance that an example's whole history is forgotten: what someone buys of whom nothing is known. */
  readonly unknownShare: number;
}
export const defaultExampleOptions: ExampleOptions = {
  uniform: 20,
  popular: 30,
  own: 40,
  limit: 96,
  slotDropout: 0.3,
  kindDropout: 0.25,
  unknownShare: 0.1,
};
/** For judging and fine-tuning: real histories with every slot. */
export const plainExampleOptions: ExampleOptions = { ...defaultExampleOptions, slotDropout: 0, kindDropout: 0, unknownShare: 0 };

const bought: HeadLabels = [Number.NaN, Number.NaN, 1];
const notBought: HeadLabels = [Number.NaN, Number.NaN, 0];

export function buildExample(catalogue: RetailCatalogue, moment: RetailMoment, options: ExampleOptions, rng: Rng): LabelledGroup {
  const slots: SlotChoice = {
    factors: rng() >= options.slotDropout,
    trend: rng() >= options.slotDropout,
    newness: rng() >= options.slotDropout,
    price: rng() >= options.slotDropout,
  };
  const acts = rng() < options.unknownShare ? [] : retellKinds(purchaseActs(moment.history), options.kindDropout, rng);
  const table = catalogue.tableAt(moment.time, slots);
  const { uniform, popular } = options;
  const chances = inclusionChances(table.count, { uniform, popular, popularity: catalogue.popularityAt(moment.time) });
  const own = new Set(acts.map(({ item }) => item));
  const ownChance = Math.min(1, options.own / Math.max(1, own.size));
  const certain = new Map([...own].map((item) => [item, Math.max(ownChance, chances[item] as number)]));
  const targets = shuffled(moment.targets, rng).slice(0, Math.floor(options.limit / 3));
  const positives = new Map(targets.map((item) => [item, bought]));
  const sampled = sampleCandidates(chances, certain, positives, notBought, options.limit, rng);
  // A target that found no room must not be taught as a negative.
  const known = new Set(moment.targets);
  const weights = Float32Array.from(sampled.candidates, (item) => (known.has(item) && !positives.has(item) ? 0 : 1));
  const summary = summarizeHistory({ acts, impressions: [], hidden: new Set() }, moment.time * 1000);
  return {
    ...buildGroup(table, catalogue.rows(slots), summary, sampled.candidates, null),
    labels: sampled.labels,
    offsets: sampled.offsets,
    weights,
  };
}

function retellKinds(acts: readonly HistoryEntry[], chance: number, rng: Rng): readonly HistoryEntry[] {
  if (rng() >= chance) return acts;
  const kinds: readonly ItemAct[] = ['view', 'view', 'favourite', 'cart'];
  return acts.map((act) => (rng() < 0.7 ? { ...act, kind: kinds[Math.floor(rng() * kinds.length)] as ItemAct } : act));
}
