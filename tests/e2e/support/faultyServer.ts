import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveBuild } from '../../../tools/server/serve.mjs';
import { buildFolder } from './build';

/** What goes wrong with a file on its way to the browser. */
export type Fault =
  /** 404. */
  | 'missing'
  /** Half of it, as if that were all: status 200 and no length to tell by. */
  | 'cut'
  /** The connection breaks half-way. */
  | 'dropped'
  /** Right length, one byte different. */
  | 'damaged'
  /** What hosts of single-page applications answer for a file they have not. */
  | 'web-page'
  /** Code that runs before the script's own; `times` bounds how often, default always. */
  | { readonly prefix: string; readonly times?: number };

/** Our production server with somebody in between who breaks what a test asks for. */
export interface FaultyServer {
  readonly url: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  break(path: RegExp, fault: Fault): void;
  repair(): void;
  /** Another build from now on, as after a deployment. */
  serve(folder: string): Promise<void>;
  close(): Promise<void>;
}

interface Broken {
  readonly path: RegExp;
  readonly fault: Fault;
  left: number;
}

/** @param options.headers false: a host that sets none */
export async function startFaultyServer({ headers = true }: { headers?: boolean } = {}): Promise<FaultyServer> {
  let inner = await serveBuild(buildFolder, { headers });
  let broken: Broken[] = [];
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    asked.push(path);
    const found = broken.find((one) => one.path.test(path) && one.left > 0);
    if (found) found.left--;
    answer(inner.url, incoming, outgoing, found?.fault ?? null);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    asked,
    break(path, fault) {
      broken.push({ path, fault, left: typeof fault === 'object' ? (fault.times ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY });
    },
    repair() {
      broken = [];
    },
    async serve(folder) {
      const former = inner;
      inner = await serveBuild(folder, { headers });
      await former.close();
    },
    async close() {
      await inner.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

function answer(origin: string, incoming: IncomingMessage, outgoing: ServerResponse, fault: Fault | null): void {
  if (fault === 'missing') {
    outgoing.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end('Not found\n');
    return;
  }
  const url = new URL(fault === 'web-page' ? '/' : (incoming.url ?? '/'), origin);
  // Bodies that are to be changed come plain and whole.
  const { 'accept-encoding': _encodings, 'if-none-match': _tag, range: _range, ...plain } = incoming.headers;
  const headers = fault === null ? incoming.headers : plain;
  const forward = httpRequest(url, { method: incoming.method, headers: { ...headers, host: url.host } }, (response) => {
    if (fault === null) {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
      return;
    }
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => {
      const { 'content-length': _length, etag: _etag, ...kept } = response.headers;
      spoil(Buffer.concat(chunks), fault, outgoing.writeHead(response.statusCode ?? 502, { ...kept, 'cache-control': 'no-store' }));
    });
  });
  forward.on('error', () => outgoing.destroy());
  incoming.pipe(forward);
}

function spoil(body: Buffer, fault: Exclude<Fault, 'missing'>, outgoing: ServerResponse): void {
  const half = body.subarray(0, body.length / 2);
  if (fault === 'cut') outgoing.end(half);
  else if (fault === 'dropped') outgoing.write(half, () => outgoing.destroy());
  else if (fault === 'damaged') {
    const at = Math.floor(body.length / 2);
    body[at] = (body[at] ?? 0) ^ 1;
    outgoing.end(body);
  } else outgoing.end(typeof fault === 'object' ? Buffer.concat([Buffer.from(`${fault.prefix}\n`), body]) : body);
}
