import { useFormat, useLanguage } from '../i18n/text';
import styles from './ConfidenceBadge.module.css';
import { confidenceWords } from './confidenceWords';
import { Meter } from './Meter';

/** A calibrated probability in words, figure and a small bar. */
export function ConfidenceBadge({ probability }: { probability: number }) {
  const format = useFormat();
  const language = useLanguage();
  const words = confidenceWords(probability, language);
  return (
    <span className={styles.badge}>
      <Meter value={probability} tone={probability >= 0.5 ? 'accent' : 'quiet'} width="2rem" />
      <span>
        {words} · <span className={styles.figure}>{format.percent(probability)}</span>
      </span>
    </span>
  );
}
