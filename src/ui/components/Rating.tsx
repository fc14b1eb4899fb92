import type { Rating as ItemRating } from '../../domain/item';
import { useFormat, useText } from '../i18n/text';
import styles from './Rating.module.css';

/** One star and the figure: five drawn stars say less and take more room. */
export function Rating({ rating, withCount = true }: { rating: ItemRating | null; withCount?: boolean }) {
  const format = useFormat();
  const text = useText();
  if (!rating) return null;
  const mean = format.number(rating.mean, 1);
  const count = format.number(rating.count);
  return (
    <span className={styles.rating}>
      <span aria-hidden="true" className={styles.figures}>
        <svg viewBox="0 0 16 16" width="13" height="13" className={styles.star} focusable="false" aria-hidden="true">
          <path d="M8 1.3l2 4.3 4.7.6-3.5 3.2.9 4.7L8 11.8l-4.1 2.3.9-4.7L1.3 6.2 6 5.6z" />
        </svg>
        {mean}
        {withCount && (
          <span className={styles.count} data-rating-count>
            ({count})
          </span>
        )}
      </span>
      <span className="visually-hidden">{text.item.rating(mean, count)}</span>
    </span>
  );
}
