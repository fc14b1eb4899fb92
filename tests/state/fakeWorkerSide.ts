import type { WorkerClient } from '../../src/client/contract';
import { createWorkerClient } from '../../src/client/createWorkerClient';
import type { AppError } from '../../src/domain/appError';
import type { CommandMap, EventMap } from '../../src/protocol/commands';
import { type Handlers, serve } from '../../src/worker/host';
import { FakeWorker } from '../client/fakeWorker';

/**
 * The far side of a real worker client: typed handlers behind messages that are cloned. Tests look at what it was asked, let commands
 * fail or wait, send events and crash it; a fresh worker starts with fresh handlers, as a real one does.
 */
export class FakeWorkerSide<C extends CommandMap, E extends EventMap> {
  readonly client: WorkerClient<C, E>;
  readonly workers: FakeWorker[] = [];
  readonly received: { readonly command: keyof C & string; readonly argument: unknown }[] = [];
  readonly #failures = new Map<string, AppError[]>();
  readonly #gates = new Map<string, Promise<void>>();

  constructor(create: () => Handlers<C, E>) {
    this.client = createWorkerClient<C, E>(
      () => {
        const worker = new FakeWorker();
        serve(this.#watched(create()), worker.scope);
        this.workers.push(worker);
        return worker;
      },
      { hangMs: 20_000 },
    );
  }

  argumentsOf<K extends keyof C & string>(command: K): C[K]['argument'][] {
    return this.received.filter((request) => request.command === command).map(({ argument }) => argument as C[K]['argument']);
  }

  count(command: keyof C & string): number {
    return this.argumentsOf(command).length;
  }

  /** The next call of that command fails; called twice, the next two do. */
  failNext(command: keyof C & string, error: AppError): void {
    this.#failures.set(command, [...(this.#failures.get(command) ?? []), error]);
  }

  /** Calls of that command wait until the returned function is called. */
  hold(command: keyof C & string): () => void {
    let release = () => {};
    this.#gates.set(
      command,
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    return () => {
      this.#gates.delete(command);
      release();
    };
  }

  emit<K extends keyof E & string>(event: K, payload: E[K]): void {
    this.workers.at(-1)?.answer({ type: 'event', event, payload });
  }

  crash(): void {
    this.workers.at(-1)?.fail('boom');
  }

  #watched(handlers: Handlers<C, E>): Handlers<C, E> {
    const watch = <K extends keyof C & string>(command: K): Handlers<C, E>[K] => {
      return async (argument, context) => {
        this.received.push({ command, argument });
        const failure = this.#failures.get(command)?.shift();
        await this.#gates.get(command);
        if (failure) throw failure;
        return handlers[command](argument, context);
      };
    };
    const commands = Object.keys(handlers) as (keyof C & string)[];
    return Object.fromEntries(commands.map((command) => [command, watch(command)])) as unknown as Handlers<C, E>;
  }
}
