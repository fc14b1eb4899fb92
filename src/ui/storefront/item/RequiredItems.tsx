import { useId } from 'react';
import type { Item } from '../../../domain/item';
import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import { ProductPicture } from '../../components/ProductPicture';
import { itemTexts } from '../../i18n/areas/item';
import { useAreaText, useLocalized } from '../../i18n/text';
import { itemHref } from '../../routing/paths';
import { useShopState } from '../../shopContext';
import styles from './RequiredItems.module.css';

/** What should come first, such as the courses that another one builds on. */
export function RequiredItems({ item }: { item: Item }) {
  const text = useAreaText(itemTexts);
  const localized = useLocalized();
  const heading = useId();
  const items = useShopState((state) => state.pack.items);
  const before = item.requires.flatMap((id) => items.get(id) ?? []);
  if (before.length === 0) return null;
  return (
    <section className={styles.required} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {text.requires}
      </h2>
      <ul className={styles.list}>
        {before.map((required) => (
          <li key={required.id}>
            <Link href={itemHref(required.id)} className={styles.link}>
              <ProductPicture item={required} className={styles.picture} />
              <span>{localized(required.title)}</span>
              <Icon name="arrow-right" size={16} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
