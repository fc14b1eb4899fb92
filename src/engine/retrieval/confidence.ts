import { confidenceModel } from './confidenceModel';
import { largest } from './fusion';
import type { QueryEvidence } from './queryEvidence';

/** What the calibration looks at, before (lexical) and after (hybrid) a query vector is there. Order is the model's. */
export const confidenceFeatures = {
  lexical: ['coverage', 'lexicalShare', 'categoryWords', 'bestCoverage'],
  hybrid: ['coverage', 'lexicalShare', 'categoryWords', 'cosine', 'cosineStandard', 'categoryMeaning', 'fusedShare'],
} as const;
export type ConfidencePhase = keyof typeof confidenceFeatures;

/** Platt scaling (Platt 1999) over several features: p = 1 / (1 + exp(−(bias + Σ w_i (x_i − mean_i) / scale_i))). */
export interface LogisticModel {
  readonly features: readonly string[];
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

/** Fitted coefficients with where they come from. */
export interface ConfidenceModel {
  readonly provenance: {
    readonly command: string;
    readonly judged: string;
    readonly encoder: string;
    /** Judged pairs (query, item) of the tuning half, and of the test half. */
    readonly tuningPairs: number;
    readonly testPairs: number;
  };
  readonly lexical: LogisticModel;
  readonly hybrid: LogisticModel;
}

/** Below it the best result is called "not confident": then less than an even chance that it is relevant. */
export const confidentFrom = 0.5;

export function predict(model: LogisticModel, features: ArrayLike<number>): number {
  let sum = model.bias;
  for (let at = 0; at < model.weights.length; at++) {
    sum += ((model.weights[at] as number) * ((features[at] ?? 0) - (model.mean[at] as number))) / (model.scale[at] as number);
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Row → features of the phase, written into one reused buffer. Per-query figures are computed once. */
export function confidenceRows(
  evidence: QueryEvidence,
  fused: Float32Array,
): { phase: ConfidencePhase; features: (row: number) => Float64Array } {
  const { coverage, lexical, categoryWords, cosine, categoryMeaning } = evidence;
  const mostLexical = Math.max(largest(lexical), Number.MIN_VALUE);
  if (!cosine) {
    const bestCoverage = Math.max(0, largest(coverage));
    const buffer = new Float64Array(confidenceFeatures.lexical.length);
    return {
      phase: 'lexical',
      features: (row) => {
        buffer[0] = coverage[row] as number;
        buffer[1] = (lexical[row] as number) / mostLexical;
        buffer[2] = categoryWords[row] as number;
        buffer[3] = bestCoverage;
        return buffer;
      },
    };
  }
  const { mean, deviation } = spread(cosine);
  const mostFused = Math.max(largest(fused), Number.MIN_VALUE);
  const buffer = new Float64Array(confidenceFeatures.hybrid.length);
  return {
    phase: 'hybrid',
    features: (row) => {
      buffer[0] = coverage[row] as number;
      buffer[1] = (lexical[row] as number) / mostLexical;
      buffer[2] = categoryWords[row] as number;
      buffer[3] = cosine[row] as number;
      buffer[4] = ((cosine[row] as number) - mean) / deviation;
      buffer[5] = categoryMeaning?.[row] ?? 0;
      buffer[6] = (fused[row] as number) / mostFused;
      return buffer;
    },
  };
}

/** Calibrated probability that a row is relevant, per row on demand. */
export function createConfidence(
  evidence: QueryEvidence,
  fused: Float32Array,
  model: ConfidenceModel = confidenceModel,
): (row: number) => number {
  const { phase, features } = confidenceRows(evidence, fused);
  return (row) => predict(model[phase], features(row));
}

function spread(values: Float32Array): { mean: number; deviation: number } {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / Math.max(1, values.length);
  return { mean, deviation: Math.sqrt(Math.max(1e-6, squares / Math.max(1, values.length) - mean * mean)) };
}
