import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../../src/adapters/catalogue/readPack';
import { AppError, type AppErrorShape } from '../../src/domain/appError';
import { noFilters } from '../../src/domain/search';
import { seededRng } from '../../src/engine/random';
import { initialWeights, serializeWeights } from '../../src/engine/ranking/weights';
import type { EngineCommands, EngineEvents } from '../../src/protocol/commands';
import { engineHandlers } from '../../src/worker/engineHandlers';
import { PackFiles } from '../adapters/catalogue/packFiles';
import { clusteredPack, interactionsOn, testNowMs } from '../engine/recommend/fixtures';
import { FakeDownload, startWorker } from './startWorker';

const pack = clusteredPack(3, 6);
const base = serializeWeights(initialWeights(seededRng(1)));
const history = interactionsOn(pack, [
  ['view', 7],
  ['favourite', 8],
  ['cart', 9],
]);

function start() {
  const files = new PackFiles(pack).add('pictures', JSON.stringify({ 'NS-TST-000': '<svg/>' }));
  const download = new FakeDownload(() => base);
  const read: ReadFile = (path, file) => files.read(path, file);
  const time = { ms: 0 };
  const folders: string[] = [];
  const client = startWorker<EngineCommands, EngineEvents>(
    engineHandlers({
      packReader: (baseUrl) => {
        folders.push(baseUrl);
        return read;
      },
      rankerBaseUrl: '/models/ranker/',
      fetchBase: (_baseUrl, signal) => download.get(signal),
      decodePhoto: async () => photo,
      clock: () => testNowMs,
      stopwatch: () => time.ms,
    }),
  );
  const missing: AppErrorShape[] = [];
  client.on('baseUnavailable', (error) => missing.push(error));
  const load = () => client.call('loadPack', { baseUrl: '/packs/test/' });
  const home = () => client.call('home', { language: 'en', personal: true, nowMs: testNowMs, seed: 1, excluded: [] });
  const forYou = async () => (await home()).shelves.find(({ name }) => name === 'for-you')?.items.map(({ itemId }) => itemId) ?? [];
  return { client, files, download, time, missing, folders, load, home, forYou };
}
type Started = ReturnType<typeof start>;

const request = {
  query: 'cluster1 thing2',
  language: 'en',
  filters: noFilters,
  sort: 'relevance',
  limit: 5,
  personal: false,
  queryVector: null,
} as const;

describe('an engine worker', () => {
  it.each<[string, (started: Started) => Promise<unknown>]>([
    ['home', ({ home }) => home()],
    ['search', ({ client }) => client.call('search', request)],
    ['setHistory', ({ client }) => client.call('setHistory', { interactions: [] })],
    ['loadPictures', ({ client }) => client.call('loadPictures', null)],
  ])('without a pack says so when it is asked for %s', async (_command, ask) => {
    await expect(ask(start())).rejects.toMatchObject({ code: 'pack-missing' });
  });

  it('loads a pack and gives its manifest and items, but neither vectors nor index', async () => {
    const { load, files, folders } = start();
    expect(await load()).toEqual({ manifest: files.manifest, items: pack.items });
    expect(folders).toEqual(['/packs/test/']);
  });

  it('gives the pictures of the loaded pack', async () => {
    const { load, client } = start();
    await load();
    expect(await client.call('loadPictures', null)).toEqual({ 'NS-TST-000': '<svg/>' });
  });

  it('that cannot read a new pack keeps the one it has', async () => {
    const { load, client, files } = start();
    await load();
    files.damage('items', (bytes) => bytes.slice(1));
    await expect(load()).rejects.toMatchObject({ code: 'pack-damaged' });
    expect((await client.call('search', request)).results[0]?.itemId).toBe('NS-TST-008');
  });

  it('searches by words, and by meaning too once it is given a vector', async () => {
    const { load, client } = start();
    await load();
    expect((await client.call('search', request)).phase).toBe('lexical');
    const queryVector = pack.vectors.slice(0, 384);
    const answer = await client.call('search', { ...request, query: 'nothing like it', queryVector });
    expect(answer.phase).toBe('hybrid');
    // The vector is that of the first item.
    expect(answer.results[0]?.itemId).toBe('NS-TST-000');
  });

  it('orders by the history that it was given and told of since', async () => {
    const { load, client, home, forYou } = start();
    await load();
    expect((await home()).shelves[0]?.method).toBe('editorial-mix');
    await client.call('setHistory', { interactions: history.slice(0, 2) });
    await client.call('observe', { interaction: history[2] as (typeof history)[number] });
    expect((await home()).shelves.find(({ name }) => name === 'for-you')?.method).toBe('base-ranker');
    const whole = start();
    await whole.load();
    await whole.client.call('setHistory', { interactions: history });
    expect(await forYou()).toEqual(await whole.forYou());
    await client.call('setHistory', { interactions: [] });
    expect((await home()).shelves[0]?.method).toBe('editorial-mix');
  });

  it('serves a snapshot, refuses damaged ones and keeps what serves, and returns to the base', async () => {
    const { load, client, home } = start();
    await load();
    await client.call('setHistory', { interactions: history });
    const method = async () => (await home()).shelves.find(({ name }) => name === 'for-you')?.method;
    expect(await client.call('setWeights', { bytes: serializeWeights(initialWeights(seededRng(2))) })).toEqual({ source: 'snapshot' });
    const flipped = base.slice();
    flipped[100] = (flipped[100] ?? 0) ^ 1;
    await expect(client.call('setWeights', { bytes: flipped })).rejects.toMatchObject({ code: 'model-damaged' });
    expect(await method()).toBe('personal-ranker');
    expect(await client.call('setWeights', { bytes: null })).toEqual({ source: 'base' });
    expect(await method()).toBe('base-ranker');
  });

  it('says that it does not know an item', async () => {
    const { load, client } = start();
    await load();
    const itemId = 'NS-NONE' as (typeof pack.items)[number]['id'];
    await expect(client.call('similar', { itemId, limit: 3 })).rejects.toMatchObject({ code: 'unknown-item' });
    await expect(client.call('explain', { itemId, nowMs: testNowMs })).rejects.toMatchObject({ code: 'unknown-item' });
  });
});

describe('a base ranker that cannot be had', () => {
  const without = (error: unknown) => {
    const started = start();
    started.download.error = error;
    return started;
  };

  it('is told once, and the pack is there all the same: similarity and popularity rank', async () => {
    const { load, client, missing, forYou } = without(new AppError('network', 'offline'));
    await load();
    expect(missing).toEqual([{ code: 'network', message: 'offline' }]);
    await client.call('setHistory', { interactions: history });
    expect((await forYou()).length).toBeGreaterThan(5);
  });

  it('is asked for again by the first list after 15 seconds, which does not wait for it', async () => {
    const { load, client, download, home, forYou, time, missing } = without(new AppError('model-missing', 'no such file'));
    await load();
    await client.call('setHistory', { interactions: history });
    time.ms = 14_999;
    await home();
    expect(download.asked).toBe(1);
    time.ms = 15_000;
    await home();
    expect(download.asked).toBe(2);
    expect(missing.length).toBe(2);
    download.error = null;
    const release = download.hold();
    time.ms = 30_000;
    const before = await forYou();
    release();
    await new Promise((resolve) => setImmediate(resolve));
    // The base is there now, and orders as an engine does that had it from the start.
    const whole = start();
    await whole.load();
    await whole.client.call('setHistory', { interactions: history });
    const after = await forYou();
    expect(after).toEqual(await whole.forYou());
    expect(after).not.toEqual(before);
    time.ms = 60_000;
    await home();
    expect(download.asked).toBe(3);
  });

  it('because it is of another feature schema is told too, and is no reason to have no shop', async () => {
    const { load, missing, download, home, time } = start();
    const other = base.slice();
    new DataView(other.buffer).setUint32(4, 999, true);
    download.result = () => other;
    await load();
    expect(missing).toMatchObject([{ code: 'model-unreadable' }]);
    time.ms = 20_000;
    expect((await home()).shelves.length).toBeGreaterThan(0);
  });

  it('and comes later but cannot be read is told, and changes nothing', async () => {
    const { load, client, download, home, forYou, time, missing } = without(new AppError('network', 'offline'));
    await load();
    await client.call('setHistory', { interactions: history });
    const before = await forYou();
    download.error = null;
    download.result = () => Uint8Array.of(1, 2, 3);
    time.ms = 15_000;
    await home();
    await new Promise((resolve) => setImmediate(resolve));
    expect(missing.at(-1)).toMatchObject({ code: 'model-damaged' });
    expect(await forYou()).toEqual(before);
  });

  it('because loading was cancelled cancels the loading', async () => {
    const { client, download } = start();
    const release = download.hold();
    const controller = new AbortController();
    const loading = client.call('loadPack', { baseUrl: '/packs/test/' }, { signal: controller.signal });
    controller.abort();
    release();
    await expect(loading).rejects.toMatchObject({ code: 'cancelled' });
    // Time enough for a worker that did not stop to have the pack.
    for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
    await expect(client.call('loadPictures', null)).rejects.toMatchObject({ code: 'pack-missing' });
  });
});
