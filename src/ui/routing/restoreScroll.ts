/** How long a page may take to grow to the height it had, ms. */
const patienceMs = 1500;

/** Scrolls to where the shopper was as soon as the page is that high again; gives way to the shopper's own scrolling. Returns a stop. */
export function restoreScroll(target: number): () => void {
  if (target <= 0) {
    scrollTo(0, 0);
    return () => {};
  }
  const giveUpAt = performance.now() + patienceMs;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const event of gestures) removeEventListener(event, stop);
  };
  const attempt = () => {
    scrollTo(0, target);
    const reached = Math.abs(scrollY - target) < 2;
    if (reached || performance.now() > giveUpAt) stop();
    else frame = requestAnimationFrame(attempt);
  };
  for (const event of gestures) addEventListener(event, stop, { passive: true });
  frame = requestAnimationFrame(attempt);
  return stop;
}

const gestures = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
