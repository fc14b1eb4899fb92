import type { AppErrorShape } from '../domain/appError';
import type { CommandMap, EventMap } from '../protocol/commands';

/** `absent` before the first call and after `stop`; `safe-mode` after a crash loop: calls reject until `leaveSafeMode`. */
export type WorkerHealth = 'absent' | 'running' | 'restarting' | 'safe-mode';

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Reject with `worker-unresponsive` and restart the worker after this many ms; default none (the heartbeat still watches). */
  readonly timeoutMs?: number;
}

/** Typed calls into one worker that is started on need and restarted after a crash. */
export interface WorkerClient<C extends CommandMap, E extends EventMap> {
  /** Rejects with AppError: the handler's, `cancelled`, `worker-crashed`, `worker-unresponsive` or `safe-mode`. */
  call<K extends keyof C & string>(command: K, argument: C[K]['argument'], options?: CallOptions): Promise<C[K]['result']>;
  /** Returns the function that stops listening. */
  on<K extends keyof E & string>(event: K, listener: (payload: E[K]) => void): () => void;
  readonly health: WorkerHealth;
  onHealth(listener: (health: WorkerHealth, error: AppErrorShape | null) => void): () => void;
  /**
   * Called when a fresh worker replaces a crashed one: the owner replays what the worker must know through `replay.call`. Ordinary calls
   * wait until every listener has settled, so a listener must not await one.
   */
  onRestart(listener: (replay: Pick<WorkerClient<C, E>, 'call'>) => Promise<void>): () => void;
  /** Ends the worker and rejects what is pending with `cancelled`; the next call starts it again. */
  stop(): void;
  leaveSafeMode(): void;
}
