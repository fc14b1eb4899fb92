import { Link } from '../../components/Link';
import { useLocalized, useText } from '../../i18n/text';
import { paths } from '../../routing/paths';
import { useShopState } from '../../shopContext';
import styles from './Footer.module.css';

const linked = ['favourites', 'history', 'orders', 'privacy', 'lab'] as const;

export function Footer() {
  const text = useText();
  const localized = useLocalized();
  const notice = useShopState((state) => state.pack.manifest?.notice ?? null);
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <nav aria-label={text.footer.label}>
          <ul className={styles.links}>
            {linked.map((page) => (
              <li key={page}>
                <Link href={paths[page]}>{text.page[page]}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.words}>
          {notice && <p>{localized(notice)}</p>}
          <p>{text.footer.promise}</p>
          <p>{text.footer.demo}</p>
        </div>
      </div>
    </footer>
  );
}
