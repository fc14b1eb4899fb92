import { useFormat, useText } from '../i18n/text';
import { usePriced } from '../packTraits';
import styles from './Price.module.css';

export function Price({ amount, size = 'normal' }: { amount: number | null; size?: 'normal' | 'large' }) {
  const format = useFormat();
  const text = useText();
  const priced = usePriced();
  if (!priced) return null;
  if (amount === null) return <span className={styles.none}>{text.item.noPrice}</span>;
  return <span className={size === 'large' ? styles.large : styles.price}>{format.price(amount)}</span>;
}
