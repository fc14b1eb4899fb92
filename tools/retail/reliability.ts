import type { PlattFit } from '../../src/engine/ranking/calibration';
import { sigmoid } from '../../src/engine/ranking/matrix';

/** Scores and what happened, one entry a question. */
export interface Outcomes {
  /** Before calibration. */
  readonly logits: readonly number[];
  /** 1 or 0. */
  readonly labels: readonly number[];
}

export interface ReliabilityBin {
  readonly count: number;
  /** Mean stated probability and share that came true. */
  readonly stated: number;
  readonly observed: number;
}
export interface Reliability {
  /** Expected calibration error: mean |stated − observed| over bins, weighted by their size (Naeini et al. 2015). */
  readonly ece: number;
  readonly bins: readonly ReliabilityBin[];
}

/** Bins of equal size by stated probability, fewest first; none without outcomes, ECE is NaN then. */
export function reliability({ logits, labels }: Outcomes, { scale, shift }: PlattFit, binCount = 10): Reliability {
  const order = logits
    .map((logit, at) => ({ stated: sigmoid(scale * logit + shift), label: labels[at] ?? 0 }))
    .sort((a, b) => a.stated - b.stated);
  const bins: ReliabilityBin[] = [];
  for (let bin = 0; bin < binCount; bin++) {
    const part = order.slice(Math.floor((bin * order.length) / binCount), Math.floor(((bin + 1) * order.length) / binCount));
    if (part.length === 0) continue;
    const mean = (value: (entry: (typeof part)[number]) => number) => part.reduce((sum, entry) => sum + value(entry), 0) / part.length;
    bins.push({ count: part.length, stated: mean(({ stated }) => stated), observed: mean(({ label }) => label) });
  }
  const ece = bins.reduce((sum, { count, stated, observed }) => sum + (count * Math.abs(stated - observed)) / order.length, 0);
  return { ece: bins.length > 0 ? ece : Number.NaN, bins };
}

export function printReliability(title: string, { ece, bins }: Reliability): void {
  console.log(`\n${title}: ECE ${ece.toFixed(4)}`);
  console.log('  stated  observed  questions');
  for (const { stated, observed, count } of bins) {
    console.log(`  ${stated.toFixed(3)}   ${observed.toFixed(3)}     ${count}`);
  }
}
