import type { Watched } from './watched';

/**
 * Runs in a page of the shop before its own scripts, and looks on: at messages of its workers, at events and frames. The shop knows nothing
 * of it. Compiled by the driver and put in as an init script, so it must stand alone.
 */
{
  const watched: Watched = { fieldMs: null, answers: [], trainings: [], inputs: [], timings: [], longTasks: [] };
  Object.assign(globalThis, { watched });

  /** Calls back when the next frame has been handed over for display. */
  const afterPaint = (then: (paintedMs: number) => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  };

  const field = new MutationObserver(() => {
    if (!document.querySelector('input[type=search]')) return;
    watched.fieldMs = performance.now();
    field.disconnect();
  });
  field.observe(document, { childList: true, subtree: true });

  const answered = (command: string | undefined, message: { type: 'result' | 'error'; result?: unknown }): void => {
    const atMs = performance.now();
    if (command === 'train') {
      const run = watched.trainings.findLast(({ endMs }) => endMs === null);
      if (run) Object.assign(run, { endMs: atMs, ended: message.type });
    }
    if (command !== 'search' || message.type !== 'result') return;
    const answer: Watched['answers'][number] = { phase: String((message.result as { phase?: unknown }).phase), atMs, paintedMs: null };
    watched.answers.push(answer);
    afterPaint((paintedMs) => {
      answer.paintedMs = paintedMs;
    });
  };
  const NativeWorker = globalThis.Worker;
  globalThis.Worker = class extends NativeWorker {
    readonly #commands = new Map<number, string>();
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        if (data?.type !== 'result' && data?.type !== 'error') return;
        answered(this.#commands.get(data.id), data);
        this.#commands.delete(data.id);
      });
    }
    override postMessage(message: { type?: string; id?: number; command?: string }, options?: unknown): void {
      if (message.type === 'request' && message.id !== undefined && message.command) {
        this.#commands.set(message.id, message.command);
        if (message.command === 'train') watched.trainings.push({ startMs: performance.now(), endMs: null, ended: null });
      }
      super.postMessage(message, options as StructuredSerializeOptions);
    }
  };

  for (const type of ['pointerdown', 'click', 'keydown', 'input']) {
    addEventListener(type, ({ timeStamp: startMs }) => afterPaint((paintedMs) => watched.inputs.push({ type, startMs, paintedMs })), {
      capture: true,
      passive: true,
    });
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      const { interactionId = 0, startTime: startMs, duration: durationMs } = entry;
      if (interactionId > 0) watched.timings.push({ interactionId, startMs, durationMs });
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { startTime: startMs, duration: durationMs } of list.getEntries()) watched.longTasks.push({ startMs, durationMs });
  }).observe({ type: 'longtask' });
}
