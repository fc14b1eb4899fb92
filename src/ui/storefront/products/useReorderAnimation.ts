import { type RefObject, useLayoutEffect } from 'react';
import { prefersReducedMotion } from '../../components/prefersReducedMotion';
import { cardMoves, flipOffset } from './reorder';

/** Orders as the shopper saw them last, so that a card also moves when the page was left in between. Kept for this opening of the shop only. */
const seen = new Map<string, readonly string[]>();

const seenLimit = 40;

function remember(name: string, order: readonly string[]): void {
  seen.delete(name);
  seen.set(name, order);
  const [oldest] = seen.keys();
  if (seen.size > seenLimit && oldest !== undefined) seen.delete(oldest);
}

const moveMs = 480;
const easing = 'cubic-bezier(0.22, 0.8, 0.24, 1)';

/**
 * Moves the cards of a list from their old places to the new ones (FLIP).
 * @param settled False while the list is still being loaded: what changes then is no change to the shopper.
 * @param children Direct children of `list` are the cards, in the order of `ids`.
 */
export function useReorderAnimation(name: string, list: RefObject<HTMLElement | null>, ids: readonly string[], settled: boolean): void {
  const key = ids.join(' ');
  useLayoutEffect(() => {
    if (!settled) return;
    const after = key === '' ? [] : key.split(' ');
    const before = seen.get(name);
    remember(name, after);
    const cards = [...(list.current?.children ?? [])].filter((child) => child instanceof HTMLElement);
    if (!before || prefersReducedMotion() || cards.length !== after.length) return;
    const slots = cards.map(({ offsetLeft, offsetTop }) => ({ left: offsetLeft, top: offsetTop }));
    for (const move of cardMoves(before, after)) {
      const offset = flipOffset(move, slots);
      const start = offset ? { transform: `translate(${offset.x}px, ${offset.y}px)` } : { opacity: 0, transform: 'translateY(12px)' };
      cards[move.to]?.animate([start, { opacity: 1, transform: 'none' }], { duration: moveMs, easing });
    }
  }, [name, list, key, settled]);
}
