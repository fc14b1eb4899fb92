import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ShopState } from '../../../src/state/contract';
import { emptyView } from '../../../src/ui/storefront/search/searchFragment';
import { createSearchRunner } from '../../../src/ui/storefront/search/searchRunner';

function fakeShop(packStatus: 'loading' | 'ready') {
  const state = { pack: { status: packStatus }, search: { query: '', status: 'idle', answer: null, error: null } };
  const store = createStore(() => state as unknown as ShopState);
  const runSearch = vi.fn(async ({ query }: { query: string }) => {
    store.setState({ search: { query, status: 'searching', answer: null, error: null } });
  });
  const shop = { store, actions: { runSearch } } as unknown as Parameters<typeof createSearchRunner>[0];
  return { store, runSearch, runner: createSearchRunner(shop) };
}
const tea = { ...emptyView, query: 'tea' };

describe('search runner', () => {
  it('does not search again for what was just submitted or is shown already', () => {
    const { runner, runSearch } = fakeShop('ready');
    runner.submit(tea);
    runner.show(tea);
    runner.show(tea);
    expect(runSearch.mock.calls.map(([{ query }]) => query)).toEqual(['tea']);
    expect(runSearch).toHaveBeenCalledWith(expect.objectContaining({ submitted: true }));
  });

  it('searches again when the answer is gone, as after erasing everything', () => {
    const { runner, runSearch, store } = fakeShop('ready');
    runner.show(tea);
    store.setState({ search: { query: '', status: 'idle', answer: null, error: null } });
    runner.show(tea);
    expect(runSearch).toHaveBeenCalledTimes(2);
  });

  it('keeps a query that was submitted before the catalogue was there', () => {
    const { runner, runSearch, store } = fakeShop('loading');
    runner.submit(tea);
    expect(runSearch).not.toHaveBeenCalled();
    store.setState({ pack: { ...store.getState().pack, status: 'ready' } });
    runner.show(tea);
    expect(runSearch).toHaveBeenCalledWith(expect.objectContaining({ query: 'tea', submitted: true }));
  });
});
