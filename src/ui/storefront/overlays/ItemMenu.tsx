import { Menu, MenuItem, useMenuStore } from '@ariakit/react';
import { useEffect } from 'react';
import type { ItemId } from '../../../domain/item';
import { Icon } from '../../components/Icon';
import styles from '../../components/Menu.module.css';
import { useLocalized, useText } from '../../i18n/text';
import { usePriced } from '../../packTraits';
import { useActions, useShopState } from '../../shopContext';
import { useOverlays } from './Overlays';

export interface ItemMenuProps {
  itemId: ItemId;
  anchor: HTMLElement;
  onClose: () => void;
}

export default function ItemMenu({ itemId, anchor, onClose }: ItemMenuProps) {
  const text = useText();
  const localized = useLocalized();
  const { hideItem, unhideItem, setCartQuantity } = useActions();
  const { openWhy } = useOverlays();
  const item = useShopState((state) => state.pack.items.get(itemId));
  const hidden = useShopState((state) => state.hidden.includes(itemId));
  const priced = usePriced();
  const inCart = useShopState((state) => state.cart.get(itemId) ?? 0);
  const menu = useMenuStore({ open: true, setOpen: (open) => !open && onClose(), placement: 'bottom-end' });
  // As ariakit's own menu button does, which this menu has not: the first entry is ready for enter.
  useEffect(() => {
    menu.setInitialFocus('first');
    menu.setAutoFocusOnShow(true);
  }, [menu]);
  useEffect(() => {
    anchor.setAttribute('aria-expanded', 'true');
    return () => anchor.removeAttribute('aria-expanded');
  }, [anchor]);

  const hide = () => {
    // The card goes away: the focus goes to the next one, not to the top of the page.
    const neighbour = nextCard(anchor);
    void hideItem(itemId).then(() => {
      if (document.activeElement === document.body) neighbour?.querySelector<HTMLElement>('a[href]')?.focus();
    });
  };
  return (
    <Menu
      store={menu}
      aria-label={text.item.more(item ? localized(item.title) : itemId)}
      className={styles.menu}
      gutter={4}
      overflowPadding={8}
      getAnchorRect={() => anchor.getBoundingClientRect()}
      finalFocus={anchor}
    >
      <MenuItem className={styles.entry} onClick={() => openWhy(itemId, anchor)}>
        <Icon name="question" />
        {text.item.why}
      </MenuItem>
      {priced && inCart === 0 && (
        <MenuItem className={styles.entry} onClick={() => void setCartQuantity(itemId, 1)}>
          <Icon name="cart" />
          {text.item.addToCart}
        </MenuItem>
      )}
      <MenuItem className={styles.entry} onClick={() => (hidden ? void unhideItem(itemId) : hide())}>
        <Icon name={hidden ? 'undo' : 'eye-off'} />
        {hidden ? text.item.unhide : text.item.notInterested}
      </MenuItem>
    </Menu>
  );
}

function nextCard(anchor: HTMLElement): Element | null {
  const place = anchor.closest('li');
  return place?.nextElementSibling ?? place?.previousElementSibling ?? null;
}
