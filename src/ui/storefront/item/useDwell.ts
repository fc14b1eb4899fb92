import { useEffect } from 'react';
import type { ItemId } from '../../../domain/item';
import { useActions, useShopState } from '../../shopContext';

/** Counts the opening of a product at once, and tells how long it was really in view whenever that ends: left, covered or closed. */
export function useDwell(itemId: ItemId): void {
  const { openItem, recordDwell } = useActions();
  // Before that nobody knows whether anything may be noted.
  const ready = useShopState((state) => state.pack.status === 'ready' && state.shopperRead);
  useEffect(() => {
    if (!ready) return;
    void openItem(itemId);
    let visibleSinceMs = document.visibilityState === 'visible' ? performance.now() : null;
    const end = () => {
      if (visibleSinceMs !== null) recordDwell(itemId, performance.now() - visibleSinceMs);
      visibleSinceMs = null;
    };
    const change = () => {
      if (document.visibilityState === 'hidden') end();
      else visibleSinceMs ??= performance.now();
    };
    document.addEventListener('visibilitychange', change);
    addEventListener('pagehide', end);
    return () => {
      document.removeEventListener('visibilitychange', change);
      removeEventListener('pagehide', end);
      end();
    };
  }, [itemId, ready, openItem, recordDwell]);
}
