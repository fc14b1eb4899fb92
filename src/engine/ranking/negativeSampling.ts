import type { Rng } from '../ports';
import { headCount } from './modelShape';

/** Candidates of one training group before their features are built. */
export interface SampledCandidates {
  readonly candidates: Int32Array;
  /** `[C]`; see `LabelledGroup.offsets`. */
  readonly offsets: Float32Array;
  /** `[C, headCount]`. */
  readonly labels: Float32Array;
}

/** Labels of what happened, one number a head; NaN = unknown. */
export type HeadLabels = readonly [click: number, cart: number, purchase: number];

/**
 * Chance of each item to be drawn as a negative: a uniform share, a share by popularity, and certainty for items that must be in
 * (own ones, shown ones).
 * @param popularity weights `[count]`, not all 0, or null for uniform only.
 */
export function inclusionChances(
  count: number,
  options: { readonly uniform: number; readonly popular: number; readonly popularity: ArrayLike<number> | null },
): Float32Array {
  const chances = new Float32Array(count).fill(Math.min(1, options.uniform / count));
  if (!options.popularity) return chances;
  let total = 0;
  for (let item = 0; item < count; item++) total += (options.popularity[item] as number) ** 0.75;
  if (total <= 0) return chances;
  return chances.map((chance, item) =>
    Math.min(1, chance + (options.popular * ((options.popularity as ArrayLike<number>)[item] as number) ** 0.75) / total),
  );
}

/**
 * Poisson sampling: every item is drawn independently with its chance, positives always. Each gets the offset −log chance, so that the
 * fitted odds are those among all items.
 * @param certain chances that replace the given ones (own or shown items).
 * @param negativeLabels of everything that is not positive.
 * @param limit most candidates kept; the last drawn negatives are dropped first (in random order, so no item is favoured).
 */
export function sampleCandidates(
  chances: Float32Array,
  certain: ReadonlyMap<number, number>,
  positives: ReadonlyMap<number, HeadLabels>,
  negativeLabels: HeadLabels,
  limit: number,
  rng: Rng,
): SampledCandidates {
  const chanceOf = (item: number) => certain.get(item) ?? (chances[item] as number);
  const negatives: number[] = [];
  for (let item = 0; item < chances.length; item++) if (!positives.has(item) && rng() < chanceOf(item)) negatives.push(item);
  const room = Math.max(0, limit - positives.size);
  const kept = room < negatives.length ? shuffled(negatives, rng).slice(0, room) : negatives;
  // Dropping is a second sampling step, with the same chance for all.
  const dropped = negatives.length > 0 ? kept.length / negatives.length : 1;
  const candidates = Int32Array.from([...positives.keys(), ...kept].slice(0, Math.max(limit, 1)));
  const labels = new Float32Array(candidates.length * headCount);
  candidates.forEach((item, row) => {
    labels.set(positives.get(item) ?? negativeLabels, row * headCount);
  });
  const offsets = Float32Array.from(candidates, (item) => -Math.log(Math.max(1e-6, chanceOf(item) * (dropped || 1))));
  return { candidates, offsets, labels };
}

/** Fisher-Yates; a new array. */
export function shuffled<T>(values: readonly T[], rng: Rng): T[] {
  const out = [...values];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(rng() * (at + 1));
    [out[at], out[other]] = [out[other] as T, out[at] as T];
  }
  return out;
}
