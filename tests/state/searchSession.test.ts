import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/appError';
import { noFilters } from '../../src/domain/search';
import type { ShopState } from '../../src/state/contract';
import { holdTimers, id, settle, startShop, until } from './harness';

holdTimers();

const search = { filters: noFilters, sort: 'relevance', limit: 5, submitted: false } as const;
const found = (state: ShopState) => state.search.answer?.results.map(({ itemId }) => itemId.slice(-1)).join('');

describe('a search', () => {
  it('answers by words first and by meaning when the encoder is there', async () => {
    const { actions, encoder, state, engine } = await startShop();
    const ready = encoder.hold('load');
    const searching = actions.runSearch({ ...search, query: 'cluster1' });
    expect(state().search).toMatchObject({ query: 'cluster1', status: 'searching' });
    await until(() => state().search.status === 'lexical');
    expect(found(state())).toBe('56789');
    expect(state().encoder.status).toBe('loading');
    ready();
    await searching;
    expect(state().search.status).toBe('hybrid');
    expect(state().encoder).toMatchObject({ status: 'ready', loadedBytes: 10, totalBytes: 10 });
    expect(engine.argumentsOf('search').map(({ queryVector }) => queryVector?.[0] ?? null)).toEqual([null, 'cluster1'.length]);
  });

  it('encodes the query as the engine understood it', async () => {
    const { actions, encoder } = await startShop();
    await actions.runSearch({ ...search, query: 'THING1' });
    expect(encoder.argumentsOf('encode')).toEqual([{ text: 'thing1' }]);
  });

  it.each(['NS-TST-001', '', ' \n\u200b '])('for %j loads no encoder: there is no meaning in it', async (query) => {
    const { actions, encoder, state } = await startShop();
    await actions.runSearch({ ...search, query });
    expect(state().search.status).toBe('lexical');
    expect(encoder.received).toEqual([]);
  });

  it('passes on filters, order, limit, language, what was taken back and, once agreed, the shopper’s interests', async () => {
    const { actions, engine } = await startShop({ agreed: true });
    const filters = { ...noFilters, category: 'cluster1', priceMax: 20 };
    actions.setLanguage('zh');
    await actions.runSearch({ query: 'thing', filters, sort: 'rating', limit: 3, ignored: ['facet=red'], submitted: false });
    expect(engine.argumentsOf('search')[0]).toEqual({
      query: 'thing',
      filters,
      sort: 'rating',
      limit: 3,
      ignored: ['facet=red'],
      language: 'zh',
      personal: true,
      queryVector: null,
    });
  });

  it('shows a text as text, shortened and without control characters', async () => {
    const { actions, state } = await startShop();
    await actions.runSearch({ ...search, query: `<b>\u0007thing\u0000</b> ${'x'.repeat(100_000)}` });
    expect(state().search.query.startsWith('<b> thing </b> xxx')).toBe(true);
    expect(state().search.query.length).toBeLessThanOrEqual(512);
  });

  it('by words alone stands when the encoder fails, whose own state says why', async () => {
    const { actions, encoder, state } = await startShop();
    encoder.failNext('load', new AppError('model-missing', 'not there'));
    await actions.runSearch({ ...search, query: 'thing1' });
    expect(state().search).toMatchObject({ status: 'lexical', error: null });
    expect(found(state())).toBe('16');
    expect(state().encoder).toMatchObject({ status: 'failed', error: { code: 'model-missing' } });
  });

  it('that the engine refuses says so', async () => {
    const { actions, engine, state } = await startShop();
    engine.failNext('search', new AppError('unexpected', 'a mistake'));
    await actions.runSearch({ ...search, query: 'thing' });
    expect(state().search).toMatchObject({ status: 'idle', error: { code: 'unexpected' } });
  });
});

describe('a newer search', () => {
  it('makes every answer of the older one stale', async () => {
    const { actions, engine, state } = await startShop();
    const release = engine.hold('search');
    const older = actions.runSearch({ ...search, query: 'thing1' });
    const newer = actions.runSearch({ ...search, query: 'thing2' });
    release();
    await Promise.all([older, newer]);
    expect(state().search.query).toBe('thing2');
    expect(found(state())).toBe('27');
  });

  it('is not overtaken by the vector of the older one', async () => {
    const { actions, encoder, engine, state } = await startShop();
    const release = encoder.hold('encode');
    const older = actions.runSearch({ ...search, query: 'thing1' });
    await until(() => state().search.status === 'lexical');
    const newer = actions.runSearch({ ...search, query: 'thing2' });
    release();
    await Promise.all([older, newer]);
    expect(state().search.query).toBe('thing2');
    expect(found(state())).toBe('27');
    expect(engine.argumentsOf('search').filter(({ query, queryVector }) => query === 'thing1' && queryVector)).toEqual([]);
  });

  it('of other words clears the results, which would be taken for its own; of the same words keeps them', async () => {
    const { actions, state } = await startShop();
    await actions.runSearch({ ...search, query: 'thing1' });
    const filtered = actions.runSearch({ ...search, query: 'thing1', filters: { ...noFilters, priceMax: 12 } });
    expect(found(state())).toBe('16');
    await filtered;
    const other = actions.runSearch({ ...search, query: 'thing2' });
    expect(state().search.answer).toBeNull();
    await other;
  });
});

describe('the last search is asked again', () => {
  it('in another language', async () => {
    const { actions, engine } = await startShop();
    await actions.runSearch({ ...search, query: 'thing', submitted: true });
    const before = engine.count('search');
    actions.setLanguage('zh');
    await until(() => engine.count('search') > before);
    expect(engine.argumentsOf('search').at(-1)).toMatchObject({ query: 'thing', language: 'zh' });
  });

  it('when a failed encoder could be loaded after all', async () => {
    const { actions, encoder, state } = await startShop();
    encoder.failNext('load', new AppError('network', 'offline'));
    await actions.runSearch({ ...search, query: 'thing' });
    await actions.retryEncoder();
    expect(state().search.status).toBe('hybrid');
  });

  it('when the engine crashed under it', async () => {
    const { actions, engine, state } = await startShop();
    const release = engine.hold('search');
    const searching = actions.runSearch({ ...search, query: 'thing1' });
    await settle();
    engine.crash();
    release();
    await searching;
    await until(() => state().search.status === 'hybrid');
    expect(found(state())).toBe('16');
    expect(state().search.error).toBeNull();
  });

  it('without being recorded a second time', async () => {
    const { actions, state } = await startShop({ agreed: true });
    await actions.runSearch({ ...search, query: 'thing', submitted: true });
    actions.setLanguage('zh');
    await settle();
    expect(state().events.length).toBe(1);
  });

  it('but not when there was none', async () => {
    const { actions, engine } = await startShop();
    actions.setLanguage('zh');
    await settle();
    expect(engine.count('search')).toBe(0);
  });
});

describe('looking for like items', () => {
  it('asks the engine, and gives none when it fails', async () => {
    const { actions, engine, state } = await startShop();
    expect((await actions.similarTo(id(0), 2)).map(({ itemId }) => itemId)).toEqual([id(1), id(2)]);
    engine.failNext('similar', new AppError('unknown-item', 'no such item'));
    expect(await actions.similarTo(id(0), 2)).toEqual([]);
    expect(state().engine.error?.code).toBe('unknown-item');
  });

  it('explains an item, or says why it cannot', async () => {
    const { actions } = await startShop();
    expect(await actions.explain(id(1))).toMatchObject({ itemId: id(1), rank: 1 });
    expect(await actions.explain('NS-NONE' as never)).toMatchObject({ code: 'unknown-item' });
  });
});
