import { describe, expect, it } from 'vitest';
import { keptAnswers } from '../../src/sw/keptAnswers';

const request = (cache: RequestCache = 'default') => new Request('https://shop.example/packs/shop/items.0123456789.json', { cache });
const file = () => new Response('[]', { headers: { 'content-type': 'application/json' } });

describe('the service worker’s caches', () => {
  it('keep a whole file', async () => {
    const response = file();
    expect(await keptAnswers.cacheWillUpdate({ request: request(), response })).toBe(response);
  });

  it.each([
    ['an error', new Response(null, { status: 404 })],
    ['part of a file', new Response('[', { status: 206 })],
    ['a web page in its place', new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
  ])('never keep %s', async (_what, response) => {
    expect(await keptAnswers.cacheWillUpdate({ request: request(), response })).toBeNull();
  });

  it('serve what they keep, unless the page asks for a fresh copy because that one was damaged', async () => {
    const cachedResponse = file();
    expect(await keptAnswers.cachedResponseWillBeUsed({ request: request(), cachedResponse })).toBe(cachedResponse);
    expect(await keptAnswers.cachedResponseWillBeUsed({ request: request('reload'), cachedResponse })).toBeNull();
    expect(await keptAnswers.cachedResponseWillBeUsed({ request: request() })).toBeNull();
  });
});
