import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { classNames } from '../components/classNames';
import { useText } from '../i18n/text';
import styles from './Page.module.css';
import { takePendingFocus } from './pageFocus';

export interface PageProps {
  /** Document title, and the heading unless `heading` says otherwise. */
  title: string;
  /** What stands in the page's h1; null where the page draws its own. */
  heading?: ReactNode;
  /** Beside the heading. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

/** Frame of every page: document title, one h1, and the focus on it when the page was come to by a link. */
export function Page({ title, heading = title, aside, children, className }: PageProps) {
  const text = useText();
  useEffect(() => {
    document.title = text.page.title(title);
  }, [text, title]);
  useLayoutEffect(() => {
    // The home page's heading stands in the header.
    if (takePendingFocus()) document.querySelector('h1')?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={classNames(styles.page, className)}>
      {heading !== null && (
        <div className={styles.head}>
          <h1 tabIndex={-1}>{heading}</h1>
          {aside}
        </div>
      )}
      {children}
    </div>
  );
}
