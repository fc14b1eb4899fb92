import { useMemo } from 'react';
import type { Language, Localized } from '../../domain/item';
import { useShopState } from '../shopContext';
import { en } from './en';
import { createFormat, type Format } from './format';
import { type Text, zh } from './zh';

/** Texts of one area in both languages. Lazy pages keep their own, so that the first page does not carry them. */
export interface Texts<AreaText> {
  readonly zh: AreaText;
  readonly en: AreaText;
}

export const coreTexts: Texts<Text> = { zh, en };

export const useLanguage = (): Language => useShopState((state) => state.language);

/** Texts that every page may need. */
export const useText = (): Text => coreTexts[useLanguage()];

/** Texts of one area: `const text = useAreaText(cartTexts)`. */
export const useAreaText = <AreaText>(texts: Texts<AreaText>): AreaText => texts[useLanguage()];

/** Numbers, prices, dates, bytes and durations in the shopper's language and the pack's currency. */
export function useFormat(): Format {
  const language = useLanguage();
  const currency = useShopState((state) => state.pack.manifest?.currency ?? null);
  return useMemo(() => createFormat(language, currency), [language, currency]);
}

/** Picks the language of a catalogue text. */
export function useLocalized(): (text: Localized) => string {
  const language = useLanguage();
  return useMemo(() => (text: Localized) => text[language], [language]);
}
