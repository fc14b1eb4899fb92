import type { ItemAct } from '../../src/domain/interaction';
import { factorDimension } from '../../src/engine/features/featureSchema';
import type { HistoryEntry } from '../../src/engine/features/history';
import { summarizeHistory } from '../../src/engine/features/historySummary';
import type { ItemTable } from '../../src/engine/features/itemTable';
import type { Rng } from '../../src/engine/ports';
import { type HeadLabels, inclusionChances, sampleCandidates, shuffled } from '../../src/engine/ranking/negativeSampling';
import { buildGroup, type LabelledGroup } from '../../src/engine/ranking/rankingGroup';
import { everySlot, gridSeconds, purchaseActs, type RetailCatalogue, type SlotChoice } from './retailCatalogue';
import type { Basket } from './retailData';

const daySeconds = 86_400;

/** "What does this shopper buy next?", asked as of a weekly cut, as the benchmark asks it. */
export interface RetailMoment {
  /** Baskets before the cuts, oldest first; at least one. */
  readonly history: readonly Basket[];
  /** Cuts of the weekly grid at which this was the question, newest first; at least one. */
  readonly cuts: readonly number[];
  readonly targets: readonly number[];
}

/** Later baskets say little of a cut; the benchmark's window is as long. */
const windowSeconds = 54 * daySeconds;

/**
 * One moment a basket that was the next one as of some cut of the grid that ends at `cut`; at most `limit`, the newest ones. Of several
 * baskets in one week only the first is ever next.
 */
export function momentsOf(baskets: readonly Basket[], cut: number, limit = Number.POSITIVE_INFINITY): RetailMoment[] {
  const known = baskets.filter(({ time }) => time < cut);
  const moments = known.flatMap((basket, at): RetailMoment[] => {
    const previous = known[at - 1];
    if (!previous) return [];
    const cuts: number[] = [];
    const newest = cut - gridSeconds * Math.max(1, Math.ceil((cut - basket.time) / gridSeconds));
    const oldest = Math.max(previous.time + 1, basket.time - windowSeconds);
    for (let time = newest; time >= oldest; time -= gridSeconds) cuts.push(time);
    return cuts.length > 0 ? [{ history: known.slice(0, at), cuts, targets: basket.items }] : [];
  });
  return Number.isFinite(limit) ? moments.slice(-limit) : moments;
}

export interface ExampleOptions {
  /** Expected negatives by uniform chance, by popularity and by the shopper's factors, and most own items that were not bought again. */
  readonly uniform: number;
  readonly popular: number;
  readonly hard: number;
  readonly own: number;
  /** Most targets and most candidates. */
  readonly targets: number;
  readonly limit: number;
  /** Chance that an example is told as one shop or another would know it: without factors, without dated sales, with titles only. */
  readonly slotDropout: number;
  /**
   * Chance that purchases are told as views, favourites or cart acts, in examples that keep every slot and in those of a poorer shop: where
   * little is known of the items, there are few purchases too.
   */
  readonly kindDropout: number;
  readonly poorKindDropout: number;
  /** Chance that an example's whole history is forgotten: what someone buys of whom nothing is known. */
  readonly unknownShare: number;
  /** An example counts half as much when it is so many days older. */
  readonly halfLifeDays: number;
}
export const defaultExampleOptions: ExampleOptions = {
  uniform: 30,
  popular: 50,
  hard: 25,
  own: 80,
  targets: 48,
  limit: 224,
  slotDropout: 0.3,
  kindDropout: 0.06,
  poorKindDropout: 0.6,
  unknownShare: 0.05,
  halfLifeDays: 120,
};
/** For judging and fine-tuning: real histories with every slot. */
export const plainExampleOptions: ExampleOptions = {
  ...defaultExampleOptions,
  slotDropout: 0,
  kindDropout: 0,
  poorKindDropout: 0,
  unknownShare: 0,
};

/** A group and how much its moment counts; the weights of its candidates are already multiplied by it. */
export interface TrainingExample extends LabelledGroup {
  readonly importance: number;
}

const bought: HeadLabels = [Number.NaN, Number.NaN, 1];
const notBought: HeadLabels = [Number.NaN, Number.NaN, 0];
/** A moment counts by the number of cuts at which it was the question, up to this. */
const fullCuts = 8;
/** Half of so many items nearest to the shopper's factors are taken as negatives. */
const hardShare = 0.5;

/** Kinds of shops: everything known; no factors; no dated sales; titles and counts alone. */
const poorerShops: readonly SlotChoice[] = [
  { ...everySlot, factors: false },
  { ...everySlot, factors: false, dated: false },
  { factors: false, dated: false, newness: false, price: true },
  { factors: false, dated: false, newness: false, price: false },
];

export function buildExample(catalogue: RetailCatalogue, moment: RetailMoment, options: ExampleOptions, rng: Rng): TrainingExample {
  const shop = rng() < options.slotDropout ? poorerShops[Math.floor(rng() * poorerShops.length)] : undefined;
  const slots = shop ?? everySlot;
  const time = moment.cuts[Math.floor(rng() * moment.cuts.length)] as number;
  const acts =
    rng() < options.unknownShare
      ? []
      : retellKinds(purchaseActs(moment.history), shop ? options.poorKindDropout : options.kindDropout, rng);
  const table = catalogue.tableAt(time, slots);
  const chances = inclusionChances(table.count, {
    uniform: options.uniform,
    popular: options.popular,
    popularity: catalogue.popularityAt(time),
  });
  for (const item of nearestByFactors(catalogue.tableAt(time, everySlot), acts, Math.round(options.hard / hardShare))) {
    chances[item] = Math.max(hardShare, chances[item] as number);
  }
  const own = new Set(acts.map(({ item }) => item));
  const ownChance = Math.min(1, options.own / Math.max(1, own.size));
  const certain = new Map([...own].map((item) => [item, Math.max(ownChance, chances[item] as number)]));
  const targets = shuffled(moment.targets, rng).slice(0, options.targets);
  const positives = new Map(targets.map((item) => [item, bought]));
  const sampled = sampleCandidates(chances, certain, positives, notBought, options.limit, rng);
  // Targets are sampled too where there are many, and the odds must stay those among all items.
  const kept = Math.log(targets.length / moment.targets.length);
  const cuts = Math.min(fullCuts, moment.cuts.length) / fullCuts;
  const importance = cuts * 2 ** (1 - (catalogue.cut - time) / daySeconds / options.halfLifeDays);
  // Between counting each moment once and counting each purchase once.
  const weight = importance / Math.sqrt(targets.length);
  // A target that found no room must not be taught as a negative.
  const known = new Set(moment.targets);
  const weights = Float32Array.from(sampled.candidates, (item) => (known.has(item) && !positives.has(item) ? 0 : weight));
  const summary = summarizeHistory({ acts, impressions: [], hidden: new Set() }, time * 1000);
  return {
    ...buildGroup(table, catalogue.rows, summary, sampled.candidates, null),
    labels: sampled.labels,
    offsets: sampled.offsets.map((offset) => offset + kept),
    weights,
    importance,
  };
}

/** The `limit` items whose factors go best with those of the acts: negatives that are hard to tell from what was bought. */
function nearestByFactors({ factors, count }: ItemTable, acts: readonly HistoryEntry[], limit: number): number[] {
  if (!factors || acts.length === 0 || limit === 0) return [];
  const sum = new Float64Array(factorDimension);
  for (const item of new Set(acts.map((act) => act.item))) {
    for (let k = 0; k < factorDimension; k++) sum[k] = (sum[k] as number) + (factors[item * factorDimension + k] as number);
  }
  const scores = new Float32Array(count);
  for (let item = 0; item < count; item++) {
    let score = 0;
    for (let k = 0; k < factorDimension; k++) score += (factors[item * factorDimension + k] as number) * (sum[k] as number);
    scores[item] = score;
  }
  const threshold = scores.slice().sort().at(-limit) ?? Number.NEGATIVE_INFINITY;
  const nearest: number[] = [];
  for (let item = 0; item < count && nearest.length < limit; item++) if ((scores[item] as number) >= threshold) nearest.push(item);
  return nearest;
}

function retellKinds(acts: readonly HistoryEntry[], chance: number, rng: Rng): readonly HistoryEntry[] {
  if (rng() >= chance) return acts;
  const kinds: readonly ItemAct[] = ['view', 'view', 'favourite', 'cart'];
  return acts.map((act) => (rng() < 0.7 ? { ...act, kind: kinds[Math.floor(rng() * kinds.length)] as ItemAct } : act));
}
