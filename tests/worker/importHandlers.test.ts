import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPack } from '../../src/adapters/catalogue/readPack';
import type { TransformersEncoder } from '../../src/adapters/encoder/transformersEncoder';
import { PersistentCatalogues } from '../../src/adapters/storage/catalogueStore';
import { AppError } from '../../src/domain/appError';
import { type ImportPlan, ratingScale, type TableReport } from '../../src/domain/catalogueImport';
import { noFilters } from '../../src/domain/search';
import { pageLimits } from '../../src/domain/table';
import { createSearchEngine } from '../../src/engine/retrieval/search';
import type { ImportCommands, ImportEvents } from '../../src/protocol/commands';
import { importHandlers } from '../../src/worker/importHandlers';
import { FakeCaches } from '../adapters/encoder/fakeCaches';
import { baseUrl, ModelHost } from '../adapters/encoder/modelHost';
import { startWorker } from './startWorker';

let store: PersistentCatalogues;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = new PersistentCatalogues();
});
afterEach(() => vi.restoreAllMocks());

/** Tells texts apart by their first letter and their length. */
const vectorOf = (text: string) => Float32Array.of(text.charCodeAt(0) % 7, text.length % 5, 1, 0);

function start(options: { identity?: string; onEncode?: (text: string, count: number) => void | Promise<void> } = {}) {
  const encoded: string[] = [];
  const encoder: TransformersEncoder = {
    dimension: 4,
    identity: options.identity ?? 'tiny@1-00000000',
    async encode(text, signal) {
      if (signal?.aborted) throw new AppError('cancelled', 'stopped');
      encoded.push(text);
      await options.onEncode?.(text, encoded.length);
      return vectorOf(text);
    },
    countTokens: (text) => text.length,
    dispose: async () => {},
  };
  const host = new ModelHost('1');
  const client = startWorker<ImportCommands, ImportEvents>(
    importHandlers({
      store,
      encoder: {
        wasmPaths: { wasm: '/ort.wasm' },
        fetch: host.fetch,
        cacheStorage: new FakeCaches().storage,
        createEncoder: async () => encoder,
      },
      stopwatch: () => performance.now(),
      limits: { ...pageLimits, mostRows: 3000 },
    }),
  );
  return { client, encoded, host };
}

const chosen = (text: string | Blob, name = 'rows.csv') => ({ blob: typeof text === 'string' ? new Blob([text]) : text, name });
const planOf = (report: TableReport): ImportPlan => ({
  fields: report.guesses.map(({ field }) => field),
  columns: report.columns.map(({ name }) => name),
  currency: report.currency,
  title: 'Mine',
  ratingScale: ratingScale(report.columns[report.guesses.findIndex(({ field }) => field === 'rating')]?.largest ?? null),
});

/** Rows of a shop with its own ids. */
const csv = (count: number) =>
  `id,title,category,price\n${Array.from({ length: count }, (_, at) => `cup-${at + 1},Cup number ${at + 1},Cups,¥${at}`).join('\n')}\n`;

async function inspectAndRead(client: ReturnType<typeof start>['client'], text: string | Blob, id = 'own-a') {
  const file = chosen(text);
  const report = await client.call('inspect', { file, encoding: null });
  const record = await client.call('read', { id, file, shape: report.shape, plan: planOf(report), createdAtMs: 1 });
  return { report, record, file };
}

/** The finished pack, read and checked as any other. */
const packOf = (id: string) =>
  readPack(async (path) => {
    const bytes = await store.readFile(id, path);
    if (!bytes) throw new AppError('pack-missing', path);
    return bytes;
  });

describe('a chosen file', () => {
  it('is told about, with guesses and a look at its rows, and nothing is stored', async () => {
    const { client } = start();
    const told: ImportEvents['bytes'][] = [];
    client.on('bytes', (progress) => told.push(progress));
    const report = await client.call('inspect', { file: chosen(`${csv(80)}cup-1\n`), encoding: null });
    expect(report).toMatchObject({ rowCount: 80, currency: 'CNY', shape: { format: 'csv', encoding: 'utf-8' } });
    expect(report.guesses.map(({ field }) => field)).toEqual(['id', 'title', 'category', 'price']);
    expect(report.preview.length).toBe(50);
    expect(report.preview[0]).toEqual({ row: 2, cells: ['cup-1', 'Cup number 1', 'Cups', '¥0'] });
    expect(report.problems).toEqual([{ row: 82, column: null, fault: 'too-few-cells', value: '1 < 4', effect: 'row' }]);
    expect(told.at(-1)?.totalBytes).toBe(report.bytes);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['no-rows', 'id,title\n'],
    ['too-many-rows', `title\n${'x\n'.repeat(3001)}`],
  ])('is refused with the reason %s', async (reason, text) => {
    const { client } = start();
    await expect(client.call('inspect', { file: chosen(text), encoding: null })).rejects.toMatchObject({
      code: 'import-refused',
      detail: { reason },
    });
  });

  it('is shown as it would look, also while the plan still makes no sense', async () => {
    const { client } = start();
    const report = await client.call('inspect', { file: chosen('a,name\n<b>x</b>,Tea\ny,\n'), encoding: null });
    const plan = planOf(report);
    const shown = await client.call('preview', { rows: report.preview, plan });
    expect(shown.rows.map(({ item }) => item.title.en)).toEqual(['Tea']);
    expect(shown.problems.map(({ row, fault }) => [row, fault])).toEqual([[3, 'title-missing']]);
    expect(shown.manifest.categories).toHaveProperty('all');
    const untitled = { ...plan, fields: plan.fields.map(() => 'none' as const) };
    expect((await client.call('preview', { rows: report.preview, plan: untitled })).rows).toEqual([]);
  });
});

describe('an import', () => {
  it('becomes a pack like any other, found by words and by meaning', async () => {
    const { client } = start();
    const { record } = await inspectAndRead(client, csv(300));
    expect(record).toMatchObject({ status: 'encoding', rowCount: 300, encodedRows: 0 });
    const finished = await client.call('encode', { id: 'own-a', encoderBaseUrl: baseUrl });
    expect(finished).toMatchObject({ status: 'ready', rowCount: 300, encodedRows: 300, encoder: 'tiny@1-00000000' });
    expect(finished.bytes).toBeGreaterThan(10_000);
    const { pack, lexicalJson } = await packOf('own-a');
    expect(pack.manifest).toMatchObject({ name: 'own-a', itemCount: 300, dimension: 4, currency: 'CNY' });
    const engine = createSearchEngine(pack, lexicalJson, () => 0);
    const request = { query: 'cup-17', language: 'en', filters: noFilters, sort: 'relevance', limit: 3, personal: false } as const;
    expect(engine.search({ ...request, queryVector: null }).results[0]?.itemId).toBe('CUP-17');
    expect(engine.search({ ...request, query: 'number 42', queryVector: vectorOf('Cup') }).results[0]?.itemId).toBe('CUP-42');
  });

  it('tells how far it is', async () => {
    const { client } = start();
    await inspectAndRead(client, csv(70));
    const rows: ImportEvents['rows'][] = [];
    client.on('rows', (progress) => rows.push(progress));
    await client.call('encode', { id: 'own-a', encoderBaseUrl: baseUrl });
    expect(rows[0]).toMatchObject({ encodedRows: 0, totalRows: 70, freshRows: 0 });
    expect(rows.at(-1)).toMatchObject({ encodedRows: 70, totalRows: 70, freshRows: 70 });
  });

  it('keeps its bad rows with it, one by one', async () => {
    const { client } = start();
    await inspectAndRead(client, 'id,title,price\na-001,A,1\na-001,B,2\nb-001,,3\nc-001,C,free\nd-001\ne-001,E,5\n');
    const draft = await store.readDraft('own-a');
    expect(draft?.problems.map(({ row, column, fault }) => [row, column, fault])).toEqual([
      [3, 'id', 'duplicate-id'],
      [4, 'title', 'title-missing'],
      [5, 'price', 'price-unreadable'],
      [6, null, 'too-few-cells'],
    ]);
    expect((await store.read('own-a'))?.rowCount).toBe(2);
  });

  it('that is paused goes on where it was, in another worker as well', async () => {
    const controller = new AbortController();
    const first = start({ onEncode: (_text, count) => (count === 200 ? controller.abort() : undefined) });
    await inspectAndRead(first.client, csv(150));
    await expect(
      first.client.call('encode', { id: 'own-a', encoderBaseUrl: baseUrl }, { signal: controller.signal }),
    ).rejects.toMatchObject({
      code: 'cancelled',
    });
    const { encodedRows } = (await vi.waitFor(async () => {
      const record = await store.read('own-a');
      expect(record?.encodedRows).toBeGreaterThanOrEqual(99);
      return record;
    })) ?? { encodedRows: 0 };
    expect(encodedRows).toBeLessThan(150);
    const second = start();
    const finished = await second.client.call('encode', { id: 'own-a', encoderBaseUrl: baseUrl });
    expect(finished).toMatchObject({ status: 'ready', encodedRows: 150 });
    expect(second.encoded.length).toBe((150 - encodedRows) * 2);
    const whole = start();
    await inspectAndRead(whole.client, csv(150), 'own-b');
    await whole.client.call('encode', { id: 'own-b', encoderBaseUrl: baseUrl });
    const [a, b] = await Promise.all([packOf('own-a'), packOf('own-b')]);
    expect(a.pack.vectors).toEqual(b.pack.vectors);
    expect(a.lexicalJson).toBe(b.lexicalJson);
  });

  it('that another encoder goes on with starts its vectors again', async () => {
    const controller = new AbortController();
    const first = start({ onEncode: (_text, count) => (count === 150 ? controller.abort() : undefined) });
    await inspectAndRead(first.client, csv(100));
    await first.client.call('encode', { id: 'own-a', encoderBaseUrl: baseUrl }, { signal: controller.signal }).catch(() => {});
    await vi.waitFor(async () => expect((await store.read('own-a'))?.encodedRows).toBeGreaterThan(0));
    const second = start({ identity: 'tiny@2-00000000' });
    expect(await second.client.call('encode', { id: 'own-a', encoderBaseUrl: baseUrl })).toMatchObject({ encoder: 'tiny@2-00000000' });
    expect(second.encoded.length).toBe(200);
  });

  it('that the encoder fails keeps what was encoded and can be gone on with', async () => {
    const broken = start({
      onEncode: (_text, count) => {
        if (count > 150) throw new AppError('model-unreadable', 'not finite');
      },
    });
    await inspectAndRead(broken.client, csv(100));
    await expect(broken.client.call('encode', { id: 'own-a', encoderBaseUrl: baseUrl })).rejects.toMatchObject({
      code: 'model-unreadable',
    });
    expect((await store.read('own-a'))?.encodedRows).toBe(75);
    expect(await start().client.call('encode', { id: 'own-a', encoderBaseUrl: baseUrl })).toMatchObject({ status: 'ready' });
  });

  it('can be gone on with when the model could not be loaded', async () => {
    const { client, host } = start();
    await inspectAndRead(client, csv(3));
    host.online = false;
    await expect(client.call('encode', { id: 'own-a', encoderBaseUrl: baseUrl })).rejects.toMatchObject({ code: 'network' });
    host.online = true;
    expect(await client.call('encode', { id: 'own-a', encoderBaseUrl: baseUrl })).toMatchObject({ status: 'ready' });
  });

  it('that is deleted meanwhile ends as cancelled and leaves nothing', async () => {
    const { client } = start({ onEncode: async (_text, count) => (count === 100 ? store.remove('own-a') : undefined) });
    await inspectAndRead(client, csv(100));
    await expect(client.call('encode', { id: 'own-a', encoderBaseUrl: baseUrl })).rejects.toMatchObject({ code: 'cancelled' });
    expect(await store.list()).toEqual([]);
  });
});

describe('an import that cannot be read to its end', () => {
  const nothingLeft = async () => {
    expect(await store.list()).toEqual([]);
    expect(await store.readRows('own-a', 0)).toEqual([]);
  };

  it('for a cancellation half-way leaves nothing', async () => {
    const { client } = start();
    const report = await client.call('inspect', { file: chosen(csv(5)), encoding: null });
    const controller = new AbortController();
    let given = 0;
    const whole = new TextEncoder().encode(csv(2000));
    // A file that the browser reads slowly: the shopper has time to think better of it.
    const blob = new Blob([whole]);
    vi.spyOn(Blob.prototype, 'stream').mockImplementation(
      () =>
        new ReadableStream({
          async pull(stream) {
            if (given > whole.length / 2) controller.abort();
            await new Promise((resolve) => setTimeout(resolve));
            if (given >= whole.length) stream.close();
            else stream.enqueue(whole.slice(given, given + 4000));
            given += 4000;
          },
        }),
    );
    const reading = client.call(
      'read',
      { id: 'own-a', file: { blob, name: 'x.csv' }, shape: report.shape, plan: planOf(report), createdAtMs: 1 },
      { signal: controller.signal },
    );
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    await vi.waitFor(nothingLeft);
    expect(given).toBeLessThan(whole.length);
  });

  it.each([
    ['a file that has changed since it was looked at', 'id,name\nx-001,Tea\n', 'file-changed'],
    ['a byte that does not fit', new Blob([csv(5), Uint8Array.of(0xff, 0x0a)]), 'wrong-encoding'],
    ['rows of which none can be taken', 'id,title,category,price\nx-001,,Cups,1\n', 'nothing-left'],
  ])('for %s leaves nothing', async (_what, second, reason) => {
    const { client } = start();
    const report = await client.call('inspect', { file: chosen(csv(5)), encoding: null });
    const argument = { id: 'own-a', file: chosen(second), shape: report.shape, plan: planOf(report), createdAtMs: 1 };
    await expect(client.call('read', argument)).rejects.toMatchObject({ code: 'import-refused', detail: { reason } });
    await nothingLeft();
  });

  it('for want of titles is refused before anything is stored', async () => {
    const { client } = start();
    const report = await client.call('inspect', { file: chosen(csv(5)), encoding: null });
    const plan: ImportPlan = { ...planOf(report), fields: ['id', 'none', 'category', 'price'] };
    const argument = { id: 'own-a', file: chosen(csv(5)), shape: report.shape, plan, createdAtMs: 1 };
    await expect(client.call('read', argument)).rejects.toMatchObject({ detail: { reason: 'no-title' } });
    await nothingLeft();
  });

  it('for a full disk leaves nothing', async () => {
    const { client } = start();
    const add = IDBObjectStore.prototype.add;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (++calls > 2) throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, given);
    });
    await expect(inspectAndRead(client, csv(1500))).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    await nothingLeft();
  });
});
