import { listsTexts } from '../../i18n/areas/lists';
import { useAreaText, useText } from '../../i18n/text';
import { useHere } from '../../packTraits';
import { Page } from '../../routing/Page';
import { useShopState } from '../../shopContext';
import { EmptyList } from './EmptyList';
import { ProductList } from './ProductList';

export default function FavouritesPage() {
  const text = useText();
  const { favourites: words } = useAreaText(listsTexts);
  const favourites = useHere(useShopState((state) => state.favourites));
  const known = useShopState((state) => state.shopperRead);
  if (!known) return <Page title={text.page.favourites}>{null}</Page>;
  return (
    <Page title={text.page.favourites} aside={favourites.length > 0 && <p>{words.count(favourites.length)}</p>}>
      {favourites.length > 0 ? <ProductList name="favourites" ids={favourites} /> : <EmptyList icon="heart" words={words} />}
    </Page>
  );
}
