import { Link } from '../../components/Link';
import { useText } from '../../i18n/text';
import { searchHref } from '../search/searchFragment';
import styles from './Hero.module.css';
import { HeroShelf } from './HeroShelf';

/** One line that says what this is. It is the home page's heading, so it takes the focus when one comes back here. */
export function HeroText() {
  const text = useText();
  return (
    <>
      <div className={styles.words}>
        <h1 className={styles.title} tabIndex={-1}>
          {text.hero.title.map((phrase) => (
            <span key={phrase} className={styles.phrase}>
              {phrase}
            </span>
          ))}
        </h1>
        <p className={styles.lead}>{text.hero.lead}</p>
      </div>
      <HeroShelf />
    </>
  );
}

export function HeroWishes() {
  const text = useText();
  return (
    <div className={styles.wishes}>
      <p className={styles.try}>{text.hero.tryLabel}</p>
      <ul className={styles.list}>
        {text.hero.wishes.map((wish) => (
          <li key={wish}>
            <Link href={searchHref({ query: wish })} className={styles.wish}>
              {wish}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
