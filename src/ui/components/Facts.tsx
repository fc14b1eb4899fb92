import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export interface FactsProps {
  rows: readonly { readonly term: ReactNode; readonly detail: ReactNode; readonly more?: ReactNode }[];
}

/** Terms and what they are, with hairlines between. */
export function Facts({ rows }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {rows.map(({ term, detail, more }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are a fixed list.
        <div key={at} className={styles.row}>
          <dt>{term}</dt>
          <dd>
            <span className={styles.detail}>{detail}</span>
            {more && <span className={styles.more}>{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
