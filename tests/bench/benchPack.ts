import { packFetcher } from '../../src/adapters/catalogue/fetchPack';
import { type LoadedPack, readPack } from '../../src/adapters/catalogue/readPack';
import type { BenchQuery } from './synthetic';

export const shopPackUrl = '/packs/shop/';

/** A pack that the driver made for the bench, with queries and their vectors beside it. */
export interface BenchPack extends LoadedPack {
  readonly queries: readonly BenchQuery[];
  /** Row-major `[queries.length, dimension]`. */
  readonly queryVectors: Float32Array;
}

export async function readBenchPack(url: string): Promise<BenchPack> {
  const [loaded, queries, vectors] = await Promise.all([
    readPack(packFetcher(url)),
    fetch(`${url}queries.json`).then((response) => response.json() as Promise<BenchQuery[]>),
    fetch(`${url}query-vectors.bin`).then((response) => response.arrayBuffer()),
  ]);
  return { ...loaded, queries, queryVectors: new Float32Array(vectors) };
}

export const vectorOfQuery = ({ queryVectors, pack }: BenchPack, at: number): Float32Array =>
  queryVectors.subarray(at * pack.manifest.dimension, (at + 1) * pack.manifest.dimension);
