import type { ItemId } from '../../../domain/item';

export default function WhyDialog(_: { itemId: ItemId; anchor?: HTMLElement; onClose: () => void }) {
  return null;
}
