import type { ItemId } from '../../../domain/item';
import { buttonClass } from '../../components/Button';
import { Link } from '../../components/Link';
import { itemTexts } from '../../i18n/areas/item';
import { useAreaText, useText } from '../../i18n/text';
import { Page } from '../../routing/Page';
import { useFragment } from '../../routing/useFragment';
import { useShopState } from '../../shopContext';
import { searchHref } from '../search/searchFragment';
import { ItemView } from './ItemView';
import { NearItems } from './NearItems';
import { readItemId } from './readItemId';

export default function ItemPage() {
  const text = useText();
  const asked = readItemId(useFragment());
  const item = useShopState((state) => state.pack.items.get(asked as ItemId));
  const loading = useShopState((state) => state.pack.status === 'loading');
  if (item) return <ItemView key={item.id} item={item} />;
  if (loading)
    return (
      <Page title={text.page.item} heading={text.common.loading}>
        {null}
      </Page>
    );
  return <UnknownItem key={asked} asked={asked} />;
}

function UnknownItem({ asked }: { asked: string }) {
  const text = useText();
  const itemText = useAreaText(itemTexts);
  return (
    <Page title={itemText.unknownTitle(asked)}>
      <p>{itemText.unknownBody}</p>
      <NearItems asked={asked} />
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--s3)', marginTop: 'var(--s5)' }}>
        <Link href={searchHref({ query: asked })} className={buttonClass('primary')}>
          {itemText.findNear}
        </Link>
        <Link href={'/'} className={buttonClass()}>
          {text.common.goHome}
        </Link>
      </p>
    </Page>
  );
}
