/**
 * Runs every contender once a round, each round beginning with another one, so that what changes over time (load, heat, collections) meets all of
 * them alike.
 * @param rounds timed; `warmUp` more come first, untimed.
 * @returns milliseconds `[contender][round]`.
 */
export async function interleave(contenders: readonly ((round: number) => unknown)[], rounds: number, warmUp: number): Promise<number[][]> {
  const samples = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (turn + Math.max(0, round)) % contenders.length;
      const contender = contenders[at] as (round: number) => unknown;
      const startedMs = performance.now();
      const result = contender(round + warmUp);
      if (result instanceof Promise) await result;
      if (round >= 0) samples[at]?.push(performance.now() - startedMs);
    }
    // Lets messages and collections through between rounds, not inside one.
    if (round % 8 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return samples;
}
