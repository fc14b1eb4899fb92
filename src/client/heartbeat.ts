/** Timers as the client needs them; handles are opaque. */
export interface Timers {
  set(run: () => void, delayMs: number): unknown;
  clear(handle: unknown): void;
}

export const globalTimers: Timers = {
  set: (run, delayMs) => setTimeout(run, delayMs),
  clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

export interface Heartbeat {
  /** Starts beating; no effect while it beats. */
  start(): void;
  stop(): void;
  /** Anything heard from the worker proves that it lives. */
  heard(): void;
}

/**
 * Pings a worker and reports it once it has been silent for `hangMs`. Silence is counted in beats, not by a clock: a page that was
 * suspended or throttled, and therefore read no answers either, counts that time as one beat.
 */
export function createHeartbeat(options: {
  readonly heartbeatMs: number;
  readonly hangMs: number;
  readonly timers: Timers;
  readonly ping: () => void;
  readonly onHang: () => void;
}): Heartbeat {
  const { heartbeatMs, hangMs, timers } = options;
  let handle: unknown = null;
  let silentMs = 0;
  const beat = (): void => {
    handle = null;
    silentMs += heartbeatMs;
    if (silentMs >= hangMs) {
      options.onHang();
      return;
    }
    options.ping();
    handle = timers.set(beat, heartbeatMs);
  };
  return {
    start() {
      if (handle !== null) return;
      silentMs = 0;
      handle = timers.set(beat, heartbeatMs);
    },
    stop() {
      if (handle !== null) timers.clear(handle);
      handle = null;
    },
    heard() {
      // The next beat is due in less than a whole `heartbeatMs`.
      silentMs = -heartbeatMs;
    },
  };
}
