/** Serves the production build: the strict headers, precompressed files, a true 404 where a file is missing. */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { securityHeaders } from './headers.mjs';

/** Hashed names never change their content; everything else is asked for again. */
const immutable = /\/assets\/|\/packs\/[^/]+\/[a-z]+\.[0-9a-f]{10}\./u;

/**
 * @param {string} folder of the build
 * @param {{ port?: number, host?: string, headers?: boolean }} options `headers: false` plays a host that sets none (tests)
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with the server's error, e.g. `EADDRINUSE`
 */
export async function serveBuild(folder, { port = 0, host = 'localhost', headers = true } = {}) {
  const files = sirv(folder, {
    dev: false,
    etag: true,
    brotli: true,
    gzip: true,
    single: true,
    // An unknown page is the app's own to explain; an unknown file is not there.
    ignores: [/^\/(assets|models|packs|icons)\//u, /\/[^/]+\.[^/]+$/u],
    setHeaders(response, path) {
      response.setHeader('Cache-Control', immutable.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.setHeader('Vary', 'Accept-Encoding');
    },
  });
  const server = createServer((request, response) => {
    // Before anything else: sirv answers "not modified" and partial content by itself, and a changed policy must reach those too.
    if (headers) for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    url: `http://${host}:${typeof address === 'object' && address ? address.port : port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
