/** Choices of one picture: the same seed gives the same choices. */
export interface Rng {
  /** Between `low` and `high`. */
  num(low: number, high: number): number;
  /** A whole number, both ends included. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  /**
   * 0 to `n` - 1. Seeds that end in consecutive numbers get consecutive values, so that neighbours on a shelf differ for certain
   * and not just probably. `stride` shifts independent details against each other.
   */
  turn(n: number, stride?: number): number;
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Mulberry32 behind a hash of the seed. */
export function seeded(seed: string): Rng {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const tail = /(\d+)$/.exec(seed);
  const serial = tail ? Number(tail[1]) + (hash(seed.slice(0, tail.index)) % 97) : hash(seed) % 9973;
  return {
    num: (low, high) => low + (high - low) * next(),
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    turn: (n, stride = 1) => Math.floor(serial / stride) % n,
  };
}
