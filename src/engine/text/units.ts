/** Unit as written → canonical unit and how many of them it is. One spelling for the index and the query, so that 0.5 L finds 500毫升. */
const spellings: readonly (readonly [string, string, number])[] = [
  ['毫升|ml|cc', 'ml', 1],
  ['升|litres?|liters?|l', 'ml', 1000],
  ['毫克|mg', 'mg', 1],
  ['公斤|千克|kg|kilos?', 'g', 1000],
  ['克|grams?|g', 'g', 1],
  ['毫米|mm', 'mm', 1],
  ['厘米|公分|cm', 'mm', 10],
  ['米|metres?|meters?|m', 'mm', 1000],
  ['公里|千米|km', 'km', 1],
  ['英寸|寸|inch(?:es)?|in|"', 'inch', 1],
  ['毫安时|毫安|mah', 'mah', 1],
  ['瓦|watts?|w', 'w', 1],
  ['片装?|pieces?|pcs|pack', 'pcs', 1],
];

const units = spellings.map(([pattern, unit, factor]) => ({
  // A letter after a Latin unit would make it another word: 5 members, 3 lamps.
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(\\d+(?:\\.\\d+)?)\\s*-?(?:${pattern})(?![\\p{Script=Latin}\\p{N}])`, 'giu'),
  unit,
  factor,
}));

const canonical = (amount: string, factor: number, unit: string): string => `${Number((Number(amount) * factor).toFixed(3))}${unit}`;

/** A number with its unit: how it is written, where, and its canonical form. */
export interface Amount {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly amount: string;
}

/** @param normalised as `normaliseText` gives it. */
export function findAmounts(normalised: string): Amount[] {
  if (!/\d/u.test(normalised)) return [];
  return units.flatMap(({ pattern, unit, factor }) =>
    [...normalised.matchAll(pattern)].map(({ 0: text, 1: amount = '', index }) => ({
      text,
      start: index,
      end: index + text.length,
      amount: canonical(amount, factor, unit),
    })),
  );
}

/**
 * Numbers with their units as one word in canonical form: `500 毫升`, `500ml` and `0.5 l` all become `500ml`.
 * @param normalised as `normaliseText` gives it.
 */
export function joinUnits(normalised: string): string {
  if (!/\d/u.test(normalised)) return normalised;
  return units.reduce(
    (text, { pattern, unit, factor }) => text.replace(pattern, (_, amount: string) => ` ${canonical(amount, factor, unit)} `),
    normalised,
  );
}
