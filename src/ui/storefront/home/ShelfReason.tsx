import type { Reason } from '../../../domain/rankedItem';
import { useFormat, useLocalized, useText } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import styles from './ShelfReason.module.css';

/** Only reasons that differ from card to card; what holds for the whole shelf, its method says. */
export function ShelfReason({ reasons }: { reasons: readonly Reason[] }) {
  const text = useText();
  const format = useFormat();
  const localized = useLocalized();
  const items = useShopState((state) => state.pack.items);
  const told = reasons.find(({ kind }) => kind === 'interests' || kind === 'exploration');
  if (told?.kind === 'exploration') return <p>{text.reason.exploration}</p>;
  if (told?.kind !== 'interests') return null;
  const titles = told.because.flatMap((id) => {
    const item = items.get(id);
    return item ? [text.reason.quoted(localized(item.title))] : [];
  });
  return titles.length === 0 ? null : <p className={styles.clamped}>{text.reason.likeOwn(format.list(titles))}</p>;
}
