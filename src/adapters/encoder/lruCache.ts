/** Map of bounded size that forgets the least recently used entry. A size of 0 stores nothing. */
export class LruCache<Key, Value> {
  // A Map iterates in insertion order: the first key is the one unused for longest.
  readonly #entries = new Map<Key, Value>();

  /** @param size Most entries kept, an integer from 0 on. */
  constructor(readonly size: number) {
    if (!Number.isInteger(size) || size < 0) throw new RangeError(`A cache size must be a whole number from 0 on, not ${size}.`);
  }

  get count(): number {
    return this.#entries.size;
  }

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.size) this.#entries.delete(this.#entries.keys().next().value as Key);
  }

  clear(): void {
    this.#entries.clear();
  }
}
