import { type RefObject, useEffect } from 'react';
import type { ItemId } from '../../../domain/item';
import { useActions, useShopState } from '../../shopContext';

/** Half of a card, for long enough to have been looked at. */
const visibleShare = 0.5;
const momentMs = 700;
/** Cards seen together are told together. */
const batchMs = 120;

/**
 * Tells which cards were really seen, once the shopper has agreed to it. Direct children of `list` are the cards, in the order of `ids`.
 * A changed order is looked at afresh; what counts twice is sorted out by the state.
 */
export function useImpressions(name: string, list: RefObject<HTMLElement | null>, ids: readonly ItemId[]): void {
  const { recordImpressions } = useActions();
  const recording = useShopState(({ consent, personalised, giftMode }) => consent === 'granted' && personalised && !giftMode);
  const key = ids.join(' ');
  useEffect(() => {
    if (!recording || key === '') return;
    const order = key.split(' ') as ItemId[];
    const timers = new Map<Element, ReturnType<typeof setTimeout>>();
    let batch: { itemId: ItemId; position: number }[] = [];
    let flushTimer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      recordImpressions(name, batch);
      batch = [];
      flushTimer = undefined;
    };
    const note = (card: Element, at: number) => {
      timers.delete(card);
      observer.unobserve(card);
      const itemId = order[at];
      if (itemId === undefined || document.visibilityState !== 'visible') return;
      batch.push({ itemId, position: at + 1 });
      flushTimer ??= setTimeout(flush, batchMs);
    };
    const cards = [...(list.current?.children ?? [])];
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          clearTimeout(timers.get(target));
          if (isIntersecting)
            timers.set(
              target,
              setTimeout(() => note(target, cards.indexOf(target)), momentMs),
            );
        }
      },
      { threshold: visibleShare },
    );
    for (const card of cards) observer.observe(card);
    return () => {
      observer.disconnect();
      for (const timer of timers.values()) clearTimeout(timer);
      if (flushTimer !== undefined) {
        clearTimeout(flushTimer);
        flush();
      }
    };
  }, [name, list, key, recording, recordImpressions]);
}
