import { crossCount, crossFeatures } from './featureSchema';
import type { HistorySummary } from './historySummary';

type RowOf = (item: number) => Float32Array;
const column = (name: (typeof crossFeatures)[number]): number => crossFeatures.indexOf(name);

/** Weighted sums over own items of powers of the cosine to each candidate `[C]`; negative cosines count as 0, and so does the item itself. */
interface PowerSums {
  readonly largest: Float64Array;
  readonly first180: Float64Array;
  readonly first60: Float64Array;
  readonly second180: Float64Array;
  readonly second60: Float64Array;
  readonly fourth180: Float64Array;
  readonly fourth60: Float64Array;
  readonly eighth180: Float64Array;
  readonly sixteenth180: Float64Array;
  readonly lastLargest: Float64Array;
  readonly lastSum: Float64Array;
  /** Sums of weights and of items of the last session, those of the candidate itself left out. */
  readonly weight60: Float64Array;
  readonly weight180: Float64Array;
  readonly lastItems: Float64Array;
}

function powerSums(summary: HistorySummary, candidates: ArrayLike<number>, rowOf: RowOf): PowerSums {
  const size = candidates.length;
  const zeros = () => new Float64Array(size);
  const largest = zeros();
  const [first180, first60, second180, second60] = [zeros(), zeros(), zeros(), zeros()];
  const [fourth180, fourth60, eighth180, sixteenth180] = [zeros(), zeros(), zeros(), zeros()];
  const [lastLargest, lastSum, lastItems, weight60, weight180] = [zeros(), zeros(), zeros(), zeros(), zeros()];
  let [total60, total180, totalLast] = [0, 0, 0];
  for (const own of summary.recent) {
    total60 += own.weight60;
    total180 += own.weight180;
    if (own.inLastSession) totalLast++;
  }
  weight60.fill(total60);
  weight180.fill(total180);
  lastItems.fill(totalLast);
  for (const own of summary.recent) {
    const similarity = rowOf(own.item);
    const { item: self, weight60: w60, weight180: w180, inLastSession } = own;
    for (let row = 0; row < size; row++) {
      const item = candidates[row] as number;
      if (item === self) {
        weight60[row] = (weight60[row] as number) - w60;
        weight180[row] = (weight180[row] as number) - w180;
        if (inLastSession) lastItems[row] = (lastItems[row] as number) - 1;
        continue;
      }
      const cosine = similarity[item] as number;
      if (cosine <= 0) continue;
      if (cosine > (largest[row] as number)) largest[row] = cosine;
      if (inLastSession) {
        if (cosine > (lastLargest[row] as number)) lastLargest[row] = cosine;
        lastSum[row] = (lastSum[row] as number) + cosine;
      }
      const second = cosine * cosine;
      const fourth = second * second;
      const eighth = fourth * fourth;
      first180[row] = (first180[row] as number) + w180 * cosine;
      first60[row] = (first60[row] as number) + w60 * cosine;
      second180[row] = (second180[row] as number) + w180 * second;
      second60[row] = (second60[row] as number) + w60 * second;
      fourth180[row] = (fourth180[row] as number) + w180 * fourth;
      fourth60[row] = (fourth60[row] as number) + w60 * fourth;
      eighth180[row] = (eighth180[row] as number) + w180 * eighth;
      sixteenth180[row] = (sixteenth180[row] as number) + w180 * eighth * eighth;
    }
  }
  const sums = { largest, first180, first60, second180, second60, fourth180, fourth60, eighth180, sixteenth180 };
  return { ...sums, lastLargest, lastSum, weight60, weight180, lastItems };
}

/** 0 where nothing but the candidate itself could speak. */
const mean = (sum: number, weight: number): number => (weight > 1e-12 ? sum / weight : 0);

const text = {
  max: column('textMax'),
  power: column('textPower'),
  evidence: column('textEvidence'),
  lastMax: column('textLastSession'),
  mean: column('textMean'),
  fourth: column('textFourth'),
  sixteenth: column('textSixteenth'),
  lastMean: column('textLastMean'),
} as const;

/** Raw columns of encoder similarity, written to `out` `[C, crossCount]`. */
export function addTextSimilarity(out: Float32Array, summary: HistorySummary, candidates: ArrayLike<number>, rowOf: RowOf): void {
  const sums = powerSums(summary, candidates, rowOf);
  for (let row = 0; row < candidates.length; row++) {
    const start = row * crossCount;
    out[start + text.max] = sums.largest[row] as number;
    out[start + text.power] = mean(sums.fourth60[row] as number, sums.weight60[row] as number) ** 0.25;
    out[start + text.evidence] = Math.log1p(sums.eighth180[row] as number);
    out[start + text.lastMax] = sums.lastLargest[row] as number;
    out[start + text.mean] = mean(sums.first180[row] as number, sums.weight180[row] as number);
    out[start + text.fourth] = Math.log1p(sums.fourth180[row] as number);
    out[start + text.sixteenth] = Math.log1p(sums.sixteenth180[row] as number);
    out[start + text.lastMean] = mean(sums.lastSum[row] as number, sums.lastItems[row] as number);
  }
}

const title = {
  max: column('titleMax'),
  power: column('titlePower'),
  evidence: column('titleEvidence'),
  mean: column('titleMean'),
  sum: column('titleSum'),
  squares: column('titleSquares'),
  squareMean: column('titleSquareMean'),
  fourth: column('titleFourth'),
  lastMax: column('titleLastMax'),
  lastMean: column('titleLastMean'),
} as const;

/** Raw columns of TF-IDF similarity, written to `out` `[C, crossCount]`. */
export function addTitleSimilarity(out: Float32Array, summary: HistorySummary, candidates: ArrayLike<number>, rowOf: RowOf): void {
  const sums = powerSums(summary, candidates, rowOf);
  for (let row = 0; row < candidates.length; row++) {
    const start = row * crossCount;
    out[start + title.max] = sums.largest[row] as number;
    out[start + title.power] = mean(sums.fourth60[row] as number, sums.weight60[row] as number) ** 0.25;
    out[start + title.evidence] = Math.log1p(sums.eighth180[row] as number);
    out[start + title.mean] = mean(sums.first60[row] as number, sums.weight60[row] as number);
    out[start + title.sum] = Math.log1p(sums.first180[row] as number);
    out[start + title.squares] = Math.log1p(sums.second180[row] as number);
    out[start + title.squareMean] = mean(sums.second60[row] as number, sums.weight60[row] as number);
    out[start + title.fourth] = Math.log1p(sums.fourth60[row] as number);
    out[start + title.lastMax] = sums.lastLargest[row] as number;
    out[start + title.lastMean] = mean(sums.lastSum[row] as number, sums.lastItems[row] as number);
  }
}
