import { lazy, Suspense, useRef, useState } from 'react';
import { Icon } from '../../components/Icon';
import { useLocalized, useText } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import styles from './PackSwitch.module.css';
import { shortTitle } from './packTitle';

const PackMenu = lazy(() => import('./PackMenu'));

/** In the header: which pack is open. Opens to the choice of all. */
export function PackSwitch() {
  const text = useText();
  const localized = useLocalized();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const title = useShopState(
    ({ pack, packs, packName }) => pack.manifest?.title ?? packs.find(({ name }) => name === packName)?.title ?? null,
  );
  const full = title ? localized(title) : '';
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        data-known={title !== null}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={text.packs.current(full)}
        title={text.packs.current(full)}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.title}>{shortTitle(full, text.brand.name)}</span>
        <Icon name="chevron-down" size={16} />
      </button>
      {open && (
        <Suspense>
          <PackMenu anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
