import type { ItemId } from '../../../domain/item';
import { itemTexts } from '../../i18n/areas/item';
import { useAreaText } from '../../i18n/text';
import { useActions } from '../../shopContext';
import { Shelf } from '../home/Shelf';
import { useNeighbours } from './useNeighbours';

const length = 12;

export function SimilarItems({ itemId }: { itemId: ItemId }) {
  const text = useAreaText(itemTexts);
  const items = useNeighbours(useActions().similarTo, itemId, length);
  if (items.length === 0) return null;
  return <Shelf name={`similar ${itemId}`} list="similar" items={items} method="vector-neighbours" title={text.similar} />;
}
