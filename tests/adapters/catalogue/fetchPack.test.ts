import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packFetcher } from '../../../src/adapters/catalogue/fetchPack';
import type { PackFile } from '../../../src/domain/pack';

const good = 'the whole file';
const file: PackFile = {
  role: 'items',
  path: 'items.0123456789.json',
  bytes: good.length,
  sha256: createHash('sha256').update(good).digest('hex'),
};

/** What browser cache and server answer, by the cache mode that was asked for. */
function serve(answers: Partial<Record<RequestCache, Response>>) {
  const fetch = vi.fn<typeof globalThis.fetch>(async (_url, init) => {
    const answer = answers[init?.cache ?? 'default'];
    if (!answer) throw new TypeError(`nothing for ${init?.cache}`);
    return answer.clone();
  });
  vi.stubGlobal('fetch', fetch);
  return { asked: () => fetch.mock.calls.map(([url, init]) => `${init?.cache} ${String(url)}`) };
}
const read = (what: PackFile | null = file) => packFetcher('/packs/shop/')(what?.path ?? 'manifest.json', what);
const text = async (bytes: Promise<Uint8Array>) => new TextDecoder().decode(await bytes);

afterEach(() => vi.unstubAllGlobals());

describe('fetching a pack', () => {
  it('takes a file from the browser’s cache, because its name carries its hash', async () => {
    const { asked } = serve({ default: new Response(good) });
    expect(await text(read())).toBe(good);
    expect(asked()).toEqual(['default /packs/shop/items.0123456789.json']);
  });

  it('asks for the manifest anew, because its name never changes', async () => {
    const { asked } = serve({ 'no-cache': new Response('{}') });
    expect(await text(read(null))).toBe('{}');
    expect(asked()).toEqual(['no-cache /packs/shop/manifest.json']);
  });

  it.each([
    ['cut short', new Response('the whole')],
    ['too long', new Response(`${good}, and more`)],
    ['changed', new Response('the whole fill')],
    ['a web page', new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
  ])('asks the server when what the browser kept is %s: else it would stay so as long as the cache lives', async (_what, kept) => {
    const { asked } = serve({ default: kept, reload: new Response(good) });
    expect(await text(read())).toBe(good);
    expect(asked()).toEqual([`default /packs/shop/${file.path}`, `reload /packs/shop/${file.path}`]);
  });

  it.each([
    [404, 'pack-missing'],
    [503, 'network'],
  ])('asks once only when the server answers %i', async (status, code) => {
    const { asked } = serve({ default: new Response(null, { status }) });
    await expect(read()).rejects.toMatchObject({ code });
    expect(asked().length).toBe(1);
  });

  it('can be cancelled', async () => {
    serve({ default: new Response(good) });
    vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => init.signal?.throwIfAborted());
    await expect(packFetcher('/packs/shop/', AbortSignal.abort())(file.path, file)).rejects.toMatchObject({ code: 'cancelled' });
  });
});
