import { classNames } from './classNames';
import styles from './Meter.module.css';

export interface MeterProps {
  /** Share in [0, 1]; outside it is clipped. */
  value: number;
  tone?: 'accent' | 'quiet';
  width?: string;
}

/** A bar beside a figure that says the same; so it is hidden from screen readers. */
export function Meter({ value, tone = 'accent', width = '3rem' }: MeterProps) {
  const share = Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;
  return (
    <span className={classNames(styles.meter, styles[tone])} style={{ width }} aria-hidden="true">
      <span className={styles.fill} style={{ transform: `scaleX(${share})` }} />
    </span>
  );
}

export interface ProgressProps {
  value: number;
  max: number;
  label: string;
}

/** Progress that is announced. `max` 0: how much there is to do is not known yet. */
export function Progress({ value, max, label }: ProgressProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <span
      className={classNames(styles.progress, max <= 0 && styles.unknown)}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={max > 0 ? Math.round(share * 100) : undefined}
    >
      <span className={styles.fill} style={max > 0 ? { transform: `scaleX(${share})` } : undefined} />
    </span>
  );
}
