import { memo, type ReactNode } from 'react';
import type { ItemId } from '../../../domain/item';
import { IconButton } from '../../components/IconButton';
import { Link } from '../../components/Link';
import { Price } from '../../components/Price';
import { ProductPicture } from '../../components/ProductPicture';
import { Rating } from '../../components/Rating';
import { useLocalized, useText } from '../../i18n/text';
import { itemHref } from '../../routing/paths';
import { useShopState } from '../../shopContext';
import { useOverlays } from '../overlays/Overlays';
import { FavouriteButton } from './FavouriteButton';
import styles from './ProductCard.module.css';

export interface ProductCardProps {
  itemId: ItemId;
  /** Why it is here, below the title. */
  note?: ReactNode;
  eager?: boolean;
  /** Level of the title, one below the list's own heading. */
  level?: 2 | 3;
}

/** One product of a shelf or list. The title's link covers the card; the buttons lie above it. */
export const ProductCard = memo(function ProductCard({ itemId, note, eager = false, level = 3 }: ProductCardProps) {
  const text = useText();
  const localized = useLocalized();
  const { openItemMenu } = useOverlays();
  const item = useShopState((state) => state.pack.items.get(itemId));
  const hidden = useShopState((state) => state.hidden.includes(itemId));
  if (!item) return null;
  const title = localized(item.title);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className={styles.card} data-hidden={hidden}>
      <ProductPicture item={item} eager={eager} className={styles.picture} />
      <div className={styles.body}>
        <Heading className={styles.title}>
          <Link href={itemHref(item.id)} className={styles.link}>
            {title}
          </Link>
        </Heading>
        {item.maker && <p className={styles.maker}>{localized(item.maker)}</p>}
        {hidden ? <p className={styles.note}>{text.item.hidden}</p> : note && <div className={styles.note}>{note}</div>}
        <div className={styles.foot}>
          <div className={styles.figures}>
            <Price amount={item.price} />
            <Rating rating={item.rating} />
            <IconButton
              icon="more"
              label={text.item.more(title)}
              className={styles.more}
              aria-haspopup="menu"
              onClick={(event) => openItemMenu(item.id, event.currentTarget)}
            />
          </div>
        </div>
      </div>
      <FavouriteButton itemId={item.id} title={title} className={styles.favourite} />
    </article>
  );
});
