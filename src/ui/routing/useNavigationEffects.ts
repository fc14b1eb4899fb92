import { useEffect } from 'react';
import { requestPageFocus } from './pageFocus';
import { restoreScroll } from './restoreScroll';

/** Scrolling is over when it has rested this long, ms; browsers limit how often history may be written. */
const restMs = 150;

/**
 * What a browser does by itself between documents, done for pages inside one: a new page starts at the top with the focus on its heading,
 * back and forward return to the place on the page. The place is kept in the history entry itself, so it outlives a reload and is
 * gone with the tab.
 */
export function useNavigationEffects(): void {
  useEffect(() => {
    history.scrollRestoration = 'manual';
    let place = placeNow();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let restoration = restoreScroll(savedScroll());

    const save = () => {
      clearTimeout(timer);
      if (restoration.active()) return;
      timer = setTimeout(() => history.replaceState({ ...readState(), scroll: Math.round(scrollY) }, ''), restMs);
    };
    const leave = (): boolean => {
      clearTimeout(timer);
      restoration.stop();
      const before = place;
      place = placeNow();
      return before !== place;
    };
    const pushed = () => {
      if (!leave()) return;
      requestPageFocus();
      scrollTo(0, 0);
    };
    const replaced = () => {
      place = placeNow();
    };
    const popped = () => {
      if (leave()) requestPageFocus();
      restoration = restoreScroll(savedScroll());
    };
    addEventListener('scroll', save, { passive: true });
    addEventListener('pushState', pushed);
    addEventListener('replaceState', replaced);
    addEventListener('popstate', popped);
    return () => {
      clearTimeout(timer);
      restoration.stop();
      removeEventListener('scroll', save);
      removeEventListener('pushState', pushed);
      removeEventListener('replaceState', replaced);
      removeEventListener('popstate', popped);
    };
  }, []);
}

/** On the item page the fragment is the page; elsewhere it is a state of the page, such as a filter. */
const placeNow = (): string => (location.pathname.endsWith('/item') ? location.pathname + location.hash : location.pathname);

function readState(): Record<string, unknown> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}

function savedScroll(): number {
  const { scroll } = readState();
  return typeof scroll === 'number' ? scroll : 0;
}
