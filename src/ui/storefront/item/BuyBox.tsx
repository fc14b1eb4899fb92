import { useState } from 'react';
import type { Item } from '../../../domain/item';
import { Banner } from '../../components/Banner';
import { Button, buttonClass } from '../../components/Button';
import { Link } from '../../components/Link';
import { QuantityStepper } from '../../components/QuantityStepper';
import { itemTexts } from '../../i18n/areas/item';
import { useAreaText, useText } from '../../i18n/text';
import { usePriced, useQuantities } from '../../packTraits';
import { paths } from '../../routing/paths';
import { useActions, useShopState } from '../../shopContext';
import { useOverlays } from '../overlays/Overlays';
import styles from './ItemView.module.css';

export function BuyBox({ item }: { item: Item }) {
  const text = useText();
  const itemText = useAreaText(itemTexts);
  const { openWhy } = useOverlays();
  const { setCartQuantity, toggleFavourite, hideItem, unhideItem } = useActions();
  const inCart = useShopState((state) => state.cart.get(item.id) ?? 0);
  const favourite = useShopState((state) => state.favourites.includes(item.id));
  const hidden = useShopState((state) => state.hidden.includes(item.id));
  const priced = usePriced();
  const quantities = useQuantities();
  const [quantity, setQuantity] = useState(1);
  return (
    <div className={styles.buyBox}>
      {priced && (
        <div className={styles.row}>
          {quantities && (
            <QuantityStepper
              quantity={quantity}
              onChange={setQuantity}
              label={itemText.quantity}
              fewer={itemText.fewer}
              more={itemText.another}
            />
          )}
          {(quantities || inCart === 0) && (
            <Button tone="primary" icon="cart" className={styles.add} onClick={() => void setCartQuantity(item.id, inCart + quantity)}>
              {itemText.addToCart}
            </Button>
          )}
        </div>
      )}
      {priced && inCart > 0 && (
        <p className={styles.inCart}>
          <span>{quantities ? itemText.inCart(inCart) : itemText.added}</span>
          <Link href={paths.cart} className={buttonClass('quiet', 'small')}>
            {itemText.toCart}
          </Link>
        </p>
      )}
      <div className={styles.row}>
        <Button
          size="small"
          icon="heart"
          className={favourite ? styles.favourited : undefined}
          aria-pressed={favourite}
          onClick={() => void toggleFavourite(item.id)}
        >
          {favourite ? itemText.favourited : itemText.favourite}
        </Button>
        <Button size="small" icon="question" onClick={() => openWhy(item.id)}>
          {text.item.why}
        </Button>
        {!hidden && (
          <Button size="small" icon="eye-off" onClick={() => void hideItem(item.id)}>
            {itemText.notInterested}
          </Button>
        )}
      </div>
      {hidden && (
        <Banner
          icon="eye-off"
          title={itemText.hidden}
          actions={
            <Button size="small" onClick={() => void unhideItem(item.id)}>
              {text.item.unhide}
            </Button>
          }
        />
      )}
    </div>
  );
}
