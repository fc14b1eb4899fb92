import type { UnderstoodFilter } from '../../../domain/search';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { Link } from '../../components/Link';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText } from '../../i18n/text';
import { appliedFilters, clearedFilters } from './appliedFilters';
import styles from './SearchPage.module.css';
import { searchHref } from './searchFragment';
import type { SearchViewControl } from './useSearchView';
import { useWishes } from './useWishes';

export function NothingFound({ control, understood }: { control: SearchViewControl; understood: readonly UnderstoodFilter[] }) {
  const wishes = useWishes();
  const search = useAreaText(searchTexts);
  const filtered = appliedFilters(control.view.filters).length + understood.length > 0;
  const clear = () => control.change({ filters: clearedFilters, ignored: [...control.view.ignored, ...understood.map(({ key }) => key)] });
  if (filtered)
    return <EmptyState icon="filter" title={search.noneFiltered} actions={<Button onClick={clear}>{search.clearAll}</Button>} />;
  return (
    <EmptyState icon="search" title={search.none}>
      <p>{search.noneMore}</p>
      <ul className={styles.wishes}>
        {wishes.map((wish) => (
          <li key={wish}>
            <Link href={searchHref({ query: wish })}>{wish}</Link>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
