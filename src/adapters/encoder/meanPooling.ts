/**
 * Mean over the tokens of one text, then L2 norm 1 (Reimers & Gurevych 2019, Sentence-BERT). There is no padding, hence no mask.
 * @param hidden Last hidden state, row-major `[tokens, dimension]`.
 * @returns `[dimension]`. Hidden states that cancel out, or no tokens, give the zero vector; non-finite ones stay non-finite.
 */
export function meanPooling(hidden: Float32Array, dimension: number): Float32Array {
  const sums = new Float64Array(dimension);
  for (let start = 0; start + dimension <= hidden.length; start += dimension) {
    for (let at = 0; at < dimension; at++) sums[at] = (sums[at] as number) + (hidden[start + at] as number);
  }
  let square = 0;
  for (let at = 0; at < dimension; at++) square += (sums[at] as number) ** 2;
  // The norm removes the division by the number of tokens.
  const norm = Math.sqrt(square);
  return Float32Array.from(sums, (sum) => (norm === 0 ? 0 : sum / norm));
}
