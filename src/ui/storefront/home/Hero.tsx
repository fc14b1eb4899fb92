import { defaultPackName } from '../../../domain/pack';
import { Link } from '../../components/Link';
import { useLocalized, useText } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import { searchHref } from '../search/searchFragment';
import { useWishes } from '../search/useWishes';
import styles from './Hero.module.css';
import { HeroShelf } from './HeroShelf';

/** One line that says what this is. It is the home page's heading, so it takes the focus when one comes back here. */
export function HeroText() {
  const text = useText();
  const tagline = useTagline();
  return (
    <>
      <div className={styles.words}>
        <h1 className={styles.title} tabIndex={-1}>
          {tagline.map((phrase) => (
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

/** In phrases that are better not broken. A pack that has no line of its own, such as own rows, is called by its title. */
function useTagline(): readonly string[] {
  const text = useText();
  const localized = useLocalized();
  const manifest = useShopState((state) => state.pack.manifest);
  const summary = useShopState(({ packs, packName }) => packs.find(({ name }) => name === packName));
  const isDefault = useShopState(({ packName }) => packName === defaultPackName);
  if (manifest) return phrases(localized(manifest.tagline ?? manifest.title));
  return isDefault || !summary ? text.hero.title : [localized(summary.title)];
}

const phrases = (line: string): string[] => line.split(/(?<=，|, )/u);

export function HeroWishes() {
  const text = useText();
  const wishes = useWishes();
  if (wishes.length === 0) return null;
  return (
    <div className={styles.wishes}>
      <p className={styles.try}>{text.hero.tryLabel}</p>
      <ul className={styles.list}>
        {wishes.map((wish) => (
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
