import type { Localized } from '../../../domain/item';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText, useFormat, useLocalized } from '../../i18n/text';
import { parentCategory } from './appliedFilters';
import styles from './Facets.module.css';

interface CategoryTreeProps {
  /** Joined key → title, every level. */
  categories: Readonly<Record<string, Localized>>;
  counts: Readonly<Record<string, number>>;
  chosen: string | null;
  onChoose: (category: string | null) => void;
}

/** Top level, and below the chosen one its children. */
export function CategoryTree({ categories, counts, chosen, onChoose }: CategoryTreeProps) {
  const search = useAreaText(searchTexts);
  const format = useFormat();
  const localized = useLocalized();
  const childrenOf = (parent: string | null) =>
    Object.keys(categories)
      .filter((key) => parentCategory(key) === parent && ((counts[key] ?? 0) > 0 || key === chosen))
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const branch = (parent: string | null) => {
    const keys = childrenOf(parent);
    if (keys.length === 0) return null;
    return (
      <ul className={parent === null ? styles.tree : styles.branch}>
        {keys.map((key) => {
          const title = categories[key];
          const open = chosen === key || chosen?.startsWith(`${key}/`);
          return (
            <li key={key}>
              <button
                type="button"
                className={styles.category}
                aria-pressed={chosen === key}
                onClick={() => onChoose(chosen === key ? parentCategory(key) : key)}
              >
                <span className={styles.valueName}>{title ? localized(title) : key}</span>
                <span className={styles.count}>{format.number(counts[key] ?? 0)}</span>
              </button>
              {open && branch(key)}
            </li>
          );
        })}
      </ul>
    );
  };
  if (chosen === null && childrenOf(null).length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{search.category}</legend>
      {chosen !== null && (
        <button type="button" className={styles.category} onClick={() => onChoose(null)}>
          {search.allCategories}
        </button>
      )}
      {branch(null)}
    </fieldset>
  );
}
