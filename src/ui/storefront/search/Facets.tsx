import { useState } from 'react';
import { hasLooks } from '../../../domain/pack';
import type { SearchAnswer } from '../../../domain/search';
import { Button } from '../../components/Button';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import { toggleFacet, toggleTint } from './appliedFilters';
import { CategoryTree } from './CategoryTree';
import { FacetGroup } from './FacetGroup';
import styles from './Facets.module.css';
import { shownFacets } from './facetChoice';
import { PriceRange } from './PriceRange';
import { TintGroup } from './TintGroup';
import type { SearchViewControl } from './useSearchView';

/** More than this is a form, not a help. */
const facetsAtFirst = 5;

export function Facets({ control, answer }: { control: SearchViewControl; answer: Pick<SearchAnswer, 'counts' | 'tints'> }) {
  const search = useAreaText(searchTexts);
  const manifest = useShopState((state) => state.pack.manifest);
  const [all, setAll] = useState(false);
  if (!manifest) return null;
  const { view, change, changeFilters } = control;
  const { counts, tints } = answer;
  const { shown, more } = shownFacets(manifest.facets, counts, view.filters, all ? manifest.facets.length : facetsAtFirst);
  return (
    <div className={styles.facets}>
      <CategoryTree
        categories={manifest.categories}
        counts={counts.category ?? {}}
        chosen={view.filters.category}
        onChoose={(category) => changeFilters({ category })}
      />
      {manifest.currency && (
        <PriceRange
          min={view.filters.priceMin}
          max={view.filters.priceMax}
          onChange={(priceMin, priceMax) => changeFilters({ priceMin, priceMax })}
        />
      )}
      {hasLooks(manifest) && (
        <TintGroup
          chosen={view.filters.tints ?? []}
          counts={tints}
          onToggle={(tint) => change({ filters: toggleTint(view.filters, tint) })}
        />
      )}
      {shown.map((facet) => (
        <FacetGroup
          key={facet.facet.key}
          shown={facet}
          onToggle={(value) => change({ filters: toggleFacet(view.filters, facet.facet.key, value) })}
        />
      ))}
      {more && (
        <Button tone="quiet" size="small" icon="plus" onClick={() => setAll(true)}>
          {search.moreFilters}
        </Button>
      )}
    </div>
  );
}
