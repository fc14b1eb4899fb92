import { simplifiedForms } from './traditional';

/** U+4E00 to U+9FFF (and extension A): what counts as a Chinese character here. */
export const hanRun = /[\u3400-\u4dbf\u4e00-\u9fff々]+/gu;

/**
 * One spelling per word: NFKC (full-width forms, ligatures), lower case, no Latin accents, traditional Chinese folded to simplified,
 * control and invisible characters as spaces. HTML and emoji are plain text. The result may be empty.
 * @param limit Code units of `text` that are looked at; a surrogate pair cut in half is dropped.
 */
export function normaliseText(text: string, limit = Number.POSITIVE_INFINITY): string {
  const cut = text.length > limit ? text.slice(0, limit) : text;
  const folded = cut
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .replace(/[\u4e00-\u9fff]/gu, (character) => simplifiedForms.get(character) ?? character);
  return folded.replace(/\s+/gu, ' ').trim();
}
