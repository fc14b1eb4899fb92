/** How long a page may take to grow to the height it had, ms: after a reload the catalogue has to be read first. */
const patienceMs = 6000;

export interface ScrollRestoration {
  /** Still on the way: positions in between are none the shopper chose. */
  active(): boolean;
  stop(): void;
}

/** Scrolls to where the shopper was as soon as the page is that high again; gives way to the shopper's own scrolling. */
export function restoreScroll(target: number): ScrollRestoration {
  const giveUpAt = performance.now() + patienceMs;
  let frame: number | null = null;
  const stop = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    for (const event of gestures) removeEventListener(event, stop);
  };
  const attempt = () => {
    scrollTo(0, target);
    const reached = Math.abs(scrollY - target) < 2;
    if (reached || performance.now() > giveUpAt) stop();
    else frame = requestAnimationFrame(attempt);
  };
  if (target <= 0) scrollTo(0, 0);
  else {
    for (const event of gestures) addEventListener(event, stop, { passive: true });
    frame = requestAnimationFrame(attempt);
  }
  return { active: () => frame !== null, stop };
}

const gestures = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
