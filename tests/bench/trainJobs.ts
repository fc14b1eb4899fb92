import type { BenchJobs } from './jobs';
import { spawnTrain } from './spawn';

type Job<Name extends keyof BenchJobs> = (argument: BenchJobs[Name]['argument']) => Promise<BenchJobs[Name]['result']>;

const worker = spawnTrain();

export const open: Job<'trainOpen'> = (argument) => worker.call('open', argument);
export const steps: Job<'trainSteps'> = (argument) => worker.call('steps', argument);
export const run: Job<'trainRun'> = (argument) => worker.call('run', argument);
