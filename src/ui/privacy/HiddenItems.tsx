import type { ItemId } from '../../domain/item';
import { Button } from '../components/Button';
import { classNames } from '../components/classNames';
import { Link } from '../components/Link';
import { useAnnounce } from '../components/LiveRegion';
import { ProductPicture } from '../components/ProductPicture';
import { activityTexts } from '../i18n/areas/activity';
import { privacyTexts } from '../i18n/areas/privacy';
import { useAreaText, useLocalized } from '../i18n/text';
import { itemHref } from '../routing/paths';
import { useActions, useShopState } from '../shopContext';
import styles from './Record.module.css';

export function HiddenItems() {
  const { hidden: words } = useAreaText(privacyTexts);
  const activity = useAreaText(activityTexts);
  const localized = useLocalized();
  const announce = useAnnounce();
  const { unhideItem } = useActions();
  const hidden = useShopState((state) => state.hidden);
  const items = useShopState((state) => state.pack.items);
  const unhide = (itemId: ItemId, title: string, button: HTMLElement) => {
    const row = button.closest('li');
    const neighbour = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button');
    void unhideItem(itemId).then(() => {
      announce(words.unhidden(title));
      // The row goes away with the focus in it.
      (neighbour ?? document.getElementById('hidden-title'))?.focus();
    });
  };
  if (hidden.length === 0) return <p className={styles.none}>{words.none}</p>;
  return (
    <ul className={classNames(styles.rows, styles.hidden)}>
      {hidden.map((itemId) => {
        const item = items.get(itemId);
        const title = item ? localized(item.title) : activity.goneItem(itemId);
        return (
          <li key={itemId} className={styles.row}>
            {item ? <ProductPicture item={item} className={styles.picture} /> : <span className={styles.picture} />}
            <p className={styles.words}>{item ? <Link href={itemHref(itemId)}>{title}</Link> : title}</p>
            <Button size="small" aria-label={words.unhideOf(title)} onClick={(event) => unhide(itemId, title, event.currentTarget)}>
              {words.unhide}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
