import type { Numbers } from './weights';

/** All matrices are row-major. */

/** `out[rows, outputs] += x[rows, inputs] · w[inputs, outputs]`; `wStart` skips to a row of a taller matrix. */
export function addProduct(out: Numbers, x: Numbers, w: Numbers, rows: number, inputs: number, outputs: number, wStart = 0): void {
  for (let row = 0; row < rows; row++) {
    const to = row * outputs;
    for (let k = 0; k < inputs; k++) {
      const value = x[row * inputs + k] as number;
      if (value === 0) continue;
      const from = wStart + k * outputs;
      for (let j = 0; j < outputs; j++) out[to + j] = (out[to + j] as number) + value * (w[from + j] as number);
    }
  }
}

/** `dw[inputs, outputs] += xᵀ · dy`, the gradient of `addProduct` with respect to `w`. */
export function addWeightGradient(dw: Numbers, x: Numbers, dy: Numbers, rows: number, inputs: number, outputs: number, wStart = 0): void {
  for (let row = 0; row < rows; row++) {
    const from = row * outputs;
    for (let k = 0; k < inputs; k++) {
      const value = x[row * inputs + k] as number;
      if (value === 0) continue;
      const to = wStart + k * outputs;
      for (let j = 0; j < outputs; j++) dw[to + j] = (dw[to + j] as number) + value * (dy[from + j] as number);
    }
  }
}

/** `dx[rows, inputs] += dy · wᵀ`, the gradient of `addProduct` with respect to `x`. */
export function addInputGradient(dx: Numbers, dy: Numbers, w: Numbers, rows: number, inputs: number, outputs: number, wStart = 0): void {
  for (let row = 0; row < rows; row++) {
    const from = row * outputs;
    for (let k = 0; k < inputs; k++) {
      const start = wStart + k * outputs;
      let sum = 0;
      for (let j = 0; j < outputs; j++) sum += (dy[from + j] as number) * (w[start + j] as number);
      dx[row * inputs + k] = (dx[row * inputs + k] as number) + sum;
    }
  }
}

/** `out[row] += bias` for every row. */
export function addBias(out: Numbers, bias: Numbers, rows: number): void {
  const width = bias.length;
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < width; j++) out[row * width + j] = (out[row * width + j] as number) + (bias[j] as number);
  }
}

export function addBiasGradient(dBias: Numbers, dy: Numbers, rows: number): void {
  const width = dBias.length;
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < width; j++) dBias[j] = (dBias[j] as number) + (dy[row * width + j] as number);
  }
}

export const sigmoid = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));
