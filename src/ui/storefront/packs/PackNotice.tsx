import { Icon } from '../../components/Icon';
import { useLocalized, useText } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import styles from './PackNotice.module.css';

/** What a pack wants said wherever it is, such as that it is no medical advice. Cannot be dismissed. */
export function PackNotice() {
  const text = useText();
  const localized = useLocalized();
  const notice = useShopState((state) => state.pack.manifest?.notice ?? null);
  if (!notice) return null;
  return (
    <aside className={styles.notice} aria-label={text.packs.notice}>
      <div className={styles.inner}>
        <Icon name="info" size={18} />
        <p>{localized(notice)}</p>
      </div>
    </aside>
  );
}
