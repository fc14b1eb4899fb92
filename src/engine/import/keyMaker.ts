/** Longest key made from a title; longer ones are cut and told apart. */
const mostLength = 40;

/**
 * Kebab-case keys for titles, one a title, the same for titles that differ in case, accents or spaces only. Latin titles keep their
 * words (`Home & Kitchen` → `home-kitchen`); others get a number made of them (`茶叶` → `k1x2y3z`), so a key does not depend on which other
 * titles a file holds, short of a collision.
 */
export class KeyMaker {
  readonly #keys = new Map<string, string>();
  readonly #used = new Set<string>();

  /** @param reserved Keys that mean something else where these are used. */
  constructor(reserved: readonly string[] = []) {
    // A key of plain objects is never one of their own members.
    for (const key of [...reserved, 'constructor']) this.#used.add(key);
  }

  keyOf(title: string): string {
    const spelling = spellingOf(title);
    const known = this.#keys.get(spelling);
    if (known !== undefined) return known;
    const wanted = slug(spelling);
    let key = wanted;
    for (let copy = 2; this.#used.has(key); copy++) key = `${wanted}-${copy}`;
    this.#used.add(key);
    this.#keys.set(spelling, key);
    return key;
  }
}

const spellingOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

function slug(spelling: string): string {
  const words = spelling
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, mostLength)
    .replaceAll(/^-+|-+$/gu, '');
  // Letters and numbers of other scripts would be lost, and with them what tells two titles apart.
  const lossy = /[\p{L}\p{N}]/u.test(spelling.replaceAll(/[a-z0-9]/gu, '')) || spelling.length > mostLength;
  if (!lossy && words !== '') return words;
  return `k${hash(spelling).toString(36)}`;
}

/** FNV-1a, 32 bits (Fowler, Noll & Vo). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}
