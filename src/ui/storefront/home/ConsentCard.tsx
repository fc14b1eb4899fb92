import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import { useText } from '../../i18n/text';
import { paths } from '../../routing/paths';
import { useActions, useShopState } from '../../shopContext';
import styles from './ConsentCard.module.css';

/** Asked once, in the page rather than over it. Both answers look alike, both are kept, and neither is asked for again. */
export function ConsentCard() {
  const text = useText();
  const { grantConsent, refuseConsent } = useActions();
  const asked = useShopState((state) => state.consent === 'unasked' && state.shopperRead);
  if (!asked) return null;
  return (
    <section className={styles.card} aria-labelledby="consent-title">
      <div className={styles.words}>
        <h2 id="consent-title" className={styles.title}>
          {text.consent.title}
        </h2>
        <ul className={styles.points}>
          <li>
            <Icon name="learn" />
            <p>{text.consent.what}</p>
          </li>
          <li>
            <Icon name="device" />
            <p>{text.consent.where}</p>
          </li>
          <li>
            <Icon name="undo" />
            <p>{text.consent.control}</p>
          </li>
        </ul>
      </div>
      <div className={styles.answers}>
        <Button wide onClick={() => void grantConsent()}>
          {text.consent.yes}
        </Button>
        <Button wide onClick={() => void refuseConsent()}>
          {text.consent.no}
        </Button>
        <Link href={paths.privacy} className={styles.more}>
          {text.consent.more}
        </Link>
      </div>
    </section>
  );
}
