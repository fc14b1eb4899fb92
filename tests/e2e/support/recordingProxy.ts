import { createServer, request as httpRequest, type Server } from 'node:http';

/** Everything that left the browser, whoever in it asked: pages, workers, service workers and the browser itself. */
export interface RecordingProxy {
  /** Absolute addresses, in order; `CONNECT host:port` for tunnels, which are refused. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A forward proxy that lets plain requests to localhost through and nothing else. */
export async function startRecordingProxy(port: number): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server: Server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? '';
    asked.push(url);
    const target = URL.canParse(url) ? new URL(url) : null;
    if (target?.hostname !== 'localhost') {
      outgoing.writeHead(403).end();
      return;
    }
    const options = {
      host: target.hostname,
      port: target.port,
      path: target.pathname + target.search,
      method: incoming.method,
      headers: incoming.headers,
    };
    const forward = httpRequest(options, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forward.on('error', () => outgoing.destroy());
    incoming.pipe(forward);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
