import { AppError } from '../../domain/appError';
import type { CancelSignal } from '../../engine/ports';

/** Decides before every batch whether a run may go on. */
export interface RunGate {
  pause(): void;
  resume(): void;
  /** Lets one batch through while paused. */
  step(): void;
  /** Resolves when the next batch may run; throws AppError `cancelled`. */
  nextStep(): Promise<void>;
  /** Gives waiting messages a turn. */
  yieldNow(): Promise<void>;
}

/** How often a paused run looks at its signal, which is only a flag here. */
const pollMs = 50;

export function createRunGate(startPaused: boolean, signal: CancelSignal): RunGate {
  let paused = startPaused;
  let allowance = 0;
  let wake: (() => void) | null = null;
  const woken = () => {
    wake?.();
    wake = null;
  };
  const yieldNow = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  return {
    pause() {
      paused = true;
      allowance = 0;
    },
    resume() {
      paused = false;
      woken();
    },
    step() {
      allowance++;
      woken();
    },
    async nextStep() {
      await yieldNow();
      while (paused && allowance === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pollMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      if (signal.aborted) throw new AppError('cancelled', 'training was stopped');
      if (paused) allowance--;
    },
    yieldNow,
  };
}
