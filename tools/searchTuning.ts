import { readFileSync } from 'node:fs';
import type { Item } from '../src/domain/item';
import type { LogisticModel } from '../src/engine/retrieval/confidence';

/** One judged query of `tests/judged/*.json`. */
export interface JudgedQuery {
  readonly query: string;
  readonly language: 'zh' | 'en';
  readonly half: 'tuning' | 'test';
  /** Grade 3, 2 or 1 → selectors: an id, a joined category key, or `facet=value`. */
  readonly grades: Readonly<Record<string, readonly string[]>>;
  readonly why: string;
}

export interface JudgedSet {
  readonly note: string;
  /** Beginnings of the ids that were looked at; other items are unjudged. */
  readonly judgedFiles: readonly string[];
  readonly queries: readonly JudgedQuery[];
}

export const readJudgedSet = (path: string | URL): JudgedSet => JSON.parse(readFileSync(path, 'utf8')) as JudgedSet;

export const isJudged = (set: JudgedSet, item: Item): boolean => set.judgedFiles.some((file) => item.id.startsWith(`${file}-`));

/** 0 to 3: the highest grade with a selector that fits. */
export function gradeOf(query: JudgedQuery, item: Item): number {
  const category = item.category.join('/');
  const fits = (selector: string): boolean => {
    const [facet, value] = selector.split('=');
    if (value !== undefined) return item.facets[facet ?? '']?.includes(value) ?? false;
    return selector === item.id || category === selector || category.startsWith(`${selector}/`);
  };
  return [3, 2, 1].find((grade) => query.grades[grade]?.some(fits)) ?? 0;
}

/**
 * nDCG@k with gains 2^grade − 1 (Burges et al. 2005).
 * @param grades Of all judged items, in ranked order. Null when none is above 0.
 */
export function ndcgAtK(grades: readonly number[], k: number): number | null {
  const gain = (list: readonly number[]): number =>
    list.slice(0, k).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const ideal = gain([...grades].sort((left, right) => right - left));
  return ideal > 0 ? gain(grades) / ideal : null;
}

export interface LabelledRow {
  readonly features: readonly number[];
  readonly relevant: boolean;
}

/**
 * Logistic regression by full-batch gradient descent on standardised features, L2 weight 1/n · 2; weights are kept at 0 or above, since
 * more evidence must never lower a probability. Labels are softened as in Platt (1999), so that 40 rows cannot claim certainty.
 * @throws RangeError without rows of both kinds.
 */
export function fitLogistic(rows: readonly LabelledRow[], names: readonly string[]): LogisticModel {
  const positives = rows.filter(({ relevant }) => relevant).length;
  const negatives = rows.length - positives;
  if (positives === 0 || negatives === 0) throw new RangeError('Calibration needs relevant and irrelevant pairs.');
  const mean = names.map((_, at) => rows.reduce((sum, { features }) => sum + (features[at] as number), 0) / rows.length);
  const scale = names.map((_, at) => {
    const square = rows.reduce((sum, { features }) => sum + ((features[at] as number) - (mean[at] as number)) ** 2, 0);
    return Math.max(1e-6, Math.sqrt(square / rows.length));
  });
  const standard = rows.map(({ features }) => features.map((value, at) => (value - (mean[at] as number)) / (scale[at] as number)));
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (negatives + 2);
  const weights = names.map(() => 0);
  let bias = Math.log(positives / negatives);
  for (let pass = 0; pass < 4000; pass++) {
    const slope = names.map(() => 0);
    let biasSlope = 0;
    standard.forEach((features, row) => {
      const sum = features.reduce((total, value, at) => total + value * (weights[at] as number), bias);
      const error = 1 / (1 + Math.exp(-sum)) - (rows[row]?.relevant ? high : low);
      biasSlope += error;
      features.forEach((value, at) => {
        slope[at] = (slope[at] as number) + error * value;
      });
    });
    bias -= (0.5 * biasSlope) / rows.length;
    weights.forEach((weight, at) => {
      weights[at] = Math.max(0, weight - (0.5 * ((slope[at] as number) + 2 * weight)) / rows.length);
    });
  }
  const round = (value: number): number => Number(value.toPrecision(6));
  return { features: [...names], mean: mean.map(round), scale: scale.map(round), weights: weights.map(round), bias: round(bias) };
}

/** Expected calibration error over ten equal bins, Brier score, and the chance that a relevant pair outranks an irrelevant one (AUC). */
export function judgeCalibration(pairs: readonly { readonly p: number; readonly relevant: boolean }[]): {
  ece: number;
  brier: number;
  auc: number;
} {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, p: 0, relevant: 0 }));
  let brier = 0;
  for (const { p, relevant } of pairs) {
    const bin = bins[Math.min(9, Math.floor(p * 10))] as (typeof bins)[number];
    bin.n++;
    bin.p += p;
    bin.relevant += relevant ? 1 : 0;
    brier += (p - (relevant ? 1 : 0)) ** 2;
  }
  const ece = bins.reduce((sum, bin) => sum + Math.abs(bin.p - bin.relevant), 0) / Math.max(1, pairs.length);
  const sorted = [...pairs].sort((left, right) => left.p - right.p);
  const positives = pairs.filter(({ relevant }) => relevant).length;
  // Equal probabilities share their mean rank.
  let ranks = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.p === sorted[start]?.p) end++;
    for (let at = start; at < end; at++) if (sorted[at]?.relevant) ranks += (start + end + 1) / 2;
    start = end;
  }
  const auc = (ranks - (positives * (positives + 1)) / 2) / Math.max(1, positives * (pairs.length - positives));
  return { ece, brier: brier / Math.max(1, pairs.length), auc };
}
