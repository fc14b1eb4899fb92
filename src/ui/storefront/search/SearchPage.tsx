import { useEffect, useState } from 'react';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Disclosure } from '../../components/Disclosure';
import { ErrorText } from '../../components/ErrorText';
import { useAnnounce } from '../../components/LiveRegion';
import { useMedia } from '../../components/useMedia';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText, useFormat, useLocalized, useText } from '../../i18n/text';
import { Page } from '../../routing/Page';
import { useShopState } from '../../shopContext';
import { AppliedChips } from './AppliedChips';
import { appliedFilters } from './appliedFilters';
import { Facets } from './Facets';
import { FilterDrawer } from './FilterDrawer';
import { NothingFound } from './NothingFound';
import { Results } from './Results';
import { ResultsSkeleton } from './ResultsSkeleton';
import { SearchNotices } from './SearchNotices';
import styles from './SearchPage.module.css';
import { SearchPhase } from './SearchPhase';
import { SortSelect } from './SortSelect';
import { useSearchRunner } from './searchRunner';
import { useSearchView } from './useSearchView';

/** A screen reader hears the count once the answer has settled, not after every letter. */
const announceAfterMs = 700;

export default function SearchPage() {
  const text = useText();
  const search = useAreaText(searchTexts);
  const format = useFormat();
  const control = useSearchView();
  const { view } = control;
  const { answer, error } = useRunningSearch(control.view);
  const stopped = useShopState((state) => state.pack.status === 'failed') || error !== null;
  const wide = useMedia('(min-width: 64rem)');
  const [drawer, setDrawer] = useState(false);
  const query = view.query.trim();
  const applied = appliedFilters(view.filters).length;
  const title = useTitle(query, view.filters.category);
  return (
    <Page title={query === '' ? title : text.page.search} heading={<span className={styles.heading}>{title}</span>}>
      <div className={styles.layout}>
        {wide && (
          <aside className={styles.side} aria-label={search.filters}>
            {answer && <Facets control={control} answer={answer} />}
          </aside>
        )}
        <div className={styles.main}>
          <div className={styles.bar}>
            <p className={styles.count}>
              {answer ? search.count(format.number(answer.total)) : stopped ? search.failed : search.searching}
            </p>
            <div className={styles.phase}>
              <SearchPhase />
            </div>
            <div className={styles.tools}>
              {!wide && (
                <Button size="small" icon="filter" disabled={!answer} onClick={() => setDrawer(true)}>
                  {search.filtersCount(applied)}
                </Button>
              )}
              <SortSelect sort={view.sort} onChange={(sort) => control.change({ sort })} />
            </div>
          </div>
          <AppliedChips control={control} understood={answer?.understoodFilters ?? []} />
          {error && (
            <Banner tone="bad" title={search.failed} live>
              <ErrorText error={error} />
            </Banner>
          )}
          {answer && <SearchNotices answer={answer} />}
          {!answer && !stopped && <ResultsSkeleton />}
          {answer && answer.total > 0 && <Results answer={answer} query={query} onMore={() => control.change({ show: view.show + 24 })} />}
          {answer?.total === 0 && <NothingFound control={control} understood={answer.understoodFilters} />}
          {answer?.results.some(({ confidence }) => confidence) && (
            <Disclosure summary={search.confidenceHelpTitle}>{search.confidenceHelp}</Disclosure>
          )}
        </div>
      </div>
      {!wide && answer && <FilterDrawer open={drawer} onClose={() => setDrawer(false)} control={control} answer={answer} />}
    </Page>
  );
}

/** Without a query the page is a part of the catalogue. */
function useTitle(query: string, category: string | null): string {
  const search = useAreaText(searchTexts);
  const localized = useLocalized();
  const title = useShopState((state) => (category ? state.pack.manifest?.categories[category] : undefined));
  if (query !== '') return search.heading(query);
  return title ? localized(title) : search.everything;
}

/** Asks for what the address says, as soon as there is a catalogue to search. */
function useRunningSearch(view: ReturnType<typeof useSearchView>['view']) {
  const search = useAreaText(searchTexts);
  const format = useFormat();
  const runner = useSearchRunner();
  const announce = useAnnounce();
  const ready = useShopState((state) => state.pack.status === 'ready');
  const { answer, error } = useShopState((state) => state.search);
  useEffect(() => {
    if (ready) runner.show(view);
  }, [runner, ready, view]);
  const total = answer?.total ?? null;
  useEffect(() => {
    if (total === null) return;
    const timer = setTimeout(() => announce(search.announce(format.number(total), view.query)), announceAfterMs);
    return () => clearTimeout(timer);
  }, [total, view.query, search, format, announce]);
  return { answer, error };
}
