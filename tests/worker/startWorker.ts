import type { WorkerClient } from '../../src/client/contract';
import { createWorkerClient } from '../../src/client/createWorkerClient';
import type { CommandMap, EventMap } from '../../src/protocol/commands';
import { type Handlers, serve } from '../../src/worker/host';
import { FakeWorker } from '../client/fakeWorker';

/** A client whose worker runs these handlers: arguments, results and events are cloned or moved on their way, as between threads. */
export function startWorker<C extends CommandMap, E extends EventMap>(handlers: Handlers<C, E>): WorkerClient<C, E> {
  return createWorkerClient<C, E>(
    () => {
      const worker = new FakeWorker();
      serve(handlers, worker.scope);
      return worker;
    },
    { hangMs: 60_000 },
  );
}

/** What a test decides about a download: it fails, waits or comes. */
export class FakeDownload<Result> {
  asked = 0;
  error: unknown = null;
  #gate: Promise<void> = Promise.resolve();

  constructor(public result: () => Result) {}

  hold(): () => void {
    let release = () => {};
    this.#gate = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  }

  async get(signal?: AbortSignal): Promise<Result> {
    this.asked++;
    await this.#gate;
    signal?.throwIfAborted();
    if (this.error) throw this.error;
    return this.result();
  }
}
