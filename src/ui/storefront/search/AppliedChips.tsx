import { Icon } from '../../components/Icon';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText, useFormat, useLocalized } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import styles from './AppliedChips.module.css';
import { type AppliedFilter, appliedFilters, clearedFilters } from './appliedFilters';
import type { SearchViewControl } from './useSearchView';

export function AppliedChips({ control }: { control: SearchViewControl }) {
  const search = useAreaText(searchTexts);
  const name = useFilterName(control);
  const applied = appliedFilters(control.view.filters);
  if (applied.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={search.applied}>
      {applied.map((filter) => (
        <li key={`${filter.kind} ${filter.key} ${filter.value}`}>
          <button
            type="button"
            className={styles.chip}
            aria-label={search.remove(name(filter))}
            onClick={() => control.change({ filters: filter.without })}
          >
            <span className={styles.name}>{name(filter)}</span>
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
      {applied.length > 1 && (
        <li>
          <button type="button" className={styles.clear} onClick={() => control.change({ filters: clearedFilters })}>
            {search.clearAll}
          </button>
        </li>
      )}
    </ul>
  );
}

/** What an address names but the catalogue does not know keeps its key. */
function useFilterName({ view }: SearchViewControl): (filter: AppliedFilter) => string {
  const search = useAreaText(searchTexts);
  const format = useFormat();
  const localized = useLocalized();
  const manifest = useShopState((state) => state.pack.manifest);
  return ({ kind, key, value }) => {
    if (kind === 'price') {
      const { priceMin, priceMax } = view.filters;
      if (priceMin === null) return search.priceTo(format.price(priceMax ?? 0));
      if (priceMax === null) return search.priceFrom(format.price(priceMin));
      return search.priceBetween(format.price(priceMin), format.price(priceMax));
    }
    if (kind === 'category') {
      const title = manifest?.categories[value];
      return title ? localized(title) : value;
    }
    const facet = manifest?.facets.find((definition) => definition.key === key);
    const title = facet?.values.find((candidate) => candidate.key === value)?.title;
    return search.chip(facet ? localized(facet.title) : key, title ? localized(title) : value);
  };
}
