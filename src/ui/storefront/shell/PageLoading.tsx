import { useWaited } from '../../components/useWaited';
import { useText } from '../../i18n/text';
import styles from './PageLoading.module.css';

/** Pages come from the cache within a few frames: only slower ones are worth a word. */
const patienceMs = 300;

export function PageLoading() {
  const text = useText();
  const slow = useWaited(patienceMs);
  return (
    <div className={styles.loading} role="status">
      {slow && text.page.loading}
    </div>
  );
}
