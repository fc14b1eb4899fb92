/** Cache Storage in memory, as far as the encoder uses it; it can be full, or refuse everything. */
export class FakeCaches {
  readonly stored = new Map<string, Map<string, Response>>();
  mood: 'fine' | 'full' | 'blocked' = 'fine';

  /** What the code under test is given. */
  get storage(): CacheStorage {
    const check = () => {
      if (this.mood === 'blocked') throw new DOMException('blocked', 'SecurityError');
    };
    const storage = {
      open: async (name: string) => {
        check();
        const entries = this.stored.get(name) ?? new Map<string, Response>();
        this.stored.set(name, entries);
        return {
          match: async (url: string) => entries.get(url)?.clone(),
          put: async (url: string, response: Response) => {
            if (this.mood === 'full') throw new DOMException('full', 'QuotaExceededError');
            entries.set(url, response);
          },
          delete: async (url: string) => entries.delete(url),
        };
      },
      keys: async () => {
        check();
        return [...this.stored.keys()];
      },
      delete: async (name: string) => {
        check();
        return this.stored.delete(name);
      },
    };
    return storage as unknown as CacheStorage;
  }

  /** URLs by cache. */
  get urls(): Record<string, string[]> {
    return Object.fromEntries([...this.stored].map(([name, entries]) => [name, [...entries.keys()]]));
  }
}
