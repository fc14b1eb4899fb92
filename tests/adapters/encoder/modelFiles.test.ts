import { describe, expect, it } from 'vitest';
import { deleteModelCaches } from '../../../src/adapters/encoder/modelCache';
import { type LoadModelOptions, loadModelFiles } from '../../../src/adapters/encoder/modelFiles';
import { modelPaths } from '../../../src/adapters/encoder/modelManifest';
import { FakeCaches } from './fakeCaches';
import { baseUrl, ModelHost } from './modelHost';

function start(caches: FakeCaches | null = new FakeCaches()) {
  const host = new ModelHost('1');
  const load = (options: Partial<LoadModelOptions> = {}) =>
    loadModelFiles({ baseUrl, fetch: host.fetch, cacheStorage: caches?.storage ?? null, ...options });
  return { host, caches: caches ?? new FakeCaches(), load };
}
const graph = modelPaths.graph;
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('loading a model', () => {
  it('fetches every file once, verifies it, and keeps it under the model’s identity', async () => {
    const { host, caches, load } = start();
    const { bytes, identity, manifest } = await load();
    expect(textOf(bytes.get(graph))).toBe('weights of 1');
    expect([...bytes.keys()]).toEqual(Object.values(modelPaths));
    expect(identity).toMatch(/^tiny@1-[0-9a-f]{8}$/u);
    expect(manifest.dimension).toBe(4);
    expect(host.asked).toEqual(['manifest.json', ...Object.values(modelPaths)]);
    expect(caches.urls).toEqual({
      [`nearshelf-model-${identity}`]: [...Object.values(modelPaths).map((path) => baseUrl + path), `${baseUrl}manifest.json`],
    });
  });

  it('takes the files from the cache the next time, and asks for the manifest only', async () => {
    const { host, load } = start();
    await load();
    host.asked.length = 0;
    expect(textOf((await load()).bytes.get(graph))).toBe('weights of 1');
    expect(host.asked).toEqual(['manifest.json']);
  });

  it('tells how many bytes are there, up to all of them, from the network or the cache', async () => {
    const { load } = start();
    for (let time = 0; time < 2; time++) {
      const told: number[] = [];
      let total = 0;
      await load({
        onProgress: (loadedBytes, totalBytes) => {
          told.push(loadedBytes);
          total = totalBytes;
        },
      });
      expect(told.at(-1)).toBe(total);
      expect(told).toEqual([...told].sort((a, b) => a - b));
    }
  });

  it.each([
    ['changed in one letter', 'weights of 2'],
    ['cut short', 'weights'],
    ['too long', 'weights of 1, and more'],
    ['answered with a web page', new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
  ])('refuses a file that is %s and caches nothing of it', async (_what, answer) => {
    const { host, caches, load } = start();
    host.files.set(graph, answer);
    await expect(load()).rejects.toMatchObject({ code: 'model-damaged' });
    const cached = Object.values(caches.urls).flat();
    expect(cached).not.toContain(baseUrl + graph);
    // Without its manifest an incomplete model never serves an offline start.
    expect(cached).not.toContain(`${baseUrl}manifest.json`);
  });

  it('says which file is missing', async () => {
    const { host, load } = start();
    host.files.delete(modelPaths.tokenizer);
    await expect(load()).rejects.toMatchObject({ code: 'model-missing', message: expect.stringContaining('tokenizer.json') });
  });

  it('can be tried again after a failure and fetches only what is not there yet', async () => {
    const { host, load } = start();
    host.files.set(graph, 'weights');
    await expect(load()).rejects.toMatchObject({ code: 'model-damaged' });
    host.release('1');
    host.asked.length = 0;
    await load();
    expect(host.asked).toEqual(['manifest.json', graph]);
  });

  it('stops between files when it is cancelled', async () => {
    const { host, load } = start();
    const controller = new AbortController();
    const loading = load({ signal: controller.signal, onProgress: () => controller.abort() });
    await expect(loading).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.asked).not.toContain(graph);
  });

  it('stops when it is cancelled even where every file is cached', async () => {
    const { load } = start();
    await load();
    const controller = new AbortController();
    await expect(load({ signal: controller.signal, onProgress: () => controller.abort() })).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('a cached file', () => {
  it('that was damaged is removed and fetched again, once', async () => {
    const { host, caches, load } = start();
    const { identity } = await load();
    caches.stored.get(`nearshelf-model-${identity}`)?.set(baseUrl + graph, new Response('weights of !'));
    host.asked.length = 0;
    expect(textOf((await load()).bytes.get(graph))).toBe('weights of 1');
    expect(host.asked).toEqual(['manifest.json', graph]);
    host.asked.length = 0;
    await load();
    expect(host.asked).toEqual(['manifest.json']);
  });

  it('that was damaged does not stay when the server’s copy is damaged too', async () => {
    const { host, caches, load } = start();
    const { identity } = await load();
    const cache = caches.stored.get(`nearshelf-model-${identity}`);
    cache?.set(baseUrl + graph, new Response('weights of !'));
    host.files.set(graph, 'weights of ?');
    host.asked.length = 0;
    await expect(load()).rejects.toMatchObject({ code: 'model-damaged' });
    expect(host.asked.filter((path) => path === graph).length).toBe(1);
    expect(cache?.has(baseUrl + graph)).toBe(false);
  });
});

describe('a model without a network', () => {
  it('starts from the cache', async () => {
    const { host, load } = start();
    const online = await load();
    host.online = false;
    const offline = await load();
    expect(offline.identity).toBe(online.identity);
    expect(textOf(offline.bytes.get(graph))).toBe('weights of 1');
  });

  it('is refused as a network failure when nothing was cached', async () => {
    const { host, load } = start();
    host.online = false;
    await expect(load()).rejects.toMatchObject({ code: 'network' });
  });

  it('is not started from the cache when the server is there and says that there is no model', async () => {
    const { host, load } = start();
    await load();
    host.files.delete('manifest.json');
    await expect(load()).rejects.toMatchObject({ code: 'model-missing' });
  });
});

describe('a new version of a model', () => {
  it('replaces the old one in the cache once it is complete', async () => {
    const { host, caches, load } = start();
    await load();
    host.release('2');
    const { identity } = await load();
    expect(Object.keys(caches.urls)).toEqual([`nearshelf-model-${identity}`]);
  });

  it('that cannot be completed leaves the old one, which serves offline', async () => {
    const { host, load } = start();
    await load();
    host.release('2');
    host.files.delete(graph);
    await expect(load()).rejects.toMatchObject({ code: 'model-missing' });
    host.online = false;
    expect(textOf((await load()).bytes.get(graph))).toBe('weights of 1');
  });

  it('leaves the caches of others alone, and erasing does so too', async () => {
    const { host, caches, load } = start();
    caches.stored.set('workbox-precache', new Map());
    await load();
    host.release('2');
    await load();
    expect(Object.keys(caches.urls)).toContain('workbox-precache');
    await deleteModelCaches(caches.storage);
    expect(Object.keys(caches.urls)).toEqual(['workbox-precache']);
  });
});

describe('storage that fails', () => {
  it.each(['full', 'blocked'] as const)('(%s) costs the cache and nothing else', async (mood) => {
    const { caches, load } = start();
    caches.mood = mood;
    expect(textOf((await load()).bytes.get(graph))).toBe('weights of 1');
    await expect(deleteModelCaches(caches.storage)).resolves.toBeUndefined();
  });

  it('or is absent is no reason to fail', async () => {
    const { load } = start(null);
    expect(textOf((await load()).bytes.get(graph))).toBe('weights of 1');
    await expect(deleteModelCaches(null)).resolves.toBeUndefined();
  });
});
