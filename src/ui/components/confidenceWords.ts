import type { Language } from '../../domain/item';

const scale: readonly { readonly from: number; readonly words: Readonly<Record<Language, string>> }[] = [
  { from: 0.85, words: { zh: '很可能符合', en: 'Very likely' } },
  { from: 0.65, words: { zh: '多半符合', en: 'Likely' } },
  { from: 0.5, words: { zh: '可能符合', en: 'Possible' } },
  { from: 0.25, words: { zh: '把握不大', en: 'Uncertain' } },
  { from: 0, words: { zh: '多半不是', en: 'Unlikely' } },
];

/** Words for a calibrated probability in [0, 1]. The middle, .5, is where the engine itself begins to call a result confident. */
export function confidenceWords(probability: number, language: Language): string {
  // Rounded as the figure beside it, or two results of 85% would be called differently.
  const shown = Math.round(probability * 100) / 100;
  const step = scale.find(({ from }) => shown >= from) ?? scale[scale.length - 1];
  return step?.words[language] ?? '';
}
