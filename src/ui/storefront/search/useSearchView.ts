import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { SearchFilters } from '../../../domain/search';
import { useFragment } from '../../routing/useFragment';
import { firstPage, parseSearchView, type SearchView, searchHref } from './searchFragment';

export interface SearchViewControl {
  readonly view: SearchView;
  /** A step of its own in the history, unless it only shows more of the same. Filters and sort begin at the first results again. */
  change(change: Partial<SearchView>): void;
  changeFilters(change: Partial<SearchFilters>): void;
}

export function useSearchView(): SearchViewControl {
  const fragment = useFragment();
  const [, navigate] = useLocation();
  const view = useMemo(() => parseSearchView(fragment), [fragment]);
  const change = useCallback(
    (part: Partial<SearchView>) => {
      const onlyMore = Object.keys(part).join() === 'show';
      navigate(searchHref({ ...view, show: firstPage, ...part }), { replace: onlyMore, state: onlyMore ? history.state : null });
    },
    [view, navigate],
  );
  const changeFilters = useCallback(
    (part: Partial<SearchFilters>) => change({ filters: { ...view.filters, ...part } }),
    [change, view.filters],
  );
  return { view, change, changeFilters };
}
