import type { Item } from '../../../domain/item';
import { itemTexts } from '../../i18n/areas/item';
import { useAreaText, useFormat, useLocalized } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import styles from './ItemView.module.css';

/** The facets of the item, in the catalogue's order, and what else is known of it. */
export function ItemFacts({ item }: { item: Item }) {
  const text = useAreaText(itemTexts);
  const format = useFormat();
  const localized = useLocalized();
  const facets = useShopState((state) => state.pack.manifest?.facets ?? noFacets);
  const rows = facets.flatMap((facet) => {
    const values = item.facets[facet.key] ?? [];
    const titles = facet.values.filter(({ key }) => values.includes(key)).map(({ title }) => localized(title));
    return titles.length > 0 ? [{ key: facet.key, title: localized(facet.title), value: format.list(titles) }] : [];
  });
  return (
    <section aria-label={text.facts}>
      <dl className={styles.facts}>
        {rows.map(({ key, title, value }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {item.year !== null && (
          <div>
            <dt>{text.year}</dt>
            <dd>{item.year}</dd>
          </div>
        )}
        {item.day !== null && (
          <div>
            <dt>{text.day}</dt>
            <dd>{format.day(item.day)}</dd>
          </div>
        )}
        <div>
          <dt>{text.id}</dt>
          <dd className={styles.id}>{item.id}</dd>
        </div>
      </dl>
    </section>
  );
}

const noFacets: readonly never[] = [];
