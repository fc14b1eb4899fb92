import type { ShopContext } from './context';
import type { ShopActions } from './contract';
import { viewedFirst } from './history';
import type { Impressions } from './impressions';
import type { Recorder } from './recorder';

/** Shorter stays are noise: a mis-click, a pre-rendered page. */
const shortestDwellMs = 1000;
/** Longer ones are a forgotten tab. */
const longestDwellMs = 30 * 60_000;

/** Looking around: views, dwell and submitted queries. */
export interface Behaviour extends Pick<ShopActions, 'openItem' | 'recordDwell'> {
  /** @param unanswered nothing fitted it with confidence. */
  recordQuery(query: string, unanswered: boolean): Promise<void>;
}

export function createBehaviour(context: ShopContext, recorder: Recorder, impressions: Impressions): Behaviour {
  const { dependencies, store } = context;
  return {
    async openItem(itemId) {
      const startedMs = dependencies.stopwatch();
      const view = { kind: 'view', itemId, ...impressions.provenance(itemId), ...recorder.stamp() } as const;
      const recorded = await recorder.record(view);
      // Shown in this session even when nothing may be written down.
      store.setState((state) => ({ recentlyViewed: viewedFirst(state.recentlyViewed, itemId) }));
      if (recorded) await recorder.respond([recorded], startedMs);
    },
    recordDwell(itemId, dwellMs) {
      if (!(dwellMs >= shortestDwellMs)) return;
      const rounded = Math.round(Math.min(dwellMs, longestDwellMs));
      // The page is being left: nobody waits for this, and the engine has counted the view already.
      void recorder.record({ kind: 'view', itemId, dwellMs: rounded, ...recorder.stamp() }).catch(() => {});
    },
    async recordQuery(query, unanswered) {
      await recorder.record({ kind: 'search', query, ...(unanswered ? { unanswered } : {}), ...recorder.stamp() });
    },
  };
}
