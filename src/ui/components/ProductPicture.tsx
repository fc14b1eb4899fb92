import type { Item } from '../../domain/item';
import { useLocalized } from '../i18n/text';
import { useShopState } from '../shopContext';
import { classNames } from './classNames';
import styles from './ProductPicture.module.css';
import { pictureUrl, tileOf } from './pictureUrl';

export interface ProductPictureProps {
  item: Item;
  /** Beside its title a picture is decoration; alone it speaks. */
  decorative?: boolean;
  /** The first pictures of a page are not put off. */
  eager?: boolean;
  className?: string | undefined;
}

export function ProductPicture({ item, decorative = true, eager = false, className }: ProductPictureProps) {
  const localized = useLocalized();
  const categories = useShopState((state) => state.pack.manifest?.categories ?? noCategories);
  const source = useShopState((state) => state.pack.pictures.get(item.id));
  return (
    <span className={classNames(styles.tile, className)} data-tile={tileOf(item.category, Object.keys(categories))}>
      {source ? (
        <img
          src={pictureUrl(source)}
          alt={decorative ? '' : localized(item.title)}
          width={240}
          height={240}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          draggable={false}
          className={styles.image}
        />
      ) : (
        // No picture (yet): the first letter on the same ground, rather than a hole.
        <span className={styles.letter} aria-hidden="true">
          {firstLetter(localized(item.title))}
        </span>
      )}
    </span>
  );
}

const noCategories = {};

const firstLetter = (title: string): string => (/[\p{L}\p{N}]/u.exec(title)?.[0] ?? '').toUpperCase();
