import { Menu, MenuItem, MenuItemRadio, MenuSeparator, useMenuStore } from '@ariakit/react';
import { type RefObject, useEffect } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { PackSummary } from '../../../domain/pack';
import { Icon } from '../../components/Icon';
import { importingTexts } from '../../i18n/areas/importing';
import { useAreaText, useFormat, useLanguage, useLocalized, useText } from '../../i18n/text';
import { wordsOf } from '../../i18n/words';
import { paths } from '../../routing/paths';
import { useShop, useShopState } from '../../shopContext';
import styles from './PackMenu.module.css';
import { useOpenPack } from './useOpenPack';

export interface PackMenuProps {
  anchor: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}

export default function PackMenu({ anchor, onClose }: PackMenuProps) {
  const text = useText();
  const openPack = useOpenPack();
  const [, navigate] = useLocation();
  const packs = useShopState((state) => state.packs);
  const packName = useShopState((state) => state.packName);
  // Imports that wait to be gone on with, or are under way: their page has the rest.
  const catalogues = useStore(useShop().imports.store, (state) => state.catalogues);
  const importing = useStore(useShop().imports.store, (state) => state.status === 'encoding');
  const unfinished = catalogues.filter(({ status }) => status === 'encoding');
  const importingText = useAreaText(importingTexts);
  const format = useFormat();
  const menu = useMenuStore({ open: true, setOpen: (open) => !open && onClose(), placement: 'bottom-start', values: { pack: packName } });
  // As ariakit's own menu button does, which this menu has not: the first entry is ready for enter.
  useEffect(() => {
    menu.setInitialFocus('first');
    menu.setAutoFocusOnShow(true);
  }, [menu]);
  return (
    <Menu
      store={menu}
      aria-label={text.packs.choice}
      className={styles.menu}
      gutter={4}
      overflowPadding={8}
      getAnchorRect={() => anchor.current?.getBoundingClientRect() ?? null}
      finalFocus={anchor}
      // The button itself closes it; a click there must not close and open again.
      hideOnInteractOutside={(event) => !anchor.current?.contains(event.target as Node)}
    >
      {packs.map((pack) => (
        <MenuItemRadio
          key={pack.name}
          name="pack"
          value={pack.name}
          className={styles.entry}
          hideOnClick
          onClick={() => pack.name !== packName && void openPack(pack)}
        >
          <Entry pack={pack} />
        </MenuItemRadio>
      ))}
      <MenuSeparator className={styles.separator} />
      {unfinished.map(({ id, title, encodedRows, rowCount }) => (
        <MenuItem key={id} className={styles.entry} onClick={() => navigate(paths.import)}>
          <Icon name={importing ? 'refresh' : 'pause'} size={18} />
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            <span className={styles.count}>
              {importing
                ? importingText.encoding.underWay
                : importingText.own.unfinished(format.number(encodedRows), format.number(rowCount))}
            </span>
          </span>
        </MenuItem>
      ))}
      <MenuItem className={styles.entry} onClick={() => navigate(paths.import)}>
        <Icon name="upload" size={18} />
        {text.packs.bringYourOwn}
      </MenuItem>
    </Menu>
  );
}

function Entry({ pack }: { pack: PackSummary }) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const localized = useLocalized();
  const words = wordsOf(pack.words, null, language);
  const count = format.number(pack.itemCount);
  const unit = pack.itemCount === 1 ? words.item : words.items;
  return (
    <>
      <span className={styles.check}>
        <Icon name="check" size={18} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{localized(pack.title)}</span>
        <span className={styles.count}>
          {language === 'zh' ? `${count} ${words.measure}${unit}` : `${count} ${unit}`}
          {pack.own && ` · ${text.packs.own}`}
        </span>
      </span>
    </>
  );
}
