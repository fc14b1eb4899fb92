import { useFormat, useText } from '../i18n/text';
import styles from './Price.module.css';

export function Price({ amount, size = 'normal' }: { amount: number | null; size?: 'normal' | 'large' }) {
  const format = useFormat();
  const text = useText();
  if (amount === null) return <span className={styles.none}>{text.item.noPrice}</span>;
  return <span className={size === 'large' ? styles.large : styles.price}>{format.price(amount)}</span>;
}
