export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'strong';

/** Fewer code points than this are refused: they would be guessed in minutes. */
export const shortestPassphrase = 8;
const fairBits = 40;
const strongBits = 60;
/** What everybody tries first, longest first. */
const common = /password|passw0rd|nearshelf|iloveyou|qwertyui|letmein|welcome|qwerty|dragon|monkey|abc123|admin|login|密码|近架|我爱你/giu;

/**
 * A rough estimate of the guesses it takes, in bits, kept on the low side: runs of letters count as words rather than random letters,
 * repeated and consecutive characters hardly count. The file's key derivation makes every guess dear; this says how many are needed.
 */
export function passphraseBits(passphrase: string): number {
  const folded = passphrase.normalize('NFKC').replace(common, '\u0000');
  let bits = 0;
  for (const [run] of folded.matchAll(/[a-z]+|[A-Z]+|\d+|\p{Script=Han}+|[^a-zA-Z\d\p{Script=Han}]/gu)) bits += runBits([...run]);
  return bits;
}

function runBits(letters: readonly string[]): number {
  const fresh = letters.filter((letter, at) => !continues(letters[at - 1], letter)).length + 0.15 * letters.length;
  const [first = ''] = letters;
  if (/[a-z]/iu.test(first)) return Math.min(4.7 * fresh, 6 + 1.6 * fresh);
  if (/\d/u.test(first)) return Math.min(3.3 * fresh, 5 + 1.7 * fresh);
  // A character of a phrase, not one of the whole dictionary.
  if (/\p{Script=Han}/u.test(first)) return 6 * fresh;
  return 3.5;
}

/** The same letter again, or the next one up or down, as in `aaa`, `123`, `cba`. */
function continues(before: string | undefined, letter: string): boolean {
  if (before === undefined) return false;
  return Math.abs((letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) <= 1;
}

export function passphraseStrength(passphrase: string): PassphraseStrength {
  if ([...passphrase].length < shortestPassphrase) return 'short';
  const bits = passphraseBits(passphrase);
  if (bits < fairBits) return 'weak';
  return bits < strongBits ? 'fair' : 'strong';
}
