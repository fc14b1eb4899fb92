import type { Interaction } from '../../src/domain/interaction';
import type { ItemId } from '../../src/domain/item';
import { bootstrapMean, type Interval } from '../../src/engine/evaluation/bootstrap';
import { ndcgAtK, rankItems } from '../../src/engine/evaluation/rankingMetrics';
import { logZScores } from '../../src/engine/features/itemTable';
import { elsewherePopularityShare } from '../../src/engine/recommend/shelves';
import { actsElsewhere, type PackVectors, tasteElsewhere } from '../../src/engine/recommend/tasteElsewhere';
import { popularityCounts } from './baselines';
import type { RetailCase, RetailData } from './retailData';

const halfLifeDays = 14;

export interface CrossDomainReport {
  readonly cases: number;
  /** nDCG@10 of the other field's items, ranked without any history. */
  readonly without: Interval;
  /** The same with the history of the first field, and what it adds over none, case by case. */
  readonly withHistory: Interval;
  readonly gain: Interval;
}

/**
 * Cold start in a second catalogue: the shop is cut into two fields by what its titles mean; of each shopper only the history in one field is
 * known, and the items of the other field in the next basket are to be found, both ways round. "Without" ranks by recent popularity, the
 * best that a shop can do for a stranger; "with" is the product's own rule for a pack in which nothing was done yet.
 * @param vectors Unit rows `[items, dimension]`.
 */
export function crossDomain(data: RetailData, cases: readonly RetailCase[], vectors: Float32Array, cut: number): CrossDomainReport {
  const count = data.items.length;
  const dimension = vectors.length / count;
  const field = twoFields(vectors, count, dimension);
  const population = data.users.filter(({ split }) => split === 'population');
  const popularity = logZScores(popularityCounts(population, count, cut, { halfLifeDays }));
  const packs = new Map<string, PackVectors>([
    ['first', { vectorOf: (id) => vectors.subarray(Number(id) * dimension, (Number(id) + 1) * dimension) }],
  ]);
  const questions = cases.flatMap((one) => [0, 1].flatMap((second) => questionOf(one, field, second)));
  const evaluate = (scoresOf: (question: CrossQuestion) => ArrayLike<number>) =>
    questions.map((question) => {
      const outside = new Set(data.items.flatMap((_, item) => (field[item] === question.second ? [] : [item])));
      return ndcgAtK(rankItems(scoresOf(question), outside, data.tieOrder), question.targets, 10);
    });
  const stranger = evaluate(() => popularity);
  const known = evaluate(({ acts }) => {
    const taste = tasteElsewhere(actsElsewhere(acts, 'second'), packs, cut * 1000);
    return popularity.map((score, item) => (taste ? cosine(taste, vectors, item) : 0) + elsewherePopularityShare * score);
  });
  const gain = bootstrapMean(known.map((score, at) => score - (stranger[at] as number)));
  return { cases: questions.length, without: bootstrapMean(stranger), withHistory: bootstrapMean(known), gain };
}

interface CrossQuestion {
  /** The field that is a stranger's. */
  readonly second: number;
  readonly acts: readonly Interaction[];
  readonly targets: ReadonlySet<number>;
}

function questionOf({ history, targets }: RetailCase, field: Uint8Array, second: number): CrossQuestion[] {
  const wanted = targets.filter((item) => field[item] === second);
  const acts = history.flatMap(({ time, items }) =>
    items
      .filter((item) => field[item] !== second)
      .map((item) => ({
        sequence: 0,
        kind: 'purchase' as const,
        itemId: String(item) as ItemId,
        atMs: time * 1000,
        sessionId: '',
        pack: 'first',
      })),
  );
  return wanted.length > 0 && acts.length > 0 ? [{ second, acts, targets: new Set(wanted) }] : [];
}

/** Spherical 2-means (Dhillon & Modha 2001) from the two titles that are least alike, so that the two fields are about different things. */
function twoFields(vectors: Float32Array, count: number, dimension: number): Uint8Array {
  const row = (item: number) => vectors.subarray(item * dimension, (item + 1) * dimension);
  const farthest = (from: Float32Array) => {
    const near = Array.from({ length: count }, (_, item) => cosine(from, vectors, item));
    return near.indexOf(Math.min(...near));
  };
  const start = farthest(row(0));
  let centres: Float32Array[] = [row(start).slice(), row(farthest(row(start))).slice()];
  const field = new Uint8Array(count);
  for (let round = 0; round < 20; round++) {
    for (let item = 0; item < count; item++) {
      field[item] = cosine(centres[1] as Float32Array, vectors, item) > cosine(centres[0] as Float32Array, vectors, item) ? 1 : 0;
    }
    centres = [0, 1].map((wanted) => {
      const sum = new Float32Array(dimension);
      for (let item = 0; item < count; item++) {
        if (field[item] === wanted)
          for (let k = 0; k < dimension; k++) sum[k] = (sum[k] as number) + (vectors[item * dimension + k] as number);
      }
      const norm = Math.hypot(...sum) || 1;
      return sum.map((value) => value / norm);
    });
  }
  return field;
}

function cosine(unit: Float32Array, rows: Float32Array, row: number): number {
  let sum = 0;
  for (let k = 0; k < unit.length; k++) sum += (unit[k] as number) * (rows[row * unit.length + k] as number);
  return sum;
}

export function printCrossDomain(who: string, { cases, without, withHistory, gain }: CrossDomainReport): void {
  const shown = ({ mean, low, high }: Interval) => `${mean.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`;
  console.log(`\nCold start in a second field (titles cut in two by meaning), nDCG@10, ${cases} cases, ${who}`);
  console.log(`  without a history: recent popularity   ${shown(without)}`);
  console.log(`  with a history in the first field      ${shown(withHistory)}   gain ${shown(gain)}`);
}
