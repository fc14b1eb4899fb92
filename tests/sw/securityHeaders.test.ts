import { describe, expect, it } from 'vitest';
import { addSecurityHeaders } from '../../src/sw/securityHeaders';
import { securityHeaders } from '../../tools/server/headers.mjs';

describe('a page from the service worker', () => {
  it('carries the server’s own headers on a host that sets none, and is otherwise what it was', async () => {
    const page = new Response('<!doctype html>', { status: 200, statusText: 'OK', headers: { 'content-type': 'text/html', etag: '"1"' } });
    const answer = addSecurityHeaders(page);
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers.get(name)).toBe(value);
    expect(answer.headers.get('content-type')).toBe('text/html');
    expect(answer.headers.get('etag')).toBe('"1"');
    expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html>']);
  });

  it('keeps the policy that its host sends', () => {
    const strict = new Response('', { headers: { 'content-security-policy': "default-src 'none'" } });
    expect(addSecurityHeaders(strict)).toBe(strict);
  });

  it('that could not be had stays an error: a new response would hide it', () => {
    const error = Response.error();
    expect(addSecurityHeaders(error)).toBe(error);
  });
});
