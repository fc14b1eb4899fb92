import { rankItems } from '../../src/engine/evaluation/rankingMetrics';
import { summarizeHistory } from '../../src/engine/features/historySummary';
import type { ItemTable } from '../../src/engine/features/itemTable';
import { seededRng } from '../../src/engine/random';
import { fitPlatt, type PlattFit } from '../../src/engine/ranking/calibration';
import { createFastRanker } from '../../src/engine/ranking/inference';
import { interestScores } from '../../src/engine/ranking/interestScore';
import { headCount, heads, hiddenWidths } from '../../src/engine/ranking/modelShape';
import { buildGroup } from '../../src/engine/ranking/rankingGroup';
import { viewParameters } from '../../src/engine/ranking/weights';
import type { Outcomes } from './reliability';
import { everySlot, purchaseActs, type RetailCatalogue, type SlotChoice } from './retailCatalogue';
import type { Basket } from './retailData';

/** How much more often than a purchase a cart act and a click happen; only a starting point for the device. */
const priorRatios = { click: 20, cart: 4 } as const;
const purchase = heads.indexOf('purchase');

/** The benchmark only knows purchases: click and cart start as the purchase head, moved by the log of a prior ratio. */
export function spreadPurchaseHead(values: Float32Array): void {
  const { head, headBias } = viewParameters(values);
  for (const name of ['click', 'cart'] as const) {
    const to = heads.indexOf(name);
    for (let row = 0; row < hiddenWidths[1]; row++) head[row * headCount + to] = head[row * headCount + purchase] as number;
    headBias[to] = (headBias[purchase] as number) + Math.log(priorRatios[name]);
  }
}

/** What a shopper had bought before `time` (seconds), and what they bought next. */
export interface Question {
  readonly catalogue: RetailCatalogue;
  readonly history: readonly Basket[];
  readonly time: number;
  readonly targets: readonly number[];
}

/** A young shop knows no factors and no dated counts; its probabilities are fitted as it will use them. */
const shopSlots: SlotChoice = { factors: false, dated: false, newness: true, price: true };

/** One ranker a table: building it costs a pass over the catalogue. */
function rankers(values: Float32Array): (table: ItemTable) => ReturnType<typeof createFastRanker> {
  const known = new Map<ItemTable, ReturnType<typeof createFastRanker>>();
  return (table) => {
    const ranker = known.get(table) ?? createFastRanker(viewParameters(values), table);
    known.set(table, ranker);
    return ranker;
  };
}

/**
 * Of a new item the shopper went on to buy and a random new item, which is the former? One of each per target, their purchases told as
 * views, in a shop without population: the probability that the product shows.
 */
export function preferenceOutcomes(values: Float32Array, questions: readonly Question[]): Outcomes {
  const rng = seededRng(99);
  const logits: number[] = [];
  const labels: number[] = [];
  const rankerOf = rankers(values);
  for (const { catalogue, history, time, targets } of questions) {
    const count = catalogue.data.items.length;
    const table = catalogue.tableAt(time, shopSlots);
    const acts = purchaseActs(history).map((act) => ({ ...act, kind: 'view' as const }));
    const known = new Set([...acts.map(({ item }) => item), ...targets]);
    const positives = targets.filter((item) => !acts.some((act) => act.item === item));
    const negatives = positives.map(() => {
      let item = Math.floor(rng() * count);
      while (known.has(item)) item = Math.floor(rng() * count);
      return item;
    });
    const summary = summarizeHistory({ acts, impressions: [], hidden: new Set() }, time * 1000);
    const candidates = Int32Array.from([...positives, ...negatives]);
    const scores = interestScores(rankerOf(table).logits(buildGroup(table, catalogue.rows, summary, candidates, null)));
    scores.forEach((score, at) => {
      logits.push(score);
      labels.push(at < positives.length ? 1 : 0);
    });
  }
  return { logits, labels };
}

/** Is an item of the shopper's list of `length` in the next basket? Everything the population knows is used. */
export function listOutcomes(values: Float32Array, questions: readonly Question[], length: number): Outcomes {
  const logits: number[] = [];
  const labels: number[] = [];
  const rankerOf = rankers(values);
  for (const { catalogue, history, time, targets } of questions) {
    const table = catalogue.tableAt(time, everySlot);
    const everything = Int32Array.from({ length: table.count }, (_, item) => item);
    const summary = summarizeHistory({ acts: purchaseActs(history), impressions: [], hidden: new Set() }, time * 1000);
    const all = rankerOf(table).logits(buildGroup(table, catalogue.rows, summary, everything, null));
    const scores = Float32Array.from(everything, (item) => all[item * headCount + purchase] as number);
    const bought = new Set(targets);
    for (const item of rankItems(scores, new Set(), catalogue.data.tieOrder).slice(0, length)) {
      logits.push(scores[item] as number);
      labels.push(bought.has(item) ? 1 : 0);
    }
  }
  return { logits, labels };
}

/** Platt scaling of the probability that the product shows, fitted on shoppers who were held out of training. */
export function calibrateBase(values: Float32Array, questions: readonly Question[]): PlattFit {
  const { logits, labels } = preferenceOutcomes(values, questions);
  return fitPlatt(logits, labels);
}
