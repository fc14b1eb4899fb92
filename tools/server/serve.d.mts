/** Serves the production build. Rejects with the server's error, e.g. `EADDRINUSE`. `headers: false` plays a host that sets none. */
export function serveBuild(
  folder: string,
  options?: { readonly port?: number; readonly host?: string; readonly headers?: boolean },
): Promise<{ url: string; close(): Promise<unknown> }>;
