import type { ItemId } from '../../../domain/item';
import { IconButton } from '../../components/IconButton';
import { useText } from '../../i18n/text';
import { useActions, useShopState } from '../../shopContext';

export function FavouriteButton({ itemId, title, className }: { itemId: ItemId; title: string; className?: string | undefined }) {
  const text = useText();
  const { toggleFavourite } = useActions();
  const favourite = useShopState((state) => state.favourites.includes(itemId));
  return (
    <IconButton
      icon="heart"
      filled={favourite}
      label={favourite ? text.item.removeFavourite(title) : text.item.addFavourite(title)}
      className={className}
      data-on={favourite}
      onClick={() => void toggleFavourite(itemId)}
    />
  );
}
