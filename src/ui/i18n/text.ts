import { useMemo } from 'react';
import type { Language, Localized } from '../../domain/item';
import { useShopState } from '../shopContext';
import { en } from './en';
import { createFormat, type Format } from './format';
import { firstWords, type Words, wordsOf } from './words';
import { type Text, zh } from './zh';

/** Texts that speak of the pack's items are made of its words. */
type Speaking<AreaText> = AreaText | ((words: Words) => AreaText);

/** Texts of one area in both languages. Lazy pages keep their own, so that the first page does not carry them. */
export interface Texts<AreaText> {
  readonly zh: Speaking<AreaText>;
  readonly en: Speaking<AreaText>;
}

export const coreTexts: Texts<Text> = { zh, en };

export const useLanguage = (): Language => useShopState((state) => state.language);

/** What the open pack calls its items. */
export function useWords(): Words {
  const language = useLanguage();
  const words = useShopState(
    ({ pack, packs, packName }) => pack.manifest?.words ?? packs.find(({ name }) => name === packName)?.words ?? firstWords,
  );
  const voice = useShopState(({ pack }) => pack.manifest);
  return useMemo(() => sameWords(wordsOf(words, voice, language)), [words, voice, language]);
}

/** Texts that every page may need. */
export const useText = (): Text => useAreaText(coreTexts);

/** Texts of one area: `const text = useAreaText(cartTexts)`. The same object as long as language and words stay. */
export function useAreaText<AreaText extends object>(texts: Texts<AreaText>): AreaText {
  const words = useWords();
  return spoken(texts[useLanguage()], words);
}

/** A text in the words of a pack; made once for the same words. */
export function spoken<AreaText extends object>(text: Speaking<AreaText>, words: Words): AreaText {
  if (typeof text !== 'function') return text;
  let made = madeTexts.get(words);
  if (!made) {
    made = new Map();
    madeTexts.set(words, made);
  }
  const known = made.get(text);
  if (known) return known as AreaText;
  const fresh = text(words);
  made.set(text, fresh);
  return fresh;
}

const madeTexts = new WeakMap<Words, Map<unknown, object>>();
const knownWords = new Map<string, Words>();

/** A manifest that is read anew brings equal words: what depends on the texts must not take them for others. */
function sameWords(words: Words): Words {
  const key = JSON.stringify(words);
  const known = knownWords.get(key);
  if (known) return known;
  knownWords.set(key, words);
  return words;
}

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
