import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogueDatabaseName } from '../../../src/adapters/storage/catalogueSchema';
import { PersistentCatalogues } from '../../../src/adapters/storage/catalogueStore';
import type { CatalogueDraft, ImportedRow } from '../../../src/domain/catalogueImport';
import { build } from '../../engine/import/rows';

const titles = (from: number, count: number) => Array.from({ length: count }, (_, at) => [`t${from + at}`]);
const rowsOf = (from: number, count: number): ImportedRow[] => build(['title'], titles(from, count)).built;
const draft: CatalogueDraft = {
  manifest: build(['title'], titles(0, 5)).draft,
  notes: build(['title'], []).builder.notes(),
  problems: [{ row: 3, column: null, fault: 'too-few-cells', value: '', effect: 'row' }],
};
const names = (rows: readonly ImportedRow[]) => rows.map(({ item }) => item.title.en);
const vectors = (count: number, value: number) => new Uint8Array(2 * count).fill(value);

let store: PersistentCatalogues;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = new PersistentCatalogues();
});
afterEach(() => vi.restoreAllMocks());

/** A catalogue of five rows in two batches that waits for vectors. */
async function waiting(id: string, createdAtMs = 1): Promise<void> {
  await store.begin(id, `The ${id}`, createdAtMs);
  await store.addRows(id, 0, rowsOf(0, 3));
  await store.addRows(id, 3, rowsOf(3, 2));
  await store.finishReading(id, draft);
}

async function ready(id: string): Promise<void> {
  await waiting(id);
  await store.addVectors(id, 0, 5, vectors(5, 1), 'e@1');
  await store.finish(id, [{ path: 'manifest.json', bytes: Uint8Array.of(1, 2, 3) }]);
}

/** Keys of every store, as another program sees them. */
async function contents(): Promise<Record<string, unknown[]>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(catalogueDatabaseName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const found: Record<string, unknown[]> = {};
  for (const name of database.objectStoreNames) {
    found[name] = await new Promise((resolve) => {
      const request = database.transaction(name).objectStore(name).getAllKeys();
      request.onsuccess = () => resolve(request.result);
    });
  }
  database.close();
  return found;
}

describe('imported catalogues', () => {
  it('leave no database behind where nothing was imported', async () => {
    expect(await store.list()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('grow batch by batch, tell how far they are, and end as files alone', async () => {
    await waiting('own-a');
    expect(await store.read('own-a')).toMatchObject({ status: 'encoding', rowCount: 5, encodedRows: 0, bytes: 0, encoder: null });
    expect(await store.readDraft('own-a')).toEqual(draft);
    await store.addVectors('own-a', 0, 2, vectors(2, 1), 'e@1');
    await store.addVectors('own-a', 2, 3, vectors(3, 2), 'e@1');
    expect(await store.read('own-a')).toMatchObject({ encodedRows: 5, encoder: 'e@1' });
    expect([...(await store.readVectors('own-a'))]).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    await store.finish('own-a', [{ path: 'manifest.json', bytes: Uint8Array.of(1, 2, 3) }]);
    expect(await store.read('own-a')).toMatchObject({ status: 'ready', bytes: 3 });
    expect(await store.readFile('own-a', 'manifest.json')).toEqual(Uint8Array.of(1, 2, 3));
    expect(await store.readFile('own-a', 'other.json')).toBeNull();
    expect(await contents()).toEqual({ records: ['own-a'], drafts: [], rows: [], vectors: [], files: [['own-a', 'manifest.json']] });
  });

  it('give their rows from any row on, and none at the end', async () => {
    await waiting('own-a');
    expect(names(await store.readRows('own-a', 0))).toEqual(['t0', 't1', 't2']);
    expect(names(await store.readRows('own-a', 2))).toEqual(['t2']);
    expect(names(await store.readRows('own-a', 3))).toEqual(['t3', 't4']);
    expect(await store.readRows('own-a', 5)).toEqual([]);
    expect(await store.readRows('own-b', 0)).toEqual([]);
  });

  it('are listed newest first', async () => {
    await waiting('own-a', 5);
    await waiting('own-b', 9);
    expect((await store.list()).map(({ id }) => id)).toEqual(['own-b', 'own-a']);
  });

  it('start again with the vectors of another encoder', async () => {
    await waiting('own-a');
    await store.addVectors('own-a', 0, 4, vectors(4, 1), 'e@1');
    await expect(store.addVectors('own-a', 4, 1, vectors(1, 2), 'e@2')).rejects.toMatchObject({ code: 'cancelled' });
    await store.addVectors('own-a', 0, 2, vectors(2, 2), 'e@2');
    expect(await store.read('own-a')).toMatchObject({ encodedRows: 2, encoder: 'e@2' });
    expect([...(await store.readVectors('own-a'))]).toEqual([2, 2, 2, 2]);
  });

  it('are removed with everything that belongs to them, and nothing else', async () => {
    await waiting('own-a');
    await store.addVectors('own-a', 0, 2, vectors(2, 1), 'e@1');
    await ready('own-ab');
    await store.remove('own-a');
    await store.remove('own-never');
    expect(await contents()).toEqual({ records: ['own-ab'], drafts: [], rows: [], vectors: [], files: [['own-ab', 'manifest.json']] });
  });

  it('are not brought back by what comes late for a removed one', async () => {
    await waiting('own-a');
    await store.remove('own-a');
    const late = [
      () => store.addRows('own-a', 5, rowsOf(5, 1)),
      () => store.finishReading('own-a', draft),
      () => store.addVectors('own-a', 0, 1, vectors(1, 1), 'e@1'),
      () => store.finish('own-a', []),
    ];
    for (const step of late) await expect(step()).rejects.toMatchObject({ code: 'cancelled' });
    expect(Object.values(await contents()).flat()).toEqual([]);
  });

  it('take no step twice and none out of order', async () => {
    await waiting('own-a');
    await expect(store.addRows('own-a', 5, rowsOf(5, 1))).rejects.toMatchObject({ code: 'cancelled' });
    await expect(store.addVectors('own-a', 2, 1, vectors(1, 1), 'e@1')).rejects.toMatchObject({ code: 'cancelled' });
    await store.addVectors('own-a', 0, 1, vectors(1, 1), 'e@1');
    await expect(store.addVectors('own-a', 0, 1, vectors(1, 1), 'e@1')).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('a connection that the browser closes', () => {
  const lost = () => new DOMException('The connection was closed.', 'InvalidStateError');
  /** The next transaction does this, reaches the disk, and the page is told that the connection is gone. */
  const committedButLost = (work: (transaction: IDBTransaction) => void) => {
    const real = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...options) {
      work(real.apply(this, options));
      throw lost();
    });
  };

  it('is opened again, and a step that had reached the disk is not done twice', async () => {
    await waiting('own-a');
    const before = await store.read('own-a');
    committedButLost((transaction) => {
      transaction.objectStore('vectors').add(vectors(2, 1), ['own-a', 0]);
      transaction.objectStore('records').put({ ...before, encodedRows: 2, encoder: 'e@1' });
    });
    await store.addVectors('own-a', 0, 2, vectors(2, 1), 'e@1');
    expect(await store.read('own-a')).toMatchObject({ encodedRows: 2 });
    expect((await store.readVectors('own-a')).length).toBe(4);
  });

  it('is opened again, and a step that had not begun is done', async () => {
    await waiting('own-a');
    committedButLost((transaction) => transaction.abort());
    await store.addVectors('own-a', 0, 2, vectors(2, 1), 'e@1');
    expect(await store.read('own-a')).toMatchObject({ encodedRows: 2 });
  });
});

describe('a full disk', () => {
  it('is told as such, and the step is not half done', async () => {
    await waiting('own-a');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    await expect(store.addVectors('own-a', 0, 2, vectors(2, 1), 'e@1')).rejects.toMatchObject({ code: 'storage-full' });
    expect(await store.read('own-a')).toMatchObject({ encodedRows: 0, encoder: null });
    await store.addVectors('own-a', 0, 2, vectors(2, 1), 'e@1');
  });
});

describe('erasing', () => {
  it('takes the whole database, and the next use starts an empty one', async () => {
    await ready('own-a');
    await store.eraseAll();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await store.list()).toEqual([]);
    await waiting('own-b');
    expect((await store.list()).map(({ id }) => id)).toEqual(['own-b']);
  });

  it('is not held up by another tab, whose next use starts an empty one too', async () => {
    await ready('own-a');
    const other = new PersistentCatalogues();
    expect((await other.list()).length).toBe(1);
    await store.eraseAll();
    expect(await other.list()).toEqual([]);
    await expect(other.addVectors('own-a', 0, 1, vectors(1, 1), 'e@1')).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('works where there is nothing to erase', async () => {
    await store.eraseAll();
    expect(await indexedDB.databases()).toEqual([]);
  });
});
