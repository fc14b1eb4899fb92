import { useState } from 'react';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText, useFormat, useLocalized } from '../../i18n/text';
import styles from './Facets.module.css';
import type { ShownFacet } from './facetChoice';

const valuesAtFirst = 6;

/** One facet: values with counts; any of the chosen ones will do. Colours show themselves beside their names. */
export function FacetGroup({ shown, onToggle }: { shown: ShownFacet; onToggle: (value: string) => void }) {
  const search = useAreaText(searchTexts);
  const format = useFormat();
  const localized = useLocalized();
  const [all, setAll] = useState(false);
  const { facet, values } = shown;
  const titles = new Map(facet.values.map(({ key, title }) => [key, localized(title)]));
  const colours = facet.key === 'colour';
  const atFirst = colours ? values.length : valuesAtFirst;
  const visible = values.filter(({ chosen }, at) => all || chosen || at < atFirst);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{localized(facet.title)}</legend>
      <ul className={colours ? styles.colours : styles.values}>
        {visible.map(({ key, count, chosen }) => (
          <li key={key}>
            <label className={styles.value}>
              <input type="checkbox" className={styles.checkbox} checked={chosen} onChange={() => onToggle(key)} />
              {colours && <span className={styles.swatch} data-colour={key} aria-hidden="true" />}
              <span className={styles.valueName}>{titles.get(key) ?? key}</span>
              <span className={styles.count}>{format.number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {visible.length < values.length && (
        <button type="button" className={styles.moreValues} onClick={() => setAll(true)}>
          {search.moreValues(values.length - visible.length)}
        </button>
      )}
    </fieldset>
  );
}
