import { AppError, type AppErrorShape } from '../domain/appError';
import type { CommandMap, EventMap, RequestMessage, ResponseMessage } from '../protocol/commands';
import type { CallOptions, WorkerClient, WorkerHealth } from './contract';
import { createHeartbeat, globalTimers, type Timers } from './heartbeat';
import { crashMessage, readResponse, type WorkerLike } from './wire';

export interface WorkerClientOptions {
  /** Ping this often while calls are pending; default 1000 ms. */
  readonly heartbeatMs?: number;
  /** A worker silent for this long is hung; longer than its longest synchronous job. */
  readonly hangMs: number;
  /** This many crashes … default 3. */
  readonly crashLimit?: number;
  /** … within this time lead to safe mode; default 60,000 ms. */
  readonly crashWindowMs?: number;
  /** Milliseconds of a clock that never jumps back; default `performance.now`. */
  readonly clock?: () => number;
  readonly timers?: Timers;
}

interface Pending {
  readonly command: string;
  readonly argument: unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: AppError) => void;
  /** Removes the abort listener and the time limit. */
  readonly release: () => void;
}

/**
 * @param spawn Starts the worker; may throw.
 * @throws nothing; every failure reaches the calls that it concerns.
 */
export function createWorkerClient<C extends CommandMap, E extends EventMap>(
  spawn: () => WorkerLike,
  options: WorkerClientOptions,
): WorkerClient<C, E> {
  return new SupervisedWorker<C, E>(spawn, options);
}

/**
 * ```
 * absent ── call ──▶ running ── crash, hang ──▶ restarting ── replayed ──▶ running
 *    ▲                  │                           │
 *    └───── stop ───────┴─── crashes in a row ──────┴──▶ safe-mode ── leaveSafeMode ──▶ restarting
 * ```
 */
class SupervisedWorker<C extends CommandMap, E extends EventMap> implements WorkerClient<C, E> {
  readonly #spawn: () => WorkerLike;
  readonly #crashLimit: number;
  readonly #crashWindowMs: number;
  readonly #clock: () => number;
  readonly #timers: Timers;
  readonly #heartbeat;
  readonly #pending = new Map<number, Pending>();
  /** Ordinary calls made during a replay, in order; they have not reached a worker yet. */
  readonly #held = new Map<number, Pending>();
  readonly #eventListeners = new Map<string, Set<(payload: unknown) => void>>();
  readonly #healthListeners = new Set<(health: WorkerHealth, error: AppErrorShape | null) => void>();
  readonly #restartListeners = new Set<(replay: Pick<WorkerClient<C, E>, 'call'>) => Promise<void>>();
  #worker: WorkerLike | null = null;
  #health: WorkerHealth = 'absent';
  #lastId = 0;
  #crashTimes: number[] = [];

  constructor(spawn: () => WorkerLike, options: WorkerClientOptions) {
    this.#spawn = spawn;
    this.#crashLimit = options.crashLimit ?? 3;
    this.#crashWindowMs = options.crashWindowMs ?? 60_000;
    this.#clock = options.clock ?? (() => performance.now());
    this.#timers = options.timers ?? globalTimers;
    this.#heartbeat = createHeartbeat({
      heartbeatMs: options.heartbeatMs ?? 1000,
      hangMs: options.hangMs,
      timers: this.#timers,
      ping: () => this.#worker?.postMessage({ type: 'ping', id: 0 }),
      onHang: () => this.#crashed(new AppError('worker-unresponsive', `The worker has not answered for ${options.hangMs} ms.`)),
    });
  }

  get health(): WorkerHealth {
    return this.#health;
  }

  call<K extends keyof C & string>(command: K, argument: C[K]['argument'], options: CallOptions = {}): Promise<C[K]['result']> {
    return this.#call(command, argument, options, false);
  }

  on<K extends keyof E & string>(event: K, listener: (payload: E[K]) => void): () => void {
    const listeners = this.#eventListeners.get(event) ?? new Set();
    this.#eventListeners.set(event, listeners);
    // The wire is untyped; the worker's `emit` is typed by the same map.
    const untyped = listener as (payload: unknown) => void;
    listeners.add(untyped);
    return () => listeners.delete(untyped);
  }

  onHealth(listener: (health: WorkerHealth, error: AppErrorShape | null) => void): () => void {
    this.#healthListeners.add(listener);
    return () => this.#healthListeners.delete(listener);
  }

  onRestart(listener: (replay: Pick<WorkerClient<C, E>, 'call'>) => Promise<void>): () => void {
    this.#restartListeners.add(listener);
    return () => this.#restartListeners.delete(listener);
  }

  stop(): void {
    this.#endWorker();
    if (this.#health !== 'safe-mode') this.#setHealth('absent', null);
    this.#rejectAll([this.#pending, this.#held], new AppError('cancelled', 'The worker was stopped.'));
  }

  leaveSafeMode(): void {
    if (this.#health !== 'safe-mode') return;
    this.#crashTimes = [];
    this.#setHealth('restarting', null);
    this.#restart();
  }

  #call(command: string, argument: unknown, { signal, timeoutMs }: CallOptions, replay: boolean): Promise<C[string]['result']> {
    if (this.#health === 'safe-mode') return Promise.reject(safeModeError());
    if (signal?.aborted) return Promise.reject(new AppError('cancelled', `${command} was cancelled.`));
    this.#lastId++;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const onAbort = (): void => this.#cancel(id, command);
      const limit = timeoutMs === undefined ? null : this.#timers.set(() => this.#timedOut(id, command, timeoutMs), timeoutMs);
      signal?.addEventListener('abort', onAbort, { once: true });
      const release = (): void => {
        signal?.removeEventListener('abort', onAbort);
        if (limit !== null) this.#timers.clear(limit);
      };
      const call: Pending = { command, argument, resolve, reject, release };
      if (this.#health === 'restarting' && !replay) this.#held.set(id, call);
      else this.#send(id, call);
    });
  }

  #send(id: number, call: Pending): void {
    this.#pending.set(id, call);
    if (!this.#worker && !this.#start()) return;
    try {
      // Arguments are copied, not transferred: their owner replays them after a crash.
      this.#post({ type: 'request', id, command: call.command, argument: call.argument });
    } catch (error) {
      // An argument that cannot be cloned is the caller's mistake, not the worker's.
      this.#settle(id, (failed) => failed.reject(AppError.wrap(error)));
      return;
    }
    this.#heartbeat.start();
  }

  #post(message: RequestMessage): void {
    this.#worker?.postMessage(message);
  }

  /** @returns Whether a worker runs; if not, the pending calls have been rejected. */
  #start(): boolean {
    let worker: WorkerLike;
    try {
      worker = this.#spawn();
    } catch (error) {
      this.#crashed(new AppError('worker-crashed', `The worker could not be started: ${AppError.wrap(error).message}`));
      return false;
    }
    this.#worker = worker;
    // A terminated worker's last messages may still arrive; they belong to calls that were rejected.
    const whileCurrent = (handle: (event: Event) => void) => (event: Event) => {
      if (this.#worker === worker) handle(event);
    };
    const onCrash = whileCurrent((event) => this.#crashed(new AppError('worker-crashed', crashMessage(event))));
    worker.addEventListener('error', onCrash);
    worker.addEventListener('messageerror', onCrash);
    worker.addEventListener(
      'message',
      whileCurrent((event) => this.#receive(readResponse(event))),
    );
    if (this.#health === 'absent') this.#setHealth('running', null);
    return true;
  }

  #receive(message: ResponseMessage | null): void {
    this.#heartbeat.heard();
    if (message?.type === 'result') this.#settle(message.id, (call) => call.resolve(message.result));
    else if (message?.type === 'error') this.#settle(message.id, (call) => call.reject(AppError.from(message.error)));
    else if (message?.type === 'event') {
      for (const listener of this.#eventListeners.get(message.event) ?? []) listener(message.payload);
    }
  }

  #settle(id: number, finish: (call: Pending) => void): void {
    const calls = this.#pending.has(id) ? this.#pending : this.#held;
    const call = calls.get(id);
    if (!call) return;
    calls.delete(id);
    call.release();
    if (this.#pending.size === 0) this.#heartbeat.stop();
    finish(call);
  }

  #cancel(id: number, command: string): void {
    if (this.#pending.has(id)) this.#post({ type: 'cancel', id });
    this.#settle(id, (call) => call.reject(new AppError('cancelled', `${command} was cancelled.`)));
  }

  #timedOut(id: number, command: string, timeoutMs: number): void {
    const error = new AppError('worker-unresponsive', `${command} took longer than ${timeoutMs} ms.`);
    // A call that still waits for a replay says nothing about the worker.
    if (this.#held.has(id)) this.#settle(id, (call) => call.reject(error));
    else this.#crashed(error);
  }

  #crashed(error: AppError): void {
    this.#endWorker();
    const now = this.#clock();
    this.#crashTimes = [...this.#crashTimes.filter((time) => now - time < this.#crashWindowMs), now];
    if (this.#crashTimes.length >= this.#crashLimit) {
      this.#setHealth('safe-mode', error.toShape());
      this.#rejectAll([this.#pending], error);
      this.#rejectAll([this.#held], safeModeError());
      return;
    }
    this.#rejectAll([this.#pending], error);
    this.#setHealth('restarting', error.toShape());
    // A health listener may have stopped the client.
    if (this.#health === 'restarting') this.#restart();
  }

  #restart(): void {
    if (!this.#start()) return;
    const worker = this.#worker;
    const call: WorkerClient<C, E>['call'] = (command, argument, options = {}) => {
      if (this.#worker === worker) return this.#call(command, argument, options, true);
      return Promise.reject(new AppError('worker-crashed', 'The worker that this replay was for is gone.'));
    };
    const settled = [...this.#restartListeners].map((listener) => listener({ call }).then(() => null, AppError.wrap));
    void Promise.all(settled).then((failures) => {
      // Crashed again or stopped meanwhile: a later replay, or nobody, answers for the calls that wait.
      if (this.#worker !== worker) return;
      this.#setHealth('running', failures.find((failure) => failure !== null)?.toShape() ?? null);
      for (const [id, call] of [...this.#held]) {
        this.#held.delete(id);
        this.#send(id, call);
      }
    });
  }

  #endWorker(): void {
    this.#heartbeat.stop();
    this.#worker?.terminate();
    this.#worker = null;
  }

  #rejectAll(calls: readonly Map<number, Pending>[], error: AppError): void {
    const rejected = calls.flatMap((map) => [...map.values()]);
    for (const map of calls) map.clear();
    for (const call of rejected) {
      call.release();
      call.reject(error);
    }
  }

  #setHealth(health: WorkerHealth, error: AppErrorShape | null): void {
    if (health === this.#health && error === null) return;
    this.#health = health;
    for (const listener of this.#healthListeners) listener(health, error);
  }
}

const safeModeError = (): AppError =>
  new AppError('safe-mode', 'The worker failed repeatedly and stays off until it is started again by hand.');
