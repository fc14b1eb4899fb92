import type { BenchJobs, JobName } from './jobs';

/** The bench page: runs one job at a time when the driver asks. Each kind of job is a chunk of its own, so that none weighs on another. */
type Jobs = { readonly [Name in JobName]: (argument: BenchJobs[Name]['argument']) => Promise<BenchJobs[Name]['result']> };

const jobs: Jobs = {
  encodeOpen: async (argument) => (await import('./encodeJobs')).open(argument),
  encodeGraphs: async (argument) => (await import('./encodeJobs')).graphs(argument),
  encodeTexts: async (argument) => (await import('./encodeJobs')).texts(argument),
  searchOpen: async (argument) => (await import('./searchJobs')).open(argument),
  searchBuild: async (argument) => (await import('./searchJobs')).build(argument),
  searchLexical: async (argument) => (await import('./searchJobs')).lexical(argument),
  searchHybrid: async (argument) => (await import('./searchJobs')).hybrid(argument),
  searchFromPage: async (argument) => (await import('./searchJobs')).fromPage(argument),
  vectors: async (argument) => (await import('./vectorJobs')).vectors(argument),
  rerankEngine: async (argument) => (await import('./rerankJobs')).engine(argument),
  rerankSearch: async (argument) => (await import('./rerankJobs')).personalSearch(argument),
  rerankLarge: async (argument) => (await import('./rerankJobs')).large(argument),
  rerankStages: async (argument) => (await import('./rerankJobs')).stages(argument),
  trainOpen: async (argument) => (await import('./trainJobs')).open(argument),
  trainSteps: async (argument) => (await import('./trainJobs')).steps(argument),
  trainRun: async (argument) => (await import('./trainJobs')).run(argument),
  appendOpen: async (argument) => (await import('./appendJobs')).open(argument),
  appendPairs: async (argument) => (await import('./appendJobs')).pairs(argument),
  recentPairs: async (argument) => (await import('./appendJobs')).recent(argument),
};

const runBenchJob = <Name extends JobName>(name: Name, argument: BenchJobs[Name]['argument']): Promise<BenchJobs[Name]['result']> =>
  jobs[name](argument);
Object.assign(globalThis, { runBenchJob });
