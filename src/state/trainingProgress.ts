import type { ShopContext } from './context';

export interface TrainingProgress {
  /** A run starts: the last one's figures go. */
  begin(): void;
  /** A run is over, however it ended. */
  end(): void;
  /** Resolves when the trainer runs (it has chosen a backend), or when the run is over. */
  started(): Promise<void>;
}

/** Steps come faster than anybody reads, and every change of the state is drawn. */
const stepIntervalMs = 100;

/** The trainer's events, as the state shows them. */
export function listenToTrainer({ dependencies, get, patch }: ShopContext, onCheckpoint: (bytes: Uint8Array) => void): TrainingProgress {
  const { trainer, stopwatch } = dependencies;
  let shownMs = Number.NEGATIVE_INFINITY;
  let markStarted = () => {};
  let started = Promise.resolve();
  const expectStart = () => {
    started = new Promise((resolve) => {
      markStarted = resolve;
    });
  };
  expectStart();
  trainer.on('backend', (backend) => {
    patch('training', { backend });
    markStarted();
  });
  trainer.on('fallback', (fallback) => {
    const { backend } = get().training;
    // The next report lists it too; until then nobody should think that the old backend still runs.
    if (backend) patch('training', { backend: { ...backend, fallbacks: [...backend.fallbacks, fallback] } });
  });
  trainer.on('step', ({ epoch, step, steps, loss }) => {
    const nowMs = stopwatch();
    if (nowMs - shownMs < stepIntervalMs && step < steps && get().training.status !== 'paused') return;
    shownMs = nowMs;
    patch('training', { step: { epoch, step, steps, loss } });
  });
  trainer.on('epoch', (report) =>
    patch('training', { epochs: [...get().training.epochs.filter(({ epoch }) => epoch !== report.epoch), report] }),
  );
  trainer.on('checkpoint', ({ bytes }) => onCheckpoint(bytes));
  return {
    begin: () => patch('training', { step: null, epochs: [] }),
    end() {
      markStarted();
      expectStart();
    },
    started: () => started,
  };
}
