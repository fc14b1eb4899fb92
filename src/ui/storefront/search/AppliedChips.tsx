import type { UnderstoodFilter } from '../../../domain/search';
import { Icon } from '../../components/Icon';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText } from '../../i18n/text';
import styles from './AppliedChips.module.css';
import { type AppliedFilter, appliedFilters, clearedFilters } from './appliedFilters';
import { UnderstoodChip } from './UnderstoodChip';
import { useFilterWords } from './useFilterWords';
import type { SearchViewControl } from './useSearchView';

export function AppliedChips({ control, understood }: { control: SearchViewControl; understood: readonly UnderstoodFilter[] }) {
  const search = useAreaText(searchTexts);
  const name = useFilterName(control);
  const applied = appliedFilters(control.view.filters);
  if (applied.length + understood.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={search.applied}>
      {understood.map((filter) => (
        <UnderstoodChip key={filter.key} filter={filter} control={control} />
      ))}
      {applied.map((filter) => (
        <li key={`${filter.kind} ${filter.key} ${filter.value}`}>
          <button
            type="button"
            className={styles.chip}
            aria-label={search.remove(name(filter))}
            onClick={() => control.change({ filters: filter.without })}
          >
            {filter.kind === 'tint' && <span className={styles.tint} style={{ background: filter.value }} />}
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

function useFilterName({ view }: SearchViewControl): (filter: AppliedFilter) => string {
  const words = useFilterWords();
  return ({ kind, key, value }) => {
    if (kind === 'price') return words.price(view.filters.priceMin, view.filters.priceMax);
    if (kind === 'tint') return words.tint(value);
    return kind === 'category' ? words.category(value) : words.facet(key, value);
  };
}
