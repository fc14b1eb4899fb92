import * as tf from '@tensorflow/tfjs-core';

/**
 * Gradients of the few kernels the model uses. tfjs registers all of its gradients by a side-effect import that Node cannot resolve
 * and that would ship some hundred unused ones; these are the same formulas.
 */
type Gradients = Record<string, () => tf.Tensor>;
interface Gradient {
  readonly inputsToSave?: string[];
  readonly outputsToSave?: boolean[];
  readonly saveAllInputs?: boolean;
  readonly gradFunc: (dy: tf.Tensor, saved: tf.Tensor[], attributes: Record<string, unknown>) => Gradients;
}

/** Sums over the axes along which an input of `shape` was broadcast. */
function unbroadcast(gradient: tf.Tensor, shape: number[]): tf.Tensor {
  const axes = tf.broadcast_util.getReductionAxes(shape, gradient.shape);
  return tf.reshape(axes.length > 0 ? tf.sum(gradient, axes) : gradient, shape);
}

const pair = (saved: tf.Tensor[]): [tf.Tensor, tf.Tensor] => saved as [tf.Tensor, tf.Tensor];

/**
 * The last two axes exchanged. Explicitly, because wasm multiplies transposed factors ten times slower than it copies them.
 */
export function swapped<T extends tf.Tensor>(x: T): T {
  const axes = x.shape.map((_, axis) => axis);
  return tf.transpose(x, [...axes.slice(0, -2), x.rank - 1, x.rank - 2]);
}

const gradients: Readonly<Record<string, Gradient>> = {
  [tf.Add]: {
    inputsToSave: ['a', 'b'],
    gradFunc(dy, saved) {
      const [a, b] = pair(saved);
      return { a: () => unbroadcast(dy, a.shape), b: () => unbroadcast(dy, b.shape) };
    },
  },
  [tf.Multiply]: {
    inputsToSave: ['a', 'b'],
    gradFunc(dy, saved) {
      const [a, b] = pair(saved);
      return { a: () => unbroadcast(tf.mul(dy, b), a.shape), b: () => unbroadcast(tf.mul(dy, a), b.shape) };
    },
  },
  [tf.BatchMatMul]: {
    inputsToSave: ['a', 'b'],
    gradFunc(dy, saved, { transposeA, transposeB }) {
      if (transposeA || transposeB) throw new RangeError('the model transposes explicitly');
      const [a, b] = pair(saved);
      return { a: () => tf.matMul(dy, swapped(b)), b: () => tf.matMul(swapped(a), dy) };
    },
  },
  [tf.Transpose]: {
    gradFunc: (dy, _, { perm }) => ({ x: () => tf.transpose(dy, tf.backend_util.getUndoAxesPermutation(perm as number[])) }),
  },
  [tf.Relu]: {
    inputsToSave: ['x'],
    gradFunc: (dy, saved) => ({ x: () => tf.mul(dy, tf.step(saved[0] as tf.Tensor)) }),
  },
  [tf.Softmax]: {
    outputsToSave: [true],
    gradFunc(dy, saved, { dim }) {
      const y = saved[0] as tf.Tensor;
      const product = tf.mul(dy, y);
      return { logits: () => tf.sub(product, tf.mul(tf.sum(product, [dim as number], true), y)) };
    },
  },
  [tf.Reshape]: {
    inputsToSave: ['x'],
    gradFunc: (dy, saved) => ({ x: () => tf.reshape(dy, (saved[0] as tf.Tensor).shape) }),
  },
  [tf.Slice]: {
    inputsToSave: ['x'],
    gradFunc(dy, saved, { begin, size }) {
      const x = saved[0] as tf.Tensor;
      const [from, length] = tf.slice_util.parseSliceParams(x, begin as number[], size as number[]) as [number[], number[]];
      const paddings = from.map((start, axis): [number, number] => [start, (x.shape[axis] ?? 0) - start - (length[axis] ?? 0)]);
      return { x: () => tf.pad(dy, paddings) };
    },
  },
  [tf.Concat]: {
    saveAllInputs: true,
    gradFunc(dy, saved, { axis }) {
      const along = axis as number;
      const parts = tf.split(
        dy,
        saved.map(({ shape }) => shape[along] ?? 0),
        along,
      );
      // Keyed by position, as tfjs keys the inputs of a list.
      return Object.fromEntries(parts.map((part, at) => [at, () => part]));
    },
  },
};

for (const [kernelName, gradient] of Object.entries(gradients)) {
  if (!tf.getGradient(kernelName)) tf.registerGradient({ kernelName, ...gradient } as unknown as tf.GradConfig);
}
