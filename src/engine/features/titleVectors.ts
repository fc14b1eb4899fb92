/** Sparse unit vectors of titles, and the inverted index to compare one with all. */
export interface TitleVectors {
  readonly count: number;
  /** Writes cosine(title of `item`, title of i) for all i to `row` `[count]`. */
  fillRow(item: number, row: Float32Array): void;
}

const wordRun = /[\p{L}\p{N}_]+/gu;
const han = /\p{Script=Han}/u;

/**
 * Lower-cased words and pairs of neighbouring words; words of one character count, because sizes are told by them ("set of 3"). Runs of
 * Han characters give their bigrams instead (single words cannot be told apart without a dictionary).
 */
export function titleTerms(title: string): string[] {
  const terms: string[] = [];
  let previous: string | null = null;
  for (const match of title.toLowerCase().matchAll(wordRun)) {
    const word = match[0];
    if (han.test(word) && word.length > 1) {
      for (let start = 0; start + 2 <= word.length; start++) terms.push(word.slice(start, start + 2));
      previous = null;
      continue;
    }
    terms.push(word);
    if (previous !== null) terms.push(`${previous} ${word}`);
    previous = word;
  }
  return terms;
}

/**
 * TF-IDF with sublinear tf, 1 + ln(tf), smoothed idf, ln((1 + n) / (1 + df)) + 1, and L2-normalised rows (Manning, Raghavan & Schütze
 * 2008, chapter 6, variant "ltc" up to the smoothing). A title without terms has a zero vector.
 * @param titles per item, all titles of it (one a language).
 */
export function buildTitleVectors(titles: readonly (readonly string[])[]): TitleVectors {
  const count = titles.length;
  const counts = titles.map((parts) => {
    const frequencies = new Map<string, number>();
    for (const part of new Set(parts)) for (const term of titleTerms(part)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    return frequencies;
  });
  const documentFrequency = new Map<string, number>();
  for (const frequencies of counts)
    for (const term of frequencies.keys()) documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1);
  const postings = new Map<string, { items: number[]; weights: number[] }>();
  const rows = counts.map((frequencies, item) => {
    let squares = 0;
    const terms = [...frequencies].map(([term, frequency]) => {
      const weight = (1 + Math.log(frequency)) * (Math.log((1 + count) / (1 + (documentFrequency.get(term) ?? 0))) + 1);
      squares += weight * weight;
      return { term, weight };
    });
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (const entry of terms) {
      entry.weight *= scale;
      let posting = postings.get(entry.term);
      if (!posting) {
        posting = { items: [], weights: [] };
        postings.set(entry.term, posting);
      }
      posting.items.push(item);
      posting.weights.push(entry.weight);
    }
    return terms;
  });
  // Summed in double precision: equal titles must come out as exactly 1, or ties between them are decided by rounding.
  const sums = new Float64Array(count);
  return {
    count,
    fillRow(item, row) {
      sums.fill(0);
      for (const { term, weight } of rows[item] ?? []) {
        const posting = postings.get(term);
        if (!posting) continue;
        const { items, weights } = posting;
        for (let at = 0; at < items.length; at++) {
          const other = items[at] as number;
          sums[other] = (sums[other] as number) + weight * (weights[at] as number);
        }
      }
      row.set(sums);
    },
  };
}
