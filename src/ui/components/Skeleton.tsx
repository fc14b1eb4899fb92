import type { CSSProperties } from 'react';
import styles from './Skeleton.module.css';

/** A quiet block where something will be. Says nothing to screen readers: the region around it is `aria-busy`. */
export function Skeleton({ width = '100%', height = '1em', ratio }: { width?: string; height?: string; ratio?: string }) {
  const style: CSSProperties = ratio ? { width, aspectRatio: ratio } : { width, height };
  return <span className={styles.skeleton} style={style} aria-hidden="true" />;
}
