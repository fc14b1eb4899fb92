import { Link } from '../../components/Link';
import { useText } from '../../i18n/text';
import { usePriced } from '../../packTraits';
import { paths } from '../../routing/paths';
import styles from './Footer.module.css';

const linked = ['favourites', 'history', 'orders', 'import', 'privacy', 'lab'] as const;

export function Footer() {
  const text = useText();
  const priced = usePriced();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <nav aria-label={text.footer.label}>
          <ul className={styles.links}>
            {linked
              .filter((page) => priced || page !== 'orders')
              .map((page) => (
                <li key={page}>
                  <Link href={paths[page]}>{text.page[page]}</Link>
                </li>
              ))}
          </ul>
        </nav>
        <div className={styles.words}>
          <p>{text.footer.promise}</p>
          <p>{text.footer.demo}</p>
        </div>
      </div>
    </footer>
  );
}
