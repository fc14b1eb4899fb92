import { modelUrls } from '../../src/worker/modelUrls';
import { interleave } from './interleave';
import type { BenchJobs } from './jobs';
import { spawnEncode, spawnEncoder } from './spawn';

type Job<Name extends keyof BenchJobs> = (argument: BenchJobs[Name]['argument']) => Promise<BenchJobs[Name]['result']>;

const worker = spawnEncode();
const warmUp = 10;

export const open: Job<'encodeOpen'> = (argument) => worker.call('open', argument);
export const graphs: Job<'encodeGraphs'> = (argument) => worker.call('graphs', argument);

export const texts: Job<'encodeTexts'> = async ({ rounds, tokens }) => {
  const composed = await worker.call('compose', { count: rounds + warmUp, tokens });
  const inWorker = await worker.call('texts', { texts: composed });
  const encoder = spawnEncoder();
  const startedMs = performance.now();
  await encoder.call('load', { baseUrl: modelUrls.encoder });
  const loadMs = performance.now() - startedMs;
  const [fromPage = []] = await interleave([(round) => encoder.call('encode', { text: composed[round] as string })], rounds, warmUp);
  encoder.stop();
  return { inWorker, fromPage, loadMs };
};
