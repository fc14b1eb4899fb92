import { describe, expect, it } from 'vitest';
import { createWorkerClient } from '../../src/client/createWorkerClient';
import { AppError } from '../../src/domain/appError';
import { type Handlers, serve } from '../../src/worker/host';
import { FakeWorker } from '../client/fakeWorker';

type Commands = {
  vector: { argument: { length: number }; result: Float32Array };
  weights: { argument: null; result: { weights: Uint8Array; part: Float32Array } };
  wait: { argument: null; result: null };
  fail: { argument: 'app' | 'type' | 'string'; result: null };
};
type Events = { step: { step: number } };

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function start() {
  const owned = new Float32Array(8).fill(1);
  const seen: { vectors: Float32Array[]; aborted: boolean } = { vectors: [], aborted: false };
  const handlers: Handlers<Commands, Events> = {
    vector({ length }, { emit }) {
      emit('step', { step: 1 });
      const vector = new Float32Array(length).fill(0.5);
      seen.vectors.push(vector);
      return vector;
    },
    weights: () => ({ weights: new Uint8Array([1, 2, 3]), part: owned.subarray(2, 4) }),
    wait: (_argument, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          seen.aborted = true;
          reject(new AppError('cancelled', 'stopped'));
        });
      }),
    fail(how) {
      if (how === 'app') throw new AppError('model-damaged', 'bad bytes', { bytes: 3 });
      if (how === 'type') throw new TypeError('not a function');
      throw 'just a string';
    },
  };
  const worker = new FakeWorker();
  serve(handlers, worker.scope);
  return { client: createWorkerClient<Commands, Events>(() => worker, { hangMs: 1000 }), worker, seen, owned };
}

describe('a worker host', () => {
  it('answers commands and sends events on the way', async () => {
    const { client } = start();
    const steps: number[] = [];
    client.on('step', ({ step }) => steps.push(step));
    expect(await client.call('vector', { length: 3 })).toEqual(new Float32Array([0.5, 0.5, 0.5]));
    expect(steps).toEqual([1]);
  });

  it('moves numeric arrays instead of copying them', async () => {
    const { client, seen } = start();
    await client.call('vector', { length: 3 });
    expect(seen.vectors[0]?.byteLength).toBe(0);
  });

  it('copies a view, because its buffer belongs to others too', async () => {
    const { client, owned } = start();
    const { weights, part } = await client.call('weights', null);
    expect([...weights, ...part]).toEqual([1, 2, 3, 1, 1]);
    expect(owned.length).toBe(8);
  });

  it('turns whatever a handler throws into an error that survives cloning', async () => {
    const { client } = start();
    await expect(client.call('fail', 'app')).rejects.toMatchObject({ code: 'model-damaged', message: 'bad bytes', detail: { bytes: 3 } });
    await expect(client.call('fail', 'type')).rejects.toMatchObject({ code: 'unexpected', message: 'TypeError: not a function' });
    await expect(client.call('fail', 'string')).rejects.toMatchObject({ code: 'unexpected', message: 'just a string' });
  });

  it('refuses commands it does not know, inherited names included', async () => {
    const { client } = start();
    for (const name of ['fly', 'toString', '__proto__']) {
      await expect(client.call(name as 'wait', null)).rejects.toMatchObject({ code: 'unexpected' });
    }
  });

  it('aborts the handler of a cancelled call, and only that one', async () => {
    const { client, seen } = start();
    const controller = new AbortController();
    const waiting = client.call('wait', null, { signal: controller.signal });
    const other = client.call('vector', { length: 1 });
    await other;
    expect(seen.aborted).toBe(false);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    await settle();
    expect(seen.aborted).toBe(true);
  });

  it('answers pings while a call runs', async () => {
    const { client, worker } = start();
    void client.call('wait', null).catch(() => {});
    const answers: unknown[] = [];
    worker.addEventListener('message', (event) => answers.push((event as MessageEvent).data));
    worker.postMessage({ type: 'ping', id: 9 });
    await settle();
    expect(answers).toEqual([{ type: 'pong', id: 9 }]);
    client.stop();
  });
});
