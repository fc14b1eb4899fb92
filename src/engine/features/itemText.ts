import type { Item } from '../../domain/item';

/** The texts whose vectors make an item's vector, in this order; one encoder call each (int8 results change with padding). */
export function itemTexts({ title, tags, maker, description }: Item): readonly string[] {
  const inLanguage = (language: 'zh' | 'en', separator: string, end: string): string[] => {
    const by = maker ? `${separator}${maker[language]}` : '';
    return [`${title[language]}${by}${end}${tags[language].join(separator)}`, description[language]];
  };
  return [...inLanguage('zh', '，', '。'), ...inLanguage('en', ', ', '. ')];
}

/** How much each of `itemTexts` counts: what a thing is called, before what is said of it. */
export const itemTextWeights: readonly number[] = [1, 0.5, 1, 0.5];

/** Weighted mean of unit vectors `[texts][dimension]`, made a unit vector; all zeros stay zeros. */
export function joinTextVectors(vectors: readonly Float32Array[], weights: readonly number[] = itemTextWeights): Float32Array {
  const [first] = vectors;
  if (!first) throw new RangeError('an item vector needs the vector of at least one text');
  const sum = new Float64Array(first.length);
  vectors.forEach((vector, text) => {
    const weight = weights[text] ?? 0;
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + weight * (vector[at] as number);
  });
  let squares = 0;
  for (const value of sum) squares += value * value;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  return Float32Array.from(sum, (value) => value * scale);
}
