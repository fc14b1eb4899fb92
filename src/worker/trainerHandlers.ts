import type { packFetcher } from '../adapters/catalogue/fetchPack';
import { readPack } from '../adapters/catalogue/readPack';
import type { fetchBase } from '../adapters/ranker/fetchBase';
import { createTrainingRun, probe, type TrainingRun } from '../adapters/trainer/trainingRun';
import { AppError } from '../domain/appError';
import type { Pack } from '../domain/pack';
import type { Clock } from '../engine/ports';
import type { TrainArgument, TrainerCommands, TrainerEvents } from '../protocol/commands';
import type { HandlerContext, Handlers } from './host';

export interface TrainerSources {
  readonly packReader: typeof packFetcher;
  readonly rankerBaseUrl: string;
  readonly fetchBase: typeof fetchBase;
  readonly clock: Clock;
  /** tfjs' wasm files: name → same-origin URL. */
  readonly wasmPaths: Readonly<Record<string, string>> | null;
}

export function trainerHandlers(sources: TrainerSources): Handlers<TrainerCommands, TrainerEvents> {
  const { wasmPaths, clock } = sources;
  let run: TrainingRun | null = null;
  /** From the first byte that a run loads to its last batch. */
  let active: { readonly signal: AbortSignal; readonly ended: Promise<unknown> } | null = null;
  let pack: { readonly baseUrl: string; readonly pack: Pack } | null = null;
  const packAt = async (baseUrl: string, signal: AbortSignal): Promise<Pack> => {
    if (pack?.baseUrl !== baseUrl) pack = { baseUrl, pack: (await readPack(sources.packReader(baseUrl, signal))).pack };
    return pack.pack;
  };
  const running = (): TrainingRun => {
    if (!run) throw new AppError('cancelled', 'no training run is under way');
    return run;
  };
  const train = async ({ packBaseUrl, ...argument }: TrainArgument, { signal, emit }: HandlerContext<TrainerEvents>) => {
    const [catalogue, base] = await Promise.all([packAt(packBaseUrl, signal), sources.fetchBase(sources.rankerBaseUrl, signal)]);
    const environment = { wasmPaths, allowSoftwareGpu: argument.allowSoftwareGpu, clock };
    run = createTrainingRun(argument, catalogue, base, emit, signal, environment);
    return run.result;
  };
  return {
    probe: ({ allowSoftwareGpu }) => probe({ wasmPaths, allowSoftwareGpu }),
    async train(argument, context) {
      // A cancelled run still ends its batch; who comes after it waits for that.
      if (active?.signal.aborted) await active.ended.catch(() => {});
      if (active) throw new AppError('training-elsewhere', 'a training run is under way');
      const ended = train(argument, context);
      active = { signal: context.signal, ended };
      try {
        return await ended;
      } finally {
        active = null;
        run = null;
      }
    },
    pause() {
      running().pause();
      return null;
    },
    resume() {
      running().resume();
      return null;
    },
    step() {
      running().step();
      return null;
    },
  };
}
