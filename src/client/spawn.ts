import type {
  EncoderCommands,
  EncoderEvents,
  EngineCommands,
  EngineEvents,
  ImportCommands,
  ImportEvents,
  TrainerCommands,
  TrainerEvents,
} from '../protocol/commands';
import encoderUrl from '../worker/encoderWorker?worker&url';
import engineUrl from '../worker/engineWorker?worker&url';
import importUrl from '../worker/importWorker?worker&url';
import trainerUrl from '../worker/trainerWorker?worker&url';
import type { WorkerClient } from './contract';
import { createWorkerClient } from './createWorkerClient';
import { createScriptPolicy } from './scriptPolicy';
import type { WorkerLike } from './wire';

/** Longest silence before a worker counts as hung, ms. The trainer's longest synchronous job is a probe or an epoch's verdict. */
const hangMs = { engine: 10_000, encoder: 20_000, trainer: 20_000, importer: 60_000 } as const;

/** URL of the service worker, under the site's base. */
export const serviceWorkerUrl = `${import.meta.env.BASE_URL}serviceWorker.js`;

const trustScript = createScriptPolicy([engineUrl, encoderUrl, trainerUrl, importUrl, serviceWorkerUrl]);

/** For `navigator.serviceWorker.register`, which takes no plain string under Trusted Types. */
export const trustedServiceWorkerUrl = (): URL => trustScript(serviceWorkerUrl);

const spawn =
  (url: string, name: string): (() => WorkerLike) =>
  () =>
    new Worker(trustScript(url), { type: 'module', name });

export const spawnEngine = (): WorkerClient<EngineCommands, EngineEvents> =>
  createWorkerClient(spawn(engineUrl, 'engine'), { hangMs: hangMs.engine });
export const spawnEncoder = (): WorkerClient<EncoderCommands, EncoderEvents> =>
  createWorkerClient(spawn(encoderUrl, 'encoder'), { hangMs: hangMs.encoder });
export const spawnTrainer = (): WorkerClient<TrainerCommands, TrainerEvents> =>
  createWorkerClient(spawn(trainerUrl, 'trainer'), { hangMs: hangMs.trainer });
export const spawnImporter = (): WorkerClient<ImportCommands, ImportEvents> =>
  createWorkerClient(spawn(importUrl, 'importer'), { hangMs: hangMs.importer });
