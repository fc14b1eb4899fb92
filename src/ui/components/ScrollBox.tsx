import type { ReactNode } from 'react';
import styles from './ScrollBox.module.css';

export interface ScrollBoxProps {
  /** What is in it: keyboards reach the box to scroll it, so it needs a name. */
  label: string;
  /** Scrolls downwards too, from this height on. */
  maxHeight?: string;
  children: ReactNode;
}

/** Wide content scrolls in its own box, never the page. */
export function ScrollBox({ label, maxHeight, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard could not scroll the box.
    <section className={styles.box} aria-label={label} tabIndex={0} style={maxHeight ? { maxHeight } : undefined}>
      {children}
    </section>
  );
}
