import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppErrorShape } from '../../domain/appError';
import type { WatchedVisit } from '../../domain/watchedVisit';
import { useAnnounce } from '../components/LiveRegion';
import { useActions } from '../shopContext';

/** Long enough to see what changed. */
const visitMs = 1200;

export interface WatchedShopper {
  readonly status: 'idle' | 'running' | 'stopped' | 'too-small';
  readonly visit: WatchedVisit | null;
  readonly error: AppErrorShape | null;
  start(): void;
  stop(): void;
}

const wait = () => new Promise<void>((resolve) => setTimeout(resolve, visitMs));

/** @param ended what is said once the last visit was shown. */
export function useWatchedShopper(ended: string): WatchedShopper {
  const { watchShopper } = useActions();
  const announce = useAnnounce();
  const [status, setStatus] = useState<WatchedShopper['status']>('idle');
  const [visit, setVisit] = useState<WatchedVisit | null>(null);
  const [error, setError] = useState<AppErrorShape | null>(null);
  /** Of the shopper that is watched; the next one gets another. Raised too when nobody watches any longer. */
  const watch = useRef(0);
  const stop = useCallback(() => {
    watch.current++;
    setStatus('stopped');
  }, []);
  useEffect(
    () => () => {
      watch.current++;
    },
    [],
  );
  const play = async (mine: number) => {
    for (let shown = 0; ; shown++) {
      const next = await watchShopper(mine, shown === 0);
      if (watch.current !== mine) return;
      if (next === null) {
        setStatus(shown === 0 ? 'too-small' : 'stopped');
        if (shown > 0) announce(ended);
        return;
      }
      if ('code' in next) {
        setError(next);
        setStatus('stopped');
        return;
      }
      setVisit(next);
      await wait();
      if (watch.current !== mine) return;
    }
  };
  const start = () => {
    watch.current++;
    setStatus('running');
    setError(null);
    void play(watch.current);
  };
  return { status, visit, error, start, stop };
}
