import type { Interaction } from '../../src/domain/interaction';
import type { Item } from '../../src/domain/item';
import type { BackendName } from '../../src/domain/training';
import type { EngineCommands } from '../../src/protocol/commands';
import type { BenchJobs, RerankStage, Samples } from './jobs';

/** Messages between the bench page and its own workers. */
export type EncodeCommands = {
  open: { argument: { peers: readonly string[] }; result: { identity: string } };
  graphs: BenchJobs['encodeGraphs'];
  /** Texts of exactly so many tokens, all different. */
  compose: { argument: { count: number; tokens: number }; result: readonly string[] };
  texts: { argument: { texts: readonly string[] }; result: Samples };
};

export type RankCommands = Pick<EngineCommands, 'setHistory' | 'observe' | 'home'> & {
  load: { argument: { items: number }; result: { items: readonly Item[] } };
  stages: { argument: { history: readonly Interaction[]; events: readonly Interaction[] }; result: Record<RerankStage, Samples> };
};

export type TrainCommands = {
  open: BenchJobs['trainOpen'];
  steps: { argument: { rounds: number; backends: readonly BackendName[] }; result: BenchJobs['trainSteps']['result'] };
  run: BenchJobs['trainRun'];
};
