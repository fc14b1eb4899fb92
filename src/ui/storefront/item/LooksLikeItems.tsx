import type { ItemId } from '../../../domain/item';
import { itemTexts } from '../../i18n/areas/item';
import { useAreaText } from '../../i18n/text';
import { useActions } from '../../shopContext';
import { Shelf } from '../home/Shelf';
import { useNeighbours } from './useNeighbours';

const length = 12;

/** By picture alone, whatever it is; nothing in packs whose pictures only decorate. */
export function LooksLikeItems({ itemId }: { itemId: ItemId }) {
  const text = useAreaText(itemTexts);
  const items = useNeighbours(useActions().looksLike, itemId, length);
  if (items.length === 0) return null;
  return <Shelf name={`looks ${itemId}`} list="looks" items={items} method="picture-neighbours" title={text.looksLike} />;
}
