import { useId } from 'react';
import styles from './ProfileFile.module.css';

export interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  visible: boolean;
  /** `new-password` where one is made up, `current-password` where one is asked for. */
  autoComplete: 'new-password' | 'current-password';
  error?: string | null;
  /** Id of a description that stands elsewhere. */
  describedBy?: string | undefined;
}

/** Longest passphrase; more adds nothing, and a pasted novel would be derived from for seconds. */
const longest = 1024;

export function PassphraseField({ label, value, onChange, visible, autoComplete, error = null, describedBy }: PassphraseFieldProps) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={visible ? 'text' : 'password'}
        className={styles.input}
        value={value}
        maxLength={longest}
        autoComplete={autoComplete}
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={error !== null}
        aria-describedby={[error === null ? null : errorId, describedBy].filter(Boolean).join(' ') || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {error !== null && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
