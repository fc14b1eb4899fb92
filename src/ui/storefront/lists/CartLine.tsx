import type { ItemId } from '../../../domain/item';
import { IconButton } from '../../components/IconButton';
import { Link } from '../../components/Link';
import { Price } from '../../components/Price';
import { ProductPicture } from '../../components/ProductPicture';
import { QuantityStepper } from '../../components/QuantityStepper';
import { itemTexts } from '../../i18n/areas/item';
import { listsTexts } from '../../i18n/areas/lists';
import { useAreaText, useFormat, useLocalized } from '../../i18n/text';
import { useQuantities } from '../../packTraits';
import { itemHref } from '../../routing/paths';
import { useActions, useShopState } from '../../shopContext';
import styles from './CartPage.module.css';

export function CartLine({ itemId, quantity }: { itemId: ItemId; quantity: number }) {
  const { cart: words } = useAreaText(listsTexts);
  const itemText = useAreaText(itemTexts);
  const format = useFormat();
  const localized = useLocalized();
  const { setCartQuantity } = useActions();
  const quantities = useQuantities();
  const item = useShopState((state) => state.pack.items.get(itemId));
  const title = item ? localized(item.title) : itemId;
  return (
    <li className={styles.line}>
      {item ? <ProductPicture item={item} className={styles.picture} /> : <span className={styles.picture} />}
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link href={itemHref(itemId)}>{title}</Link>
        </h2>
        {item?.maker && <p className={styles.note}>{localized(item.maker)}</p>}
        {item?.price != null && quantity > 1 && <p className={styles.note}>{words.each(format.price(item.price))}</p>}
      </div>
      <div className={styles.controls}>
        {quantities && (
          <QuantityStepper
            quantity={quantity}
            onChange={(next) => void setCartQuantity(itemId, next)}
            label={words.quantityOf(title)}
            fewer={`${itemText.fewer}: ${title}`}
            more={`${itemText.another}: ${title}`}
          />
        )}
        <span className={styles.sum}>
          <Price amount={item?.price == null ? null : (Math.round(item.price * 100) * quantity) / 100} />
        </span>
        <IconButton icon="trash" label={words.remove(title)} onClick={() => void setCartQuantity(itemId, 0)} />
      </div>
    </li>
  );
}
