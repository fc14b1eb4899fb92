import { listsTexts } from '../../i18n/areas/lists';
import { useAreaText, useText } from '../../i18n/text';
import { useHere } from '../../packTraits';
import { Page } from '../../routing/Page';
import { useShopState } from '../../shopContext';
import { EmptyList } from './EmptyList';
import { ProductList } from './ProductList';

export default function HistoryPage() {
  const text = useText();
  const { history: words } = useAreaText(listsTexts);
  const viewed = useHere(useShopState((state) => state.recentlyViewed));
  const kept = useShopState((state) => state.consent === 'granted' && state.personalised);
  const known = useShopState((state) => state.shopperRead);
  if (!known) return <Page title={text.page.history}>{null}</Page>;
  return (
    <Page title={text.page.history}>
      {viewed.length > 0 ? (
        <>
          <p style={{ marginBottom: 'var(--s5)', color: 'var(--ink-soft)' }}>{kept ? words.kept : words.notKept}</p>
          <ProductList name="history" ids={viewed} />
        </>
      ) : (
        <EmptyList icon="history" words={words} />
      )}
    </Page>
  );
}
