import { packFetcher } from '../../src/adapters/catalogue/fetchPack';
import { readPack } from '../../src/adapters/catalogue/readPack';
import { seededRng } from '../../src/engine/random';
import { createVectorIndex, topRows } from '../../src/engine/retrieval/vectorIndex';
import { shopPackUrl } from './benchPack';
import { interleave } from './interleave';
import type { BenchJobs } from './jobs';
import { createReader } from './readBytes';
import { syntheticPack } from './synthetic';

const rows = 10_000;
const limit = 50;

export async function vectors({ rounds }: BenchJobs['vectors']['argument']): Promise<BenchJobs['vectors']['result']> {
  const { pack: shop } = await readPack(packFetcher(shopPackUrl));
  const { vectors: all, manifest } = syntheticPack(shop, rows);
  const { dimension } = manifest;
  const index = createVectorIndex(all, dimension);
  const rng = seededRng(6);
  const queries = Array.from({ length: 64 }, () => index.vector(Math.floor(rng() * rows)).slice());
  const scores = new Float32Array(rows);
  const read = createReader(all);
  const query = (round: number) => queries[round % queries.length] as Float32Array;
  const [ours = [], plain = [], reading = []] = await interleave(
    [
      (round) => index.nearest(query(round), limit),
      (round) => {
        plainDots(all, query(round), scores);
        return topRows(scores, limit);
      },
      () => read(),
    ],
    rounds,
    20,
  );
  return { ours, plain, read: reading, bytes: all.byteLength, rows, dimension };
}

/** What one writes first. */
function plainDots(all: Float32Array, query: Float32Array, out: Float32Array): void {
  for (let row = 0; row < out.length; row++) {
    let sum = 0;
    for (let at = 0; at < query.length; at++) sum += (all[row * query.length + at] as number) * (query[at] as number);
    out[row] = sum;
  }
}
