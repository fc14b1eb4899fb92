/** Fewer held-out acts than this decide nothing; the trainer rejects such candidates. */
const fewest = 2;
/** From here on a single act moves the mean by little; below it differences are hints. */
const fair = 30;

export type Evidence = { readonly kind: 'tooFew' } | { readonly kind: 'thin'; readonly mostMoved: number } | { readonly kind: 'fair' };

/** How far a mean over so many held-out acts can be trusted. One act weighs 1 / n, and its score lies in [0, 1]. */
export function evidenceOf(heldOutActs: number): Evidence {
  if (!(heldOutActs >= fewest)) return { kind: 'tooFew' };
  return heldOutActs < fair ? { kind: 'thin', mostMoved: 1 / heldOutActs } : { kind: 'fair' };
}
