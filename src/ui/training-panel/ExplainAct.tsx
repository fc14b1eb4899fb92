import type { ItemId } from '../../domain/item';
import { actKinds } from '../activity/activityRows';
import { ProductPicture } from '../components/ProductPicture';
import { activityTexts } from '../i18n/areas/activity';
import { useAreaText, useLocalized } from '../i18n/text';
import { useShopState } from '../shopContext';
import styles from './Explain.module.css';

/** One act in words, with its item's picture. */
export function ExplainAct({ kind, itemId }: { kind: string; itemId: ItemId | null }) {
  const activity = useAreaText(activityTexts);
  const localized = useLocalized();
  const item = useShopState((state) => (itemId ? state.pack.items.get(itemId) : undefined));
  const known = actKinds.find((one) => one === kind);
  const subject = item ? localized(item.title) : (itemId ?? '?');
  return (
    <span className={styles.act}>
      {item && <ProductPicture item={item} className={styles.actPicture} />}
      <span>{known ? activity.act[known](subject) : subject}</span>
    </span>
  );
}
