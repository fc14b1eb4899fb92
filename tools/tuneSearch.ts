import type { Pack } from '../src/domain/pack';
import { noFilters } from '../src/domain/search';
import { confidenceFeatures, confidenceRows, type LogisticModel, predict } from '../src/engine/retrieval/confidence';
import { passesFilters } from '../src/engine/retrieval/filters';
import { type FusionWeights, fuseConvex, fuseReciprocalRank } from '../src/engine/retrieval/fusion';
import { createPackIndexes, gatherEvidence, type QueryEvidence } from '../src/engine/retrieval/queryEvidence';
import { isUnwanted, withUnderstood } from '../src/engine/retrieval/understoodFilters';
import { topRows } from '../src/engine/retrieval/vectorIndex';
import { encodedText } from '../src/engine/text/parseQuery';
import { understandQuery } from '../src/engine/text/understandQuery';
import type { Half, JudgedQuery } from './search/judged';
import { ndcgAtK, relevantFrom } from './search/metrics';
import { fitLogistic, judgeCalibration, type LabelledRow } from './searchTuning';

/** Results of each query that calibration looks at: what a page shows. */
const pairsPerQuery = 20;

/** A judged query with what the engine knows of it, before (lexical) and after (hybrid) the encoder is ready. */
export interface Case {
  readonly half: Half;
  readonly answerable: boolean;
  /** Per row: 0 to 3; −1 where nobody looked, or where a price or a "without" of the query leaves the item out. */
  readonly grades: readonly number[];
  readonly lexical: QueryEvidence;
  readonly hybrid: QueryEvidence;
}

export async function gatherCases(
  pack: Pack,
  lexicalJson: string,
  queries: readonly JudgedQuery[],
  encode: (text: string) => Promise<Float32Array>,
): Promise<Case[]> {
  const indexes = createPackIndexes(pack, lexicalJson);
  const { items, manifest } = pack;
  const cases: Case[] = [];
  for (const { text, half, answerable, gradeOf } of queries) {
    const { wish, filters } = understandQuery(text, manifest.facets, manifest.currency !== null);
    const stated = filters.filter(({ facet }) => facet === null || facet.negated);
    const bounds = withUnderstood(noFilters, stated);
    const grades = items.map((item) => (passesFilters(item, bounds) && !isUnwanted(item, stated) ? (gradeOf(item) ?? -1) : -1));
    const lexical = gatherEvidence(indexes, items.length, wish, null);
    const evidence = gatherEvidence(indexes, items.length, wish, await encode(encodedText(wish, lexical.corrections)));
    // The index reuses the buffer of its cosines.
    cases.push({ half, answerable, grades, lexical, hybrid: { ...evidence, cosine: evidence.cosine?.slice() ?? null } });
  }
  return cases;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Mean nDCG@10 over judged items only. */
function meanNdcg(cases: readonly Case[], scoreOf: (found: Case) => Float32Array): number {
  const values = cases.map((found) => {
    const ranked = topRows(scoreOf(found), found.grades.length).map((row) => found.grades[row] as number);
    const judged = ranked.filter((grade) => grade >= 0);
    return ndcgAtK(judged, judged, 10);
  });
  return mean(values.filter((value) => value !== null));
}

/** Rankings of the rows with any evidence, by words and by meaning. */
function reciprocalRank({ lexical, cosine }: QueryEvidence): Float32Array {
  const byWords = topRows(lexical, 100).filter((row) => (lexical[row] as number) > 0);
  return fuseReciprocalRank(cosine ? [byWords, topRows(cosine, 100)] : [byWords], lexical.length);
}

/** Best weights of a coarse grid on the given cases; of equal ones the first, simplest. */
function tuneWeights(cases: readonly Case[]): FusionWeights {
  let best: { weights: FusionWeights; ndcg: number } | null = null;
  for (const meaning of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    for (const categoryWords of [0, 0.05, 0.1]) {
      for (const categoryMeaning of [0, 0.05, 0.1]) {
        const weights = { meaning, categoryWords, categoryMeaning };
        const ndcg = meanNdcg(cases, ({ hybrid }) => fuseConvex(hybrid, weights));
        if (!best || ndcg > best.ndcg + 1e-3) best = { weights, ndcg };
      }
    }
  }
  if (!best) throw new RangeError('No cases to tune on.');
  return best.weights;
}

type Phase = keyof typeof confidenceFeatures;

/** The pairs a page would show: top results of each query with their label. */
function labelledRows(cases: readonly Case[], weights: FusionWeights, phase: Phase): LabelledRow[] {
  return cases.flatMap(({ grades, [phase]: evidence }) => {
    const fused = fuseConvex(evidence, weights);
    const { features } = confidenceRows(evidence, fused);
    return topRows(fused, grades.length)
      .filter((row) => (grades[row] as number) >= 0 && (evidence.cosine !== null || (evidence.coverage[row] as number) > 0))
      .slice(0, pairsPerQuery)
      .map((row) => ({ features: [...features(row)], relevant: (grades[row] as number) >= relevantFrom }));
  });
}

function fitPhase(cases: readonly Case[], weights: FusionWeights, phase: Phase) {
  const half = (name: Half) =>
    labelledRows(
      cases.filter((found) => found.half === name),
      weights,
      phase,
    );
  const tuning = half('tuning');
  const test = half('test');
  const model: LogisticModel = fitLogistic(tuning, confidenceFeatures[phase]);
  const judge = (rows: readonly LabelledRow[]) =>
    judgeCalibration(rows.map(({ features, relevant }) => ({ p: predict(model, features), relevant })));
  return { model, tuningPairs: tuning.length, testPairs: test.length, tuning: judge(tuning), test: judge(test) };
}

/** Tunes weights and fits confidence on the tuning half. Ranking figures are of that half alone: the test half is `search:eval`'s. */
export function tuneSearch(cases: readonly Case[]) {
  const tuning = cases.filter(({ half }) => half === 'tuning');
  const weights = tuneWeights(tuning);
  const plain = { meaning: weights.meaning, categoryWords: 0, categoryMeaning: 0 };
  const compare = (name: string, score: (found: Case) => Float32Array) => ({ name, ndcg: meanNdcg(tuning, score) });
  return {
    queries: tuning.filter(({ answerable }) => answerable).length,
    weights,
    ndcg: [
      compare('words only', ({ lexical }) => lexical.lexical),
      compare('words and category', ({ lexical }) => fuseConvex(lexical, weights)),
      compare('meaning only', ({ hybrid }) => hybrid.cosine ?? hybrid.lexical),
      compare('reciprocal rank fusion', ({ hybrid }) => reciprocalRank(hybrid)),
      compare('convex combination', ({ hybrid }) => fuseConvex(hybrid, plain)),
      compare('convex combination and category', ({ hybrid }) => fuseConvex(hybrid, weights)),
    ],
    hybrid: fitPhase(cases, weights, 'hybrid'),
    lexical: fitPhase(cases, weights, 'lexical'),
  };
}

export function formatFit({ queries, weights, ndcg, hybrid, lexical }: ReturnType<typeof tuneSearch>): string {
  const row = (name: string, fit: typeof hybrid): string[] =>
    (['tuning', 'test'] as const).map((half) => {
      const { ece, brier, auc } = fit[half];
      const pairs = half === 'tuning' ? fit.tuningPairs : fit.testPairs;
      return `${name} confidence, ${half}: ${pairs} pairs, calibration error ${ece.toFixed(3)}, Brier ${brier.toFixed(3)}, AUC ${auc.toFixed(3)}`;
    });
  return [
    `${queries} tuning queries; weights ${JSON.stringify(weights)}`,
    'mean nDCG@10, tuning half',
    ...ndcg.map(({ name, ndcg: value }) => `${name.padEnd(36)}${value.toFixed(3)}`),
    ...row('lexical', lexical),
    ...row('hybrid', hybrid),
  ].join('\n');
}
