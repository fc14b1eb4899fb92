import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { IDBPDatabase } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openInteractionStore } from '../../../src/adapters/storage/openInteractionStore';
import { databaseName, type Migration, migrations } from '../../../src/adapters/storage/schema';
import { act, snapshot, view } from './fixtures';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Another program's connection: by default one that ignores requests to close, as a tab with old code may. */
function openRaw(version?: number, onUpgrade: (database: IDBDatabase) => void = () => {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version);
    request.onupgradeneeded = () => onUpgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
const readAll = (database: IDBDatabase, name: string): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const request = database.transaction(name).objectStore(name).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A step that a later version might take: dwell times in seconds become milliseconds. */
const toMilliseconds: Migration = async (_database, transaction) => {
  let cursor = await transaction.objectStore('interactions').openCursor();
  while (cursor) {
    const { dwellSeconds, ...row } = cursor.value as { dwellSeconds?: number };
    if (dwellSeconds !== undefined) await cursor.update({ ...row, dwellMs: 1000 * dwellSeconds });
    cursor = await cursor.continue();
  }
};
const addNotes: Migration = (database) => void database.createObjectStore('notes');
const ladder = [...migrations, toMilliseconds, addNotes];
const patientMs = 2000;

describe('the ladder of migrations', () => {
  it('is climbed from an older version without losing what was there', async () => {
    const first = await openInteractionStore();
    await first.append({ ...view('A'), dwellSeconds: 3 } as never);
    await first.writeSetting('consent', 'granted');
    await first.saveSnapshot(snapshot('S').record, snapshot('S').weights);
    first.close();
    const store = await openInteractionStore({ migrations: ladder });
    expect(await store.recent(9)).toEqual([{ ...view('A'), sequence: 1, dwellMs: 3000 }]);
    expect(await store.readSetting('consent')).toBe('granted');
    expect(await store.snapshotWeights('S')).toEqual(snapshot('S').weights);
    expect((await store.append(view('B'))).sequence).toBe(2);
    store.close();
    const raw = await openRaw();
    expect(raw.version).toBe(3);
    expect([...raw.objectStoreNames]).toContain('notes');
  });

  it('takes each step once: opening the newest version changes nothing', async () => {
    const steps: number[] = [];
    const counted = ladder.map(
      (step, at): Migration =>
        (...given) => {
          steps.push(at);
          return step(...given);
        },
    );
    (await openInteractionStore({ migrations: counted })).close();
    (await openInteractionStore({ migrations: counted })).close();
    expect(steps).toEqual([0, 1, 2]);
  });

  it('that breaks half-way leaves the older version as it was', async () => {
    const first = await openInteractionStore();
    await first.append({ ...view('A'), dwellSeconds: 3 } as never);
    first.close();
    const broken: Migration = () => {
      throw new RangeError('a mistake in a later step');
    };
    const opening = openInteractionStore({ migrations: [...migrations, toMilliseconds, broken] });
    await expect(opening).rejects.toMatchObject({ code: 'storage-unavailable' });
    const raw = await openRaw();
    expect(raw.version).toBe(1);
    expect(await readAll(raw, 'interactions')).toEqual([{ ...view('A'), sequence: 1, dwellSeconds: 3 }]);
  });
});

describe('data of a newer version', () => {
  it('are refused by that name, and not a byte of them is touched', async () => {
    const newer = await openInteractionStore({ migrations: ladder });
    await newer.append(act('cart', 'A'));
    newer.close();
    await expect(openInteractionStore()).rejects.toMatchObject({ code: 'storage-newer' });
    const raw = await openRaw();
    expect(raw.version).toBe(3);
    expect(await readAll(raw, 'interactions')).toEqual([{ ...act('cart', 'A'), sequence: 1 }]);
  });

  it('that another tab brings about end this store, which says so from then on', async () => {
    const yielded: string[] = [];
    const store = await openInteractionStore({ onYielded: (reason) => yielded.push(reason) });
    await store.append(view('A'));
    const other = await openInteractionStore({ migrations: ladder });
    expect(yielded).toEqual(['newer-version']);
    await expect(store.append(view('B'))).rejects.toMatchObject({ code: 'storage-newer' });
    expect(await other.count()).toBe(1);
  });
});

describe('an upgrade that another tab holds up', () => {
  it('is told as blocked; later the tab closes, and nothing is lost or left open', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const stubborn = await openRaw(1, (database) => migrations[0]?.(wrapped(database), undefined as never));
    const opening = openInteractionStore({ migrations: ladder, blockedMs: patientMs });
    const outcome = opening.then(
      () => 'opened',
      (error) => error.code,
    );
    // The database tells in a task of its own that it is blocked; only then the patience begins.
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(patientMs - 1);
    expect(await Promise.race([outcome, 'still waiting'])).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toBe('storage-blocked');
    vi.useRealTimers();
    stubborn.close();
    // The late connection must have closed itself: it would block this one.
    const store = await openInteractionStore({ migrations: [...ladder, () => {}], blockedMs: patientMs });
    expect(await store.count()).toBe(0);
  });

  it('goes on when the tab closes in time', async () => {
    const stubborn = await openRaw(1, (database) => migrations[0]?.(wrapped(database), undefined as never));
    const opening = openInteractionStore({ migrations: ladder });
    setImmediate(() => stubborn.close());
    expect(await (await opening).count()).toBe(0);
  });
});

/** The first step needs nothing of idb's wrapper but what a plain database has too. */
const wrapped = (database: IDBDatabase) => database as unknown as IDBPDatabase<unknown>;

describe('erasing', () => {
  it('waits for tabs that close when asked to, and ends their stores', async () => {
    const yielded: string[] = [];
    const other = await openInteractionStore({ onYielded: (reason) => yielded.push(reason) });
    const store = await openInteractionStore();
    await store.append(view('A'));
    await store.eraseAll();
    expect(yielded).toEqual(['erased']);
    await expect(other.count()).rejects.toMatchObject({ code: 'storage-closed' });
    expect(await store.count()).toBe(0);
  });

  it('that a stubborn tab holds up is told as blocked', async () => {
    const store = await openInteractionStore({ blockedMs: 1 });
    await openRaw();
    await expect(store.eraseAll()).rejects.toMatchObject({ code: 'storage-blocked' });
  });

  it('leaves no database behind', async () => {
    const store = await openInteractionStore();
    await store.append(view('A'));
    await store.eraseAll();
    store.close();
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('a browser without storage', () => {
  it('is told as such where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openInteractionStore()).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  it.each(['SecurityError', 'UnknownError', 'InvalidStateError'])('is told as such where opening fails with %s', async (name) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('refused', name);
    });
    await expect(openInteractionStore()).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  it('is told as such where opening never ends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const silent = new EventTarget() as IDBOpenDBRequest;
    Object.setPrototypeOf(silent, IDBOpenDBRequest.prototype);
    vi.spyOn(IDBFactory.prototype, 'open').mockReturnValue(Object.assign(silent, { addEventListener() {}, removeEventListener() {} }));
    const outcome = openInteractionStore({ openMs: 15_000 }).catch((error) => error);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await outcome).toMatchObject({ code: 'storage-unavailable' });
  });

  it('is tried twice, because the first opening of a damaged store may fail', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('not yet', 'UnknownError');
    });
    const store = await openInteractionStore();
    expect(open).toHaveBeenCalledTimes(2);
    expect(await store.count()).toBe(0);
  });

  it('with a full disk is told as full', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(openInteractionStore()).rejects.toMatchObject({ code: 'storage-full' });
  });
});
