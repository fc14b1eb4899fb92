import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { packFetcher } from '../../src/adapters/catalogue/fetchPack';
import { readPack } from '../../src/adapters/catalogue/readPack';
import { fetchBase } from '../../src/adapters/ranker/fetchBase';
import { activateBackend, dropBackend, tensorCount } from '../../src/adapters/trainer/backends';
import { batchGradient } from '../../src/adapters/trainer/gradientModel';
import { type PreparedRun, prepareRun } from '../../src/adapters/trainer/prepareRun';
import { backendOrder } from '../../src/adapters/trainer/probe';
import { createTrainingRun } from '../../src/adapters/trainer/trainingRun';
import type { Interaction } from '../../src/domain/interaction';
import type { Pack } from '../../src/domain/pack';
import type { BackendName } from '../../src/domain/training';
import { seededRng } from '../../src/engine/random';
import { adamStart, adamStep } from '../../src/engine/ranking/adam';
import { shopperExample } from '../../src/engine/ranking/shopperExamples';
import { deserializeWeights, flattenParameters } from '../../src/engine/ranking/weights';
import { serve } from '../../src/worker/host';
import { modelUrls } from '../../src/worker/modelUrls';
import { shopPackUrl } from './benchPack';
import type { TrainCommands } from './commands';
import { syntheticHistory } from './synthetic';

const absolute = (url: string): string => new URL(url, self.location.href).href;
/** As in worker/trainerWorker.ts. */
const environment = {
  wasmPaths: {
    'tfjs-backend-wasm.wasm': absolute(plainUrl),
    'tfjs-backend-wasm-simd.wasm': absolute(simdUrl),
    'tfjs-backend-wasm-threaded-simd.wasm': absolute(simdUrl),
  },
  allowSoftwareGpu: false,
  clock: Date.now,
};
/** As in adapters/trainer/trainingRun.ts. */
const [batchSize, learningRate, pull, clipNorm] = [4, 6e-4, 1e-2, 1];
const [seed, warmUp] = [5, 3];

interface Opened {
  readonly pack: Pack;
  readonly base: Uint8Array;
  readonly interactions: readonly Interaction[];
  readonly prepared: PreparedRun;
}
let opened: Opened | null = null;
const current = (): Opened => {
  if (!opened) throw new RangeError('open comes first');
  return opened;
};

serve<TrainCommands, Record<never, never>>(
  {
    async open({ acts }) {
      const { pack } = await readPack(packFetcher(shopPackUrl));
      const base = await fetchBase(modelUrls.ranker);
      const interactions = syntheticHistory(pack.items, acts);
      opened = { pack, base, interactions, prepared: prepareRun(interactions, pack, seed) };
      const backends: Partial<Record<BackendName, string>> = {};
      const refused: Partial<Record<BackendName, string>> = {};
      for (const name of backendOrder) {
        try {
          backends[name] = await activateBackend(name, environment);
        } catch (error) {
          dropBackend(name);
          refused[name] = error instanceof Error ? error.message : String(error);
        }
      }
      return { backends: backends as Record<BackendName, string>, refused };
    },
    async steps({ rounds, backends }) {
      const { prepared, base } = current();
      const anchor = flattenParameters(deserializeWeights(base).parameters);
      const states = backends.map(() => ({ values: anchor.slice(), adam: adamStart() }));
      const samples = backends.map((): number[] => []);
      const count = prepared.training.length;
      for (let round = -warmUp; round < rounds; round++) {
        for (let turn = 0; turn < backends.length; turn++) {
          const at = (turn + Math.max(0, round)) % backends.length;
          const state = states[at] as (typeof states)[number];
          await activateBackend(backends[at] as BackendName, environment);
          const startedMs = performance.now();
          const rng = seededRng(seed + 31 * round);
          const moments = Array.from({ length: batchSize }, (_, moment) => {
            const row = ((round + warmUp) * batchSize + moment) % count;
            return prepared.training[row] as PreparedRun['training'][number];
          });
          const batch = moments.map((moment) => shopperExample(prepared.table, prepared.rows, moment, rng));
          const { weight, gradient } = await batchGradient(state.values, batch);
          const mean = gradient.map((value) => value / Math.max(1, weight));
          adamStep(state.values, mean, anchor, state.adam, { learningRate, pull, clipNorm });
          if (round >= 0) samples[at]?.push(performance.now() - startedMs);
        }
      }
      return Object.fromEntries(backends.map((name, at) => [name, samples[at] ?? []]));
    },
    async run({ backend, epochs }) {
      const { pack, base, interactions } = current();
      const steps: number[] = [];
      const tensorsBefore = tensorCount();
      const startedMs = performance.now();
      const { result } = createTrainingRun(
        { interactions, servingWeights: null, checkpoint: null, epochs, seed, backend, allowSoftwareGpu: false, paused: false },
        pack,
        base,
        (name, payload) => {
          if (name === 'step') steps.push((payload as { elapsedMs: number }).elapsedMs);
        },
        { aborted: false },
        environment,
      );
      const { record } = await result;
      const ms = performance.now() - startedMs;
      return { ms, steps, epochs: record.epochs.length, adapter: record.backend.adapter, tensorsBefore, tensorsAfter: tensorCount() };
    },
  },
  self,
);
