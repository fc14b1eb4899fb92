import { dotRows } from '../src/engine/retrieval/vectorIndex';

export interface PairReport {
  readonly n: number;
  /** Share of texts whose own translation is the most similar among all `n`; equal similarities count as found. 0 without pairs. */
  readonly 'recall@1': { readonly 'zh-en': number; readonly 'en-zh': number };
  /** Mean cosine of the pairs. 0 without pairs. */
  readonly cosine: number;
}

/** Cross-lingual retrieval of translation pairs. @param zh, en Unit rows `[n, dimension]`; row i of both is one pair. */
export function judgePairs(zh: Float32Array, en: Float32Array, dimension: number): PairReport {
  const n = zh.length / dimension;
  const recall = (queries: Float32Array, candidates: Float32Array): number => {
    const scores = new Float32Array(n);
    let found = 0;
    for (let row = 0; row < n; row++) {
      dotRows(candidates, queries.subarray(row * dimension, (row + 1) * dimension), scores);
      const own = scores[row] as number;
      if (scores.every((score) => score <= own)) found++;
    }
    return n === 0 ? 0 : found / n;
  };
  let cosine = 0;
  for (let at = 0; at < zh.length; at++) cosine += (zh[at] as number) * (en[at] as number);
  return { n, 'recall@1': { 'zh-en': recall(zh, en), 'en-zh': recall(en, zh) }, cosine: n === 0 ? 0 : cosine / n };
}
