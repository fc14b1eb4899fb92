import type { Rating as ItemRating } from '../../domain/item';
import { useFormat, useText, useWords } from '../i18n/text';
import styles from './Rating.module.css';

const star = 'M8 1.3l2 4.3 4.7.6-3.5 3.2.9 4.7L8 11.8l-4.1 2.3.9-4.7L1.3 6.2 6 5.6z';
const heart =
  'M8 13.6C4.2 10.9 2.3 8.8 2.3 6.3A3 3 0 0 1 5.3 3.2c1.1 0 2.1.6 2.7 1.6a3.1 3.1 0 0 1 2.7-1.6 3 3 0 0 1 3 3.1c0 2.5-1.9 4.6-5.7 7.3z';

/** One star and the figure: five drawn stars say less and take more room. Where ratings only count likes, a heart and the number. */
export function Rating({ rating, withCount = true }: { rating: ItemRating | null; withCount?: boolean }) {
  const format = useFormat();
  const text = useText();
  const likes = useWords().likes;
  if (!rating) return null;
  const mean = format.number(rating.mean, 1);
  const count = format.number(rating.count);
  return (
    <span className={styles.rating}>
      <span aria-hidden="true" className={styles.figures}>
        <svg viewBox="0 0 16 16" width="13" height="13" className={styles.star} focusable="false" aria-hidden="true">
          <path d={likes ? heart : star} />
        </svg>
        {likes ? count : mean}
        {withCount && !likes && (
          <span className={styles.count} data-rating-count>
            ({count})
          </span>
        )}
      </span>
      <span className="visually-hidden">{text.item.rating(mean, count)}</span>
    </span>
  );
}
