import type { UnderstoodFilter } from '../../../domain/search';
import { Icon } from '../../components/Icon';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText } from '../../i18n/text';
import styles from './AppliedChips.module.css';
import { useFilterWords } from './useFilterWords';
import type { SearchViewControl } from './useSearchView';

/** A filter that the search read out of the shopper's own words, and the way to say that it was not meant. */
export function UnderstoodChip({ filter, control }: { filter: UnderstoodFilter; control: SearchViewControl }) {
  const search = useAreaText(searchTexts);
  const words = useFilterWords();
  const { facet, amount, text, priceMin, priceMax } = filter;
  const stated = amount === undefined ? words.price(priceMin, priceMax) : text;
  const plain = facet ? words.value(facet.key, facet.value) : stated;
  const name = facet?.negated ? search.negated(plain) : plain;
  return (
    <li>
      <button
        type="button"
        className={styles.understood}
        aria-label={search.notMeant(name)}
        title={search.readFrom(filter.text)}
        onClick={() => control.change({ ignored: [...control.view.ignored, filter.key] })}
      >
        <span className={styles.name}>{search.understood(name)}</span>
        <Icon name="close" size={14} />
      </button>
    </li>
  );
}
