import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/appError';
import { noFilters } from '../../src/domain/search';
import { encoderIdleMs } from '../../src/state/encoderSession';
import { holdTimers, pass, settle, startShop, until } from './harness';

holdTimers();

type Started = Awaited<ReturnType<typeof startShop>>;
const search = ({ actions }: Started, query = 'thing') =>
  actions.runSearch({ query, filters: noFilters, sort: 'relevance', limit: 5, submitted: false });

describe('the encoder', () => {
  it('is not asked for before the first search', async () => {
    const { encoder, state } = await startShop({ agreed: true });
    await settle();
    expect(state().encoder.status).toBe('absent');
    expect(encoder.workers).toEqual([]);
  });

  it('is loaded once for searches that come together', async () => {
    const shop = await startShop();
    await Promise.all([search(shop, 'thing1'), search(shop, 'thing2')]);
    await search(shop, 'thing3');
    expect(shop.encoder.argumentsOf('load')).toEqual([{ baseUrl: '/models/encoder/' }]);
  });

  it('falls asleep when nobody needs it for three minutes, and is loaded again on need', async () => {
    const shop = await startShop();
    await search(shop);
    await pass(encoderIdleMs - 1);
    expect(shop.state().encoder.status).toBe('ready');
    await pass(1);
    expect(shop.state().encoder.status).toBe('asleep');
    expect(shop.encoder.workers[0]?.terminated).toBe(true);
    await search(shop, 'other');
    expect(shop.state().encoder.status).toBe('ready');
    expect(shop.state().search.status).toBe('hybrid');
    expect(shop.encoder.workers.length).toBe(2);
  });

  it('does not fall asleep while it is in use', async () => {
    const shop = await startShop();
    await search(shop);
    await pass(encoderIdleMs - 1);
    const release = shop.encoder.hold('encode');
    const searching = search(shop, 'slow');
    await pass(encoderIdleMs);
    expect(shop.state().encoder.status).toBe('ready');
    release();
    await searching;
    expect(shop.state().search.status).toBe('hybrid');
  });
});

describe('an encoder that cannot be loaded', () => {
  it.each(['model-missing', 'model-damaged', 'network'] as const)('(%s) is not tried again with every key typed', async (code) => {
    const shop = await startShop();
    shop.encoder.failNext('load', new AppError(code, 'no'));
    await search(shop, 't');
    await search(shop, 'th');
    await search(shop, 'thi');
    expect(shop.state().encoder).toMatchObject({ status: 'failed', error: { code } });
    expect(shop.encoder.count('load')).toBe(1);
  });

  it('is loaded by a retry, as often as that takes', async () => {
    const shop = await startShop();
    for (let time = 0; time < 2; time++) shop.encoder.failNext('load', new AppError('network', 'offline'));
    await search(shop);
    await shop.actions.retryEncoder();
    expect(shop.state().encoder.status).toBe('failed');
    await shop.actions.retryEncoder();
    expect(shop.state().encoder).toMatchObject({ status: 'ready', error: null });
    await search(shop, 'thing1');
    expect(shop.state().search.status).toBe('hybrid');
  });

  it('tells how far the download is', async () => {
    const shop = await startShop();
    const release = shop.encoder.hold('load');
    const searching = search(shop);
    await until(() => shop.encoder.workers.length > 0);
    shop.encoder.emit('progress', { loadedBytes: 3, totalBytes: 9 });
    expect(shop.state().encoder).toMatchObject({ status: 'loading', loadedBytes: 3, totalBytes: 9 });
    release();
    await searching;
  });
});

describe('an encoder that fails at work', () => {
  it('says so and waits for a retry', async () => {
    const shop = await startShop();
    shop.encoder.failNext('encode', new AppError('model-unreadable', 'NaN'));
    await search(shop);
    expect(shop.state().search).toMatchObject({ status: 'lexical', error: null });
    expect(shop.state().encoder).toMatchObject({ status: 'failed', error: { code: 'model-unreadable' } });
  });

  it('by crashing is loaded again by the next search', async () => {
    const shop = await startShop();
    const release = shop.encoder.hold('encode');
    const searching = search(shop);
    await until(() => shop.encoder.count('encode') === 1);
    shop.encoder.crash();
    await searching;
    expect(shop.state().search.status).toBe('lexical');
    await until(() => shop.state().encoder.status === 'absent');
    release();
    await search(shop, 'thing1');
    expect(shop.state().encoder.status).toBe('ready');
    expect(shop.state().search.status).toBe('hybrid');
  });

  it('again and again ends in safe mode, which a retry leaves', async () => {
    const shop = await startShop();
    for (let crash = 1; crash <= 3; crash++) {
      const release = shop.encoder.hold('encode');
      const searching = search(shop, `thing${crash}`);
      await until(() => shop.encoder.count('encode') === crash);
      shop.encoder.crash();
      await searching;
      release();
    }
    expect(shop.encoder.client.health).toBe('safe-mode');
    expect(shop.state().encoder.status).toBe('failed');
    await shop.actions.retryEncoder();
    expect(shop.state().encoder.status).toBe('ready');
    expect(shop.state().search.status).toBe('hybrid');
  });
});
