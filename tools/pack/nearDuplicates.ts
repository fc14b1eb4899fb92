import { dotRows } from '../../src/engine/retrieval/vectorIndex';

export interface NearPair {
  readonly left: number;
  readonly right: number;
  /** Jaccard coefficient or cosine. */
  readonly share: number;
}

const shingleLength = { words: 3, characters: 4 } as const;
const han = /\p{Script=Han}/u;

/** Runs of three words, or of four characters in Chinese (Broder 1997, w-shingling). */
function shingles(text: string): Set<string> {
  const chinese = han.test(text);
  const parts = chinese ? [...text.replace(/[^\p{L}\p{N}]+/gu, '')] : (text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []);
  const length = chinese ? shingleLength.characters : shingleLength.words;
  const found = new Set<string>();
  for (let at = 0; at + length <= parts.length; at++) found.add(parts.slice(at, at + length).join(chinese ? '' : ' '));
  return found;
}

/** Pairs of texts whose shingles overlap by more than `limit`, most alike first. Pairs without a common shingle are never compared. */
export function closestTexts(texts: readonly string[], limit: number): NearPair[] {
  const sets = texts.map(shingles);
  const holders = new Map<string, number[]>();
  sets.forEach((set, text) => {
    for (const shingle of set) holders.set(shingle, [...(holders.get(shingle) ?? []), text]);
  });
  const common = new Map<string, number>();
  for (const texts of holders.values()) {
    for (let a = 0; a < texts.length; a++)
      for (let b = a + 1; b < texts.length; b++) common.set(`${texts[a]} ${texts[b]}`, (common.get(`${texts[a]} ${texts[b]}`) ?? 0) + 1);
  }
  const pairs: NearPair[] = [];
  for (const [key, shared] of common) {
    const [left, right] = key.split(' ').map(Number) as [number, number];
    const share = shared / ((sets[left]?.size ?? 0) + (sets[right]?.size ?? 0) - shared);
    if (share > limit) pairs.push({ left, right, share });
  }
  return pairs.sort((a, b) => b.share - a.share);
}

/** Pairs of unit rows `[count, dimension]` whose cosine is above `limit`, most alike first. */
export function closestVectors(vectors: Float32Array, dimension: number, limit: number): NearPair[] {
  const count = vectors.length / dimension;
  const row = new Float32Array(count);
  const pairs: NearPair[] = [];
  for (let left = 0; left < count; left++) {
    dotRows(vectors, vectors.subarray(left * dimension, (left + 1) * dimension), row);
    for (let right = left + 1; right < count; right++) {
      const share = row[right] as number;
      if (share > limit) pairs.push({ left, right, share });
    }
  }
  return pairs.sort((a, b) => b.share - a.share);
}
