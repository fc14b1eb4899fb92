import type { ItemId } from '../../../domain/item';
import { Link } from '../../components/Link';
import { Price } from '../../components/Price';
import { ProductPicture } from '../../components/ProductPicture';
import { listsTexts } from '../../i18n/areas/lists';
import { useAreaText, useLocalized } from '../../i18n/text';
import { itemHref } from '../../routing/paths';
import { useShopState } from '../../shopContext';
import styles from './OrdersPage.module.css';

export function OrderLine({ itemId, quantity }: { itemId: ItemId; quantity: number }) {
  const { orders: words } = useAreaText(listsTexts);
  const localized = useLocalized();
  const item = useShopState((state) => state.pack.items.get(itemId));
  if (!item)
    return (
      <li className={styles.line}>
        <span className={styles.picture} />
        <p>
          {itemId} · {words.gone}
        </p>
      </li>
    );
  return (
    <li className={styles.line}>
      <ProductPicture item={item} className={styles.picture} />
      <Link href={itemHref(itemId)}>{localized(item.title)}</Link>
      <span className={styles.units}>{words.units(quantity)}</span>
      <Price amount={item.price} />
    </li>
  );
}
