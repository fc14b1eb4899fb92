import { crossCount, crossFeatures } from '../../src/engine/features/featureSchema';
import type { RankingGroup } from '../../src/engine/ranking/rankingGroup';
import type { Baseline } from './baselines';
import { rankerBaseline } from './evaluateRanker';
import { everySlot, type RetailCatalogue } from './retailCatalogue';

type CrossName = (typeof crossFeatures)[number];
const startingWith = (...starts: readonly string[]): CrossName[] =>
  crossFeatures.filter((name) => starts.some((start) => name.startsWith(start)));

/** A copy of the group whose cross columns of those names are 0. */
function blank(group: RankingGroup, names: readonly CrossName[]): RankingGroup {
  const columns = new Set<number>(names.map((name) => crossFeatures.indexOf(name)));
  return { ...group, cross: group.cross.map((value, at) => (columns.has(at % crossCount) ? 0 : value)) };
}

/** Attention over nothing adds nothing; the other history features stay. */
const withoutAttention = (group: RankingGroup): RankingGroup => ({
  ...group,
  sequenceItems: new Int32Array(0),
  sequenceFeatures: new Float32Array(0),
  textCosine: new Float32Array(0),
});

/**
 * The base with one kind of evidence taken away at ranking time. Not trained again without it, so that a loss shows how much the base leans
 * on the evidence, not how much a base without it could still reach.
 */
export function ablations(catalogue: RetailCatalogue, values: Float32Array): Record<string, Baseline> {
  const base = () => values;
  const altered = (alter: (group: RankingGroup) => RankingGroup) => rankerBaseline(catalogue, base, everySlot, alter);
  return {
    base: rankerBaseline(catalogue, base),
    'without factors': rankerBaseline(catalogue, base, { ...everySlot, factors: false }),
    'without dated counts': rankerBaseline(catalogue, base, { ...everySlot, trend: false, newness: false }),
    'without prices': rankerBaseline(catalogue, base, { ...everySlot, price: false }),
    'without attention': altered(withoutAttention),
    'without own purchases': altered((group) =>
      blank(group, ['purchases', 'purchasesHl7', 'purchasesHl30', 'purchasesHl120', 'purchased', 'sessionShare', 'inLastSession']),
    ),
    'without time since purchase': altered((group) => blank(group, ['recency', 'logDaysSince', 'interval'])),
    'without text similarity': altered((group) => blank(group, startingWith('text'))),
    'without title words': altered((group) => blank(group, startingWith('title'))),
    'without any similarity': altered((group) => blank(withoutAttention(group), startingWith('text', 'title', 'factor'))),
  };
}
