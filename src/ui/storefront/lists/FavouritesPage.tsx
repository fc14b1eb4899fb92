import { buttonClass } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { Link } from '../../components/Link';
import { listsTexts } from '../../i18n/areas/lists';
import { useAreaText, useText } from '../../i18n/text';
import { useHere } from '../../packTraits';
import { Page } from '../../routing/Page';
import { paths } from '../../routing/paths';
import { useShopState } from '../../shopContext';
import { ProductList } from './ProductList';

export default function FavouritesPage() {
  const text = useText();
  const { favourites: words, lookAround } = useAreaText(listsTexts);
  const favourites = useHere(useShopState((state) => state.favourites));
  const known = useShopState((state) => state.shopperRead);
  if (!known) return <Page title={text.page.favourites}>{null}</Page>;
  return (
    <Page title={text.page.favourites} aside={favourites.length > 0 && <p>{words.count(favourites.length)}</p>}>
      {favourites.length > 0 ? (
        <ProductList name="favourites" ids={favourites} />
      ) : (
        <EmptyState
          icon="heart"
          title={words.empty}
          actions={
            <Link href={paths.home} className={buttonClass('primary')}>
              {lookAround}
            </Link>
          }
        >
          <p>{words.emptyMore}</p>
        </EmptyState>
      )}
    </Page>
  );
}
