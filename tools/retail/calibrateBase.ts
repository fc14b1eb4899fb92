import { summarizeHistory } from '../../src/engine/features/crossFeatures';
import { seededRng } from '../../src/engine/random';
import { fitPlatt, type PlattFit } from '../../src/engine/ranking/calibration';
import { createFastRanker } from '../../src/engine/ranking/inference';
import { interestScores } from '../../src/engine/ranking/interestScore';
import { headCount, heads, hiddenWidths } from '../../src/engine/ranking/modelShape';
import { buildGroup } from '../../src/engine/ranking/rankingGroup';
import { viewParameters } from '../../src/engine/ranking/weights';
import { purchaseActs, type RetailCatalogue, type SlotChoice } from './retailCatalogue';
import type { RetailMoment } from './retailExamples';

/** How much more often than a purchase a cart act and a click happen; only a starting point for the device. */
const priorRatios = { click: 20, cart: 4 } as const;

/** The benchmark only knows purchases: click and cart start as the purchase head, moved by the log of a prior ratio. */
export function spreadPurchaseHead(values: Float32Array): void {
  const { head, headBias } = viewParameters(values);
  const purchase = heads.indexOf('purchase');
  for (const name of ['click', 'cart'] as const) {
    const to = heads.indexOf(name);
    for (let row = 0; row < hiddenWidths[1]; row++) head[row * headCount + to] = head[row * headCount + purchase] as number;
    headBias[to] = (headBias[purchase] as number) + Math.log(priorRatios[name]);
  }
}

/** A young shop knows no factors and no dated counts; its probabilities are fitted as it will use them. */
const shopSlots: SlotChoice = { factors: false, trend: false, newness: true, price: true };

/**
 * p = chance that, of a new item the shopper went on to buy and a random new item, this is the former: one of each per target of the
 * held-out shoppers' moments, their purchases told as views.
 */
export function calibrateBase(values: Float32Array, catalogue: RetailCatalogue, moments: readonly RetailMoment[]): PlattFit {
  const rng = seededRng(99);
  const logits: number[] = [];
  const labels: number[] = [];
  const count = catalogue.data.items.length;
  const rankers = new Map<unknown, ReturnType<typeof createFastRanker>>();
  for (const { history, time, targets } of moments) {
    const table = catalogue.tableAt(time, shopSlots);
    let ranker = rankers.get(table);
    if (!ranker) {
      ranker = createFastRanker(viewParameters(values), table);
      rankers.set(table, ranker);
    }
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
    const scores = interestScores(ranker.logits(buildGroup(table, catalogue.rows(shopSlots), summary, candidates, null)));
    scores.forEach((score, at) => {
      logits.push(score);
      labels.push(at < positives.length ? 1 : 0);
    });
  }
  return fitPlatt(logits, labels);
}
