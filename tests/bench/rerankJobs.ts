import type { Interaction } from '../../src/domain/interaction';
import type { Item } from '../../src/domain/item';
import { noFilters } from '../../src/domain/search';
import { seededRng } from '../../src/engine/random';
import type { BenchJobs, RerankSamples } from './jobs';
import { spawnEngine, spawnRank } from './spawn';
import { nextAct, syntheticHistory, syntheticNowMs } from './synthetic';

type Job<Name extends keyof BenchJobs> = (argument: BenchJobs[Name]['argument']) => Promise<BenchJobs[Name]['result']>;

/** The commands that an act causes; the shop's engine worker and the bench's own both answer them. */
type Ranking = Pick<ReturnType<typeof spawnRank>, 'call'>;

const warmUp = 5;
/** After so many acts the history is what it was, so that all events meet one of about the same length. */
const resetEvery = 25;

export const engine: Job<'rerankEngine'> = async ({ packUrl, acts, events }) => {
  const worker = spawnEngine();
  const startedMs = performance.now();
  const { items } = await worker.call('loadPack', { baseUrl: packUrl });
  const loadMs = performance.now() - startedMs;
  try {
    return { ...(await respond(worker as Ranking, items, acts, events)), loadMs };
  } finally {
    worker.stop();
  }
};

export const personalSearch: Job<'rerankSearch'> = async ({ packUrl, acts, events }) => {
  const worker = spawnEngine();
  try {
    const { items } = await worker.call('loadPack', { baseUrl: packUrl });
    const history = syntheticHistory(items, acts);
    await worker.call('setHistory', { interactions: history });
    const request = { language: 'en', filters: noFilters, sort: 'relevance', limit: 24, personal: true, queryVector: null } as const;
    const samples: { first: number[]; second: number[] } = { first: [], second: [] };
    for (const [at, interaction] of eventsAfter(history, items, events + warmUp).entries()) {
      const query = items[(37 * at) % items.length]?.tags.en[0] ?? 'tea';
      const ask = async (list: number[]) => {
        const startedMs = performance.now();
        await worker.call('search', { ...request, query });
        if (at >= warmUp) list.push(performance.now() - startedMs);
      };
      await worker.call('observe', { interaction });
      await ask(samples.first);
      await ask(samples.second);
    }
    return samples;
  } finally {
    worker.stop();
  }
};

export const large: Job<'rerankLarge'> = async ({ items: count, acts, events }) => {
  const worker = spawnRank();
  const startedMs = performance.now();
  const { items } = await worker.call('load', { items: count });
  const loadMs = performance.now() - startedMs;
  try {
    return { ...(await respond(worker, items, acts, events)), loadMs };
  } finally {
    worker.stop();
  }
};

export const stages: Job<'rerankStages'> = async ({ items: count, acts, events }) => {
  const worker = spawnRank();
  const { items } = await worker.call('load', { items: count });
  const history = syntheticHistory(items, acts);
  try {
    return await worker.call('stages', { history, events: eventsAfter(history, items, events + 1) });
  } finally {
    worker.stop();
  }
};

function eventsAfter(history: readonly Interaction[], items: readonly Item[], count: number): Interaction[] {
  const rng = seededRng(7);
  return Array.from({ length: count }, (_, at) => nextAct(items, history.length + at + 1, rng));
}

/** As the state layer does after an act: it tells the worker, asks for a new order at once, and waits for that. */
async function respond(worker: Ranking, items: readonly Item[], acts: number, events: number): Promise<Omit<RerankSamples, 'loadMs'>> {
  const history = syntheticHistory(items, acts);
  const home = (at: number) =>
    worker.call('home', { language: 'en', personal: true, nowMs: syntheticNowMs + 1000 * at, seed: 1, excluded: [] });
  await worker.call('setHistory', { interactions: history });
  let startedMs = performance.now();
  await home(0);
  const firstMs = performance.now() - startedMs;
  const samples: { events: number[]; roundTrip: number[] } = { events: [], roundTrip: [] };
  for (const [at, interaction] of eventsAfter(history, items, events + warmUp).entries()) {
    if (at % resetEvery === 0) await worker.call('setHistory', { interactions: history });
    startedMs = performance.now();
    await Promise.all([worker.call('observe', { interaction }), home(at)]);
    const eventMs = performance.now() - startedMs;
    startedMs = performance.now();
    // Known already: the worker has nothing to do but to answer.
    await worker.call('observe', { interaction });
    if (at < warmUp) continue;
    samples.events.push(eventMs);
    samples.roundTrip.push(performance.now() - startedMs);
  }
  return { ...samples, firstMs };
}
