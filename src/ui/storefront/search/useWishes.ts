import { defaultPackName } from '../../../domain/pack';
import { useLocalized, useText } from '../../i18n/text';
import { useShopState } from '../../shopContext';

/** Example searches of the open pack; own rows have none. */
export function useWishes(): readonly string[] {
  const text = useText();
  const localized = useLocalized();
  const manifest = useShopState((state) => state.pack.manifest);
  const isDefault = useShopState(({ packName }) => packName === defaultPackName);
  if (manifest) return (manifest.wishes ?? []).map(localized);
  return isDefault ? text.hero.wishes : [];
}
