import type { SortOrder } from '../../../domain/search';
import { Icon } from '../../components/Icon';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText } from '../../i18n/text';
import { usePriced } from '../../packTraits';
import styles from './SearchPage.module.css';
import { sortOrders } from './searchFragment';

export function SortSelect({ sort, onChange }: { sort: SortOrder; onChange: (sort: SortOrder) => void }) {
  const search = useAreaText(searchTexts);
  const priced = usePriced();
  return (
    <label className={styles.sort}>
      <span className="visually-hidden">{search.sortLabel}</span>
      <select
        value={sort}
        onChange={(event) => {
          const chosen = sortOrders.find((order) => order === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {sortOrders
          .filter((order) => priced || !order.startsWith('price'))
          .map((order) => (
            <option key={order} value={order}>
              {search.sort[order]}
            </option>
          ))}
      </select>
      <Icon name="chevron-down" size={16} />
    </label>
  );
}
