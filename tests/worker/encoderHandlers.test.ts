import { describe, expect, it, vi } from 'vitest';
import type { TransformersEncoder } from '../../src/adapters/encoder/transformersEncoder';
import { AppError } from '../../src/domain/appError';
import type { EncoderCommands, EncoderEvents } from '../../src/protocol/commands';
import { encoderHandlers } from '../../src/worker/encoderHandlers';
import type { EncoderSources } from '../../src/worker/openEncoder';
import { FakeCaches } from '../adapters/encoder/fakeCaches';
import { baseUrl, ModelHost } from '../adapters/encoder/modelHost';
import { startWorker } from './startWorker';

function start() {
  const host = new ModelHost('1');
  const encoder: TransformersEncoder = {
    dimension: 4,
    identity: 'tiny@1-00000000',
    encode: async (text, signal) => {
      if (signal?.aborted) throw new AppError('cancelled', 'stopped');
      return Float32Array.of(text.length, 0, 0, 0);
    },
    countTokens: (text) => text.length,
    dispose: async () => {},
  };
  const createEncoder = vi.fn<EncoderSources['createEncoder']>(async () => encoder);
  const wasmPaths = { wasm: '/assets/ort.wasm' };
  const client = startWorker<EncoderCommands, EncoderEvents>(
    encoderHandlers({ wasmPaths, fetch: host.fetch, cacheStorage: new FakeCaches().storage, createEncoder }),
  );
  return { host, createEncoder, client, load: () => client.call('load', { baseUrl }) };
}

describe('an encoder worker', () => {
  it('loads verified files, opens them and tells what it is', async () => {
    const { load, createEncoder } = start();
    expect(await load()).toEqual({ dimension: 4, encoder: 'tiny@1-00000000' });
    const [options] = createEncoder.mock.calls[0] ?? [];
    expect(options?.files.bytes.size).toBe(4);
    expect(options?.wasmPaths).toEqual({ wasm: '/assets/ort.wasm' });
  });

  it('tells how far the download is', async () => {
    const { load, client } = start();
    const told: EncoderEvents['progress'][] = [];
    client.on('progress', (progress) => told.push(progress));
    await load();
    expect(told.at(-1)?.loadedBytes).toBe(told.at(-1)?.totalBytes);
    expect(told.length).toBeGreaterThan(3);
  });

  it('loads once, however often it is asked to', async () => {
    const { load, host, createEncoder } = start();
    await load();
    const asked = host.asked.length;
    await load();
    expect(host.asked.length).toBe(asked);
    expect(createEncoder).toHaveBeenCalledTimes(1);
  });

  it('encodes once it is loaded, and says so before', async () => {
    const { load, client } = start();
    await expect(client.call('encode', { text: 'tea' })).rejects.toMatchObject({ code: 'model-missing' });
    await load();
    expect(await client.call('encode', { text: 'tea' })).toEqual(Float32Array.of(3, 0, 0, 0));
  });

  it.each([
    ['a missing file', (host: ModelHost) => host.files.delete('tokenizer.json'), 'model-missing'],
    ['a damaged file', (host: ModelHost) => host.files.set('tokenizer.json', '{}'), 'model-damaged'],
    ['no network', (host: ModelHost) => Object.assign(host, { online: false }), 'network'],
  ])('can be loaded after all when %s was the reason', async (_what, spoil, code) => {
    const { load, host, client } = start();
    spoil(host);
    await expect(load()).rejects.toMatchObject({ code });
    host.release('1');
    host.online = true;
    await load();
    expect((await client.call('encode', { text: 'tea' })).length).toBe(4);
  });

  it('can be loaded after all when opening it failed, without fetching the files again', async () => {
    const { load, host, createEncoder } = start();
    createEncoder.mockRejectedValueOnce(new AppError('model-unreadable', 'no'));
    await expect(load()).rejects.toMatchObject({ code: 'model-unreadable' });
    host.asked.length = 0;
    await load();
    expect(host.asked).toEqual(['manifest.json']);
  });

  it('stops loading when that is cancelled, and can be loaded again', async () => {
    const { client, load } = start();
    const controller = new AbortController();
    const loading = client.call('load', { baseUrl }, { signal: controller.signal });
    controller.abort();
    await expect(loading).rejects.toMatchObject({ code: 'cancelled' });
    await load();
  });
});
