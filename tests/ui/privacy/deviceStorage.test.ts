import { afterEach, describe, expect, it, vi } from 'vitest';
import { cacheKind, measureDeviceStorage, stopMeasuring } from '../../../src/ui/privacy/deviceStorage';

afterEach(() => vi.unstubAllGlobals());

/** Caches by name, each a list of bodies. */
const fakeCaches = (bodies: Readonly<Record<string, readonly string[]>>) => ({
  keys: async () => Object.keys(bodies),
  open: async (name: string) => ({
    keys: async () => (bodies[name] ?? []).map((_, at) => String(at)),
    match: async (at: string) => new Response(bodies[name]?.[Number(at)]),
  }),
});

describe('what the browser stores', () => {
  it('is measured per cache, largest first', async () => {
    vi.stubGlobal('caches', fakeCaches({ 'nearshelf-fresh': ['ab'], 'nearshelf-model-x': ['abcd', 'ef'] }));
    vi.stubGlobal('navigator', {
      storage: { estimate: async () => ({ usage: 99, quota: 1000, usageDetails: { indexedDB: 7 } }), persisted: async () => false },
    });
    expect(await measureDeviceStorage()).toEqual({
      usageBytes: 99,
      quotaBytes: 1000,
      databaseBytes: 7,
      persisted: false,
      caches: [
        { kind: 'model', name: 'nearshelf-model-x', files: 2, bytes: 6 },
        { kind: 'fresh', name: 'nearshelf-fresh', files: 1, bytes: 2 },
      ],
    });
  });

  it('is unknown, not zero, where the browser does not say', async () => {
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('caches', undefined);
    expect(await measureDeviceStorage()).toEqual({
      usageBytes: null,
      quotaBytes: null,
      databaseBytes: null,
      persisted: null,
      caches: [],
    });
  });

  it('a database that takes no room is told apart from one that is not told of', async () => {
    vi.stubGlobal('caches', fakeCaches({}));
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 1, usageDetails: {} }), persisted: async () => true } });
    expect(await measureDeviceStorage()).toMatchObject({ databaseBytes: 0, quotaBytes: null, persisted: true });
  });
});

describe('measuring', () => {
  it('can be stopped, and opens no cache afterwards', async () => {
    const opened: string[] = [];
    const held = fakeCaches({ one: ['a'], two: ['b'], three: ['c'] });
    const open = (name: string) => {
      opened.push(name);
      return held.open(name);
    };
    vi.stubGlobal('caches', { ...held, open });
    vi.stubGlobal('navigator', {});
    const measuring = measureDeviceStorage();
    await stopMeasuring();
    const before = [...opened];
    await measuring;
    expect(opened).toEqual(before);
    expect(opened).not.toContain('three');
  });
});

describe('the kind of a cache', () => {
  it.each([
    ['nearshelf-model-encoder@1-89', 'model'],
    ['nearshelf-files', 'catalogue'],
    ['nearshelf-fresh', 'fresh'],
    ['workbox-precache-v2-http://localhost/', 'shell'],
    ['somebody-else', 'other'],
  ])('%s is %s', (name, kind) => {
    expect(cacheKind(name)).toBe(kind);
  });
});
