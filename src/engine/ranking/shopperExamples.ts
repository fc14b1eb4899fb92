import { summarizeHistory } from '../features/crossFeatures';
import { kindWeights, numericCount } from '../features/featureSchema';
import type { EffectiveHistory, HistoryEntry } from '../features/history';
import type { ItemTable } from '../features/itemTable';
import type { SimilarityRows } from '../features/similarityRows';
import type { Rng } from '../ports';
import { type HeadLabels, inclusionChances, sampleCandidates } from './negativeSampling';
import { buildGroup, type LabelledGroup } from './rankingGroup';

/** "What did this shopper act on next?", asked just before an act. */
export interface ShopperMoment {
  readonly act: HistoryEntry;
  readonly before: EffectiveHistory;
  /** Rows that were shown in the same session before the act and never acted on: negatives that were really seen. */
  readonly shown: readonly number[];
}

/** Newest acts that become examples. */
const momentLimit = 200;
const shownLimit = 20;
const candidateLimit = 64;
const sampled = { uniform: 22, popular: 14 } as const;

/** What an act proves. A view says nothing about buying, so that browsing does not teach "will not buy". */
const unknown = Number.NaN;
const actLabels: Readonly<Record<HistoryEntry['kind'], HeadLabels>> = {
  impression: [0, 0, 0],
  hide: [0, 0, 0],
  view: [1, unknown, unknown],
  favourite: [1, unknown, unknown],
  cart: [1, 1, unknown],
  purchase: [1, 1, 1],
};
const noAct: HeadLabels = [0, 0, 0];

/** One moment an act, oldest first. */
export function shopperMoments(history: EffectiveHistory): ShopperMoment[] {
  const acted = new Set(history.acts.map(({ item }) => item));
  const first = Math.max(0, history.acts.length - momentLimit);
  return history.acts.slice(first).map((act, at) => {
    const ignored = history.impressions.filter(
      (seen) => seen.session === act.session && seen.sequence < act.sequence && !acted.has(seen.item),
    );
    return {
      act,
      before: {
        acts: history.acts.slice(0, first + at),
        impressions: history.impressions.filter(({ sequence }) => sequence < act.sequence),
        hidden: history.hidden,
      },
      shown: [...new Set(ignored.map(({ item }) => item))].slice(-shownLimit),
    };
  });
}

/** One training group: the act against what was shown, what was hidden, and sampled items. */
export function shopperExample(table: ItemTable, rows: SimilarityRows, moment: ShopperMoment, rng: Rng): LabelledGroup {
  const popularity = Float32Array.from({ length: table.count }, (_, item) => Math.exp(table.numeric[item * numericCount] as number));
  const chances = inclusionChances(table.count, { ...sampled, popularity });
  const hidden = [...moment.before.hidden].slice(0, shownLimit);
  const certain = new Map([...moment.shown, ...hidden].map((item) => [item, 1]));
  // Items acted on before are neither right nor wrong now: only chance brings them in.
  const positives = new Map([[moment.act.item, actLabels[moment.act.kind]]]);
  const { candidates, labels, offsets } = sampleCandidates(chances, certain, positives, noAct, candidateLimit, rng);
  const weights = Float32Array.from(candidates, (item) => (item === moment.act.item ? kindWeights[moment.act.kind] : 1));
  const summary = summarizeHistory(moment.before, moment.act.atMs);
  return { ...buildGroup(table, rows, summary, candidates, null), labels, offsets, weights };
}
