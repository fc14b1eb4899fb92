import { Menu, MenuItem, useMenuStore } from '@ariakit/react';
import { useLocation } from 'wouter';
import type { ActRow } from '../activity/activityRows';
import { Icon } from '../components/Icon';
import styles from '../components/Menu.module.css';
import { recordTexts } from '../i18n/areas/record';
import { useAreaText } from '../i18n/text';
import { itemHref } from '../routing/paths';
import type { RecordActions } from './RecordList';

interface RecordMenuProps extends RecordActions {
  row: ActRow;
  anchor: HTMLElement;
  onClose: () => void;
}

export function RecordMenu({ row, anchor, onOnly, onForgetItem, onClose }: RecordMenuProps) {
  const record = useAreaText(recordTexts);
  const [, navigate] = useLocation();
  const menu = useMenuStore({ open: true, setOpen: (open) => !open && onClose(), placement: 'bottom-end' });
  const { itemId } = row;
  if (!itemId) return null;
  return (
    <Menu
      store={menu}
      className={styles.menu}
      gutter={4}
      aria-label={anchor.getAttribute('aria-label') ?? ''}
      getAnchorRect={() => anchor.getBoundingClientRect()}
      finalFocus={anchor}
      overflowPadding={8}
    >
      <MenuItem className={styles.entry} onClick={() => onOnly(itemId)}>
        <Icon name="filter" size={18} />
        {record.showItem}
      </MenuItem>
      <MenuItem className={styles.entry} onClick={() => navigate(itemHref(itemId))}>
        <Icon name="arrow-right" size={18} />
        {record.openItem}
      </MenuItem>
      <MenuItem className={styles.entry} data-danger onClick={() => onForgetItem(itemId)}>
        <Icon name="trash" size={18} />
        {record.forgetItem}
      </MenuItem>
    </Menu>
  );
}
