import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/appError';
import type { ItemAct } from '../../src/domain/interaction';
import { seededRng } from '../../src/engine/random';
import { deserializeWeights, initialWeights, serializeWeights } from '../../src/engine/ranking/weights';
import type { TrainArgument, TrainerCommands, TrainerEvents } from '../../src/protocol/commands';
import { trainerHandlers } from '../../src/worker/trainerHandlers';
import { PackFiles } from '../adapters/catalogue/packFiles';
import { clusteredPack, interactionsOn } from '../engine/recommend/fixtures';
import { FakeDownload, startWorker } from './startWorker';

const pack = clusteredPack(3, 6);
const base = serializeWeights(initialWeights(seededRng(1)));
const acts: readonly (readonly [ItemAct, number])[] = [1, 2, 3, 4, 5, 2, 3].map((row) => ['view', row] as const);
const argument: TrainArgument = {
  packBaseUrl: '/packs/test/',
  interactions: interactionsOn(pack, acts),
  servingWeights: null,
  checkpoint: null,
  epochs: 1,
  seed: 5,
  backend: 'wasm',
  allowSoftwareGpu: false,
  paused: false,
};

function start() {
  const files = new PackFiles(pack);
  const download = new FakeDownload(() => base.slice());
  const packsRead: string[] = [];
  const client = startWorker<TrainerCommands, TrainerEvents>(
    trainerHandlers({
      packReader: (baseUrl) => {
        packsRead.push(baseUrl);
        return files.read;
      },
      rankerBaseUrl: '/models/ranker/',
      fetchBase: (_baseUrl, signal) => download.get(signal),
      clock: () => 1000,
      wasmPaths: null,
    }),
  );
  const started = () =>
    new Promise<void>((resolve) => {
      const stop = client.on('backend', () => {
        stop();
        resolve();
      });
    });
  const train = (changes: Partial<TrainArgument> = {}, signal?: AbortSignal) =>
    client.call('train', { ...argument, ...changes }, signal ? { signal } : {});
  return { client, download, packsRead, started, train };
}

describe('a trainer worker', () => {
  it('trains from the pack, the base and the acts it is given, and tells of it on the way', async () => {
    const { client, train } = start();
    const told: string[] = [];
    for (const event of ['backend', 'step', 'epoch', 'checkpoint'] as const) client.on(event, () => told.push(event));
    const { record, weights } = await train();
    expect(record).toMatchObject({ createdAtMs: 1000, upToSequence: acts.length, backend: { backend: 'wasm' } });
    expect(deserializeWeights(weights).parameters.head.length).toBeGreaterThan(0);
    expect(new Set(told)).toEqual(new Set(['backend', 'step', 'epoch', 'checkpoint']));
  });

  it('reads a pack once for all runs on it', async () => {
    const { train, packsRead } = start();
    await train();
    await train();
    expect(packsRead).toEqual(['/packs/test/']);
  });

  it('refuses a second run while one is under way', async () => {
    const { train, started, client } = start();
    const running = started();
    const first = train({ paused: true });
    await running;
    await expect(train()).rejects.toMatchObject({ code: 'training-elsewhere' });
    await client.call('resume', null);
    await first;
    await train();
  });

  it('refuses a second run while the first is still loading', async () => {
    const { train, download } = start();
    const release = download.hold();
    const first = train();
    await expect(train()).rejects.toMatchObject({ code: 'training-elsewhere' });
    release();
    await first;
  });

  it('begins a run after one that was cancelled, although that one still ends its batch', async () => {
    const { train, started } = start();
    const controller = new AbortController();
    const running = started();
    const first = train({ epochs: 50 }, controller.signal);
    await running;
    controller.abort();
    await expect(first).rejects.toMatchObject({ code: 'cancelled' });
    expect((await train()).record.upToSequence).toBe(acts.length);
  });

  it('can try again after the base could not be loaded', async () => {
    const { train, download } = start();
    download.error = new AppError('network', 'offline');
    await expect(train()).rejects.toMatchObject({ code: 'network' });
    download.error = null;
    await train();
  });

  it('says that there is too little to learn from', async () => {
    const { train } = start();
    await expect(train({ interactions: [] })).rejects.toMatchObject({ code: 'not-enough-data' });
  });

  it.each(['pause', 'resume', 'step'] as const)('has nothing to %s without a run', async (command) => {
    await expect(start().client.call(command, null)).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('takes one batch a step while paused', async () => {
    const { client, train, started } = start();
    const steps: number[] = [];
    const stepped = new Promise<void>((resolve) => {
      client.on('step', ({ step }) => {
        steps.push(step);
        resolve();
      });
    });
    const running = started();
    const run = train({ paused: true, epochs: 2 });
    await running;
    expect(steps).toEqual([]);
    await client.call('step', null);
    await stepped;
    expect(steps).toEqual([1]);
    await client.call('resume', null);
    await run;
    expect(steps.length).toBeGreaterThan(1);
  });
});
