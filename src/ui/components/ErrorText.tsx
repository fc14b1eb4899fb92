import type { AppErrorShape } from '../../domain/appError';
import { useText } from '../i18n/text';
import styles from './ErrorText.module.css';

/** What happened and what the shopper can do; the developer's words fold away below. */
export function ErrorText({ error, detail = true }: { error: AppErrorShape; detail?: boolean }) {
  const text = useText();
  return (
    <>
      <p>{text.error[error.code]}</p>
      {detail && error.message && (
        <details className={styles.detail}>
          <summary className={styles.summary}>{text.banner.detail}</summary>
          <code className={styles.code}>
            {error.code}: {error.message}
          </code>
        </details>
      )}
    </>
  );
}
