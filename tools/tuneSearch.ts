import type { Item } from '../src/domain/item';
import type { Pack } from '../src/domain/pack';
import { confidenceFeatures, confidenceRows, type LogisticModel, predict } from '../src/engine/retrieval/confidence';
import { type FusionWeights, fuseConvex, fuseReciprocalRank } from '../src/engine/retrieval/fusion';
import { createPackIndexes, gatherEvidence, type QueryEvidence } from '../src/engine/retrieval/queryEvidence';
import { topRows } from '../src/engine/retrieval/vectorIndex';
import {
  fitLogistic,
  gradeOf,
  isJudged,
  type JudgedQuery,
  type JudgedSet,
  judgeCalibration,
  type LabelledRow,
  ndcgAtK,
} from './searchTuning';

/** Relevant from this grade on. */
const relevantFrom = 2;
/** Results of each query that calibration looks at: what a page shows. */
const pairsPerQuery = 20;

export interface Case {
  readonly judged: JudgedQuery;
  readonly grades: readonly number[];
  readonly evidence: QueryEvidence;
}

/** @param vectorOf Unit query vector, or null for a query (or a whole run) without one. */
export async function gatherCases(
  pack: Pack,
  lexicalJson: string,
  set: JudgedSet,
  vectorOf: (query: string) => Promise<Float32Array | null>,
): Promise<Case[]> {
  const indexes = createPackIndexes(pack, lexicalJson);
  const cases: Case[] = [];
  for (const judged of set.queries) {
    const grades = pack.items.map((item) => (isJudged(set, item) ? gradeOf(judged, item) : -1));
    // A wish whose items are not in this catalogue says nothing about ranking; "nothing fits" is a judgement of its own.
    if (Object.keys(judged.grades).length > 0 && !grades.some((grade) => grade > 0)) continue;
    const evidence = gatherEvidence(indexes, pack.items.length, judged.query, await vectorOf(judged.query));
    cases.push({ judged, grades, evidence: { ...evidence, cosine: evidence.cosine?.slice() ?? null } });
  }
  return cases;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Mean nDCG@10 over judged items only. */
export function meanNdcg(cases: readonly Case[], scoreOf: (evidence: QueryEvidence) => Float32Array): number {
  const values = cases.map(({ grades, evidence }) => {
    const order = topRows(scoreOf(evidence), grades.length).map((row) => grades[row] as number);
    return ndcgAtK(
      order.filter((grade) => grade >= 0),
      10,
    );
  });
  return mean(values.filter((value) => value !== null));
}

/** Rankings of the rows with any evidence, by words and by meaning. */
export function reciprocalRank({ lexical, cosine }: QueryEvidence): Float32Array {
  const byWords = topRows(lexical, 100).filter((row) => (lexical[row] as number) > 0);
  return fuseReciprocalRank(cosine ? [byWords, topRows(cosine, 100)] : [byWords], lexical.length);
}

/** Best weights of a coarse grid on the given cases; of equal ones the first, simplest. */
export function tuneWeights(cases: readonly Case[]): FusionWeights {
  let best: { weights: FusionWeights; ndcg: number } | null = null;
  for (const meaning of [0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]) {
    for (const categoryWords of [0, 0.05, 0.1, 0.2]) {
      for (const categoryMeaning of [0, 0.05, 0.1]) {
        const weights = { meaning, categoryWords, categoryMeaning };
        const ndcg = meanNdcg(cases, (evidence) => fuseConvex(evidence, weights));
        if (!best || ndcg > best.ndcg + 1e-3) best = { weights, ndcg };
      }
    }
  }
  if (!best) throw new RangeError('No cases to tune on.');
  return best.weights;
}

/** The pairs a page would show: top results of each query with their label. */
export function labelledRows(cases: readonly Case[], weights: FusionWeights): LabelledRow[] {
  return cases.flatMap(({ grades, evidence }) => {
    const fused = fuseConvex(evidence, weights);
    const { features } = confidenceRows(evidence, fused);
    return topRows(fused, grades.length)
      .filter((row) => (grades[row] as number) >= 0 && (evidence.cosine !== null || (evidence.coverage[row] as number) > 0))
      .slice(0, pairsPerQuery)
      .map((row) => ({ features: [...features(row)], relevant: (grades[row] as number) >= relevantFrom }));
  });
}

export function fitPhase(cases: readonly Case[], weights: FusionWeights, phase: 'lexical' | 'hybrid') {
  const half = (name: JudgedQuery['half']) => cases.filter(({ judged }) => judged.half === name);
  const tuning = labelledRows(half('tuning'), weights);
  const test = labelledRows(half('test'), weights);
  const model: LogisticModel = fitLogistic(tuning, confidenceFeatures[phase]);
  const judge = (rows: readonly LabelledRow[]) =>
    judgeCalibration(rows.map(({ features, relevant }) => ({ p: predict(model, features), relevant })));
  return { model, tuningPairs: tuning.length, testPairs: test.length, tuning: judge(tuning), test: judge(test) };
}

/** Ids on top of a query, for reading. */
export const topTitles = (items: readonly Item[], score: Float32Array, limit: number): string[] =>
  topRows(score, limit).map((row) => `${items[row]?.id} ${items[row]?.title.en}`);

/** Tunes on the tuning half, then judges everything on both. */
export async function tuneSearch(
  pack: Pack,
  lexicalJson: string,
  set: JudgedSet,
  vectorOf: (query: string) => Promise<Float32Array | null>,
) {
  const hybridCases = await gatherCases(pack, lexicalJson, set, vectorOf);
  const lexicalCases = await gatherCases(pack, lexicalJson, set, async () => null);
  const halves = (cases: readonly Case[]) => ({
    tuning: cases.filter(({ judged }) => judged.half === 'tuning'),
    test: cases.filter(({ judged }) => judged.half === 'test'),
  });
  const hybrid = halves(hybridCases);
  const lexical = halves(lexicalCases);
  const weights = tuneWeights(hybrid.tuning);
  const plain = { meaning: weights.meaning, categoryWords: 0, categoryMeaning: 0 };
  const compare = (name: string, cases: typeof hybrid, score: (evidence: QueryEvidence) => Float32Array) => ({
    name,
    tuning: meanNdcg(cases.tuning, score),
    test: meanNdcg(cases.test, score),
  });
  return {
    queries: { tuning: hybrid.tuning.length, test: hybrid.test.length },
    weights,
    ndcg: [
      compare('words only', lexical, (evidence) => evidence.lexical),
      compare('words and category', lexical, (evidence) => fuseConvex(evidence, weights)),
      compare('meaning only', hybrid, (evidence) => evidence.cosine ?? evidence.lexical),
      compare('reciprocal rank fusion', hybrid, reciprocalRank),
      compare('convex combination', hybrid, (evidence) => fuseConvex(evidence, plain)),
      compare('convex combination and category', hybrid, (evidence) => fuseConvex(evidence, weights)),
    ],
    hybrid: fitPhase(hybridCases, weights, 'hybrid'),
    lexical: fitPhase(lexicalCases, weights, 'lexical'),
  };
}

export function formatFit({ queries, weights, ndcg, hybrid, lexical }: Awaited<ReturnType<typeof tuneSearch>>): string {
  const row = (name: string, fit: typeof hybrid): string[] =>
    (['tuning', 'test'] as const).map((half) => {
      const { ece, brier, auc } = fit[half];
      const pairs = half === 'tuning' ? fit.tuningPairs : fit.testPairs;
      return `${name} confidence, ${half}: ${pairs} pairs, calibration error ${ece.toFixed(3)}, Brier ${brier.toFixed(3)}, AUC ${auc.toFixed(3)}`;
    });
  return [
    `${queries.tuning} tuning and ${queries.test} test queries; weights ${JSON.stringify(weights)}`,
    'mean nDCG@10                        tuning  test',
    ...ndcg.map(({ name, tuning, test }) => `${name.padEnd(36)}${tuning.toFixed(3)}   ${test.toFixed(3)}`),
    ...row('lexical', lexical),
    ...row('hybrid', hybrid),
  ].join('\n');
}
