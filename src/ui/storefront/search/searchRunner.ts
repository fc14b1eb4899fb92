import { createContext, useContext } from 'react';
import type { Shop } from '../../../state/contract';
import { formatSearchView, type SearchView } from './searchFragment';

export interface SearchRunner {
  /** The page shows this view: searched unless its answer is there already, as after back and forward. */
  show(view: SearchView): void;
  /** The shopper asked for it on purpose (enter, a suggestion): the query may be remembered. */
  submit(view: SearchView): void;
}

/** One for the whole app: the field in the header and the page below it must not search for the same thing twice. */
export function createSearchRunner({ store, actions }: Shop): SearchRunner {
  let last: string | null = null;
  /** Submitted before there was a catalogue to search. */
  let waiting: string | null = null;
  const run = (view: SearchView, submitted: boolean) => {
    last = formatSearchView(view);
    waiting = null;
    const { query, filters, sort, show, ignored } = view;
    void actions.runSearch({ query, filters, sort, limit: show, submitted, ignored });
  };
  return {
    show(view) {
      const { status, answer } = store.getState().search;
      const key = formatSearchView(view);
      const there = status === 'searching' || answer !== null;
      if (!there || last !== key) run(view, waiting === key);
    },
    submit(view) {
      if (store.getState().pack.status === 'ready') run(view, true);
      else waiting = formatSearchView(view);
    },
  };
}

const SearchRunnerContext = createContext<SearchRunner | null>(null);
export const SearchRunnerProvider = SearchRunnerContext.Provider;

export function useSearchRunner(): SearchRunner {
  const runner = useContext(SearchRunnerContext);
  if (!runner) throw new Error('useSearchRunner was called outside its provider');
  return runner;
}
