import { parameterCount } from './modelShape';

export interface AdamOptions {
  /** Default 1e-3. */
  readonly learningRate: number;
  /** Strength of the pull to `anchor` (L2-SP, Li et al. 2018): adds `pull × (θ − anchor)` to the gradient. 0 switches it off. */
  readonly pull: number;
  /** Largest allowed gradient norm; longer gradients are scaled down to it. */
  readonly clipNorm: number;
}

/** First and second moments `[parameterCount]` and the number of steps taken. */
export interface AdamState {
  readonly first: Float32Array;
  readonly second: Float32Array;
  steps: number;
}
export const adamStart = (): AdamState => ({
  first: new Float32Array(parameterCount),
  second: new Float32Array(parameterCount),
  steps: 0,
});

export const adamConstants = { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 } as const;

/**
 * One step of Adam (Kingma & Ba 2015) in place.
 * @param values, gradient, anchor `[parameterCount]`.
 */
export function adamStep(
  values: Float32Array,
  gradient: Float32Array,
  anchor: Float32Array | null,
  state: AdamState,
  options: AdamOptions,
): void {
  const { beta1, beta2, epsilon } = adamConstants;
  let squares = 0;
  for (let at = 0; at < gradient.length; at++) squares += (gradient[at] as number) ** 2;
  const norm = Math.sqrt(squares);
  const scale = norm > options.clipNorm ? options.clipNorm / norm : 1;
  state.steps++;
  const correction1 = 1 - beta1 ** state.steps;
  const correction2 = 1 - beta2 ** state.steps;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    const towards = anchor ? options.pull * (value - (anchor[at] as number)) : 0;
    const slope = (gradient[at] as number) * scale + towards;
    const first = beta1 * (state.first[at] as number) + (1 - beta1) * slope;
    const second = beta2 * (state.second[at] as number) + (1 - beta2) * slope * slope;
    state.first[at] = first;
    state.second[at] = second;
    values[at] = value - (options.learningRate * (first / correction1)) / (Math.sqrt(second / correction2) + epsilon);
  }
}
