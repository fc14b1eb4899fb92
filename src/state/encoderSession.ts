import { AppError } from '../domain/appError';
import type { ShopContext } from './context';

/** The encoder worker's life: loaded on the first need, asleep after three idle minutes, back on need. */
export interface EncoderSession {
  /** Throws AppError; failures other than `cancelled` are in the state already. */
  encode(text: string, signal: AbortSignal): Promise<Float32Array>;
  /** A failed load may be tried again; false when it failed again. */
  retry(): Promise<boolean>;
  stop(): void;
}

/** ONNX Runtime gives memory back only when its worker ends. */
export const encoderIdleMs = 180_000;

export function createEncoderSession(context: ShopContext): EncoderSession {
  const { dependencies, get, patch } = context;
  const { encoder } = dependencies;
  let loading: Promise<void> | null = null;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let inUse = 0;

  const fail = (thrown: unknown): AppError => {
    const error = AppError.wrap(thrown);
    if (error.code !== 'cancelled') patch('encoder', { status: 'failed', error: error.toShape() });
    return error;
  };
  const load = (): Promise<void> => {
    loading ??= (async () => {
      patch('encoder', { status: 'loading', error: null });
      try {
        await encoder.call('load', { baseUrl: dependencies.encoderBaseUrl });
        patch('encoder', { status: 'ready', error: null });
      } catch (thrown) {
        // A failed load must be retryable.
        loading = null;
        throw fail(thrown);
      }
    })();
    return loading;
  };
  const stop = (status: 'asleep' | 'absent') => {
    clearTimeout(idleTimer);
    loading = null;
    encoder.stop();
    patch('encoder', { status, error: null });
  };
  const whileUsed = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    inUse++;
    clearTimeout(idleTimer);
    try {
      return await work();
    } finally {
      inUse--;
      if (inUse === 0 && get().encoder.status === 'ready') idleTimer = setTimeout(() => stop('asleep'), encoderIdleMs);
    }
  };
  encoder.on('progress', (progress) => patch('encoder', progress));
  encoder.onRestart(async () => {
    // The fresh worker holds no model; the next query loads it again.
    loading = null;
    if (get().encoder.status === 'ready' || get().encoder.status === 'loading') patch('encoder', { status: 'absent' });
  });
  encoder.onHealth((health, error) => {
    if (health !== 'safe-mode') return;
    loading = null;
    patch('encoder', { status: 'failed', error });
  });
  return {
    encode: (text, signal) =>
      whileUsed(async () => {
        // Not tried again by itself: the page says why, and offers a retry.
        if (get().encoder.status === 'failed') throw new AppError('cancelled', 'the encoder failed and waits for a retry');
        await load();
        if (signal.aborted) throw new AppError('cancelled', 'a newer query took over');
        try {
          return await encoder.call('encode', { text }, { signal });
        } catch (thrown) {
          const error = AppError.wrap(thrown);
          throw error.lostWorker ? error : fail(error);
        }
      }),
    async retry() {
      if (encoder.health === 'safe-mode') encoder.leaveSafeMode();
      loading = null;
      try {
        await whileUsed(load);
        return true;
      } catch {
        return false;
      }
    },
    stop: () => stop('absent'),
  };
}
