import { AppError } from '../../domain/appError';
import type { Interaction } from '../../domain/interaction';
import type { ItemId } from '../../domain/item';
import type { Pack } from '../../domain/pack';
import type { Explanation, RankedItem, Shelf } from '../../domain/rankedItem';
import { summarizeHistory } from '../features/crossFeatures';
import { encoderDimension, factorDimension } from '../features/featureSchema';
import { effectiveHistory } from '../features/history';
import { itemTableOfPack } from '../features/itemTable';
import { createSimilarityRows } from '../features/similarityRows';
import { buildTitleVectors } from '../features/titleVectors';
import type { Clock } from '../ports';
import { deserializeWeights, type RankerWeights } from '../ranking/weights';
import type { PersonalOrder } from '../retrieval/search';
import { explainItem } from './explainItem';
import { createScorer, type Scorer } from './scorer';
import { homeShelves, likeOwnItems, similarItems } from './shelves';
import { actsElsewhere, type PackVectors, tasteElsewhere } from './tasteElsewhere';

export interface HomeOptions {
  readonly personal: boolean;
  readonly nowMs: number;
  /** Of the exploration share. */
  readonly seed: number;
  readonly excluded: readonly ItemId[];
  /** Items a shelf; default 12. */
  readonly limit?: number;
}

/** Personal ranking over one pack. Not safe for use while a call is running: one worker, one recommender. */
export interface Recommender {
  setHistory(interactions: readonly Interaction[]): void;
  observe(interaction: Interaction): void;
  /** Other packs by name: what was done there orders "for you" until something was done here. */
  setElsewhere(packs: ReadonlyMap<string, PackVectors>): void;
  /** Bytes of a snapshot, or null for the base. Throws AppError `model-*` and keeps what serves. */
  setWeights(bytes: Uint8Array | null): 'base' | 'snapshot';
  home(options: HomeOptions): Shelf[];
  similar(itemId: ItemId, limit: number): RankedItem[];
  /** Throws AppError `unknown-item`. */
  explain(itemId: ItemId, nowMs: number): Explanation;
  /** Bytes of the base ranker that could not be had before; serves unless a snapshot does. Throws AppError `model-*`. */
  setBase(bytes: Uint8Array): void;
  /** How much the history speaks for the item of that row: (0, 1), 0.5 = not at all or no history. */
  personalScore(row: number): number;
  /** The same for search, and which own items speak for a row; null without a history. The first question after a change ranks all rows. */
  personalOrder(): PersonalOrder | null;
  /** Rows of the pack the shopper hid. */
  hidden(): ReadonlySet<number>;
}

/**
 * @param weights bytes of the base ranker, or null: then similarity and popularity rank alone.
 * @throws AppError `pack-damaged`, `model-damaged`, `model-unreadable`.
 */
export function createRecommender(source: {
  readonly pack: Pack;
  readonly weights: Uint8Array | null;
  readonly clock: Clock;
}): Recommender {
  const { pack, clock } = source;
  const table = itemTableOfPack(pack);
  const rowOf: ReadonlyMap<ItemId, number> = new Map(pack.items.map((item, row) => [item.id, row]));
  const rows = createSimilarityRows({
    vectors: pack.vectors,
    dimension: encoderDimension,
    titles: buildTitleVectors(pack.items.map((item) => [item.title.en, item.title.zh])),
    factors: table.factors,
    factorDimension,
    capacity: 256,
  });
  let base: RankerWeights | null = source.weights ? deserializeWeights(source.weights) : null;
  const catalogue = { pack, table, rows, rowOf };
  let scorer: Scorer = createScorer(catalogue, base);
  let servesSnapshot = false;
  let log: Interaction[] = [];
  let elsewhere: ReadonlyMap<string, PackVectors> = new Map();
  let history = effectiveHistory(log, rowOf, pack.manifest.name);
  /** Uplift per row, computed on first use after a change. */
  let personal: Float32Array | null = null;
  const changed = () => {
    history = effectiveHistory(log, rowOf, pack.manifest.name);
    personal = null;
  };
  const personalScore = (row: number): number => {
    if (history.acts.length === 0) return 0.5;
    personal ??= scorer.uplift(history, clock());
    return personal[row] ?? 0.5;
  };
  return {
    setHistory(interactions) {
      log = [...interactions].sort((a, b) => a.sequence - b.sequence);
      changed();
    },
    observe(interaction) {
      if (log.some(({ sequence }) => sequence === interaction.sequence)) return;
      log.push(interaction);
      log.sort((a, b) => a.sequence - b.sequence);
      changed();
    },
    setElsewhere(packs) {
      elsewhere = packs;
    },
    setWeights(bytes) {
      const weights = bytes ? deserializeWeights(bytes) : base;
      scorer = createScorer(catalogue, weights);
      servesSnapshot = bytes !== null;
      personal = null;
      return servesSnapshot ? 'snapshot' : 'base';
    },
    setBase(bytes) {
      base = deserializeWeights(bytes);
      if (servesSnapshot) return;
      scorer = createScorer(catalogue, base);
      personal = null;
    },
    home(options) {
      const cold = history.acts.length === 0 && elsewhere.size > 0;
      const taste = cold ? tasteElsewhere(actsElsewhere(log, pack.manifest.name), elsewhere, options.nowMs) : null;
      return homeShelves(catalogue, scorer, { history, taste }, servesSnapshot, options);
    },
    similar(itemId, limit) {
      const row = rowOf.get(itemId);
      if (row === undefined) throw new AppError('unknown-item', `no item ${itemId} in ${pack.manifest.name}`);
      return similarItems(catalogue, row, limit, history.hidden);
    },
    explain(itemId, nowMs) {
      const row = rowOf.get(itemId);
      if (row === undefined) throw new AppError('unknown-item', `no item ${itemId} in ${pack.manifest.name}`);
      return explainItem(catalogue, scorer, history, row, nowMs, clock);
    },
    personalScore,
    personalOrder() {
      if (history.acts.length === 0) return null;
      const summary = summarizeHistory(history, clock());
      return { score: (row) => 2 * personalScore(row) - 1, because: (row) => likeOwnItems(catalogue, summary, row) };
    },
    hidden: () => history.hidden,
  };
}
