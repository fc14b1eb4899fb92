import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openInteractionStore } from '../../../src/adapters/storage/openInteractionStore';
import { databaseName } from '../../../src/adapters/storage/schema';
import type { NewInteraction } from '../../../src/domain/interaction';
import type { InteractionStore } from '../../../src/engine/ports';
import { act, sequencesOf, snapshot, view } from './fixtures';

let store: InteractionStore;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openInteractionStore();
});
afterEach(() => vi.restoreAllMocks());

/** A connection of our own, to look at and to change what the store keeps. */
function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** What is done to the store's own transactions, one after the other; then they run as ever. */
function interfere(...interferences: ((run: () => IDBTransaction, database: IDBDatabase) => IDBTransaction)[]) {
  const real = IDBDatabase.prototype.transaction;
  return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...options) {
    const run = () => real.apply(this, options);
    return interferences.shift()?.(run, this) ?? run();
  });
}

const lost = () => new DOMException('The connection was closed.', 'InvalidStateError');

describe('durability', () => {
  const kinds: readonly [NewInteraction, IDBTransactionDurability][] = [
    [act('impression', 'A'), 'relaxed'],
    [act('view', 'A'), 'relaxed'],
    [{ kind: 'search', query: 'tea', atMs: 1, sessionId: 'one' }, 'relaxed'],
    [act('favourite', 'A'), 'strict'],
    [act('cart', 'A'), 'strict'],
    [act('purchase', 'A'), 'strict'],
    [act('hide', 'A'), 'strict'],
    [{ kind: 'undo', undoes: 1, atMs: 1, sessionId: 'one' }, 'strict'],
  ];
  it.each(kinds)('of $kind is what its worth asks for', async (interaction, durability) => {
    const transaction = interfere();
    await store.append(interaction);
    expect(transaction.mock.calls).toEqual([[['interactions'], 'readwrite', { durability }]]);
  });

  it('is strict for settings, snapshots and forgetting, and relaxed for a checkpoint, which training makes again', async () => {
    const transaction = interfere();
    await store.writeSetting('consent', 'granted');
    await store.saveSnapshot(snapshot('S').record, snapshot('S').weights);
    await store.forget([1]);
    await store.writeCheckpoint(Uint8Array.of(1));
    expect(transaction.mock.calls.map(([, , options]) => options?.durability)).toEqual(['strict', 'strict', 'strict', 'relaxed']);
  });
});

describe('snapshot weights', () => {
  it('are withheld when one bit on the disk has changed', async () => {
    await store.saveSnapshot(snapshot('S').record, snapshot('S').weights);
    const raw = await openRaw();
    const transaction = raw.transaction('weights', 'readwrite');
    const flipped = snapshot('S').weights;
    flipped[2] = (flipped[2] ?? 0) ^ 1;
    transaction.objectStore('weights').put(flipped, 'S');
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    expect(await store.snapshotWeights('S')).toBeNull();
    // The record stays: the lab tells of it.
    expect((await store.snapshots()).length).toBe(1);
  });

  it('of a view are stored without the buffer behind it', async () => {
    const { record, weights } = snapshot('S');
    const whole = new Uint8Array(1000);
    whole.set(weights, 500);
    await store.saveSnapshot(record, whole.subarray(500, 504));
    expect((await store.snapshotWeights('S'))?.buffer.byteLength).toBe(4);
  });
});

describe('a connection that the browser closed', () => {
  it('is opened again by the next use', async () => {
    await store.append(view('A'));
    let own: IDBDatabase | undefined;
    interfere((run, database) => {
      own = database;
      return run();
    });
    await store.count();
    forceCloseDatabase(own as never);
    expect((await store.append(view('B'))).sequence).toBe(2);
  });

  it('loses no act whose transaction could not even begin', async () => {
    await store.append(view('A'));
    interfere(() => {
      throw lost();
    });
    expect((await store.append(act('cart', 'B'))).sequence).toBe(2);
    expect(sequencesOf(await store.recent(9))).toEqual([1, 2]);
  });

  /** The row reaches the disk, and the page is told that the connection is gone. */
  const committedButLost = (row: NewInteraction) =>
    interfere((run) => {
      run().objectStore('interactions').add(row);
      throw lost();
    });

  it.each(['cart', 'view'] as const)('doubles no %s that had reached the disk without the page hearing of it', async (kind) => {
    await store.append(view('A'));
    committedButLost(act(kind, 'B'));
    expect(await store.append(act(kind, 'B'))).toEqual({ ...act(kind, 'B'), sequence: 2 });
    expect(sequencesOf(await store.recent(9))).toEqual([1, 2]);
  });

  it('doubles not even the first act of a store that has written nothing yet', async () => {
    committedButLost(view('A'));
    expect((await store.append(view('A'))).sequence).toBe(1);
    expect(await store.count()).toBe(1);
  });

  it('does not take an equal act from before for the lost one', async () => {
    await store.append(view('A'));
    interfere(() => {
      throw lost();
    });
    expect((await store.append(view('A'))).sequence).toBe(2);
  });

  it('tells of a second loss instead of trying for ever', async () => {
    const fail = () => {
      throw lost();
    };
    const transaction = interfere(fail, fail, fail);
    await expect(store.count()).rejects.toMatchObject({ code: 'storage-closed' });
    expect(transaction).toHaveBeenCalledTimes(2);
  });
});

describe('a full disk', () => {
  const full = () => new DOMException('The disk is full.', 'QuotaExceededError');

  it('is told as such when a request fails for it', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw full();
    });
    await expect(store.append(act('cart', 'A'))).rejects.toMatchObject({ code: 'storage-full' });
    expect(await store.count()).toBe(0);
    expect((await store.append(act('cart', 'A'))).sequence).toBe(1);
  });

  it('is told as such when it aborts the transaction, whose requests only say that they were aborted', async () => {
    interfere((run) => {
      const transaction = run();
      // fake-indexeddb's own way to end a transaction with an error, as a browser does when a commit fails.
      queueMicrotask(() => (transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError'));
      return transaction;
    });
    await expect(store.append(act('cart', 'A'))).rejects.toMatchObject({ code: 'storage-full' });
    expect(await store.count()).toBe(0);
  });

  it('or any other reason of a request’s own is not taken for a lost connection, which would be tried again', async () => {
    await store.append(view('A'));
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row) {
      return add.call(this, { ...row, sequence: 1 });
    });
    const transaction = interfere();
    const refused = { code: 'storage-unavailable', message: expect.stringContaining('ConstraintError') };
    await expect(store.append(view('B'))).rejects.toMatchObject(refused);
    expect(transaction).toHaveBeenCalledTimes(1);
    expect(await store.count()).toBe(1);
  });

  it('leaves neither record nor weights of a snapshot half-written', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'weights') throw full();
      return put.apply(this, row);
    });
    await expect(store.saveSnapshot(snapshot('S').record, snapshot('S').weights)).rejects.toMatchObject({ code: 'storage-full' });
    expect(await store.snapshots()).toEqual([]);
    expect(await store.snapshotWeights('S')).toBeNull();
  });
});

describe('bounded reads', () => {
  it('of the newest interactions take no more rows from the disk than asked for', async () => {
    for (let at = 0; at < 40; at++) await store.append(view(`I${at}`));
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect((await store.recent(5)).length).toBe(5);
    const ranges = getAll.mock.calls.map(([range]) => (range as IDBKeyRange).lower);
    expect(ranges).toEqual([36]);
  });

  it('pass their bound on to the database', async () => {
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await store.since(0, 7);
    // More than IndexedDB's own bound takes would be an error, and 0 would mean all.
    await store.since(0, Number.MAX_SAFE_INTEGER);
    await store.since(0, 0);
    expect(getAll.mock.calls.map(([, count]) => count)).toEqual([7, 2 ** 32 - 1]);
  });
});
