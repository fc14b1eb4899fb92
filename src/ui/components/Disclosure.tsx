import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { Icon } from './Icon';

/** A line that opens to one more sentence. Native, so it needs no script. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <span>{summary}</span>
        <Icon name="question" size={16} />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
