import { describe, expect, it } from 'vitest';
import { encodeColours } from '../../src/adapters/catalogue/colourFile';
import type { ReadFile } from '../../src/adapters/catalogue/readPack';
import { encodeVectors } from '../../src/adapters/catalogue/vectorFile';
import { AppError, type AppErrorShape } from '../../src/domain/appError';
import { ownDescriptor } from '../../src/domain/photo';
import { noFilters } from '../../src/domain/search';
import { seededRng } from '../../src/engine/random';
import { initialWeights, serializeWeights } from '../../src/engine/ranking/weights';
import type { EngineCommands, EngineEvents } from '../../src/protocol/commands';
import { engineHandlers } from '../../src/worker/engineHandlers';
import { PackFiles } from '../adapters/catalogue/packFiles';
import { clusteredPack, interactionsOn, testNowMs } from '../engine/recommend/fixtures';
import { FakeDownload, startWorker } from './startWorker';

const pack = clusteredPack(3, 6);
/** A red square on white, as a browser would decode it. */
const photo = {
  width: 8,
  height: 8,
  pixels: Uint8Array.from({ length: 256 }, (_, at) => {
    const [x, y] = [(at >> 2) % 8, at >> 5];
    const inside = x > 1 && x < 6 && y > 1 && y < 6;
    return at % 4 === 0 || at % 4 === 3 || !inside ? 255 : 20;
  }),
};
/** Row 1 looks like row 0, all others do not; row 2 is of the photograph's red. */
const looks = {
  visual: encodeVectors(
    Float32Array.from({ length: pack.items.length * 64 }, (_, at) => (at >> 6 < 2 ? Number(at % 64 === 0) : Number(at % 64 === at >> 6))),
    64,
  ),
  colours: encodeColours(
    Float32Array.from({ length: pack.items.length * 16 }, (_, at) => (at >= 32 && at < 36 ? ([0.55, 0.18, 0.09, 1][at - 32] ?? 0) : 0)),
  ),
};
const base = serializeWeights(initialWeights(seededRng(1)));
const history = interactionsOn(pack, [
  ['view', 7],
  ['favourite', 8],
  ['cart', 9],
]);

function start({ described = ownDescriptor as string | null, looking = true, opened = pack } = {}) {
  const manifest = { ...opened.manifest, ...(described ? { visualDescriptor: described } : {}), looks: looking };
  const files = new PackFiles({ ...opened, manifest })
    .add('pictures', JSON.stringify({ 'NS-TST-000': '<svg/>' }))
    .add('visual', looks.visual)
    .add('colours', looks.colours);
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

describe('an engine worker that is asked for a simulated shopper', () => {
  const varied = clusteredPack(8, 6);
  const watchIn = async (opened: typeof pack) => {
    const started = start({ opened });
    await started.load();
    return { ...started, watch: (seed: number, anew: boolean) => started.client.call('watchShopper', { seed, anew }) };
  };

  it('gives its visits one by one, and nothing after the last', async () => {
    const { watch } = await watchIn(varied);
    const acts: number[] = [];
    for (let visit = await watch(1, true); visit; visit = await watch(1, false)) acts.push(visit.acts);
    expect(acts[0]).toBe(0);
    expect(acts.at(-1)).toBeGreaterThanOrEqual(30);
    expect([...acts].sort((a, b) => a - b)).toEqual(acts);
    expect(await watch(1, false)).toBeNull();
    expect((await watch(1, true))?.acts).toBe(0);
  });

  it('keeps it and the real shopper apart', async () => {
    const { client, watch, forYou } = await watchIn(varied);
    const first = await watch(1, true);
    await client.call('setHistory', { interactions: interactionsOn(varied, [['favourite', 40]]) });
    expect(await watch(1, true)).toEqual(first);
    const own = await forYou();
    for (let visit = await watch(1, true); visit; visit = await watch(1, false));
    expect(await forYou()).toEqual(own);
  });

  it('has none for a pack with too few categories, and none from the pack before', async () => {
    const { watch } = await watchIn(pack);
    expect(await watch(1, true)).toBeNull();
    const { load, watch: watchVaried } = await watchIn(varied);
    await watchVaried(1, true);
    await load();
    expect(await watchVaried(1, false)).toBeNull();
  });
});

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

describe('what pictures look like', () => {
  const red = { ...request, query: '', filters: { ...noFilters, tints: ['#c8302c'] } };

  it('is fetched once, by the first command that needs it', async () => {
    const { client, load, files } = start();
    const read: string[] = [];
    const original = files.read;
    Object.assign(files, {
      read: (path: string, file: null) => {
        read.push(path);
        return original(path, file);
      },
    });
    await load();
    await client.call('search', request);
    expect(read).not.toContain(files.pathOf('visual'));
    await Promise.all([client.call('loadLooks', null), client.call('search', red), client.call('looksLike', { itemId: id(0), limit: 3 })]);
    expect(read.filter((path) => path === files.pathOf('visual')).length).toBe(1);
  });

  it('leads to the nearest by picture, the item itself left out', async () => {
    const { client, load } = start();
    await load();
    const found = await client.call('looksLike', { itemId: id(0), limit: 3 });
    expect(found.map(({ itemId }) => itemId)).toEqual([id(1)]);
    expect(found[0]?.reasons).toEqual([{ kind: 'looks', similarity: expect.closeTo(1, 5) }]);
  });

  it('leaves out what the shopper hid', async () => {
    const { client, load } = start();
    await load();
    await client.call('setHistory', { interactions: interactionsOn(pack, [['hide', 1]]) });
    expect(await client.call('looksLike', { itemId: id(0), limit: 3 })).toEqual([]);
  });

  it('gives no shelf in a pack that says that its pictures only decorate', async () => {
    const { client, load } = start({ looking: false });
    await load();
    expect(await client.call('loadLooks', null)).toEqual({ available: false });
    expect(await client.call('looksLike', { itemId: id(0), limit: 3 })).toEqual([]);
  });

  it('filters by a colour picked by eye, and counts those offered once they are known', async () => {
    const { client, load } = start();
    await load();
    expect((await client.call('search', { ...request, query: '' })).tints).toBeUndefined();
    const answer = await client.call('search', red);
    expect(answer.results.map(({ itemId }) => itemId)).toEqual([id(2)]);
    expect(answer.total).toBe(1);
    expect(answer.tints?.find(({ tint }) => tint === '#b3261e')?.count).toBe(1);
    expect(answer.tints?.find(({ tint }) => tint === '#3f7fc4')?.count).toBe(0);
  });

  it('that cannot be had now is said, and may be asked for again', async () => {
    const { client, load, files } = start();
    await load();
    const path = files.pathOf('colours');
    const bytes = files.files.get(path);
    files.files.delete(path);
    await expect(client.call('search', red)).rejects.toMatchObject({ code: 'pack-missing' });
    expect(await client.call('search', request)).toMatchObject({ phase: 'lexical' });
    if (bytes) files.files.set(path, bytes);
    expect((await client.call('search', red)).total).toBe(1);
  });

  it('is told of a photograph, and found by it', async () => {
    const { client, load } = start();
    await load();
    const described = await client.call('describePhoto', { file: new Blob(['any']) });
    expect(described.vector.length).toBe(64);
    expect(described.cut).toBe('thing');
    expect(described.preview).toEqual(photo);
    expect(described.colours[0]).toMatch(/^#f/u);
    const answer = await client.call('searchByPhoto', { vector: described.vector, emphasis: 'both', limit: 4 });
    expect(answer.results.length).toBe(4);
  });

  it.each([null, 'somebody-else@3'])('cannot be compared with a photograph when %s described it', async (descriptor) => {
    const { client, load } = start({ described: descriptor });
    await load();
    const argument = { vector: new Float32Array(64).fill(1), emphasis: 'both', limit: 4 } as const;
    await expect(client.call('searchByPhoto', argument)).rejects.toMatchObject({
      code: 'photo-refused',
      detail: { reason: 'other-descriptor' },
    });
  });
});

const id = (row: number) => pack.items[row]?.id ?? ('' as never);
