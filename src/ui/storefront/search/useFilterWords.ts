import { searchTexts } from '../../i18n/areas/search';
import { tintTexts } from '../../i18n/areas/tints';
import { useAreaText, useFormat, useLanguage } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import { useTintName } from './useTintName';

export interface FilterWords {
  price(min: number | null, max: number | null): string;
  category(joined: string): string;
  facet(key: string, value: string): string;
  tint(tint: string): string;
  /** Without the facet's name. */
  value(key: string, value: string): string;
}

/** Filters as a shopper says them. What an address names but the catalogue does not know keeps its key. */
export function useFilterWords(): FilterWords {
  const search = useAreaText(searchTexts);
  const tints = useAreaText(tintTexts);
  const tintName = useTintName();
  const format = useFormat();
  const language = useLanguage();
  const manifest = useShopState((state) => state.pack.manifest);
  const facetOf = (key: string) => manifest?.facets.find((definition) => definition.key === key);
  const titleOf = (key: string, value: string) =>
    facetOf(key)?.values.find((candidate) => candidate.key === value)?.title[language] ?? value;
  return {
    price(min, max) {
      if (min === null) return search.priceTo(format.price(max ?? 0));
      return max === null ? search.priceFrom(format.price(min)) : search.priceBetween(format.price(min), format.price(max));
    },
    category: (joined) => manifest?.categories[joined]?.[language] ?? joined,
    facet: (key, value) => search.chip(facetOf(key)?.title[language] ?? key, titleOf(key, value)),
    tint: (tint) => tints.chip(tintName(tint)),
    value: titleOf,
  };
}
