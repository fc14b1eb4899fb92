import { Link } from '../../components/Link';
import { useText } from '../../i18n/text';
import { paths } from '../../routing/paths';
import styles from './Brand.module.css';

export function Brand() {
  const text = useText();
  return (
    <Link href={paths.home} className={styles.brand} aria-label={text.header.home}>
      <BrandMark />
      <span className={styles.name} aria-hidden="true">
        {text.brand.name}
      </span>
    </Link>
  );
}

/** Three things on a shelf; the one that leans is nearest. The same drawing as the app's icon. */
function BrandMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path className={styles.board} d="M3 26.5h26" />
      <path className={styles.thing} d="M6.5 24.5V9h4.5v15.5z" />
      <path className={styles.thing} d="M13.5 24.5V13H18v11.5z" />
      <path className={styles.near} d="M20.3 24.5L24.3 8.5l4.2 1.1L24.8 24.5z" />
    </svg>
  );
}
