import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { Icon } from '../../components/Icon';
import { IconButton } from '../../components/IconButton';
import { Link } from '../../components/Link';
import { useText } from '../../i18n/text';
import { useHere, usePriced } from '../../packTraits';
import { paths } from '../../routing/paths';
import { useActions, useShopState } from '../../shopContext';
import { HeroText, HeroWishes } from '../home/Hero';
import { LearningIndicator } from '../learning/LearningIndicator';
import { PackSwitch } from '../packs/PackSwitch';
import { Brand } from './Brand';
import styles from './Header.module.css';
import { SearchField } from './SearchField';

/** On the home page the hero stands in the header, around the search field: it is the same field on every page. */
export function Header() {
  const [path] = useLocation();
  const home = path === paths.home;
  return (
    <header className={styles.header} data-home={home}>
      <div className={styles.inner}>
        <div className={styles.start}>
          <Brand />
          <PackSwitch />
        </div>
        {home && <HeroText />}
        <SearchField />
        {home && <HeroWishes />}
        <Tools />
      </div>
    </header>
  );
}

function Tools() {
  const text = useText();
  const priced = usePriced();
  return (
    <nav className={styles.tools} aria-label={text.header.tools}>
      <LearningIndicator />
      <LanguageButton />
      <ThemeButton />
      <FavouritesLink />
      {priced && <CartLink />}
    </nav>
  );
}

function LanguageButton() {
  const text = useText();
  const { setLanguage } = useActions();
  const other = useShopState((state) => (state.language === 'zh' ? 'en' : 'zh'));
  return (
    <button
      type="button"
      className={styles.language}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      aria-label={text.header.switchLanguage}
      title={text.header.switchLanguage}
      onClick={() => setLanguage(other)}
    >
      {text.header.switchLanguageShort}
    </button>
  );
}

const themes = ['system', 'light', 'dark'] as const;
const themeIcons = { system: 'system', light: 'sun', dark: 'moon' } as const;

function ThemeButton() {
  const text = useText();
  const { setTheme } = useActions();
  const theme = useShopState((state) => state.theme);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return <IconButton icon={themeIcons[theme]} label={text.header.theme(theme)} onClick={() => setTheme(next)} />;
}

function FavouritesLink() {
  const text = useText();
  const count = useHere(useShopState((state) => state.favourites)).length;
  return <CountedLink href={paths.favourites} icon="heart" count={count} label={text.header.favourites(count)} />;
}

function CartLink() {
  const text = useText();
  const cart = useShopState((state) => state.cart);
  const here = useHere(useMemo(() => [...cart.keys()], [cart]));
  const count = here.reduce((units, id) => units + (cart.get(id) ?? 0), 0);
  return <CountedLink href={paths.cart} icon="cart" count={count} label={text.header.cart(count)} />;
}

function CountedLink({ href, icon, count, label }: { href: string; icon: 'heart' | 'cart'; count: number; label: string }) {
  return (
    <Link href={href} className={styles.counted} aria-label={label} title={label}>
      <Icon name={icon} size={22} />
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
