/**
 * Plural to singular: the S-stemmer of Harman, "How effective is suffixing?" (JASIS 42(1), 1991), with the sibilant plurals (boxes,
 * brushes) and tomatoes added. Light on purpose: "programming" and "program" stay apart and meet by prefix search and by meaning.
 * @param word Lower case; words of three letters and fewer, and words with other characters, come back as they are.
 */
export function stemEnglish(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/u.test(word) || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return /[ae]ies$/u.test(word) || word.length === 4 ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('oes') && word.length > 5) return word.slice(0, -2);
  if (/(?:us|ss|is)$/u.test(word)) return word;
  return word.slice(0, -1);
}
