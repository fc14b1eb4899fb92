import type { BackendName } from '../../src/domain/training';
import type { ReadQuantities } from './readBytes';

/** Milliseconds, one a repetition, in the order in which they were measured. */
export type Samples = readonly number[];

/** What the driver asks of the bench page: name → argument and result, both plain JSON. */
export interface BenchJobs {
  /** Our encoder and the peers, in one worker, ready to run. */
  encodeOpen: { argument: { peers: readonly string[] }; result: { identity: string } };
  /** The graphs alone, by turns. */
  encodeGraphs: { argument: { rounds: number; tokens: number }; result: { ours: Samples; peers: readonly Samples[] } };
  /** The whole adapter: tokenise, run, pool. In the worker, and called from the page through the shop's own worker and client. */
  encodeTexts: { argument: { rounds: number; tokens: number }; result: { inWorker: Samples; fromPage: Samples; loadMs: number } };

  searchOpen: { argument: { packUrl: string }; result: { items: number; queries: number } };
  searchBuild: { argument: { engine: SearchEngineName }; result: { buildMs: number; loadMs: number | null; bytes: number } };
  searchLexical: { argument: { queries: number }; result: Record<SearchEngineName, Samples> };
  searchHybrid: { argument: { queries: number }; result: { ours: Samples; orama: Samples } };
  /** Through the shop's own engine worker, message round trip included. */
  searchFromPage: { argument: { packUrl: string; queries: number }; result: { lexical: Samples; hybrid: Samples; loadMs: number } };

  vectors: { argument: { rounds: number }; result: { ours: Samples; plain: Samples; read: Samples } & ReadQuantities };

  /** Event → new order through the shop's own engine worker. */
  rerankEngine: { argument: { packUrl: string; acts: number; events: number }; result: RerankSamples };
  /** The first personal search after an act, by words: all rows are ranked for it. */
  rerankSearch: { argument: { packUrl: string; acts: number; events: number }; result: { first: Samples; second: Samples } };
  /** The same commands answered by the recommender alone, over a pack that is made in the worker. */
  rerankLarge: { argument: { items: number; acts: number; events: number }; result: RerankSamples };
  rerankStages: { argument: { items: number; acts: number; events: number }; result: Record<RerankStage, Samples> };

  trainOpen: {
    argument: { acts: number };
    result: { backends: Record<BackendName, string>; refused: Partial<Record<BackendName, string>> };
  };
  /** One step each, by turns: sampling, gradient, update. */
  trainSteps: { argument: { rounds: number; backends: readonly BackendName[] }; result: Partial<Record<BackendName, Samples>> };
  trainRun: { argument: { backend: BackendName; epochs: number }; result: TrainedRun };

  appendOpen: { argument: { small: number; large: number }; result: { mode: string; small: number; large: number } };
  appendPairs: { argument: { rounds: number }; result: { small: Samples; large: Samples } };
  recentPairs: { argument: { rounds: number; limit: number }; result: { small: Samples; large: Samples } };
}
export type JobName = keyof BenchJobs;

export type SearchEngineName = 'ours' | 'miniSearch' | 'orama';

export const rerankStages = ['observe', 'candidates', 'features', 'forward', 'diversify', 'otherShelves'] as const;
export type RerankStage = (typeof rerankStages)[number];

export interface RerankSamples {
  readonly events: Samples;
  /** A message that asks for nothing, for comparison. */
  readonly roundTrip: Samples;
  /** The first order after the history was given, when nothing has been worked out yet. */
  readonly firstMs: number;
  readonly loadMs: number;
}

export interface TrainedRun {
  readonly ms: number;
  readonly steps: Samples;
  readonly epochs: number;
  readonly adapter: string;
  readonly tensorsBefore: number;
  readonly tensorsAfter: number;
}
