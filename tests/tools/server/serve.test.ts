import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../../tools/server/compress.mjs';
import { securityHeaders } from '../../../tools/server/headers.mjs';
import { serveBuild } from '../../../tools/server/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const page = `<!doctype html><title>Nearshelf</title>${'<p>shop</p>'.repeat(200)}`;
const script = `console.log(${JSON.stringify('x'.repeat(4000))});`;
const files: Record<string, string> = {
  'index.html': page,
  'assets/app-1a2b3c.js': script,
  'models/encoder/manifest.json': '{"name":"tiny"}',
  'packs/shop/items.0123456789.json': '[]',
  'packs/shop/manifest.json': '{}',
};
let server: Awaited<ReturnType<typeof serveBuild>>;

beforeAll(async () => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  compressFolder(folder);
  server = await serveBuild(folder, { host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
/** Unlike `fetch`: paths are sent as they are, and bodies are given as they came. */
const ask = (path: string, options: { method?: string; headers?: Record<string, string>; url?: string } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(options.url ?? server.url);
    const { method = 'GET', headers = {} } = options;
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });

describe('the production server', () => {
  const kinds: readonly [string, string, Parameters<typeof ask>[1], number][] = [
    ['the page', '/', {}, 200],
    ['a page of the app', '/product/NS-BCS-001', {}, 200],
    ['a script', '/assets/app-1a2b3c.js', {}, 200],
    ['a compressed script', '/assets/app-1a2b3c.js', { headers: { 'accept-encoding': 'br' } }, 200],
    ['part of a file', '/assets/app-1a2b3c.js', { headers: { range: 'bytes=0-9' } }, 206],
    ['the head of a page', '/', { method: 'HEAD' }, 200],
    ['a missing file', '/assets/none.js', {}, 404],
    ['a refused method', '/', { method: 'POST' }, 405],
  ];
  it.each(kinds)('sends the strict headers with %s', async (_what, path, options, status) => {
    const answer = await ask(path, options);
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers[name.toLowerCase()]).toBe(value);
  });

  it('sends them with "not modified" too', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { headers: { 'if-none-match': String(headers.etag) } });
    expect(again.status).toBe(304);
    expect(again.headers['content-security-policy']).toBe(securityHeaders['Content-Security-Policy']);
  });

  it.each(['/', '/search?q=%E4%B9%A6&page=2', '/lab', '/product/NS-BCS-001'])('answers %s with the app’s page', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type'], body.toString()]).toEqual([200, 'text/html;charset=utf-8', page]);
  });

  it.each([
    '/models/encoder/onnx/model_quantized.onnx',
    '/models/encoder/tokenizer.json',
    '/models/nothing',
    '/packs/shop/vectors.0000000000.bin',
    '/packs/nothing',
    '/assets/old-9f9f9f.js',
    '/icons/none.png',
    '/robots.txt',
    '/favicon.ico',
  ])('answers %s with a true 404 and never with the page, which would be taken for the file', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type'], body.toString()]).toEqual([404, 'text/plain; charset=utf-8', 'Not found\n']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s: there is nothing to send', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect([status, headers['content-length'], body.length]).toEqual([200, String(page.length), 0]);
  });

  it('sends brotli or gzip to who understands it, and plain bytes else, under the file’s own type', async () => {
    const path = '/assets/app-1a2b3c.js';
    const get = (encoding: string) => ask(path, { headers: { 'accept-encoding': encoding } });
    const [brotli, gzip, plain] = await Promise.all([get('gzip, br'), get('gzip'), get('identity')]);
    expect([brotli?.headers['content-encoding'], gzip?.headers['content-encoding'], plain?.headers['content-encoding']]).toEqual([
      'br',
      'gzip',
      undefined,
    ]);
    expect(brotliDecompressSync(brotli?.body ?? Buffer.of()).toString()).toBe(script);
    expect(gunzipSync(gzip?.body ?? Buffer.of()).toString()).toBe(script);
    expect(plain?.body.toString()).toBe(script);
    for (const answer of [brotli, gzip, plain]) {
      expect(answer?.headers['content-type']).toBe('text/javascript');
      expect(answer?.headers.vary).toBe('Accept-Encoding');
    }
  });

  it('lets only files with a hash in their name be kept without asking', async () => {
    const forever = 'public, max-age=31536000, immutable';
    const control = async (path: string) => (await ask(path)).headers['cache-control'];
    expect(await control('/assets/app-1a2b3c.js')).toBe(forever);
    expect(await control('/packs/shop/items.0123456789.json')).toBe(forever);
    for (const path of ['/', '/packs/shop/manifest.json', '/models/encoder/manifest.json']) expect(await control(path)).toBe('no-cache');
  });

  it.each(['/../package.json', '/..%2f..%2fetc/passwd', '/assets/../../package.json', '/%2e%2e/%2e%2e/etc/passwd'])(
    'gives nothing outside its folder for %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body.toString()]).not.toContain('nearshelf');
      expect(body.toString()).not.toMatch(/root:|"dependencies"/u);
    },
  );

  it('survives an address that cannot be decoded', async () => {
    await ask('/%E0%A4%A').catch(() => {});
    expect((await ask('/')).status).toBe(200);
  });

  it('can play a host that sets no headers of its own', async () => {
    const bare = await serveBuild(folder, { host: '127.0.0.1', headers: false });
    try {
      const answers = await Promise.all([
        ask('/', { url: bare.url }),
        ask('/assets/none.js', { url: bare.url }),
        ask('/', { url: bare.url, method: 'POST' }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 404, 405]);
      for (const { headers } of answers) expect(headers).not.toHaveProperty('content-security-policy');
    } finally {
      await bare.close();
    }
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveBuild(folder, { host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
