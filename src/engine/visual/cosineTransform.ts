/**
 * Low frequencies of the orthonormal two-dimensional DCT-II (Ahmed, Natarajan & Rao 1974) of a square grid, in JPEG's zigzag order: flat,
 * left-right, top-bottom, and finer and finer from there.
 * @param grid row-major `[size, size]`.
 * @returns `[count]`.
 */
export function lowFrequencies(grid: Float32Array, size: number, count: number): Float32Array {
  const out = new Float32Array(count);
  for (let at = 0; at < count; at++) {
    const [u, v] = zigzag(at);
    let sum = 0;
    for (let y = 0; y < size; y++) {
      const vertical = Math.cos(((y + 0.5) * v * Math.PI) / size);
      for (let x = 0; x < size; x++) sum += (grid[y * size + x] as number) * vertical * Math.cos(((x + 0.5) * u * Math.PI) / size);
    }
    out[at] = (sum * (u === 0 ? Math.SQRT1_2 : 1) * (v === 0 ? Math.SQRT1_2 : 1) * 2) / size;
  }
  return out;
}

/** Frequencies [across, down] of the n-th coefficient. */
export function zigzag(n: number): [u: number, v: number] {
  let diagonal = 0;
  let before = 0;
  while (before + diagonal + 1 <= n) {
    before += diagonal + 1;
    diagonal++;
  }
  const step = n - before;
  return diagonal % 2 === 0 ? [step, diagonal - step] : [diagonal - step, step];
}
