import type { ItemId } from '../../../domain/item';

export default function ItemMenu(_: { itemId: ItemId; anchor?: HTMLElement; onClose: () => void }) {
  return null;
}
