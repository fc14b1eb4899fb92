import { describe, expect, it, vi } from 'vitest';
import { type DownloadOptions, download } from '../../../src/adapters/integrity/download';

const url = '/models/encoder/config.json';

/** A server's answer in chunks; after them it ends, breaks or never goes on. */
function body(chunks: readonly string[], ending: 'end' | 'break' | 'hang' = 'end', signal?: AbortSignal): ReadableStream<Uint8Array> {
  const waiting = chunks.map((chunk) => new TextEncoder().encode(chunk));
  return new ReadableStream({
    start(controller) {
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
    pull(controller) {
      const next = waiting.shift();
      if (next) controller.enqueue(next);
      else if (ending === 'end') controller.close();
      else if (ending === 'break') controller.error(new TypeError('terminated'));
      else return new Promise(() => {});
    },
  });
}
const ok = (content: BodyInit | null, type = 'application/octet-stream') => new Response(content, { headers: { 'content-type': type } });

const get = (answer: Response | Promise<Response>, options: Partial<DownloadOptions> = {}) =>
  download({ url, subject: 'model', fetch: async () => answer, mostBytes: 100, ...options });

describe('a download', () => {
  it('gives all bytes in order and counts them as they come', async () => {
    const counted: number[] = [];
    const bytes = await get(ok(body(['ab', 'c', 'def'])), { onBytes: (received) => counted.push(received) });
    expect(new TextDecoder().decode(bytes)).toBe('abcdef');
    expect(counted).toEqual([2, 3, 6]);
  });

  it('takes an answer without a body for an empty file', async () => {
    expect((await get(ok(null))).byteLength).toBe(0);
  });

  it.each([
    [404, 'model', 'model-missing'],
    [410, 'pack', 'pack-missing'],
    [500, 'model', 'network'],
    [429, 'pack', 'network'],
  ] as const)('answered with %i of a %s is %s', async (status, subject, code) => {
    await expect(get(new Response(null, { status }), { subject })).rejects.toMatchObject({ code, detail: { url, status } });
  });

  it.each(['text/html', 'text/html; charset=utf-8', 'Text/HTML'])(
    'answered with a web page (%s) is damaged, not JSON that fails later',
    async (type) => {
      await expect(get(ok('<!doctype html>', type))).rejects.toMatchObject({ code: 'model-damaged' });
      await expect(get(ok('<!doctype html>', type), { subject: 'pack' })).rejects.toMatchObject({ code: 'pack-damaged' });
    },
  );

  it('that grows beyond its promise is cut off: the rest is not even received', async () => {
    const endless = body(
      Array.from({ length: 1000 }, () => 'x'.repeat(40)),
      'hang',
    );
    const cancelled = vi.spyOn(ReadableStreamDefaultReader.prototype, 'cancel');
    await expect(get(ok(endless), { mostBytes: 100 })).rejects.toMatchObject({ code: 'model-damaged' });
    expect(cancelled).toHaveBeenCalledTimes(1);
    cancelled.mockRestore();
  });

  it('of exactly the promised length is taken, and of any length without a promise', async () => {
    expect((await get(ok('x'.repeat(100)))).byteLength).toBe(100);
    expect((await get(ok('x'.repeat(1000)), { mostBytes: null })).byteLength).toBe(1000);
  });

  it('whose connection is cut half-way is a network failure that names the file', async () => {
    await expect(get(ok(body(['half'], 'break')))).rejects.toMatchObject({ code: 'network', message: expect.stringContaining(url) });
  });

  it('that cannot even begin is a network failure', async () => {
    await expect(get(Promise.reject(new TypeError('Failed to fetch')))).rejects.toMatchObject({ code: 'network' });
  });

  it('that is cancelled while it waits for the next bytes says so, and is no failure of the network', async () => {
    const controller = new AbortController();
    const pending = get(ok(body(['half'], 'hang', controller.signal)), {
      signal: controller.signal,
      onBytes: () => controller.abort(),
    });
    await expect(pending).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('hands the signal to fetch, which rejects at once when it has been aborted already', async () => {
    const seen: (AbortSignal | null | undefined)[] = [];
    const signal = AbortSignal.abort();
    const fetch: typeof globalThis.fetch = async (_url, init) => {
      seen.push(init?.signal);
      init?.signal?.throwIfAborted();
      return ok('late');
    };
    await expect(get(ok(null), { fetch, signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen).toEqual([signal]);
  });

  it('calls fetch without a receiver, as browsers demand ("Illegal invocation")', async () => {
    const receivers: unknown[] = [];
    const fetch = async function (this: unknown) {
      receivers.push(this);
      return ok('fine');
    } as typeof globalThis.fetch;
    await get(ok(null), { fetch });
    expect(receivers).toEqual([undefined]);
  });

  it('asks past every cache unless told otherwise', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => ok('fine'));
    await get(ok(null), { fetch });
    await get(ok(null), { fetch, cacheMode: 'default' });
    expect(fetch.mock.calls.map(([, init]) => init?.cache)).toEqual(['no-store', 'default']);
  });
});
