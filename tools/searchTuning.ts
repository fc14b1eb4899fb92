import type { LogisticModel } from '../src/engine/retrieval/confidence';

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
