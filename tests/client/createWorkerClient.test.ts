import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkerHealth } from '../../src/client/contract';
import { createWorkerClient } from '../../src/client/createWorkerClient';
import { FakeWorker } from './fakeWorker';

type Commands = {
  echo: { argument: { text: string }; result: string };
  learn: { argument: number; result: null };
};
type Events = { progress: { loadedBytes: number } };

/** Microtasks carry messages; fake timers do not hold those back. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

function start(prepare: (worker: FakeWorker, ordinal: number) => void = () => {}) {
  const workers: FakeWorker[] = [];
  let now = 0;
  const client = createWorkerClient<Commands, Events>(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      prepare(worker, workers.length);
      return worker;
    },
    { heartbeatMs: 1000, hangMs: 5000, crashLimit: 3, crashWindowMs: 60_000, clock: () => now },
  );
  const healths: WorkerHealth[] = [];
  client.onHealth((health) => healths.push(health));
  return {
    client,
    workers,
    healths,
    worker: () => workers.at(-1) as FakeWorker,
    advanceClock: (ms: number) => {
      now += ms;
    },
  };
}

/** Answers `echo` with its own text. */
const echoing = (worker: FakeWorker): void => {
  worker.onRequest = (message) => {
    if (message.type === 'ping') worker.answer({ type: 'pong', id: message.id });
    if (message.type !== 'request') return;
    const text = message.command === 'echo' ? (message.argument as { text: string }).text : null;
    worker.answer({ type: 'result', id: message.id, result: text });
  };
};
const answeringPings = (worker: FakeWorker): void => {
  worker.onRequest = (message) => {
    if (message.type === 'ping') worker.answer({ type: 'pong', id: message.id });
  };
};

describe('a worker client', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('starts its worker with the first call and matches answers that come in another order', async () => {
    const { client, workers, worker } = start();
    expect(workers.length).toBe(0);
    expect(client.health).toBe('absent');
    const first = client.call('echo', { text: 'one' });
    const second = client.call('echo', { text: 'two' });
    await settle();
    const [one, two] = worker().requests('echo');
    worker().answer({ type: 'result', id: two?.id ?? 0, result: 'two' });
    worker().answer({ type: 'result', id: one?.id ?? 0, result: 'one' });
    expect(await first).toBe('one');
    expect(await second).toBe('two');
    expect(workers.length).toBe(1);
    expect(client.health).toBe('running');
  });

  it('rejects with the error that the handler threw', async () => {
    const { client, worker } = start();
    const call = client.call('echo', { text: '' });
    await settle();
    worker().answer({ type: 'error', id: 1, error: { code: 'pack-missing', message: 'no pack', detail: { status: 404 } } });
    await expect(call).rejects.toMatchObject({ name: 'AppError', code: 'pack-missing', detail: { status: 404 } });
  });

  it('rejects an argument that cannot be cloned and leaves the worker alone', async () => {
    const { client, workers } = start(echoing);
    const unclonable = { text: 'x', run: () => {} };
    await expect(client.call('echo', unclonable)).rejects.toMatchObject({ code: 'unexpected' });
    expect(await client.call('echo', { text: 'still here' })).toBe('still here');
    expect(workers.length).toBe(1);
  });

  it('hands events to their listeners until these stop listening', async () => {
    const { client, worker } = start(echoing);
    const seen: number[] = [];
    const stopListening = client.on('progress', ({ loadedBytes }) => seen.push(loadedBytes));
    await client.call('echo', { text: '' });
    worker().answer({ type: 'event', event: 'progress', payload: { loadedBytes: 7 } });
    stopListening();
    worker().answer({ type: 'event', event: 'progress', payload: { loadedBytes: 8 } });
    expect(seen).toEqual([7]);
  });

  it('ignores messages that are none of the protocol', async () => {
    const { client, worker } = start(echoing);
    await client.call('echo', { text: '' });
    worker().answer(null as never);
    worker().answer({ type: 'greeting' } as never);
    expect(await client.call('echo', { text: 'fine' })).toBe('fine');
  });

  it('tells the worker of a cancelled call, rejects at once and drops the late answer', async () => {
    const { client, worker } = start();
    const controller = new AbortController();
    const call = client.call('echo', { text: 'slow' }, { signal: controller.signal });
    await settle();
    controller.abort();
    await expect(call).rejects.toMatchObject({ code: 'cancelled' });
    await settle();
    expect(worker().received.at(-1)).toEqual({ type: 'cancel', id: 1 });
    worker().answer({ type: 'result', id: 1, result: 'too late' });
    expect(client.health).toBe('running');
  });

  it('does not even start a call whose signal is aborted already', async () => {
    const { client, workers } = start();
    await expect(client.call('echo', { text: '' }, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    expect(workers.length).toBe(0);
  });

  it('rejects what is pending when the worker fails, ends it and starts another', async () => {
    const { client, workers, healths } = start((worker, ordinal) => ordinal > 1 && echoing(worker));
    const calls = [client.call('echo', { text: 'a' }), client.call('echo', { text: 'b' })];
    const outcomes = Promise.allSettled(calls);
    await settle();
    workers[0]?.fail('boom');
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'worker-crashed', message: 'boom' } });
    }
    expect(workers[0]?.terminated).toBe(true);
    expect(await client.call('echo', { text: 'again' })).toBe('again');
    expect(healths).toEqual(['running', 'restarting', 'running']);
  });

  it('takes an unreadable message for a crash', async () => {
    const { client, worker } = start();
    const call = client.call('echo', { text: 'a' });
    await settle();
    worker().garble();
    await expect(call).rejects.toMatchObject({ code: 'worker-crashed' });
  });

  it('ignores what a worker still says after its end', async () => {
    const { client, workers } = start((worker, ordinal) => ordinal > 1 && answeringPings(worker));
    const lost = client.call('echo', { text: 'a' });
    await settle();
    workers[0]?.fail('boom');
    await expect(lost).rejects.toMatchObject({ code: 'worker-crashed' });
    const next = client.call('echo', { text: 'b' });
    await settle();
    workers[0]?.answer({ type: 'result', id: 2, result: 'from the grave' });
    workers[0]?.fail('boom again');
    workers[1]?.answer({ type: 'result', id: 2, result: 'b' });
    expect(await next).toBe('b');
    expect(workers.length).toBe(2);
  });

  it('replays through the restart listener before any ordinary call', async () => {
    const { client, workers } = start((worker, ordinal) => ordinal > 1 && echoing(worker));
    client.onRestart(async ({ call }) => {
      await call('learn', 1);
      await call('learn', 2);
    });
    const lost = client.call('echo', { text: 'a' });
    await settle();
    workers[0]?.fail('boom');
    const next = client.call('echo', { text: 'b' });
    await expect(lost).rejects.toMatchObject({ code: 'worker-crashed' });
    expect(await next).toBe('b');
    const order = workers[1]?.received.flatMap((message) => (message.type === 'request' ? [message.command] : []));
    expect(order).toEqual(['learn', 'learn', 'echo']);
  });

  it('lets ordinary calls through when a replay fails, and reports the failure', async () => {
    const { client, workers } = start((worker, ordinal) => ordinal > 1 && echoing(worker));
    const errors: unknown[] = [];
    client.onHealth((health, error) => errors.push([health, error?.message ?? null]));
    client.onRestart(async () => {
      throw new Error('nothing to replay from');
    });
    const lost = client.call('echo', { text: 'a' });
    await settle();
    workers[0]?.fail('boom');
    await expect(lost).rejects.toMatchObject({ code: 'worker-crashed' });
    expect(await client.call('echo', { text: 'b' })).toBe('b');
    expect(errors.at(-1)).toEqual(['running', 'Error: nothing to replay from']);
  });

  it('keeps calls waiting over a crash during the replay', async () => {
    const { client, workers } = start((worker, ordinal) => ordinal > 2 && echoing(worker));
    client.onRestart(async ({ call }) => {
      await call('learn', 1);
    });
    const lost = client.call('echo', { text: 'a' });
    await settle();
    workers[0]?.fail('boom');
    await expect(lost).rejects.toMatchObject({ code: 'worker-crashed' });
    const waiting = client.call('echo', { text: 'b' });
    await settle();
    workers[1]?.fail('boom');
    expect(await waiting).toBe('b');
    expect(workers.length).toBe(3);
  });

  it('stops a crash loop in safe mode until it is left by hand', async () => {
    const { client, workers, healths } = start((worker, ordinal) => {
      if (ordinal <= 3) worker.onRequest = () => worker.fail(`boom ${ordinal}`);
      else echoing(worker);
    });
    const replays: number[] = [];
    client.onRestart(async () => {
      replays.push(workers.length);
    });
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(client.call('echo', { text: '' })).rejects.toMatchObject({ code: 'worker-crashed' });
    }
    await expect(client.call('echo', { text: '' })).rejects.toMatchObject({ code: 'safe-mode' });
    expect(client.health).toBe('safe-mode');
    expect(workers.length).toBe(3);
    expect(workers.every(({ terminated }) => terminated)).toBe(true);
    client.leaveSafeMode();
    expect(await client.call('echo', { text: 'back' })).toBe('back');
    expect(replays).toEqual([2, 3, 4]);
    expect(healths.at(-1)).toBe('running');
  });

  it('does not count crashes that lie far apart', async () => {
    const { client, workers, advanceClock } = start((worker) => {
      worker.onRequest = () => worker.fail('boom');
    });
    for (let attempt = 0; attempt < 5; attempt++) {
      await expect(client.call('echo', { text: '' })).rejects.toMatchObject({ code: 'worker-crashed' });
      advanceClock(31_000);
    }
    expect(workers.length).toBe(6);
    expect(client.health).not.toBe('safe-mode');
  });

  it('enters safe mode when the worker cannot be started at all', async () => {
    const client = createWorkerClient<Commands, Events>(
      () => {
        throw new TypeError('no such script');
      },
      { hangMs: 5000 },
    );
    await expect(client.call('echo', { text: '' })).rejects.toMatchObject({
      code: 'worker-crashed',
      message: expect.stringContaining('no such script'),
    });
    expect(client.health).toBe('safe-mode');
  });

  it('restarts a worker that answers neither calls nor pings', async () => {
    const { client, workers } = start((worker, ordinal) => ordinal > 1 && echoing(worker));
    const call = client.call('echo', { text: 'a' });
    const outcome = expect(call).rejects.toMatchObject({ code: 'worker-unresponsive' });
    await vi.advanceTimersByTimeAsync(4900);
    expect(workers.length).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    await outcome;
    expect(workers[0]?.terminated).toBe(true);
    expect(await client.call('echo', { text: 'b' })).toBe('b');
  });

  it('waits as long as it takes for a call while pings are answered', async () => {
    const { client, workers } = start(answeringPings);
    const call = client.call('echo', { text: 'long' });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(workers.length).toBe(1);
    workers[0]?.answer({ type: 'result', id: 1, result: 'done' });
    expect(await call).toBe('done');
  });

  it('does not take a worker that was busy for less than the limit for hung', async () => {
    const { client, workers } = start();
    const call = client.call('echo', { text: 'busy' });
    await vi.advanceTimersByTimeAsync(4500);
    workers[0]?.answer({ type: 'pong', id: 0 });
    await vi.advanceTimersByTimeAsync(4500);
    workers[0]?.answer({ type: 'result', id: 1, result: 'done' });
    expect(await call).toBe('done');
    expect(workers.length).toBe(1);
  });

  it('sends no pings while nothing is pending', async () => {
    const { client, workers } = start(echoing);
    await client.call('echo', { text: 'a' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers[0]?.received.filter(({ type }) => type === 'ping')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('restarts the worker when a call exceeds its own time limit', async () => {
    const { client, workers } = start(answeringPings);
    const outcome = expect(client.call('echo', { text: 'a' }, { timeoutMs: 300 })).rejects.toMatchObject({ code: 'worker-unresponsive' });
    await vi.advanceTimersByTimeAsync(301);
    await outcome;
    expect(workers.length).toBe(2);
  });

  it('rejects what is pending with `cancelled` when stopped, and starts afresh with the next call', async () => {
    const { client, workers, healths } = start((worker, ordinal) => ordinal > 1 && echoing(worker));
    const replays = vi.fn(async () => {});
    client.onRestart(replays);
    const call = client.call('echo', { text: 'a' });
    client.stop();
    await expect(call).rejects.toMatchObject({ code: 'cancelled' });
    expect(workers[0]?.terminated).toBe(true);
    expect(await client.call('echo', { text: 'b' })).toBe('b');
    expect(replays).not.toHaveBeenCalled();
    expect(healths).toEqual(['running', 'absent', 'running']);
  });
});
