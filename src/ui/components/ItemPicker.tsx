import { Combobox, ComboboxItem, ComboboxLabel, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Item, ItemId } from '../../domain/item';
import { useLocalized } from '../i18n/text';
import styles from './ItemPicker.module.css';
import { matchItems } from './matchItems';
import { ProductPicture } from './ProductPicture';

/** More is not a choice but a list; a longer word finds the rest. */
const shown = 20;

export interface ItemPickerProps {
  label: string;
  placeholder: string;
  /** Said when nothing matches. */
  none: string;
  items: Iterable<Item>;
  onPick: (itemId: ItemId) => void;
}

/** Finds one item by words of its title in either language, its maker or its id. Import it from lazily loaded code only. */
export function ItemPicker({ label, placeholder, none, items, onPick }: ItemPickerProps) {
  const localized = useLocalized();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const matches = useMemo(() => matchItems(items, wanted, shown), [items, wanted]);
  const pick = (item: Item) => {
    setTyped('');
    onPick(item.id);
  };
  return (
    <ComboboxProvider value={typed} setValue={setTyped} setSelectedValue={() => {}} resetValueOnHide>
      <div className={styles.picker}>
        <ComboboxLabel className={styles.label}>{label}</ComboboxLabel>
        <Combobox placeholder={placeholder} maxLength={200} autoComplete="list" autoSelect className={styles.input} spellCheck={false} />
        <ComboboxPopover gutter={4} sameWidth className={styles.popover} aria-label={label} unmountOnHide>
          {matches.map((item) => (
            <ComboboxItem
              key={item.id}
              value={item.id}
              setValueOnClick={false}
              hideOnClick
              focusOnHover
              className={styles.option}
              onClick={() => pick(item)}
            >
              <ProductPicture item={item} className={styles.picture} />
              <span className={styles.words}>
                <span className={styles.title}>{localized(item.title)}</span>
                <span className={styles.id}>{item.id}</span>
              </span>
            </ComboboxItem>
          ))}
          {matches.length === 0 && <p className={styles.none}>{none}</p>}
        </ComboboxPopover>
      </div>
    </ComboboxProvider>
  );
}
