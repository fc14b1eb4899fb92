import { useText } from '../../i18n/text';
import { Page } from '../../routing/Page';

export default function FavouritesPage() {
  const text = useText();
  return <Page title={text.page.favourites}>{null}</Page>;
}
