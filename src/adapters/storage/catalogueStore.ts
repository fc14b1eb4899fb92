import type { IDBPTransaction, StoreNames } from 'idb';
import { AppError } from '../../domain/appError';
import type { CatalogueDraft, CatalogueRecord, ImportedRow } from '../../domain/catalogueImport';
import type { CatalogueStore } from '../../engine/ports';
import type { WrittenFile } from '../catalogue/listPackFiles';
import { type CatalogueSchema, catalogueDatabaseName, catalogueMigrations } from './catalogueSchema';
import { Connection } from './connection';
import type { DatabaseOptions } from './openDatabase';
import { write } from './writeTransaction';

type CatalogueStores = StoreNames<CatalogueSchema>;
type CatalogueWrite = IDBPTransaction<CatalogueSchema, CatalogueStores[], 'readwrite'>;
const everyStore: CatalogueStores[] = ['records', 'drafts', 'rows', 'vectors', 'files'];

interface Step {
  readonly id: string;
  /** In which the catalogue must be. */
  readonly status: CatalogueRecord['status'];
  /** Beside `records`. */
  readonly stores: CatalogueStores[];
  /** Whether a record shows that this very step has been done. */
  readonly done: (record: CatalogueRecord) => boolean;
}

/**
 * Imported catalogues on IndexedDB. Every step of an import is one transaction that first looks whether the catalogue is still there and
 * stands where the writer thinks: another tab may have deleted it, and what comes late must not bring parts of it back.
 * Steps throw AppError `cancelled` in that case, `storage-*` when the disk fails.
 */
export class PersistentCatalogues implements CatalogueStore {
  #connection: Connection<CatalogueSchema> | null = null;

  constructor(private readonly options: Partial<DatabaseOptions> = {}) {}

  async list(): Promise<CatalogueRecord[]> {
    // Asked on every visit: who never imported anything must not be left with an empty database for it.
    if (!(await this.#exists())) return [];
    const records = await this.#use((database) => database.getAll('records'));
    return records.sort((a, b) => b.createdAtMs - a.createdAtMs || (a.id < b.id ? -1 : 1));
  }

  async read(id: string): Promise<CatalogueRecord | null> {
    return (await this.#use((database) => database.get('records', id))) ?? null;
  }

  async readFile(id: string, path: string): Promise<Uint8Array | null> {
    return (await this.#use((database) => database.get('files', [id, path]))) ?? null;
  }

  async readDraft(id: string): Promise<CatalogueDraft | null> {
    return (await this.#use((database) => database.get('drafts', id))) ?? null;
  }

  /** A catalogue without rows, `reading`. */
  async begin(id: string, title: string, createdAtMs: number): Promise<void> {
    const record = { id, status: 'reading', title, createdAtMs, rowCount: 0, encodedRows: 0, bytes: 0, encoder: null } as const;
    await this.#write(['records'], (transaction) => transaction.objectStore('records').put(record));
  }

  /** @param first Rows that are there already. */
  async addRows(id: string, first: number, rows: readonly ImportedRow[]): Promise<void> {
    const rowCount = first + rows.length;
    const done = (record: CatalogueRecord) => record.rowCount === rowCount;
    await this.#step({ id, status: 'reading', stores: ['rows'], done }, async (transaction, record) => {
      if (record.rowCount !== first) throw gone(id);
      await transaction.objectStore('rows').add(rows, [id, first]);
      return { rowCount };
    });
  }

  /** All rows have been read: from here on the import can be gone on with. */
  async finishReading(id: string, draft: CatalogueDraft): Promise<void> {
    const done = (record: CatalogueRecord) => record.status === 'encoding';
    await this.#step({ id, status: 'reading', stores: ['drafts'], done }, async (transaction) => {
      await transaction.objectStore('drafts').add(draft, id);
      return { status: 'encoding' };
    });
  }

  /** At most one stored batch of rows, from that row on; empty at the end. */
  async readRows(id: string, from: number): Promise<readonly ImportedRow[]> {
    return this.#use(async (database) => {
      const { store } = database.transaction('rows');
      const key = (await store.getAllKeys(IDBKeyRange.bound([id, 0], [id, from]))).at(-1);
      const batch = key ? await store.get(key) : undefined;
      return key && batch ? batch.slice(from - key[1]) : [];
    });
  }

  /**
   * Vectors of the next rows.
   * @param vectors int8 rows `[count, dimension]`.
   * @param encoder Identity; vectors of another encoder are dropped before, and `first` must be 0 then.
   */
  async addVectors(id: string, first: number, count: number, vectors: Uint8Array, encoder: string): Promise<void> {
    // A view would bring its whole buffer along.
    const bytes = vectors.slice();
    const done = (record: CatalogueRecord) => record.encoder === encoder && record.encodedRows === first + count;
    await this.#step({ id, status: 'encoding', stores: ['vectors'], done }, async (transaction, record) => {
      const store = transaction.objectStore('vectors');
      const kept = record.encoder === encoder ? record.encodedRows : 0;
      if (first !== kept) throw gone(id);
      if (kept === 0) await store.delete(keysOf(id));
      await store.add(bytes, [id, first]);
      return { encodedRows: first + count, encoder };
    });
  }

  /** int8 rows `[record.encodedRows, dimension]`. */
  async readVectors(id: string): Promise<Uint8Array> {
    const parts = await this.#use((database) => database.getAll('vectors', keysOf(id)));
    const all = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.byteLength;
    }
    return all;
  }

  /** The files take the place of rows and vectors, all at once. */
  async finish(id: string, files: readonly WrittenFile[]): Promise<void> {
    const done = (record: CatalogueRecord) => record.status === 'ready';
    await this.#step({ id, status: 'encoding', stores: ['drafts', 'rows', 'vectors', 'files'], done }, async (transaction) => {
      const store = transaction.objectStore('files');
      for (const { path, bytes } of files) await store.put(bytes, [id, path]);
      await deleteParts(transaction, id, ['drafts', 'rows', 'vectors']);
      return { status: 'ready', bytes: files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) };
    });
  }

  async remove(id: string): Promise<void> {
    await this.#write(everyStore, (transaction) => deleteParts(transaction, id, everyStore));
  }

  async eraseAll(): Promise<void> {
    await this.#connect().erase();
  }

  close(): void {
    this.#connection?.end();
    this.#connection = null;
  }

  async #exists(): Promise<boolean> {
    if (this.#connection || !('databases' in indexedDB)) return true;
    const name = this.options.name ?? catalogueDatabaseName;
    // A browser that refuses to say is asked for the database itself, which tells why.
    return indexedDB.databases().then(
      (known) => known.some((database) => database.name === name),
      () => true,
    );
  }

  /** One step of an import: looks at the record, does the work and changes the record, all or nothing. */
  async #step(
    { id, status, stores, done }: Step,
    work: (transaction: CatalogueWrite, record: CatalogueRecord) => Promise<Partial<CatalogueRecord>>,
  ): Promise<void> {
    await this.#use((database, again) =>
      write(database, ['records', ...stores], 'strict', async (transaction) => {
        const records = transaction.objectStore('records');
        const record = await records.get(id);
        // A first try whose outcome nobody knew did it after all.
        if (again && record && done(record)) return;
        if (record?.status !== status) throw gone(id);
        await records.put({ ...record, ...(await work(transaction, record)) });
      }),
    );
  }

  #write<Result>(stores: CatalogueStores[], body: (transaction: CatalogueWrite) => Promise<Result>): Promise<Result> {
    return this.#use((database) => write(database, stores, 'strict', body));
  }

  #use: Connection<CatalogueSchema>['use'] = (work) => this.#connect().use(work);

  #connect(): Connection<CatalogueSchema> {
    if (!this.#connection) {
      const options = { ...this.options, name: this.options.name ?? catalogueDatabaseName, migrations: catalogueMigrations };
      const connection = new Connection<CatalogueSchema>(options, () => {
        // Erased by another tab: the next use finds an empty database. Upgraded: it says that it is newer.
        if (this.#connection === connection) this.#connection = null;
      });
      this.#connection = connection;
    }
    return this.#connection;
  }
}

const gone = (id: string): AppError => new AppError('cancelled', `The catalogue ${id} is gone, or another tab works on it.`);

/** All keys of a catalogue: arrays sort above numbers and strings. */
const keysOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

async function deleteParts(transaction: CatalogueWrite, id: string, stores: readonly CatalogueStores[]): Promise<void> {
  for (const name of stores) {
    const store = transaction.objectStore(name);
    await store.delete(name === 'records' || name === 'drafts' ? IDBKeyRange.only(id) : keysOf(id));
  }
}
